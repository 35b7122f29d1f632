"""What a change of the manual means: what came and went, which steps read otherwise, whom and what it touches."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from facts.digests import digest_section
from facts.identity import find_before, list_things, to_plain
from model.base import Document, Step, Stepped, Value
from model.ids import IdKind
from model.manual import Manual
from model.program import EvidenceEntry, Obligation
from model.section import Section
from model.settings import Office

_Entry = Obligation | EvidenceEntry | Office

Plain = Any
"""Plain data, as facts.identity.to_plain makes it: mappings, lists, texts, numbers; None for what is not there."""

_ALIKE = 0.5
"""From which share of common words on a step is the other one, changed."""


class Named(NamedTuple):
    """Something by its id and its title."""

    id: str
    title: str


class StepEdit(NamedTuple):
    """A step that reads otherwise: its number (2.1 is within step 2), and its keys, less the steps within it."""

    number: str
    old: Plain
    new: Plain


class FieldEdit(NamedTuple):
    """A key of a file whose value is another."""

    key: str
    old: Plain
    new: Plain


class EntryEdit(NamedTuple):
    """An entry of a list, by its id, that came, went or reads otherwise; its other keys before and after."""

    id: str
    old: Plain
    new: Plain


class FileEdit(NamedTuple):
    """A key whose value is another, or a step, of a file that is no section; `kind` and `id` name the file."""

    kind: IdKind
    id: str
    key: str
    old: Plain
    new: Plain


Edit = StepEdit | FieldEdit | EntryEdit | FileEdit


class SectionChange(NamedTuple):
    """One section that says something else: the steps first, then all other keys. `revision` is old and new."""

    section: Named
    revision: tuple[int, int]
    steps: tuple[StepEdit, ...]
    fields: tuple[FieldEdit, ...]


class _Step(NamedTuple):
    number: str
    plain: Plain

    @property
    def words(self) -> list[str]:
        return list(_list_words(self.plain))


class Changes(NamedTuple):
    """A change in whole. `clauses` are the obliging ones that changed sections carry out, or did, by id and words."""

    added: tuple[Named, ...]
    archived: tuple[Named, ...]
    issued: tuple[Named, ...]
    gone: tuple[Named, ...]
    sections: tuple[SectionChange, ...]
    obligations: tuple[EntryEdit, ...]
    evidence: tuple[EntryEdit, ...]
    offices: tuple[EntryEdit, ...]
    other: tuple[FileEdit, ...]
    clauses: tuple[Named, ...]
    acting: tuple[str, ...]
    stale_reviews: tuple[Named, ...]

    @property
    def none(self) -> bool:
        return not any(self)


def find_changes(before: Manual, after: Manual) -> Changes:
    """What leads from one state of the manual to another. Comments, key order and wrapping are no change."""
    then, now = list_things(before), list_things(after)
    files = {key: thing for key, thing in {**then, **now}.items() if isinstance(thing.value, Document)}
    sections = tuple(_compare_sections(before, after))
    changed = {one.section.id for one in sections}
    moved = {old.id: one.id for one in after.sections if (old := find_before(before, one)) and old.id != one.id}
    changed |= (before.section_by_id.keys() ^ after.section_by_id.keys()) - moved.keys() - {*moved.values()}

    def turned(status: str) -> tuple[Named, ...]:
        found = (key for key in files if key in now and now[key].status == status)
        return tuple(Named(key, now[key].title) for key in found if key in then and then[key].status != status)

    return Changes(
        added=tuple(Named(key, thing.title) for key, thing in files.items() if key not in then),
        archived=turned("archived"),
        issued=turned("issued"),
        gone=tuple(Named(key, thing.title) for key, thing in files.items() if key not in now),
        sections=sections,
        obligations=_compare_entries(before.all_obligations, after.all_obligations),
        evidence=_compare_entries(before.all_evidence, after.all_evidence),
        offices=_compare_entries(before.settings.offices, after.settings.offices),
        other=tuple(
            FileEdit(now[key].kind, key, name, old, new)
            for key in files
            if key in then and key in now and not isinstance(now[key].value, Section)
            for name, old, new in _compare_files(then[key].value, now[key].value)
        ),
        clauses=tuple(_find_clauses(before, after, changed)),
        acting=tuple(_find_acting(before, after, changed)),
        stale_reviews=tuple(_find_stale(before, after)),
    )


def _compare_sections(before: Manual, after: Manual) -> Iterator[SectionChange]:
    for section in after.sections:
        old = find_before(before, section)
        if old is None:
            continue
        fields = (*_fields(old, section, skip=("steps", "revision", "history")), *_list_rewritten(old, section))
        steps = tuple(_steps(old, section))
        if steps or fields or old.revision != section.revision:
            named = Named(section.id, section.title)
            yield SectionChange(named, (old.revision, section.revision), steps, fields)


def _compare_files(old: Value, new: Value) -> Iterator[tuple[str, Plain, Plain]]:
    """What differs in a file that is no section: key, old and new; of its steps each by itself."""
    yield from _fields(old, new, skip=("steps",))
    if isinstance(old, Stepped) and isinstance(new, Stepped):
        for step in _steps(old, new):
            yield f"step {step.number}", step.old, step.new


def _list_rewritten(old: Section, new: Section) -> Iterator[FieldEdit]:
    """What the history tells otherwise, or no more, of a revision of which it told before."""
    now = {entry.revision: to_plain(entry) for entry in new.history}
    for entry in old.history:
        was = to_plain(entry)
        if was != now.get(entry.revision):
            yield FieldEdit(f"history of revision {entry.revision}", was, now.get(entry.revision))


def _steps(old: Stepped, new: Stepped) -> Iterator[StepEdit]:
    """The steps that differ. Steps that only moved down because one was put in before them do not."""
    then, now = list(_numbered(old.steps)), list(_numbered(new.steps))
    texts = [json.dumps(one.plain) for one in then], [json.dumps(one.plain) for one in now]
    for kind, first, last, begin, end in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _paired(then[first:last], now[begin:end])


def _paired(gone: list[_Step], come: list[_Step]) -> Iterator[StepEdit]:
    """Each step that came beside the one that went which it is most like; what is like none came or went."""
    became: dict[int, Plain] = {}
    for one in gone:
        like = {index: _likeness(one, new) for index, new in enumerate(come) if index not in became}
        best = max(like, key=lambda index: like[index], default=None)
        if best is None or like[best] < _ALIKE:
            yield StepEdit(one.number, one.plain, None)
        else:
            became[best] = one.plain
    for index, one in enumerate(come):
        yield StepEdit(one.number, became.get(index), one.plain)


def _likeness(old: _Step, new: _Step) -> float:
    return SequenceMatcher(None, old.words, new.words, autojunk=False).ratio()


def _numbered(steps: Iterable[Step], prefix: str = "") -> Iterator[_Step]:
    """Each step with its number, in reading order, those within others included."""
    for index, step in enumerate(steps, 1):
        number = f"{prefix}{index}"
        yield _Step(number, {key: value for key, value in to_plain(step).items() if key != "steps"})
        yield from _numbered(step.steps, f"{number}.")


def _list_words(plain: Plain) -> Iterator[str]:
    """The words of plain data, the keys of what is not empty among them."""
    match plain:
        case dict():
            for key, value in plain.items():
                if value not in (None, "", [], False):
                    yield key
                    yield from _list_words(value)
        case list():
            for value in plain:
                yield from _list_words(value)
        case _:
            yield from str(plain).split()


def _fields(old: Value, new: Value, skip: Iterable[str] = ()) -> Iterator[FieldEdit]:
    was, now = to_plain(old), to_plain(new)
    for key in now:
        if key not in skip and was.get(key) != now[key]:
            yield FieldEdit(key, was.get(key), now[key])


def _compare_entries(before: Iterable[_Entry], after: Iterable[_Entry]) -> tuple[EntryEdit, ...]:
    then, now = {one.id: _without_id(one) for one in before}, {one.id: _without_id(one) for one in after}
    changed = (key for key in {**then, **now} if then.get(key) != now.get(key))
    return tuple(EntryEdit(key, then.get(key), now.get(key)) for key in changed)


def _without_id(entry: Value) -> Plain:
    return {key: value for key, value in to_plain(entry).items() if key != "id"}


def _find_clauses(before: Manual, after: Manual, changed: set[str]) -> Iterator[Named]:
    """In the policy's order: the obliging clauses that a changed section carries out, or did."""
    named = {
        clause
        for manual in (before, after)
        for section in manual.sections
        if section.id in changed
        for clause in section.implements
    }
    for key, clause in {**before.clause_by_id, **after.clause_by_id}.items():
        if key in named and clause.duty == "shall":
            yield Named(key, clause.words)


def _find_acting(before: Manual, after: Manual, changed: set[str]) -> Iterator[str]:
    """The offices that act in a step that came, went or reads otherwise, in the order of sop/manual.yaml."""
    acting = {
        step.who
        for one, other in ((before, after), (after, before))
        for section in one.sections
        if section.id in changed
        for step in section.all_steps
        if to_plain(step) not in [to_plain(same) for same in _list_steps(other, section.id)]
    }
    for key in {**before.office_by_id, **after.office_by_id}:
        if key in acting:
            yield key


def _list_steps(manual: Manual, section: str) -> Iterable[Step]:
    found = manual.section_by_id.get(section)
    return found.all_steps if found else ()


def _find_stale(before: Manual, after: Manual) -> Iterator[Named]:
    """Sections whose last review covered the text before and does not cover the text after."""
    for section in after.sections:
        old, reviews = find_before(before, section), after.reviews.get(section.id, ())
        if old is None or not reviews:
            continue
        seen = max(reviews, key=lambda review: review.entry.date).entry.digest
        if digest_section(before, old) == seen != digest_section(after, section):
            yield Named(section.id, section.title)
