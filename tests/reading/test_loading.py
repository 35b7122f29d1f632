"""The one door to sop/: what comes out of it, and that nothing else than a Manual or all problems ever does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checks import check
from model import UnreadableError
from reading import load
from reading.yaml_reader import read
from tests.conftest import ManualAt
from tests.overlay import SAMPLE, overlaid
from tests.reading.mutations import mutated

ROOT = Path(__file__).parent.parent.parent
FILES = sorted(file.relative_to(SAMPLE).as_posix() for file in SAMPLE.glob("sop/**/*.yaml"))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample, of which one file at a time is rewritten."""
    return overlaid(tmp_path_factory.mktemp("mutated"))


@pytest.mark.parametrize("path", FILES)
@settings(max_examples=60)
@given(drawn=st.data())
def test_a_file_with_a_slip_is_told_or_read_and_checked(root: Path, path: str, drawn: st.DataObject):
    whole = (SAMPLE / path).read_bytes()
    found, _ = read(path, whole)
    assert found is not None
    (root / path).write_text(yaml.safe_dump(drawn.draw(mutated(found.data)), allow_unicode=True), "utf-8")
    try:
        check(load(root), date(2026, 1, 1))
    except UnreadableError:
        pass
    finally:
        (root / path).write_bytes(whole)


class TestManual:
    def test_the_sample_is_read_whole(self, manual_at: ManualAt):
        manual = load(manual_at())
        assert [document.file for document in manual.documents] == [
            "sop/manual.yaml",
            "sop/terms.yaml",
            "sop/references.yaml",
            "sop/policy/01.1.yaml",
            "sop/sections/1.1-sample.yaml",
            "sop/sections/1.2-other.yaml",
        ]
        assert list(manual.clause_by_id) == ["01.1/part", "01.1/part/1", "01.1/part/2", "01.1/part/3"]

    def test_the_real_manual_is_read_whole(self):
        manual = load(ROOT)
        files = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "sop").rglob("*.yaml"))
        assert sorted(document.file for document in manual.documents) == files

    def test_sections_stand_in_the_order_of_their_numbers(self, manual_at: ManualAt):
        text = (SAMPLE / "sop/sections/1.2-other.yaml").read_text("utf-8")
        tenth = {"sop/sections/1.10-tenth.yaml": text.replace("SOP-1.2", "SOP-1.10")}
        assert [section.number for section in load(manual_at(written=tenth)).sections] == ["1.1", "1.2", "1.10"]

    def test_it_cannot_be_changed(self, manual_at: ManualAt):
        manual = load(manual_at())
        with pytest.raises(AttributeError):
            manual.sections[0].title = "Other"  # type: ignore[misc]
        with pytest.raises(AttributeError):
            manual.sections = ()  # type: ignore[misc]

    def test_files_may_be_named_for_their_number_alone(self, manual_at: ManualAt):
        text = (SAMPLE / "sop/sections/1.2-other.yaml").read_text("utf-8")
        root = manual_at(written={"sop/sections/1.2.yaml": text}, deleted=["sop/sections/1.2-other.yaml"])
        assert load(root).section_by_id["SOP-1.2"].file == "sop/sections/1.2.yaml"


class TestProblems:
    def test_they_are_sorted_by_file_line_and_column(self, manual_at: ManualAt):
        slips = {
            "sop/terms.yaml": "terms: [{x: 1, id: 2}]",
            "sop/references.yaml": "references: 1",
            "sop/manual.yaml": "format: 1\nz: 1\na: 1\n",
        }
        with pytest.raises(UnreadableError) as raised:
            load(manual_at(written=slips))
        places = [(one.place.file, one.place.line, one.place.column) for one in raised.value.problems]
        assert places == sorted(places)
        assert {file for file, _, _ in places} == set(slips)

    def test_a_problem_of_one_file_does_not_hide_those_of_another(self, manual_at: ManualAt):
        slips = {"sop/terms.yaml": "[", "sop/references.yaml": b"\xff", "sop/x.yaml": "x: 1"}
        with pytest.raises(UnreadableError) as raised:
            load(manual_at(written=slips))
        assert [one.place.file for one in raised.value.problems] == sorted(slips)
