"""Issuing a section: its file and those of its parts, with what was a proposal as the District's procedure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from editor.rounds import RefusedError
from editor.writing import change_text
from model.base import Document, Living
from model.manual import Manual
from model.section import Section
from reading.yaml_reader import Data


def list_issued_with(manual: Manual, section: Section) -> tuple[Document, ...]:
    """The section and the drafts that are part of it: they are reviewed with it, and issued with it."""
    parts = manual.annexes.get(section.id, ())
    return (section, *(part for part in parts if not (part.is_issued or part.is_archived)))


def issue_section(
    manual: Manual, section: Section, texts: Mapping[str, str], *, day: date, office: str, why: str
) -> dict[str, str]:
    """The new text of each file, by its path, of a section that is issued on a day by the decision of an office.

    `texts` holds what the files of list_issued_with hold now. Raises RefusedError and UnsafeError.
    """
    if section.is_archived:
        raise RefusedError(f"{section.id} is archived. What is archived is not issued again: begin a new section.")
    if day < section.history[-1].date:
        raise RefusedError(f"{day} is before {section.history[-1].date}, the day of the last entry of its history.")
    change: dict[str, Data] = {
        "revision": section.revision + 1,
        "date": day.isoformat(),
        "changed": f"Issued. The words are those of revision {section.revision}.",
        "why": why,
    }
    own: dict[str, Data] = {
        "revision": section.revision + 1,
        "status": "issued",
        "issued": day.isoformat(),
        "decided": {"by": office, "date": day.isoformat()},
    }
    done = {section.file: _issue(section.file, texts[section.file], own, change)}
    for part in list_issued_with(manual, section)[1:]:
        done[part.file] = _issue(part.file, texts[part.file], {"status": "issued"} if isinstance(part, Living) else {})
    return done


def _issue(path: str, text: str, keys: Mapping[str, Data], entry: Data = None) -> str:
    def change(found: Any, make: Callable[[Data], Any]) -> None:
        _decide(found)
        for key, value in keys.items():
            found[key] = make(value)
        if entry:
            found["history"].append(make(entry))

    return change_text(path, text, change)


def _decide(found: Any) -> None:
    """Make each proposal the District's procedure."""
    if isinstance(found, dict):
        if found.get("basis") == "proposal":
            found["basis"] = "district"
        for inner in found.values():
            _decide(inner)
    elif isinstance(found, list):
        for inner in found:
            _decide(inner)
