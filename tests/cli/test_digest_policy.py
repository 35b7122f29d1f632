"""`sop digest --policy`: lines that fit into a review round as they are."""

from __future__ import annotations

from datetime import date

from checks.engine import check
from reading import load
from tests.conftest import ManualAt, RunSop

ROUND = """\
id: REV-2026-1
convened: 2026-01-01
team:
  - {seat: School safety, from: department}
  - {seat: A parent, from: community}
sections:
  - section: SOP-1.1
    date: 2026-01-02
    outcome: kept
"""


def test_what_it_prints_makes_a_round_that_nothing_is_found_in(manual_at: ManualAt, run_sop: RunSop):
    printed = run_sop("digest", "SOP-1.1", "--policy", root=manual_at()).output.splitlines()
    assert printed[1] == "    policy:"
    lines = [f"    digest: {printed[0].split()[1]}", *printed[1:]]
    root = manual_at(written={"sop/reviews/REV-2026-1.yaml": ROUND + "\n".join(lines) + "\n"})
    rules = {one.rule for one in check(load(root), date(2026, 1, 3)) if one.subject in ("SOP-1.1", "01.1/part/1")}
    assert not {"review-changed", "clause-changed-since-review"} & rules
    assert len(load(root).rounds[0].sections[0].policy) == 3


def test_without_it_only_digests_are_printed(manual_at: ManualAt, run_sop: RunSop):
    assert "clause" not in run_sop("digest", root=manual_at()).output
