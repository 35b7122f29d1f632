"""A Chromium for the tests in a real browser: the one that is here, else one that is fetched.

`python -m tests.site.chromium` prints where it is, so that a slow first fetch is done before the tests start.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
APT = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300")
FONTS = "fonts-liberation"  # Debian only recommends fonts, and without any a page has no text to measure


def find_or_install() -> Path:
    """The path of a Chromium that runs.

    Looks on the path and among Playwright's own browsers; else installs Debian's, as root; else fetches
    Playwright's. Raises `SystemExit` with one line that says what to install when none of these gives one.
    """
    for attempt in (_on_the_path, _of_playwright, _from_debian, _fetched_by_playwright):
        found = attempt()
        if found is not None:
            return found
    raise SystemExit("The browser tests need Chromium. Install it: sudo apt-get install chromium")


def _on_the_path() -> Path | None:
    return next((Path(path) for name in NAMES if (path := shutil.which(name)) and _runs(path)), None)


def _of_playwright() -> Path | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return Path(path) if _runs(path) else None


def _from_debian() -> Path | None:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    install = (*APT, "install", "-y", "--no-install-recommends", "chromium", FONTS)
    return _on_the_path() if _done(*APT, "update") and _done(*install) else None


def _fetched_by_playwright() -> Path | None:
    return _of_playwright() if _done(sys.executable, "-m", "playwright", "install", "chromium") else None


def _runs(path: str) -> bool:
    """Whether it starts: a stub that only says how to install a browser does not count."""
    try:
        ended = subprocess.run([path, "--version"], check=False, capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0


def _done(*command: str) -> bool:
    """Whether the command succeeded. It is named on standard error, where its errors go too."""
    print(*command, file=sys.stderr)
    nothing = subprocess.DEVNULL
    unasked = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, check=False, stdin=nothing, stdout=nothing, env=unasked).returncode == 0


if __name__ == "__main__":
    print(find_or_install())
