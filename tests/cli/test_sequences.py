"""Commands in any order: none leaves a manual that the next check can't read, and one that refuses changes nothing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cli import sop
from reading import load
from tests.overlay import overlaid

SECTIONS = st.sampled_from(["SOP-1.1", "SOP-1.2", "SOP-1.3", "SOP-2.1", "SOP-2.2"])
DAYS = st.sampled_from(["2025-06-01", "2026-02-01", "2026-03-01", "2026-11-01"])
WORDS = st.sampled_from(["It was talked over.", "a: b # c", "“Said” — twice", "- no", "' quote"])
CHAPTERS = "chapters: [{number: 1, title: First}, {number: 2, title: Second}]"
OBLIGATIONS = """
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/1]
    office: school-office
    section: SOP-1.1
    every: {at_least: 2, per: 1 year}
    counted_by: calendar-year
    evidence: The report.
    first: 2024-02-01
    basis: policy
    cites: [01.1/part/1]
"""


class Commands(RuleBasedStateMachine):
    """A team that does what comes to its mind."""

    root: Path

    @initialize()
    def begin(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="sop-sequence-"))
        files = {"sop/manual.yaml": CHAPTERS, "sop/program/obligations.yaml": OBLIGATIONS}
        self.root = overlaid(folder / "manual", files)

    def teardown(self) -> None:
        if hasattr(self, "root"):
            shutil.rmtree(self.root.parent)

    def _run(self, *words: str) -> Result:
        """Run a command. Where it refuses, not a byte of the manual is another."""
        before = self._read()
        result = CliRunner().invoke(sop, [*words, "--root", str(self.root)], prog_name="sop")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        assert result.exit_code in (0, 1, 2)
        assert "fault of this program" not in result.output
        if result.exit_code == 2:
            assert self._read() == before, result.output
        return result

    def _read(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in sorted(self.root.rglob("*")) if path.is_file()}

    @rule(chapter=st.sampled_from(["1", "2", "3"]), title=WORDS, day=DAYS)
    def new_section(self, chapter: str, title: str, day: str) -> None:
        self._run("new", "section", "--chapter", chapter, "--title", title, "--owner", "school-office",
                  "--audience", "sso", "--date", day)  # fmt: skip

    @rule(name=SECTIONS, new=SECTIONS, day=DAYS, why=WORDS)
    def move(self, name: str, new: str, day: str, why: str) -> None:
        self._run("move", name, new, "--date", day, "--why", why)

    @rule(name=SECTIONS, new=SECTIONS, day=DAYS, title=WORDS)
    def split(self, name: str, new: str, day: str, title: str) -> None:
        self._run("move", name, new, "--date", day, "--why", "Why.", "--steps", "1", "--title", title)

    @rule(name=SECTIONS, day=DAYS, by=st.sampled_from(["school-office", "nobody"]))
    def issue(self, name: str, day: str, by: str) -> None:
        self._run("issue", name, "--by", by, "--date", day, "--why", "It is ready.")

    @rule(name=SECTIONS, other=SECTIONS, day=DAYS, why=WORDS)
    def archive(self, name: str, other: str, day: str, why: str) -> None:
        self._run("archive", name, "--date", day, "--reason", why, "--replaced-by", other)

    @rule(day=DAYS, by=st.sampled_from(["school-office", "sso"]), words=WORDS)
    def decide(self, day: str, by: str, words: str) -> None:
        self._run("decide", "Q-1.1-when", "--by", by, "--date", day, "--reference", "Minutes.", "--words", words)

    @rule(day=DAYS, what=WORDS)
    def evidence(self, day: str, what: str) -> None:
        self._run("new", "evidence", "--obligation", "OBL-report", "--date", day, "--what", what,
                  "--by", "school-office")  # fmt: skip

    @rule(day=DAYS)
    def withdraw(self, day: str) -> None:
        """A withdrawal never makes a duty better: no more of it is counted as done than before."""
        entries = [one.id for one in load(self.root).all_evidence]
        if entries:
            self._run("new", "evidence", "--obligation", "OBL-report", "--date", day, "--what", "It was not given.",
                      "--by", "school-office", "--withdraws", entries[-1])  # fmt: skip

    @rule(day=DAYS)
    def begin_round(self, day: str) -> None:
        team = self.root / "team.yaml"
        team.write_text(
            "- {seat: School safety, from: department, office: school-office}\n- {seat: A parent, from: community}\n",
            "utf-8",
        )
        self._run("review", "start", "--team", str(team), "--date", day)

    @rule(day=DAYS, outcome=st.sampled_from(["kept", "changed", "archive"]))
    def close_round(self, day: str, outcome: str) -> None:
        manual = load(self.root)
        started = [one for one in manual.rounds if not one.closed]
        if not started:
            return
        outcomes = self.root / "outcomes.yaml"
        said = [f"- {{section: {it.section}, date: {day}, outcome: {outcome}}}\n" for it in started[-1].agenda]
        outcomes.write_text("".join(said), "utf-8")
        self._run("review", "close", started[-1].id, "--outcomes", str(outcomes), "--date", day)

    @rule()
    def put_in_order(self) -> None:
        self._run("fmt")

    @invariant()
    def it_can_be_read(self) -> None:
        if hasattr(self, "root"):
            result = self._run("check", "--as-of", "2026-11-27", "--no-baseline")
            assert result.exit_code in (0, 1), result.output


Commands.TestCase.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestCommands = Commands.TestCase
