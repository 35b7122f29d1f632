"""The diagrams of the site, drawn from the data: who tells whom, how certification is lost and regained, how a review
comes round. Each page that shows one says the same in words beside it.
"""

from __future__ import annotations

from markupsafe import Markup

from editions.edition import ShownManual
from generator.charts.flow import Arrow, Box, draw_flow
from generator.writing import words
from generator.writing.markdown import strip_markup
from model.incidents import Notification
from model.settings import ReviewSettings
from model.training import Curriculum


def draw_certification(curriculum: Curriculum) -> Markup | None:
    """A box for each state, an arrow to each that follows. None where there are no states."""
    states = curriculum.states
    rows = {state.id: number for number, state in enumerate(states)}
    arrows = [
        Arrow(rows[state.id], rows[change.to]) for state in states for change in state.leads_to if change.to in rows
    ]
    names = ", ".join(strip_markup(state.name) for state in states)
    label = f"States of certification: {names}. What leads from one to another stands below."
    return (
        draw_flow("certification", label, [Box(strip_markup(state.name)) for state in states], arrows)
        if states
        else None
    )


def draw_notification(manual: ShownManual, one: Notification) -> Markup:
    """What sets a notification off, who sends it, by when, and a box for each recipient."""
    triggers = tuple(f"{trigger.id}. {trigger.title}" for trigger in one.triggers)
    boxes = [Box("An SSO …", triggers), Box(words.name_sender(manual, one), ("sends the notification",))]
    boxes += [Box(name) for name in words.name_recipients(manual, one)]
    told = [Arrow(1, number) for number in range(3, len(boxes))]
    arrows = [Arrow(0, 1, "sets it off"), Arrow(1, 2, words.describe_timing(one)), *told]
    label = f"Flow of the notification: {len(triggers)} triggers, one sender, {len(boxes) - 2} who are told."
    return draw_flow("notification", label, boxes, arrows)


def list_review_steps(settings: ReviewSettings) -> tuple[tuple[str, str], ...]:
    """How a review comes round, step by step: what happens, and what is to be said of it."""
    return (
        ("A review round is convened", "with its team"),
        ("Each section is decided", "kept, changed or to be archived; when all are, the round is closed"),
        ("The section’s clock starts", "on the day it is decided; of a section never reviewed, on its first day"),
        ("Due soon", f"{settings.lead} before it is due"),
        ("Due", f"{settings.interval} after its clock started; this day is not late"),
        ("Overdue", "from the next day on"),
    )


def draw_review_cycle(settings: ReviewSettings) -> Markup:
    """The way from one review to the next, and back: in time, or late."""
    boxes = [Box(title, (note,)) for title, note in list_review_steps(settings)]
    arrows = [Arrow(number, number + 1) for number in range(len(boxes) - 1)]
    label = "Review cycle: from one review of a section to the next. The steps stand below."
    return draw_flow("review", label, boxes, [*arrows, Arrow(3, 0), Arrow(5, 0)])
