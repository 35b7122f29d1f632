"""The web manifest: what a phone or a desk needs to know to put the manual among its programs."""

from __future__ import annotations

import json

from editions.edition import Edition
from generator.branding import BAR
from generator.site_file import SiteFile

PATH = "manifest.webmanifest"
_PAPER = "#ffffff"


def make_manifest(edition: Edition) -> SiteFile:
    """The manifest as JSON. Its addresses are relative, so that the site can be served from any folder."""
    settings = edition.manual.settings
    color = settings.look.bar if settings.look and settings.look.bar else BAR
    stated = {
        "name": settings.title,
        "description": f"{settings.district}: {settings.title}, {settings.release}",
        "lang": settings.language,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        # Safari deletes what a page stores after a while, unless the page was added to the home screen as a program.
        "display": "standalone",
        "theme_color": color,
        "background_color": _PAPER,
        "icons": [
            _describe_icon("icon-192", 192),
            _describe_icon("icon-512", 512),
            _describe_icon("icon-maskable-512", 512, purpose="maskable"),
        ],
    }
    return SiteFile.of_text(PATH, json.dumps(stated, ensure_ascii=False, indent=2) + "\n")


def _describe_icon(name: str, size: int, **more: str) -> dict[str, str]:
    return {"src": f"assets/images/{name}.png", "sizes": f"{size}x{size}", "type": "image/png", **more}
