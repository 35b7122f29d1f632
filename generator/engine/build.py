"""Building a site: beside its place, and moved there only when it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.exceptions import MkDocsException

from editions.edition import Edition
from generator.contents import Source, make_source
from generator.engine.errors import NotBuiltError
from generator.engine.output import (
    drop_empty_folders,
    make_workshop,
    read_files,
    refuse_foreign,
    refuse_foreign_zip,
    swap_in,
    write_marker,
)
from generator.engine.plugin import SopPlugin
from generator.engine.settings import load_settings
from generator.engine.weight import find_unused
from generator.offline.archive import pack_archive
from generator.offline.worker import make_worker


def build_site(edition: Edition, out: Path, root: Path, address: str = "") -> None:
    """Build an edition into the folder `out`, replacing a site of the same edition that was built there before.

    `root` is the folder that holds sop/: the logo is read from it. `address` is that of the public site; if it is
    empty, the one in sop/manual.yaml is used, where there is one. Raises NotOursError where `out` holds anything else,
    UnreadableError where the colors or the logo cannot be used, NotBuiltError with MkDocs' own words, and OSError.
    Whatever is raised, what is in `out` stays as it was.
    """
    refuse_foreign(out.absolute(), edition)
    out = Path(os.path.realpath(out))  # where it is a link, that stays
    source = make_source(edition, root, address, stored=edition.name == "public", strict=True)
    with make_workshop(out) as fresh:
        _build_into(fresh, source)
        swap_in(fresh, out)


def build_zip(edition: Edition, file: Path, root: Path, address: str = "") -> None:
    """Pack an edition into the zip file `file`: a folder that a browser opens from disk, with no server and no signal.

    Raises what `build_site` raises, and then what is in `file` stays as it was. The same edition gives the same bytes.
    """
    refuse_foreign_zip(file.absolute(), edition)
    file = Path(os.path.realpath(file))
    source = make_source(edition, root, address, folder=True)
    with make_workshop(file) as fresh:
        _build_into(fresh, source)
        packed = fresh.parent / f"{fresh.name}.zip"
        try:
            packed.write_bytes(pack_archive(read_files(fresh), edition))
            packed.replace(file)
        finally:
            packed.unlink(missing_ok=True)


def _build_into(fresh: Path, source: Source) -> None:
    """The whole site in an empty folder: what MkDocs builds, less what no page uses, with worker and marker."""
    _run_mkdocs(fresh, source)
    for path in find_unused(read_files(fresh), addressed=bool(source.url), folder=source.folder):
        (fresh / path).unlink()
    drop_empty_folders(fresh)
    if source.stored:
        worker = make_worker(read_files(fresh), source.edition, urlsplit(source.url or "/").path)
        (fresh / worker.path).write_bytes(worker.content)
    write_marker(fresh, source.edition)


def _run_mkdocs(fresh: Path, source: Source) -> None:
    config = load_settings(site_dir=str(fresh), use_directory_urls=not source.folder)
    plugin = config.plugins["sop"]
    if not isinstance(plugin, SopPlugin):
        raise TypeError("mkdocs.yml names another plugin as sop")
    plugin.build_from(source)
    with _date_files(source.edition.as_of):
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        except MkDocsException as error:
            raise NotBuiltError(str(error)) from error
        finally:
            plugin.build_from(None)
            config.plugins.on_shutdown()


@contextmanager
def _date_files(as_of: date) -> Iterator[None]:
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
