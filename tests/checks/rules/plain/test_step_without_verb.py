"""Steps that name no act."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from language.plain import has_no_verb
from tests.checks.applied import SECTION, fails, passes, show_line

STEP = "steps: [{{who: sso, does: {}, basis: proposal}}]"


@pytest.mark.parametrize("text", ["Notification of the office.", "Within three days.", "Reporting the incident."])
def test_the_name_of_an_act_or_a_time_is_no_act(text: str):
    assert has_no_verb(text)


@pytest.mark.parametrize(
    "text", ["Notify the office.", "Bring the form.", "If so, call 911 first.", "Document it.", "Enhance it.", "Go."]
)
def test_an_act_is_one(text: str):
    assert not has_no_verb(text)


def test_the_step_is_told_in_its_own_words(tmp_path: Path):
    finding = fails(tmp_path, "step-without-verb", **{SECTION: STEP.format("Notification of the office.")})
    assert finding.message == 'the step "Notification of the office." begins with no verb'
    assert (finding.severity, finding.subject) == (Severity.NOTE, "SOP-1.1")
    assert show_line(finding).startswith("Notification")


def test_a_step_within_a_step_is_looked_at_too(tmp_path: Path):
    inner = "{who: sso, does: Within three days., basis: proposal}"
    nested = f"steps: [{{who: sso, does: Tell it., basis: proposal, steps: [{inner}]}}]"
    assert "Within three days." in fails(tmp_path / "a", "step-without-verb", **{SECTION: nested}).message
    passes(tmp_path / "b", "step-without-verb", **{SECTION: STEP.format("Notify the office.")})
