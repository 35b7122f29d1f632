"""Words that point to a person: names after titles, addresses, telephone numbers, birth dates, numbers of a person.

Each kind is found by its form alone, so that a finding can say which words set it off. Titles are also office names
("Chief Operations Officer"), and documents are named for offices ("Principal Handbook"): words that the manual uses for
its own offices, and common words of titles, are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from model.folding import Folded, fold


class Personal(NamedTuple):
    """What was found: of which kind, the words, and where they begin and end in the text."""

    kind: str
    words: str
    start: int
    end: int


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}+\.?"
_DAY = rf"(?:[0-9]{{1,4}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,4}}|{_MONTH}\s++[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s++[0-9]{{4}})"
_PLACE = r"(?<![\w./-])"

_KINDS = {
    "an e-mail address": r"(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]++@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}",
    "a telephone number": (
        rf"{_PLACE}(?:\+?1[-.\s]?)?(?:\([2-9][0-9]{{2}}\)\s?|[2-9][0-9]{{2}}(?P<by>[-.\s]))[0-9]{{3}}"
        rf"(?(by)(?P=by)|[-.\s])[0-9]{{4}}(?![\w-]|\.\w)"
        rf"|{_PLACE}(?:\+?1)?[2-9][0-9]{{2}}[2-9][0-9]{{6}}(?![\w-]|\.\w)"
        rf"|{_PLACE}[2-9][0-9]{{2}}-[0-9]{{4}}(?![\w-]|\.\w)"
    ),
    "a Social Security number": rf"{_PLACE}[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}(?![\w-])",
    "a birth date": (
        rf"(?i:\b(?:born(?:\s++on)?|birth\s?date|date\s++of\s++birth|birthday|dob|d\.o\.b\.)[\s:,(]*+(?:is\s++)?{_DAY})"
    ),
    "the number of a person": (
        r"(?i:\b(?:badge|student|employee|license|ssid)\s*+(?:id|number|no\.?|nr\.?|#)?[\s:#]*+[A-Z]{0,3}-?[0-9]{3,10}\b)(?!/)"
    ),
}

# What a text in small letters must hold for each of these. To look for it is quick, and few files hold any.
_NUMBERED = r"\s*+(?:id|number|no\.?|nr\.?|#)?[\s:#]*+[a-z]{0,3}-?[0-9]{3}"
_HINTS = {
    "an e-mail address": ("@",),
    "a telephone number": (r"[0-9]{3}[-.)\s]\s?[0-9]{4}(?![0-9])|[0-9]{10}",),
    "a Social Security number": (r"-[0-9]{2}-[0-9]{4}",),
    "a birth date": ("born", "birth", "dob", r"d\.o\.b"),
    "the number of a person": tuple(word + _NUMBERED for word in ("badge", "student", "employee", "license", "ssid")),
}

# In the normal form no Latin letter has an accent. A letter of another alphabet can begin a name as well.
_CAPITAL = r"[^\W\d_a-z]"
_NAME = rf"{_CAPITAL}(?:(?:['-]{_CAPITAL})?[^\W\d_A-Z]|(?:'{_CAPITAL})?[A-Z]{{3}})[\w'-]*+"
_FIRST = rf"(?:\s++(?:{_CAPITAL}\.){{1,3}}|\s++{_CAPITAL}(?=\s)){{0,4}}"
_NAMED = rf"(?P<name>{_NAME})(?P<more>(?:\s++{_NAME}){{0,6}})(?P<of>\s++(?:of|for)\s++{_CAPITAL})?"
_AFTER_TITLE = re.compile(rf"s?+{_FIRST}\s++{_NAMED}")
_AFTER_SHORT = re.compile(rf"s?+\.?+{_FIRST}\s*+(?<!\w){_NAMED}")
_TITLES_TEXT = """
    Officer Principal Superintendent Deputy Sergeant Corporal Lieutenant Captain Major Colonel Commander Detective
    Investigator Inspector Trooper Patrolman Constable Marshal Sheriff Chief Agent Coach Counselor Teacher Nurse Judge
    Professor Reverend Student Miss SSO SRO
