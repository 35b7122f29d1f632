"""Which terms of the glossary the manual uses, and which abbreviations it uses that nothing spells out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from facts.links import Marked, find_marked, find_mentions
from language.prose import find_prose, remove_quotes
from model.base import Refers
from model.folding import fold
from model.manual import Manual

_ABBREVIATION = re.compile(r"\b(?:[A-Z]{2,}|(?:[A-Z]\.){2,})s?(?![\w-])")
_ROMAN = re.compile(r"[IVXLC]+")
_EVERYDAY = frozenset({"AM", "PM", "ID", "TV", "US", "USA", "OK", "PO", "ZIP", "PDF", "CSV"})
"""Abbreviations found in any dictionary of plain English."""
_LAW = frozenset({"KRS", "KAR", "USC", "CFR"})
"""The short names under which citations name a body of law; language.citations reads those."""


def find_undefined(manual: Manual) -> Iterator[tuple[str, Marked]]:
    """Each abbreviation that nothing defines, with the first text of each subject that uses it.

    An abbreviation is a word of capitals only. The glossary, the offices, the references and the names of the manual
    define those in them; a text defines one by putting it in brackets: "a relative rate index (RRI)".
    """
    defined = _defined(manual)
    seen = set()
    for found in find_prose(manual):
        text = fold(found.text)
        if text.isupper() or not _ABBREVIATION.search(text):
            continue
        ids = [(one.start, one.end) for one in find_mentions(text)]
        for match in _ABBREVIATION.finditer(remove_quotes(text)):
            short = _singular(match[0])
            if short in defined or short in _EVERYDAY or _ROMAN.fullmatch(short) or len(set(short)) == 1:
                continue  # A numeral or a grade, such as II or AA, is no abbreviation.
            if any(begin <= match.start() < end for begin, end in ids) or (short, found.subject) in seen:
                continue
            seen.add((short, found.subject))
            yield short, found


def find_unused(manual: Manual) -> Iterator[str]:
    """The id of each term that no file lists and no text uses, by the word itself or its abbreviation."""
    terms = manual.term_by_id
    if manual.terms is None:
        return
    own, listed = manual.terms.file, set()
    for found in find_marked(manual):
        if isinstance(found.mark, Refers) and found.mark.kind == "term":
            listed.add(found.text)
    left = {one.id: one for one in terms.values() if one.id not in listed}
    if not left:
        return
    words = fold(" ".join(one.text for one in find_prose(manual) if one.places.source.path != own)).casefold()
    for term in left.values():
        names = [fold(name).casefold() for name in (term.term, term.short) if name]
        if not any(re.search(rf"(?<!\w){re.escape(name)}(?:e?s)?(?!\w)", words) for name in names):
            yield term.id


def _singular(word: str) -> str:
    return word.replace(".", "").removesuffix("s")


def _defined(manual: Manual) -> frozenset[str]:
    settings = manual.settings
    names = [settings.title, settings.district]
    for office in settings.offices:
        names += [office.name, office.short, *office.also]
    for term in manual.term_by_id.values():
        names += [term.term, term.short, *term.also]
    for reference in manual.reference_by_id.values():
        names += [reference.citation, reference.title]
    found = {_singular(match[0]) for name in names for match in _ABBREVIATION.finditer(fold(name))}
    for text in find_prose(manual):
        if "(" in text.text:
            found |= set(re.findall(r"\(([A-Z]{2,})s?\)", text.text))
    return frozenset(found) | _LAW
