"""The elements of all pictures. Every text and every value is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from markupsafe import Markup

WIDTH = 320
SIZE = 14
LINE = 19
"""In units of the picture: how wide it is, how large its text is, and from one line of text to the next."""

_NOTHING = Markup("")
_NARROW, _WIDE = frozenset("iljtfrI1.,;:'’|!()[]/ -"), frozenset("mwMW@%—")


def write_tag(name: str, *children: Markup, **attributes: str | float) -> Markup:
    """An element of SVG: write_tag("rect", x=1, class_="sop-box"). An underscore in a name is written as a hyphen."""
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _write_number(value))
        for key, value in attributes.items()
    )
    inside = Markup("").join(children)
    return Markup(f"<{name}{written}>{inside}</{name}>") if inside else Markup(f"<{name}{written}/>")


def write_text(
    x: float, y: float, words: str, *, anchor: Literal["start", "middle", "end"] = "start", look: str = ""
) -> Markup:
    """A line of text on its base line."""
    attributes: dict[str, str | float] = {"x": x, "y": y}
    if anchor != "start":
        attributes["text_anchor"] = anchor
    if look:
        attributes["class_"] = look
    return write_tag("text", Markup("{}").format(words), **attributes)


def draw_picture(
    label: str, height: float, parts: Iterable[Markup], *, look: str = "", above: Markup = _NOTHING
) -> Markup:
    """The whole picture in a figure, with its label for screen readers, and what is shown above it."""
    drawn = write_tag(
        "svg",
        *parts,
        class_=f"sop-chart {look}".strip(),
        role="img",
        aria_label=label,
        viewBox=f"0 0 {WIDTH} {_write_number(height)}",
        xmlns="http://www.w3.org/2000/svg",
    )
    return Markup('<figure class="sop-figure">{}{}</figure>').format(above, drawn)


def wrap_words(words: str, width: float) -> list[str]:
    """A text in lines that are no wider, as far as that can be estimated without its font. A word too long is cut."""
    lines, line = [], ""
    for word in words.split():
        while _measure(word) > width:
            end = next(end for end in range(len(word), 0, -1) if end == 1 or _measure(word[:end]) <= width)
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:end])
            word = word[end:]
        longer = f"{line} {word}".strip()
        if line and _measure(longer) > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line] if line else lines


def _measure(words: str) -> float:
    return sum(map(_measure_letter, words)) * SIZE


def _measure_letter(letter: str) -> float:
    if letter in _NARROW:
        return 0.36
    if letter in _WIDE or ord(letter) > 0x2E7F:
        return 1.0
    return 0.72 if letter.isupper() else 0.6


def _write_number(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
