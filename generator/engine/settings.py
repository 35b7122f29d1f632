"""mkdocs.yml: where it is, and what of it depends on the contents of the site."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.meta import get_data

from generator.contents import Contents
from generator.engine.errors import NotBuiltError
from generator.engine.stylesheets import NAME
from generator.menu import MenuEntry
from generator.writing.page import Group, Page

_SETTINGS = "mkdocs.yml"
_ROOM = Path(__file__).parents[1]
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)


def find_settings() -> Path:
    """The program's mkdocs.yml: beside the generator's code in an installed program, at the top of a checkout."""
    installed = _ROOM / _SETTINGS
    return installed if installed.is_file() else _ROOM.parent / _SETTINGS


def load_settings(**changes: Any) -> MkDocsConfig:
    """The settings as MkDocs reads them, with changes. Raises NotBuiltError where MkDocs refuses them."""
    try:
        return load_config(str(find_settings()), **changes)
    except MkDocsException as error:
        raise NotBuiltError(str(error)) from error


def read_written(docs: Path) -> tuple[Page, ...]:
    """The hand-written pages in the folders of `docs`, by path."""
    return tuple(_read_page(docs, path) for path in sorted(docs.glob("*/*.md")))


def _read_page(docs: Path, file: Path) -> Page:
    text, front = get_data(file.read_text("utf-8"))
    path = file.relative_to(docs).as_posix()
    headings = tuple(_HEADING.findall(text))
    return Page(path, front.get("title", path), text, None, front.get("description", ""), headings, Group.TEAM)


def apply_contents(config: MkDocsConfig, contents: Contents) -> tuple[str, ...]:
    """Set in the settings what the contents decide: name, address and menu of the site, and facts for the theme.

    Takes the style sheets out of the settings and returns their paths in the site, in their order: all are joined into
    one when the site is built.
    """
    source = contents.source
    settings = source.edition.manual.settings
    branding = source.branding
    sheets = (*map(str, config.extra_css), *((branding.style_sheet.path,) if branding.style_sheet else ()))
    if source.url:
        config.site_url = source.url
    config.site_name = html.escape(settings.title)
    config.nav = write_menu(contents.menu)
    config.extra_css = []
    # The theme prints these as they are.
    config.extra["sop"] = {
        "sheet": NAME,
        "logo": branding.logo.path if branding.logo else "",
        "district": html.escape(settings.district),
        "release": html.escape(settings.release),
        "contact": html.escape(settings.contact.address) if settings.contact else "",
        "edition": source.edition.name,
        "stored": source.stored,
        "strict": source.strict,
    }
    return sheets


def write_menu(entries: Iterable[MenuEntry]) -> list[Any]:
    """The menu as MkDocs' navigation: titles as HTML, each with a path or with a list of entries."""
    return [{html.escape(one.title): one.page or write_menu(one.entries)} for one in entries]
