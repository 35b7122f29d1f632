"""Facts as a reader reads them: review states, bases, deadlines."""

from __future__ import annotations

from datetime import date

from editions.edition import ShownManual
from facts.clock import Clock, ReviewState
from facts.evidence import Weighed, Weight
from facts.figures import CoverState, Figures
from facts.obligations import ObligationState, Standing
from facts.rounds import RoundCoverage
from facts.schedule import Owed
from model.dates import format_date
from model.incidents import Notification
from model.policy import Due, Every
from model.program import EvidenceEntry, Obligation

WITHHELD_SECTION = "This section is withheld from the public."
WITHHELD_STEP = "This step is withheld from the public."

BASIS = {"policy": "Policy", "law": "Law", "district": "District", "proposal": "Proposal"}

PHASE = {"always": "Always", "moment": "In the moment", "afterwards": "Afterwards"}
"""What a group of steps is called."""

DUTY = {"shall": "must", "may": "may", "goal": "goal", "definition": "definition"}

URGENCY = {
    "blocks-issue": "blocks issue",
    "this-year": "before the year ends",
    "whenever": "whenever",
    None: "not yet said",
}
"""How urgent a question is, the most urgent first."""

STATE_CLASS = {
    ReviewState.ARCHIVED: "archived",
    ReviewState.OVERDUE: "overdue",
    ReviewState.CHANGED: "changed",
    ReviewState.SOON: "soon",
    ReviewState.NEVER: "never",
    ReviewState.CURRENT: "current",
}

OBLIGATION_CLASS = {
    ObligationState.OVERDUE: "overdue",
    ObligationState.BEHIND: "behind",
    ObligationState.UNKNOWN: "never",
    ObligationState.SOON: "soon",
    ObligationState.LATE: "changed",
    ObligationState.KEPT: "current",
}

COVER_CLASS = {
    CoverState.CARRIED: "current",
    CoverState.WITHHELD: "changed",
    CoverState.GAP: "soon",
    CoverState.NOWHERE: "overdue",
}


def write_heading(text: str) -> str:
    """A heading of the policy in sentence case, where the source shouts it: "NATURE OF EMPLOYMENT"."""
    return text.capitalize().rstrip(": ") if text.isupper() else text


def count_things(number: int, thing: str) -> str:
    """How many there are of something whose plural has an s: "1 day", "1,200 days"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def describe_review(clock: Clock | None) -> str:
    """The review state of a section in a sentence or two."""
    if clock is None:
        return "Archived: no longer in force, and no longer reviewed."
    due = format_date(clock.due)
    last = f"Last reviewed on {format_date(clock.last.entry.date)}." if clock.last else "No review is on record."
    match clock.state:
        case ReviewState.OVERDUE:
            return f"Overdue: a review was due by {due}. {last}"
        case ReviewState.CHANGED:
            return f"{last} Changed since then. The next review is due by {due}."
        case ReviewState.SOON:
            return f"{last} Due soon: by {due}."
        case ReviewState.NEVER:
            return f"{last} The first is due by {due}."
        case _:
            return f"{last} The next is due by {due}."


def describe_standing(found: Standing) -> tuple[str, str]:
    """An obligation's state in words, and what makes it so: what was done last, and what is owed next."""
    nothing = "nothing is on record either way"
    last = f"Last done on {format_date(found.last)}." if found.last else f"{nothing.capitalize()}."
    following = _describe_next(found.owed) if found.owed else ""
    before = _describe_earlier(found.earlier)
    match found.state:
        case ObligationState.OVERDUE if found.limit:
            state, rest = f"Overdue: it was due by {format_date(found.limit)}.", [last]
        case ObligationState.BEHIND if found.due:
            state, rest = f"Behind: it was planned by {format_date(found.due)}.", [last, following]
        case ObligationState.UNKNOWN if found.doubted:
            doubt = "Unknown: a correction or a withdrawal leaves open what was done."
            state, rest = doubt, [following]
        case ObligationState.UNKNOWN if found.evidence:
            state, rest = "Unknown: nothing on record counts.", [following]
        case ObligationState.UNKNOWN:
            state, rest = f"Unknown: {nothing}.", [following]
        case _:
            state, rest = f"{found.state.capitalize()}.", [last, following]
    return state, " ".join(one for one in (*rest, before) if one)


def _describe_next(owed: Owed) -> str:
    until = f" ({owed.until})" if owed.until else ""
    return f"Next due by {format_date(owed.due)}{until}."


