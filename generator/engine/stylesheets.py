"""One style sheet for the whole site: the theme's sheets and ours in, what the pages use of them out.

The theme's sheets serve every site that it could ever make: a page of this manual uses a tenth of them. A reader with
one bar of signal waits for all of it before anything shows. So the sheets are joined in their order, and the rules for
classes that are on no page and in no script are left out (lightningcss does both).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import lightningcss

NAME = "assets/site.css"
"""The path of the one sheet in the site. theme/main.html links it."""

_THEME = ("assets/stylesheets/main*.css", "assets/stylesheets/palette*.css")

_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_ON_A_PAGE = re.compile(r'\bclass="([^"]*)"')
_WORD = re.compile(r"[\w-]+")
_PICTURE = re.compile(r'(--[\w-]+):\s*url\("(?:[^"\\]|\\.)*"\);?')
_BROWSERS = ["chrome 90", "firefox 90", "safari 14"]
"""The oldest browsers that must understand it: some five years old, as District phones may be."""


def join_sheets(site: Path, ours: Sequence[str], used: set[str]) -> None:
    """Put one sheet in place of the theme's sheets and of `ours`, paths in a site that has just been built.

    `used` are the classes of its pages; those that its scripts name are added.
    """
    sheets = [*(sheet for pattern in _THEME for sheet in sorted(site.glob(pattern))), *(site / path for path in ours)]
    scripts = [script.read_text("utf-8") for script in (site / "assets/js").rglob("*.js")]
    lean = merge_sheets((sheet.read_text("utf-8") for sheet in sheets), used.union(*map(find_words, scripts)))
    (site / NAME).write_text(lean, "utf-8")
    for sheet in sheets:
        sheet.unlink()


def find_classes(page: str) -> set[str]:
    """The classes that an HTML page uses."""
    return {name for value in set(_ON_A_PAGE.findall(page)) for name in value.split()}


def find_words(script: str) -> set[str]:
    """Every word of a script: it may set any of them as a class."""
    return set(_WORD.findall(script))


def merge_sheets(sheets: Iterable[str], used: set[str]) -> str:
    """The sheets as one, in their order, without the rules for classes that are not in `used`.

    Raises ValueError with the parser's words where a sheet is no CSS.
    """
    css = "\n".join(sheets)
    unused = set(_CLASS.findall(css)) - used
    lean = lightningcss.process_stylesheet(css, unused_symbols=unused, browsers_list=_BROWSERS, minify=True)
    return _PICTURE.sub(lambda found: found[0] if f"var({found[1]}" in lean else "", lean)
