"""Writing a file whole: what it held stays until all of the new content is on the disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: str | bytes, *, mode: int | None = None, lasting: bool = True) -> None:
    """Replace what the file holds; text is written as UTF-8. Raises OSError, and then the file is as it was.

    The new file has the permissions of the old one, or those of any new file, unless `mode` says them. `lasting` waits
    for the disk, so that a power cut leaves the old or the new content; a file that can be made again does without.
    """
    file = Path(os.path.realpath(file))
    if mode is None:
        mode = file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_read_umask()
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
            stream.flush()
            if lasting:
                os.fsync(stream.fileno())
        fresh.chmod(mode)
        fresh.replace(file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def write_new(file: Path, content: str | bytes) -> None:
    """Write a file that is not there yet; text as UTF-8. Raises OSError; FileExistsError where it is there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("xb") as stream:
        try:
            stream.write(content.encode() if isinstance(content, str) else content)
        except BaseException:
            file.unlink(missing_ok=True)
            raise


def _read_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
