"""Steps that tell two acts: a second act is a verb with its object."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from language.plain import find_second_act
from tests.checks.applied import SECTION, fails, passes, show_line

STEP = "steps: [{{who: sso, does: {}, basis: proposal}}]"


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Call 911 and tell the principal.", "tell"),
        ("Call 911. Tell the principal.", "Tell"),
        ("Call 911; then tell the principal.", "tell"),
        ("Call 911, then tell the principal.", "tell"),
        ("Keep detain, cite and arrest apart.", None),
        ("Ask what each officer saw and heard.", None),
        ("Tell the principal and the parent.", None),
        ("Confirm or correct each reference.", None),
        ('Read out "Stop and drop the bag".', None),
    ],
)
def test_a_second_act_is_a_verb_with_its_object(text: str, second: str | None):
    assert find_second_act(text) == second


def test_the_step_is_told_with_the_second_act(tmp_path: Path):
    finding = fails(tmp_path, "step-with-two-acts", **{SECTION: STEP.format("Call 911 and tell the principal.")})
    assert finding.message == 'the step tells two acts; the second begins with "tell"'
    assert (finding.severity, finding.subject) == (Severity.NOTE, "SOP-1.1")
    assert show_line(finding).startswith("Call 911 and tell")


def test_an_archived_section_and_one_act_are_left_alone(tmp_path: Path):
    two = STEP.format("Call 911 and tell the principal.")
    passes(tmp_path / "archived", "step-with-two-acts", **{SECTION: f"{two}\nstatus: archived"})
    passes(tmp_path / "one", "step-with-two-acts", **{SECTION: STEP.format("Call 911.")})
