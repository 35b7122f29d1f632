"""Review rounds: how one begins, and how it is closed. A decision or a day is never made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from editor.writing import change_text
from facts.digests import digest_section
from facts.suspects import digest_clauses
from model.dates import parse_date
from model.manual import Manual
from model.places import Mark, Places
from model.problem import Problem, UnreadableError, find_nearest
from model.review import Round
from reading import schema
from reading.yaml_reader import Data, Read, read

PUT_OFF = "put-off"
"""The outcome of a section that was not reviewed and is to be, by a later day."""


class RefusedError(Exception):
    """What was asked for would make a record of something that is not so. The message says what to do."""


def begin_round(
    manual: Manual,
    name: str,
    convened: date,
    team: list[dict[str, Any]],
    only: Iterable[str],
    *,
    as_needed: bool = False,
) -> dict[str, Data]:
    """The data of a round that begins: its team, and each section in force or proposed as it reads now."""
    chosen = set(only)
    agenda: list[Data] = [
        {"section": section.id, "digest": digest_section(manual, section)}
        for section in manual.sections
        if section.id in chosen or not (chosen or section.status == "archived")
    ]
    kind: dict[str, Data] = {"kind": "as-needed"} if as_needed else {}
    return {"id": name, **kind, "convened": convened.isoformat(), "team": [*team], "agenda": agenda, "sections": []}


def read_team(file: str, content: bytes) -> list[dict[str, Any]]:
    """The seats that a file lists, as a list or under `team`. Raises UnreadableError."""
    found = _parse(file, content)
    return _keep_mappings(_read_part(found, "team", *_get_under(found, "team")))


def read_outcomes(file: str, content: bytes) -> list[dict[str, Any]]:
    """What a file says was decided: a list of section, date, outcome and, where there is one, remark.

    A section that was put off has `until` and `reason`, and no remark. Raises UnreadableError.
    """
    found = _parse(file, content)
    listed, places = _get_under(found, "sections")
    if not isinstance(listed, list) or not isinstance(places, Places):
        return _keep_mappings(_read_part(found, "sections", listed, places))
    put_off = [number for number, it in enumerate(listed) if isinstance(it, dict) and _is_put_off(it.get("outcome"))]
    others = [number for number in range(len(listed)) if number not in put_off]
    # The digest is not the person's to write: it is taken from the section.
    if others or not listed:
        _read_part(found, "sections", *_pick(listed, places, others), {"digest": "0" * 64})
    if put_off:
        _read_part(found, "put_off", *_pick(listed, places, put_off, "outcome"))
    decided = _keep_mappings(listed)
    return [it | {"outcome": PUT_OFF} if _is_put_off(it["outcome"]) else it for it in decided]


def _is_put_off(outcome: object) -> bool:
    """Whether an outcome is put-off, also as people write it by hand."""
    return re.sub("[^a-z]", "", str(outcome).lower()) in ("putoff", "deferred", "postponed")


def _pick(listed: list[Data], places: Places, numbers: list[int], without: str = "") -> tuple[Data, Places]:
    """Some items of a list, less one of their keys, with their places."""
    picked = Places(places.source, places.mark)
    for at, number in enumerate(numbers):
        picked.inside[at] = places.inside[number]
    items = [listed[number] for number in numbers]
    return [{k: v for k, v in it.items() if k != without} if isinstance(it, dict) else it for it in items], picked


def record_outcomes(manual: Manual, one: Round, text: str, decided: list[dict[str, Any]]) -> str:
    """The text of the file of a round under way with what was decided so far. Raises RefusedError and UnsafeError."""
    _refuse(manual, one, None, decided)
    return _write(manual, one, text, decided, {})


def close_round(manual: Manual, one: Round, text: str, day: date, decided: list[dict[str, Any]]) -> str:
    """The text of a round's file with what was decided and the day of its end. Raises RefusedError and UnsafeError."""
    _refuse(manual, one, day, decided)
    seen = {entry.section for entry in one.sections} | {it["section"] for it in decided if it["outcome"] != PUT_OFF}
    put_off = {entry.section for entry in one.put_off} | {it["section"] for it in decided if it["outcome"] == PUT_OFF}
    if left := [entry.section for entry in one.agenda if entry.section not in seen | put_off]:
        raise RefusedError(
            f"{one.id} has no decision on {', '.join(left)}. Decide on them, or put them off to a day: "
            f"sop review record {one.id} {left[0]}=put-off"
        )
    if not seen:
        raise RefusedError(f"{one.id} has reviewed no section, so there is nothing to close.")
    return _write(manual, one, text, decided, {"closed": day.isoformat()})


