"""Writes what a bare `mkdocs build` needs to make the same site: `python -m benchmarks.bare MANUAL FOLDER`.

The pages are those of `sop pages`, the settings those of mkdocs.yml, with the plugin taken out and with what it would
have said (name, menu) written down.
"""

from __future__ import annotations

import shutil
import sys
from datetime import date
from pathlib import Path

import yaml
from mkdocs.utils.yaml import yaml_load

from benchmarks.corpus import TODAY
from generator.navigation import navigation
from generator.pages import pages
from generator.site import CONFIG
from model import load


def write(root: Path, folder: Path) -> None:
    """Write a folder with mkdocs.yml and docs/ for the manual in `root`."""
    manual = load(root)
    made = pages(manual, date.fromisoformat(TODAY))
    docs, by_hand = folder / "docs", CONFIG.parent / "docs"
    shutil.copytree(by_hand, docs, ignore=shutil.ignore_patterns("theme"))
    for page in made:
        file = docs / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page.text, "utf-8", newline="\n")
    with CONFIG.open("rb") as file_of_settings:
        settings = yaml_load(file_of_settings)
    settings["site_name"] = manual.settings.title
    settings["docs_dir"] = "docs"
    settings["theme"]["custom_dir"] = str(by_hand / "theme")
    settings["plugins"] = [plugin for plugin in settings["plugins"] if "sop" not in plugin]
    guide = [path.relative_to(by_hand).as_posix() for path in by_hand.glob("guide/*.md")]
    settings["nav"] = navigation(manual, made, guide)
    settings["extra"]["sop"] = {
        "district": manual.settings.district,
        "edition": manual.settings.edition,
        "contact": "",
        "which": "public",
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
