"""Commands in any order: none leaves a manual that the next check can't read, and one that refuses changes nothing.

After each command that did its work the rules about changes find no error: no id vanished or was used again, and
nothing on record was rewritten. A withdrawal makes no duty better.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from checks.engine import check
from checks.finding import Severity
from checks.rules import CHANGE_RULES
from cli import sop
from facts.obligations import ObligationState, compute_standings
from model.review import Round
from reading import load
from tests.overlay import overlaid

PICKS = st.integers(0, 5)
"""Which one of those that there are; more than there are begins again at the first."""
FREE = st.sampled_from(["SOP-1.1", "SOP-1.4", "SOP-1.7", "SOP-2.1", "SOP-2.2", "SOP-2.5"])
PACES = st.integers(-5, 40)
"""How many days after the last command the next one comes. Some are dated back."""
WORDS = st.sampled_from(["It was talked over.", "a: b # c", "“Said” — twice", "- no", "' quote"])
TEAM = "- {seat: School safety, from: department, office: school-office}\n- {seat: A parent, from: community}\n"
FILES = {
    "sop/manual.yaml": """
        chapters: [{number: 1, title: First}, {number: 2, title: Second}]
        review: {interval: 2 years, lead: 90 days, cites: [01.1/part/1]}
        """,
    "sop/references.yaml": """
        references:
          - {id: LAW-1, citation: Law 1, title: A law, kind: statute, source: A test, verified_by: school-office}
        """,
    "sop/sections/1.1-sample.yaml": """
        steps:
          - {who: sso, does: Tell the school office., by: At once., basis: policy, cites: [01.1/part/1], card: tell}
          - {who: sso, does: Write it down., basis: proposal}
          - {who: sso, does: Keep a copy., basis: proposal}
        """,
    "sop/program/obligations.yaml": """
        obligations:
          - id: OBL-report
            title: Report
            clauses: [01.1/part/2]
            office: school-office
            section: SOP-1.1
            every: {at_least: 2, per: 1 year}
            counted_by: calendar-year
            evidence: The report.
            first: 2024-02-01
            basis: policy
            cites: [01.1/part/2]
        """,
}


class Commands(RuleBasedStateMachine):
    """A team that does what comes to its mind."""

    def __init__(self) -> None:
        super().__init__()
        self.done: Counter[str] = Counter()
        """How often each command did its work."""

    @initialize()
    def begin(self) -> None:
        self.root = overlaid(Path(tempfile.mkdtemp(prefix="sop-sequence-")) / "manual", FILES)
        self.day = date(2026, 2, 1)

    def teardown(self) -> None:
        if hasattr(self, "root"):
            shutil.rmtree(self.root.parent)

    def _run(self, what: str, *words: str, owed: str = "") -> None:
        """Run a command. Where it refuses, not a byte is another; where it works, nothing on record is broken."""
        bytes_before, before = self._read(), load(self.root)
        result = CliRunner().invoke(sop, [*words, "--root", str(self.root)], prog_name="sop")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        assert "fault of this program" not in result.output
        assert "No such option" not in result.output
        assert "Missing option" not in result.output
        if result.exit_code:
            assert result.exit_code in (1, 2)
            assert self._read() == bytes_before, result.output
            return
        self.done[what] += 1
        found = check(load(self.root), self.day, CHANGE_RULES, before)
        assert [one for one in found if one.severity is Severity.ERROR and one.rule != owed] == []

    def _read(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in sorted(self.root.rglob("*")) if path.is_file()}

    def _pass(self, pace: int) -> str:
        """The day of the next command, so many days on; a day that is back leaves the calendar as it is."""
        day = self.day + timedelta(days=pace)
        self.day = max(self.day, day)
        return day.isoformat()

    def _pick(self, pick: int) -> str:
        return choose([one.id for one in load(self.root).sections], pick)

    @rule(chapter=st.sampled_from(["1", "2", "3"]), title=WORDS, pace=PACES)
    def new_section(self, chapter: str, title: str, pace: int) -> None:
        self._run("new section", "new", "section", "--chapter", chapter, "--title", title, "--owner", "school-office",
                  "--audience", "sso", "--date", self._pass(pace))  # fmt: skip

    @rule(section=PICKS, title=WORDS)
    def new_incident_type(self, section: int, title: str) -> None:
        """A part that is added to a section in force leaves its revision to be raised by whoever fills the part in."""
        self._run("new incident-type", "new", "incident-type", "--title", title, "--section", self._pick(section),
                  owed="revision-not-raised")  # fmt: skip

    @rule(pick=PICKS, new=FREE, pace=PACES, why=WORDS)
    def move(self, pick: int, new: str, pace: int, why: str) -> None:
        self._run("move", "move", self._pick(pick), new, "--date", self._pass(pace), "--why", why)

    @rule(pick=PICKS, new=FREE, pace=PACES, title=WORDS, steps=st.sampled_from(["1", "2", "2-3", "4"]))
    def split(self, pick: int, new: str, pace: int, title: str, steps: str) -> None:
        several = [one.id for one in load(self.root).sections if len(one.steps) > 1]
        name = choose(several, pick) if several else self._pick(pick)
        self._run("split", "move", name, new, "--date", self._pass(pace), "--why", "Why.", "--steps", steps,
                  "--title", title)  # fmt: skip

    @rule(pick=PICKS, pace=PACES, ready=st.booleans())
    def issue(self, pick: int, pace: int, ready: bool) -> None:
        """Bring a section into force: any, or one that a team has kept."""
        manual = load(self.root)
        kept = [
            one.id
            for one in manual.sections
            if one.status == "draft" and (reviews := manual.reviews.get(one.id)) and reviews[-1].entry.outcome == "kept"
        ]
        name = choose(kept, pick) if ready and kept else self._pick(pick)
        day = self._pass(pace)
        self._run("issue", "issue", name, "--office", "school-office", "--date", day, "--why", "It is ready.",
                  "--as-of", self.day.isoformat())  # fmt: skip

    @rule(pick=PICKS, other=PICKS, pace=PACES, why=WORDS)
    def archive(self, pick: int, other: int, pace: int, why: str) -> None:
        living = [one.id for one in load(self.root).sections if not one.is_archived]
        name = choose(living, pick) if living else self._pick(pick)
        self._run("archive", "archive", name, "--date", self._pass(pace), "--reason", why,
                  "--replaced-by", self._pick(other))  # fmt: skip

    @rule(pace=PACES, by=st.sampled_from(["school-office", "sso"]), words=WORDS)
    def decide(self, pace: int, by: str, words: str) -> None:
        self._run("decide", "decide", "Q-1.1-when", "--by", by, "--date", self._pass(pace), "--reference", "Minutes.",
                  "--words", words)  # fmt: skip

    @rule(pace=PACES, what=WORDS)
    def evidence(self, pace: int, what: str) -> None:
        self._run("new evidence", "new", "evidence", "--obligation", "OBL-report", "--date", self._pass(pace),
                  "--what", what, "--by", "school-office")  # fmt: skip

    @rule(pick=PICKS, pace=PACES)
    def withdraw(self, pick: int, pace: int) -> None:
        """A withdrawal makes no duty better, and nothing is counted that was not."""
        if not (entries := [one.id for one in load(self.root).all_evidence]):
            return
        day = self._pass(pace)
        before = self._judge_duties()
        self._run("withdrawal", "new", "evidence", "--obligation", "OBL-report", "--date", day, "--what",
                  "It was not given.", "--by", "school-office", "--withdraws", choose(entries, pick))  # fmt: skip
        for duty, (state, done) in self._judge_duties().items():
            assert rank(state) <= rank(before[duty][0]), f"{duty}: {before[duty][0]} became {state}"
            assert set(done) <= set(before[duty][1])

    def _judge_duties(self) -> dict[str, tuple[ObligationState, tuple[date, ...]]]:
        """The state of each duty, and the days on which it counts as done."""
        standings = compute_standings(load(self.root), self.day)
        return {one.obligation.id: (one.state, one.done) for one in standings}

    @rule(pace=PACES)
    def begin_round(self, pace: int) -> None:
        team = self.root / "team.yaml"
        team.write_text(TEAM, "utf-8")
        self._run("review start", "review", "start", "--team", str(team), "--date", self._pass(pace))

    @rule(pace=PACES, outcome=st.sampled_from(["kept", "kept", "changed", "archive"]))
    def close_round(self, pace: int, outcome: str) -> None:
        if not (started := self._list_started()):
            self.begin_round(0)
            started = self._list_started()
        if not started:
            return
        day = self._pass(pace)
        outcomes = self.root / "outcomes.yaml"
        said = [f"- {{section: {one.section}, date: {day}, outcome: {outcome}}}\n" for one in started[-1].agenda]
        outcomes.write_text("".join(said), "utf-8")
        self._run("review close", "review", "close", started[-1].id, "--outcomes", str(outcomes), "--date", day)

    def _list_started(self) -> list[Round]:
        return [one for one in load(self.root).rounds if not one.closed]

    @rule()
    def put_in_order(self) -> None:
        self._run("fmt", "fmt")

    @invariant()
    def it_can_be_read_and_each_id_is_one_thing(self) -> None:
        if hasattr(self, "root"):
            words = ["check", "--as-of", self.day.isoformat(), "--no-baseline", "--root", str(self.root)]
            result = CliRunner().invoke(sop, words, prog_name="sop")
            assert result.exit_code in (0, 1), result.output
            assert "[id-duplicate]" not in result.output
            assert "[number-alike]" not in result.output


def choose(names: Sequence[str], pick: int) -> str:
    return names[pick % len(names)]


def rank(state: ObligationState) -> int:
    """How good a state is."""
    return list(ObligationState).index(state)


Commands.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # A sequence that fails is short enough to be read as it is.
    suppress_health_check=list(HealthCheck),
)
TestCommands = Commands.TestCase


def test_each_command_can_do_its_work_in_one_run():
    """So that none of them is refused each time, and a promise above held because nothing happened."""
    team = Commands()
    team.begin()
    try:
        team.new_section("2", "Other matters", 0)
        team.new_incident_type(2, "Lost key")
        team.evidence(1, "The first report.")
        team.evidence(1, "The second report.")
        assert [done for _, done in team._judge_duties().values()] == [(date(2026, 2, 2), date(2026, 2, 3))]
        team.withdraw(1, 1)
        assert [done for _, done in team._judge_duties().values()] == [(date(2026, 2, 2),)]
        team.decide(1, "school-office", "Within an hour.")
        team.split(0, "SOP-1.4", 1, "A part", "2")
        team.move(1, "SOP-2.5", 1, "It belongs there.")
        team.begin_round(1)
        team.close_round(1, "kept")
        team.issue(0, 1, ready=True)
        team.archive(0, 1, 1, "It is no longer needed.")
        team.put_in_order()
        team.it_can_be_read_and_each_id_is_one_thing()
        assert set(team.done) == {
            "archive", "decide", "fmt", "issue", "move", "new evidence", "new incident-type", "new section",
            "review close", "review start", "split", "withdrawal",
        }  # fmt: skip
    finally:
        team.teardown()
