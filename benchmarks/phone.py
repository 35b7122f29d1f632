"""What a page costs a phone: `python -m benchmarks.phone` prints Lighthouse's scores and the weight of four pages.

The real manual is built and served on loopback, compressed as any host of static pages does. Lighthouse stands for a
slow phone on a slow line; npm, which comes with Node.js, puts it into .venv-bench/. It is no part of this project.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

from benchmarks.doorstop import ENVIRONMENT
from benchmarks.figures import keep

LIGHTHOUSE = "lighthouse@12.8.2"
PROJECT = Path(__file__).parent.parent
PAGES = {"Home": "", "A section": "sop/3.2/", "The policy": "policy/02.31/", "Search": "?q=gun"}
CATEGORIES = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
"""What Lighthouse scores, and the least that we aim at."""

_CHROME = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"


class Seen(NamedTuple):
    """Lighthouse's scores of one page, 0 to 100, its layout shift, and the bytes that came over the wire."""

    scores: dict[str, int]
    shift: float
    weight: int


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="sop-phone-") as folder:
        site = Path(folder) / "site"
        subprocess.run([Path(sys.executable).parent / "sop", "build", "--out", site], cwd=PROJECT, check=True)
        with served(site) as home:
            seen = {name: look(home + path, Path(folder) / "report.json") for name, path in PAGES.items()}
    found = table(seen)
    print(f"\n{found}", end="")
    if "--write" in sys.argv[1:]:
        keep(found, "phone")


def table(seen: dict[str, Seen]) -> str:
    """The findings as a Markdown table, a page a line."""
    aims = [f"{name} (at least {least})" for name, least in CATEGORIES.items()]
    columns = ["Page", *aims, "Layout shift (0)", "Over the wire (at most 150 kB)"]
    rows = [
        [name, *(str(one.scores[kind]) for kind in CATEGORIES), f"{one.shift:.3f}", f"{one.weight / 1000:.0f} kB"]
        for name, one in seen.items()
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in [columns, ["---"] * len(columns), *rows])


def look(address: str, report: Path) -> Seen:
    """Let Lighthouse open a page as on a phone. Raises CalledProcessError where it cannot."""
    chosen = ["--quiet", f"--chrome-flags={_CHROME}", "--output=json", f"--output-path={report}"]
    subprocess.run([_program(), address, *chosen], check=True, env=os.environ | {"CHROME_PATH": _chromium()})
    found: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return Seen(
        {kind: round(100 * found["categories"][kind]["score"]) for kind in CATEGORIES},
        found["audits"]["cumulative-layout-shift"]["numericValue"],
        int(found["audits"]["total-byte-weight"]["numericValue"]),
    )


def _program() -> Path:
    folder = ENVIRONMENT / LIGHTHOUSE
    if not (program := folder / "node_modules" / ".bin" / "lighthouse").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", LIGHTHOUSE], check=True
        )
    return program


def _chromium() -> str:
    # Imported here: the tests' own way to a browser, which a plain `make bench` does not need.
    from tests.site.chromium import find_or_install

    return str(find_or_install())


class _Compressed(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            self.send_error(404)
            return
        body = gzip.compress(file.read_bytes(), 6)
        self.send_response(200)
        for name, value in {
            "Content-Type": self.guess_type(file),
            "Content-Encoding": "gzip",
            "Content-Length": str(len(body)),
            "Cache-Control": "max-age=600",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The site on loopback, compressed; gives the address of its first page."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


if __name__ == "__main__":
    main()
