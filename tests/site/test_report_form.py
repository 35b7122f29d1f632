"""The blank report form in a real browser: on paper one sheet a page, on the screen without barriers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from editions.edition import make_edition
from generator.report_form.files import make_report_files
from reading import load
from tests.generator.made import texts
from tests.site.audit import barriers
from tests.site.conftest import AS_OF, PATIENCE

ROOT = Path(__file__).parents[2]
SIZES = [{"width": 390, "height": 844}, {"width": 1280, "height": 900}]


@pytest.fixture
def form(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The real form, opened from disk."""
    files = texts(make_report_files(make_edition(load(ROOT), "public", AS_OF)))
    file = tmp_path / "incident-report-form.html"
    file.write_text(files["data/incident-report-form.html"], "utf-8")
    file.with_suffix(".css").write_text(files["data/incident-report-form.css"], "utf-8")
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(file.as_uri())
    yield page
    page.close()


def test_it_prints_on_two_letter_pages(form: Page):
    # Chromium writes each page as an object of its own, uncompressed; the size is in points.
    paper = form.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 2
    assert set(re.findall(rb"/MediaBox\s*\[([^\]]*)\]", paper)) == {b"0 0 612 792"}


@pytest.mark.parametrize("size", SIZES, ids=["phone", "desk"])
def test_axe_finds_nothing_and_nothing_sticks_out(form: Page, size: dict[str, int]):
    form.set_viewport_size({"width": size["width"], "height": size["height"]})
    assert barriers(form) == []
    assert form.evaluate("document.documentElement.scrollWidth") <= size["width"]
