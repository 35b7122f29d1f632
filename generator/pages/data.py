"""The page that explains the files of data/, column by column."""

from __future__ import annotations

from collections.abc import Iterator

from generator.data import FIELDS, VERSION, file_names
from generator.page import Page, Site, Writer
from generator.tables import TABLES


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
