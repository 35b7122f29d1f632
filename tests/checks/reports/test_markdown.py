"""The comment on a pull request: short enough, and nothing in it acts."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.reports.markdown import LONGEST, render
from tests.checks.reports.reported import hostile, verdict


@pytest.mark.parametrize("times", [1, 300, 3_000])
def test_it_fits_a_comment_and_counts_what_does_not(tmp_path: Path, times: int):
    text = render(hostile(tmp_path, times))
    told = text.count("\n- line 1:")
    more = f"\n{times - told} more: run `sop check` to see them.\n"
    assert len(text) <= LONGEST
    assert (more in text) == (told < times)
    assert told == times or len(text) > LONGEST - 1_000


def test_text_of_a_file_is_shown_and_does_nothing(tmp_path: Path):
    text = render(hostile(tmp_path))
    assert "<script>" not in text
    assert "@team" not in text
    assert r"\`\`\` \| \#1 \*x\*" in text


def test_errors_are_open_and_all_else_is_folded(tmp_path: Path):
    text = render(verdict(tmp_path))
    assert text.index("**1 error**") < text.index("<details>")
    assert [f"<summary>1 {one}</summary>" in text for one in ("warning", "note", "waived")] == [True] * 3
    assert text.count("<details>") == text.count("</details>") == 3
