"""`sop move`: a section with another number, or a part of one as a section of its own, in every file at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from checks.engine import check
from editions.edition import make_edition
from facts.clock import compute_clock
from facts.digests import digest_section
from generator.contents import make_contents, make_source
from reading import load
from tests.cli.test_review import close, start
from tests.conftest import ManualAt, RunSop

SAMPLE = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
NAMES = {
    OTHER: "short_answer: Read SOP-1.1, or sop\u20111.1, never SOP-1.10.\nrelated: [SOP-1.1]\naccess: {level: public}",
    "sop/manual.yaml": "chapters: [{number: 1, title: First}, {number: 2, title: Second}]",
}
DAY = "2026-03-20"


def move(run_sop: RunSop, root: Path, *words: str, day: str = DAY) -> Result:
    return run_sop("move", *words, "--date", day, "--why", "It is read with the other.", root=root)


def test_id_file_and_every_reference_follow_at_once(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES)
    result = move(run_sop, root, "SOP-1.1", "SOP-2.1")
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [f"{SAMPLE} (gone)", OTHER, "sop/sections/2.1-sample.yaml"],
    ), result.output
    manual = load(root)
    section, other = manual.section_by_id["SOP-2.1"], manual.section_by_id["SOP-1.2"]
    assert (section.revision, section.history[-1].why) == (2, "It is read with the other.")
    assert [(one.id, one.until) for one in section.formerly] == [("SOP-1.1", date(2026, 3, 20))]
    assert (other.related, other.short_answer) == (("SOP-2.1",), "Read SOP-2.1, or SOP-2.1, never SOP-1.10.")
    assert run_sop("fmt", "--check", root=root).exit_code == 0


def test_nobody_is_told_that_anything_changed_but_the_number(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES | {OTHER: "short_answer: Read SOP-1.1.\naccess: {level: public}"})
    before = load(root)
    move(run_sop, root, "SOP-1.1", "SOP-2.1")
    after = load(root)
    for old, new in (("SOP-1.1", "SOP-2.1"), ("SOP-1.2", "SOP-1.2")):
        was, now = before.section_by_id[old], after.section_by_id[new]
        assert digest_section(before, was) == digest_section(after, now)
    day = date(2026, 3, 21)
    found = {one.rule for one in check(after, day, before=before)}
    assert found == {one.rule for one in check(before, day, before=before)} - {"chapter-empty"}


def test_reviews_under_the_old_number_count_for_the_new(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES | {OTHER: "short_answer: Read SOP-1.1.\naccess: {level: public}"})
    start(root, run_sop)
    close(root, run_sop)
    record = (root / "sop/reviews/REV-2026-1.yaml").read_bytes()
    before = load(root)
    was = compute_clock(before, before.section_by_id["SOP-1.1"], date(2026, 3, 30))
    move(run_sop, root, "SOP-1.1", "SOP-2.1")
    after = load(root)
    now = compute_clock(after, after.section_by_id["SOP-2.1"], date(2026, 3, 30))
    assert was is not None
    assert now is not None
    assert now[1:] == was[1:]
    assert (root / "sop/reviews/REV-2026-1.yaml").read_bytes() == record
    day = date(2026, 3, 30)
    assert {one.rule for one in check(after, day)} == {one.rule for one in check(before, day)} - {"chapter-empty"}


def test_steps_become_a_draft_whose_clock_goes_on(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES | {SAMPLE: _STEPS})
    start(root, run_sop)
    close(root, run_sop)
    result = move(run_sop, root, "SOP-1.1", "SOP-2.1", "--steps", "2-3", "--title", "The rest")
    assert result.exit_code == 0, result.output
    manual = load(root)
    whole, part = manual.section_by_id["SOP-1.1"], manual.section_by_id["SOP-2.1"]
    assert [step.does for step in whole.steps] == ["Tell the first.", "Tell the fourth."]
    assert [step.does for step in part.steps] == ["Tell the second.", "Tell the third."]
    assert (whole.revision, whole.history[-1].changed) == (2, "Steps 2 to 3 went to SOP-2.1.")
    assert (part.status, part.file, part.implements) == ("draft", "sop/sections/2.1-the-rest.yaml", ("01.1/part/2",))
    clocks = [compute_clock(manual, one, date(2026, 3, 30)) for one in (whole, part)]
    assert clocks[0] is not None
    assert clocks[1] is not None
    assert clocks[0].due == clocks[1].due == date(2028, 3, 9)
    assert "short answer" in result.stderr


_STEPS = """
steps:
  - {who: sso, does: Tell the first., basis: proposal}
  - {who: sso, does: Tell the second., basis: proposal, cites: [01.1/part/2]}
  - {who: sso, does: Tell the third., basis: proposal}
  - {who: sso, does: Tell the fourth., basis: proposal}
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("SOP-1.9", "SOP-2.1"), 'There is no section "SOP-1.9"'),
        (("SOP-1.1", "SOP-1.2"), "SOP-1.2 is Other section already"),
        (("SOP-1.1", "SOP-7.1"), "Chapters: 1 First, 2 Second"),
        (("SOP-1.1", "seven"), "Write it like SOP-4.7"),
        (("SOP-1.1", "SOP-01.1"), "Write it like SOP-4.7"),
        (("SOP-1.1", "SOP-2.1", "--steps", "2-9", "--title", "Rest"), "SOP-1.1 has no steps 2 to 9: it has 4"),
        (("SOP-1.1", "SOP-2.1", "--steps", "1-4", "--title", "Rest"), "leave out --steps"),
        (("SOP-1.1", "SOP-2.1", "--steps", "two", "--title", "Rest"), "such as 8-12"),
        (("SOP-1.1", "SOP-2.1", "--steps", "2"), "--steps and --title go together"),
        (("SOP-1.1", "SOP-2.1", "--steps", "2", "--title", "!"), "The title needs a letter or a digit"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    manual_at: ManualAt, run_sop: RunSop, words: tuple[str, ...], said: str
):
    root = manual_at(merged=NAMES | {SAMPLE: _STEPS})
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    result = move(run_sop, root, *words)
    assert (result.exit_code, said in result.output) == (2, True), result.output
    assert {path: path.read_bytes() for path in root.rglob("*.yaml")} == before


