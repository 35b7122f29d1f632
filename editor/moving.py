"""Giving a section another number, and making a section of its own of some of its steps: every file that it touches.

What is history stays as it was written: rounds, decisions, evidence, and the history of each section. The old number
in it leads to the new one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from editor.documents import Document, draft, name_file, read_mapping
from editor.rounds import RefusedError
from editor.tree import parse_tree
from editor.writing import change_text
from language.placeholders import UNWRITTEN
from model.base import OnRecord, list_steps
from model.manual import Manual
from model.section import Section
from reading.yaml_reader import Data

_HYPHENS = "-\u2010\u2011\u2012\u2013\u2212"


def list_followers(manual: Manual, section: Section) -> tuple[str, ...]:
    """The files of sop/ in which a section's number is to follow, by their paths, its own first."""
    others = (one.file for one in manual.documents if not isinstance(one, OnRecord) and one is not section)
    return (section.file, *others)


def renumber_section(
    manual: Manual, section: Section, texts: Mapping[str, str], *, new: str, day: date, why: str
) -> dict[str, str | None]:
    """What each file says once a section has another number; None for the file that goes.

    `texts` holds what the files of list_followers hold now. Raises RefusedError and UnsafeError.
    """
    _refuse(manual, section, new, day)
    done: dict[str, str | None] = {}
    for path, text in texts.items():
        if (changed := _replace(text, section.id, new)) != text:
            done[path] = changed
    own = _replace(texts[section.file], section.id, new)
    revision = section.revision + 1
    entry: Data = {
        "revision": revision,
        "date": day.isoformat(),
        "changed": f"Renumbered from {section.id} to {new}. The words are those of revision {section.revision}.",
        "why": why,
    }

    def change(found: Any, make: Callable[[Data], Any]) -> None:
        found["revision"] = make(revision)
        former: Data = {"id": section.id, "until": day.isoformat()}
        if "formerly" in found:
            found["formerly"].append(make(former))
        else:
            found["formerly"] = make([former])
        found["history"].append(make(entry))

    done[section.file] = None
    name = PurePosixPath(section.file).name.removeprefix(section.number)
    path = f"sop/sections/{new.removeprefix('SOP-')}{name}"
    done[path] = change_text(path, own, change)
    return done


def split_section(
    manual: Manual,
    section: Section,
    text: str,
    *,
    new: str,
    title: str,
    steps: range,
    day: date,
    why: str,
) -> dict[str, str | None]:
    """What both files say once some steps of a section, counted from 1, are a section of their own: a draft.

    Raises RefusedError, UnsafeError and the errors of editor.documents.
    """
    _refuse(manual, section, new, day)
    count = len(section.steps)
    if not 1 <= steps.start < steps.stop <= count + 1:
        raise RefusedError(f"{section.id} has no {_name(steps)}: it has {count}")
    if len(steps) == count:
        raise RefusedError(f"All steps of {section.id} would go. To give the whole another number, leave out --steps")
    part = _begin_part(manual, section, text, new, title, steps, day, why)
    entry: Data = {
        "revision": section.revision + 1,
        "date": day.isoformat(),
        "changed": f"{_name(steps).capitalize()} went to {new}.",
        "why": why,
    }

    def change(found: Any, make: Callable[[Data], Any]) -> None:
        found["revision"] = make(section.revision + 1)
        found["history"].append(make(entry))
        for at in reversed(steps):
            del found["steps"][at - 1]

    return {section.file: change_text(section.file, text, change), part.path: part.text}


def _begin_part(
    manual: Manual, section: Section, text: str, new: str, title: str, steps: range, day: date, why: str
) -> Document:
    whole = read_mapping(section.file, text)
    moved = [_propose(step) for step in whole["steps"][steps.start - 1 : steps.stop - 1]]
    cited = {clause for step in list_steps([section.steps[at - 1] for at in steps]) for clause in step.cites}
    data: dict[str, Data] = {
        "id": new,
        "title": title,
        "revision": 1,
        "history": [
            {
                "revision": 1,
                "date": day.isoformat(),
                "changed": f"First draft, from {_name(steps)} of {section.id}, revision {section.revision}.",
                "why": why,
            }
        ],
        "status": "draft",
        "since": section.since.isoformat(),
        "split_from": {"section": section.id, "date": day.isoformat()},
        "owner": section.owner,
        "audiences": list(section.audiences),
        "access": whole["access"],
        "implements": [clause for clause in section.implements if clause in cited],
        "short_answer": UNWRITTEN,
        "purpose": UNWRITTEN,
        "steps": moved,
        "related": [section.id],
    }
    return draft(f"sop/sections/{new.removeprefix('SOP-')}-{name_file(title)}.yaml", data)


def _propose(step: Any) -> Any:
    """A step as a draft has it: what the District decided for the whole, it has still to decide for the part."""
    if isinstance(step, dict):
        return {key: "proposal" if (key, one) == ("basis", "district") else _propose(one) for key, one in step.items()}
    return [_propose(one) for one in step] if isinstance(step, list) else step


def _refuse(manual: Manual, section: Section, new: str, day: date) -> None:
    if section.is_archived:
        raise RefusedError(f"{section.id} is archived. What is archived keeps its number")
    if new in manual.section_by_id:
        raise RefusedError(f"{new} is {manual.section_by_id[new].title} already")
    if new in manual.section_by_former_id:
        raise RefusedError(f"{new} was the number of {manual.section_by_former_id[new].id}, and is never used again")
    if new in manual.reviews:
        raise RefusedError(f"{new} was reviewed once, so the number was another section's, and is never used again")
    chapters = {chapter.number: chapter.title for chapter in manual.settings.chapters}
    if int(new.removeprefix("SOP-").partition(".")[0]) not in chapters:
        known = ", ".join(f"{number} {title}" for number, title in chapters.items())
        raise RefusedError(
            f"{new} would be in a chapter that is not there. Chapters: {known}. A new one is a line in sop/manual.yaml"
        )
    if day < section.history[-1].date:
        raise RefusedError(f"{day} is before {section.history[-1].date}, the day of the last entry of its history")
    for one in manual.rounds:
        named = {it.section for its in (one.agenda, one.sections, one.put_off) for it in its}
        if not one.closed and section.id in named:
            raise RefusedError(f"{one.id} is under way and has {section.id} in it. Close the round first")


def _name(steps: range) -> str:
    first, last = steps.start, steps.stop - 1
    return f"step {first}" if first == last else f"steps {first} to {last}"


def _replace(text: str, old: str, new: str) -> str:
    """A file with another number for a section, in what its fields and comments say, but not in its history."""
    kind, number = old.split("-")
    pattern = re.compile(rf"(?i:\b{kind})[{_HYPHENS}]{re.escape(number)}(?![0-9]|\.[0-9])")
    done, past = [], 0
    for start, end in _find_history(text):
        done += [pattern.sub(new, text[past:start]), text[start:end]]
        past = end
    return "".join(done) + pattern.sub(new, text[past:])


def _find_history(text: str) -> Iterator[tuple[int, int]]:
    """Where the history of a section stands in its file, with the numbers that it had."""
    tree = parse_tree(text)
    ends = [*(key.start for key in tree.keys[1:]), len(text)]
    for key, value, end in zip(tree.keys, tree.values, ends, strict=bool(tree.keys)):
        if key.value in ("history", "formerly", "split_from"):
            yield value.start, end
