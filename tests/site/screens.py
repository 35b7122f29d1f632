"""The screens on which the site is looked at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize

PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1280, height=900)
NARROWEST = ViewportSize(width=320, height=640)
"""Also a desk at 400 % zoom."""

KINDS = (
    "",
    "cards/3.2/",
    "sop/3.2/",
    "guides/requesting-an-sso/",
    "incidents/notification/",
    "dashboard/",
    "reviews/",
    "guide/editing/",
)
"""A page of each kind that is built in a way of its own."""

OpenPage = Callable[..., Page]
"""The fixture `open_page`: a path, a screen, settings of the browser's context."""

PARTS = 12
in_parts = pytest.mark.parametrize("part", range(PARTS))
"""Runs a test over every page in parts: pytest-xdist starts the files with most tests first, and these take longest."""
