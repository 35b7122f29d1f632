"""Rules on duties and cadences at their edges: each on the sample manual with a few files changed."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Severity
from reading import load
from tests.overlay import manual

DUTIES = "sop/program/obligations.yaml"
EVIDENCE = "sop/program/evidence/2026.yaml"
TEAMS = "sop/program/teams.yaml"
POLICY = "sop/policy/01.1.yaml"
SECTION = "sop/sections/1.1-sample.yaml"


def found(folder: Path, as_of: str, rule: str, **files: str) -> list[tuple[Severity, str]]:
    """Severity and message of what a rule finds."""
    findings = check(manual(folder, **files), date.fromisoformat(as_of))
    return [(one.severity, one.message) for one in findings if one.rule == rule]


def duties(when: str = "every: {at_least: 1, per: 3 months}", counted_by: str = "rolling") -> str:
    return f"""
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/1, 01.1/part/2]
    office: school-office
    section: SOP-1.1
    {when}
    counted_by: {counted_by}
    evidence: The report.
    first: 2026-07-01
    basis: policy
    cites: [01.1/part/2]
"""


def evidence(*days: str) -> str:
    rows = "\n".join(
        f"  - {{id: EV-2026-{number}, obligation: OBL-report, date: {day}, what: Sent., reference: Item, "
        "recorded_by: school-office}"
        for number, day in enumerate(days, 1)
    )
    return f"id: EVD-2026\nentries:\n{rows}\n"


class TestObligations:
    def test_overdue_the_day_after_with_the_days(self, tmp_path: Path):
        files = {DUTIES: duties(), EVIDENCE: evidence("2026-09-30")}
        assert not found(tmp_path / "a", "2026-12-30", "obligation-overdue", **files)
        ((severity, message),) = found(tmp_path / "b", "2026-12-31", "obligation-overdue", **files)
        assert severity is Severity.ERROR
        assert message == "OBL-report was due by December 30, 2026: last done on September 30, 2026, 1 day late"

    def test_nothing_on_record_is_unknown_first_and_overdue_once_its_day_has_passed(self, tmp_path: Path):
        assert found(tmp_path / "a", "2026-10-01", "obligation-unknown", **{DUTIES: duties()})
        assert not found(tmp_path / "b", "2026-10-01", "obligation-overdue", **{DUTIES: duties()})
        ((_, message),) = found(tmp_path / "c", "2026-10-02", "obligation-overdue", **{DUTIES: duties()})
        assert "nothing is on record either way" in message
        assert not found(tmp_path / "d", "2026-10-02", "obligation-unknown", **{DUTIES: duties()})

    @pytest.mark.parametrize(("as_of", "soon"), [("2027-08-02", 0), ("2027-08-03", 1), ("2027-11-01", 1)])
    def test_november_1_is_due_soon_from_the_lead_time_on(self, tmp_path: Path, as_of: str, soon: int):
        files = {DUTIES: duties('by: {each_year: "11-01"}'), EVIDENCE: evidence("2026-10-30")}
        assert len(found(tmp_path, as_of, "obligation-due-soon", **files)) == soon
        assert not found(tmp_path / "b", as_of, "obligation-overdue", **files)

    def test_november_2_is_overdue_and_no_longer_due_soon(self, tmp_path: Path):
        files = {DUTIES: duties('by: {each_year: "11-01"}'), EVIDENCE: evidence("2026-10-30")}
        assert found(tmp_path, "2027-11-02", "obligation-overdue", **files)
        assert not found(tmp_path / "b", "2027-11-02", "obligation-due-soon", **files)

    @pytest.mark.parametrize(
        ("as_of", "rule"), [("2026-09-30", "obligation-due-soon"), ("2026-10-02", "obligation-overdue")]
    )
    def test_one_that_no_day_is_set_for_hides_none_after_it(self, tmp_path: Path, as_of: str, rule: str):
        first = duties("by: {within: 3 days}").replace("OBL-report", "OBL-notice")
        both = first + duties().replace("\nobligations:\n", "")
        ((_, message),) = found(tmp_path, as_of, rule, **{DUTIES: both})
        assert message.startswith("OBL-report")

    def test_an_event_sets_no_day(self, tmp_path: Path):
        files = {DUTIES: duties("by: {within: 3 days}")}
        assert found(tmp_path / "a", "2040-01-01", "obligation-unknown", **files)
        assert not found(tmp_path / "b", "2040-01-01", "obligation-overdue", **files)

    def test_a_duty_that_nobody_declared_is_a_broken_link(self, tmp_path: Path):
        assert found(tmp_path, "2026-10-01", "reference-unknown", **{EVIDENCE: evidence("2026-09-30")})


class TestCadence:
    def test_a_past_gap_is_a_warning(self, tmp_path: Path):
        files = {DUTIES: duties(), EVIDENCE: evidence("2026-07-01", "2026-12-01")}
        slow = found(tmp_path, "2026-12-02", "cadence-too-slow", **files)
        assert slow == [
            (
                Severity.WARNING,
                (
                    "OBL-report, July 1, 2026 to December 1, 2026: 153 days lie between them, "
                    "and at least once every 3 months is owed"
                ),
            )
        ]

    def test_too_few_in_a_school_year_that_is_over(self, tmp_path: Path):
        files = {
            DUTIES: duties("every: {at_least: 2, per: 1 year}", "school-year"),
            EVIDENCE: evidence("2027-06-01"),
        }
        assert not found(tmp_path / "a", "2027-06-30", "cadence-too-slow", **files)
        ((severity, message),) = found(tmp_path / "b", "2027-07-01", "cadence-too-slow", **files)
        assert (severity, "1 on record" in message) == (Severity.WARNING, True)

    @pytest.mark.parametrize(
        ("plan", "slow"),
        [("{at_least: 2, per: 1 year}", 0), ("{at_least: 1, per: 6 months}", 0), ("{at_least: 1, per: 7 months}", 1)],
    )
    def test_a_plan_is_compared_with_its_clause(self, tmp_path: Path, plan: str, slow: int):
        assert len(found(tmp_path, "2026-07-02", "cadence-too-slow", **{DUTIES: duties(f"every: {plan}")})) == slow

    @pytest.mark.parametrize(
        ("plan", "asked", "slow"),
        [
            ("at_least: 39, per: 1 year, unit: hours", "at_least: 40, per: 1 year, unit: hours", 1),
            ("at_least: 40, per: 1 year, unit: hours", "at_least: 40, per: 1 year, unit: hours", 0),
            ("at_least: 1, per: 1 year, unit: hours", "at_least: 2, per: 1 year", 0),
            ("at_least: 1, per: 1 year", "at_least: 40, per: 1 year, unit: hours", 0),
        ],
    )
    def test_hours_are_compared_with_hours_and_times_with_times(self, tmp_path: Path, plan: str, asked: str, slow: int):
        clause = f"""
