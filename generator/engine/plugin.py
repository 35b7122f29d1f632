"""The MkDocs plugin: it hands MkDocs the contents of the site, and joins the style sheets when all pages are built."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from editions.edition import EditionName
from generator.contents import Contents, Source, make_contents
from generator.engine.dev_server import answer_own_names
from generator.engine.last_build import LastBuild
from generator.engine.reader import Reader, describe_all
from generator.engine.reading_aids import ReadingAids
from generator.engine.settings import apply_contents, read_written
from generator.engine.stylesheets import find_classes, join_sheets
from model import UnreadableError
from model.dates import parse_date


class SopConfig(Config):  # type: ignore[no-untyped-call]
    """root: the folder that holds sop/. as_of: the day to build for, today if empty. edition: public or restricted.

    address: the address of the public site; if empty, the one in sop/manual.yaml.
    """

    root = config_options.Type(str, default="")
    as_of = config_options.Type((str, date), default="")  # YAML reads a plain day as a date
    edition = config_options.Choice(("public", "restricted"), default="public")
    address = config_options.Type(str, default="")


class SopPlugin(BasePlugin[SopConfig]):  # type: ignore[no-untyped-call]
    """Generates the pages at every build: from the source that it was given, else from sop/ as it is at that time."""

    def __init__(self) -> None:
        self._given: Source | None = None
        self._reader = Reader()
        self._last_build = LastBuild()
        self.contents: Contents
        self._sheets: tuple[str, ...] = ()

    def build_from(self, source: Source | None) -> None:
        """Make the next builds from this source; None: from sop/ again. MkDocs keeps a plugin for all its builds."""
        self._given = source

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Forget earlier builds. MkDocs keeps a plugin that has this event from one build to the next."""
        self._reader = Reader(serving=command == "serve")
        self._last_build = LastBuild(partly=dirty)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the contents of the site, and set the settings that depend on them. Raises PluginError."""
        source = self._given or self._read_source(config)
        written = read_written(Path(config.docs_dir))
        self.contents = make_contents(source, written, folders=config.use_directory_urls)
        self._sheets = apply_contents(config, self.contents)
        config.markdown_extensions = [*config.markdown_extensions, ReadingAids()]
        self._last_build.begin(config)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and files to the hand-written ones."""
        for page in self._last_build.list_files(self.contents.pages, config):
            files.append(page)
        for file in self.contents.files:
            files.append(File.generated(config, file.path, content=file.content))
        return files

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Let 404.html name files from where the site begins: it finds out itself where that is."""
        if template_name == "404.html" and not config.site_url:
            context["base_url"] = "."
        return context

    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:
        """Note the classes of a page, for the style sheet."""
        self._last_build.classes |= find_classes(output)
        return output

    def on_post_template(self, output_content: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        """Note the classes of a page such as 404.html, for the style sheet."""
        self._last_build.classes |= find_classes(output_content)
        return output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Join the style sheets, now that the classes of all pages are known."""
        join_sheets(Path(config.site_dir), self._sheets, self._last_build.classes)
        self._last_build.finish(self.contents.pages)

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Rebuild at each change of sop/ too, and answer this machine's own browser alone."""
        answer_own_names(server, *config.dev_addr)
        server.watch(str(self._find_root(config) / "sop"))
        return server

    def _read_source(self, config: MkDocsConfig) -> Source:
        """The source of the edition that mkdocs.yml names. What cannot be read stops a build."""
        # The edge: an MkDocs that was started by hand builds for today.
        as_of = parse_date(str(self.config.as_of)) if self.config.as_of else date.today()  # noqa: DTZ011 - the local day
        name: EditionName = "restricted" if self.config.edition == "restricted" else "public"
        try:
            return self._reader.read(self._find_root(config), name, as_of, self.config.address)
        except UnreadableError as error:
            raise PluginError(describe_all(error)) from error

    def _find_root(self, config: MkDocsConfig) -> Path:
        return Path(self.config.root or Path(config.config_file_path or "mkdocs.yml").parent)
