"""The way out: another engine builds what `sop pages` writes, without this program, and each page says the same."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

from reading import load
from tests.generator.made import tree
from tests.site.conftest import AS_OF, ROOT


class _Text(HTMLParser):
    """What a page says: all of its text, white space made single, without what is no text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.inside, self.said = 0, list[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.said += data.split()


def _said(folder: Path) -> dict[str, str]:
    pages = {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in folder.rglob("*.html")}
    return {path: " ".join(_Text(page).said) for path, page in pages.items()}


def test_properdocs_builds_the_same_words_without_the_plugin(site: Path, tmp_path: Path) -> None:
    for path, content in tree(load(ROOT), AS_OF, "public"):
        file = tmp_path / "pages" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    assert (
        "sop:" not in (tmp_path / "pages/mkdocs.yml").read_text("utf-8").partition("plugins:")[2].partition("nav:")[0]
    )

    told = subprocess.run(
        [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", str(tmp_path / "out")],
        cwd=tmp_path / "pages",
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    theirs, ours = _said(tmp_path / "out"), _said(site)
    assert len(ours) > 90
    assert theirs.keys() == ours.keys()
    assert {path: said for path, said in theirs.items() if said != ours[path]} == {}
    style_sheets = {file.name for file in (tmp_path / "out/assets/css").iterdir()}
    assert {"colors.css", "print.css", "district.css"} <= style_sheets
