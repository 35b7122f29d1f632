"""Whatever slips into a real file, the check answers: with a message that has a place and a mend, or with a report."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.reading.mangled import ROOT, find_faults, mangle_files

NUMBER = 60


@pytest.mark.parametrize("seed", [11, 12])
def test_no_mangled_file_is_a_fault_of_the_program(tmp_path: Path, seed: int):
    shutil.copytree(ROOT / "sop", tmp_path / "sop")
    faults = [(mangled.path, said) for mangled, said in find_faults(tmp_path, NUMBER, seed)]
    assert not faults


def test_the_same_seed_mangles_alike():
    assert list(mangle_files(ROOT, 20, 3)) == list(mangle_files(ROOT, 20, 3)) != list(mangle_files(ROOT, 20, 4))
