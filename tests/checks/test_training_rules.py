"""What a curriculum teaches, and for how long, beside the clauses that it carries out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from tests.overlay import manual

POLICY = "sop/policy/01.1.yaml"


class TestCurricula:
    """What a curriculum teaches, and for how long, beside the clauses that it carries out."""

    CLAUSES = """
clauses:
  - {id: 01.1/part, kind: heading, runs: [{keep: A PART}]}
  - {id: 01.1/part/1, kind: sentence, runs: [{keep: Forty hours a year.}], duty: shall, office: [sso],
     every: {at_least: 40, unit: hours, per: 1 year}}
  - {id: 01.1/part/2, kind: item, runs: [{keep: Bullying}], duty: shall, office: [sso]}
  - {id: 01.1/part/3, kind: item, runs: [{keep: Data}], duty: shall, office: [sso]}
"""
    HOURS = "training-hours-short"
    TOPIC = "topic-missing"

    def curriculum(self, name: str = "state", hours: str = "", topics: str = "2, 3") -> str:
        taught = "".join(
            f"\n  - {{number: {number}, title: A topic, clause: 01.1/part/{clause}}}"
            for number, clause in enumerate(topics.split(", "), 1)
        )
        asked = f"hours: {{{hours}, basis: policy, cites: [01.1/part/1]}}" if hours else ""
        return f"""
id: TRN-{name}
title: Training
section: SOP-1.1
status: draft
for: [sso]
short_answer: It is taught.
implements: [01.1/part/1]
{asked}
topics:{taught}
"""

    def told(self, folder: Path, rule: str, state: str, *, clauses: str = CLAUSES, **others: str) -> list[str]:
        files = {f"sop/training/{name}.yaml": text for name, text in {"state": state, **others}.items()}
        findings = check(manual(folder, **{POLICY: clauses}, **files), date(2026, 1, 1))
        return [one.message for one in findings if one.rule == rule]

    @pytest.mark.parametrize(
        ("hours", "short"),
        [
            ("at_least: 39, per: 1 year", True),
            ("at_least: 40, per: 1 year", False),
            ("at_least: 41, per: 1 year", False),
            ("at_least: 79, per: 2 years", True),
            ("at_least: 80, per: 2 years", False),
        ],
    )
    def test_hours_are_compared_by_the_year(self, tmp_path: Path, hours: str, short: bool):
        assert bool(self.told(tmp_path, self.HOURS, self.curriculum(hours=hours))) is short

    def test_a_curriculum_without_hours_is_told_so(self, tmp_path: Path):
        (message,) = self.told(tmp_path, self.HOURS, self.curriculum())
        assert message.startswith("TRN-state asks for no hours, and 01.1/part/1 for at least 40 hours every 1 year")

    def test_how_many_it_asks_for_is_told_too(self, tmp_path: Path):
        (message,) = self.told(tmp_path, self.HOURS, self.curriculum(hours="at_least: 39, per: 1 year"))
        assert message.startswith("TRN-state asks for 39 hours every 1 year, and 01.1/part/1 for")

    @pytest.mark.parametrize(
        ("was", "written", "counts"),
        [
            ("status: draft", "status: issued", True),
            ("status: draft", "status: archived", False),
            ("implements: [01.1/part/1]", "implements: [01.1/part/2]", False),
        ],
    )
    def test_one_that_asks_for_all_hours_is_enough_if_it_is_about_them(
        self, tmp_path: Path, was: str, written: str, counts: bool
    ):
        whole = self.curriculum("whole", "at_least: 40, per: 1 year").replace(was, written)
        told = self.told(tmp_path, self.HOURS, self.curriculum(), whole=whole)
        assert [message.partition(" ")[0] for message in told] == ([] if counts else ["TRN-state"])

    def test_a_clause_that_counts_times_asks_for_no_hours(self, tmp_path: Path):
        times = self.CLAUSES.replace("unit: hours", "unit: times")
        assert not self.told(tmp_path, self.HOURS, self.curriculum(), clauses=times)

    def test_hours_that_no_curriculum_is_about_hide_none_after_them(self, tmp_path: Path):
        two = self.CLAUSES.replace("id: 01.1/part/2, kind: item,", "id: 01.1/part/2, kind: sentence, EVERY,")
        two = two.replace("EVERY", "every: {at_least: 8, unit: hours, per: 1 year}")
        about = self.curriculum().replace("implements: [01.1/part/1]", "implements: [01.1/part/2]")
        (message,) = self.told(tmp_path, self.HOURS, about, clauses=two)
        assert "01.1/part/2 for at least 8 hours" in message

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
        self, tmp_path: Path, implements: str, topics: str, missing: list[str]
    ):
        text = self.curriculum(topics=topics).replace("implements: [01.1/part/1]", f"implements: [{implements}]")
        told = self.told(tmp_path, self.TOPIC, text)
        assert told == [f"TRN-state has no topic for {one}" for one in missing]

    def test_a_heading_among_the_items_is_no_topic(self, tmp_path: Path):
        heading = "  - {id: 01.1/part/more, kind: heading, runs: [{keep: MORE}]}\n"
        assert not self.told(tmp_path, self.TOPIC, self.curriculum(), clauses=self.CLAUSES + heading)

    def test_an_archived_one_teaches_nothing_and_hides_none_after_it(self, tmp_path: Path):
        gone = self.curriculum("gone", topics="2").replace("status: draft", "status: archived")
        (message,) = self.told(tmp_path, self.TOPIC, self.curriculum(topics="3"), gone=gone)
        assert message.startswith("TRN-state has no topic for 01.1/part/2")
