"""What the types of model/ say about publication: which fields are public, and which withhold the value they are in."""

from __future__ import annotations

import types
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from model import ids
from model.base import Access, Declared, Document, Follows, FollowsUses, PartOfSection, Refers, Shown, Value
from model.walking import list_inner_types, list_reachable


class Publication(NamedTuple):
    """The marks of one type of value, each as the names of its fields."""

    public: frozenset[str]
    """The fields that are shown even where the rest of the value is withheld."""
    access: tuple[str, ...]
    """The fields that hold an Access: where one says restricted, the value is withheld."""
    follows: tuple[str, ...]
    """The fields that hold ids: where what one names is withheld, so is the value. One section's id is always such."""
    by_uses: tuple[tuple[str, str], ...]
    """The fields that declare an id, each with its kind, of a value that is withheld with everything that uses it."""
    nested: tuple[str, ...]
    """The fields within which something may be withheld."""
    closed: bool
    """Whether only its public fields are ever shown: of a file without access, that follows nothing and no section."""


@cache
def read_publication(kind: type[Value]) -> Publication:
    """The marks on the fields of a type of value."""
    hints, inner = _read_hints(kind), list_inner_types(kind)
    marks = {name: _find_marks(hint) for name, hint in hints.items()}

    def having(mark: type) -> tuple[str, ...]:
        return tuple(name for name, found in marks.items() if any(isinstance(one, mark) for one in found))

    access = tuple(name for name, types_ in inner.items() if Access in types_)
    marked = having(Follows)
    about = tuple(name for name in having(Refers) if Refers(ids.SECTION) in marks[name] and not _is_list(hints[name]))
    declared = {name: one.kind for name, found in marks.items() for one in found if isinstance(one, Declared)}
    return Publication(
        public=frozenset(having(Shown)),
        access=access,
        follows=tuple(dict.fromkeys((*marked, *about))),
        by_uses=tuple((name, declared[name]) for name in having(FollowsUses)),
        nested=tuple(name for name, types_ in inner.items() if any(map(_may_nest, types_))),
        closed=issubclass(kind, Document) and not (issubclass(kind, PartOfSection) or access or marked),
    )


def _read_hints(kind: type[Value]) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {name: hints[name] for name in kind.__struct_fields__}


def _find_marks(hint: Any) -> tuple[Any, ...]:
    """The marks of a field, and of the items of its list."""
    own = hint.__metadata__ if get_origin(hint) is Annotated else ()
    inner = get_args(hint) if get_origin(hint) in (Annotated, tuple, Union, types.UnionType) else ()
    return (*own, *(mark for one in inner for mark in _find_marks(one)))


def _is_list(hint: Any) -> bool:
    return get_origin(hint) is tuple or (get_origin(hint) is Annotated and _is_list(get_args(hint)[0]))


def _may_nest(kind: type[Value]) -> bool:
    """Whether such a value, or one within it at any depth, may be withheld."""
    return any(map(_may_be_withheld, list_reachable(kind)))


@cache
def _may_be_withheld(kind: type[Value]) -> bool:
    """Whether such a value may be withheld, whatever lies within it."""
    if any(Access in inner for inner in list_inner_types(kind).values()):
        return True
    marks = [mark for hint in _read_hints(kind).values() for mark in _find_marks(hint)]
    return any(isinstance(mark, Follows | FollowsUses) or mark == Refers(ids.SECTION) for mark in marks)
