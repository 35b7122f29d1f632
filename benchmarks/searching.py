"""How fast the search of a built site answers, in a slowed Chromium: `python -m benchmarks.searching SITE`.

A reader is played: the search is touched, filled, and questions are typed key by key. For each key, the time from the
press to the results' being laid out. Of each key the best of several rounds counts, and of all keys the slowest: so a
busy moment of the machine is not held against the search, and a slow key is.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from benchmarks.phone import served
from tests.site.chromium import find_or_install

SLOWER = 4
ROUNDS = 5
QUESTIONS = ("officer", "who gets told if a gun is drawn", "wirtes down at the entrace", "SOP-3.2")
_WATCH = """() => {
  const panel = document.querySelector(".sop-search__panel")
  let pressed = 0
  window.answered = []
  document.addEventListener("keydown", (event) => (pressed = event.timeStamp), true)
  new MutationObserver(() => {
    if (!pressed) return // the list is emptied, or drawn again for the same key
    panel.getBoundingClientRect()
    window.answered.push(performance.now() - pressed)
    pressed = 0
  }).observe(panel, { childList: true })
}"""


class Speed(NamedTuple):
    """In milliseconds: from the first touch to the first answer, and from the slowest key to its answer."""

    ready: float
    key: float


def measure(site: Path) -> Speed:
    """Play the reader on the site in that folder."""
    with served(site) as home, sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=find_or_install(), args=flags)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        rounds = [_round(page, home) for _ in range(ROUNDS)]
        browser.close()
    ready, keys = zip(*rounds, strict=True)
    return Speed(min(ready), max(map(min, zip(*keys, strict=True))))


def _round(page: Page, home: str) -> tuple[float, list[float]]:
    """The time to the first answer, and that of each key."""
    page.goto(home, wait_until="networkidle")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    field = page.get_by_role("textbox", name="Search")
    begun = page.evaluate("performance.now()")
    field.fill("the")
    page.wait_for_function("/result|Nothing/.test(document.querySelector('#sop-search').textContent)")
    ready = page.evaluate("performance.now()") - begun
    page.evaluate(_WATCH)
    for question in QUESTIONS:
        field.fill("")
        field.press_sequentially(question, delay=30)
    return ready, page.evaluate("window.answered")


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))._asdict()))
