"""Who the policy says is told of an incident, and is not."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.notification import find_after


def test_who_is_left_out_is_named(tmp_path: Path):
    left_out = "{office: school-office, clause: 01.1/part/1}, "
    (one,) = find_after(tmp_path, "notification-recipient-missing", left_out, "")
    assert one.message.startswith("01.1/part/1 says that School Office is told")
    assert one.mend == "Add `office: school-office` under `recipients`."
