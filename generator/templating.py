"""The Jinja environments of the generator: one that escapes every value as HTML, one that escapes it as Markdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2

FOLDERS = (Path(__file__).parent / "templates",)
"""Where templates are looked for, in this order."""


def make_environment(
    *, finalize: Callable[[Any], Any] | None = None, keep_trailing_newline: bool = False
) -> jinja2.Environment:
    """An environment over generator/templates/ that escapes every value as HTML, unless it is Markup already.

    `finalize` is applied to each value before it is escaped: what it returns as Markup is taken as it is. A name that
    a template uses and nothing defines raises jinja2.UndefinedError.
    """
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDERS),
        autoescape=True,
        finalize=finalize,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=keep_trailing_newline,
    )
