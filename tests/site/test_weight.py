"""What a phone has to fetch: for the first page, and for the whole manual that it keeps. As a server compresses it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

_FIRST_PAGE = 150_000
_A_SECTION = 2_000_000 / 60
"""The whole manual, by the section: 2 MB where there are 60."""

_PARTS = re.compile(r'<(?:link rel="(?:stylesheet|icon|manifest)" href|script src|img [^>]*src)="([^"]+)"')
_STORED = re.compile(r'^"(.+)": "[0-9a-f]{32}"', re.MULTILINE)


def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def test_the_first_page_is_light(site: Path) -> None:
    page = site / "index.html"
    parts = [site / path for path in _PARTS.findall(page.read_text("utf-8"))]
    assert len(parts) > 5
    assert sum(map(_compressed, (page, *parts))) <= _FIRST_PAGE


def test_the_whole_manual_is_light_enough_to_keep(site: Path) -> None:
    paths = _STORED.findall((site / "service-worker.js").read_text("utf-8"))
    sections = [path for path in paths if re.fullmatch(r"sop/\d+\.\d+/index\.html", path)]
    assert len(sections) > 40
    assert sum(_compressed(site / path) for path in paths) <= _A_SECTION * len(sections)


def test_every_file_is_stored_or_known_to_be_of_no_use_with_no_signal(site: Path) -> None:
    stored = _STORED.findall((site / "service-worker.js").read_text("utf-8"))
    files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    left = files - set(stored)
    icons = {f"assets/images/icon-{name}.png" for name in ("192", "512", "maskable-512")}
    assert left == {"service-worker.js", "sop-site.json", *icons}


def test_every_script_style_sheet_and_picture_is_used(site: Path) -> None:
    """Material's own search names its worker in the settings of each page."""
    files = {file.relative_to(site).as_posix() for file in (site / "assets").rglob("*") if file.is_file()}
    texts = [
        file.read_text("utf-8") for pattern in ("*.html", "*.css", "*.webmanifest") for file in site.rglob(pattern)
    ]
    used = "\n".join(texts)
    assert {file for file in files if file.rpartition("/")[2] not in used} == set()
