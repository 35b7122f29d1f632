"""The whole site as Markdown, theme and settings, for an engine that knows nothing of this program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

from editions.edition import Edition
from generator.contents import make_contents, make_source
from generator.engine.settings import apply_contents, find_settings, load_settings, read_written
from generator.site_file import SiteFile

SETTINGS = "mkdocs.yml"
_NOT_COPIED = ("theme/", "images/")
"""Of docs/: what mkdocs.yml leaves out of the site too."""


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


def _write_settings(config: MkDocsConfig, sheets: Sequence[str]) -> str:
    """The settings, with what the plugin would have said (name, menu, facts) written down and the plugin taken out."""
    with find_settings().open("rb") as file:
        settings: dict[str, Any] = yaml_load(file)
    del settings["exclude_docs"]
    settings |= {
        "site_name": str(config.site_name),
        **({"site_url": config.site_url} if config.site_url else {}),
        "docs_dir": "docs",
        "theme": settings["theme"] | {"custom_dir": "theme"},
        "extra": settings["extra"] | {"sop": config.extra["sop"] | {"sheet": ""}},  # no engine joins them
        "extra_css": list(sheets),
        "plugins": [plugin for plugin in settings["plugins"] if "sop" not in plugin],
        "nav": config.nav,
    }
    return yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120)


def _copy_written(docs: Path) -> Iterator[SiteFile]:
    """What is written by hand: the pages of the guide, the style sheets and scripts, and the theme."""
    for file in sorted(path for path in docs.rglob("*") if path.is_file()):
        path = file.relative_to(docs).as_posix()
        if path.startswith("theme/"):
            yield SiteFile(path, file.read_bytes())
        elif not path.startswith(_NOT_COPIED):
            yield SiteFile(f"docs/{path}", file.read_bytes())
