"""`sop stats`: how much of everything there is, and how hard it is to read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cli.shared import opened, root_option
from language.stats import Grade, Reading, Stats, compute_stats


@click.command("stats", epilog="Example: sop stats --format json")
@root_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(root: Path, form: str) -> None:
    """Print counts of everything in the manual and the reading level of each section.

    The reading level is the Flesch-Kincaid grade of the short answer, the purpose, the steps and the exceptions. What
    is aimed at stands as `reading_target` in sop/manual.yaml. Restricted sections are counted too.
    """
    found = compute_stats(opened(root))
    if form == "json":
        click.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_as_text(found)))


def _as_text(found: Stats) -> Iterator[str]:
    for count in found.counts:
        divisions = [", ".join(f"{number} {word}" for word, number in by.items()) for by in count.by.values()]
        yield f"{count.name:<26}{count.all:>6}   {'; '.join(filter(None, divisions))}".rstrip()
    reading = found.reading
    yield f"\nReading level (Flesch-Kincaid grade, at most {reading.target} is aimed at)"
    yield f"{'All sections':<26}{_shown(reading.whole):>6}"
    for one in reading.sections:
        yield f"{one.section:<26}{_shown(one.grade):>6}   {one.title}{' (above)' if one in reading.above else ''}"
    above, sections = len(reading.above), len(reading.sections)
    yield f"\n{above} of {sections} sections {'is' if above == 1 else 'are'} above grade {reading.target}."


def _shown(grade: float | None) -> str:
    return "none" if grade is None else f"{grade:.1f}"


def _as_json(found: Stats) -> dict[str, Any]:
    return {
        "counts": {count.id: {"all": count.all, "by": count.by} for count in found.counts},
        "reading": _reading(found.reading),
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "measure": "flesch-kincaid-grade",
        "target": reading.target,
        "whole": reading.whole,
        "sections": [_grade(one) for one in reading.sections],
        "above_target": [one.section for one in reading.above],
    }


def _grade(one: Grade) -> dict[str, Any]:
    return {"section": one.section, "title": one.title, "grade": one.grade}
