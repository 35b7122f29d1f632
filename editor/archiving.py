"""Archiving a section: it stays to be read, with the day, the reason and what took its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from editor.rounds import RefusedError
from editor.writing import change_text
from model.manual import Manual
from model.section import Section
from reading.yaml_reader import Data


def archive_section(
    manual: Manual, section: Section, text: str, *, day: date, reason: str, successors: Sequence[str]
) -> str:
    """The text of the file of a section that is archived on a day. Raises RefusedError and UnsafeError."""
    if section.is_archived:
        raise RefusedError(f"{section.id} is archived already.")
    if day < section.history[-1].date:
        raise RefusedError(f"{day} is before {section.history[-1].date}, the day of the last entry of its history.")
    for one in successors:
        if one == section.id:
            raise RefusedError(f"{one} can't be replaced by itself.")
        if manual.section_by_id[one].is_archived:
            raise RefusedError(f"{one} is archived, so it can't take the place of {section.id}.")
    if parts := [one.file for one in manual.annexes.get(section.id, ()) if not one.is_archived]:
        raise RefusedError(
            f"{section.id} has parts that are not archived: {', '.join(parts)}. Give each another `section`, or write "
            "`status: archived` in it, first"
        )
    revision = section.revision + 1
    entry: Data = {"revision": revision, "date": day.isoformat(), "changed": "Archived.", "why": reason}
    archived: dict[str, Data] = {"date": day.isoformat(), "reason": reason}
    if successors:
        archived["replaced_by"] = list(dict.fromkeys(successors))

    def change(found: Any, make: Callable[[Data], Any]) -> None:
        found["revision"] = make(revision)
        found["status"] = "archived"
        found["archived"] = make(archived)
        found["history"].append(make(entry))

    return change_text(section.file, text, change)
