"""What points at an archived file: links and mentions, but not history."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, SECTION, fails, passes

ARCHIVED = {OTHER: "status: archived"}


@pytest.mark.parametrize("change", ["related: [SOP-1.2]", "related: []\npurpose: As in SOP-1.2."])
def test_a_link_and_a_mention_are_found(tmp_path: Path, change: str):
    finding = fails(tmp_path, "archived-cited", **ARCHIVED, **{SECTION: change})
    assert (finding.subject, finding.at.file) == ("SOP-1.1", SECTION)


def test_history_and_what_is_archived_itself_may_name_it(tmp_path: Path):
    history = "related: []\nhistory: [{revision: 1, date: 2024-02-01, changed: Took over SOP-1.2., why: Why.}]"
    passes(tmp_path / "a", "archived-cited", **ARCHIVED, **{SECTION: history})
    passes(tmp_path / "b", "archived-cited", **ARCHIVED, **{SECTION: "status: archived"})
