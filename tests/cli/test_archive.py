"""`sop archive`: what it writes, whom it names, what it refuses, and where readers are led."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from checks.engine import check
from editions.edition import make_edition
from generator.menu import MenuEntry, plan_menu
from generator.pages import make_pages
from reading import load
from tests.conftest import ManualAt, RunSop

OTHER = "sop/sections/1.2-other.yaml"
OPEN = {OTHER: "access: {level: public}"}


def archive(run_sop: RunSop, root: Path, name: str = "SOP-1.2", *more: str, day: str = "2026-03-01") -> Result:
    return run_sop("archive", name, "--date", day, "--reason", "It is part of another now.", *more, root=root)


def list_titles(entries: tuple[MenuEntry, ...]) -> list[str]:
    return [title for entry in entries for title in (entry.title, *list_titles(entry.entries))]


def test_it_writes_day_reason_successor_revision_and_history(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=OPEN)
    result = archive(run_sop, root, "SOP-1.2", "--replaced-by", "SOP-1.1")
    assert (result.exit_code, result.stdout) == (0, f"{OTHER}\n"), result.output
    assert "SOP-1.1 points at SOP-1.2, which is archived" in result.stderr
    assert "took its place, SOP-1.1, or" in result.stderr
    manual = load(root)
    section = manual.section_by_id["SOP-1.2"]
    assert section.archived is not None
    assert (section.status, section.revision, section.history[-1].changed) == ("archived", 2, "Archived.")
    assert (section.archived.date, section.archived.replaced_by) == (date(2026, 3, 1), ("SOP-1.1",))
    assert run_sop("fmt", "--check", root=root).exit_code == 0
    assert {one.rule for one in check(manual, date(2026, 3, 2)) if one.subject == "SOP-1.2"} <= {"citation-unverified"}


def test_its_page_leads_on_and_menu_and_contents_say_so(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged=OPEN)
    archive(run_sop, root, "SOP-1.2", "--replaced-by", "SOP-1.1")
    edition = make_edition(load(root), "public", date(2026, 3, 2))
    pages = {page.path: page for page in make_pages(edition)}
    page = pages["sop/1.2.md"].text
    assert "Archived on March 1, 2026: It is part of another now. Replaced by [SOP-1.1 Sample section](1.1.md)." in page
    assert "(archived)" in pages["sop/index.md"].text
    assert "The one section is a draft, not in force." in pages["index.md"].text
    assert "1.2 Other section (archived)" in list_titles(plan_menu(edition, tuple(pages.values()), ()))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("SOP-1.9",), 'There is no section "SOP-1.9"'),
        (("SOP-1.2", "--replaced-by", "SOP-1.9"), 'There is no section "SOP-1.9"'),
        (("SOP-1.2", "--replaced-by", "SOP-1.2"), "can't be replaced by itself"),
    ],
)
def test_a_successor_has_to_be_another_section(manual_at: ManualAt, run_sop: RunSop, words: tuple[str, ...], said: str):
    root = manual_at()
    before = (root / OTHER).read_bytes()
    result = archive(run_sop, root, *words)
    assert (result.exit_code, said in result.output) == (2, True)
    assert (root / OTHER).read_bytes() == before


def test_it_is_archived_once_and_replaced_by_nothing_archived(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    assert archive(run_sop, root).exit_code == 0
    assert "is archived already" in archive(run_sop, root).output
    assert "so it can't take the place" in archive(run_sop, root, "SOP-1.1", "--replaced-by", "SOP-1.2").output


def test_a_day_before_its_last_change_is_refused(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    assert "2025-12-31 is before 2026-01-01" in archive(run_sop, root, day="2025-12-31").output


def test_what_is_part_of_it_goes_elsewhere_first(manual_at: ManualAt, run_sop: RunSop):
    kind = """\
id: INC-lost-key
title: Lost key
section: SOP-1.2
status: draft
definition: A key is lost.
implements: []
contact_kinds: []
triggers: []
examples: [A key falls into a drain.]
near_misses: [A key is found.]
basis: proposal
"""
    root = manual_at(written={"sop/incidents/types/lost-key.yaml": kind})
    result = archive(run_sop, root)
    assert (result.exit_code, "sop/incidents/types/lost-key.yaml" in result.output) == (2, True)
