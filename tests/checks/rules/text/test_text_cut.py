"""A comment that is a part of the text, told from one that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, fails, passes, show_line


@pytest.mark.parametrize(
    "line",
    [
        "purpose: Call dispatch and ask for unit #4 at door 3.",
        "purpose: Call extension #4411 if a trigger may be met.",
        "purpose: Extension #4411",
        "purpose: Call unit  #4",
        "purpose: Ask for unit # 4 at the door.",
        "purpose: A whole sentence that goes on.  # and on",
        "does_not_apply: [{says: Ask for unit, basis: proposal}]\npurpose: 5 of #7",
    ],
)
def test_what_is_cut_from_a_text_is_told_where_it_begins(tmp_path: Path, line: str):
    told = fails(tmp_path, "text-cut", **{SECTION: line})
    assert show_line(told).startswith("#")
    assert told.subject == "SOP-1.1"
    assert "quotes" in told.mend


@pytest.mark.parametrize(
    "line",
    [
        'purpose: "Call unit #4 at door 3."',
        "purpose: 'Call unit #4.'  # said by the Board",
        "purpose: >-\n  Call unit #4 at door 3.",
        "purpose: Call unit#4 at door 3.",
        "revision: 1 # the first",
        "owner: sso # for now",
        "since: 2024-02-01  # the day of the first draft",
        "audiences: [sso]  # only they",
        "# Call unit #4 at door 3.\nowner: sso",
        "interval: 2 years        # at least once every two years",
    ],
)
def test_a_comment_that_is_meant_is_none(tmp_path: Path, line: str):
    passes(tmp_path, "text-cut", **{SECTION: line})