def list_left(one: Round) -> tuple[str, ...]:
    """The sections of a round's agenda that it has neither reviewed nor put off, by id."""
    done = {entry.section for entry in one.sections} | {entry.section for entry in one.put_off}
    return tuple(entry.section for entry in one.agenda if entry.section not in done)


def list_missing_seats(manual: Manual, team: list[dict[str, Any]]) -> list[str]:
    """What a team lacks, in words: a side that the policy asks for, an office with a seat in sop/program/teams.yaml."""
    sides = {seat["from"] for seat in team}
    named = (("department", "a seat from a District department"), ("community", "a seat from the community"))
    missing = [f"{words} (`from: {side}`)" for side, words in named if side not in sides]
    offices = {seat.get("office") for seat in team}
    asked = set(manual.settings.review.cites)
    seats = (seat for one in manual.all_teams if asked & set(one.implements) for seat in one.seats)
    missing += [
        f"the seat of the {manual.office_label(seat.office)} (`office: {seat.office}`)"
        for seat in seats
        if seat.office and seat.office not in offices
    ]
    return missing


def _write(manual: Manual, one: Round, text: str, decided: list[dict[str, Any]], keys: Mapping[str, Data]) -> str:
    entries: dict[str, list[Data]] = {"sections": [], "put_off": []}
    for decision in decided:
        if decision["outcome"] == PUT_OFF:
            entries["put_off"].append({key: decision[key] for key in ("section", "date", "until", "reason")})
        else:
            entries["sections"].append(_make_entry(manual, decision))

    def change(found: Any, make: Callable[[Data], Any]) -> None:
        for key, value in keys.items():
            found[key] = make(value)
        for key, added in entries.items():
            if added and found.get(key):
                found[key] += [make(entry) for entry in added]
            elif added:
                found[key] = make(added)

    return change_text(one.file, text, change)


def _make_entry(manual: Manual, decision: Mapping[str, Any]) -> dict[str, Data]:
    section = manual.section_by_id[decision["section"]]
    found: dict[str, Data] = dict(decision) | {"digest": digest_section(manual, section)}
    if words := digest_clauses(manual, section):
        found["policy"] = [{"clause": clause, "words": digest} for clause, digest in words.items()]
    return found


def _refuse(manual: Manual, one: Round, day: date | None, decided: list[dict[str, Any]]) -> None:
    """`day` is that of the end of the round; None where it goes on."""
    if one.closed:
        raise RefusedError(f"{one.id} was closed on {one.closed}. A past round is never edited: begin a new one.")
    if day is not None and day < one.convened:
        raise RefusedError(f"{day} is before {one.convened}, the day on which {one.id} was convened.")
    seen = {entry.section for entry in one.sections}
    for decision in decided:
        name, on = decision["section"], parse_date(decision["date"])
        if name not in manual.section_by_id:
            near = find_nearest(name, manual.section_by_id)
            guess = f" Did you mean {near}?" if near else ""
            raise RefusedError(f"There is no section {name}.{guess} Each section is a file in sop/sections/.")
        if name in seen:
            raise RefusedError(f"{name} is decided on twice in {one.id}. Keep one of the two.")
        if not one.convened <= on <= (day or on):
            ran = f"ran from {one.convened} to {day}" if day else f"began on {one.convened}"
            raise RefusedError(f"{name}: {on} lies outside of the round, which {ran}.")
        if decision["outcome"] != PUT_OFF:
            _refuse_outcome(manual, one, name, decision["outcome"])
        elif parse_date(decision["until"]) <= on:
            raise RefusedError(f"{name} is put off to {decision['until']}, which is not after {on}. Name a later day.")
        seen.add(name)


def _refuse_outcome(manual: Manual, one: Round, name: str, outcome: str) -> None:
    given = {entry.section: entry.digest for entry in one.agenda}
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


def _parse(file: str, content: bytes) -> Read:
    found, slips = read(file, content)
    if found is None or slips:
        raise UnreadableError(slips)
    return found


def _read_part(
    found: Read, key: str, value: Data, places: Mark | Places, filled_in: dict[str, Data] | None = None
) -> Data:
    """A list of a round from a file of its own, validated as that part of a round. Raises UnreadableError."""
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
