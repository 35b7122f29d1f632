"""Review rounds: how one begins, and how it is closed. A decision or a day is never made up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from editor.writing import edit_text, make_node
from facts.digests import digest_section
from facts.suspects import digest_clauses
from model.dates import parse_date
from model.manual import Manual
from model.places import Mark, Places
from model.problem import Problem, UnreadableError
from model.review import Round
from reading import schema
from reading.yaml_reader import Data, Read, read


class RefusedError(Exception):
    """What was asked for would make a record of something that is not so. The message says what to do."""


def begin_round(
    manual: Manual, name: str, convened: date, team: list[dict[str, Any]], only: Iterable[str]
) -> dict[str, Data]:
    """The data of a round that begins: its team, and each section in force or proposed as it reads now."""
    chosen = set(only)
    agenda: list[Data] = [
        {"section": section.id, "digest": digest_section(manual, section)}
        for section in manual.sections
        if section.id in chosen or not (chosen or section.status == "archived")
    ]
    return {"id": name, "convened": convened.isoformat(), "team": [*team], "agenda": agenda, "sections": []}


def read_team(file: str, content: bytes) -> list[dict[str, Any]]:
    """The seats that a file lists, as a list or under `team`. Raises UnreadableError."""
    return _keep_mappings(_read_part(file, content, "team"))


def read_outcomes(file: str, content: bytes) -> list[dict[str, Any]]:
    """What a file says was decided: a list of section, date, outcome and, where there is one, remark.

    Raises UnreadableError.
    """
    # The digest is not the person's to write: it is taken from the section.
    return _keep_mappings(_read_part(file, content, "sections", {"digest": "0" * 64}))


def close_round(manual: Manual, one: Round, text: str, day: date, decided: list[dict[str, Any]]) -> str:
    """The text of a round's file with what was decided and the day of its end. Raises RefusedError."""
    _refuse(manual, one, day, decided)
    entries: list[Data] = [_make_entry(manual, decision) for decision in decided]

    def edit(found: Any) -> None:
        found["closed"] = day.isoformat()
        if found["sections"]:
            found["sections"] += [make_node(entry) for entry in entries]
        else:
            found["sections"] = make_node(entries)

    before, _ = read(one.file, text.encode())
    assert before is not None
    assert isinstance(before.data, dict)
    previous = before.data["sections"]
    assert isinstance(previous, list)
    wanted: Data = before.data | {"closed": day.isoformat(), "sections": previous + entries}
    return edit_text(one.file, text, edit, wanted)


def _make_entry(manual: Manual, decision: Mapping[str, Any]) -> dict[str, Data]:
    section = manual.section_by_id[decision["section"]]
    found: dict[str, Data] = dict(decision) | {"digest": digest_section(manual, section)}
    if words := digest_clauses(manual, section):
        found["policy"] = [{"clause": clause, "words": digest} for clause, digest in words.items()]
    return found


def _refuse(manual: Manual, one: Round, day: date, decided: list[dict[str, Any]]) -> None:
    if one.closed:
        raise RefusedError(f"{one.id} was closed on {one.closed}. A past round is never edited: begin a new one.")
    if day < one.convened:
        raise RefusedError(f"{day} is before {one.convened}, the day on which {one.id} was convened.")
    given = {entry.section: entry.digest for entry in one.agenda}
    seen = {entry.section for entry in one.sections}
    for decision in decided:
        name, outcome, on = decision["section"], decision["outcome"], parse_date(decision["date"])
        if name not in manual.section_by_id:
            raise RefusedError(f"There is no section {name}.")
        if name in seen:
            raise RefusedError(f"{name} is decided on twice in {one.id}. Keep one of the two.")
        if not one.convened <= on <= day:
            raise RefusedError(f"{name}: {on} lies outside of the round, which ran from {one.convened} to {day}.")
        now = digest_section(manual, manual.section_by_id[name])
        if outcome == "kept" and given.get(name, now) != now:
            raise RefusedError(
                f"{name} was changed since {one.id} began, so it was not kept. If the team reviewed it as changed, its "
                "outcome is `changed`."
            )
        if outcome == "changed" and given.get(name) == now:
            raise RefusedError(
                f"{name} reads as it did when {one.id} began. Change its file first; if nothing is to change, its "
                "outcome is `kept`."
            )
        seen.add(name)
    if left := [name for name in given if name not in seen]:
        raise RefusedError(
            f"{one.id} has no decision on {', '.join(left)}. Decide on them, or take them out of its agenda."
        )
    if not seen:
        raise RefusedError(f"{one.id} has no decision on any section, so there is nothing to close.")


def _read_part(file: str, content: bytes, key: str, filled_in: dict[str, Data] | None = None) -> Data:
    """A list of a round from a file of its own, validated as that part of a round. Raises UnreadableError."""
    found, slips = read(file, content)
    if found is None or slips:
        raise UnreadableError(slips)
    value, places = _get_under(found, key)
    filled: Data = value
    if isinstance(value, list):
        filled = [(filled_in or {}) | inner if isinstance(inner, dict) else inner for inner in value]
    whole = Places(found.places.source, found.places.mark)
    whole.inside[key] = places
    example: dict[str, Data] = {"id": "REV-2000-1", "convened": "2000-01-01", "team": [], "sections": []}
    problems: list[Problem] = schema.find_problems("review-round", example | {key: filled}, whole)
    if not problems and not value:
        problems = [
            Problem(whole[key], f"{key}: the list is empty", "List what there is; see docs/guide/reviewing.md.")
        ]
    if problems:
        raise UnreadableError(problems)
    return value


def _keep_mappings(found: Data) -> list[dict[str, Any]]:
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, dict)]


def _get_under(found: Read, key: str) -> tuple[Data, Mark | Places]:
    if isinstance(found.data, dict) and key in found.data:
        return found.data[key], found.places.inside[key]
    return found.data, found.places
