"""The contents of a site: an edition and its delivery in, every page and file that this program makes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editions.edition import Edition
from generator.branding import Branding, make_branding
from generator.cards.sheets import make_sheets
from generator.menu import MenuEntry, plan_menu
from generator.offline.manifest import make_manifest
from generator.offline.worker import make_retired_worker
from generator.pages import make_pages
from generator.public_address import complete_address
from generator.redirects import make_redirects
from generator.report_form.files import make_report_files
from generator.search import make_search_index
from generator.site_file import SiteFile
from generator.tables.files import make_table_files
from generator.training_year import make_training_calendars
from generator.writing.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a site is made from. `make_source` makes one."""

    edition: Edition
    branding: Branding
    address: str
    """The address at which the public finds the site, with a slash at its end; empty where it is not known."""
    folder: bool
    """Whether the site is opened from a folder on disk, and not from a server."""
    stored: bool
    """Whether the site gets a service worker, which is written when all of its files are."""
    strict: bool
    """Whether each page says itself that nothing but the site's own files may run in it. A folder on disk has no origin
    that could be named, and a server for editing adds a script of its own."""

    @property
    def url(self) -> str:
        """The address of this very edition; empty where it is not known."""
        return self.address if self.edition.name == "public" and not self.folder else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything of a site but the hand-written pages and what its engine adds."""

    source: Source
    pages: tuple[Page, ...]
    files: tuple[SiteFile, ...]
    menu: tuple[MenuEntry, ...]


def make_source(
    edition: Edition, root: Path, address: str = "", *, folder: bool = False, stored: bool = False, strict: bool = False
) -> Source:
    """The source of a site of an edition, with the District's logo and colors from `root`, which holds sop/.

    `address` is that of the public site; if it is empty, the one in sop/manual.yaml is used, where there is one. Raises
    UnreadableError where the colors or the logo cannot be used.
    """
    site = edition.manual.settings.site
    address = complete_address(address or (site.address if site else ""))
    return Source(
        edition=edition,
        branding=make_branding(edition, root),
        address=address,
        folder=folder,
        stored=stored,
        strict=strict,
    )


def make_contents(source: Source, written: Sequence[Page], *, folders: bool) -> Contents:
    """The contents of a site. `written` are the hand-written pages, for the menu and the search.

    `folders`: whether the address of a page is a folder, sop/3.2/, and not a file, sop/3.2.html.
    """
    edition = source.edition
    pages = tuple(make_pages(edition))
    files = (
        *make_report_files(edition),
        *make_table_files(edition),
        *make_training_calendars(edition),
        *make_sheets(edition, source.address),
        *make_redirects(edition, folders=folders),
        make_search_index(edition, [*pages, *written], folders=folders),
        *_list_server_files(source),
        *source.branding.files,
    )
    return Contents(source=source, pages=pages, files=files, menu=plan_menu(edition, pages, written))


def _list_server_files(source: Source) -> Iterator[SiteFile]:
    """What only a server has a use for."""
    if source.folder:
        return
    if source.edition.name == "restricted":
        yield SiteFile.of_text("robots.txt", "User-agent: *\nDisallow: /\n")
    yield make_manifest(source.edition) if source.stored else make_retired_worker()
