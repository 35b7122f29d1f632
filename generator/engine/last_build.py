"""What the last build of a development server left in the site, so that only what has changed is built again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils import clean_directory

from generator.writing.page import Page


class _UnchangedFile(File):
    """A page that is already in the site with the same text. MkDocs builds only what is modified."""

    def is_modified(self) -> bool:
        return False


class LastBuild:
    """The pages of the last build and what they had in common. `partly`: whether unchanged pages are left as they are.

    A page whose Markdown is the same is left alone only while menu, settings and theme are the same too.
    """

    def __init__(self, *, partly: bool = False) -> None:
        self._partly = partly
        self._frame: tuple[Any, ...] = ()
        self._texts: Mapping[str, str] = MappingProxyType({})
        self.classes: set[str] = set()
        """The classes on all pages of the site, those of earlier builds among them."""

    def begin(self, config: MkDocsConfig) -> None:
        """Forget the pages of the last build, and clear the site, where what all pages share has changed."""
        frame = (config.site_name, config.nav, config.extra["sop"], _stamp_files(config.theme.dirs[0]))
        if frame != self._frame:
            self._frame, self._texts, self.classes = frame, {}, set()
            if self._partly:
                clean_directory(config.site_dir)

    def list_files(self, pages: Iterable[Page], config: MkDocsConfig) -> list[File]:
        """The pages as files of MkDocs. Until `finish` is called, no page counts as built: the build may fail."""
        texts, self._texts = self._texts, {}
        return [
            (_UnchangedFile if self._partly and texts.get(page.path) == page.text else File).generated(
                config, page.path, content=page.text
            )
            for page in pages
        ]

    def finish(self, pages: Iterable[Page]) -> None:
        """Note the pages that are in the site now."""
        self._texts = {page.path: page.text for page in pages}


def _stamp_files(theme: str) -> list[tuple[str, int]]:
    """When each file of the theme was last changed."""
    return sorted((str(path), path.stat().st_mtime_ns) for path in Path(theme).rglob("*"))
