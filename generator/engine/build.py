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
from urllib.parse import urlsplit

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from editions.edition import Edition
from generator.branding import assets
from generator.engine.plugin import SopPlugin
from generator.engine.weight import unused
from generator.offline.archive import archived, packed_marker
from generator.offline.worker import PATH as WORKER
from generator.offline.worker import worker
from model.manual import Manual

CONFIG = Path(__file__).parents[2] / "mkdocs.yml"
"""The site's settings come with the program, so that a copy of sop/ alone can be built."""

MARKER = "sop-site.json"
"""The file by which a folder is known to be a site that this program made, and may be replaced."""


class NotOursError(Exception):
    """The output is to go where something stands that this program did not make."""


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
    with _built(manual, out, as_of, edition, root, address, folder=False) as fresh:
        _swap(fresh, out)


def build_zip(
    manual: Manual, file: Path, as_of: date, edition: Edition, root: Path = CONFIG.parent, address: str = ""
) -> None:
    """Pack the manual into the zip file `file`: a folder that a browser opens from disk, with no server and no signal.

    Raises what `build` raises, and then what stands in `file` stays as it was. The same manual, the same bytes.
    """
    file = file.absolute()
    refuse_foreign_zip(file, edition)
    with _built(manual, file, as_of, edition, root, address, folder=True) as fresh:
        packed = fresh.parent / f"{fresh.name}.zip"
        try:
            packed.write_bytes(archived(_files(fresh), manual.settings, as_of, edition))
            packed.replace(file)
        finally:
            packed.unlink(missing_ok=True)


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
        _refuse_other(file, packed_marker(file, MARKER), edition)


def _refuse_other(place: Path, marker: bytes, edition: Edition) -> None:
    try:
        made = json.loads(marker)["edition"]
    except (ValueError, KeyError, TypeError):
        raise NotOursError(f"{place} holds something else than a site of this manual") from None
    if made != edition:
        raise NotOursError(f"{place} holds the {made} edition, and this is the {edition} one")


@contextmanager
def _built(
    manual: Manual, place: Path, as_of: date, edition: Edition, root: Path, address: str, *, folder: bool
) -> Iterator[Path]:
    """The whole site in a fresh folder beside its place, gone again if it is not moved there."""
    tuple(assets(manual.settings.look, root))  # here, since MkDocs makes "Aborted" of whatever is raised inside it
    place.parent.mkdir(parents=True, exist_ok=True)
    with _workshop(place) as fresh:
        config = _build_into(manual, fresh, as_of, edition, root, address, folder=folder)
        for path in unused(_files(fresh), addressed=bool(config.site_url), folder=folder):
            (fresh / path).unlink()
        _drop_empty_folders(fresh)
        if edition == "public" and not folder:
            base = urlsplit(config.site_url or "/").path
            script = worker(_files(fresh), manual.settings.release, as_of, base)
            (fresh / WORKER).write_text(script, "utf-8")
        marker = json.dumps({"edition": edition, "as_of": as_of.isoformat()}) + "\n"
        (fresh / MARKER).write_text(marker, "utf-8")
        yield fresh


def _build_into(
    manual: Manual, fresh: Path, as_of: date, edition: Edition, root: Path, address: str, *, folder: bool
) -> MkDocsConfig:
    config = load_config(str(CONFIG), site_dir=str(fresh), use_directory_urls=not folder)
    plugin = config.plugins["sop"]
    if not isinstance(plugin, SopPlugin):
        raise TypeError("mkdocs.yml names another plugin as sop")
    plugin.manual, plugin.config.as_of, plugin.config.edition = manual, as_of.isoformat(), edition
    plugin.config.root, plugin.config.address = str(root.absolute()), address
    plugin.folder, plugin.stored = folder, edition == "public" and not folder
    with _dated(as_of):
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            plugin.manual = None
            config.plugins.on_shutdown()
    return config


def _files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by its path there with forward slashes, in order."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {path: found[path].read_bytes() for path in sorted(found)}


def _drop_empty_folders(site: Path) -> None:
    for folder, _, _ in os.walk(site, topdown=False):
        if not any(Path(folder).iterdir()):
            Path(folder).rmdir()


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
