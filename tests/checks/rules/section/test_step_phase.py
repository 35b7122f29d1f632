"""The groups in which the steps of a section are shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, fails, passes


def write(*phases: str, inner: str = "") -> dict[str, str]:
    steps = "\n".join(
        f"  - {{who: sso, does: Act., basis: proposal{f', when: {phase}' if phase else ''}{inner}}}" for phase in phases
    )
    return {SECTION: f"steps:\n{steps}"}


@pytest.mark.parametrize(
    "phases", [("", ""), ("always",), ("moment", "moment", "afterwards", "always"), ("always", "moment", "afterwards")]
)
def test_all_or_none_say_it_and_each_group_is_in_one_piece(tmp_path: Path, phases: tuple[str, ...]):
    passes(tmp_path, "step-phase", **write(*phases))


def test_a_step_that_does_not_say_it_beside_others_is_found(tmp_path: Path):
    assert "and not of this" in fails(tmp_path, "step-phase", **write("moment", "")).message


def test_a_group_in_two_pieces_is_found(tmp_path: Path):
    found = fails(tmp_path, "step-phase", **write("moment", "afterwards", "moment"))
    assert found.message == "SOP-1.1 has steps that say when: moment in two places"


def test_a_step_within_another_has_none_of_its_own(tmp_path: Path):
    inner = ", steps: [{who: sso, does: Act., basis: proposal, when: moment}]"
    assert "within another" in fails(tmp_path, "step-phase", **write("moment", inner=inner)).message
