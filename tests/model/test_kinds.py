"""Each kind of file has a place, a schema and a type, and each file of sop/ says at its head which schema it keeps."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_origin, get_type_hints

import pytest

from model.kinds import Kind
from model.manual import KINDS, Manual, find_kind
from reading import load
from reading.schema import SCHEMAS, list_schemas
from tests.overlay import SAMPLE

ROOT = Path(__file__).parent.parent.parent
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


def files() -> list[Path]:
    return sorted([*(ROOT / "sop").rglob("*.yaml"), *(SAMPLE / "sop").rglob("*.yaml")])


def test_every_schema_has_a_kind_and_every_kind_a_schema():
    assert sorted(kind.schema for kind in KINDS) == [name for name in list_schemas() if name != "common"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.schema)
class TestKind:
    def test_its_files_are_of_no_other_kind(self, kind: Kind):
        path = kind.pattern.replace("*", "x")
        assert [one for one in KINDS if one.fits(path)] == [kind]
        assert find_kind(path) is kind

    def test_what_has_an_id_is_named_for_it(self, kind: Kind):
        if not kind.single:
            assert "id" in get_type_hints(kind.type)
            assert kind.has_named_files

    def test_the_field_that_holds_its_files_holds_one_or_several_as_its_path_says(self, kind: Kind):
        hint = get_type_hints(Manual)[kind.field]
        assert (get_origin(hint) is tuple) == (not kind.single)


@pytest.mark.parametrize(
    "path", ["manual.yaml", "sop/manual.yml", "sop/sections/a/b.yaml", "sop/x/1.yaml", "sections/1.yaml"]
)
def test_other_paths_are_of_no_kind(path: str):
    assert find_kind(path) is None


@pytest.mark.parametrize(
    ("path", "found", "fits"),
    [
        ("sop/sections/3.2-weapons.yaml", "SOP-3.2", True),
        ("sop/sections/3.2.yaml", "SOP-3.2", True),
        ("sop/sections/3.22-weapons.yaml", "SOP-3.2", False),
        ("sop/sections/weapons-3.2.yaml", "SOP-3.2", False),
        ("sop/policy/02.31.yaml", "02.31", True),
        ("sop/policy/02.31-officers.yaml", "02.31", False),
        ("sop/incidents/types/firearm-unholstered.yaml", "INC-firearm-unholstered", True),
        ("sop/training/state.yaml", "TRN-state", True),
        ("sop/guides/requesting-an-sso.yaml", "GUIDE-requesting-an-sso", True),
        ("sop/reviews/REV-2028-1.yaml", "REV-2028-1", True),
        ("sop/manual.yaml", "anything", True),
    ],
)
def test_a_files_name_goes_with_its_id(path: str, found: str, fits: bool):
    kind = find_kind(path)
    assert kind is not None
    assert kind.name_fits(path, found) is fits


@pytest.mark.parametrize("file", files(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_file_says_at_its_head_which_schema_it_keeps(file: Path):
    kind = find_kind("sop/" + file.as_posix().rpartition("/sop/")[2])
    assert kind is not None
    modeline = MODELINE.fullmatch(file.read_text("utf-8").split("\n", 1)[0])
    assert modeline, "the first line is no modeline"
    schema = (file.parent / modeline[1]).resolve()
    assert schema == SCHEMAS / f"{kind.schema}.schema.json"
    assert schema.is_file()


def test_the_real_manual_holds_each_kind_that_it_needs():
    kinds = {kind.schema for document in load(ROOT).documents if (kind := find_kind(document.file))}
    assert {"manual", "terms", "references", "policy", "section", "curriculum"} <= kinds
