"""Which entries of the evidence count for a duty, and why the others do not.

An entry that `corrects` an earlier one takes its place; one that `withdraws` an earlier one says that it did not
happen, and counts for nothing itself. What was replaced or withdrawn once never comes back:

- a correction of a correction: only the last one counts;
- a withdrawal of a correction: neither it nor what it had replaced counts;
- a withdrawal of a withdrawal is refused. What did happen after all is put on record by an entry that `corrects` the
  withdrawal, and counts as its own.

An entry whose words name an earlier one, and that neither corrects nor withdraws it, is unclear as well: "EV-2027-1 was
wrong" is no second performance.

Where such an entry does not say clearly which one it means (there is no such entry, it is not an earlier one, it has
another duty, it was corrected or withdrawn before), it counts for nothing, and the whole record of the duties that it
touches is in doubt until an entry corrects it. A correction or withdrawal holds whatever the day that is asked about:
what is known today to be wrong was wrong before as well.

Nothing is assumed of a quantity: where each person owes something, an entry counts only if it says that all were
reached, with all of the hours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

import msgspec

from model import ids
from model.dates import format_date
from model.manual import Manual
from model.program import EvidenceEntry, Obligation

_MENTION = re.compile(rf"\b{ids.EVIDENCE.pattern}\b")


class Weight(Enum):
    """What an entry is worth for its duty on a day."""

    COUNTS = auto()
    CORRECTED = auto()
    WITHDRAWN = auto()
    WITHDRAWAL = auto()
    UNCLEAR = auto()
    FUTURE = auto()
    NOT_A_ROUND = auto()
    EVENT = auto()
    UNTOLD = auto()
    PARTIAL = auto()
    EARLY = auto()
    TWICE = auto()


class Weighed(NamedTuple):
    """An entry, what it is worth, and why it counts for nothing: the rest of a sentence that begins with its id."""

    entry: EvidenceEntry
    weight: Weight
    why: str = ""

    @property
    def counts(self) -> bool:
        return self.weight is Weight.COUNTS


class Corrections(NamedTuple):
    """What later entries say of earlier ones.

    `replaced` has, by the id of an entry, the later one that corrects or withdraws it. `unclear` has, by id, why an
    entry does not say clearly which one it corrects or withdraws. `doubted` are the duties whose record is in doubt.
    """

    replaced: Mapping[str, EvidenceEntry]
    unclear: Mapping[str, str]
    doubted: frozenset[str]


def read_corrections(manual: Manual) -> Corrections:
    """What the entries of the whole record say of each other."""
    entries = manual.all_evidence
    often = Counter(entry.id for entry in entries)
    earlier: dict[str, EvidenceEntry] = {}
    replaced: dict[str, EvidenceEntry] = {}
    unclear: dict[str, str] = {}
    doubted: dict[str, set[str]] = {}
    for entry in entries:
        name = entry.corrects or entry.withdraws
        if name is not None:
            target = earlier.get(name)
            why = _find_fault(entry, name, target, replaced, often)
            if not why:
                replaced[name] = entry
                if entry.corrects:
                    doubted.pop(name, None)
            else:
                unclear[entry.id] = why
                doubted[entry.id] = {entry.obligation, *([target.obligation] if target else [])}
        elif spoken := [one for one in _MENTION.findall(entry.what) if one in earlier]:
            unclear[entry.id] = f"it speaks of {spoken[0]}, and does not say whether it `corrects` or `withdraws` it"
            doubted[entry.id] = {entry.obligation, *(earlier[one].obligation for one in spoken)}
        earlier[entry.id] = entry
    return Corrections(replaced, unclear, frozenset(one for duties in doubted.values() for one in duties))


def explain_unclear(
    manual: Manual, target: EvidenceEntry, corrects: str | None = None, withdraws: str | None = None
) -> str:
    """Why a new entry for the duty of an earlier one could not correct or withdraw it clearly; empty where it can."""
    entry = msgspec.structs.replace(target, id="", corrects=corrects, withdraws=withdraws)
    often = Counter(one.id for one in (*manual.all_evidence, entry))
    return _find_fault(entry, target.id, target, read_corrections(manual).replaced, often)


def _find_fault(
    entry: EvidenceEntry,
    name: str,
    target: EvidenceEntry | None,
    replaced: Mapping[str, EvidenceEntry],
    often: Mapping[str, int],
) -> str:
    """Why it is not clear which entry another one means; empty where it is."""
    if entry.corrects and entry.withdraws:
        return f"it corrects {entry.corrects} and withdraws {entry.withdraws}: an entry does one of the two"
    if often[entry.id] > 1:
        return "its id is used twice"
    if often[name] > 1:
        return f"{name} is the id of two entries"
    if target is None:
        return f"{name} is not an earlier entry" if often[name] else f"there is no entry {name}"
    if target.obligation != entry.obligation:
        return f"{name} is an entry for {target.obligation}, and this one is for {entry.obligation}"
    if name in replaced:
        by = replaced[name]
        done = "corrected" if by.corrects else "withdrawn"
        return f"{name} was {done} before, by {by.id}"
    if entry.withdraws and target.withdraws:
        return f"{name} is a withdrawal itself, and nothing comes back by withdrawing it"
    return ""


def weigh_evidence(
    manual: Manual, obligation: Obligation, as_of: date, corrections: Corrections, since: date
) -> tuple[Weighed, ...]:
    """Each entry for a duty, in the order of the record. What was done before `since` is too early to count."""
    reviewed = bool(set(obligation.implements) & set(manual.settings.review.cites))
    found, days = [], set()
    for entry in manual.all_evidence:
        if entry.obligation != obligation.id:
            continue
        one = _weigh(obligation, entry, as_of, corrections)
        if one.counts and reviewed:
            why = "a review of the manual is on record in sop/reviews/ alone, section by section"
            one = Weighed(entry, Weight.NOT_A_ROUND, why)
        elif one.counts and obligation.counting != "each-event":
            if entry.date < since:
                why = f"it was done before the time that is counted, which begins on {format_date(since)}"
                one = Weighed(entry, Weight.EARLY, why)
            elif entry.date in days:
                one = Weighed(entry, Weight.TWICE, "another entry of the same day counts: two on one day are one")
            days.add(entry.date)
        found.append(one)
    return tuple(_drop_second_notices(found) if obligation.counting == "each-event" else found)


def _weigh(obligation: Obligation, entry: EvidenceEntry, as_of: date, corrections: Corrections) -> Weighed:
    if entry.id in corrections.unclear:
        return Weighed(entry, Weight.UNCLEAR, corrections.unclear[entry.id])
    if by := corrections.replaced.get(entry.id):
        weight, done = (Weight.CORRECTED, "corrected") if by.corrects else (Weight.WITHDRAWN, "withdrawn")
        return Weighed(entry, weight, f"it was {done} by {by.id}")
    if entry.withdraws:
        return Weighed(entry, Weight.WITHDRAWAL, f"it withdraws {entry.withdraws}")
    if entry.date > as_of:
        return Weighed(entry, Weight.FUTURE, f"it is dated {format_date(entry.date)}, a day that is still to come")
    if obligation.counting == "each-event" and (why := _judge_event(entry)):
        return Weighed(entry, Weight.EVENT, why)
    return _judge_quantity(obligation, entry)


def _judge_event(entry: EvidenceEntry) -> str:
    if entry.event is None:
        return "it does not say on which day the event was (`event`)"
    if entry.date < entry.event:
        return f"its day, {format_date(entry.date)}, lies before its event on {format_date(entry.event)}"
    return ""


def _judge_quantity(obligation: Obligation, entry: EvidenceEntry) -> Weighed:
    """Whether an entry says that all was done which it can be asked for; what it leaves out is never assumed."""
    said, counting = entry.quantity, obligation.counting
    persons, of, hours = (said.persons, said.of, said.hours) if said else (None, None, None)
    if counting in ("each-person", "hours-for-each-person") and (persons is None or of is None):
        missing = "how many persons did it, and of how many" if persons is None else "of how many persons"
        return Weighed(entry, Weight.UNTOLD, f"it does not say {missing} (`quantity`)")
    if persons is not None and of is not None and persons != of:
        if persons > of:
            return Weighed(entry, Weight.UNTOLD, f"it says {persons:,} of {of:,} persons, which cannot be")
        return Weighed(entry, Weight.PARTIAL, f"it says {persons:,} of {of:,} persons")
    if counting == "hours-for-each-person":
        needed = obligation.every.at_least if obligation.every else 0
        if hours is None:
            return Weighed(entry, Weight.UNTOLD, "it does not say how many hours each person has (`quantity: hours`)")
        if hours < needed:
            return Weighed(entry, Weight.PARTIAL, f"it says {hours:,} of {needed:,} hours for each person")
    return Weighed(entry, Weight.COUNTS)


def _drop_second_notices(found: list[Weighed]) -> list[Weighed]:
    """Of several notices of one event the earliest counts."""
    first: dict[date, EvidenceEntry] = {}
    for one in found:
        event = one.entry.event
        if one.counts and event is not None and (event not in first or one.entry.date < first[event].date):
            first[event] = one.entry
    return [
        Weighed(one.entry, Weight.TWICE, f"{first[one.entry.event].id} is the earlier notice of the same event")
        if one.counts and one.entry.event is not None and first[one.entry.event] is not one.entry
        else one
        for one in found
    ]


def find_doubtful_events(weighed: tuple[Weighed, ...], corrections: Corrections) -> frozenset[date]:
    """The events whose notice was withdrawn or replaced by one that does not count, with no other notice that does."""
    by_id = {one.entry.id: one for one in weighed}
    noticed = {one.entry.event for one in weighed if one.counts or one.weight is Weight.TWICE}
    doubtful = set()
    for one in weighed:
        last = one
        while (later := corrections.replaced.get(last.entry.id)) and later.id in by_id:
            last = by_id[later.id]
        if last is not one and not last.counts and one.entry.event not in noticed and one.entry.event is not None:
            doubtful.add(one.entry.event)
    return frozenset(doubtful)
