"""Review rounds to the day: who is left out, when a team is new, and what looks like a rubber stamp."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Severity
from tests.overlay import SAMPLE, manual

OTHER = "sop/sections/1.2-other.yaml"
ROUND = "sop/reviews/REV-{}.yaml"


def found(folder: Path, as_of: str, rule: str, **files: str) -> list[tuple[Severity, str]]:
    """Severity and message of what a rule finds."""
    findings = check(manual(folder, **files), date.fromisoformat(as_of))
    return [(one.severity, one.message) for one in findings if one.rule == rule]


def review_round(convened: str, sections: list[tuple[str, str]], closed: str = "", name: str = "2026-1") -> str:
    rows = "\n".join(
        f"  - {{section: {section}, date: {day}, outcome: kept, digest: '{'0' * 64}'}}" for section, day in sections
    )
    return f"""
id: REV-{name}
convened: {convened}
{f"closed: {closed}" if closed else ""}
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
{rows}
"""


BOTH = [("SOP-1.1", "2026-05-02"), ("SOP-1.2", "2026-05-03")]


class TestRounds:
    def test_a_round_under_way_says_what_is_left_as_a_note(self, tmp_path: Path):
        files = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1])}
        assert found(tmp_path, "2026-06-02", "review-round-incomplete", **files) == [
            (Severity.NOTE, "REV-2026-1 has still to review SOP-1.2")
        ]

    def test_a_closed_round_that_left_some_out_is_an_error_until_a_later_round_has_them(self, tmp_path: Path):
        first = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
        second = {ROUND.format("2026-2"): review_round("2026-06-02", BOTH, name="2026-2")}
        ((severity, _),) = found(tmp_path / "a", "2026-06-03", "review-round-incomplete", **first)
        assert severity is Severity.ERROR
        assert not found(tmp_path / "b", "2026-06-03", "review-round-incomplete", **first, **second)

    def test_sections_that_are_newer_or_archived_are_not_left_out(self, tmp_path: Path):
        one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
        for change in ("since: 2026-05-02", "status: archived"):
            assert not found(tmp_path / change[:5], "2026-06-02", "review-round-incomplete", **one, **{OTHER: change})

    @pytest.mark.parametrize(
        ("as_of", "told"),
        [
            ("2026-04-30", []),
            ("2026-05-01", [(Severity.NOTE, "REV-2026-1 has still to review SOP-1.2")]),
            ("2026-05-31", [(Severity.NOTE, "REV-2026-1 has still to review SOP-1.2")]),
            ("2026-06-01", [(Severity.ERROR, "REV-2026-1 was closed without SOP-1.2")]),
            ("2026-06-02", [(Severity.ERROR, "REV-2026-1 was closed without SOP-1.2")]),
        ],
    )
    def test_a_round_counts_from_its_first_day_and_is_closed_from_its_last(
        self, tmp_path: Path, as_of: str, told: list[tuple[Severity, str]]
    ):
        one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
        assert found(tmp_path, as_of, "review-round-incomplete", **one) == told

    @pytest.mark.parametrize(("closed", "mend"), [("", "before the round is closed"), ("2026-06-01", "in a new round")])
    def test_what_is_left_is_reviewed_before_the_round_ends_or_in_the_next(
        self, tmp_path: Path, closed: str, mend: str
    ):
        one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], closed)}
        findings = check(manual(tmp_path, **one), date(2026, 6, 2))
        (mended,) = [one.mend for one in findings if one.rule == "review-round-incomplete"]
        assert mended == f"Review what is left {mend}."

    @pytest.mark.parametrize(("since", "left"), [("2026-04-30", 1), ("2026-05-01", 1), ("2026-05-02", 0)])
    def test_a_section_of_the_day_itself_is_part_of_the_round(self, tmp_path: Path, since: str, left: int):
        one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1]), OTHER: f"since: {since}"}
        assert len(found(tmp_path, "2026-06-02", "review-round-incomplete", **one)) == left

    def test_an_earlier_round_makes_up_for_nothing(self, tmp_path: Path):
        files = {
            ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
            ROUND.format("2026-2"): review_round("2028-05-01", [("SOP-1.1", "2028-05-02")], name="2026-2"),
        }
        ((_, message),) = found(tmp_path, "2028-06-02", "review-round-incomplete", **files)
        assert message == "REV-2026-2 has still to review SOP-1.2"

    @pytest.mark.parametrize(
        ("number", "named"),
        [
            (5, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6"),
            (6, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6 and 1 more"),
            (11, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6 and 6 more"),
        ],
    )
    def test_five_that_are_left_are_named_and_the_rest_counted(self, tmp_path: Path, number: int, named: str):
        text = (SAMPLE / OTHER).read_text()
        more = {f"sop/sections/1.{at}-more.yaml": text.replace("1.2", f"1.{at}") for at in range(3, number + 2)}
        one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1])}
        ((_, message),) = found(tmp_path, "2026-06-02", "review-round-incomplete", **one, **more)
        assert message == f"REV-2026-1 has still to review {named}"

    def test_a_team_that_is_new_hides_no_later_one_that_is_not(self, tmp_path: Path):
        files = {
            ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
            ROUND.format("2026-2"): review_round("2028-05-01", BOTH, "2028-06-01", name="2026-2"),
            ROUND.format("2026-3"): review_round("2028-06-01", BOTH, name="2026-3"),
        }
        ((_, message),) = found(tmp_path, "2028-07-01", "team-not-reconstituted", **files)
        assert message.startswith("REV-2026-3 was convened on June 1, 2028, and REV-2026-2 before it was closed")

    @pytest.mark.parametrize(("convened", "same"), [("2026-05-31", 1), ("2026-06-01", 1), ("2026-06-02", 0)])
    def test_a_team_is_new_only_after_the_round_before_was_closed(self, tmp_path: Path, convened: str, same: int):
        files = {
            ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
            ROUND.format("2026-2"): review_round(convened, BOTH, name="2026-2"),
        }
        assert len(found(tmp_path, "2026-07-01", "team-not-reconstituted", **files)) == same

    def test_a_round_that_is_still_open_is_told(self, tmp_path: Path):
        files = {
            ROUND.format("2026-1"): review_round("2026-05-01", BOTH),
            ROUND.format("2026-2"): review_round("2028-05-01", BOTH, name="2026-2"),
        }
        assert "is not closed" in found(tmp_path, "2028-07-01", "team-not-reconstituted", **files)[0][1]

    @pytest.mark.parametrize(
        ("sections", "stamped"),
        [
            ([("SOP-1.1", "2026-05-02"), ("SOP-1.2", "2026-05-02")], 1),
            (BOTH, 0),
            (BOTH[:1], 0),
        ],
    )
    def test_a_rubber_stamp_is_all_on_one_day(self, tmp_path: Path, sections: list[tuple[str, str]], stamped: int):
        files = {ROUND.format("2026-1"): review_round("2026-05-01", sections)}
        assert len(found(tmp_path, "2026-06-01", "review-rubber-stamp", **files)) == stamped
