"""Words are hyphenated where Pyphen hyphenates them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pyphen import Pyphen  # type: ignore[import-untyped]

from language.hyphens import hyphens
from language.syllables import _dictionary as dictionary
from language.syllables import known

PYPHEN = Pyphen(lang="en_US")


def test_words_of_the_dictionary():
    words = {line.partition(" ")[0] for line in dictionary().decode("utf-8").split("\n")[1:-1:50]}
    assert len(words) > 2000
    assert [word for word in words if hyphens(word) != len(PYPHEN.positions(word))] == []


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789'é-ﬀ", max_size=20))
def test_words_of_no_dictionary(word: str):
    assert hyphens(word) == len(PYPHEN.positions(word))


def test_a_word_that_stands_where_the_order_breaks_is_known_too():
    found = {line.split(" ")[0]: line for line in dictionary().decode("utf-8").split("\n")[1:-1]}
    first = {word: line for word, line in found.items() if "(" not in word}
    assert [word for word in [*first][::20] if known(word) is None] == []
