"""The figures as files: each table of generator.tables as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from editions.edition import Edition, edition
from facts.figures import Figures, count_figures
from generator.report_form.files import Export
from generator.tables.columns import TABLES, Cell, Table
from model.manual import Manual

VERSION = 1
"""Of the files' form. It is raised when a column goes or comes to mean something else, not when one is added."""

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
"""What begins a formula in a spreadsheet."""


def data_files(manual: Manual, as_of: date, which: Edition) -> Iterator[Export]:
    """The files of an edition on a day. The same manual, day and edition give the same bytes."""
    edited = edition(manual, which)
    counted = count_figures(edited.manual, as_of, edited.withheld)
    for table in TABLES:
        json_file, csv_file = file_names(table)
        yield Export(json_file, _as_json(edited.manual, counted, which, table))
        yield Export(csv_file, _as_csv(counted, table))


def file_names(table: Table) -> tuple[str, str]:
    """The paths of a table's two files in the site: JSON, CSV."""
    return f"data/{table.name}.json", f"data/{table.name}.csv"


def _as_json(manual: Manual, counted: Figures, which: Edition, table: Table) -> str:
    content: dict[str, Any] = {
        "version": VERSION,
        "title": table.title,
        "manual": manual.settings.title,
        "release": manual.settings.release,
        "edition": which,
        "as_of": counted.as_of,
        "columns": {column.name: column.means for column in table.columns},
        "counts": {
            count.name: {str(key): number for key, number in count.of(counted).items()} for count in table.counts
        },
        "rows": [{column.name: column.of(one) for column in table.columns} for one in table.items(counted)],
    }
    return json.dumps(content, ensure_ascii=False, indent=1, default=_in_json) + "\n"


def _in_json(value: date) -> str:
    return value.isoformat()


def _as_csv(counted: Figures, table: Table) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_in_csv(column.of(one)) for column in table.columns] for one in table.items(counted))
    return text.getvalue()


def _in_csv(value: Cell) -> str | int:
    """A cell that no spreadsheet takes for a formula. Several ids stand with a space between them."""
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
