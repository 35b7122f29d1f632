"""`sop schemas`, and the schemas that a new file names: they lie beside the manual, the same for the whole team."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.conftest import ManualAt, RunSop
from tests.overlay import SAMPLE

OURS = Path(__file__).parents[2] / "schemas"
ROUND = ("new", "review", "--date", "2026-03-01", "--department", "School safety")


def held(root: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (root / "schemas").iterdir()}


def ours() -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in OURS.glob("*.json")}


class TestCommand:
    def test_it_writes_every_schema_and_names_each(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        result = run_sop("schemas", root=root)
        assert result.exit_code == 0
        assert held(root) == ours()
        assert result.stdout.split() == [f"schemas/{name}" for name in sorted(ours())]
        assert run_sop("schemas", root=root).stdout == "schemas/ is up to date.\n"

    def test_it_brings_an_older_version_up_to_date_and_leaves_other_files(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        run_sop("schemas", root=root)
        older = json.loads(ours()["terms.schema.json"]) | {"description": "As it was."}
        (root / "schemas/terms.schema.json").write_text(json.dumps(older), "utf-8")
        (root / "schemas/of-others.json").write_text("{}", "utf-8")
        assert run_sop("schemas", root=root).stdout == "schemas/terms.schema.json\n"
        assert held(root) == ours() | {"of-others.json": b"{}"}

    @pytest.mark.parametrize("content", ['{"title": "Something else"}', "no JSON", "[]"])
    def test_what_is_no_schema_of_ours_stays_and_nothing_is_written(
        self, manual_at: ManualAt, run_sop: RunSop, content: str
    ):
        root = manual_at(written={"schemas/terms.schema.json": content})
        result = run_sop("schemas", root=root)
        assert result.exit_code == 2
        assert result.stderr.startswith("schemas/terms.schema.json holds something else than a schema of this program")
        assert held(root) == {"terms.schema.json": content.encode()}

    def test_a_file_in_the_place_of_the_folder_is_told(self, manual_at: ManualAt, run_sop: RunSop):
        result = run_sop("schemas", root=manual_at(written={"schemas": "x"}))
        assert result.exit_code == 2
        assert "The schemas cannot be written to" in result.stderr


class TestNewFile:
    def test_its_first_line_leads_to_a_schema(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        assert not (root / "schemas").exists()
        result = run_sop(*ROUND, root=root)
        assert (result.exit_code, result.stdout) == (0, "sop/reviews/REV-2026-1.yaml\n")
        assert "the schemas are in schemas/ now. Commit that folder with the file." in result.stderr
        file = root / "sop/reviews/REV-2026-1.yaml"
        line = file.read_text("utf-8").partition("\n")[0]
        found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", line)
        assert found
        assert (file.parent / found[1]).resolve().read_bytes() == ours()["review-round.schema.json"]
        assert held(root) == ours()

    def test_schemas_that_are_there_are_left_as_they_are(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at(written={"schemas/review-round.schema.json": "{}"})
        assert run_sop(*ROUND, root=root).stderr == ""
        assert held(root) == {"review-round.schema.json": b"{}"}

    def test_one_that_is_missing_is_added_and_no_other_replaced(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at(written={"schemas/terms.schema.json": "{}"})
        assert run_sop(*ROUND, root=root).exit_code == 0
        assert held(root) == ours() | {"terms.schema.json": b"{}"}


def test_the_sample_has_no_schemas_beside_it():
    """Or the tests of a new file would not be what they seem."""
    assert not (SAMPLE / "schemas").exists()
