"""No look through a text takes more than its length's share of time, whatever the text: twice the text, twice the work.

A pattern that goes over the same characters again and again takes 64 times as long for eight times the text. Time is
compared with itself, on the same machine and at the same moment, so no clock decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import process_time

import pytest

from checks.rules.safety import raw_markup
from facts.deadlines import find_deadlines
from facts.links import find_mentions
from generator.writing.markdown import strip_markup
from language.citations import find_citations
from language.grade import grade_texts
from language.personal import find_personal
from language.plain import find_second_act, split_sentences
from language.prose import find_quotations
from language.quotes import _GAP
from language.secrets import find_secrets

LENGTH = 2500
LOOKS: dict[str, Callable[[str], object]] = {
    "citations": find_citations.__wrapped__,
    "deadlines": lambda text: list(find_deadlines(text)),
    "grade": lambda text: grade_texts([text]),
    "markup": strip_markup,
    "mentions": lambda text: list(find_mentions(text)),
    "personal": lambda text: list(find_personal(text)),
    "quotations": lambda text: list(find_quotations(text)),
    "left out of a quotation": _GAP.split,
    "raw markup": lambda text: [re.findall(kind, text) for kind in raw_markup._KINDS.values()],
    "second act": find_second_act,
    "secrets": lambda text: list(find_secrets(text)),
    "sentences": lambda text: list(split_sentences(text)),
}
PIECES = [
    *(
        " ",
        "a",
        "a@",
        "1 ",
        "\n ",
        '"',
        "'",
        "\u201c",
        "\u00ab",
        "\u2018a ",
        "[",
        "[a](",
        "*",
        "`",
        "<a",
        "...",
        "\u00ad",
    ),
    *(
        "password ",
        "password is ",
        "token",
        "code for ",
        "code for a b ",
        "enter 4711 ",
        "eyJ",
        "sk-a-",
        "4711 is the ",
    ),
    *("Officer Smith ", "Officer ", "Rev. A. ", "badge ", "born on ", "502-555-", "https://a "),
    *(
        "KRS ",
        "KRS.1.",
        "1 CFR ",
        "KRS 158.441, ",
        "02.31/a-",
        "SOP-",
        "within ",
        "by May ",
        "; do the ",
        ". ",
        "A of ",
    ),
]


def measure(look: Callable[[str], object], text: str) -> float:
    """The least of three."""
    taken = []
    for _ in range(3):
        begun = process_time()
        look(text)
        taken.append(process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_eight_times_the_text_takes_no_more_than_its_share(look: Callable[[str], object]):
    for piece in PIECES:
        for end in (" x", '"', " (02.31/a)"):
            short, long = ((piece * size)[:size] + end for size in (LENGTH, 8 * LENGTH))
            shorter = max(measure(look, short), 0.0005)  # less than the clock can tell apart
            assert measure(look, long) < 24 * shorter, repr(piece)
