"""The MkDocs plugin: it hands MkDocs the generated pages and files, and joins the style sheets when all are built.

While serving, it tells MkDocs which pages still stand as they are, so that only what changed is built again.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import clean_directory
from mkdocs.utils.meta import get_data

from editions.edition import Edition, edition
from generator.branding import assets
from generator.downloads import downloads
from generator.engine.stylesheets import NAME, classes_of, join
from generator.menu import navigation
from generator.offline.manifest import PATH as MANIFEST
from generator.offline.manifest import manifest
from generator.offline.worker import PATH as WORKER
from generator.offline.worker import retired
from generator.pages import pages
from generator.public_address import whole
from generator.report_form.files import Export
from generator.search import search_index
from generator.writing.page import Page as Written
from model import Manual, UnreadableError
from model.dates import parse_date
from model.problem import describe
from reading import load
from reading.memo import Memo

_LOG = get_plugin_logger("sop")
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)


class _Standing(File):
    """A page that stands in the site with just this text."""

    def is_modified(self) -> bool:
        return False


class SopConfig(Config):  # type: ignore[no-untyped-call]
    """root: the folder that holds sop/. as_of: the day to build for, today if empty. edition: public or restricted.

    address: where the public site stands; if empty, what sop/manual.yaml says.
    """

    root = config_options.Type(str, default="")
    as_of = config_options.Type(str, default="")
    edition = config_options.Choice(("public", "restricted"), default="public")
    address = config_options.Type(str, default="")


class SopPlugin(BasePlugin[SopConfig]):  # type: ignore[no-untyped-call]
    """Generates the pages at every build: from the manual that it is handed, else from sop/ as it then stands."""

    manual: Manual | None = None
    stored = False
    """Whether the site will get a service worker, which is written when all of its files are."""
    folder = False
    """Whether the site will be opened from a folder, and not from a server."""
    serving = False
    last_good: Manual | None = None
    memo = Memo()
    """What was read before of each file, while serving."""
    partly = False
    """Whether a page that says what it said at the last build is left as it stands."""
    frame: tuple[Any, ...] = ()
    """What all pages share. Where it changes, each is built anew."""
    built: Mapping[str, str] = MappingProxyType({})
    """The text of each page that stands in the site."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        # MkDocs keeps a plugin that has this event from one build to the next.
        self.serving, self.partly, self.last_good = command == "serve", dirty, None
        self.memo, self.frame = Memo(), ()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        manual = self._good(config)
        as_of, which = self._today(), self._edition()
        self.pages = pages(manual, as_of, which)
        written = _written(Path(config.docs_dir))
        address = self.config.address or (manual.settings.site.address if manual.settings.site else "")
        found = search_index(edition(manual, which).manual, [*self.pages, *written], folders=config.use_directory_urls)
        self.exports = [*downloads(manual, as_of, which, address), found, *self._for_a_server(manual, which)]
        if which == "public" and address and not self.folder:
            config.site_url = whole(address)
        config.site_name = html.escape(manual.settings.title)
        config.nav = navigation(manual, self.pages, written)
        self.sheets = [*map(str, config.extra_css), *(one.path for one in self.assets if one.path.endswith(".css"))]
        config.extra_css = []
        config.extra["sop"] = {
            "sheet": NAME,
            "logo": next((asset.path for asset in self.assets if not asset.path.endswith(".css")), ""),
            "district": html.escape(manual.settings.district),
            "release": html.escape(manual.settings.release),
            "contact": html.escape(manual.settings.contact.address) if manual.settings.contact else "",
            "edition": which,
            "stored": self.stored,
        }
        frame = (config.site_name, config.nav, config.extra["sop"], _stamps(config.theme.dirs[0]))
        if frame != self.frame:
            self.frame, self.built, self.classes = frame, {}, set[str]()
            if self.partly:
                clean_directory(config.site_dir)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        stands, self.built = self.built, {}  # nothing is known to stand until this build is over
        for page in self.pages:
            kind = _Standing if self.partly and stands.get(page.path) == page.text else File
            files.append(kind.generated(config, page.path, content=page.text))
        for export in self.exports:
            files.append(File.generated(config, export.path, content=export.content))
        for asset in self.assets:
            files.append(File.generated(config, asset.path, content=asset.content))
        return files

    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:
        self.classes |= classes_of(output)
        return output

    def on_post_template(self, output_content: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        self.classes |= classes_of(output_content)
        return output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        join(Path(config.site_dir), self.sheets, self.classes)
        self.built = {page.path: page.text for page in self.pages}

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        server.watch(str(self._root(config) / "sop"))
        return server

    def _good(self, config: MkDocsConfig) -> Manual:
        """The manual to show, with its look in self.assets. What cannot be read stops a build."""
        root = self._root(config)
        try:
            manual = self.manual or load(root, self.memo)
            self.assets = tuple(assets(manual.settings.look, root))
        except UnreadableError as error:
            told = "\n\n".join(describe(problem) for problem in error.problems)
            if not (self.serving and self.last_good):
                raise PluginError(told) from error
            # MkDocs would answer nothing until the file is mended: show what was good before.
            _LOG.error("%s\n\nThe site shows the manual as it was before this.", told)
            return self.last_good
        self.last_good = manual
        return manual

    def _for_a_server(self, manual: Manual, which: Edition) -> Iterator[Export]:
        """What only a server has a use for."""
        if self.folder:
            return
        if which == "restricted":
            yield Export("robots.txt", "User-agent: *\nDisallow: /\n")
        yield Export(MANIFEST, manifest(manual.settings)) if self.stored else Export(WORKER, retired())

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(self.config.root or Path(config.config_file_path or "mkdocs.yml").parent)

    def _today(self) -> date:
        # The edge: an MkDocs that was started by hand builds for today.
        return parse_date(self.config.as_of) if self.config.as_of else date.today()  # noqa: DTZ011 - the local day

    def _edition(self) -> Edition:
        return "restricted" if self.config.edition == "restricted" else "public"


def _stamps(theme: str) -> list[tuple[str, int]]:
    """When each file of the theme was last changed."""
    return sorted((str(path), path.stat().st_mtime_ns) for path in Path(theme).rglob("*"))


def _written(docs: Path) -> list[Written]:
    """The hand-written pages."""
    return [_page(path.relative_to(docs).as_posix(), path.read_text("utf-8")) for path in sorted(docs.glob("*/*.md"))]


def _page(path: str, content: str) -> Written:
    text, front = get_data(content)
    headings = tuple(_HEADING.findall(text))
    return Written(path, front.get("title", path), text, None, front.get("description", ""), headings)
