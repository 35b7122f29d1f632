"""Keys, tokens and passwords, found by forms that are well known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Secret(NamedTuple):
    """What was found, and where it begins and ends in the text. Its words are not repeated."""

    kind: str
    start: int
    end: int


_IS = r"(?:\s+(?:number|is|was))*\s*[:=#]?\s*"
# A word that has a digit and something besides: "hunter2" is a password, "policy" is none.
_WORD = r"[\"'“]?(?=[^\s\"'”]*[0-9])(?=[^\s\"'”]*[a-z!@#$%^&*_-])[^\s\"'”,;]{6,}"

# Each kind with a word that its form begins with: that word is quick to look for, and few files hold any.
_EXACT = (
    ("a private key", "-----BEGIN", r" (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"),
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
    ("an API key", "sk-", r"(?:[a-z]+-)*[A-Za-z0-9_]{20,}"),
    ("a signed token", "eyJ", r"[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\."),
    ("a password in an address", "://", r"[^\s/:@]+:[^\s/@]+@"),
)
_ANY_CASE = (
    ("a password", "password", _IS + _WORD),
    ("a password", "passphrase", _IS + _WORD),
    ("a password", "passwd", _IS + _WORD),
    ("a password", "secret", r"(?:[ _-]?key)?" + _IS + _WORD),
    ("an access key", "key", r"(?:(?<=api.key)|(?<=apikey)|(?<=access.key)|(?<=auth.key))" + _IS + _WORD),
    ("an access token", "token", _IS + _WORD),
    ("an access code", "code", r"(?<!zip code)(?<!area code)(?<!postal code)" + _IS + r"[0-9][0-9-]{2,9}\b(?![./]\w)"),
    ("an access code", "combination", _IS + r"[0-9][0-9-]{2,9}\b"),
    ("an access code", "pin", r"(?<![a-z]pin)" + _IS + r"[0-9]{4,8}\b"),
)


def find_secrets(text: str) -> Iterator[Secret]:
    """Every secret in a text."""
    # In a few languages a word is longer in lower case; places are counted in the text as written.
    lower = text.lower()
    for words, kinds in ((text, _EXACT), (lower if len(lower) == len(text) else text, _ANY_CASE)):
        for kind, begins, goes_on in kinds:
            if begins in words:
                for match in _pattern(re.escape(begins) + goes_on).finditer(words):
                    yield Secret(kind, match.start(), match.end())


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form)
