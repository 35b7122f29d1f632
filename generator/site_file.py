"""A file of the site that is no page."""

from __future__ import annotations

from typing import NamedTuple


class SiteFile(NamedTuple):
    """A file by its path in the site, with forward slashes, and its bytes."""

    path: str
    content: bytes

    @classmethod
    def of_text(cls, path: str, text: str) -> SiteFile:
        """A file that holds a text in UTF-8."""
        return cls(path, text.encode())
