"""What a change of the manual means: what came and went, which steps read otherwise, whom and what it touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple, TypeVar

from facts.digests import digest_section
from facts.identity import list_things, to_plain
from model.base import Document
from model.manual import Manual
from model.section import Section

_V = TypeVar("_V")

_Step = tuple[str, str]
"""A step's number, and all that it says."""

_ALIKE = 0.5
"""From which share of common words on a step is the other one, changed."""

_GROUNDS = ("basis", "cites")


class Named(NamedTuple):
    """Something by its id and its title."""

    id: str
    title: str


class Edit(NamedTuple):
    """What a text was and is; empty where it was added or taken out."""

    what: str
    old: str
    new: str


class SectionChange(NamedTuple):
    """One section that says something else: the steps first, then all other fields."""

    section: Named
    revision: tuple[int, int]
    steps: tuple[Edit, ...]
    fields: tuple[Edit, ...]


class Changes(NamedTuple):
    """A change in whole. `duties` are the clauses that the changed sections carry out, or did, with their words."""

    added: tuple[Named, ...]
    archived: tuple[Named, ...]
    issued: tuple[Named, ...]
    gone: tuple[Named, ...]
    sections: tuple[SectionChange, ...]
    obligations: tuple[Edit, ...]
    offices: tuple[Edit, ...]
    other: tuple[Edit, ...]
    duties: tuple[Named, ...]
    acting: tuple[str, ...]
    stale_reviews: tuple[Named, ...]

    @property
    def none(self) -> bool:
        return not any(self)


def find_changes(before: Manual, after: Manual) -> Changes:
    """What leads from one state of the manual to another. Comments, key order and wrapping are no change."""
    then, now = list_things(before), list_things(after)
    files = {key: thing for key, thing in {**then, **now}.items() if isinstance(thing.value, Document)}
    sections = tuple(_section_changes(before, after))
    changed = {one.section.id for one in sections}
    changed |= before.section_by_id.keys() ^ after.section_by_id.keys()

    def turned(status: str) -> tuple[Named, ...]:
        found = (key for key in files if key in now and now[key].status == status)
        return tuple(Named(key, now[key].title) for key in found if key in then and then[key].status != status)

    return Changes(
        added=tuple(Named(key, thing.title) for key, thing in files.items() if key not in then),
        archived=turned("archived"),
        issued=turned("issued"),
        gone=tuple(Named(key, thing.title) for key, thing in files.items() if key not in now),
        sections=sections,
        obligations=_edits(before.all_obligations, after.all_obligations, lambda one: one.id),
        offices=_edits(before.settings.offices, after.settings.offices, lambda one: one.id),
        other=tuple(
            Edit(f"{now[key].kind} {key}, {name}", old, new)
            for key in files
            if key in then and key in now and not isinstance(now[key].value, Section)
            for name, old, new in _fields(then[key].value, now[key].value, skip=("steps",))
        ),
        duties=tuple(_duties(before, after, changed)),
        acting=tuple(_acting(before, after, changed)),
        stale_reviews=tuple(_stale(before, after)),
    )


def _section_changes(before: Manual, after: Manual) -> Iterator[SectionChange]:
    for section in after.sections:
        old = before.section_by_id.get(section.id)
        if old is None:
            continue
        steps, fields = tuple(_steps(old, section)), tuple(_fields(old, section, skip=("steps", "revision", "history")))
        if steps or fields or old.revision != section.revision:
            named = Named(section.id, section.title)
            yield SectionChange(named, (old.revision, section.revision), steps, fields)


def _steps(old: Section, new: Section) -> Iterator[Edit]:
    """The steps that differ. Steps that only moved down because one was put in before them do not."""
    then, now = _numbered(old.steps), _numbered(new.steps)
    texts = [text for _, text in then], [text for _, text in now]
    for kind, first, last, begin, end in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _paired(then[first:last], now[begin:end])


