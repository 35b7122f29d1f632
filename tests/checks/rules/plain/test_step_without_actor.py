"""Steps that begin with a subject of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from language.plain import find_own_subject
from tests.checks.applied import SECTION, fails, passes, show_line

STEP = "steps: [{{who: sso, does: {}, basis: proposal}}]"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("The report is filed.", "The"),
        ("SSOs tell the principal.", "SSO"),
        ("Tell the SSO.", None),
        ("Principal's list", "Principal"),
        ("Announce it.", None),
    ],
)
def test_a_step_begins_with_no_subject_of_its_own(text: str, own: str | None):
    assert find_own_subject(text, ["SSO", "Principal"]) == own


@pytest.mark.parametrize(("does", "own"), [("The report is filed.", "The"), ("School Office files it.", "School")])
def test_the_step_is_told_with_what_it_begins_with(tmp_path: Path, does: str, own: str):
    finding = fails(tmp_path, "step-without-actor", **{SECTION: STEP.format(does)})
    assert finding.message.startswith(f'the step begins with "{own}')
    assert finding.message.endswith(", not with an act of sso")
    assert (finding.severity, finding.subject) == (Severity.NOTE, "SOP-1.1")
    assert show_line(finding).startswith(does)


def test_a_step_that_begins_with_its_act_passes(tmp_path: Path):
    passes(tmp_path, "step-without-actor", **{SECTION: STEP.format("Tell the School Office.")})
