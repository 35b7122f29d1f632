"""My training year: what one office owes, from all curricula, and its days as the duties' calendar has them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from editions.edition import make_edition
from generator.calendar import read_calendar
from generator.site_file import SiteFile
from generator.training_year import make_training_calendars
from model import Manual
from reading import load
from tests.generator.made import ROOT, pages
from tests.overlay import manual

DAY = date(2026, 11, 27)
PATH = "training/year-sso.md"


def calendars(one: Manual) -> list[SiteFile]:
    return list(make_training_calendars(make_edition(one, "public", DAY)))


def test_an_sso_finds_hours_topics_and_qualification_on_one_page():
    text = {page.path: page.text for page in pages(load(ROOT), DAY)}[PATH]
    assert "| at least 40 hours, 10 topics | December 31, 2026 (unknown) |" in text
    assert "16 topics; no source says how many hours | no day is set |" in text
    assert "| Qualify with the firearm under a firearms instructor. | Every year. |" in text
    assert "Plan courses that together cover" not in text


def test_the_calendar_has_the_day_under_the_name_that_the_duties_calendar_gives_it():
    (file,) = calendars(load(ROOT))
    assert file.path == "training/year-sso.ics"
    given = read_calendar(file.content)
    assert given["OBL-state-training_2026-1@sop-manual"].day == date(2026, 12, 31)
    assert {name.partition("_")[0] for name in given} == {"OBL-state-training"}


def test_where_one_page_has_all_of_it_there_is_no_other(tmp_path: Path):
    one = manual(tmp_path)
    assert [page.path for page in pages(one, DAY) if "year-" in page.path] == []
    assert calendars(one) == []
