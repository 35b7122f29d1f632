"""The way out: the whole site as Markdown, theme and settings, for an engine that knows nothing of this program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

from editions.edition import Edition
from generator.branding import Asset, assets
from generator.engine.build import CONFIG
from generator.engine.plugin import SopPlugin
from model.manual import Manual

SETTINGS = "mkdocs.yml"
_NOT_COPIED = ("theme/", "images/")
"""Of docs/: what mkdocs.yml leaves out of the site too."""


def tree(
    manual: Manual, as_of: date, edition: Edition, root: Path = CONFIG.parent, address: str = ""
) -> Iterator[Asset]:
    """Each file of a folder that can be built without the plugin: mkdocs.yml, docs/ and theme/, and nothing beside it.

    `root` and `address` are those of engine.build.build. Raises UnreadableError where the look cannot be used.
    """
    tuple(assets(manual.settings.look, root))
    config = load_config(str(CONFIG))
    plugin = config.plugins["sop"]
    if not isinstance(plugin, SopPlugin):
        raise TypeError("mkdocs.yml names another plugin as sop")
    plugin.manual, plugin.config.as_of, plugin.config.edition = manual, as_of.isoformat(), edition
    plugin.config.root, plugin.config.address = str(root.absolute()), address
    try:
        config = plugin.on_config(config)
    finally:
        plugin.manual = None
    yield Asset(SETTINGS, _settings(config, plugin.sheets).encode())
    for page in plugin.pages:
        yield Asset(f"docs/{page.path}", page.text.encode())
    for export in plugin.exports:
        yield Asset(f"docs/{export.path}", export.content.encode())
    for asset in plugin.assets:
        yield Asset(f"docs/{asset.path}", asset.content)
    yield from _copied(CONFIG.parent / "docs")


def _settings(config: MkDocsConfig, sheets: Sequence[str]) -> str:
    """The settings, with what the plugin would have said (name, menu, facts) written down and the plugin taken out."""
    with CONFIG.open("rb") as file:
        settings: dict[str, Any] = yaml_load(file)
    del settings["exclude_docs"]
    settings |= {
        "site_name": str(config.site_name),
        **({"site_url": config.site_url} if config.site_url else {}),
        "docs_dir": "docs",
        "theme": settings["theme"] | {"custom_dir": "theme"},
        "extra": settings["extra"] | {"sop": config.extra["sop"] | {"sheet": ""}},  # no engine joins them
        "extra_css": sheets,
        "plugins": [plugin for plugin in settings["plugins"] if "sop" not in plugin],
        "nav": config.nav,
    }
    return yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120)


def _copied(docs: Path) -> Iterator[Asset]:
    """What is written by hand: the pages of the guide, the style sheets and scripts, and the theme."""
    for file in sorted(path for path in docs.rglob("*") if path.is_file()):
        path = file.relative_to(docs).as_posix()
        if path.startswith("theme/"):
            yield Asset(path, file.read_bytes())
        elif not path.startswith(_NOT_COPIED):
            yield Asset(f"docs/{path}", file.read_bytes())
