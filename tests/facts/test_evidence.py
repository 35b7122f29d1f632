"""What an entry is worth: corrections, withdrawals, quantities, events; and that a withdrawal makes nothing better."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.evidence import Weight, read_corrections
from facts.obligations import ObligationState, Standing, compute_standing
from model.dates import Duration
from model.policy import Every
from model.program import EvidenceEntry, Obligation, Quantity
from tests.facts.test_obligations import (
    BOARD,
    DAYS,
    DUTIES,
    NOVEMBER,
    NOWHERE,
    QUARTERLY,
    WITHIN,
    WORST_LAST,
    day,
    duty,
    entry,
    stands,
    with_entries,
)


def record(*entries: tuple[str, dict[str, Any]]) -> list[EvidenceEntry]:
    """Entries named A, B, C by their order, each on a day."""
    names = {letter: f"EV-2026-{number}" for number, letter in enumerate("ABCDEF", 1)}
    found = []
    for letter, (done, more) in zip("ABCDEF", entries, strict=False):
        named = {
            key: names.get(value, value) if key in ("corrects", "withdraws") else value for key, value in more.items()
        }
        found.append(entry(day(done), name=names[letter], **named))
    return found


def counted(one: Obligation, as_of: str, entries: Iterable[EvidenceEntry]) -> list[str]:
    return [
        weighed.entry.id.replace("EV-2026-", "") for weighed in stands(one, as_of, entries).evidence if weighed.counts
    ]


A: tuple[str, dict[str, Any]] = ("2026-07-20", {})


class TestCorrections:
    @pytest.mark.parametrize(
        ("entries", "counts"),
        [
            ([A, ("2026-07-21", {"corrects": "A"})], ["2"]),
            ([A, ("2026-07-21", {"withdraws": "A"})], []),
            ([A, ("2026-07-21", {"corrects": "A"}), ("2026-07-22", {"corrects": "B"})], ["3"]),
            ([A, ("2026-07-21", {"corrects": "A"}), ("2026-07-22", {"withdraws": "B"})], []),
            ([A, ("2026-07-21", {"withdraws": "A"}), ("2026-07-22", {"corrects": "B"})], ["3"]),
            ([A, ("2026-07-21", {"withdraws": "A"}), ("2026-07-22", {"withdraws": "B"})], []),
            ([A, ("2026-07-19", {"corrects": "A"})], ["2"]),
        ],
    )
    def test_a_chain_has_one_meaning(self, entries: list[tuple[str, dict[str, Any]]], counts: list[str]):
        assert counted(QUARTERLY, "2026-08-01", record(*entries)) == counts

    def test_a_retraction_is_not_a_second_report(self):
        wrong: tuple[str, dict[str, Any]] = ("2027-01-15", {})
        before = stands(BOARD, "2027-03-01", record(wrong))
        after = stands(BOARD, "2027-03-01", record(wrong, ("2027-02-01", {"withdraws": "A"})))
        assert (before.due, before.state) == (day("2027-06-30"), ObligationState.KEPT)
        assert (after.due, after.state) == (day("2026-12-31"), ObligationState.BEHIND)

    @pytest.mark.parametrize(
        ("entries", "why"),
        [
            ([A, ("2026-07-21", {"corrects": "EV-2026-9"})], "there is no entry EV-2026-9"),
            ([("2026-07-20", {"corrects": "B"}), ("2026-07-21", {})], "EV-2026-2 is not an earlier entry"),
            ([("2026-07-20", {"corrects": "A"})], "EV-2026-1 is not an earlier entry"),
            (
                [A, ("2026-07-21", {"corrects": "A"}), ("2026-07-22", {"corrects": "A"})],
                "EV-2026-1 was corrected before, by EV-2026-2",
            ),
            (
                [A, ("2026-07-21", {"withdraws": "A"}), ("2026-07-22", {"withdraws": "A"})],
                "EV-2026-1 was withdrawn before, by EV-2026-2",
            ),
            (
                [A, ("2026-07-21", {"withdraws": "A"}), ("2026-07-22", {"withdraws": "B"})],
                "EV-2026-2 is a withdrawal itself, and nothing comes back by withdrawing it",
            ),
            (
                [A, ("2026-07-21", {"corrects": "A", "withdraws": "A"})],
                "it corrects EV-2026-1 and withdraws EV-2026-1: an entry does one of the two",
            ),
        ],
    )
    def test_what_is_not_clear_is_said_and_leaves_the_duty_unknown(
        self, entries: list[tuple[str, dict[str, Any]]], why: str
    ):
        written = [*record(*entries), entry(day("2026-07-25"), name="EV-2026-20")]
        assert list(read_corrections(with_entries(written)).unclear.values()) == [why]
        assert stands(QUARTERLY, "2026-08-01", written).state is ObligationState.UNKNOWN

    def test_the_entry_of_another_duty_is_not_corrected(self):
        other = msgspec.structs.replace(record(A)[0], obligation="OBL-other")
        (mine,) = record(("2026-07-21", {"corrects": "EV-2026-9"}))
        mine = msgspec.structs.replace(mine, id="EV-2026-2", corrects="EV-2026-1")
        found = read_corrections(with_entries([other, mine]))
        assert found.doubted == {"OBL-report", "OBL-other"}

    def test_an_unclear_entry_is_mended_by_one_that_corrects_it(self):
        entries = record(A, ("2026-07-21", {"corrects": "EV-2026-9"}), ("2026-07-21", {"corrects": "B"}))
        assert stands(QUARTERLY, "2026-08-01", entries).state is ObligationState.KEPT


def of_persons(persons: int, of: int | None, hours: int | None = None) -> Quantity:
    return Quantity(places=NOWHERE, persons=persons, of=of, hours=hours)


TRAINING = msgspec.structs.replace(
    duty(counted_by="calendar-year", first="2027-01-01", each_year="12-31"),
    by=None,
    every=Every(places=NOWHERE, at_least=40, per=Duration("1 year"), unit="hours"),
)


class TestQuantities:
    @pytest.mark.parametrize(
        ("said", "weight"),
        [
            (None, Weight.UNTOLD),
            (of_persons(12, None, 40), Weight.UNTOLD),
            (of_persons(12, 12), Weight.UNTOLD),
            (of_persons(13, 12, 40), Weight.UNTOLD),
            (of_persons(1, 12, 40), Weight.PARTIAL),
            (of_persons(1, 1, 8), Weight.PARTIAL),
            (of_persons(12, 12, 39), Weight.PARTIAL),
            (of_persons(12, 12, 40), Weight.COUNTS),
            (of_persons(12, 12, 44), Weight.COUNTS),
        ],
    )
    def test_forty_hours_of_each_officer_have_to_be_said(self, said: Quantity | None, weight: Weight):
        found = stands(TRAINING, "2027-06-01", [entry(day("2027-05-01"), quantity=said)])
        assert [one.weight for one in found.evidence] == [weight]
        assert found.state is (ObligationState.KEPT if weight is Weight.COUNTS else ObligationState.UNKNOWN)

    def test_eight_of_forty_hours_do_not_save_the_year(self):
        eight = [entry(day("2027-03-01"), quantity=of_persons(1, 1, 8))]
        assert stands(TRAINING, "2028-01-01", eight).state is ObligationState.OVERDUE

    @pytest.mark.parametrize(("persons", "counts"), [(89, False), (90, True)])
    def test_where_each_person_owes_it_all_have_to_be_reached(self, persons: int, counts: bool):
        one = msgspec.structs.replace(duty("1 in 1 year"), counts="each-person")
        (weighed,) = stands(one, "2026-09-01", [entry(day("2026-08-01"), quantity=of_persons(persons, 90))]).evidence
        assert weighed.counts is counts

    def test_one_that_says_itself_that_some_were_left_out_counts_for_no_duty(self):
        found = stands(QUARTERLY, "2026-08-01", [entry(day("2026-07-20"), quantity=of_persons(5, 7))])
        assert found.state is ObligationState.UNKNOWN

    @pytest.mark.parametrize("counts", ["times", "each-event", "each-person"])
    def test_what_counts_says_makes_no_training_easier(self, counts: str):
        one = msgspec.structs.replace(TRAINING, counts=counts)
        assert one.counting == "hours-for-each-person"


class TestEvents:
    @pytest.mark.parametrize(
        ("done", "event"), [("2027-05-01", None), ("2027-05-01", "2027-05-02"), ("2027-05-01", "2027-06-01")]
    )
    def test_a_notice_before_its_event_or_with_none_is_no_notice(self, done: str, event: str | None):
        found = stands(WITHIN, "2027-12-01", [entry(day(done), day(event) if event else None)])
        assert ([one.weight for one in found.evidence], found.state) == ([Weight.EVENT], ObligationState.UNKNOWN)

    def test_a_notice_that_was_withdrawn_leaves_its_event_in_doubt(self):
        on_time = entry(day("2027-05-02"), day("2027-05-01"), "EV-2026-1")
        late = entry(day("2027-05-20"), day("2027-05-10"), "EV-2026-2")
        gone = entry(day("2027-06-01"), name="EV-2026-3", withdraws="EV-2026-2")
        assert stands(WITHIN, "2027-12-01", [on_time, late]).state is ObligationState.LATE
        assert stands(WITHIN, "2027-12-01", [on_time, late, gone]).state is ObligationState.UNKNOWN

    def test_a_corrected_day_of_the_event_is_the_one_that_counts(self):
        late = entry(day("2027-05-20"), day("2027-05-10"), "EV-2026-1")
        right = entry(day("2027-05-20"), day("2027-05-18"), "EV-2026-2", corrects="EV-2026-1")
        assert stands(WITHIN, "2027-12-01", [late, right]).state is ObligationState.KEPT


def test_a_review_of_the_manual_is_on_record_in_rounds_alone():
    one = msgspec.structs.replace(duty("1 in 2 years"), implements=("01.1/part/1",))
    found = stands(one, "2026-08-01", ["2026-07-20"])
    assert [weighed.weight for weighed in found.evidence] == [Weight.NOT_A_ROUND]
    assert found.state is ObligationState.UNKNOWN


LINKS = st.sampled_from(["", "", "corrects", "withdraws"])
ENTRIES = st.lists(st.tuples(DAYS, LINKS, st.integers(0, 7), st.none() | st.integers(-2, 6)), min_size=1, max_size=7)


def written(drawn: list[tuple[date, str, int, int | None]]) -> list[EvidenceEntry]:
    """Entries of which some correct or withdraw others, clearly or not."""
    found = []
    for number, (done, link, target, since) in enumerate(drawn, 1):
        event = None if since is None else done - timedelta(days=since)
        found.append(entry(done, event, f"EV-2026-{number}", **({link: f"EV-2026-{target}"} if link else {})))
    return found


@given(DUTIES | st.just(WITHIN) | st.just(NOVEMBER), ENTRIES, st.integers(0, 8), DAYS, DAYS)
def test_a_withdrawal_never_makes_a_duty_better(
    one: Obligation, drawn: list[tuple[date, str, int, int | None]], target: int, found_out: date, as_of: date
):
    entries = written(drawn)
    withdrawal = entry(found_out, name="EV-2026-99", withdraws=f"EV-2026-{target}")
    before, after = stands(one, as_of, entries), stands(one, as_of, [*entries, withdrawal])
    assert rank(after) >= rank(before)
    assert before.due is None or (after.due is not None and after.due <= before.due)


@given(DUTIES | st.just(NOVEMBER), ENTRIES, DAYS, DAYS)
def test_more_evidence_never_makes_a_duty_worse_whatever_was_corrected(
    one: Obligation, drawn: list[tuple[date, str, int, int | None]], more: date, as_of: date
):
    entries = written(drawn)
    before, after = stands(one, as_of, entries), stands(one, as_of, [*entries, entry(more, name="EV-2026-99")])
    assert rank(after) <= rank(before)


@given(ENTRIES, DAYS)
def test_nothing_that_was_replaced_or_is_unclear_ever_counts(
    drawn: list[tuple[date, str, int, int | None]], as_of: date
):
    entries = written(drawn)
    corrections = read_corrections(with_entries(entries))
    for weighed in compute_standing(with_entries(entries), WITHIN, as_of).evidence:
        if weighed.counts:
            assert weighed.entry.id not in {*corrections.replaced, *corrections.unclear}
            assert weighed.entry.date <= as_of


def rank(found: Standing) -> int:
    return WORST_LAST.index(found.state)
