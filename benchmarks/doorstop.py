"""The peer: doorstop in an environment of its own, and the same text as one of its documents."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from benchmarks.corpus import section

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parent / ".venv-bench"
_PROSE = ("short_answer", "purpose", "steps", "does_not_apply", "forms", "open_questions")


def program() -> Path:
    """The `doorstop` command, installed first where peers.txt says something else than what is there."""
    wanted, noted = (HERE / "peers.txt").read_text("utf-8"), ENVIRONMENT / ".peers"
    if not noted.exists() or noted.read_text("utf-8") != wanted:
        print("Installing the peers of peers.txt ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
        pip: list[str | Path] = [
            ENVIRONMENT / "bin" / "python",
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        subprocess.run([*pip, "--no-deps", "--requirement", HERE / "peers.txt"], check=True)
        noted.write_text(wanted, "utf-8")
    return ENVIRONMENT / "bin" / "doorstop"


def write(root: Path, sections: int) -> None:
    """Write so many items, one for each section, with all of its prose. doorstop wants a repository around them."""
    folder = root / "items"
    folder.mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", root], check=True)
    settings = {"settings": {"digits": 4, "prefix": "SOP", "sep": ""}}
    (folder / ".doorstop.yml").write_text(yaml.safe_dump(settings), "utf-8")
    for number in range(sections):
        found = section(number, sections)
        text = "\n\n".join(_texts([found[key] for key in _PROSE]))
        item = {"active": True, "level": f"1.{number + 1}", "links": [], "normative": True, "text": text}
        (folder / f"SOP{number + 1:04}.yml").write_text(yaml.safe_dump(item), "utf-8")


def _texts(data: Any) -> Iterator[str]:
    """Every sentence in a piece of a section. Ids and single words are no text."""
    match data:
        case dict():
            for inner in data.values():
                yield from _texts(inner)
        case list():
            for inner in data:
                yield from _texts(inner)
        case str() if " " in data:
            yield data
