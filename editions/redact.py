"""How something stays while what it says does not: a restricted section or step, a file less some of its entries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeVar

import msgspec

from model.base import Document, Step, Value
from model.manual import Manual
from model.places import Places, Source

_D = TypeVar("_D", bound=Document)
_V = TypeVar("_V", bound=Value)

STEP = "This step is withheld from the public."


def restricted_steps(manual: Manual) -> Iterator[tuple[Document, Step]]:
    """Each step that is withheld, with its file; not the steps within it, which go with it."""
    for section in manual.sections:
        yield from ((section, step) for step in _restricted(section.steps))
    for curriculum in manual.curricula:
        yield from ((curriculum, step) for step in _restricted(curriculum.steps))


def _restricted(steps: tuple[Step, ...]) -> Iterator[Step]:
    for step in steps:
        if step.restricted:
            yield step
        else:
            yield from _restricted(step.steps)


def without_steps(document: _D) -> _D:
    """A file in whose restricted steps only why they are withheld is left; the file itself where it has none."""
    steps: tuple[Step, ...] = getattr(document, "steps", ())
    if not any(_restricted(steps)):
        return document
    return without_text(msgspec.structs.replace(document, steps=_shown(steps)))


def _shown(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(
        Step(places=step.places, who="", does=STEP, basis="proposal", access=step.access)
        if step.restricted
        else msgspec.structs.replace(step, steps=_shown(step.steps))
        for step in steps
    )


def emptied(value: _V, kept: Collection[str]) -> _V:
    """A value of whose fields all but those kept are empty."""
    fields = {field.name: field for field in msgspec.structs.fields(type(value)) if field.name not in kept}
    empty = {
        name: type(getattr(value, name))() if field.default is msgspec.NODEFAULT else field.default
        for name, field in fields.items()
    }
    return msgspec.structs.replace(value, **empty)


def less(document: _D | None, name: str, is_gone: Callable[[Any], bool]) -> _D | None:
    """A file less those of its entries that are withheld; the file itself where none is."""
    entries = getattr(document, name, ())
    kept = tuple(one for one in entries if not is_gone(one))
    if document is None or len(kept) == len(entries):
        return document
    return without_text(msgspec.structs.replace(document, **{name: kept}))


def without_text(value: _V) -> _V:
    """A value whose places name its file and no longer hold the file's text."""
    changed: dict[str, object] = {"places": Places(Source(value.places.source.path, ""), value.places.mark)}
    for name in value.__struct_fields__:
        inner = getattr(value, name)
        if isinstance(inner, Value):
            changed[name] = without_text(inner)
        elif isinstance(inner, tuple):
            changed[name] = tuple(without_text(item) if isinstance(item, Value) else item for item in inner)
    return msgspec.structs.replace(value, **changed)
