"""How a page links to a file of the manual: to a section, or to what is part of one."""

from __future__ import annotations

from markupsafe import Markup

from generator.writing.addresses import FILE
from generator.writing.writer import Writer
from model.base import Document
from model.walking import get_declared_kind


def link_file(writer: Writer, document: Document) -> Markup | None:
    """A link to the page of a file; None where it has none of its own."""
    key = (get_declared_kind(type(document)) or FILE, document.subject)
    return writer.ref(*key) if key in writer.site.addresses else None
