"""When the manual counts as reviewed: the duty, the rule on rounds and the section clocks never disagree."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Severity
from checks.rules.review import review_round_incomplete
from editions.edition import make_edition
from facts.clock import compute_clock
from facts.obligations import ObligationState, Standing, compute_standing
from facts.rounds import compute_round_coverage, find_review_day
from generator.writing import words
from model import Manual
from model.review import Reviewed, Round, ToReview
from tests.facts.test_obligations import NOWHERE, day, duty, sample

DUTY = msgspec.structs.replace(duty("1 in 2 years", first="2024-02-01"), implements=("01.1/part/1",))
NAMES = ("SOP-1.1", "SOP-1.2", "SOP-1.3")


def manual(rounds: list[Round], since: tuple[str, ...] = ("2024-02-01",) * 3, archived: str = "") -> Manual:
    """Three sections and the rounds that reviewed them."""
    (one, *_) = sample().sections
    sections = tuple(
        msgspec.structs.replace(one, id=name, since=day(came), status="archived" if name == archived else "draft")
        for name, came in zip(NAMES, since, strict=True)
    )
    return msgspec.structs.replace(sample(), sections=sections, rounds=tuple(rounds))


def held(convened: date, reviewed: dict[str, date], closed: date | None, number: int = 1) -> Round:
    sections = tuple(
        Reviewed(places=NOWHERE, section=name, date=on, outcome="kept", digest="0" * 64)
        for name, on in reviewed.items()
    )
    return Round(places=NOWHERE, id=f"REV-2024-{number}", convened=convened, team=(), sections=sections, closed=closed)


def on_day(number: int, text: str, names: tuple[str, ...]) -> Round:
    """A round that began on a day, reviewed these sections on the next, and was closed on the one after."""
    first = day(text)
    return held(first, dict.fromkeys(names, first + timedelta(1)), first + timedelta(2), number)


def standing(there: Manual, as_of: str | date) -> Standing:
    return compute_standing(there, DUTY, day(as_of) if isinstance(as_of, str) else as_of)


def test_a_full_round_keeps_the_duty_from_the_day_on_which_it_was_closed():
    there = manual([on_day(1, "2025-03-01", NAMES)])
    assert standing(there, "2025-03-02").state is ObligationState.UNKNOWN
    assert standing(there, "2025-03-03").state is ObligationState.KEPT
    assert standing(there, "2025-03-03").due == day("2027-03-02")


def test_a_round_of_one_section_does_not_keep_it_and_moves_nothing():
    alone = manual([on_day(1, "2025-03-01", ("SOP-1.1",))])
    assert standing(alone, "2025-04-01").state is ObligationState.UNKNOWN
    after = manual([on_day(1, "2025-03-01", NAMES), on_day(2, "2025-09-01", ("SOP-1.2",))])
    assert standing(after, "2025-10-01").due == day("2027-03-02")
    assert all(not one.left for one in compute_round_coverage(after, day("2025-10-01")))


def test_rounds_that_together_reached_every_section_keep_it():
    there = manual([on_day(1, "2025-03-01", NAMES[:2]), on_day(2, "2026-03-01", NAMES[2:])])
    assert standing(there, "2026-03-02").state is ObligationState.OVERDUE
    assert standing(there, "2026-03-03").due == day("2027-03-02")
    assert standing(there, "2026-03-03").state is ObligationState.KEPT


def test_rounds_that_lie_too_far_apart_do_not():
    there = manual([on_day(1, "2025-03-01", NAMES[:2]), on_day(2, "2027-03-05", NAMES[2:])])
    assert standing(there, "2027-04-01").state is ObligationState.OVERDUE
    assert [len(one.left) for one in compute_round_coverage(there, day("2027-04-01"))] == [0, 2]


def test_an_archived_section_need_not_be_reviewed():
    there = manual([on_day(1, "2025-03-01", NAMES[:2])], archived="SOP-1.3")
    assert standing(there, "2025-04-01").state is ObligationState.KEPT


def test_a_section_that_came_later_has_its_own_clock():
    there = manual([on_day(1, "2025-03-01", NAMES[:2])], since=("2024-02-01", "2024-02-01", "2025-06-01"))
    assert standing(there, "2025-07-01").due == day("2027-03-02")


def test_a_round_under_way_keeps_nothing():
    there = manual([held(day("2025-03-01"), dict.fromkeys(NAMES, day("2025-03-02")), None)])
    assert standing(there, "2025-04-01").state is ObligationState.UNKNOWN
    assert find_review_day(there, day("2025-04-01")) is None


def test_a_round_under_way_has_still_to_review_what_is_on_its_agenda():
    agenda = (ToReview(places=NOWHERE, section="SOP-1.2", digest="0" * 64),)
    one = msgspec.structs.replace(held(day("2025-03-01"), {}, None), agenda=agenda)
    (found,) = compute_round_coverage(manual([one]), day("2025-03-05"))
    assert [section.id for section in found.left] == ["SOP-1.2"]
    assert words.describe_round(found) == "Has still to review SOP-1.2."


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (NAMES, "With it the whole manual was reviewed."),
        (NAMES[:2], "Closed without SOP-1.3: the manual was not reviewed as a whole."),
    ],
)
def test_the_review_page_says_of_each_round_what_it_left_out(names: tuple[str, ...], says: str):
    (found,) = compute_round_coverage(manual([on_day(1, "2025-03-01", names)]), day("2025-04-01"))
    assert words.describe_round(found) == says


DAYS = st.dates(day("2024-02-01"), day("2029-12-31"))


@st.composite
def rounds(draw: st.DrawFn) -> list[Round]:
    found = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        convened = draw(DAYS)
        length = draw(st.integers(0, 60))
        names = draw(st.sets(st.sampled_from(NAMES)))
        reviewed = {name: convened + timedelta(draw(st.integers(0, length))) for name in sorted(names)}
        closed = draw(st.just(convened + timedelta(length)) | st.none())
        found.append(held(convened, reviewed, closed, number))
    return sorted(found, key=lambda one: (one.convened, one.id))


@given(rounds(), st.tuples(DAYS, DAYS, DAYS), st.sampled_from(["", *NAMES]), DAYS)
def test_the_duty_the_rule_and_the_page_never_disagree(
    there: list[Round], since: tuple[date, date, date], archived: str, as_of: date
):
    found = manual(there, tuple(one.isoformat() for one in since), archived)
    state = standing(found, as_of).state
    errors = [one for one in review_round_incomplete.check(found, as_of) if one.severity is Severity.ERROR]
    coverage = compute_round_coverage(found, as_of)
    closed = [one for one in coverage if one.closed]
    assert {one.subject for one in errors} == {one.round.id for one in closed if one.left}
    if errors or not closed:
        assert state in (ObligationState.UNKNOWN, ObligationState.OVERDUE)
    elif any(not it.is_archived and it.since <= one.round.convened for it in found.sections for one in closed):
        assert find_review_day(found, as_of) is not None
    vouched = state not in (ObligationState.UNKNOWN, ObligationState.OVERDUE)
    assert not vouched or any("whole manual was reviewed" in words.describe_round(one) for one in closed)


@given(rounds(), DAYS)
def test_the_duty_falls_due_with_the_first_of_the_sections(there: list[Round], as_of: date):
    """Where all rounds are closed: what is reviewed in a round under way counts for its section at once."""
    found = manual([one for one in there if one.closed and one.closed <= as_of])
    last = find_review_day(found, as_of)
    clocks = [compute_clock(found, section, as_of) for section in found.sections]
    assert last is None or found.settings.review.interval.after(last) == min(one.due for one in clocks if one)


def test_the_public_edition_says_the_same():
    there = manual([on_day(1, "2025-03-01", NAMES)])
    public = make_edition(there, "public", day("2025-04-01")).manual
    assert find_review_day(public, day("2025-04-01")) == find_review_day(there, day("2025-04-01"))
