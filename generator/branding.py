"""The District's colors and logo: settings in, a style sheet and a file for the site out.

Text is set on these colors and in them, so each is measured before a page is built. What a reader could not make out is
refused, with the nearest shade that would do. Contrast is counted as WCAG 2.1 does (success criteria 1.4.3, 1.4.11).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from coloraide import Color

from editions.edition import Edition
from generator.site_file import SiteFile
from model.problem import Problem, UnreadableError
from model.settings import Look

ENOUGH = 4.5
"""The least contrast of text with its ground (WCAG 2.1, 1.4.3)."""
_LARGEST_LOGO = 100_000
BAR, _LINKS = "#12395b", "#0b4f8f"
"""The colors where the settings name none: theme/assets/css/colors.css has them as --sop-bar and --sop-link."""
_LIGHT, _DARK = ("#ffffff", "#fff7e8", "#f4f0fa", "#edf4fb", "#f3f5f8"), ("#11171e", "#1a232d", "#14273a", "#2b2312")
"""The backgrounds of links on a light and on a dark screen: papers and washes of theme/assets/css/colors.css."""
_INKS = ("#ffffff", "#000000")
_RINGS = ("#ffd166", "#000000", "#ffffff")
"""Colors of the text on the bar, and of the frame of a focused button on it: the first with enough contrast is used."""
_DARKEST_BAR = 0.25
"""Lightness (OKLCH, 0 to 1) that the bar has at the most on a dark screen, so that it does not glare."""


class Branding(NamedTuple):
    """The District's files of the site; None where the settings name no color and no logo."""

    style_sheet: SiteFile | None = None
    logo: SiteFile | None = None

    @property
    def files(self) -> tuple[SiteFile, ...]:
        """Those that there are."""
        return tuple(one for one in self if one is not None)


def make_branding(edition: Edition, root: Path) -> Branding:
    """The style sheet that holds the colors, and the logo, read from `root`, the folder that holds sop/.

    Raises UnreadableError with the place of each color that has too little contrast, and of a logo that is not there.
    """
    look = edition.manual.settings.look
    if look is None:
        return Branding()
    if problems := [*_find_pale(look), *_find_logo_faults(look, root)]:
        raise UnreadableError(problems)
    style_sheet = SiteFile.of_text("assets/css/district.css", make_style_sheet(look))
    if not look.logo:
        return Branding(style_sheet)
    logo = SiteFile(f"assets/images/logo{PurePosixPath(look.logo).suffix}", (root / look.logo).read_bytes())
    return Branding(style_sheet, logo)


def make_style_sheet(look: Look) -> str:
    """The colors as values of the variables that theme/assets/css/colors.css declares."""
    bar, links = Color(look.bar or BAR), Color(look.links or _LINKS)
    dimmed = bar.clone().set("oklch.lightness", lambda found: min(found, _DARKEST_BAR))
    dark = Color(look.links_dark) if look.links_dark else _shade(links, _DARK)
    return _write_scheme("default", bar, links) + _write_scheme("slate", dimmed, dark)


def _write_scheme(name: str, bar: Color, links: Color) -> str:
    bar = Color(_to_hex(bar))
    ink = _find_first(_INKS, bar, ENOUGH)
    values = {
        "bar": _to_hex(bar),
        "bar-ink": ink,
        "bar-wash": _to_hex(_wash(bar, Color(ink))),
        "bar-focus": _find_first(_RINGS, bar, 3),
        "link": _to_hex(links),
        "policy": _to_hex(links),
    }
    return f'[data-md-color-scheme="{name}"] {{\n' + "".join(f"  --sop-{k}: {v};\n" for k, v in values.items()) + "}\n"


def _wash(bar: Color, ink: Color) -> Color:
    """The background of a button on the bar: as near to the ink as leaves the ink enough contrast."""
    steps = (Color(_to_hex(bar.mix(ink, part / 100))) for part in range(16, 0, -2))
    return next((one for one in steps if one.contrast(ink) >= ENOUGH), bar)


def _find_first(candidates: Iterable[str], ground: Color, enough: float) -> str:
    """The first color with enough contrast to the ground: black or white always has it."""
    return next(one for one in candidates if ground.contrast(Color(one)) >= enough)


def _find_least(color: Color, grounds: Iterable[str]) -> tuple[float, str]:
    return min((color.contrast(Color(ground)), ground) for ground in grounds)


def _shade(color: Color, grounds: Iterable[str]) -> Color:
    """The nearest shade of a color with enough contrast to every ground: darker on light ones, lighter on dark ones."""
    grounds = tuple(grounds)
    lighter = Color(grounds[0]).luminance() < 0.5
    found = color.convert("oklch")
    for _ in range(101):
        shade = Color(_to_hex(found))
        if _find_least(shade, grounds)[0] >= ENOUGH:
            return shade
        found["lightness"] = found["lightness"] + (0.01 if lighter else -0.01)
    return Color("#ffffff" if lighter else "#000000")


def _to_hex(color: Color) -> str:
    return str(color.convert("srgb").fit().clip().to_string(hex=True))


def _find_pale(look: Look) -> Iterator[Problem]:
    """The colors in which a link could not be read."""
    for name, value, grounds, screen in (
        ("links", look.links, _LIGHT, "light"),
        ("links_dark", look.links_dark, _DARK, "dark"),
    ):
        contrast, ground = _find_least(Color(value), grounds) if value else (ENOUGH, "")
        if contrast < ENOUGH:
            # Cut, not rounded: 4.49 must not read as 4.5.
            ratio = f"{int(contrast * 10) / 10:g} to 1"
            yield Problem(
                look.places[name],
                f"{name}: {value} is hard to read on a {screen} screen: its contrast with {ground} is {ratio}",
                f"Text needs 4.5 to 1. The nearest shade that has it is {_to_hex(_shade(Color(value), grounds))}.",
            )


def _find_logo_faults(look: Look, root: Path) -> Iterator[Problem]:
    """What keeps the logo from being shown."""
    if not look.logo:
        return
    file = root / look.logo
    inside = Path(os.path.realpath(file)).is_relative_to(os.path.realpath(root))
    mend = "Add the file, mend the path, or take the line out: the site does without a logo."
    if not inside or not file.is_file():
        yield Problem(look.places["logo"], f'logo: there is no file "{look.logo}"', mend)
    elif (size := file.stat().st_size) > _LARGEST_LOGO:
        said = f"logo: the file has {size // 1000:,} kB, and each page would wait for it"
        yield Problem(look.places["logo"], said, "Save it smaller: 100 kB at the most.")
    elif not _is_picture(file):
        said = f'logo: "{look.logo}" does not hold what its name says'
        yield Problem(look.places["logo"], said, "Save the picture anew as SVG or PNG.")


def _is_picture(file: Path) -> bool:
    start = file.read_bytes()[:2000]
    return start.startswith(b"\x89PNG\r\n\x1a\n") if file.suffix == ".png" else b"<svg" in start
