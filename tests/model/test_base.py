"""The marks on the fields' types: what they say must hold on every Python."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, get_args

from model import ids
from model.base import Declared, IsProse, Refers

MARKS = (Declared(ids.SECTION), Refers(ids.SECTION), Declared(ids.OFFICE), Refers(ids.OFFICE), IsProse())


def test_marks_that_say_different_things_are_never_equal():
    # Python may keep one type for two whose marks compare equal: one of the two meanings would be lost.
    assert not [pair for pair in combinations(MARKS, 2) if pair[0] == pair[1] or pair[1] == pair[0]]


def test_a_mark_stays_with_its_own_type():
    for mark in MARKS:
        assert type(get_args(Annotated[str, mark])[1]) is type(mark)


def test_a_mark_equals_its_like():
    assert Refers(ids.SECTION) == Refers(ids.SECTION)
    assert {Refers(ids.SECTION), Refers(ids.SECTION)} == {Refers(ids.SECTION)}
