"""A text holds HTML, a script or template syntax.

## Why it matters
Texts are plain, with a small part of Markdown. The site shows anything else as it stands, so a reader sees the code;
and another program that reads the exports might run it.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: To show <b>what</b> a section looks like.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: To show **what** a section looks like.

## How to mend it
Use **strong**, *emphasis*, `code` or [a link](https://example.org), or take it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from model.base import Document
from model.settings import Settings
from reading.texts import find_texts

ID = "raw-markup"
SEVERITY = Severity.ERROR

_KINDS = {
    "HTML": r"</?[A-Za-z][^<>\s]*(?:\s|/?>)|<!--|<[!?][A-Za-z]|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z]{2,8});",
    "template syntax": r"\{\{|\}\}|\{%|%\}|\{#|\$\{|<%",
    "a link that runs a script": r"(?:java|vb)script\s*:\s*[\w(/.]|data:[a-z]+/",
}
# Each of them holds one of these, in small letters.
_SIGNS = ("<", "&", "{{", "}}", "{%", "%}", "{#", "${", "javascript", "vbscript", "data:")


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for text, place in find_texts(document, _SIGNS):
        for kind, pattern in _KINDS.items():
            for found in re.findall(pattern, text, re.IGNORECASE):
                yield Finding(
                    ID,
                    SEVERITY,
                    f'"{found.strip()}" is {kind}, and a text is plain',
                    place.find(found.strip()),
                    document.subject,
                    "Use **strong**, *emphasis*, `code` or [a link](https://example.org), or take it out.",
                )


check = ByFile(in_file)
