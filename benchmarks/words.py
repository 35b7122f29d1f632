"""Endless plain sentences that mean nothing, the same ones for the same number."""

from __future__ import annotations

# The lengths have no common divisor, so a sentence comes back only after some 17,000 others.
_WHO = (
    "The officer",
    "The office",
    "A member of staff",
    "The person on duty",
    "Whoever is nearest",
    "The team",
    "A visitor",
)
_DOES = (
    "writes down what was seen",
    "calls the office by radio",
    "stays in the room with the door open",
    "asks for the name and the reason",
    "puts the **signed** form into the folder",
    "walks to the main entrance",
    "keeps the hallway clear",
    "counts the keys twice",
    "hands over what was found",
    "tells the next shift about it",
    "waits for a second adult",
)
_WHEN = (
    "before the first bell",
    "at the end of the day",
    "as soon as it is safe",
    "during a *planned* drill",
    "when a door stands open",
    "after each call",
    "if nobody answers",
    "on days without classes",
    "while others leave the building",
    "once the list is complete",
    "when two people ask for the same thing",
    "in bad weather",
    "as long as the light is on",
)
_WHY = (
    "so that no step is forgotten",
    "because a list is easier to check than a memory",
    "and notes the time to the minute",
    "and says so in plain words",
    "without raising the voice",
    "so that the next reader finds it",
    "even where it seems to be of no use",
    "and leaves everything else as it is",
    "since one of two copies is soon lost",
    "and asks again where the answer is not clear",
    "so that nobody has to do it a second time",
    "and keeps the copy for a year",
    "with the help of the table on the wall",
    "and then goes back to the post",
    "which takes less than five minutes",
    "and looks at the map first",
    "as the plan of the building shows",
)


def sentence(number: int) -> str:
    """One sentence of some fifteen words, a few of them marked up."""
    who, does, when, why = (words[number % len(words)] for words in (_WHO, _DOES, _WHEN, _WHY))
    return f"{who} {does} {when} {why}."


def prose(number: int, words: int) -> str:
    """Sentences from that number on, until there are at least so many words."""
    text = sentence(number)
    while len(text.split()) < words:
        number += 1
        text = f"{text} {sentence(number)}"
    return text
