"""What rules about one file found is taken from the memo in the next run, and is the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.by_file import is_by_file
from checks.engine import check
from checks.rules import RULES
from reading import load
from reading.memo import Memo
from tests.overlay import SAMPLE, manual

ROOT = Path(__file__).parent.parent.parent
DAY = date(2026, 11, 24)
BY_FILE = tuple(rule for rule in RULES if is_by_file(rule))
SLIPS = {
    "sop/sections/1.1-sample.yaml": (
        "short_answer: Call and/or shall write to Principal Nobody at 555-123-4567, under KRS 158,4412.\n"
        "steps: [{who: sso, does: Notification of the office <b>at once</b>., basis: proposal}]\n"
    ),
    "sop/manual.yaml": "plain_words: {short_answer: 5, sentence: 5}",
}


@pytest.mark.parametrize("files", [{}, SLIPS], ids=["sample", "with slips"])
def test_what_is_known_is_told_again(files: dict[str, str], tmp_path: Path):
    there, known = manual(tmp_path, **files), Memo()
    found = check(there, DAY, BY_FILE, memo=known)
    assert found == check(there, DAY, BY_FILE)
    again = Memo(known.used)
    assert check(load(tmp_path), DAY, BY_FILE, memo=again) == found
    assert not again.changed
    assert len({one.rule for one in found}) > 5 if files else True


def test_the_real_manual_is_judged_alike():
    known = Memo()
    real = load(ROOT, known)
    found = check(real, DAY, memo=known)
    again = Memo(known.used)
    assert check(load(ROOT, again), DAY, memo=again) == found == check(real, DAY)
    assert not again.changed


def test_each_rule_is_known_by_itself():
    sample, known = load(SAMPLE), Memo()
    one_by_one = [one for rule in BY_FILE for one in check(sample, DAY, [rule], memo=known)]
    again = Memo(known.used)
    assert set(check(sample, DAY, BY_FILE, memo=again)) == set(one_by_one)
    assert not again.changed
