"""The site on disk: built beside its place and moved there only when it is whole."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from generator.look import assets
from generator.plugin import SopPlugin
from model.editions import Edition
from model.manual import Manual

CONFIG = Path(__file__).parent.parent / "mkdocs.yml"
"""The site's settings come with the program, so that a copy of sop/ alone can be built."""

MARKER = "sop-site.json"
"""The file by which a folder is known to be a site that this program made, and may be replaced."""


class NotOursError(Exception):
    """The output folder holds something that this program did not make."""


def build(
    manual: Manual, out: Path, as_of: date, edition: Edition, root: Path = CONFIG.parent, address: str = ""
) -> None:
    """Build the manual into the folder `out`, replacing a site of the same edition that was built there before.

    `root` is the folder that holds sop/: the logo is read from it. `address` is where the public site will stand; if it
    is empty, sop/manual.yaml says it, or nobody does. Raises NotOursError where `out` holds anything else, and
    UnreadableError where the look cannot be used. Whatever is raised, what stands in `out` stays as it was.
    """
    out = out.absolute()
    refuse_foreign(out, edition)
    tuple(assets(manual.settings.look, root))  # here, since MkDocs makes "Aborted" of whatever is raised inside it
    out.parent.mkdir(parents=True, exist_ok=True)
    with _workshop(out) as fresh:
        _build_into(manual, fresh, as_of, edition, root, address)
        (fresh / MARKER).write_text(json.dumps({"edition": edition, "as_of": as_of.isoformat()}) + "\n", "utf-8")
        _swap(fresh, out)


def refuse_foreign(out: Path, edition: Edition) -> None:
    """Raise NotOursError unless `out` is free, empty, or a site of the same edition."""
    if not out.exists() and not out.is_symlink():
        return
    if not out.is_dir():
        raise NotOursError(f"{out} is not a folder")
    if not any(out.iterdir()):
        return
    try:
        made = json.loads((out / MARKER).read_text("utf-8"))
    except (OSError, ValueError):
        raise NotOursError(f"{out} holds something else than a site of this manual") from None
    if made.get("edition") != edition:
        raise NotOursError(f"{out} holds the {made.get('edition')} edition, and this is the {edition} one")


def _build_into(manual: Manual, fresh: Path, as_of: date, edition: Edition, root: Path, address: str) -> None:
    config = load_config(str(CONFIG), site_dir=str(fresh))
    plugin = config.plugins["sop"]
    if not isinstance(plugin, SopPlugin):
        raise TypeError("mkdocs.yml names another plugin as sop")
    plugin.manual, plugin.config.as_of, plugin.config.edition = manual, as_of.isoformat(), edition
    plugin.config.root, plugin.config.address = str(root.absolute()), address
    with _dated(as_of):
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            plugin.manual = None
            config.plugins.on_shutdown()


@contextmanager
def _dated(as_of: date) -> Iterator[None]:
    """MkDocs writes the time of the build into the site map: let it be the day that the site is built for."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(int(datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC).timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


@contextmanager
def _workshop(out: Path) -> Iterator[Path]:
    """A fresh folder on the same disk as `out`, gone again if it is not used."""
    fresh = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    fresh.chmod(0o755)
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, out: Path) -> None:
    if not out.exists():
        fresh.rename(out)
        return
    old = fresh.with_name(fresh.name + "-old")
    out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)
