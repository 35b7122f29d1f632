"""A copy of the real manual in which every field of what is restricted holds a word of its own, to be looked for."""

from __future__ import annotations

import re
import shutil
import types
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from string import ascii_lowercase
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import yaml

from model import Manual
from model.base import Access, Declared, IsProse, Value
from model.incidents import FieldGroup, ReportField
from model.policy import Due
from model.program import Answer, AskedQuestion, Situation
from model.review import Reviewed
from model.section import Section
from model.training import CertificationState, StateChange
from reading import load
from reading.yaml_reader import read

ROOT = Path(__file__).parents[2]

SECTIONS = ("1.4", "5.1", "6.1", "6.3", "6.4", "7.1", "8.1", "8.3", "8.5", "8.6", "10.2")
"""With these, something of every kind of file that can be part of a section is restricted; so is what was already."""

ACCESS = {"level": "restricted", "basis": "krs-61.878-1", "reason": "It would help somebody to do harm."}
WORD = re.compile(rb"zqx[a-z]{3}q", re.IGNORECASE)
"""Letters only, so that no way of writing a text down can change it, and ids may hold it."""

_LOCAL_IDS = {
    (Answer, "id"),
    (Situation, "answer"),
    (AskedQuestion, "id"),
    (CertificationState, "id"),
    (StateChange, "to"),
    (FieldGroup, "id"),
    (ReportField, "group"),
}
"""Ids that are used in their own file only, and are no more than a text to the model."""


_SHAPED = {(Due, "each_year"), (Reviewed, "digest")}
"""Texts that must be written in a certain way: a day, a number."""


_UNDERSCORED = ("ReportField", "Setting", "FieldGroup", "AskedQuestion")


class Piece(NamedTuple):
    """What is restricted: a value of the manual, and the same as the plain data of its file."""

    value: Value
    data: dict[str, Any]


