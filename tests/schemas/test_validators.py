"""Validators made by others read schemas/ as `sop check` does: they take the same files, and refuse the same ones.

An editor that shows a good file red, or a bad one clean, teaches people to look away.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

from reading.schema import SCHEMAS
from reading.yaml_reader import read
from tests.conftest import Golden
from tests.schemas.files import (
    ROOT,
    File,
    files_of_cases,
    files_with_slips,
    good_files,
    said_by_check_jsonschema,
    said_by_sop,
)
from tests.schemas.npm import answers_of_npm

VALIDATORS = ["check-jsonschema", "ajv", "hyperjump", "sourcemeta", "yaml-language-server"]

# What a validator is known to see otherwise: YAML that merges one mapping into another is read by some, and an editor
# compares only plain values with each other where a schema wants no item twice.
_MERGED = "bad/merge-key: sop/sections/1.1-sample.yaml"
KNOWN = {
    "check-jsonschema": {_MERGED},
    "yaml-language-server": {_MERGED, "review-round: sections, 0, policy, twice"},
}

_CASES = (str.lower, str.upper, str.capitalize)
# Characters that numbers, truth and nothing are written with, in every order.
SCALARS = ["".join(letters) for size in (1, 2, 3, 4) for letters in product("0189.-+eExob_~", repeat=size)]
SCALARS += [f"{sign}.{word}" for sign in ("", "+", "-") for word in ("inf", "Inf", "INF", "nan", "NaN", "NAN", "iNf")]
SCALARS += [form(word) for word in ("true", "false", "null", "yes", "no", "on", "off", "y", "n") for form in _CASES]
SCALARS += ["02.31", "12:30", "2026-11-24", "9" * 15, "9" * 16, "0." + "1" * 15, "0." + "1" * 16, "1.0", "-0", "-0.0"]
SCALARS += ["1_000", "0b101", "0x1F", "0o17", "1e3", "1E-3", "1.5e+3", "190:20:30", "=", "<<"]


class Answers(NamedTuple):
    """What was asked, and what was said to be wrong with each file: by `sop check`, and by each other validator."""

    files: list[File]
    sop: dict[str, list[str]]
    others: dict[str, dict[str, list[str]]]
    scalars: list[str | None]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """All validators asked about all files, once."""
    written = [*good_files(), *files_of_cases(tmp_path_factory.mktemp("cases"))]
    with_slips = [*files_with_slips(tmp_path_factory.mktemp("slips"))]
    files = written + with_slips
    assert len({file.name for file in files}) == len(files)
    found = answers_of_npm(
        {
            "schemas": str(SCHEMAS),
            "mapping": json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"],
            "workspace": str(ROOT),
            "files": [file._asdict() for file in files],
            "scalars": SCALARS,
        }
    )
    # It has the library that `sop check` has, and takes its time: it is asked about one slip in ten.
    others = {"check-jsonschema": said_by_check_jsonschema(written + with_slips[::10]), **found["said"]}
    return Answers(files, said_by_sop(files), others, found["scalars"])


@pytest.mark.parametrize("validator", VALIDATORS)
class TestValidator:
    def test_has_nothing_against_any_file_of_the_manual_and_the_sample(self, answers: Answers, validator: str):
        said = answers.others[validator]
        assert {file.name: said[file.name] for file in good_files() if said[file.name] != []} == {}

    def test_takes_and_refuses_what_sop_check_does(self, answers: Answers, validator: str):
        said = answers.others[validator]
        other = {name: told for name, told in said.items() if _verdict(told) != _verdict(answers.sop[name])}
        assert {name: told for name, told in other.items() if name not in KNOWN.get(validator, ())} == {}
        assert set(other) == KNOWN.get(validator, set()), "what was seen otherwise no longer is"


def test_each_kind_of_file_is_judged_good_and_bad(answers: Answers):
    for schema in {file.schema for file in answers.files}:
        verdicts = {answers.sop[file.name] == [] for file in answers.files if file.schema == schema}
        assert verdicts == {True, False}, schema
        assert answers.sop[f"{schema}: nothing"] == []


def test_the_verdicts_side_by_side(answers: Answers, golden: Golden):
    """The cases of the corpus as a table. A line that is not the same all along has its reason in KNOWN."""
    columns = {"sop check": answers.sop} | {name: answers.others[name] for name in VALIDATORS}
    cases = [file.name for file in answers.files if file.name.startswith(("bad/", "good/"))]
    rows = [[*columns], *([_verdict(column[name]) for column in columns.values()] for name in cases)]
    lines = [
        "The form of a file alone: what points at nothing, such as a misspelt office, has a rule to find it.",
        "",
        *("".join(f"{cell:<22}" for cell in row) + name for row, name in zip(rows, ["", *cases], strict=True)),
    ]
    golden("schemas/verdicts.txt", "".join(f"{line.rstrip()}\n" for line in lines))


def test_no_validator_reads_another_value_than_sop_check(answers: Answers):
    other = []
    for scalar, value in zip(SCALARS, answers.scalars, strict=True):
        found, problems = read("sop/x.yaml", f"- {scalar}".encode())
        if found is not None and not problems and json.dumps(found.data) != f"[{value}]":
            other.append((scalar, found.data, value))
    assert other == []


def test_check_jsonschema_runs_from_the_top_of_the_repository_as_pre_commit_runs_it():
    files = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("sop/terms.yaml"))
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", "schemas/terms.schema.json", *files]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (0, "ok -- validation done\n"), ended.stderr


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.json")), ids=lambda file: file.stem)
def test_a_schema_refers_to_files_beside_it_alone(file: Path):
    """With an $id of its own, a schema is looked for at that address instead of where it lies."""
    schema = json.loads(file.read_text("utf-8"))
    # ajv knows the shared parts by this name.
    assert schema.get("$id") == ("common.schema.json" if file.name == "common.schema.json" else None)
    references = set(re.findall(r'"\$ref": "(.*?)"', file.read_text("utf-8")))
    assert all(reference.startswith("common.schema.json#/$defs/") for reference in references)


def _verdict(said: list[str]) -> str:
    return "refuses" if said else "takes"
