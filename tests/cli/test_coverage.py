"""`sop coverage`: each clause that obliges, with what carries it out."""

from __future__ import annotations

import json
from pathlib import Path

from reading import load
from tests.conftest import Golden, ManualAt, RunSop

ROOT = Path(__file__).parent.parent.parent

GAP = {
    "sop/manual.yaml": "known_gaps: [{clause: 01.1/part/1, reason: Waits for the Board.}]",
    "sop/sections/1.1-sample.yaml": "implements: [01.1/part/3]",
}


def test_the_sample(run_sop: RunSop, manual_at: ManualAt, golden: Golden):
    golden("coverage/gaps.txt", run_sop("coverage", root=manual_at(merged=GAP)).output)


def test_the_sample_as_json(run_sop: RunSop, manual_at: ManualAt, golden: Golden):
    golden("coverage/gaps.json", run_sop("coverage", "--format", "json", root=manual_at(merged=GAP)).output)


def test_the_real_manual_lists_every_clause_with_a_duty(run_sop: RunSop):
    found = json.loads(run_sop("coverage", "--format", "json", root=ROOT).output)
    duties = {clause.id: clause.duty for clause in load(ROOT).clause_by_id.values() if clause.duty}
    assert {one["clause"]: one["duty"] for one in found} == duties
