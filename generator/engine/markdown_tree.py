"""The whole site as Markdown, theme and settings, for an engine that knows nothing of this program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

from editions.edition import Edition
from generator import theme
from generator.contents import make_contents, make_source
from generator.engine.settings import apply_contents, find_settings, load_settings, read_written
from generator.site_file import SiteFile

SETTINGS = "mkdocs.yml"
_NOT_COPIED = "images/"
"""Of docs/: what mkdocs.yml leaves out of the site too."""
_NO_TEMPLATES = ("mkdocs_theme.yml", ".py", ".pyc")
"""Of the theme: what MkDocs finds it by. In the tree it is named as Material's own folder of changes."""


def make_tree(edition: Edition, root: Path, address: str = "") -> Iterator[SiteFile]:
    """Each file of a folder that can be built without the plugin: mkdocs.yml, docs/ and theme/, and nothing beside it.

    `root` and `address` are those of engine.build.build_site. Raises UnreadableError where the colors or the logo
    cannot be used, and NotBuiltError where MkDocs refuses mkdocs.yml.
    """
    source = make_source(edition, root, address)
    config = load_settings()
    docs = Path(config.docs_dir)
    contents = make_contents(source, read_written(docs), folders=config.use_directory_urls)
    sheets = apply_contents(config, contents)
    yield SiteFile.of_text(SETTINGS, _write_settings(config, sheets))
    for page in contents.pages:
        yield SiteFile.of_text(f"docs/{page.path}", page.text)
    for file in contents.files:
        yield SiteFile(f"docs/{file.path}", file.content)
    yield from _copy_written(docs)
    yield from _copy_theme(Path(str(theme.__file__)).parent)


def _write_settings(config: MkDocsConfig, sheets: Sequence[str]) -> str:
    """The settings, with what the plugin would have said (name, menu, facts) written down and the plugin taken out."""
    with find_settings().open("rb") as file:
        settings: dict[str, Any] = yaml_load(file)
    del settings["theme"]["name"]
    del settings["exclude_docs"]
    settings |= {
        "site_name": str(config.site_name),
        **({"site_url": config.site_url} if config.site_url else {}),
        "docs_dir": "docs",
        "theme": {"name": "material", "custom_dir": "theme"} | settings["theme"],
        "extra": settings["extra"] | {"sop": config.extra["sop"] | {"sheet": ""}},  # no engine joins them
        "extra_css": list(sheets),
        "plugins": [plugin for plugin in settings["plugins"] if "sop" not in plugin],
        "nav": config.nav,
    }
    return yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120)


def _copy_written(docs: Path) -> Iterator[SiteFile]:
    """The hand-written pages."""
    for path, file in _list_files(docs):
        if not path.startswith(_NOT_COPIED):
            yield SiteFile(f"docs/{path}", file.read_bytes())


def _copy_theme(folder: Path) -> Iterator[SiteFile]:
    """The templates, and beside the pages the style sheets, scripts and images."""
    for path, file in _list_files(folder):
        if not path.endswith(_NO_TEMPLATES):
            yield SiteFile(f"docs/{path}" if path.startswith("assets/") else f"theme/{path}", file.read_bytes())


def _list_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a folder with its path in it, in order."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return ((file.relative_to(folder).as_posix(), file) for file in found)