"""
_SHORT_TEXT = """
    Ofc Ofcr Offr Prin Supt Dep Sgt Cpl Lt Lieut Capt Maj Col Cmdr Det Insp Tpr Ptl Prof Rev Hon Dr Mr Ms Mx
"""
_TITLES = (
    *((title, _AFTER_TITLE) for title in _TITLES_TEXT.lower().split()),
    *((title, _AFTER_SHORT) for title in _SHORT_TEXT.lower().split()),
)
# "Chief Academic Officer" and "Chief of Staff" are offices, of whatever district.
_OFFICE = ("Officer", "Administrator", "Counsel", "Superintendent", "Principal")

_NO_NAMES_TEXT = """
    academy act action agreement all also an and any appendix are as assessment assistance at board by calendar
    chart chief code committee conduct contact contract contacts council course data day department discipline
    district division duties duty each evaluation every feedback for form forms general group guidance guide
    guidelines handbook has head health if in information is it job leader leadership letter liaison list log make
    manual meeting memorandum must name no not notice of office officer on operations or plan police policies policy
    position principal procedure procedures program questionnaire record records report reports request requests
    resource responsibilities responsible review rights role roles rules safety schedule school schools section seat
    secretary see services staff standard standards state student students summary superintendent support survey table
    teacher teams tell the this to training unit use when where who with year your
"""
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
"""Words that follow a title in the names of documents, in headings or where a sentence goes on; no family names."""


def find_personal(text: str, own: frozenset[str] = frozenset()) -> Iterator[Personal]:
    """Everything in a text that points to a person. `own` are the words of the manual's own names, in small letters.

    It is looked for in the normal form (model.folding); words and places are those of the text.
    """
    folded = Folded(text)
    for kind, start, end in _find_in(folded.text, own):
        begin, until = folded.span(start, end)
        yield Personal(kind, " ".join(text[begin:until].split()), begin, until)


_Found = tuple[str, int, int]
"""The kind, and where it begins and ends in the normal form."""


def _find_in(text: str, own: frozenset[str]) -> Iterator[_Found]:
    # No letter of the normal form is longer in small letters, save in alphabets that no title is written in.
    lower = text.lower()
    lower = lower if len(lower) == len(text) else text
    for title, named in _TITLES:
        yield from _named(text, lower, title, named, own)
    for kind, pattern in _KINDS.items():
        if any(re.search(hint, lower) for hint in _HINTS[kind]):
            for match in re.finditer(pattern, text):
                if kind == "an e-mail address" or not _in_address(text, match.start()):
                    yield kind, match.start(), match.end()


def _named(text: str, lower: str, title: str, pattern: re.Pattern[str], own: frozenset[str]) -> Iterator[_Found]:
    """Each name after that title. To look for the title alone is many times faster than a pattern of all titles."""
    at = lower.find(title)
    while at >= 0:
        end = at + len(title)
        match = pattern.match(text, end) if at == 0 or not text[at - 1].isalnum() else None
        if match and not match["of"] and not match["more"].endswith(_OFFICE):
            name = match["name"].lower().removesuffix("'s")
            if name not in _NO_NAMES and name not in own:
                yield "a name after a title", at, match.end()
        at = lower.find(title, end)


def collect_own_words(names: Iterable[str]) -> frozenset[str]:
    """The words of names, in small letters, to give to `personal`."""
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w'-]+", fold(name)))


_LONGEST = 2000
"""Characters of the longest web address."""


def _in_address(text: str, at: int) -> bool:
    """Whether that place is inside a web address."""
    begin = max(text.rfind(space, max(0, at - _LONGEST), at) for space in " \n\"'(<") + 1
    return text[begin:at].startswith(("http://", "https://"))
