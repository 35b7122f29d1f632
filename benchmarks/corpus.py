"""Writes a manual of any size: `python -m benchmarks.corpus FOLDER SECTIONS`. Nothing in it is a district's.

Its shape is that of the real one: chapters of thirty sections, a policy for each chapter with two clauses for each
section, nested steps that cite them, an open question here and there, every section reviewed once. All of it grows with
the sections. It has no error, so `sop check` ends with 0 and reads every file to its end.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from benchmarks.words import prose, sentence
from facts.digests import digest_section
from model.digest import digest_words
from reading import load

CHAPTER = 30
"""Sections in a chapter."""

TODAY = "2026-11-24"
"""The day for which everything is checked and built."""

_SINCE, _REVIEWED = "2025-09-01", "2026-03-02"
_OFFICES = ("first-office", "second-office", "third-office", "officer")
_AUDIENCES = ("officers", "offices", "public")
_TERMS, _REFERENCES = 60, 40


def write(root: Path, sections: int) -> None:
    """Write a manual of so many sections into root/sop."""
    chapters = range(1, -(-sections // CHAPTER) + 1)
    _save(root, "manual.yaml", "manual", _settings(chapters))
    _save(root, "terms.yaml", "terms", {"terms": [_term(number) for number in range(_TERMS)]})
    _save(root, "references.yaml", "references", {"references": [_reference(one) for one in range(_REFERENCES)]})
    for chapter in chapters:
        _save(root, f"policy/{_policy_id(chapter)}.yaml", "policy", _policy(chapter))
    for number in range(sections):
        found = section(number, sections)
        _save(root, f"sections/{found['id'].removeprefix('SOP-')}-section.yaml", "section", found)
    _review(root)


def section(number: int, sections: int) -> dict[str, Any]:
    """Section `number` of so many, counted from 0: about 600 words of prose, as its file has it."""
    chapter, place, say = number // CHAPTER + 1, number % CHAPTER + 1, number * 40
    clauses = _clause_ids(number)
    return {
        "id": _section_id(number),
        "title": f"Section on case {number + 1} and what belongs to it",
        "revision": 1,
        "history": [{"revision": 1, "date": _SINCE, "changed": "First draft.", "why": sentence(say)}],
        "status": "draft",
        "since": _SINCE,
        "owner": _OFFICES[number % 3],
        "audiences": list(_AUDIENCES[: number % 3 + 1]),
        **({"urgent": chapter} if place == 1 else {}),
        "access": {"level": "public"},
        "implements": clauses,
        "short_answer": sentence(say + 1),
        "purpose": prose(say + 2, 40),
        "steps": [_step(say + 4 + index * 2, index, clauses) for index in range(10)],
        "does_not_apply": [{"says": sentence(say + 33), "basis": "proposal"}],
        "forms": [{"name": f"Form {place}", "use": sentence(say + 34)}],
        "terms": [f"term-{(number + step) % _TERMS}" for step in range(3)],
        "references": [f"LAW-{(number + step) % _REFERENCES}" for step in range(2)],
        "related": [_section_id((number + step) % sections) for step in (1, 7)],
        "open_questions": [
            {
                "id": f"Q-{chapter}.{place}",
                "asks": _OFFICES[number % 3],
                "question": f"Is it right that {sentence(say + 35).removesuffix('.')}?",
                "options": ["It is.", "It is not."],
                "cites": clauses[:1],
            }
        ],
    }


def _step(say: int, index: int, clauses: list[str]) -> dict[str, Any]:
    step: dict[str, Any] = {
        "who": _OFFICES[index % len(_OFFICES)],
        "does": _act(say) if index % 4 else f"{_act(say)} See {clauses[0]}.",
        "by": "Within a day.",
        "record": "A line in the log.",
        "basis": "policy" if index % 3 else "proposal",
        "cites": clauses[:1] if index % 2 else [clauses[1], f"LAW-{say % _REFERENCES}"],
    }
    if index % 5 == 0:
        step["warnings"] = [sentence(say + 1)]
    if index % 3 == 0:
        step["steps"] = [{"who": "officer", "does": _act(say + inner), "basis": "proposal"} for inner in range(2, 4)]
    return step


def _act(say: int) -> str:
    return f"Write that {sentence(say)[:1].lower()}{sentence(say)[1:]}"


def _section_id(number: int) -> str:
    return f"SOP-{number // CHAPTER + 1}.{number % CHAPTER + 1}"


def _clause_ids(number: int) -> list[str]:
    return [f"{_policy_id(number // CHAPTER + 1)}/case/{number % CHAPTER * 2 + one}" for one in (1, 2)]


def _policy_id(chapter: int) -> str:
    return f"01.{chapter}"


def _policy(chapter: int) -> dict[str, Any]:
    heading = {"id": f"{_policy_id(chapter)}/case", "kind": "heading", "runs": [{"keep": "CASES"}]}
    first = (chapter - 1) * CHAPTER
    ids = [one for number in range(first, first + CHAPTER) for one in _clause_ids(number)]
    clauses = [heading, *(_clause(one, index) for index, one in enumerate(ids))]
    words = (text for clause in clauses for run in clause["runs"] for text in run.values())
    source = {"document": f"Policy {chapter}", "sha256": digest_words(words)}
    return {"id": _policy_id(chapter), "title": f"Policy {chapter}", "source": source, "clauses": clauses}


def _clause(one: str, index: int) -> dict[str, Any]:
    runs = [{"keep": f"{sentence(index)} "}, {"del": "Nobody "}, {"ins": "The officer "}, {"keep": "shall see to it. "}]
    duty = {"duty": "may" if index % 4 == 0 else "shall", "office": [_OFFICES[index % len(_OFFICES)]]}
    return {"id": one, "kind": "item", "level": 1, "runs": runs, **duty}


def _settings(chapters: Iterable[int]) -> dict[str, Any]:
    return {
        "format": 1,
        "title": "Made-up manual",
        "district": "No District",
        "release": "For measuring",
        "review": {"interval": "2 years", "lead": "90 days", "cites": ["LAW-1"]},
        "offices": [{"id": one, "name": one.replace("-", " ").capitalize()} for one in _OFFICES],
        "audiences": [{"id": one, "name": one.capitalize(), "needs": sentence(0)} for one in _AUDIENCES],
        "withholding_bases": [{"id": "some-law", "reference": "LAW-1", "allows": sentence(1)}],
        "chapters": [{"number": one, "title": f"Cases of kind {one}"} for one in chapters],
    }


def _term(number: int) -> dict[str, Any]:
    return {"id": f"term-{number}", "term": f"term {number}", "means": sentence(number), "basis": "proposal"}


def _reference(number: int) -> dict[str, Any]:
    return {
        "id": f"LAW-{number}",
        "citation": f"Law {number}",
        "title": f"A law that nobody passed, number {number}",
        "kind": "statute",
        "source": "Made for measuring",
        "verified_by": None,
    }


def _review(root: Path) -> None:
    """One review round, with the current digest of each section."""
    manual = load(root)
    entries = [
        {"section": one.id, "date": _REVIEWED, "outcome": "kept", "digest": digest_section(manual, one)}
        for one in manual.sections
    ]
    team = [{"seat": "An office", "from": "department"}, {"seat": "A neighbor", "from": "community"}]
    found = {"id": "REV-2026-1", "convened": _REVIEWED, "team": team, "sections": entries}
    _save(root, f"reviews/{found['id']}.yaml", "review-round", found)


def _save(root: Path, name: str, kind: str, data: dict[str, Any]) -> None:
    file = root / "sop" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    up = "../" * (name.count("/") + 1)
    modeline = f"# yaml-language-server: $schema={up}schemas/{kind}.schema.json\n"
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)
    file.write_text(modeline + text, "utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
