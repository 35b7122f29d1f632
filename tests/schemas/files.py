"""The files that every validator judges, and the verdict of each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from check_jsonschema import main as check_jsonschema  # type: ignore[import-untyped]
from click.testing import CliRunner

from model.manual import KINDS, find_kind
from reading.schema import SCHEMAS, find_problems
from reading.yaml_reader import read
from tests.overlay import SAMPLE, overlaid
from tests.reading.cases import CORPUS, cases
from tests.schemas.slips import slips

ROOT = SCHEMAS.parent


class File(NamedTuple):
    """A file to judge: what a test calls it, its schema, where it lies, and the path that an editor is given for it."""

    name: str
    schema: str
    path: str
    uri: str


def good_files() -> Iterator[File]:
    """Every file of the manual and of the sample."""
    for path in sorted([*ROOT.glob("sop/**/*.yaml"), *SAMPLE.glob("sop/**/*.yaml")]):
        yield File(path.relative_to(ROOT).as_posix(), _schema(path), str(path), str(path))


def files_of_cases(folder: Path) -> Iterator[File]:
    """Each file that a case of the corpus changes and that is YAML to `sop check`, whether its schema takes it or not.

    `folder` is empty before. A file's first line finds the schemas from where it lies, as it does in the sample. Left
    out are links, and line ends of old Macs, which the YAML readers of npm do not know.
    """
    (folder / "schemas").symlink_to(SCHEMAS)
    for case in [*cases("bad"), *cases("good")]:
        root = overlaid(folder / "tests" / case.name)
        case.apply(root)
        for path in sorted(root.glob("sop/**/*.yaml")):
            inside = path.relative_to(root)
            if find_kind(inside.as_posix()) is None or path.is_symlink() or not path.is_file():
                continue
            content = path.read_bytes()
            if (SAMPLE / inside).exists() and (SAMPLE / inside).read_bytes() == content:
                continue
            found, faults = read(inside.as_posix(), content)
            if found is not None and not faults and not re.search(rb"\r(?!\n)", content):
                name = f"{case.file.relative_to(CORPUS).with_suffix('').as_posix()}: {inside.as_posix()}"
                yield File(name, _schema(path), str(path), str(path))


def files_with_slips(folder: Path) -> Iterator[File]:
    """Each slip of tests/schemas/slips.py. An editor finds the schema by the settings of VS Code alone."""
    seen: set[str] = set()
    for kind in {kind.schema: kind for kind in KINDS}.values():
        for number, (name, data) in enumerate(slips(kind.schema, seen)):
            path = folder / f"{kind.schema}-{number}.json"
            path.write_text(json.dumps(data), "utf-8")
            yield File(name, kind.schema, str(path), str(ROOT / kind.pattern.replace("*", "x")))


def said_by_sop(files: Iterable[File]) -> dict[str, list[str]]:
    """What `sop check` has against the form of each file, by the file's name."""
    result: dict[str, list[str]] = {}
    for file in files:
        found, faults = read(file.name, Path(file.path).read_bytes())
        told = faults if found is None else [*faults, *find_problems(file.schema, found.data, found.places)]
        result[file.name] = [problem.message for problem in told]
    return result


def said_by_check_jsonschema(files: list[File]) -> dict[str, list[str]]:
    """What check-jsonschema says, called from the top of the repository as pre-commit calls it, by schema."""
    result: dict[str, list[str]] = {file.name: [] for file in files}
    for schema in sorted({file.schema for file in files}):
        names = {file.path: file.name for file in files if file.schema == schema}
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(ROOT)
            where = f"schemas/{schema}.schema.json"
            ended = CliRunner().invoke(check_jsonschema, ["--schemafile", where, "--output-format", "json", *names])
        answer = json.loads(ended.stdout)
        assert answer["status"] == ("ok" if ended.exit_code == 0 else "fail"), ended.output
        assert answer.get("parse_errors", []) == []
        for error in answer["errors"]:
            result[names[error["filename"]]].append(error["message"])
    return result


def _schema(path: Path) -> str:
    kind = find_kind("sop/" + path.as_posix().rpartition("/sop/")[2])
    assert kind is not None, path
    return kind.schema
