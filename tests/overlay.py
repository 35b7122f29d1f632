"""The sample manual with some of its files changed: what most tests start from."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

from model import Manual
from reading import load
from reading.yaml_reader import read

SAMPLE = Path(__file__).parent / "sample"


def overlaid(folder: Path, files: dict[str, str] | None = None) -> Path:
    """A copy of the sample in `folder`; each of `files` replaces the top-level keys that it names, or is a new file."""
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
    write_over(folder, files or {})
    return folder


def write_over(folder: Path, files: Mapping[str, str]) -> None:
    """Change files of a manual: each replaces the top-level keys that it names, or is a new file."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        before = _plain(file.read_text("utf-8")) if file.exists() else {}
        if " #" in text:  # Comments are no data: the text goes into the file as it stands.
            left = {key: value for key, value in before.items() if key not in _plain(text)}
            kept = yaml.safe_dump(left, sort_keys=False, allow_unicode=True) if left else ""
            file.write_text(f"{kept}{dedent(text)}\n", "utf-8")
            continue
        file.write_text(yaml.safe_dump(before | _plain(text), sort_keys=False, allow_unicode=True), "utf-8")


def manual(folder: Path, **files: str) -> Manual:
    """The sample manual, loaded, with changes: `manual(tmp_path, **{"sop/manual.yaml": "title: Other"})`."""
    return load(overlaid(folder, files))


def _plain(text: str) -> dict[str, Any]:
    found, problems = read("overlay", text.encode())
    assert found is not None, problems
    assert isinstance(found.data, dict)
    return found.data
