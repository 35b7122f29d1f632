"""`sop digest`: what a review round records of a section."""

from __future__ import annotations

import re

from facts.digests import digest_section
from reading import load
from tests.conftest import ManualAt, RunSop


def test_prints_what_the_review_rules_compare_with(run_sop: RunSop, manual_at: ManualAt):
    root = manual_at()
    manual = load(root)
    expected = [f"{section.id}  {digest_section(manual, section)}" for section in manual.sections]
    assert run_sop("digest", root=root).output.splitlines() == expected
    assert run_sop("digest", "SOP-1.2", root=root).output.splitlines() == expected[1:]


def test_leaves_out_what_is_archived_unless_it_is_asked_for(run_sop: RunSop, manual_at: ManualAt):
    root = manual_at(merged={"sop/sections/1.2-other.yaml": "status: archived"})
    assert "SOP-1.2" not in run_sop("digest", root=root).output
    assert re.fullmatch(r"SOP-1\.2  [0-9a-f]{64}\n", run_sop("digest", "SOP-1.2", root=root).output)


def test_a_section_that_is_not_there_is_misuse(run_sop: RunSop, manual_at: ManualAt):
    result = run_sop("digest", "SOP-1.1", "sop-1.2", root=manual_at())
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        'There is no section "sop-1.2". Did you mean "SOP-1.2"? Each section is a file in sop/sections/: SOP-1.1, '
        "SOP-1.2.\n"
    )