clauses:
  - {{id: 01.1/part/2, kind: sentence, runs: [{{keep: Often.}}], duty: shall, office: [sso], every: {{{asked}}}}}
"""
        files = {DUTIES: duties(f"every: {{{plan}}}"), POLICY: clause}
        assert len(found(tmp_path, "2026-07-02", "cadence-too-slow", **files)) == slow


class TestIntervals:
    @pytest.mark.parametrize(
        ("interval", "long"), [("1 year", 0), ("24 months", 0), ("730 days", 0), ("731 days", 1), ("3 years", 1)]
    )
    def test_an_interval_is_compared_by_its_length(self, tmp_path: Path, interval: str, long: int):
        assert len(found(tmp_path, "2026-06-01", "interval-too-long", **{SECTION: f"interval: {interval}"})) == long

    def test_an_archived_section_is_not_reviewed_at_all(self, tmp_path: Path):
        gone = {SECTION: "status: archived\ninterval: 3 years"}
        assert not found(tmp_path, "2026-06-01", "interval-too-long", **gone)

    @pytest.mark.parametrize(("interval", "long"), [("1 year", 0), ("2 years", 1)])
    def test_a_clause_that_asks_for_more_than_one_a_year_leaves_no_longer_than_that(
        self, tmp_path: Path, interval: str, long: int
    ):
        twice_a_year = f"review: {{interval: {interval}, lead: 90 days, cites: [01.1/part/2]}}"
        files = {"sop/manual.yaml": twice_a_year}
        assert len(found(tmp_path, "2024-06-01", "interval-too-long", **files)) == long

    def test_the_clause_that_the_settings_cite_is_the_limit_of_the_manual_itself(self, tmp_path: Path):
        yearly = "review: {interval: 2 years, lead: 90 days, cites: [01.1/part/1]}"
        clause = """
clauses:
  - {id: 01.1/part/1, kind: sentence, runs: [{keep: Once a year.}], duty: shall, office: [sso],
     every: {at_least: 1, per: 1 year}}
