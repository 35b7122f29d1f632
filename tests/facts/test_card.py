"""The quick card is made of the section's own steps, and picks them without changing any."""

from __future__ import annotations

from facts.card import Card, make_card
from tests.manuals import SECTION, ManualWith

STEPS = """
urgent: 1
situation: A firearm was drawn
steps:
  - {who: sso, does: Plan ahead., basis: proposal}
  - who: sso
    does: "Take these steps:"
    basis: proposal
    card: do
    steps:
      - {who: sso, does: Call for help., by: At once., basis: proposal, card: do}
      - {who: sso, does: Tidy up., basis: proposal}
      - {who: sso, does: Tell the school office., record: "Note, with the time.", basis: proposal, card: tell}
  - {who: sso, does: Fire no warning shot., basis: proposal, card: do-not}
  - {who: sso, does: Search., basis: proposal, card: warnings, warnings: [Never under clothing.], record: Search log.}
  - {who: sso, does: Write the report., by: The same day., record: Report., basis: proposal, card: record}
  - who: sso
    does: Tell a parent.
    record: Note.
    basis: proposal
    card: tell
    warnings: [Ask first.]
"""


def made(manual_with: ManualWith, text: str = STEPS) -> Card | None:
    return make_card(manual_with({SECTION: text}).section_by_id["SOP-1.1"])


def shown(manual_with: ManualWith) -> Card:
    found = made(manual_with)
    assert found is not None
    return found


def test_each_marked_step_stands_in_its_part_in_the_order_of_the_section(manual_with: ManualWith):
    one = shown(manual_with)
    assert [[text for item in part for text in item.texts if text] for part in one.parts] == [
        ["Take these steps:", "Call for help.", "At once."],
        ["Fire no warning shot.", "Never under clothing."],
        ["Tell the school office.", "Tell a parent.", "Ask first."],
        ["Write the report.", "The same day."],
    ]


def test_a_step_within_one_of_the_same_part_stands_inside_of_it(manual_with: ManualWith):
    (item,) = shown(manual_with).do
    assert [inner.step.does for inner in item.within] == ["Call for help."]


def test_records_are_said_once_the_shorter_of_two_and_none_that_an_act_names(manual_with: ManualWith):
    """ "Note, with the time." begins like "Note."; the act "Write the report." names "Report."."""
    assert shown(manual_with).kept == ("Note.",)


def test_its_words_are_counted_with_the_situation_and_the_records(manual_with: ManualWith):
    one = shown(manual_with)
    parts = 4 + (3 + 3 + 2) + (4 + 3) + (4 + 3 + 2) + (3 + 3)
    assert one.words == parts + 1


def test_a_section_has_one_only_where_it_is_urgent_in_force_or_proposed_and_marked(manual_with: ManualWith):
    assert made(manual_with, STEPS) is not None
    assert made(manual_with, STEPS + "status: archived\n") is None
    assert made(manual_with, "urgent: 1\nsteps: [{who: sso, does: Nothing., basis: proposal}]") is None
    assert make_card(manual_with().section_by_id["SOP-1.2"]) is None
