"""The page that explains the files of data/, column by column."""

from __future__ import annotations

from collections.abc import Iterator

from generator.tables.columns import TABLES
from generator.tables.files import FIELDS, VERSION, name_files
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.STATE, 4)


def write_pages(site: Site) -> Iterator[Page]:
    """One page for all files."""
    yield Writer(site, "data.md").write(
        "data",
        "The figures as files",
        description="Reviews, duties, coverage and open questions as JSON and CSV, each column explained.",
        tables=[(table, *name_files(table)) for table in TABLES],
        fields=FIELDS,
        version=VERSION,
    )
