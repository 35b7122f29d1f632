"""A web address as a QR code, drawn as SVG."""

from __future__ import annotations

import segno
from markupsafe import Markup

LARGEST = 8
"""The largest version: 49 modules and a quiet zone of 4 on each side. Printed 20 mm wide, a module has 0.35 mm."""


def draw_qr(address: str) -> Markup:
    """The code in black on white, as wide as its frame; nothing for an address that would make it too fine to read."""
    code = segno.make(address, error="m", micro=False, boost_error=False)
    if int(code.version) > LARGEST:
        return Markup("")
    return Markup(code.svg_inline(border=4, omitsize=True, dark="#000", light="#fff", svgclass=None, lineclass=None))
