"""The service worker: the files of a site in, the script that keeps them on a reader's device out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from editions.edition import Edition
from generator.site_file import SiteFile
from model.dates import format_date

PATH = "service-worker.js"
_HERE = Path(__file__).parent
_DIGITS = 32
"""Of a file's SHA-256, in hexadecimal: enough that no two files that anybody makes are taken for one another."""

_NOT_STORED = (PATH, "robots.txt", "sitemap.xml*", "sop-site.json", "assets/images/icon-*.png")
"""What no page asks for."""


def make_worker(files: Mapping[str, bytes], edition: Edition, base: str = "/") -> SiteFile:
    """The script that stores these files, by their paths in the site, and answers with them when there is no signal.

    Its version is made from all of them: one byte more in one file is another version. The same files give the same
    script. `base` is the path of the site on its server, as 404.html has it.
    """
    release, as_of = edition.manual.settings.release, edition.as_of
    hashes = {
        path: hashlib.sha256(content).hexdigest()[:_DIGITS] for path, content in files.items() if _is_stored(path)
    }
    listed = json.dumps(dict(sorted(hashes.items())), ensure_ascii=False, indent=0)
    stated = {
        "VERSION": hashlib.sha256(f"{release}\n{as_of}\n{base}\n{listed}".encode()).hexdigest()[:16],
        "NAME": release,
        "BUILT": format_date(as_of),
        "BASE": base,
    }
    head = "".join(f"const {name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in stated.items())
    body = (_HERE / "worker.js").read_text("utf-8")
    return SiteFile.of_text(PATH, f'"use strict"\n{head}const FILES = new Map(Object.entries({listed}))\n\n{body}')


def make_retired_worker() -> SiteFile:
    """The script that takes back what an earlier one stored at the same address: this site is not kept on devices."""
    return SiteFile(PATH, (_HERE / "retired.js").read_bytes())


def _is_stored(path: str) -> bool:
    return not any(fnmatchcase(path, pattern) for pattern in _NOT_STORED)
