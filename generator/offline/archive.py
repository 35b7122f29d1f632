"""The manual as a zip file: a folder to unpack anywhere and to open with a browser, where there is no server at all."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from html import escape
from pathlib import Path

from editions.edition import Edition
from model.dates import format_date

_MODE = 0o100644 << 16
_FIRST_YEAR = 1980
"""No zip file can hold an earlier date."""

_LONGEST_MARKER = 10_000

_START = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="refresh" content="0; url=manual/index.html">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{release}</p>
<p><a href="manual/index.html">Open the manual</a></p>
</main>
</body>
</html>
"""

_READ_ME = """{title}
{district}
{release}

1. Unpack this zip file. Opened inside of it, the manual has no colors, and its links lead nowhere.
2. Open START-HERE.html with a browser.

No network is needed: all pages and the search are in this folder, and nothing that you do is sent anywhere.
The folder does not renew itself. Look at the date above, and throw the folder away when you get a newer one.
"""


def pack_archive(files: Mapping[str, bytes], edition: Edition) -> bytes:
    """A zip file that holds one folder: START-HERE.html, README.txt, and these files under manual/.

    The same files and the same edition give the same bytes.
    """
    settings, as_of = edition.manual.settings, edition.as_of
    stated = {
        "title": settings.title,
        "district": settings.district,
        "language": settings.language,
        "release": f"{settings.release}, built on {format_date(as_of)}."
        + (" Restricted edition. Not for the public." if edition.name == "restricted" else ""),
    }
    start = _START.format_map({name: escape(text) for name, text in stated.items()})
    inside = {
        "START-HERE.html": start.encode(),
        "README.txt": _READ_ME.format_map(stated).encode(),
        **{f"manual/{path}": content for path, content in sorted(files.items())},
    }
    folder = re.sub(r"[^a-z0-9]+", "-", settings.title.lower()).strip("-") or "manual"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in inside.items():
            about = zipfile.ZipInfo(f"{folder}/{path}", (max(as_of.year, _FIRST_YEAR), as_of.month, as_of.day, 0, 0, 0))
            about.external_attr = _MODE
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, content)
    return packed.getvalue()


def read_marker(file: Path, marker: str) -> bytes:
    """What the file of that name in the manual's folder says, in a zip file made here; nothing in any other file."""
    try:
        with zipfile.ZipFile(file) as archive:
            inside = [
                name for name in archive.namelist() if name.count("/") == 2 and name.endswith(f"/manual/{marker}")
            ]
            if not inside:
                return b""
            with archive.open(inside[0]) as stream:
                return stream.read(_LONGEST_MARKER)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, struct.error):
        return b""
