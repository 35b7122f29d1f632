"""Where the plugin gets its source while MkDocs runs it by itself: sop/ as it is at each build."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from editions.edition import EditionName, make_edition
from generator.contents import Source, make_source
from model import Manual, UnreadableError
from model.problem import describe
from reading import load
from reading.memo import Memo

_LOG = get_plugin_logger("sop")


class Reader:
    """Reads sop/ at each build. While serving, the last good manual is shown as long as a file cannot be read."""

    def __init__(self, *, serving: bool = False) -> None:
        self._serving = serving
        self._memo = Memo()
        self._last: tuple[Manual, Source] | None = None

    def read(self, root: Path, name: EditionName, as_of: date, address: str) -> Source:
        """The source of an edition of the manual in `root`. Raises UnreadableError where nothing good can be shown."""
        try:
            manual = load(root, self._memo)
            source = make_source(make_edition(manual, name, as_of), root, address)
        except UnreadableError as error:
            if not self._serving or self._last is None:
                raise
            # Without an answer MkDocs would serve nothing until the file is mended.
            _LOG.error("%s\n\nThe site shows the manual as it was before this.", describe_all(error))
            manual, source = self._last
            return replace(source, edition=make_edition(manual, name, as_of))
        self._last = (manual, source)
        return source


def describe_all(error: UnreadableError) -> str:
    """Every problem as a person reads it, with an empty line between."""
    return "\n\n".join(describe(problem) for problem in error.problems)
