"""Redaction: the whole manual in, the manual without what is withheld from the public out.

What is withheld follows from the types (editions.publication): a restricted section or step keeps its public fields,
everything that follows it goes, and so do terms and sources that nothing public uses. A field or a kind of file that
nobody has marked as public, and that follows no section, goes as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, TypeVar

import msgspec

from editions.emptying import drop_text, keep_public
from editions.publication import read_publication
from editions.review_digests import exchange_digests
from facts.links import find_declared, find_links
from model.base import Document, Step, Value
from model.manual import Manual

_V = TypeVar("_V", bound=Value)


def redact(manual: Manual) -> Manual:
    """The manual without what is withheld; the manual itself where nothing is.

    Raises TypeError where a type in model/ has a field that is withheld and can be neither emptied nor left out.
    """
    gone: frozenset[str] = frozenset()
    unused: frozenset[tuple[str, str]] = frozenset()
    while True:
        redaction = _Redaction(gone, unused)
        public = redaction.redact(manual)
        if public is manual:
            return manual
        found = (gone | redaction.stubs | (_list_subjects(manual) - _list_subjects(public)), _list_uses(manual, public))
        if found == (gone, unused):
            return exchange_digests(manual, public)
        gone, unused = found


def find_restricted_steps(manual: Manual) -> Iterator[tuple[Document, Step]]:
    """Each step that is withheld by its own access, with its file; not the steps within it, which go with it."""
    for document in manual.documents:
        yield from ((document, step) for step in _find_restricted_steps(document))


def _find_restricted_steps(value: Value) -> Iterator[Step]:
    for name in read_publication(type(value)).nested:
        for inner in _list_values(getattr(value, name)):
            if isinstance(inner, Step) and inner.restricted:
                yield inner
            else:
                yield from _find_restricted_steps(inner)


class _Redaction:
    """One pass over the manual. `stubs` collects the ids and files of values of which only public fields are left."""

    def __init__(self, gone: Collection[str], unused: Collection[tuple[str, str]]) -> None:
        self._gone = gone
        self._unused = unused
        self.stubs: set[str] = set()

    def redact(self, manual: Manual) -> Manual:
        changed: dict[str, object] = {}
        for name in manual.__struct_fields__:
            before = getattr(manual, name)
            after = self._redact_items(before) if isinstance(before, tuple) else before and self._redact(before)
            if after is not before:
                changed[name] = after
        return msgspec.structs.replace(manual, **changed) if changed else manual

    def _redact(self, value: _V) -> _V | None:
        """The value as the public may see it: itself where all of it is public, None where none of it is."""
        whole, publication = value, read_publication(type(value))
        withheld = self._is_withheld(value)
        if withheld or publication.closed:
            if not publication.public:
                return None
            value = keep_public(value, withheld=withheld)
        if withheld and isinstance(value, Document):
            self.stubs |= {value.subject, value.file}
        changed: dict[str, object] = {}
        for name in publication.nested:
            before = getattr(value, name)
            after = self._redact_items(before) if isinstance(before, tuple) else before and self._redact(before)
            if after is None and before is not None and not _may_be_none(value, name):
                return None
            if after is not before:
                changed[name] = after
        value = msgspec.structs.replace(value, **changed) if changed else value
        return value if value is whole or not isinstance(value, Document) else drop_text(value)

    def _redact_items(self, values: tuple[_V, ...]) -> tuple[_V, ...]:
        found = tuple(one for value in values if (one := self._redact(value)) is not None)
        same = len(found) == len(values) and all(one is other for one, other in zip(found, values, strict=True))
        return values if same else found

    def _is_withheld(self, value: Value) -> bool:
        publication = read_publication(type(value))
        if any(access and access.restricted for access in (getattr(value, name) for name in publication.access)):
            return True
        followed = (one for name in publication.follows for one in _list_texts(getattr(value, name)))
        if any(one in self._gone for one in followed):
            return True
        return any((kind, getattr(value, name)) in self._unused for name, kind in publication.by_uses)


def _may_be_none(value: Value, name: str) -> bool:
    return any(field.name == name and field.default is None for field in msgspec.structs.fields(type(value)))


def _list_texts(value: Any) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _list_values(value: Any) -> tuple[Value, ...]:
    return tuple(one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Value))


def _list_subjects(manual: Manual) -> frozenset[str]:
    """All that something can follow, or a finding can be about: each id, and each file."""
    ids = {one for by_id in find_declared(manual).values() for one in by_id}
    return frozenset(ids | {document.file for document in manual.documents})


def _list_uses(manual: Manual, public: Manual) -> frozenset[tuple[str, str]]:
    """What only withheld text points at, by kind and id."""
    return frozenset(_list_targets(manual) - _list_targets(public))


def _list_targets(manual: Manual) -> set[tuple[str, str]]:
    # No clause has the id of a reference.
    return {("reference" if link.kind == "clause or reference" else link.kind, link.id) for link in find_links(manual)}
