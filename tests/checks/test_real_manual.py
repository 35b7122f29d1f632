"""The real manual under the checker: no slip in any of its files ends in a traceback, and no duty is lost unseen."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checks import check
from checks.finding import Severity
from checks.rules.policy import clause_uncovered
from facts.coverage import compute_coverage
from model import Manual, UnreadableError
from model.manual import KINDS
from reading import load
from reading.yaml_reader import read
from tests.reading.mutations import mutated

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 24)
FILES = [
    file.relative_to(ROOT).as_posix() for kind in KINDS for file in sorted(ROOT.glob(kind.pattern))[:1]
]  # one of each kind


@pytest.fixture(scope="module")
def real() -> Manual:
    return load(ROOT)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real")
    shutil.copytree(ROOT / "sop", folder / "sop")
    return folder


@pytest.mark.parametrize("path", FILES)
@settings(max_examples=5)
@given(drawn=st.data())
def test_a_real_file_with_a_slip_is_told_or_read_and_checked(copied: Path, path: str, drawn: st.DataObject):
    whole = (ROOT / path).read_bytes()
    found, _ = read(path, whole)
    assert found is not None
    (copied / path).write_text(yaml.safe_dump(drawn.draw(mutated(found.data)), allow_unicode=True), "utf-8")
    with suppress(UnreadableError):  # all of it told: nothing else may be raised
        check(load(copied), TODAY)
    (copied / path).write_bytes(whole)


def test_the_real_manual_has_no_error(real: Manual):
    assert [one for one in check(real, TODAY) if one.severity is Severity.ERROR] == []


def test_every_shall_is_carried_out(real: Manual):
    assert [
        duty.clause.id for duty in compute_coverage(real) if duty.clause.duty == "shall" and not duty.implementers
    ] == []


def test_archiving_a_section_never_loses_a_duty_unseen(real: Manual):
    for section in real.sections:
        kept = tuple(
            msgspec.structs.replace(one, status="archived") if one is section else one for one in real.sections
        )
        without = msgspec.structs.replace(real, sections=kept)
        lost = {
            before.clause.id
            for before, after in zip(compute_coverage(real), compute_coverage(without), strict=True)
            if before.implementers and not after.implementers
        }
        assert {one.subject for one in clause_uncovered.check(without, TODAY)} == lost


def test_it_gives_the_same_findings_each_time(real: Manual):
    assert check(real, TODAY) == check(load(ROOT), TODAY)
