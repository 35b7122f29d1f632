"""What can keep a site from being built."""

from __future__ import annotations


class NotBuiltError(Exception):
    """MkDocs could not build, or could not serve, the site: in its own words."""


class NotOursError(Exception):
    """The output is to go where something stands that this program did not make."""