def test_a_number_is_given_once(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES)
    move(run_sop, root, "SOP-1.1", "SOP-2.1")
    assert "SOP-1.1 is SOP-2.1 now" in move(run_sop, root, "SOP-1.1", "SOP-2.2").output
    assert "is never used again" in move(run_sop, root, "SOP-1.2", "SOP-1.1").output
    made = run_sop(
        "new", "section", "--chapter", "1", "--title", "Third", "--owner", "school-office", "--audience", "sso",
        "--date", DAY, root=root,
    )  # fmt: skip
    assert (made.exit_code, made.stdout) == (0, "sop/sections/1.3-third.yaml\n"), made.output


def test_a_round_under_way_is_closed_first(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=NAMES)
    start(root, run_sop)
    assert "REV-2026-1 is under way and has SOP-1.1 in it" in move(run_sop, root, "SOP-1.1", "SOP-2.1").output


@pytest.mark.parametrize(
    ("folders", "path", "to"),
    [(True, "sop/1.1/index.html", "../2.1/index.html"), (False, "sop/1.1.html", "2.1.html")],
)
def test_the_old_address_leads_on_without_a_script_and_the_search_knows_it(
    manual_at: ManualAt, run_sop: RunSop, folders: bool, path: str, to: str
):
    root = manual_at(merged=NAMES)
    move(run_sop, root, "SOP-1.1", "SOP-2.1")
    edition = make_edition(load(root), "public", date(2026, 3, 21))
    made = make_contents(make_source(edition, root), (), folders=folders).files
    files = {one.path: one.content.decode() for one in made if one.path.endswith((".html", ".js"))}
    page = files[path]
    assert f'<meta http-equiv="refresh" content="0; url={to}">' in page
    assert f'<a href="{to}">2.1 Sample section</a>' in page
    assert "<script" not in page
    assert '"ids":["SOP-2.1","2.1","SOP-1.1","1.1"]' in files["search/index.js"]
