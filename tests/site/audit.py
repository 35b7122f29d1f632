"""What axe finds on a page, in lines that a person can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import axe_playwright_python  # type: ignore[import-untyped]
from playwright.sync_api import Page

_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
_OF_COLOR = ["color-contrast", "link-in-text-block"]
"""The rules whose outcome the color scheme can change."""
_SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def barriers(page: Page, *, colors_in: str = "html") -> list[str]:
    """All that axe finds: levels A and AA, best practices, in light and in dark colors.

    `colors_in` is a selector that narrows down where colors are looked at, which takes axe longest. A page without
    anything of the kind is looked at as a whole.
    """
    found = _run(page, "html", {"rules": {rule: {"enabled": False} for rule in _OF_COLOR}})
    for scheme in _SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {line}" for line in _run(page, colors_in, {"runOnly": _OF_COLOR})]
    return found


def _run(page: Page, within: str, options: dict[str, Any]) -> list[str]:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
    result = page.evaluate(
        "([within, options]) => axe.run({include: [[document.querySelector(within) ? within : 'html']]}, options)",
        [within, options | {"preload": False, "resultTypes": ["violations"]}],
    )
    assert result["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {node['html'][:200]} | {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]
