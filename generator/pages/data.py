"""The page that explains the files of data/, column by column."""

from __future__ import annotations

from collections.abc import Iterator

from generator.tables.columns import TABLES
from generator.tables.files import FIELDS, VERSION, file_names
from generator.writing.page import Page, Site, Writer


def pages(site: Site) -> Iterator[Page]:
    """One page for all files."""
    yield Writer(site, "data.md").write(
        "data",
        "The figures as files",
        description="Reviews, duties, coverage and open questions as JSON and CSV, each column explained.",
        tables=[(table, *file_names(table)) for table in TABLES],
        fields=FIELDS,
        version=VERSION,
    )
