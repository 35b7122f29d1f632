"""Quick cards that cannot be used: what each lacks, and marks on steps that show nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import OTHER, SECTION, fails, find, passes

RULE = "card-unusable"


def step(does: str, mark: str, more: str = "") -> str:
    return f"{{who: sso, does: {does!r}, basis: proposal, card: {mark}{more}}}"


DO = step("Make people safe.", "do")
TELL = step("Tell the school office.", "tell", ", record: Note in the log.")


def steps(*each: str) -> dict[str, str]:
    return {SECTION: f"steps: [{', '.join(each)}]"}


def test_a_card_with_all_of_it_can_be_used(tmp_path: Path):
    passes(tmp_path, RULE, **steps(DO, TELL))


@pytest.mark.parametrize(
    ("lines", "lacks"),
    [
        ((TELL,), "has nothing to do on its quick card"),
        ((step("Make people safe.", "do", ", record: Note in the log."),), "has nobody to tell on its quick card"),
        ((DO, step("Tell the school office.", "tell")), "has no record to make on its quick card"),
    ],
)
def test_what_it_lacks_is_said(tmp_path: Path, lines: tuple[str, ...], lacks: str):
    finding = fails(tmp_path, RULE, **steps(*lines))
    assert finding.message == f"SOP-1.1 {lacks}"
    assert finding.severity is Severity.NOTE
    assert finding.at.source.text.splitlines()[finding.at.line - 1].startswith("urgent:")


def test_no_step_that_is_marked_is_no_card(tmp_path: Path):
    plain = "steps: [{who: sso, does: Make people safe., basis: proposal}]"
    assert fails(tmp_path, RULE, **{SECTION: plain}).message == "SOP-1.1 has no quick card"


def test_a_card_says_when_it_is_needed(tmp_path: Path):
    finding = fails(tmp_path, RULE, **{OTHER: f"urgent: 2\nsteps: [{DO}, {TELL}]"})
    assert finding.message == "SOP-1.2 has no `situation`"


@pytest.mark.parametrize(
    ("does", "forbids"),
    [
        ("Fire no warning shot.", True),
        ("Do not run.", True),
        ("Don't run.", True),
        ("Never wait.", True),
        ("Keep the firearm holstered.", False),
        ("Note who was there.", False),
    ],
)
def test_under_do_not_stands_only_what_forbids(tmp_path: Path, does: str, forbids: bool):
    files = steps(DO, TELL, step(does, "do-not"))
    messages = [finding.message for finding in find(tmp_path, RULE, **files)]
    assert messages == ([] if forbids else [f'SOP-1.1 has "{does}" under "Do not", and that forbids nothing'])


def test_a_step_marked_for_its_warnings_has_some(tmp_path: Path):
    mark = step("Open the gate.", "warnings")
    finding = fails(tmp_path / "none", RULE, **steps(DO, TELL, mark))
    assert finding.message == "SOP-1.1 marks a step for its warnings, and it has none"
    warned = step("Open the gate.", "warnings", ", warnings: [Never alone.]")
    passes(tmp_path / "some", RULE, **steps(DO, TELL, warned))


def test_a_section_that_is_not_urgent_has_no_card_for_a_step(tmp_path: Path):
    marked = {OTHER: f"steps: [{DO}]"}
    finding = fails(tmp_path / "marked", RULE, **marked)
    assert finding.subject == "SOP-1.2"
    assert finding.message.startswith("SOP-1.2 is not urgent")
    passes(tmp_path / "archived", RULE, **{OTHER: f"{marked[OTHER]}\nstatus: archived"})
