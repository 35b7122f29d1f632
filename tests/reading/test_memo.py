"""What is known from before makes loading shorter and never different."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from model import Manual, UnreadableError
from model.base import Value
from model.places import Mark, Places
from reading import load
from reading.memo import Memo, make_key
from tests.conftest import ManualAt
from tests.overlay import SAMPLE

ROOT = Path(__file__).parent.parent.parent


def told(value: object) -> Iterator[object]:
    """Everything that a value says, its types and every place in it."""
    if isinstance(value, Value):
        yield type(value), value.places.source
        yield from marks(value.places)
        for name in value.__struct_fields__:
            yield name
            if name != "places":
                yield from told(getattr(value, name))
    elif isinstance(value, tuple):
        yield len(value)
        for inner in value:
            yield from told(inner)
    else:
        yield type(value), str(value)


def marks(places: Places) -> Iterator[tuple[object, Mark]]:
    yield None, places.mark
    yield from places.keys.items()
    for step, inside in places.inside.items():
        if isinstance(inside, Places):
            yield from marks(inside)
        else:
            yield step, inside


def whole(manual: Manual) -> list[object]:
    return [one for document in manual.documents for one in told(document)]


@pytest.mark.parametrize("root", [ROOT, SAMPLE], ids=["real", "sample"])
def test_a_manual_that_is_known_is_the_one_that_was_read(root: Path):
    known = Memo()
    read = load(root, known)
    again = Memo(known.used)
    assert whole(load(root, again)) == whole(read) == whole(load(root))
    assert not again.changed
    assert again.used == known.used


def test_only_a_file_that_was_edited_is_read_again(manual_at: ManualAt):
    known = Memo()
    load(manual_at(), known)
    edited = manual_at(merged={"sop/manual.yaml": "title: Other"})
    again = Memo(known.used)
    assert load(edited, again).settings.title == "Other"
    assert len(again.used.keys() - known.used.keys()) == 1
    assert len(known.used.keys() - again.used.keys()) == 1


def test_a_file_with_a_problem_is_never_known(manual_at: ManualAt):
    root = manual_at(merged={"sop/manual.yaml": "color: red"})
    known = Memo()
    with pytest.raises(UnreadableError) as first:
        load(root, known)
    with pytest.raises(UnreadableError) as second:
        load(root, Memo(known.used))
    assert first.value.problems == second.value.problems


def test_the_same_text_under_another_name_is_another_file():
    assert make_key("file", "sop/a.yaml", "x") != make_key("file", "sop/b.yaml", "x")


def test_where_one_text_ends_and_the_next_begins_makes_another_key():
    assert (
        len(
            {
                make_key("a", "bc", "d"),
                make_key("a", "b", "cd"),
                make_key("a", "bcd"),
                make_key("ab", "cd"),
                make_key("a", b"bc", ""),
            }
        )
        == 5
    )


def test_what_is_asked_for_is_used_and_the_rest_is_not():
    known = Memo({b"asked": b"1", b"left": b"2"})
    assert known.get(b"asked") == b"1"
    assert known.once(b"new", lambda: b"3") == b"3"
    assert known.once(b"new", lambda: b"4") == b"3"
    assert known.used == {b"asked": b"1", b"new": b"3"}
    assert known.changed
