"""Writes what a bare `mkdocs build` needs to make the same site: `python -m benchmarks.bare MANUAL FOLDER`.

It is what `sop pages` writes.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from benchmarks.corpus import TODAY
from editions.edition import make_edition
from generator.engine.markdown_tree import make_tree
from reading import load


def write(root: Path, folder: Path) -> None:
    """Write a folder with mkdocs.yml, docs/ and theme/ for the manual in `root`."""
    for path, content in make_tree(make_edition(load(root), "public", date.fromisoformat(TODAY)), root):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