def _describe_earlier(days: tuple[date, ...]) -> str:
    if not days:
        return ""
    named = " and ".join(format_date(day) for day in days)
    return f"Whether it was kept by {named}, before this list began, is unknown."


def describe_weight(one: Weighed) -> str:
    """Why an entry does not count, as a sentence; empty where it does."""
    return "" if one.weight is Weight.COUNTS else f"Does not count: {one.why}."


def describe_quantity(entry: EvidenceEntry) -> str:
    """How much an entry says was done: "12 of 12 persons, 40 hours each"; empty where it says nothing of it."""
    if entry.quantity is None:
        return ""
    persons, of, hours = entry.quantity.persons, entry.quantity.of, entry.quantity.hours
    who = count_things(persons, "person") if of is None else f"{persons:,} of {count_things(of, 'person')}"
    return who if hours is None else f"{who}, {count_things(hours, 'hour')} each"


def describe_counting(one: Obligation) -> str:
    """What keeps a duty, as a reader is told it."""
    match one.counting:
        case "each-event":
            return "for each event by an entry that names the event"
        case "hours-for-each-person":
            hours = one.every.at_least if one.every else 0
            return f"by an entry that says that each person who owes it has {count_things(hours, 'hour')}"
        case "each-person":
            return "by an entry that says that each person who owes it was reached"
        case "times":
            return "each time by an entry of its own"


def describe_round(found: RoundCoverage) -> str:
    """Whether a round, with those before it, reviewed the whole manual; what a round under way has still to review."""
    left = ", ".join(one.id for one in found.left)
    if not found.closed:
        return f"Has still to review {left}." if left else "Everything on its agenda is reviewed."
    if found.complete:
        return "With it the whole manual was reviewed."
    return (
        f"Closed without {left}: the manual was not reviewed as a whole." if left else "Later rounds reviewed the rest."
    )


def describe_days_left(clock: Clock | None) -> str:
    """How long until the review is due, in days."""
    if clock is None:
        return "none"
    if clock.days_left == 0:
        return "due today"
    days = count_things(abs(clock.days_left), "day")
    return f"{days} late" if clock.days_left < 0 else days


def describe_deadline(every: Every | None, due: Due | None) -> str:
    """By when or how often: "within 3 days", "by November 1 each year", "at least twice a year"."""
    parts = []
    if due and due.within:
        parts.append(f"within {due.within}")
    if due and due.each_year:
        month, day = map(int, due.each_year.split("-"))
        parts.append(f"by {date(2000, month, day):%B} {day} each year")
    if every:
        parts.append(str(every))
    return ", ".join(parts)


def describe_progress(figures: Figures) -> str:
    """The state of reviews and obligations, in sentences."""
    return f"As of {format_date(figures.as_of)}, {_describe_reviews(figures)}{_describe_obligations(figures)}"


def _describe_reviews(figures: Figures) -> str:
    states = figures.review_states
    return (
        f"{figures.reviewed} of {len(figures.running)} sections have a review on record; "
        f"{states[ReviewState.OVERDUE]} are overdue and {states[ReviewState.SOON]} are due soon."
    )


def _describe_obligations(figures: Figures) -> str:
    """The obligations by state, the worst first. What is not on record never counts as kept."""
    states, total = figures.obligation_states, len(figures.obligations)
    if not total:
        return ""
    if states[ObligationState.UNKNOWN] == total and not any(one.evidence for one in figures.obligations):
        return f" Of each of the duties that come due ({total}) it is unknown whether it is kept: nothing is on record."
    said = ", ".join(f"{count} {state}" for state, count in states.items() if count)
    return f" Duties that come due ({total}), as far as the record shows: {said}."


def name_sender(manual: ShownManual, one: Notification) -> str:
    """Who sends a notification: "Chief Operations Officer or designee"."""
    return manual.office_label(one.sender.office, designee=one.sender.designee)


def name_recipients(manual: ShownManual, one: Notification) -> list[str]:
    """Who is told, one by one: "Board, each member"."""
    return [manual.office_label(told.office) + (", each member" if told.each else "") for told in one.recipients]


def describe_timing(one: Notification) -> str:
    """By when a notification is sent: "as soon as possible, and within 3 calendar days from the incident"."""
    start = {"incident": "from the incident", "learned": "from when the sender learns of it"}[one.starts]
    within = f"within {describe_time_limit(one)} {start}"
    return f"{one.pace}, and {within}" if one.pace else within


def describe_time_limit(one: Notification) -> str:
    """The time that a notification has, with the kind of its days: "3 calendar days"."""
    if one.within.unit != "days":
        return str(one.within)
    return count_things(one.within.number, f"{one.days} day")
