"""Text in, Markdown that shows just that text out.

Content is data, never markup. `escape` makes any text safe wherever it lands: at the start of a line, in a table cell,
in a heading. `render_prose` does the same, save for a small subset: **strong**, *emphasis*, `code`, [a link](https://example.org)
and the ids of the manual, which become links. What is safe already is `Markup`; a template escapes everything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&|~^$#=\"]|^[-+:!?]|(?<=^[0-9])[.)]|(?<=^[0-9]{2})[.)](?!\d)")
_INLINE = re.compile(
    r"\*\*(?P<strong>[^*\n]+)\*\*"
    r"|(?<![\w*])\*(?P<emphasis>[^*\s][^*\n]*)\*(?![\w*])"
    r"|`(?P<code>[^`\n]+)`"
    r"|(?<!!)\[(?P<label>[^\[\]\n]+)\]\((?P<url>https?://[^\s()<>\"'{}|\\^`]+)\)"
)

Linker = Callable[[str], Iterable[tuple[str, Markup | None]]]
"""Cuts a text into pieces: each with the link to show in its place, or None where it is only text."""


def escape(text: str) -> Markup:
    """Any text as Markdown that shows it unchanged, white space made single; a space at either end stays."""
    before = " " if text[:1].isspace() else ""
    after = " " if text.strip() and text[-1:].isspace() else ""
    return Markup(f"{before}{_escape(' '.join(text.split()))}{after}")


def render_prose(text: str, linked: Linker) -> Markup:
    """Prose as Markdown: the subset is kept, ids become links, all else is shown as it is."""
    text = " ".join(text.split())
    parts: list[str] = []
    end = 0
    for match in _INLINE.finditer(text):
        parts += [_join_pieces(text[end : match.start()], linked), _mark_up(match, linked)]
        end = match.end()
    return Markup("".join([*parts, _join_pieces(text[end:], linked)]))


def strip_markup(text: str) -> str:
    """Prose without its markup, as plain text on one line: for titles and descriptions."""
    return _INLINE.sub(
        lambda match: match["strong"] or match["emphasis"] or match["code"] or match["label"], " ".join(text.split())
    )


def _mark_up(match: re.Match[str], linked: Linker) -> str:
    if match["strong"]:
        return f"**{_join_pieces(match['strong'], linked)}**"
    if match["emphasis"]:
        return f"*{_join_pieces(match['emphasis'], linked)}*"
    if match["code"]:
        return f"<code>{_escape(match['code'])}</code>"
    return f"[{_escape(match['label'])}]({match['url']})"


def _join_pieces(text: str, linked: Linker) -> str:
    return "".join(_escape(piece) if link is None else link for piece, link in linked(text))


def _escape(text: str) -> str:
    """Each character that Markdown or HTML could take for markup as a character reference."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", text)
