"""The site on disk: whole or not at all, the same bytes each time, text as text."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from generator.engine.errors import NotOursError
from generator.engine.output import MARKER
from generator.engine.plugin import SopPlugin
from generator.engine.settings import load_settings
from reading import load
from tests.generator.made import build
from tests.overlay import manual, overlaid

TODAY = date(2025, 1, 1)
HOSTILE = "<script>alert(1)</script> {{ jinja }} [x](javascript:alert(1)) a | b"


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with hostile text in its prose, as a public site."""
    folder = tmp_path_factory.mktemp("sample")
    section = {"purpose": HOSTILE, "short_answer": f"# {HOSTILE}", "title": "A | <b>title</b>"}
    text = "\n".join(f"{key}: '{value}'" for key, value in section.items())
    root = overlaid(folder / "root", {"sop/sections/1.1-sample.yaml": text})
    build(load(root), folder / "site", TODAY, "public")
    return folder / "site"


def test_hostile_text_comes_out_as_text(sample_site: Path):
    page = (sample_site / "sop/1.1/index.html").read_text("utf-8")
    assert "<script>alert" not in page
    assert 'href="javascript:' not in page
    assert HOSTILE in unescape(page)
    assert "<b>title</b>" not in page
    assert "<b>title" not in (sample_site / "search/index.js").read_text("utf-8")


def test_the_same_input_and_date_give_the_same_bytes(tmp_path: Path):
    root = overlaid(tmp_path / "root")
    build(load(root), tmp_path / "a", TODAY, "public")
    build(load(root), tmp_path / "b", TODAY, "public")
    assert digest(tmp_path / "a") == digest(tmp_path / "b")


def test_a_new_build_replaces_the_old_one(sample_site: Path, tmp_path: Path):
    out = tmp_path / "site"
    build(manual(tmp_path / "root"), out, TODAY, "public")
    (out / "left-over.html").write_text("old")
    build(load(tmp_path / "root"), out, TODAY, "public")
    assert not (out / "left-over.html").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_build_that_fails_leaves_the_last_site_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    root, out = overlaid(tmp_path / "root"), tmp_path / "site"
    build(load(root), out, TODAY, "public")
    before = digest(out)

    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("mkdocs.structure.pages.Page.render", full)
    with pytest.raises(OSError, match="No space left"):
        build(load(root), out, TODAY, "public")
    assert digest(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["root", "site"]


@pytest.mark.parametrize("what", ["file", "folder", "other edition"])
def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path, what: str):
    root, out = overlaid(tmp_path / "root"), tmp_path / "out"
    if what == "file":
        out.write_text("mine")
    elif what == "folder":
        out.mkdir()
        (out / "letter.txt").write_text("mine")
    else:
        build(load(root), out, TODAY, "restricted")
    before = digest(tmp_path)
    with pytest.raises(NotOursError):
        build(load(root), out, TODAY, "public")
    assert digest(tmp_path) == before


def test_an_empty_folder_is_used(tmp_path: Path):
    (tmp_path / "out").mkdir()
    build(manual(tmp_path / "root"), tmp_path / "out", TODAY, "public")
    assert (tmp_path / "out" / MARKER).exists()


def test_no_page_asks_another_host_for_anything(sample_site: Path):
    for path in sample_site.rglob("*.html"):
        page = path.read_text("utf-8")
        for attribute in ('src="http', '<link rel="stylesheet" href="http', 'src="//', "@import url(http"):
            assert attribute not in page, path


def test_the_real_manual_builds_without_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    build(load(Path(__file__).parents[2]), tmp_path / "site", TODAY, "public")
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == []


def test_while_serving_a_file_that_cannot_be_read_leaves_the_last_good_pages(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    config = load_settings(site_dir=str(tmp_path / "site"))
    plugin = config.plugins["sop"]
    assert isinstance(plugin, SopPlugin)
    plugin.config.root = str(overlaid(tmp_path / "root"))
    plugin.on_startup(command="serve", dirty=False)
    plugin.on_config(config)
    before = plugin.contents.pages
    (tmp_path / "root/sop/manual.yaml").write_text("title: [")
    plugin.on_config(config)
    assert plugin.contents.pages == before
    assert "The site shows the manual as it was before this." in caplog.text


@pytest.fixture(scope="module")
def addressed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with an address of its own and one to write to."""
    folder = tmp_path_factory.mktemp("addressed")
    settings = "contact: {address: manual@example.org}\nrelease: Fall & winter"
    asked = manual(folder / "root", **{"sop/manual.yaml": settings})
    build(asked, folder / "site", TODAY, "public", address="https://example.org/manual")
    return folder / "site"


def test_pages_name_the_public_address_as_theirs(addressed_site: Path):
    page = (addressed_site / "sop/1.1/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/manual/sop/1.1/">' in page
    assert "<loc>https://example.org/manual/sop/1.1/</loc>" in (addressed_site / "sitemap.xml").read_text("utf-8")


def test_a_message_about_a_page_names_it_and_the_edition(addressed_site: Path):
    page = (addressed_site / "sop/1.1/index.html").read_text("utf-8")
    assert "Something wrong on this page?" in page
    subject = "1.1%20Sample%20section%2C%20release%20Fall%20%26%20winter"
    assert f'href="mailto:manual@example.org?subject={subject}"' in page


def test_a_section_leads_on_to_sections_alone(sample_site: Path):
    first, last = ((sample_site / f"sop/{number}/index.html").read_text("utf-8") for number in ("1.1", "1.2"))
    link = "sop-step-link--"
    assert (f"{link}prev" in first, f"{link}next" in first) == (False, True)
    assert (f"{link}prev" in last, f"{link}next" in last) == (True, False)


def test_a_page_loads_one_style_sheet_and_no_other_is_left(sample_site: Path):
    pages = list(sample_site.rglob("*.html"))
    # What 404.html tries where nobody said how deep it is shown stands in <noscript>.
    linked = [re.sub("<noscript>.*?</noscript>", "", page.read_text("utf-8"), flags=re.DOTALL) for page in pages]
    assert {page.count('rel="stylesheet"') for page in linked} <= {0, 1}
    of_pages = [page for page in linked if "site.css" in page]
    assert len(of_pages) >= len(pages) - 3  # a form and the cards to print have a sheet of their own
    sheets = {path.name for path in sample_site.rglob("*.css")}
    assert sheets - {"a6.css", "letter.css", "incident-report-form.css"} == {"site.css"}
