"""The MkDocs plugin: it hands the generated pages to MkDocs, and knows nothing else."""

from __future__ import annotations

import html
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from generator.navigation import navigation
from generator.page import Page
from generator.pages import pages
from model import Manual, UnreadableError, load
from model.problem import described
from model.schema import parse_date


class SopConfig(Config):  # type: ignore[no-untyped-call]
    """root: the folder that holds sop/. as_of: the day to build for, today if empty. edition: public or restricted."""

    root = config_options.Type(str, default="")
    as_of = config_options.Type(str, default="")
    edition = config_options.Choice(("public", "restricted"), default="public")


class SopPlugin(BasePlugin[SopConfig]):  # type: ignore[no-untyped-call]
    """Generates the site's pages from sop/ at every build."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        try:
            manual = load(self._root(config))
        except UnreadableError as error:
            raise PluginError("\n\n".join(described(problem) for problem in error.problems)) from error
        self.pages = self._pages(manual)
        config.site_name = html.escape(manual.settings.title)
        config.nav = navigation(manual, self.pages, _written(Path(config.docs_dir)))
        config.extra["sop"] = {
            "district": html.escape(manual.settings.district),
            "edition": html.escape(manual.settings.edition),
            "contact": html.escape(manual.settings.contact.address) if manual.settings.contact else "",
            "which": self.config.edition,
        }
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        for page in self.pages:
            files.append(File.generated(config, page.path, content=page.text))
        return files

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        server.watch(str(self._root(config) / "sop"))
        return server

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(self.config.root or Path(config.config_file_path or "mkdocs.yml").parent)

    def _pages(self, manual: Manual) -> list[Page]:
        # The edge: an MkDocs that was started by hand builds for today.
        today = parse_date(self.config.as_of) if self.config.as_of else date.today()  # noqa: DTZ011 - the local day
        return pages(manual, today, "restricted" if self.config.edition == "restricted" else "public")


def _written(docs: Path) -> list[str]:
    return [path.relative_to(docs).as_posix() for path in sorted(docs.glob("*/*.md"))]
