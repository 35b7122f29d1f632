"""How hard a section is to read: the figure of the statistics beside the grade aimed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from language.stats import compute_stats
from tests.checks.applied import OTHER, SECTION, fails, find
from tests.overlay import manual


def test_the_reading_level_is_the_figure_of_the_statistics(tmp_path: Path):
    hard = "short_answer: Institutional accountability necessitates comprehensive documentation."
    told = fails(tmp_path, "reading-level", **{SECTION: hard, "sop/manual.yaml": "reading_target: 6"})
    (above, *_) = compute_stats(
        manual(tmp_path / "b", **{SECTION: hard, "sop/manual.yaml": "reading_target: 6"})
    ).reading.above
    assert f"{above.section} reads at grade {above.grade};" in told.message


def test_what_is_archived_may_stay_hard_to_read_and_hides_nothing_after_it(tmp_path: Path):
    hard = "short_answer: Institutional accountability necessitates comprehensive documentation."
    told = find(tmp_path, "reading-level", **{SECTION: f"{hard}\nstatus: archived", OTHER: hard})
    assert [one.subject for one in told] == ["SOP-1.2"]


@pytest.mark.parametrize(("target", "findings"), [(7, 1), (8, 0), (9, 0)])
def test_a_section_may_read_at_the_grade_that_is_aimed_at(tmp_path: Path, target: int, findings: int):
    # 30 words in 3 sentences, 16 + 16 + 18 syllables: 0.39 * 10 + 11.8 * 50 / 30 - 15.59 = 8.0.
    told = "The officer tells the principal and the parents about"
    section = f"""
short_answer: {told} it.
purpose: {told} it.
steps: [{{who: sso, does: {told} everything., basis: proposal}}]
does_not_apply: []
"""
    files = {SECTION: section, "sop/manual.yaml": f"reading_target: {target}"}
    about = [one for one in find(tmp_path, "reading-level", **files) if one.subject == "SOP-1.1"]
    assert [one.message for one in about] == [f"SOP-1.1 reads at grade 8.0; at most {target} is aimed at"] * findings
