"""What is made from an edition, made here from a whole manual, an edition's name and a day, as the commands do it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from editions.edition import EditionName, make_edition
from generator.engine import build as engine
from generator.engine.markdown_tree import make_tree
from generator.pages import make_pages
from generator.site_file import SiteFile
from generator.writing.page import Page
from model import Manual

ROOT = Path(__file__).parents[2]


def pages(manual: Manual, as_of: date, name: EditionName = "public") -> list[Page]:
    return make_pages(make_edition(manual, name, as_of))


def build(
    manual: Manual, out: Path, as_of: date, name: EditionName = "public", root: Path = ROOT, address: str = ""
) -> None:
    engine.build_site(make_edition(manual, name, as_of), out, root, address)


def build_zip(
    manual: Manual, file: Path, as_of: date, name: EditionName = "public", root: Path = ROOT, address: str = ""
) -> None:
    engine.build_zip(make_edition(manual, name, as_of), file, root, address)


def tree(manual: Manual, as_of: date, name: EditionName = "public", root: Path = ROOT) -> Iterator[SiteFile]:
    return make_tree(make_edition(manual, name, as_of), root)


def texts(files: Iterable[SiteFile]) -> dict[str, str]:
    """The text of each file, by its path."""
    return {file.path: file.content.decode() for file in files}
