"""The files of the tables: each as JSON, with the meaning of its columns, and as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from editions.edition import Edition
from facts.figures import Figures
from generator.site_file import SiteFile
from generator.tables.columns import TABLES, Cell, Table

VERSION = 2
"""Version of the file format. Raised when a column is removed or changes its meaning, not when one is added."""

FIELDS = {
    "version": "The version of this form of file. A higher one means that a column went or changed its meaning.",
    "title": "What the table holds.",
    "manual": "The name of the manual.",
    "release": "The release of the manual.",
    "edition": "public, or restricted: the edition that shows all.",
    "as_of": "The day for which everything in the file was reckoned.",
    "columns": "What each column means.",
    "counts": "How many rows there are, by what is named below.",
    "rows": "The rows, each with all columns.",
}
"""What each JSON file holds."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - spreadsheets take these too
"""The characters with which spreadsheets begin a formula."""


def make_table_files(edition: Edition) -> Iterator[SiteFile]:
    """The files of an edition, JSON and CSV of each table in turn. The same edition gives the same bytes."""
    for table in TABLES:
        json_file, csv_file = name_files(table)
        yield SiteFile.of_text(json_file, _write_json(edition, table))
        yield SiteFile.of_text(csv_file, _write_csv(edition.figures, table))


def name_files(table: Table) -> tuple[str, str]:
    """The paths of a table's two files in the site: JSON, CSV."""
    return f"data/{table.name}.json", f"data/{table.name}.csv"


def _write_json(edition: Edition, table: Table) -> str:
    settings, figures = edition.manual.settings, edition.figures
    content: dict[str, Any] = {
        "version": VERSION,
        "title": table.title,
        "manual": settings.title,
        "release": settings.release,
        "edition": edition.name,
        "as_of": edition.as_of,
        "columns": {column.name: column.means for column in table.columns},
        "counts": {
            count.name: {str(key): number for key, number in count.of(figures).items()} for count in table.counts
        },
        "rows": [{column.name: column.of(one) for column in table.columns} for one in table.items(figures)],
    }
    return json.dumps(content, ensure_ascii=False, indent=1, default=_to_json) + "\n"


def _to_json(value: date) -> str:
    return value.isoformat()


def _write_csv(figures: Figures, table: Table) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_to_csv(column.of(one)) for column in table.columns] for one in table.items(figures))
    return text.getvalue()


def _to_csv(value: Cell) -> str | int:
    """A cell that no spreadsheet reads as a formula. Several ids are separated by spaces."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return value
        case date():
            return value.isoformat()
        case _:
            text = " ".join((value if isinstance(value, str) else " ".join(value)).split())
            return f"'{text}" if text.startswith(_FORMULA) else text
