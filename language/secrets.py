"""Keys, tokens and passwords, found by forms that are well known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from model.folding import Folded


class Secret(NamedTuple):
    """What was found, and where it begins and ends in the text. Its words are not repeated."""

    kind: str
    start: int
    end: int


# Possessive quantifiers (*+, ++) keep matching linear. Groups are bounded instead: CPython before 3.11.5 and 3.12.0b5
# matches possessive groups wrongly (gh-106052).
_FOR = r"(?:\s++(?:for|to|of|on|at|in|into)(?:\s++(?!(?:is|was)\b)[\w'/-]{1,30}+){1,7}(?=\s*[:=]|\s+(?:is|was)\b))?"
_IS = _FOR + r"(?:\s++(?:number|is|was|now|still|set|to)\b){0,6}\s*+[:=#]?\s*+"
# A word that has a digit and something besides: "hunter2" is a password, "policy" is none.
_WORD = r"[\"']?+(?=[^\s\"']{0,80}?[0-9])(?=[^\s\"']{0,80}?[a-z!@#$%^&*_-])[^\s\"',;]{6,}+"
_DIGITS = r"\"?[*#]?[0-9](?:[0-9*#-]|\s(?=[0-9#*]\b)){2,9}(?![\w./]\w|\w)"
_TYPED = r"(?:\s++(?:in|code|the|number)\b){0,3}\s++[*#]?(?:[0-9]{4,10}|[0-9]{3,10}[#*]|(?<=[*#])[0-9]{2,10})(?![0-9-])"
_OPENS = r"[#*]?(?=[^.;!?]{0,60}\b(?:doors?|gates?|locks?|safe|keypads?|alarms?|panels?|open|unlock|disarm|arm)\b)"
_IS_CODE = (
    r"[0-9]{3,9}[#*]?\s++(?:is|was)\s++(?:the|its|their|our)\s++(?:[\w'-]{1,30}+\s++){0,3}?"
    r"(?:code|pin|passcode|combination)\b"
)

_OTHER_CODES = """
    zip area postal country penal education educ. civil government gov. vehicle family safety criminal institutions
    revised municipal building fire administrative admin. state dress color
"""
_NO_LAW = "".join(f"(?<!{re.escape(word)} code)" for word in _OTHER_CODES.split())
"""What the word "code" follows where it opens no door: laws, and numbers that anybody may know."""

# Each kind with a word that its form begins with: that word is quick to look for, and few files hold any.
_EXACT = (
    ("a private key", "-----BEGIN", r" (?:[A-Z0-9]{1,20} ){0,6}PRIVATE KEY(?: BLOCK)?-----"),
    ("an AWS access key", "AKIA", r"[0-9A-Z]{16}\b"),
    ("an AWS access key", "ASIA", r"[0-9A-Z]{16}\b"),
    *(("a GitHub token", f"gh{letter}_", r"[A-Za-z0-9]{36,}") for letter in "pousr"),
    ("a GitHub token", "github_pat_", r"[A-Za-z0-9_]{22,}"),
    ("a GitLab token", "glpat-", r"[A-Za-z0-9_-]{20,}"),
    ("a Slack token", "xox", r"[abeoprs]-[A-Za-z0-9-]{10,}"),
    ("a Google key", "AIza", r"[0-9A-Za-z_-]{35}"),
    ("a Stripe key", "sk_live_", r"[0-9A-Za-z]{16,}"),
    ("a Stripe key", "rk_live_", r"[0-9A-Za-z]{16,}"),
    ("an npm token", "npm_", r"[A-Za-z0-9]{36}"),
    ("a PyPI token", "pypi-", r"[A-Za-z0-9_-]{50,}"),
    ("an API key", "sk-", r"(?:[a-z]{1,20}-){0,4}[A-Za-z0-9_]{20,}"),
    ("a signed token", "eyJ", r"(?<![A-Za-z0-9_-]eyJ)[A-Za-z0-9_-]{8,}+\.eyJ[A-Za-z0-9_-]{8,}\."),
    ("a password in an address", "://", r"[^\s/:@]+:[^\s/@]+@"),
)
_ANY_CASE = (
    ("a password", "password", _IS + _WORD),
    ("a password", "passphrase", _IS + _WORD),
    ("a password", "passwd", _IS + _WORD),
    ("a password", "secret", r"(?:[ _-]?key)?" + _IS + _WORD),
    ("an access key", "key", r"(?:(?<=api.key)|(?<=apikey)|(?<=access.key)|(?<=auth.key))" + _IS + _WORD),
    ("an access token", "token", _IS + _WORD),
    ("an access code", "code", _NO_LAW + _IS + r"(?!10-[0-9]{1,2}\b)" + _DIGITS),
    ("an access code", "combination", _IS + _DIGITS),
    ("an access code", "keypad", _IS + _DIGITS),
    ("an access code", "pin", r"(?<![a-z]pin)" + _IS + r"[0-9]{4,8}\b"),
    *(
        ("an access code", verb, _TYPED + _OPENS)
        for verb in ("enter", "press", "dial", "type", "punch", "key in", "use")
    ),
)
_BY_DIGITS = re.compile(r"(?<![\w./-])" + _IS_CODE)


def find_secrets(text: str) -> Iterator[Secret]:
    """Every secret in a text, looked for in the normal form (model.folding); the places are those of the text."""
    folded = Folded(text)
    # In a few languages a word is longer in lower case; places are counted in the text as written.
    lower = folded.text.lower()
    lower = lower if len(lower) == len(folded.text) else folded.text
    for words, kinds in ((folded.text, _EXACT), (lower, _ANY_CASE)):
        for kind, begins, goes_on in kinds:
            if begins in words:
                for match in _pattern(re.escape(begins) + goes_on).finditer(words):
                    yield Secret(kind, *folded.span(*match.span()))
    if "code" in lower or "pin" in lower or "combination" in lower:
        for match in _BY_DIGITS.finditer(lower):
            yield Secret("an access code", *folded.span(*match.span()))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form)
