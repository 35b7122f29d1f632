"""What can keep a site from being built."""

from __future__ import annotations


class NotBuiltError(Exception):
    """MkDocs could not build or serve the site. The message is its own."""


class NotOursError(Exception):
    """The place for the output holds something that this program did not make."""
