"""The place on disk where a site or a zip file goes: what may be replaced there, and how it is replaced."""

from __future__ import annotations

import fcntl
import glob
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
from model.problem import show_path

MARKER = "sop-site.json"
"""The file by which a folder is known to be a site that this program made, and may be replaced."""

_OLD = "-old"
"""What is added to the name of a workshop for the site that was in the place before."""


def write_marker(folder: Path, edition: Edition) -> None:
    """Write the marker of an edition into the folder of its site."""
    marker = json.dumps({"edition": edition.name, "as_of": edition.as_of.isoformat()}) + "\n"
    (folder / MARKER).write_text(marker, "utf-8")


def refuse_foreign(out: Path, edition: Edition) -> None:
    """Raise NotOursError unless `out` is free, empty, or a site of the same edition."""
    if not out.exists() and not out.is_symlink():
        return
    if not out.is_dir():
        raise NotOursError(f"{show_path(out)} is not a folder")
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
        raise NotOursError(f"{show_path(file)} is a folder, and not a name for a zip file")
    if file.suffix.lower() != ".zip":
        raise NotOursError(f"{show_path(file)} does not end in .zip")
    if file.exists() and not file.is_file():
        raise NotOursError(f"{show_path(file)} is a device or a pipe, and not a name for a zip file")
    if file.exists() or file.is_symlink():
        _refuse_other(file, read_marker(file, MARKER), edition)


def _refuse_other(place: Path, marker: bytes, edition: Edition) -> None:
    try:
        made = json.loads(marker)["edition"]
        if made not in ("public", "restricted"):
            raise ValueError(made)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NotOursError(f"{show_path(place)} holds something else than a site of this manual") from None
    if made != edition.name:
        raise NotOursError(f"{show_path(place)} holds the {made} edition, and this is the {edition.name} one")


@contextmanager
def make_workshop(place: Path) -> Iterator[Path]:
    """A fresh folder beside `place`, on the same disk. It is deleted at the end, unless it was moved away.

    What builds that were killed have left there is swept first.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    _sweep(place)
    fresh = Path(tempfile.mkdtemp(prefix=_name_workshops(place), dir=place.parent))
    fresh.chmod(0o755)
    try:
        with _hold(fresh):
            yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def swap_in(fresh: Path, out: Path) -> None:
    """Put the folder `fresh` in the place of `out`, and delete what was there. Where it raises, `out` is as it was."""
    if not out.exists():
        fresh.rename(out)
        return
    old = fresh.with_name(fresh.name + _OLD)
    out.rename(old)
    try:
        fresh.rename(out)
    except BaseException:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _name_workshops(place: Path) -> str:
    """What the name of every workshop for that place begins with."""
    return f".{place.name}.sop-build-"


def _sweep(place: Path) -> None:
    """Delete what is left of builds that were killed; a site that such a build had moved aside is put back first."""
    for left in sorted(place.parent.glob(glob.escape(_name_workshops(place)) + "*")):
        workshop = left.with_name(left.name.removesuffix(_OLD).removesuffix(".zip"))
        if workshop.exists() and not _is_deserted(workshop):
            continue
        if left.name.endswith(_OLD) and not place.exists():
            left.rename(place)
        elif left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


@contextmanager
def _hold(folder: Path) -> Iterator[None]:
    """Hold a lock on the folder, which the system lets go of however the program ends."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _is_deserted(workshop: Path) -> bool:
    """Whether no running build holds the workshop."""
    handle = os.open(workshop, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def read_files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by its path there with forward slashes, in order of the paths."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {path: found[path].read_bytes() for path in sorted(found)}


def drop_empty_folders(folder: Path) -> None:
    """Delete each folder within that holds no file."""
    for inner, _, _ in os.walk(folder, topdown=False):
        if not any(Path(inner).iterdir()):
            Path(inner).rmdir()
