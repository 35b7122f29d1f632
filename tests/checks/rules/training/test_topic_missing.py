"""Topics that the policy lists and a curriculum does not teach."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.given.training import CLAUSES, curriculum, find_faults

TOPIC = "topic-missing"


@pytest.mark.parametrize(
    ("implements", "topics", "missing"),
    [
        ("01.1/part/1", "2, 3", []),
        ("01.1/part/1", "2", ["01.1/part/3: Data"]),
        ("01.1/part", "2", ["01.1/part/3: Data"]),
        ("01.1/part", "1", ["01.1/part/2: Bullying", "01.1/part/3: Data"]),
    ],
)
def test_it_teaches_all_of_a_list_that_it_names_or_teaches_some_of(
    tmp_path: Path, implements: str, topics: str, missing: list[str]
):
    text = curriculum(topics=topics).replace("implements: [01.1/part/1]", f"implements: [{implements}]")
    told = find_faults(tmp_path, TOPIC, text)
    assert told == [f"TRN-state has no topic for {one}" for one in missing]


def test_a_heading_among_the_items_is_no_topic(tmp_path: Path):
    heading = "  - {id: 01.1/part/more, kind: heading, runs: [{keep: MORE}]}\n"
    assert not find_faults(tmp_path, TOPIC, curriculum(), clauses=CLAUSES + heading)


def test_an_archived_one_teaches_nothing_and_hides_none_after_it(tmp_path: Path):
    gone = curriculum("gone", topics="2").replace("status: draft", "status: archived")
    (message,) = find_faults(tmp_path, TOPIC, curriculum(topics="3"), gone=gone)
    assert message.startswith("TRN-state has no topic for 01.1/part/2")