def _paired(gone: list[_Step], come: list[_Step]) -> Iterator[Edit]:
    """Each step that came beside the one that went which it is most like; what is like none came or went."""
    became: dict[int, str] = {}
    for number, text in gone:
        like = {index: _likeness(text, new) for index, (_, new) in enumerate(come) if index not in became}
        best = max(like, key=lambda index: like[index], default=None)
        if best is None or like[best] < _ALIKE:
            yield Edit(f"step {number}", text, "")
        else:
            became[best] = text
    for index, (number, text) in enumerate(come):
        yield Edit(f"step {number}", became.get(index, ""), text)


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio()


def _numbered(steps: Iterable[Any], prefix: str = "") -> list[_Step]:
    found: list[_Step] = []
    for index, step in enumerate(steps, 1):
        number = f"{prefix}{index}"
        said = {
            name: value for name, value in to_plain(step).items() if name not in ("who", "does", "designee", "steps")
        }
        own = {name: said[name] for name in (*(name for name in said if name not in _GROUNDS), *_GROUNDS)}
        who = step.who + (" or designee" if step.designee else "")
        found.append((number, "; ".join([f"{who}: {' '.join(step.does.split())}", *_parts(own)])))
        found += _numbered(step.steps, f"{number}.")
    return found


def _fields(old: Any, new: Any, skip: Iterable[str] = ()) -> Iterator[Edit]:
    was, now = to_plain(old), to_plain(new)
    for name in now:
        if name not in skip and was.get(name) != now[name]:
            yield Edit(name.replace("_", " "), _said(was.get(name)), _said(now[name]))


def _edits(before: Iterable[_V], after: Iterable[_V], id_of: Callable[[_V], str]) -> tuple[Edit, ...]:
    then, now = {id_of(one): _in_words(one) for one in before}, {id_of(one): _in_words(one) for one in after}
    both = {**then, **now}
    changed = (key for key in both if then.get(key) != now.get(key))
    return tuple(Edit(key, then.get(key, ""), now.get(key, "")) for key in changed)


def _duties(before: Manual, after: Manual, changed: set[str]) -> Iterator[Named]:
    """In the policy's order: the clauses that oblige somebody and that a changed section carries out, or did."""
    named = {
        clause
        for manual in (before, after)
        for section in manual.sections
        if section.id in changed
        for clause in section.implements
    }
    for key, clause in {**before.clauses, **after.clauses}.items():
        if key in named and clause.duty == "shall":
            yield Named(key, clause.words)


def _acting(before: Manual, after: Manual, changed: set[str]) -> Iterator[str]:
    """The offices that act in a step that came, went or reads otherwise, in the order of sop/manual.yaml."""
    acting = {
        step.who
        for one, other in ((before, after), (after, before))
        for section in one.sections
        if section.id in changed
        for step in section.all_steps
        if to_plain(step) not in [to_plain(same) for same in _steps_of(other, section.id)]
    }
    for key in {**before.offices, **after.offices}:
        if key in acting:
            yield key


def _steps_of(manual: Manual, section: str) -> Iterable[Any]:
    found = manual.section_by_id.get(section)
    return found.all_steps if found else ()


def _stale(before: Manual, after: Manual) -> Iterator[Named]:
    """Sections whose last review vouched for the text before and does not vouch for the text after."""
    for section in after.sections:
        old, reviews = before.section_by_id.get(section.id), after.reviews.get(section.id, ())
        if old is None or not reviews:
            continue
        seen = max(reviews, key=lambda review: review.entry.date).entry.digest
        if digest_section(before, old) == seen != digest_section(after, section):
            yield Named(section.id, section.title)


def _in_words(value: Any) -> str:
    return "; ".join(_parts({name: inner for name, inner in to_plain(value).items() if name != "id"}))


def _parts(fields: dict[str, Any], mark: str = "") -> Iterator[str]:
    written = ((name, value) for name, value in fields.items() if value not in (None, "", [], False))
    return (f"{name.replace('_', ' ')}{mark} {_said(value)}" for name, value in written)


def _said(value: Any) -> str:
    """Plain data in a line, as a person reads it."""
    match value:
        case None | "" | []:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(map(_said, value))
        case dict():
            return ", ".join(_parts(value, ":"))
        case _:
            return str(value)
