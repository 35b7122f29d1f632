"""What Markdown leaves out for some readers: which header a cell belongs to, and a heading that takes the focus."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Extension, Markdown  # type: ignore[import-untyped]
from markdown.treeprocessors import Treeprocessor  # type: ignore[import-untyped]

WIDE = 3
"""Columns from which a phone shows each row as a card, with the name of its column before each cell."""

_AFTER_INLINE = 15
"""Below the priority of Markdown's own `inline`, which makes what stands in cells."""


class ReadingAids(Extension):  # type: ignore[misc]
    """Each header of a table gets its scope, and the first cell of a row becomes the row's header.

    The page's heading, to which the skip link leads, can take the focus.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is that of Markdown
        """Join in, once what stands in cells is made."""
        md.treeprocessors.register(_Aids(md), "reading_aids", _AFTER_INLINE)


class _Aids(Treeprocessor):  # type: ignore[misc]
    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            _add_headers(table)
            _align_by_class(table)
        for heading in root.iter("h1"):
            heading.set("tabindex", "-1")


def _add_headers(table: Element) -> None:
    heads = list(table.iter("th"))
    names = ["".join(head.itertext()).strip() for head in heads]
    for head in heads:
        head.set("scope", "col")
    for row in table.iterfind("tbody/tr"):
        for number, (cell, name) in enumerate(zip(list(row), names, strict=False)):
            if number == 0 and not "".join(cell.itertext()).strip():
                continue  # a line to fill in: an empty head would name nothing
            if number == 0:
                cell.tag = "th"
                cell.set("scope", "row")
            elif len(names) >= WIDE:
                cell.set("data-label", name)
    if len(names) >= WIDE:
        _keep_roles(table)


def _align_by_class(table: Element) -> None:
    """Markdown aligns a column by an attribute `style`, which a strict Content-Security-Policy forbids."""
    for cell in table.iter():
        if (style := cell.attrib.pop("style", "")).startswith("text-align:"):
            cell.set("class", f"sop-{style.removeprefix('text-align:').strip(' ;')}")


def _keep_roles(table: Element) -> None:
    """Say the roles outright: a browser drops those of a table that a style sheet lays out as something else."""
    roles = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "td": "cell"}
    for part in table.iter():
        if part.tag in roles:
            part.set("role", roles[part.tag])
        elif part.tag == "th":
            part.set("role", "columnheader" if part.get("scope") == "col" else "rowheader")
