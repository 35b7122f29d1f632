"""Every id that the manual declares and every id that it points at, found by the marks on the fields' types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

from model import ids
from model.base import Declared, Document, IsProse, Refers, Value
from model.folding import Folded
from model.ids import IdKind
from model.manual import KINDS, Manual
from model.places import Place, Places, Route
from model.walking import get_declared_kind, list_inner_types, list_reachable

Mark = Declared | Refers | IsProse


def _list_mentioned() -> tuple[IdKind, ...]:
    """The kinds of ids that some type of the manual declares and that prose can name."""
    types_ = {inner: None for kind in KINDS for inner in list_reachable(kind.type)}
    found = (get_declared_kind(type_) for type_ in types_)
    return tuple(sorted({kind for kind in found if kind is not None and kind.mention}))


MENTIONED = _list_mentioned()
"""The kinds of things that a prose text can name."""

_ANY = "|".join(f"(?P<kind_{index}>{kind.mention})" for index, kind in enumerate(MENTIONED))

# The look ahead only saves time: most words of a prose text begin with a small letter, and few ids do ("sop-3.2").
_MENTION = re.compile(rf"\b(?=[0-9A-Zs])(?:{_ANY})")


class Mention(NamedTuple):
    """An id that a prose text names: its kind, the id as it is declared, and the text's own words with their place.

    The words differ from the id where it was pasted with another hyphen, or written in small letters.
    """

    kind: IdKind
    id: str
    words: str
    start: int
    end: int


def find_mentions(text: str) -> Iterator[Mention]:
    """Every id that a prose text names."""
    folded = Folded(text)
    # Each id has a hyphen or a slash, and to look for one is quick.
    if "-" in folded.text or "/" in folded.text:
        for match in _MENTION.finditer(folded.text):
            kind = MENTIONED[int(str(match.lastgroup).removeprefix("kind_"))]
            start, end = folded.span(*match.span())
            yield Mention(kind, kind.write(match[0]), text[start:end], start, end)


class Marked(NamedTuple):
    """A text whose field's type has a mark, with its place and the subject it belongs to."""

    mark: Mark
    text: str
    places: Places
    route: Route
    subject: str

    @property
    def place(self) -> Place:
        return self.places[self.route]


class Link(NamedTuple):
    """An id that points at something: of which kind, from where, in which subject."""

    kind: IdKind
    id: str
    text: Marked
    words: str
    """The id as the text has it."""

    @property
    def place(self) -> Place:
        """Where the text is written; in prose, where the id is within it."""
        return self.text.place.find(self.words)

    @property
    def subject(self) -> str:
        return self.text.subject


def find_marked(manual: Manual) -> Iterator[Marked]:
    """Every text of the manual that has a mark, in the order of the files."""
    for document in manual.documents:
        yield from find_marked_in(document)


def find_marked_in(document: Document) -> Sequence[Marked]:
    """Every text of one file that has a mark."""
    return document.once("marks", lambda: _marked(document))


def _marked(document: Document) -> list[Marked]:
    found: list[Marked] = []
    _mark_all(document, document.subject, found)
    return found


def find_links(manual: Manual) -> Iterator[Link]:
    """Every id that the manual points at, those mentioned in prose included."""
    for found in find_marked(manual):
        yield from _links(found)


def find_declared(manual: Manual) -> Mapping[IdKind, Mapping[str, list[Marked]]]:
    """Every id by kind, with each place that declares it. More than one place is a duplicate."""
    return _declared(find_marked(manual))


def find_dangling(manual: Manual) -> Iterator[tuple[Link, Iterable[str]]]:
    """Every link that leads nowhere, with the ids that it could have named."""
    found = list(find_marked(manual))
    declared = dict(_declared(found))
    declared[ids.CLAUSE_OR_REFERENCE] = {**declared.get(ids.CLAUSE, {}), **declared.get(ids.REFERENCE, {})}
    for one in found:
        # Nearly all are a single id that is declared: to check that first is quick.
        if isinstance(one.mark, Refers) and one.text in declared.get(one.mark.kind, {}):
            continue
        for link in _links(one):
            if link.id not in declared.get(link.kind, {}):
                yield link, declared.get(link.kind, {})


def _declared(texts: Iterable[Marked]) -> Mapping[IdKind, Mapping[str, list[Marked]]]:
    found: dict[IdKind, dict[str, list[Marked]]] = {}
    for one in texts:
        if isinstance(one.mark, Declared):
            found.setdefault(one.mark.kind, {}).setdefault(one.text, []).append(one)
    return found


def _links(found: Marked) -> Iterator[Link]:
    if isinstance(found.mark, Refers):
        yield Link(found.mark.kind, found.text, found, found.text)
    elif isinstance(found.mark, IsProse):
        for mention in find_mentions(found.text):
            yield Link(mention.kind, mention.id, found, mention.words)


def _mark_all(value: Value, subject: str, found: list[Marked]) -> None:
    """Add every marked text within a value. A list is filled, since generators in generators are slow at this depth."""
    for name, key, mark in _fields(type(value)):
        inner = getattr(value, name)
        if not inner:
            continue
        if isinstance(inner, str):
            if mark is not None:
                found.append(Marked(mark, inner, value.places, key, subject))
        elif isinstance(inner, tuple):
            for index, item in enumerate(inner):
                if isinstance(item, Value):
                    _mark_all(item, _subject(item, subject), found)
                elif mark is not None:
                    found.append(Marked(mark, item, value.places, (key, index), subject))
        elif isinstance(inner, Value):
            _mark_all(inner, _subject(inner, subject), found)


def _subject(value: Value, outer: str) -> str:
    """What a finding in a value is about: the value itself, where its id is one that a reader recognizes."""
    own = getattr(value, "id", None)
    kind = get_declared_kind(type(value))
    return str(own) if own and kind is not None and kind.is_distinctive else outer


@cache
def _fields(kind: type[Value]) -> tuple[tuple[str, str, Mark | None], ...]:
    """The fields that may hold marked texts or values: attribute, key in the file, mark."""
    hints, inner = get_type_hints(kind, include_extras=True), list_inner_types(kind)
    keys = zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
    found = ((name, key, _mark(hints[name])) for name, key in keys)
    return tuple((name, key, mark) for name, key, mark in found if mark is not None or name in inner)


def _mark(hint: Any) -> Mark | None:
    if get_origin(hint) is Annotated:
        own = next((one for one in hint.__metadata__ if isinstance(one, Declared | Refers | IsProse)), None)
        if own is not None:
            return own
    return next((mark for inner in get_args(hint) if (mark := _mark(inner)) is not None), None)
