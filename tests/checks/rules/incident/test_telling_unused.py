"""Rows of the table of who is told what that nobody carries out, and steps that tell outside of it."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import SECTION, fails, passes
from tests.checks.rules.incident.test_telling_differs import STEP, TABLE


def test_a_row_that_a_step_of_its_section_names_is_right(tmp_path: Path):
    passes(tmp_path, "telling-unused", **TABLE, **{SECTION: f"steps: [{STEP}]"})


def test_a_row_that_no_step_names_is_found(tmp_path: Path):
    steps = "steps: [{who: sso, does: Do it., basis: proposal}]"
    found = fails(tmp_path, "telling-unused", **TABLE, **{SECTION: steps})
    assert (found.subject, found.mend) == ("TELL-fire", "Write `tells: TELL-fire` in the step of SOP-1.1 that does it.")


def test_a_step_on_the_card_that_tells_names_its_row(tmp_path: Path):
    other = "{who: sso, does: Tell the chief., basis: proposal, card: tell}"
    found = fails(tmp_path, "telling-unused", **TABLE, **{SECTION: f"steps: [{STEP}, {other}]"})
    assert found.subject == "SOP-1.1"


def test_a_manual_without_the_table_is_left_alone(tmp_path: Path):
    passes(tmp_path, "telling-unused")
