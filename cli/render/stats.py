"""The counts of the manual and the reading level of its sections, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cli.render import to_json
from language.stats import Grade, Reading, Stats


def render_text(stats: Stats) -> str:
    """The counts, then the reading level of each section."""
    return "\n".join(_list_lines(stats))


def _list_lines(stats: Stats) -> Iterator[str]:
    for count in stats.counts:
        divisions = [", ".join(f"{number} {word}" for word, number in by.items()) for by in count.by.values()]
        yield f"{count.name:<26}{count.all:>6}   {'; '.join(filter(None, divisions))}".rstrip()
    reading = stats.reading
    yield f"\nReading level (Flesch-Kincaid grade, at most {reading.target} is aimed at)"
    yield f"{'All sections':<26}{_format_grade(reading.whole):>6}"
    for one in reading.sections:
        mark = " (above)" if one in reading.above else ""
        yield f"{one.section:<26}{_format_grade(one.grade):>6}   {one.title}{mark}"
    above, sections = len(reading.above), len(reading.sections)
    yield f"\n{above} of {sections} sections {'is' if above == 1 else 'are'} above grade {reading.target}."


def _format_grade(grade: float | None) -> str:
    return "none" if grade is None else f"{grade:.1f}"


def render_json(stats: Stats) -> str:
    """The same as JSON."""
    return to_json(
        {
            "counts": {count.id: {"all": count.all, "by": count.by} for count in stats.counts},
            "reading": _render_reading(stats.reading),
        }
    )


def _render_reading(reading: Reading) -> dict[str, Any]:
    return {
        "measure": "flesch-kincaid-grade",
        "target": reading.target,
        "whole": reading.whole,
        "sections": [_render_grade(one) for one in reading.sections],
        "above_target": [one.section for one in reading.above],
    }


def _render_grade(one: Grade) -> dict[str, Any]:
    return {"section": one.section, "title": one.title, "grade": one.grade}
