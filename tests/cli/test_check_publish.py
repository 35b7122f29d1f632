"""`sop check --publish`: the gate that nothing in sop/ can open."""

from __future__ import annotations

import json

import pytest

from checks.publishing import GATE
from tests.conftest import ManualAt, RunSop

SECTION, OTHER = "sop/sections/1.1-sample.yaml", "sop/sections/1.2-other.yaml"
HIDDEN = "Know that the spare key hangs behind the third locker on the left."

GIVEN = {
    "personal-data": {SECTION: "purpose: Call 502-555-0134 at once."},
    "secret": {SECTION: "purpose: The password is hunter2x."},
    "raw-markup": {SECTION: "purpose: Go <b>now</b> and help."},
    "restricted-leak": {  # SOP-1.2 is restricted in the sample
        SECTION: f"purpose: {HIDDEN}",
        OTHER: f"purpose: {HIDDEN}",
    },
    "restricted-without-basis": {
        SECTION: "access: {level: restricted, basis: no-such-law, reason: It says where keys are.}"
    },
}
"""For each rule of the gate: what it finds."""

DAY = "2024-06-01"
WAIVED = """
waivers:
  - {{rule: {rule}, subject: {subject}, reason: Soon., office: sso, since: 2024-05-01, expires: 2024-12-01}}
"""


def test_each_rule_of_the_gate_is_tried_here():
    assert set(GIVEN) == GATE


@pytest.mark.parametrize("rule", GIVEN)
class TestOpener:
    @pytest.mark.parametrize(
        "settings",
        [
            "checks: {severity: [{rule: RULE, level: note}]}",
            "checks: {ignore: [RULE]}",
            "checks: {select: [review-overdue]}",
        ],
    )
    def test_no_setting_opens_it(self, run_sop: RunSop, manual_at: ManualAt, rule: str, settings: str):
        root = manual_at(merged={**GIVEN[rule], "sop/manual.yaml": settings.replace("RULE", rule)})
        assert run_sop("check", "--as-of", DAY, "--publish", root=root).exit_code == 1
        # So that the test would fail if --publish did nothing: a plain check is let through by the same settings.
        assert rule not in _failing(run_sop, root=root)

    def test_no_waiver_opens_it(self, run_sop: RunSop, manual_at: ManualAt, rule: str):
        found = json.loads(
            run_sop("check", "--publish", "--format", "json", root=manual_at(merged=GIVEN[rule])).stdout
        )["findings"]
        assert {one["rule"] for one in found} == {rule}
        subject = found[0]["subject"]
        root = manual_at(merged={**GIVEN[rule], "sop/waivers.yaml": WAIVED.format(rule=rule, subject=subject)})
        assert run_sop("check", "--as-of", DAY, "--publish", root=root).exit_code == 1
        assert rule not in _failing(run_sop, root=root)


def _failing(run_sop: RunSop, **where: object) -> set[str]:
    told = json.loads(run_sop("check", "--as-of", DAY, "--format", "json", **where).stdout)
    return {one["rule"] for one in told["findings"] if one["severity"] == "error"}


def test_what_is_merely_late_does_not_stop_it(run_sop: RunSop, manual_at: ManualAt):
    root = manual_at()
    assert run_sop("check", "--as-of", "2026-03-01", root=root).exit_code == 1
    assert run_sop("check", "--as-of", "2026-03-01", "--publish", root=root).exit_code == 0


@pytest.mark.parametrize(
    "options",
    [
        ("--select", "secret"),
        ("--ignore", "secret"),
        ("--severity", "secret=note"),
        ("--fail-on", "never"),
        ("--fail-on-old",),
        ("--baseline", "HEAD"),
    ],
)
def test_no_option_opens_it(run_sop: RunSop, manual_at: ManualAt, options: tuple[str, ...]):
    result = run_sop("check", "--publish", *options, root=manual_at())
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"leave out {options[0]}" in result.stderr
