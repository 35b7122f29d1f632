"""No text of any file may hold nothing to be seen: each field of the real manual and of the sample is tried."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from model.manual import KINDS
from model.places import Places, Source
from reading.blank_texts import find_blank_texts
from reading.schema import find_problems
from reading.yaml_reader import read
from tests.overlay import SAMPLE
from tests.reading.mutations import routes

PLACES = Places(Source("a.yaml", ""), (1, 1, 1))
ROOT = Path(__file__).parents[2]
BLANKS = (" ", "\u00a0", "\u200b", "\u2003\u00ad", "\n", "\u2800", "\u202f\u200d ")


def _read(file: Path) -> Any:
    found, problems = read(file.name, file.read_bytes())
    assert found is not None, problems
    return found.data


def _fields(data: Any) -> dict[tuple[str, ...], tuple[str | int, ...]]:
    """One route to each field that holds a text; the numbers of items do not matter."""
    found: dict[tuple[str, ...], tuple[str | int, ...]] = {}
    for route in routes(data):
        value = data
        for step in route:
            value = value[step]
        if isinstance(value, str):
            found.setdefault(tuple(step if isinstance(step, str) else "" for step in route), route)
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.schema)
def test_every_text_field_refuses_what_nobody_sees(kind: Any):
    files = [file for root in (SAMPLE, ROOT) for file in sorted(root.glob(kind.pattern))]
    tried = set()
    for file in files:
        data = _read(file)
        for field, route in _fields(data).items():
            if field in tried:
                continue
            tried.add(field)
            for blank in BLANKS:
                if blank == " " and field[-1] in ("keep", "ins", "del"):
                    continue  # a space can be all that a redline adds
                changed = copy.deepcopy(data)
                inside = changed
                for step in route[:-1]:
                    inside = inside[step]
                inside[route[-1]] = blank
                assert list(find_blank_texts(changed, PLACES)), (file, field, blank)
    assert tried or not files


def test_a_file_with_one_is_refused():
    data = _read(SAMPLE / "sop/sections/1.1-sample.yaml")
    assert not find_problems("section", data, PLACES)
    (problem,) = find_problems("section", data | {"purpose": "\u00a0"}, PLACES)
    assert problem.message.startswith("purpose: only U+00A0, no-break space")


def test_a_space_can_be_all_that_a_redline_adds():
    assert not list(find_blank_texts({"ins": " "}, PLACES))
    assert list(find_blank_texts({"ins": "\u200b"}, PLACES))
