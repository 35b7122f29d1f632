"""Corrections and withdrawals that do not say clearly which entry they mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

A = "2026-07-20"


@pytest.mark.parametrize(
    ("days", "why"),
    [
        ((A, "2026-07-21, corrects: EV-2026-9"), "there is no entry EV-2026-9"),
        (("2026-07-21, withdraws: EV-2026-2", A), "EV-2026-2 is not an earlier entry"),
        (
            (A, "2026-07-21, corrects: EV-2026-1", "2026-07-22, withdraws: EV-2026-1"),
            "EV-2026-1 was corrected before, by EV-2026-2",
        ),
        (
            (A, "2026-07-21, withdraws: EV-2026-1", "2026-07-22, withdraws: EV-2026-2"),
            "EV-2026-2 is a withdrawal itself, and nothing comes back by withdrawing it",
        ),
    ],
)
def test_why_it_is_not_clear_is_said(tmp_path: Path, days: tuple[str, ...], why: str):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence(*days)}
    found = fails(tmp_path, "evidence-unclear", "2026-08-01", **files)
    assert (found.severity, found.message.partition(": ")[2]) == (Severity.ERROR, why)


def test_the_entry_of_another_duty_is_named_with_its_duty(tmp_path: Path):
    both = obligations() + obligations().replace("\nobligations:\n", "").replace("OBL-report", "OBL-other")
    written = (
        evidence(A).replace("OBL-report", "OBL-other")
        + evidence("", "2026-07-21, corrects: EV-2026-1").split("\n", 3)[3]
    )
    found = fails(tmp_path, "evidence-unclear", "2026-08-01", **{OBLIGATIONS: both, EVIDENCE: written})
    assert found.message.endswith("EV-2026-1 is an entry for OBL-other, and this one is for OBL-report")


def test_a_duty_with_an_unclear_entry_is_unknown_and_says_why(tmp_path: Path):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence(A, "2026-07-21, corrects: EV-2026-9")}
    found = fails(tmp_path / "b", "obligation-unknown", "2026-08-01", **files)
    assert found.message.startswith("the record of OBL-report is in doubt")


@pytest.mark.parametrize("link", ["corrects", "withdraws"])
def test_a_clear_one_is_fine(tmp_path: Path, link: str):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence(A, f"2026-07-21, {link}: EV-2026-1")}
    passes(tmp_path, "evidence-unclear", "2026-08-01", **files)


def test_a_retraction_in_words_alone_is_no_second_report(tmp_path: Path):
    said = evidence(A, "2026-07-21").replace("2026-07-21, what: Sent.", "2026-07-21, what: EV-2026-1 was wrong.")
    found = fails(tmp_path, "evidence-unclear", "2026-08-01", **{OBLIGATIONS: obligations(), EVIDENCE: said})
    assert found.message.endswith("speaks of EV-2026-1, and does not say whether it `corrects` or `withdraws` it")
    passes(tmp_path / "b", "evidence-uncounted", "2026-08-01", **{OBLIGATIONS: obligations(), EVIDENCE: said})
