"""References that nobody verified: a draft may wait, what is issued may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes
from tests.checks.given.law import listed


def test_a_draft_may_wait(tmp_path: Path):
    passes(tmp_path, "citation-unverified")


@pytest.mark.parametrize(
    "change",
    [
        "references: [LAW-1]",
        "references: []\nsteps: [{who: sso, does: Go., basis: law, cites: [LAW-1]}]",
        "references: []\naccess: {level: restricted, basis: some-law, reason: To see.}",
    ],
)
def test_what_is_issued_may_not(tmp_path: Path, change: str):
    files = {SECTION: f"status: issued\n{change}"}
    finding = fails(tmp_path / "a", "citation-unverified", **files)
    assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.ERROR)
    passes(tmp_path / "b", "citation-unverified", **files, **listed(verified_by="school-office"))
