"""What axe finds on a page, in lines that a person can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import axe_playwright_python  # type: ignore[import-untyped]
from playwright.sync_api import Page

_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
_OF_COLOR = ["color-contrast", "link-in-text-block"]
"""The rules whose outcome the color scheme can change."""


_SMALL = """() => [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
  .filter(one => one.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .filter(one => getComputedStyle(one).display !== "inline")
  .map(one => [one.outerHTML.slice(0, 120), ["checkbox", "radio"].includes(one.type) ? one.labels[0] ?? one : one])
  .map(([name, target]) => [name, target.getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && Math.min(box.width, box.height) < 43.9)
  .map(([name, box]) => `${name}: ${Math.round(box.width)} by ${Math.round(box.height)} px`)"""

_SPACED = """() => {
  const style = new CSSStyleSheet() // a <style> would be against the site's Content-Security-Policy
  style.replaceSync(`* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
    p {margin-bottom: 2em !important}`)
  document.adoptedStyleSheets = [style]
  const cut = [...document.querySelectorAll("body *")].filter(one => {
    const {overflowX, overflowY} = getComputedStyle(one)
    return [overflowX, overflowY].some(how => ["hidden", "clip"].includes(how)) && one.textContent.trim()
      && one.checkVisibility({visibilityProperty: true, opacityProperty: true}) && one.clientHeight > 2
      && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
  }).map(one => `cut off where text is spaced out: ${one.outerHTML.slice(0, 120)}`)
  if (document.documentElement.scrollWidth > innerWidth) cut.push("scrolls sideways where text is spaced out")
  document.adoptedStyleSheets = []
  return cut
}"""
_MOVING = """() => [...document.querySelectorAll("body *")].filter(one => {
  const {animationName, transitionDuration} = getComputedStyle(one)
  return animationName !== "none" || transitionDuration.split(",").some(time => parseFloat(time) > 0)
}).map(one => `moves for a reader who asked for less motion: ${one.outerHTML.slice(0, 120)}`)"""


def crowding(page: Page) -> list[str]:
    """What makes a page hard for a thumb, a zoomed screen or a reader who spaces text out or wants no motion.

    Targets of at least 44 px but for links inside text (WCAG 2.5.5), no sideways scrolling (1.4.10), nothing cut off by
    the spacing of 1.4.12, no motion where less was asked for (2.3.3). The page must have been opened with less motion.
    """
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    sideways = [f"{wider} px wider than the screen"] if wider > 0 else []
    return sideways + [line for script in (_SMALL, _SPACED, _MOVING) for line in page.evaluate(script)]


_ONE_OF_EACH = """([within, seen]) => {
  const self = one =>
    `${one.localName}.${one.className}[${one.getAttribute("aria-current")}][${one.getAttribute("style")}]`
  const kind = one => one ? `${kind(one.parentElement)}>${self(one)}` : ""
  const own = one => [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
  const first = new Map(), last = new Map(), known = new Set(seen)
  document.querySelectorAll("[data-one-of-each]").forEach(one => one.removeAttribute("data-one-of-each"))
  for (const place of document.querySelectorAll(within))
    for (const one of [place, ...place.querySelectorAll("*")]) {
      if (!own(one) || !one.checkVisibility({visibilityProperty: true})) continue
      const its = kind(one)
      if (known.has(its)) continue
      if (!first.has(its)) first.set(its, one)
      last.set(its, one)
    }
  for (const one of [...first.values(), ...last.values()]) one.setAttribute("data-one-of-each", "")
  return [...first.keys()]
}"""
_LOOK_AT_ONE_OF_EACH = """() => axe.configure({rules: [
  {id: "color-contrast", selector: "[data-one-of-each]"},
  {id: "link-in-text-block", selector: "a[href][data-one-of-each]"},
]})"""


def barriers(page: Page, dark: str = "body", seen: set[str] | None = None) -> list[str]:
    """All that axe finds: levels A and AA and best practices in light colors, and what dark ones change.

    At colors it looks at the first and the last text of each kind alone: same elements and classes, up to the page
    itself, have the same colors, and they are what takes axe longest. In dark colors, only inside of what the selector
    `dark` finds, and only at kinds that are not in `seen`, to which they are added: those that a page before had.
    """
    _show_in(page, "light")
    page.evaluate(_ONE_OF_EACH, ["body", []])
    found = _run(page, {})
    fresh = page.evaluate(_ONE_OF_EACH, [dark, sorted(seen or ())])
    if fresh:
        _show_in(page, "dark")
        found += [f"dark: {line}" for line in _run(page, {"runOnly": _OF_COLOR}, "[data-one-of-each]")]
        _show_in(page, "light")
    if seen is not None:
        seen.update(fresh)
    return found


_SHOWN = """scheme => {
  const own = document.documentElement.className !== "js" || !document.body.dataset.mdColorScheme // no script colors it
  const chosen = Object.keys(localStorage).some(key => key.endsWith(".scheme"))
  return own || chosen || document.body.dataset.mdColorScheme === scheme
}"""


def _show_in(page: Page, scheme: Literal["light", "dark"]) -> None:
    """The page in these colors: its script hears of the change a moment later."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(_SHOWN, arg="slate" if scheme == "dark" else "default")


def _run(page: Page, options: dict[str, Any], within: str = "") -> list[str]:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
        page.evaluate(_LOOK_AT_ONE_OF_EACH)
    result = page.evaluate(
        "([within, options]) => axe.run(within || document, options)",
        [within, options | {"preload": False, "resultTypes": ["violations"]}],
    )
    assert result["passes"] or within, "axe looked at nothing"
    return [
        f"{rule['id']}: {node['html'][:200]} | {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]
