"""Changes of several files of sop/ at once: tried on a copy first, then written, all of them or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cli.endings import UnusableError
from cli.files import write_whole
from model import Manual, UnreadableError
from model.problem import describe, show_path
from reading import load

Edits = Mapping[str, str | None]
"""The new text of each file by its path from the root; None where the file goes."""


def try_edits(root: Path, edits: Edits) -> Manual:
    """The manual as it will be, read from a copy. Raises UnusableError where it could not be read: nothing is written.

    Raises OSError where there is no room for the copy.
    """
    with tempfile.TemporaryDirectory(prefix="sop-") as name:
        folder = Path(name)
        shutil.copytree(root / "sop", folder / "sop")
        for path, text in edits.items():
            file = folder / path
            file.unlink(missing_ok=True)
            if text is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf-8", newline="")
        try:
            return load(folder)
        except UnreadableError as error:
            told = "\n\n".join(map(describe, error.problems))
            raise UnusableError(f"{told}\n\nThe manual could not be read after this. Nothing was written.") from error


def write_edits(root: Path, edits: Edits) -> None:
    """Write every file, those that go last. Raises UnusableError where one can't be, and then all are as they were."""
    before = {path: (root / path).read_bytes() if (root / path).exists() else None for path in edits}
    try:
        for path, text in sorted(edits.items(), key=lambda edit: edit[1] is None):
            if text is None:
                (root / path).unlink()
            else:
                write_whole(root / path, text)
    except OSError as error:
        for path, content in before.items():
            if content is None:
                (root / path).unlink(missing_ok=True)
            elif not (root / path).exists() or (root / path).read_bytes() != content:
                write_whole(root / path, content)
        reason = (error.strerror or "it cannot be opened").lower()
        raise UnusableError(
            f"{show_path(error.filename)} cannot be written: {reason}. All files are as they were."
        ) from error