"""
        ((_, message),) = found(
            tmp_path, "2024-06-01", "interval-too-long", **{"sop/manual.yaml": yearly, POLICY: clause}
        )
        assert message == "the manual is reviewed every 2 years, and at most 1 year may lie between two reviews"


class TestTheRealManual:
    """What stands in the policy's data and in the manual's own data agree; take one away and a rule says so."""

    TODAY = date(2026, 11, 24)

    def test_nothing_is_late_or_missing_on_its_first_day(self):
        findings = check(load(Path()), self.TODAY)
        rules = {one.rule for one in findings if one.subject.startswith(("OBL-", "TRN-", "REV-"))}
        assert rules <= {"obligation-unknown"}
        assert sum(one.rule == "obligation-unknown" for one in findings) == len(load(Path()).all_obligations)

    @pytest.mark.parametrize(
        ("file", "before", "after", "rule"),
        [
            ("sop/training/state.yaml", "at_least: 40", "at_least: 39", "training-hours-short"),
            ("sop/training/state.yaml", "clause: 02.31/training/state/7", "clause: 02.31/training/1", "topic-missing"),
            (
                "sop/training/district.yaml",
                "clause: 02.31/training/district/16",
                "clause: 02.31/roles/2",
                "topic-missing",
            ),
            ("sop/incidents/notification.yaml", "within: 3 days", "within: 4 days", "notification-window-too-long"),
            ("sop/incidents/notification.yaml", "days: calendar", "days: business", "notification-window-too-long"),
            (
                "sop/incidents/notification.yaml",
                "office: general-counsel",
                "office: sso",
                "notification-recipient-missing",
            ),
            ("sop/program/teams.yaml", "count: 3", "count: 2", "team-incomplete"),
            ("sop/program/teams.yaml", "seat: Violence prevention", "seat: Sports", "team-incomplete"),
            ("sop/program/teams.yaml", "seat: The community", "seat: Another", "team-incomplete"),
            ("sop/program/teams.yaml", "per: 3 months", "per: 4 months", "cadence-too-slow"),
            ("sop/program/obligations.yaml", "at_least: 2", "at_least: 1", "cadence-too-slow"),
            ("sop/program/obligations.yaml", "at_least: 40", "at_least: 39", "cadence-too-slow"),
            ("sop/manual.yaml", "interval: 2 years", "interval: 3 years", "interval-too-long"),
        ],
    )
    def test_a_promise_that_shrinks_is_told(self, tmp_path: Path, file: str, before: str, after: str, rule: str):
        for one in Path("sop").rglob("*.yaml"):
            (tmp_path / one).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / one).write_bytes(one.read_bytes())
        text = (tmp_path / file).read_text("utf-8")
        assert before in text
        (tmp_path / file).write_text(text.replace(before, after, 1), "utf-8")
        assert rule in {one.rule for one in check(load(tmp_path), self.TODAY)}


class TestSeats:
    """Of the teams as the real manual has them."""

    def told(self, tmp_path: Path, before: str, after: str) -> list[str]:
        shutil.copytree("sop", tmp_path / "sop")
        teams = tmp_path / "sop/program/teams.yaml"
        text = teams.read_text("utf-8")
        assert before in text
        teams.write_text(text.replace(before, after, 1), "utf-8")
        findings = check(load(tmp_path), date(2026, 11, 24))
        return [one.message for one in findings if one.rule == "team-incomplete"]

    def test_more_seats_than_asked_are_fine(self, tmp_path: Path):
        assert self.told(tmp_path, "count: 3", "count: 4") == []

    def test_a_kind_of_seat_that_is_short_is_counted_and_named(self, tmp_path: Path):
        (said,) = self.told(tmp_path, "count: 3", "count: 2")
        assert said.startswith("data-review-team: 2 of 3 for Mental health professional, which 02.31/data/2/3")

    def test_a_seat_without_an_office_is_named_in_the_words_of_the_clause(self, tmp_path: Path):
        (said,) = self.told(tmp_path, "seat: Violence prevention", "seat: Sports")
        assert said.startswith(
            "community-data-review-team: 0 of 1 for violence prevention, which 02.31/data/4/2 asks for"
        )

    def test_an_office_without_its_seat_is_named_in_full(self, tmp_path: Path):
        (said,) = self.told(tmp_path, "office: chief-equity-officer", "office: general-counsel")
        assert said.startswith("data-review-team: 0 of 1 for Chief Equity Officer, which 02.31/data/2/3 asks for")
