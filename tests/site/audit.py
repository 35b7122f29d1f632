"""What axe finds on a page, in lines that a person can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python  # type: ignore[import-untyped]
from playwright.sync_api import Page

_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
_OF_COLOR = ["color-contrast", "link-in-text-block"]
"""The rules whose outcome the color scheme can change."""


def barriers(page: Page) -> list[str]:
    """All that axe finds: levels A and AA and best practices in light colors, and what dark ones change."""
    page.emulate_media(color_scheme="light")
    found = _run(page, {})
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {line}" for line in _run(page, {"runOnly": _OF_COLOR})]
    page.emulate_media(color_scheme="light")
    return found


def _run(page: Page, options: dict[str, Any]) -> list[str]:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
    result = page.evaluate(
        "options => axe.run(document, options)",
        options | {"preload": False, "resultTypes": ["violations"]},
    )
    assert result["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {node['html'][:200]} | {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]
