"""Several rules on obligations: one that is in order hides none after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_messages
from tests.checks.given.obligations import OBLIGATIONS, obligations


@pytest.mark.parametrize(
    ("as_of", "rule"), [("2026-09-30", "obligation-due-soon"), ("2026-10-02", "obligation-overdue")]
)
def test_one_that_no_day_is_set_for_hides_none_after_it(tmp_path: Path, as_of: str, rule: str):
    first = obligations("by: {within: 3 days}").replace("OBL-report", "OBL-notice")
    both = first + obligations().replace("\nobligations:\n", "")
    ((_, message),) = find_messages(tmp_path, rule, as_of, **{OBLIGATIONS: both})
    assert message.startswith("OBL-report")