class Planting:
    """The words that were planted, each with its type and its field."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self._unused = ("zqx" + "".join(letters) + "q" for letters in product(ascii_lowercase, repeat=3))

    def word(self, where: str) -> str:
        word = next(self._unused)
        self.words[word] = where
        return word


def planted(folder: Path) -> tuple[Path, Mapping[str, str]]:
    """The root of the copy, and the words with their places. Titles, legal bases and reasons are left alone."""
    shutil.copytree(ROOT / "sop", folder / "sop")
    _restrict(folder)
    manual = load(folder)
    files = {document.file: _data(folder / document.file) for document in manual.documents}
    planting = Planting()
    pieces = list(_pieces(manual, files))
    _rename(pieces, files, planting)
    for piece in pieces:
        _plant(piece, planting)
    for path, data in files.items():
        _write(_named(folder / path, data), data)
    return folder, planting.words


def _named(file: Path, data: Any) -> Path:
    """Where a file goes, whose name goes with its id. A file that was there is replaced."""
    file.unlink()
    if file.parent.name not in ("types", "training", "guides") or not WORD.search(data["id"].encode()):
        return file
    return file.with_stem(file.stem + data["id"].rpartition(file.stem)[2])


def _restrict(folder: Path) -> None:
    """Restrict those sections and one step of every other; review them, and put on record that a duty was kept."""
    for file in sorted((folder / "sop/sections").iterdir()):
        data = _data(file)
        if data["id"].removeprefix("SOP-") in SECTIONS:
            data["access"] = dict(ACCESS)
        else:
            data["steps"][-1]["access"] = dict(ACCESS)
        _write(file, data)
    _write(
        folder / "sop/reviews/REV-2026-9.yaml",
        {
            "id": "REV-2026-9",
            "convened": "2026-11-01",
            "team": [{"seat": "School safety", "from": "department"}],
            "sections": [
                {
                    "section": f"SOP-{one}",
                    "date": "2026-11-02",
                    "outcome": "kept",
                    "digest": "0" * 64,
                    "remark": "It",
                }
                for one in SECTIONS
            ],
        },
    )
    (folder / "sop/program/evidence").mkdir(exist_ok=True)
    _write(folder / "sop/program/evidence/2026.yaml", {"id": "EVD-2026", "entries": [_evidence(folder)]})
    _write(folder / "sop/decisions/2026.yaml", {"id": "DEC-2026", "decisions": [_decision()]})
    terms = _data(folder / "sop/terms.yaml")
    terms["terms"].append({"id": "decoy", "term": "decoy", "means": "A thing.", "basis": "proposal"})
    _write(folder / "sop/terms.yaml", terms)
    file = next((folder / "sop/sections").glob(f"{SECTIONS[0]}-*"))
    _write(file, (data := _data(file)) | {"terms": [*data.get("terms", ()), "decoy"]})


def _evidence(folder: Path) -> dict[str, Any]:
    duty = next(
        one for one in _data(folder / "sop/program/obligations.yaml")["obligations"] if one["section"] == "SOP-8.3"
    )
    return {"id": "EV-2026-1", "obligation": duty["id"], "date": "2026-11-01", "what": "It was", "recorded_by": "board"}


def _decision() -> dict[str, Any]:
    question = {"id": "Q-8.3-decided", "asks": "board", "question": "It", "options": ["It"], "meanwhile": "It"}
    said = {"decided": "It", "by": "board", "date": "2026-11-01", "reference": "It"}
    return {"id": "DEC-2026-1", "section": "SOP-8.3", "question": question, **said}


def _pieces(manual: Manual, files: Mapping[str, Any]) -> Iterator[Piece]:
    restricted = {section.id for section in manual.sections if section.access.restricted}
    gone = {one.id for one in manual.all_obligations if one.section in restricted}
    for document in manual.documents:
        data = files[document.file]
        if (document.id if isinstance(document, Section) else getattr(document, "section", "")) in restricted:
            yield Piece(document, data)
            continue
        for piece in _within(Piece(document, data)):
            value = piece.value
            ours = getattr(value, "section", None) in restricted or getattr(value, "obligation", None) in gone
            access = getattr(value, "access", None)
            if ours or (access is not None and access.restricted) or piece.data.get("id") == "decoy":
                yield piece


def _within(piece: Piece) -> Iterator[Piece]:
    """The values directly or deeper within a value, none within one that is restricted itself."""
    for name, key in zip(piece.value.__struct_fields__, piece.value.__struct_encode_fields__, strict=True):
        inner, data = getattr(piece.value, name), piece.data.get(key)
        if isinstance(inner, tuple) and isinstance(data, list):
            for one, of_one in zip(inner, data, strict=True):
                if isinstance(one, Value):
                    yield Piece(one, of_one)
                    if not getattr(getattr(one, "access", None), "restricted", False):
                        yield from _within(Piece(one, of_one))


def _plant(piece: Piece, planting: Planting) -> None:
    value, data = piece
    for name, key, mark in _texts(value):
        inner, where = getattr(value, name), f"{type(value).__name__}.{name}"
        if key not in data or data[key] is None or (isinstance(value, Section) and name == "title"):
            continue
        if isinstance(inner, Value) and not isinstance(inner, Access):
            _plant(Piece(inner, data[key]), planting)
        elif isinstance(inner, str) and mark == "text":
            data[key] = f"{data[key]} {planting.word(where)}"
        elif isinstance(inner, tuple):
            for at, one in enumerate(inner):
                if isinstance(one, Value):
                    _plant(Piece(one, data[key][at]), planting)
                elif mark == "text":
                    data[key][at] = f"{data[key][at]} {planting.word(where)}"


def _rename(pieces: list[Piece], files: Mapping[str, Any], planting: Planting) -> None:
    """Plant a word in each id of what is restricted to which nothing public points."""
    ids = {one: where for piece in pieces for one, where in _ids(piece.value)}
    hidden = {id(piece.data) for piece in pieces}
    public = set(re.findall(r"[\w-]+", "\n".join(_strings(list(files.values()), hidden))))
    new = {
        one: f"{one}{'_' if '_' in one or where.startswith(_UNDERSCORED) else '-'}{planting.word(where)}"
        for one, where in ids.items()
        if not set(re.findall(r"[\w-]+", one)) <= public
    }
    each = re.compile(r"(?<![\w.-])(?:" + "|".join(map(re.escape, sorted(new, key=len, reverse=True))) + r")(?![\w-])")
    for piece in pieces:
        _replace(piece.data, each, new)


def _ids(value: Value) -> Iterator[tuple[str, str]]:
    for name, _, mark in _texts(value):
        inner = getattr(value, name)
        if isinstance(inner, str) and mark == "id" and re.fullmatch(r"[A-Z]*-?[a-z][\w.-]+", inner):
            yield inner, f"{type(value).__name__}.{name}"
        for one in inner if isinstance(inner, tuple) else (inner,):
            if isinstance(one, Value):
                yield from _ids(one)


def _strings(data: Any, hidden: set[int]) -> Iterator[str]:
    """Every text within data, but those of what is hidden."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list) and id(data) not in hidden:
        for inner in data.values() if isinstance(data, dict) else data:
            yield from _strings(inner, hidden)


def _replace(data: Any, old: re.Pattern[str], new: Mapping[str, str]) -> None:
    for key, inner in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if isinstance(inner, str):
            data[key] = old.sub(lambda match: new[match[0]], inner)
        elif isinstance(inner, dict | list):
            _replace(inner, old, new)


def _texts(value: Value) -> Iterator[tuple[str, str, str]]:
    """The fields of a value: its name, its key in the file, and whether it is a text, an id of its own, or neither."""
    hints = get_type_hints(type(value), include_extras=True)
    for name, key in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        field = (type(value), name)
        if name != "places" and field not in _SHAPED:
            yield name, key, "id" if field in _LOCAL_IDS else _kind(hints[name])


def _kind(hint: Any) -> str:
    if get_origin(hint) is Annotated:
        marks = hint.__metadata__
        if any(isinstance(mark, Declared) for mark in marks):
            return "id"
        return "text" if any(isinstance(mark, IsProse) for mark in marks) else ""
    if hint is str:
        return "text"
    if get_origin(hint) in (tuple, Union, types.UnionType):
        return next((kind for inner in get_args(hint) if (kind := _kind(inner))), "")
    return ""


def _data(file: Path) -> Any:
    found, problems = read(file.name, file.read_bytes())
    assert found is not None, problems
    return found.data


def _write(file: Path, data: Any) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=10**6), "utf-8")
