"""The place on disk where a site or a zip file goes: what may be replaced there, and how it is replaced."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editions.edition import Edition
from generator.engine.errors import NotOursError
from generator.offline.archive import read_marker

MARKER = "sop-site.json"
"""The file by which a folder is known to be a site that this program made, and may be replaced."""


def write_marker(folder: Path, edition: Edition) -> None:
    """Write the marker of an edition into the folder of its site."""
    marker = json.dumps({"edition": edition.name, "as_of": edition.as_of.isoformat()}) + "\n"
    (folder / MARKER).write_text(marker, "utf-8")


def refuse_foreign(out: Path, edition: Edition) -> None:
    """Raise NotOursError unless `out` is free, empty, or a site of the same edition."""
    if not out.exists() and not out.is_symlink():
        return
    if not out.is_dir():
        raise NotOursError(f"{out} is not a folder")
    if not any(out.iterdir()):
        return
    try:
        marker = (out / MARKER).read_bytes()
    except OSError:
        marker = b""
    _refuse_other(out, marker, edition)


def refuse_foreign_zip(file: Path, edition: Edition) -> None:
    """Raise NotOursError unless `file` is free, or a zip file of the same edition, and its name says what it is."""
    if file.is_dir():
        raise NotOursError(f"{file} is a folder, and not a name for a zip file")
    if file.suffix.lower() != ".zip":
        raise NotOursError(f"{file} does not end in .zip")
    if file.exists() or file.is_symlink():
        _refuse_other(file, read_marker(file, MARKER), edition)


def _refuse_other(place: Path, marker: bytes, edition: Edition) -> None:
    try:
        made = json.loads(marker)["edition"]
    except (ValueError, KeyError, TypeError):
        raise NotOursError(f"{place} holds something else than a site of this manual") from None
    if made != edition.name:
        raise NotOursError(f"{place} holds the {made} edition, and this is the {edition.name} one")


@contextmanager
def make_workshop(place: Path) -> Iterator[Path]:
    """A fresh folder beside `place`, on the same disk. It is deleted at the end, unless it was moved away."""
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    fresh.chmod(0o755)
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def swap_in(fresh: Path, out: Path) -> None:
    """Put the folder `fresh` in the place of `out`, in one move, and delete what was there."""
    if not out.exists():
        fresh.rename(out)
        return
    old = fresh.with_name(fresh.name + "-old")
    out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def read_files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by its path there with forward slashes, in order of the paths."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {path: found[path].read_bytes() for path in sorted(found)}


def drop_empty_folders(folder: Path) -> None:
    """Delete each folder within that holds no file."""
    for inner, _, _ in os.walk(folder, topdown=False):
        if not any(Path(inner).iterdir()):
            Path(inner).rmdir()
