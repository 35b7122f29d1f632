"""Citations of law by their grammar: Kentucky statutes and regulations, the United States Code, federal regulations.

    KRS 158.4412(2)(f)      KRS 61.902 to 61.930      KRS Chapters 15, 61, and 158
    704 KAR 7:160           20 U.S.C. 1232g(a)(4)(B)  34 C.F.R. § 99.8      34 CFR Part 99

The dots of U.S.C. and C.F.R. and the section sign may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from model.folding import Folded
from model.manual import Manual


class Citation(NamedTuple):
    """A citation found in a text: its words, and what they name, written in one way.

    `law` is such as "KRS 158.4412" without the subsection. `until` is the end of a range, and else the same as `law`.
    `slip` says in words what is wrong with the form; it is empty where nothing is.
    """

    words: str
    law: str
    until: str
    slip: str = ""


_PARTS = r"(?:\([A-Za-z0-9]{1,5}\))*"
_SECTION = rf"(\d{{1,3}}[A-Z]?\.(?:\d{{1,2}}[A-Z]?-\d{{3}}|\d{{3,4}}))(?![\d-]){_PARTS}"
_TO = r"(?: to | through |\s?[–-]\s?)"
_AND = r"(?:, and |, or |, | and | or |; )"

_KRS_CHAPTERS = re.compile(rf"Chapters? (\d{{1,3}}[A-Z]?(?:{_AND}\d{{1,3}}[A-Z]?(?![\d.,]\d))*)")
_KRS_SECTION = re.compile(rf"{_SECTION}(?:{_TO}(?:KRS )?{_SECTION})?")
_KRS_MORE = re.compile(rf"{_AND}(?={_SECTION}|\d{{1,3}}, ?0\d\d\b)")
_COMMA = re.compile(r"\d{1,3}, ?\d{3}")
_KAR = re.compile(rf"\b(\d{{1,3}}) KAR (\d{{1,3}}:\d{{3}})(?!\d){_PARTS}")
_FEDERAL_PARTS = re.compile(
    r"(\([a-z]{1,2}\))?(\(\d{1,3}\))?(\([A-Z]{1,2}\))?(\([ivxl]{1,6}\))?(\([IVXL]{1,6}\))?(?!\()"
)
_USC = re.compile(r"\b(\d{1,2}) U(?:\.S\.C\.|SC) (?:§§? ?)?(\d{1,5}[a-z]{0,3}(?:-\d{1,3}[a-z]?)?)(?!\d)")
_CFR = re.compile(r"\b(\d{1,2}) C(?:\.F\.R\.|FR) (?:§§? ?)?((?:Part )?\d{1,4}(?:\.\d{1,4}(?:-\d{1,2})?)?)(?!\d)")

_KRS_WORD = re.compile(r"\bK\.? ?R\.? ?S(?![a-z])\.?", re.IGNORECASE)
_KAR_WORD = re.compile(r"\bK\.? ?A\.? ?R(?![a-z])\.?", re.IGNORECASE)
_USC_WORD = re.compile(r"\bU\.? ?S\.? ?C(?![A-Za-z])\.?")
_CFR_WORD = re.compile(r"\bC\.? ?F\.? ?R(?![A-Za-z])\.?")
_DIGIT = re.compile("[0-9]")
_SYSTEM = re.compile(r"K\.? ?[RA]\.? ?[SR]|U\.? ?S\.? ?C|C\.? ?F\.? ?R", re.IGNORECASE)
_NUMBER_AFTER = re.compile(r"[\s§.,:-]*(?:Chapters? ?)?[\d][\w.,:()-]{0,60}+(?:(?<=,) [0-9]{3}\b)?")
_NUMBER_BEFORE = re.compile(r"\b\d{1,4}\s{0,9}$")


@lru_cache(maxsize=8192)
def find_citations(text: str) -> tuple[Citation, ...]:
    """Every citation in a text, in order, those with a slip in their form included."""
    if not _DIGIT.search(text):
        return ()
    folded = Folded(text)
    plain = folded.text
    if not _SYSTEM.search(plain):
        return ()
    found = [*_statutes(plain), *_regulations(plain), *_code(plain), *_federal(plain)]
    return tuple(
        citation._replace(words=folded.cut(start, start + len(citation.words)))
        for start, citation in sorted(found, key=lambda one: one[0])
    )


class ListedLaws(NamedTuple):
    """What sop/references.yaml lists: single laws, and ranges by their first and last section."""

    laws: frozenset[str]
    ranges: tuple[tuple[str, str], ...]

    def has(self, law: str) -> bool:
        if law in self.laws:
            return True
        system = law.rpartition(" ")[0]
        rank = _rank(law)
        return any(
            first.rpartition(" ")[0] == system and _rank(first) <= rank <= _rank(last) for first, last in self.ranges
        )


def list_laws(manual: Manual) -> ListedLaws:
    """The laws that the list of references names."""
    listed = [one for reference in manual.reference_by_id.values() for one in find_citations(reference.citation)]
    return ListedLaws(
        frozenset(one.law for one in listed) | frozenset(one.until for one in listed),
        tuple((one.law, one.until) for one in listed if one.until != one.law),
    )


def _rank(law: str) -> tuple[int, ...]:
    """The number of a section to sort by: its chapter, then its digits as a fraction, as the statutes count them."""
    chapter, _, section = law.rpartition(" ")[2].partition(".")
    digits = re.sub(r"\D", "", chapter), re.sub(r"\D", "", section)
    return int(digits[0] or 0), int(digits[1].ljust(6, "0") or 0)


_Found = Iterable[tuple[int, Citation]]


def _statutes(text: str) -> _Found:
    """The statutes. One "KRS" may introduce several chapters or sections."""
    read = 0
    for name in _KRS_WORD.finditer(text):
        if name.start() < read or not _NUMBER_AFTER.match(text, name.end()):
            continue
        for start, citation in _after_krs(text, name):
            yield start, citation
            if citation.law:
                read = start + len(citation.words)


def _after_krs(text: str, name: re.Match[str]) -> _Found:
    """What one "KRS" cites: chapters, or else sections; a slip where it is neither."""
    start, at = name.start(), name.end() + 1
    if name[0] != "KRS" or text[name.end()] != " ":
        yield start, _slip(text, name, 'write "KRS", a space and the number')
    elif chapters := _KRS_CHAPTERS.match(text, at):
        for number in re.findall(r"\d+[A-Z]?", chapters[1]):
            law = f"KRS Chapter {number}"
            yield start, Citation(text[start : chapters.end()], law, law)
    elif _KRS_SECTION.match(text, at):
        yield from _sections(text, start, at)
    else:
        yield start, _slip(text, name, "a section has its chapter, a dot and three or four digits: KRS 158.441")


def _slip(text: str, name: re.Match[str], slip: str) -> Citation:
    number = _NUMBER_AFTER.match(text, name.end())
    return Citation(text[name.start() : number.end() if number else name.end()].rstrip(".,:;-"), "", "", slip)


def _sections(text: str, start: int, at: int) -> _Found:
    """Sections and ranges of sections from `at` on, one after another; the words of the first begin at `start`."""
    while item := _KRS_SECTION.match(text, at):
        first, last = f"KRS {item[1]}", f"KRS {item[2] or item[1]}"
        slip = "the range runs backward" if _rank(last) < _rank(first) else ""
        yield start, Citation(text[start : item.end()], first, last, slip)
        more = _KRS_MORE.match(text, item.end())
        if more is None:
            return
        start = at = more.end()
    comma = _COMMA.match(text, at)
    yield at, Citation(comma[0] if comma else "", "", "", "a comma stands where the dot belongs")


def _regulations(text: str) -> _Found:
    good = {found.start(): found for found in _KAR.finditer(text)}
    for start, found in good.items():
        law = f"{found[1]} KAR {found[2]}"
        yield start, Citation(found[0], law, law)
    yield from _slips(
        text, _KAR_WORD, good.values(), "write title, KAR, chapter, colon and three digits: 704 KAR 7:160"
    )


def _code(text: str) -> _Found:
    good = list(_USC.finditer(text))
    for found in good:
        parts = _FEDERAL_PARTS.match(text, found.end())
        law = f"{found[1]} U.S.C. {found[2]}"
        rest = re.compile(_PARTS).match(text, found.end())
        words = found[0] + (rest[0] if rest else "")
        slip = (
            "there is no such title: the Code has titles 1 to 54"
            if not 1 <= int(found[1]) <= 54
            else ""
            if parts
            else "the paragraphs stand out of order: (a)(1)(A)(i)"
        )
        yield found.start(), Citation(words, law, law, slip)
    yield from _slips(text, _USC_WORD, good, "write title, U.S.C. and section: 20 U.S.C. 1232g")


def _federal(text: str) -> _Found:
    good = list(_CFR.finditer(text))
    for found in good:
        law = f"{found[1]} C.F.R. {found[2]}"
        slip = (
            "there is no such title: the rules have titles 1 to 50"
            if not 1 <= int(found[1]) <= 50
            else ""
            if "." in found[2] or "Part" in found[2]
            else 'write the section, or "Part" before the number of a part: 34 C.F.R. Part 99'
        )
        yield found.start(), Citation(found[0], law, law, slip)
    yield from _slips(text, _CFR_WORD, good, "write title, C.F.R. and section: 34 C.F.R. § 99.8")


def _slips(text: str, word: re.Pattern[str], good: Iterable[re.Match[str]], slip: str) -> _Found:
    """The name of a body of law with a number beside it, where that is no citation of it."""
    cited = {index for found in good for index in range(*found.span())}
    for name in word.finditer(text):
        if name.start() in cited:
            continue
        before = _NUMBER_BEFORE.search(text, max(0, name.start() - 14), name.start())
        after = _NUMBER_AFTER.match(text, name.end())
        if before or after:
            begin = before.start() if before else name.start()
            words = text[begin : after.end() if after else name.end()].rstrip(".,:;-")
            yield begin, Citation(words, "", "", slip)
