"""The real site, built once for all workers, served on loopback and opened in a real Chromium.

A page that asks another host for anything, or whose scripts fail, fails its test, whatever the test is about.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize, expect, sync_playwright

from reading import load
from tests.generator.made import build
from tests.site.chromium import find_or_install
from tests.site.screens import OpenPage

ROOT = Path(__file__).parent.parent.parent
AS_OF = date(2026, 11, 24)

# Milliseconds: only a test that fails waits so long. A busy machine may be slower than any reader would bear.
PATIENCE = 120_000
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the public site. The first worker builds it, the others wait."""
    shared = tmp_path_factory.getbasetemp()
    if worker_id != "master":
        shared = shared.parent
    with _alone(shared / "site.lock"):
        if not (shared / "site").exists():
            build(load(ROOT), shared / "site", AS_OF, "public")
    return shared / "site"


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def paths(site: Path) -> list[str]:
    """The address of every page, from the site's root: "" for home, "sop/3.2/"."""
    found = (page.relative_to(site).as_posix() for page in site.rglob("*.html"))
    return sorted(path.removesuffix("index.html") for path in found)


class Strict(SimpleHTTPRequestHandler):
    """Lets nothing but the site's own files run: what is against it, the browser says on its console."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "default-src 'self'")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The address of the site's first page, with the slash at its end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. Where there is none and none can be installed, this fails: it never skips."""
    chromium = find_or_install()
    with sync_playwright() as playwright:
        # The sandbox cannot start as root, and a container has little shared memory.
        flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """What the tests of a file have looked at in dark colors: see `barriers`."""
    return set()


@pytest.fixture
def open_page(browser: Browser, home: str) -> Iterator[OpenPage]:
    """Opens a page: `open_page("sop/3.2/", PHONE)`. Further settings go to the browser's context.

    Motion is reduced, so that nothing is looked at halfway. With the path None, no page is opened yet.
    """
    faults: list[str] = []
    contexts = []

    def request(asked: Request) -> None:
        if not asked.url.startswith((home, "data:", "blob:")):
            faults.append(f"asked another host: {asked.url}")

    def console(message: ConsoleMessage) -> None:
        # A browser asks for this by itself where a page, such as a form to print, names no icon.
        icon = message.location["url"].endswith("/favicon.ico")
        if message.type in ("error", "warning") and not icon:
            faults.append(f"console: {message.text}")

    def opened(path: str | None, size: ViewportSize, **settings: Any) -> Page:
        context = browser.new_context(viewport=size, reduced_motion="reduce", base_url=home, **settings)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        # Else each context would store the whole manual. What that does, test_offline looks at.
        context.add_init_script("delete Navigator.prototype.serviceWorker")
        page = context.new_page()
        page.on("request", request)
        page.on("console", console)
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        if path is not None:
            page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []
