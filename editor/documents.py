"""New documents of sop/: what a person says of one comes in, the path and the text of its file go out.

Every text is valid by its schema before it is given out. Ids, paths and what an author has still to write are decided
here; a date is never made up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from editor.fresh import draft_file, make_slug, number_evidence, number_round, number_section
from editor.writing import edit_text, make_node
from language.placeholders import UNWRITTEN
from model.manual import Manual, find_kind
from model.places import Places, Source
from model.problem import Problem
from reading.schema import find_problems
from reading.yaml_reader import Data, read


class Document(NamedTuple):
    """A file of sop/ as it is to be written: its path from the root, and its text."""

    path: str
    text: str


class InvalidError(Exception):
    """What was asked for breaks the schema of the file. Its text has a line for each problem, with its mend."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{problem.message}. {problem.mend}" for problem in problems))


class NamelessError(Exception):
    """A title with neither a letter nor a digit, from which no file can be named."""


def begin_section(
    manual: Manual,
    *,
    chapter: int,
    title: str,
    owner: str,
    audiences: Sequence[str],
    day: date,
    implements: Sequence[str] = (),
) -> Document:
    """A draft section with the next number of its chapter, its first revision dated `day`.

    Raises InvalidError, NamelessError and UnsafeError.
    """
    section = number_section(manual, chapter)
    step: Data = {"who": owner, "does": UNWRITTEN, "basis": "proposal"}
    change: Data = {"revision": 1, "date": day.isoformat(), "changed": "First draft.", "why": UNWRITTEN}
    data: dict[str, Data] = {
        "id": section,
        "title": title,
        "revision": 1,
        "history": [change],
        "status": "draft",
        "since": day.isoformat(),
        "owner": owner,
        "audiences": list(dict.fromkeys(audiences)),
        "access": {"level": "public"},
        "implements": list(dict.fromkeys(implements)),
        "short_answer": UNWRITTEN,
        "purpose": UNWRITTEN,
        "steps": [step],
    }
    return draft(f"sop/sections/{section.removeprefix('SOP-')}-{name_file(title)}.yaml", data)


def begin_incident_type(*, title: str, section: str, implements: Sequence[str] = ()) -> Document:
    """A draft kind of incident whose id is made from its title. Raises what begin_section raises."""
    name = name_file(title)
    data: dict[str, Data] = {
        "id": f"INC-{name}",
        "title": title,
        "section": section,
        "status": "draft",
        "definition": UNWRITTEN,
        "implements": list(dict.fromkeys(implements)),
        "contact_kinds": [],
        "triggers": [],
        "examples": [UNWRITTEN],
        "near_misses": [UNWRITTEN],
        "basis": "proposal",
    }
    return draft(f"sop/incidents/types/{name}.yaml", data)


def begin_bare_round(manual: Manual, *, day: date, department: Sequence[str], community: Sequence[str]) -> Document:
    """A review round convened on `day`, with the seats of its team and no section yet.

    Raises InvalidError and UnsafeError. editor.rounds begins one with an agenda.
    """
    name = number_round(manual, day.year)
    team: list[Data] = [{"seat": seat, "from": "department"} for seat in department]
    team += [{"seat": seat, "from": "community"} for seat in community]
    return draft(f"sop/reviews/{name}.yaml", {"id": name, "convened": day.isoformat(), "team": team, "sections": []})


def find_evidence_year(manual: Manual, day: date, link: str | None = None) -> int:
    """The year whose file an entry goes into: that of its day, or of the entry that it corrects or withdraws (`link`)
    where that one is later. So an entry always comes after the one that it speaks of.
    """
    years = [int(one.id.removeprefix("EVD-")) for one in manual.evidence for entry in one.entries if entry.id == link]
    return max([day.year, *years])


def locate_evidence(year: int) -> str:
    """The path from the root of the file that holds the evidence of a year."""
    return f"sop/program/evidence/{year}.yaml"


def record_evidence(
    manual: Manual,
    text: str | None,
    *,
    obligation: str,
    day: date,
    what: str,
    office: str,
    reference: str | None = None,
    event: date | None = None,
    quantity: Mapping[str, int] | None = None,
    corrects: str | None = None,
    withdraws: str | None = None,
) -> Document:
    """The file of a year's evidence with one more entry at its end; each entry before it stays letter for letter.

    `text` is what the file holds, or None where there is none yet. Raises InvalidError and UnsafeError.
    """
    year = find_evidence_year(manual, day, corrects or withdraws)
    entry: dict[str, Data] = {
        "id": number_evidence(manual, year),
        "obligation": obligation,
        "date": day.isoformat(),
        "what": what,
        "recorded_by": office,
    }
    if reference:
        entry["reference"] = reference
    if event:
        entry["event"] = event.isoformat()
    if quantity:
        entry["quantity"] = dict(quantity)
    if corrects:
        entry["corrects"] = corrects
    if withdraws:
        entry["withdraws"] = withdraws
    path = locate_evidence(year)
    if text is None:
        return draft(path, {"id": f"EVD-{year}", "entries": [entry]})
    before = read_mapping(path, text)
    wanted: dict[str, Any] = before | {"entries": [*before["entries"], entry]}

    def add(found: Any) -> None:
        found["entries"].append(make_node(entry))

    refuse_invalid(path, wanted)
    return Document(path, edit_text(path, text, add, wanted))


def draft(path: str, data: dict[str, Data]) -> Document:
    """A new file that says what `data` says, each field explained. Raises InvalidError and UnsafeError."""
    refuse_invalid(path, data)
    return Document(path, draft_file(path, data))


def refuse_invalid(path: str, data: dict[str, Any]) -> None:
    """Raise InvalidError where data does not keep the schema of the file at that path from the root."""
    kind = find_kind(path)
    assert kind is not None, path
    if problems := find_problems(kind.schema, data, Places(Source(path, ""), (1, 1, 0))):
        raise InvalidError(problems)


def read_mapping(path: str, text: str) -> dict[str, Any]:
    """What a file of sop/ that can be read says."""
    found, _ = read(path, text.encode())
    assert found is not None
    assert isinstance(found.data, dict)
    return found.data


def name_file(title: str) -> str:
    """A title as part of a file's name. Raises NamelessError."""
    if not (name := make_slug(title)):
        raise NamelessError("The title needs a letter or a digit, as the file is named for it.")
    return name
