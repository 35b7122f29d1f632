"""Plain words: the sentences of a text, and the acts that a step asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from language.prose import remove_quotes
from model.base import Document, Step

_END = re.compile(r"(?<=[.!?])[)\]*_]*\s+(?=[\"“(\[*_]*[A-Z0-9])|\n\s*(?:\n|[-*] |\d+\. )")

_VERBS_TEXT = """
    add advise agree analyze answer apply ask assist bring call carry change check choose cite close collect compare
    complete confirm contact correct count create decide delete destroy develop divide document draft enter escort
    establish explain file fill find follow gather get give guide hand hide hold inform inspect investigate invite
    issue keep leave let list lock log look make mark meet move name note notify obtain offer open outline pass
    prepare propose protect provide publish put raise read record refer release remove replace report request
    respond return review save say search secure send set share show sign sort stop store submit switch take talk
    teach tell test train treat try turn update use wait warn watch write
"""
_VERBS = frozenset(_VERBS_TEXT.split())
"""Verbs that begin a step of a manual such as this one."""

_OBJECT = r"(?:the|an?|each|every|all|any|it|its|them|this|that|these|those|no|what|who|whom|how|his|her|their|SSOs?)\b"
_SECOND = re.compile(rf"(?:(?<=[.!?])|;|,? and(?: then| also)?|,? then)\s+(?P<verb>[A-Za-z]+)\s+{_OBJECT}")

_SUBJECT = re.compile(r"(?:The|An?|This|That|These|Those|All|Each|Every|Any|No|It|They|He|She|There|You|We)\b")
_AFTER_NAME = " s'’,\n"
_NAMES_AN_ACT = re.compile(r"(?:[A-Za-z-]{2,}(?:ation|ition|sion|ment|ness|ance|ence|ity)|[A-Za-z-]{3,}ing)\b")
_VERBS_ALL_THE_SAME_TEXT = """
    advance balance caution comment complement compliment condition document enhance experience implement mention
    position question reference station supplement bring
"""
_VERBS_ALL_THE_SAME = frozenset(_VERBS_ALL_THE_SAME_TEXT.split())
_NO_ACT = re.compile(r"(?:At|In|On|By|For|With|Within|Without|After|Before|During|Until|When|If|As|Once)\b[^,:]*$")


def split_sentences(text: str) -> Iterator[str]:
    """The sentences of a text; a full stop inside a word, and a colon, end none."""
    for part in _END.split(text):
        if words := part.strip():
            yield words


def find_steps(document: Document) -> Iterator[tuple[str, Step]]:
    """Every step of a file, each with the id of what it belongs to; none of an archived file."""
    if not document.is_archived:
        for step in document.all_steps:
            yield document.subject, step


def find_second_act(text: str) -> str | None:
    """The verb with which a step tells a second act ("Call 911 and tell the principal."); None where it tells one."""
    for match in _SECOND.finditer(remove_quotes(text)):
        if match["verb"].lower() in _VERBS:
            return match["verb"]
    return None


def find_own_subject(text: str, offices: Iterable[str]) -> str | None:
    """The subject with which a step begins, though it is to begin with an act of whoever is named under `who`."""
    if match := _SUBJECT.match(text):
        return match[0]
    return next((name for name in offices if text.startswith(name) and text[len(name) :][:1] in _AFTER_NAME), None)


def has_no_verb(text: str) -> bool:
    """Whether a step begins as no act does: with the name of an act ("Notification of…") or as a mere time."""
    first = (text.split(maxsplit=1) or [""])[0].strip(".,:;").lower()
    if first in _VERBS or first in _VERBS_ALL_THE_SAME:
        return False
    return bool(_NAMES_AN_ACT.match(text) or _NO_ACT.match(text))
