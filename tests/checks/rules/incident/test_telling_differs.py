"""Steps that tell somebody something, and the table of who is told what."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, fails, passes, show_line

TABLE = {
    "sop/incidents/tellings.yaml": """
tellings:
  - {id: TELL-fire, event: Fire., who: sso, designee: true, whom: The office, does: Tell the office., by: At once.,
     record: Log., section: SOP-1.1, basis: proposal}
"""
}
STEP = (
    "{who: sso, designee: true, does: Tell the office., by: At once., record: Log., tells: TELL-fire, basis: proposal}"
)


def test_a_step_with_the_words_of_its_row_is_right(tmp_path: Path):
    passes(tmp_path, "telling-differs", **TABLE, **{SECTION: f"steps: [{STEP}]"})


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("who: sso", "who: school-office", "SOP-1.1 says who: school-office; TELL-fire says sso"),
        ("designee: true, ", "", "SOP-1.1 says designee: nothing; TELL-fire says or designee"),
        ("Tell the office.", "Tell nobody.", "SOP-1.1 says does: Tell nobody.; TELL-fire says Tell the office."),
        ("At once.", "Some day.", "SOP-1.1 says by: Some day.; TELL-fire says At once."),
        ("by: At once., ", "", "SOP-1.1 says by: nothing; TELL-fire says At once."),
        ("record: Log., ", "", "SOP-1.1 says record: nothing; TELL-fire says Log."),
    ],
)
def test_each_part_that_differs_is_told(tmp_path: Path, was: str, now: str, said: str):
    found = fails(tmp_path, "telling-differs", **TABLE, **{SECTION: f"steps: [{STEP.replace(was, now)}]"})
    assert found.message == said


def test_it_points_at_what_is_written(tmp_path: Path):
    step = STEP.replace("At once.", "Some day.")
    found = fails(tmp_path, "telling-differs", **TABLE, **{SECTION: f"steps: [{step}]"})
    assert show_line(found).startswith("Some day.")


def test_a_step_within_another_is_compared_too(tmp_path: Path):
    inner = STEP.replace("At once.", "Some day.")
    steps = f"steps: [{{who: sso, does: Do it., basis: proposal, steps: [{inner}]}}]"
    fails(tmp_path, "telling-differs", **TABLE, **{SECTION: steps})
