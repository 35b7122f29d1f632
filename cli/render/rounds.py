"""A review round on a terminal: what was decided, what was put off, and what is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from model.dates import format_date
from model.manual import Manual
from model.review import Round

_T = TypeVar("_T")


def render_round(manual: Manual, one: Round) -> str:
    """A round in lines: its days, how many of each outcome, what was put off, and each section that is left."""
    done = {entry.section for entry in one.sections}
    waiting = {entry.section: entry for entry in one.put_off if entry.section not in done}
    agenda = [entry.section for entry in one.agenda]
    left = [name for name in agenda if name not in done and name not in waiting]
    state = f"closed on {format_date(one.closed)}" if one.closed else "under way"
    lines = [f"{one.id}, convened on {format_date(one.convened)}, {state}"]
    outcomes = Counter(entry.outcome for entry in one.sections)
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items())) or "nothing yet"
    lines.append(f"  Decided: {told}")
    for name, entry in _in_order(manual, waiting):
        lines.append(f"  Put off to {format_date(entry.until)}: {_name(manual, name)} ({entry.reason})")
    lines.append(f"  Left: {len(left)} of {len(agenda)}")
    lines += [f"    {_name(manual, name)}" for name, _ in _in_order(manual, dict.fromkeys(left))]
    return "\n".join(lines) + "\n"


def _in_order(manual: Manual, found: Mapping[str, _T]) -> list[tuple[str, _T]]:
    """By chapter and number: 2.1 before 10.1. A section that is gone comes last."""
    place = {section.id: index for index, section in enumerate(manual.sections)}
    return sorted(found.items(), key=lambda pair: place.get(pair[0], len(place)))


def _name(manual: Manual, name: str) -> str:
    section = manual.section_by_id.get(name)
    return f"{name} {section.title}" if section else name
