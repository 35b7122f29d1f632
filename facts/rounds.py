"""Whether review rounds have reviewed the manual: what each round left out, and since when the whole is reviewed.

One answer for the duty to review the manual, for the rule review-round-incomplete and for the review page.

The manual counts as reviewed once a closed round, or closed rounds together, reached every section that was in the
manual when the last of them was convened and is not archived, each within the review interval. From then on its review
is as old as the oldest of the last reviews of its sections. A section that came later has the day on which it came in
place of a review, as its own clock has. So a round of a few sections moves nothing that the others still owe, and the
duty falls due on the day on which the first of the sections does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from model.manual import Manual
from model.review import PutOff, Round
from model.section import Section

_REVIEWED = ("kept", "changed", "archive")
"""The outcomes that say that a section was reviewed."""


class RoundCoverage(NamedTuple):
    """A round on a day: whether it is closed, and which sections it leaves out that no later round has reviewed.

    `complete` says of a closed round whether, on the day on which it was closed, the whole manual was reviewed.
    """

    round: Round
    closed: bool
    left: tuple[Section, ...]
    complete: bool


def compute_round_coverage(manual: Manual, as_of: date) -> tuple[RoundCoverage, ...]:
    """Each round that has begun by a day, in the order of the manual."""
    return tuple(_compute(manual, as_of))


def find_review_day(manual: Manual, as_of: date) -> date | None:
    """The day as old as which the review of the whole manual is; None where it was never reviewed as a whole."""
    coverage = compute_round_coverage(manual, as_of)
    if not any(one.complete for one in coverage):
        return None
    reviewed = _list_reviewed(manual, [one.round for one in coverage if one.closed], as_of)
    days = [reviewed.get(section.id, section.since) for section in _list_sections(manual, as_of)]
    return min(days, default=None)


def _compute(manual: Manual, as_of: date) -> Iterator[RoundCoverage]:
    begun = [one for one in _list_full(manual) if one.convened <= as_of]
    ended = sorted(
        ((one.closed, one) for one in begun if one.closed is not None and one.closed <= as_of),
        key=lambda pair: (pair[0], pair[1].convened, pair[1].id),
    )
    found, established = {}, False
    for index, (day, one) in enumerate(ended):
        missing = _list_missing(manual, one, [it for closed, it in ended if closed <= day], day, established)
        complete = not missing and bool(_list_sections(manual, one.convened))
        established = established or complete
        later = _list_reviewed(manual, [it for _, it in ended[index:]], as_of)
        left = tuple(section for section in missing if section.id not in later)
        found[one.id] = RoundCoverage(one, True, left, complete)
    for one in begun:
        yield found.get(one.id) or _compute_open(manual, one, as_of)


def _list_full(manual: Manual) -> list[Round]:
    """The rounds of the regular review. What is reviewed as needed, in between, stands for none of it."""
    return [one for one in manual.rounds if one.kind == "full"]


def find_put_off(one: Round, section: str) -> PutOff | None:
    """The last time that a round put off the review of a section; None where it never did."""
    return max((it for it in one.put_off if it.section == section), key=lambda it: it.until, default=None)


def _compute_open(manual: Manual, one: Round, as_of: date) -> RoundCoverage:
    """What a round under way has still to review: what is on its agenda, or everything where it has none."""
    asked = {it.section for it in one.agenda}
    reviewed = _list_reviewed(
        manual, [it for it in _list_full(manual) if (it.convened, it.id) >= (one.convened, one.id)], as_of
    )
    left = [
        section
        for section in _list_sections(manual, one.convened)
        if section.id not in reviewed and (not asked or section.id in asked)
    ]
    return RoundCoverage(one, False, tuple(left), False)


def _list_missing(manual: Manual, one: Round, ended: list[Round], day: date, established: bool) -> list[Section]:
    """The sections that on the day on which a round was closed no closed round had reviewed within the interval."""
    interval = manual.settings.review.interval
    reviewed = _list_reviewed(manual, [it for it in ended if it.closed and it.closed <= day], day)
    found = []
    for section in _list_sections(manual, one.convened):
        last = reviewed.get(section.id, section.since if established else None)
        if last is None or interval.after(last) < day:
            found.append(section)
    return found


def _list_sections(manual: Manual, day: date) -> list[Section]:
    """The sections that were in the manual on a day, less those that are archived now."""
    return [section for section in manual.sections if not section.is_archived and section.since <= day]


def _list_reviewed(manual: Manual, rounds: list[Round], day: date) -> Mapping[str, date]:
    """The last review of each section, by id, up to a day."""
    found: dict[str, date] = {}
    for one in rounds:
        for entry in one.sections:
            if entry.date <= day and entry.outcome in _REVIEWED:
                for section in manual.name_reviewed(entry.section, entry.date):
                    found[section] = max(entry.date, found.get(section, entry.date))
    return found
