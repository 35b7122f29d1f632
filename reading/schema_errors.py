"""A validator's error in, what a colleague would say out: what was found, what is allowed, the nearest allowed word."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from model.dates import format_date
from model.folding import find_odd, fold, is_blank, name_character
from model.places import Place, Places
from model.problem import Problem, find_nearest, join_words

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_TYPES = {
    "string": "text is",
    "integer": "a whole number is",
    "number": "a number is",
    "boolean": "true or false is",
    "array": "a list is",
    "object": "keys with values are",
    "null": "nothing (null) is",
}


# What a text leaves out of a date is taken from a default: one that says all gives the same day for both of these.
_TWO_DAYS = (datetime(2001, 1, 1), datetime(2002, 2, 2))  # noqa: DTZ001 - no hour, so no zone


class Fault(NamedTuple):
    """One error of the validator: the route to the value, the file's places, its schema, and the shared parts."""

    error: ValidationError
    route: tuple[str | int, ...]
    places: Places
    schema: Mapping[str, Any]
    defs: Mapping[str, Any]

    @property
    def value(self) -> Any:
        return self.error.instance

    @property
    def wanted(self) -> Any:
        """What the schema has under the word that failed, such as the list of allowed words under `enum`."""
        return self.error.validator_value

    @property
    def at(self) -> Place:
        return self.places[self.route] if self.route else self.places.here

    @property
    def properties(self) -> dict[str, Any]:
        """The keys that the mapping that failed may have, each with its part of the schema."""
        return dict(self.says("properties") or {})

    @property
    def is_required(self) -> bool:
        """Whether the mapping that holds the value must have its key, so that taking the key out is no remedy."""
        *outer, key = self.route
        return any(key in part.get("required", ()) for part in self._parts(tuple(outer)))

    def about(self, key: str | None = None) -> str:
        """What the schema says of the value, or of one key in it, with an example."""
        own, *shared = self._parts(self.route if key is None else (*self.route, key)) or [{}]
        description = next((part["description"] for part in (own, *shared) if "description" in part), "")
        # What is shared has an example worth giving where it shows a form, such as that of an id or a date.
        shown = [own, *(part for part in shared if "pattern" in part or "format" in part or "description" not in own)]
        examples = next((part["examples"] for part in shown if "examples" in part), None)
        if not examples:
            return str(description)
        example = json.dumps(examples[0], ensure_ascii=False)
        return f"{description} For example: {example if key is None else f'{key}: {example}'}".lstrip()

    def says(self, word: str) -> Any:
        """What the schema has under a word for the value; nothing where it has none."""
        return self.part_with(word).get(word, "")

    def part_with(self, word: str) -> Mapping[str, Any]:
        """The part of the schema that has that word for the value; an empty one where none has."""
        return next((part for part in self._parts(self.route) if word in part), {})

    def problem(self, message: str, mend: str, place: Place | None = None) -> Problem:
        """A problem with the value, its route before the message: `steps, item 2, who: ...`."""
        route = ", ".join(f"item {step + 1}" if isinstance(step, int) else step for step in self.route)
        return Problem(place or self.at, f"{route}: {message}" if route else message, mend)

    def _parts(self, route: tuple[str | int, ...]) -> list[Mapping[str, Any]]:
        """The parts of the schema that describe the value at a route: its own, then those that it refers to."""
        parts = self._with_target(self.schema)
        for step in route:
            if isinstance(step, int):
                inside = [part["items"] for part in parts if "items" in part]
            else:
                inside = [part["properties"][step] for part in parts if step in part.get("properties", {})]
            parts = self._with_target(inside[0] if inside else {})
        return parts

    def _with_target(self, part: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        return [part, self.defs[part["$ref"]]] if "$ref" in part else [part]


def explain(fault: Fault) -> Iterator[Problem]:
    """The problems that one error of the validator amounts to."""
    if fault.error.validator in ("pattern", "not") and fault.says("format") == "date":
        return iter(())  # They repeat the format for validators that do not assert one, and `_format` tells it.
    return _SAID.get(str(fault.error.validator), _otherwise)(fault)


def _found(value: object) -> str:
    """The value that was found, as a reader would call it."""
    match value:
        case bool():
            return f"{str(value).lower()} stands"
        case int() | float():
            return f"{value} (a number) stands"
        case str():
            return f'"{value if len(value) <= 60 else value[:57] + "..."}" stands'.replace("\n", " ")
        case None:
            return "nothing stands"
        case list():
            return "a list stands"
        case _:
            return "keys with values stand"


_SPACE_AFTER_DASH = "Write a space after each dash: an item of a list begins with a dash and a space."


def _type(fault: Fault) -> Iterator[Problem]:
    value, wanted = fault.value, fault.wanted if isinstance(fault.wanted, list) else [fault.wanted]
    if not fault.route:
        what = "a list" if isinstance(value, list) else "one text"
        yield fault.problem(
            f"the whole file is {what}, and keys with values are wanted",
            "Begin with the keys in the first column, each with a colon after it and no dash before it.",
        )
        return
    if fault.says("format") == "date" and isinstance(value, int) and not isinstance(value, bool):
        yield from _format(fault)
        return
    if value is None and _is_comment(fault.at):
        mend = "What begins with # is a comment, and no value. If it is the text, put it in quotes."
    elif "array" in wanted and isinstance(value, dict) and any(key.startswith("-") for key in value):
        mend = _SPACE_AFTER_DASH
    elif value is None:
        mend = f"{'Fill it in.' if fault.is_required else 'Fill it in, or delete the key.'} {fault.about()}"
    elif "string" in wanted and isinstance(value, bool | int | float):
        mend = f'Put it in quotes: "{_written(fault.at)}".'
    elif "string" in wanted and isinstance(value, dict):
        mend = "If the text itself has a colon, put the whole text in quotes."
    elif "array" in wanted and isinstance(value, str):
        mend = _as_list(value)
    else:
        mend = fault.about()
    allowed = " or ".join(_TYPES[name] for name in wanted)
    yield fault.problem(f"{_found(value)} here, and {allowed} wanted", mend)


def _is_comment(place: Place) -> bool:
    """Whether a comment follows where a value is wanted."""
    line = place.source.text.split("\n", place.line)[place.line - 1]
    return line[place.column - 1 :].lstrip().startswith("#")


def _written(place: Place) -> str:
    """The value as it is written in the file: 1.10, where the data has 1.1."""
    line = place.source.text.split("\n", place.line)[place.line - 1]
    return line[place.column - 1 : place.column - 1 + place.length]


def _as_list(text: str) -> str:
    if text.startswith("-"):
        return _SPACE_AFTER_DASH
    inside = text.strip("[] ")
    if re.fullmatch(r"[\w ,./-]+", inside) and len(inside) <= 60:
        return f"Write it as a list: [{inside}]."
    return "Write it as a list: each item on a line of its own that begins with a dash and a space."


def _unknown_keys(fault: Fault) -> Iterator[Problem]:
    allowed = list(fault.properties)
    where = fault.places
    for step in fault.route:
        where = where.within(step)
    for key in fault.value:
        if key in allowed:
            continue
        free = [name for name in allowed if name not in fault.value]
        near = find_nearest(key, free) or find_nearest(key, allowed)
        if key.startswith("-"):
            mend = f"A dash that begins an item has a space after it: `- {key.lstrip('-')}: ...`."
        elif odd := find_odd(key):
            mend = f'It holds {name_character(odd)}. Type "{near or fold(key)}" on the keyboard.'
        elif near:
            mend = f'Did you mean "{near}"?'
        else:
            mend = f"Take the line out, or name what it holds by one of these keys: {', '.join(free or allowed)}."
        yield fault.problem(f'there is no key "{key}" here', mend, where.key(key))


def _missing(fault: Fault) -> Iterator[Problem]:
    # Each "required" error is about one key: the validator's message begins with its name.
    key = fault.error.message.split("'")[1]
    free = [name for name in fault.properties if name not in fault.value]
    if any(name not in fault.properties and find_nearest(name, free) == key for name in fault.value):
        return  # The key is there but misspelt: another problem says so.
    yield fault.problem(f'the key "{key}" is missing', f"Add it. {fault.about(key)}")


def _enum(fault: Fault) -> Iterator[Problem]:
    allowed = [str(value) for value in fault.wanted]
    if isinstance(fault.value, str) and fold(fault.value) in allowed and (odd := find_odd(fault.value)):
        yield _tell_odd(fault, odd)
        return
    near = find_nearest(str(fault.value), allowed)
    guess = f'Did you mean "{near}"? ' if near else ""
    yield fault.problem(f"{_found(fault.value)} here, which is not allowed", f"{guess}Allowed: {join_words(allowed)}.")


def _pattern(fault: Fault) -> Iterator[Problem]:
    shown = _found(fault.value).removesuffix(" stands")
    if odd := find_odd(fault.value):
        yield _tell_odd(fault, odd)
        return
    if "\n" in fault.value:
        yield fault.problem(f"{shown} holds a line end", "Write it on the line of its key, without | or >.")
        return
    yield fault.problem(f"{shown} is not written as it must be", _form(fault))


def _tell_odd(fault: Fault, odd: str) -> Problem:
    """A value that looks right and holds a character that only looks like another, or is not seen at all."""
    value: str = fault.value
    shown = value.replace(odd, f"<U+{ord(odd):04X}>")[:80]
    plain = fold(value).strip("\"'") if is_blank(value[:1]) or value[0] == odd else fold(value)
    return fault.problem(
        f'"{shown}" holds a character that the eye takes for another, or does not see: {name_character(odd)}',
        f'Type "{plain[:80]}" on the keyboard.' if plain.strip() else "Type it on the keyboard.",
        fault.at.find(odd) if fault.at.length > 1 else None,
    )


def _form(fault: Fault) -> str:
    """How a text is written, from the part of the schema that has its pattern: the examples, then the explanation."""
    part = fault.part_with("pattern")
    texts = [example for example in part.get("examples", []) if isinstance(example, str)]
    examples = " or ".join(json.dumps(text, ensure_ascii=False) for text in texts)
    return f"Write it as in {examples}. {part['description']}" if examples else str(part["description"])


def _format(fault: Fault) -> Iterator[Problem]:
    text = str(fault.value)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        yield fault.problem(f"{text} is no day of the calendar", _calendar(int(text[:4]), int(text[5:7])))
        return
    if odd := find_odd(text):
        yield fault.problem(f'"{text[:60]}" holds {name_character(odd)}', f'Type "{fold(text)[:60]}" on the keyboard.')
        return
    guess = _guessed_date(text) if isinstance(fault.value, str) or len(text) == len("20261124") else None
    mend = f"If {format_date(guess)} is meant, write {guess.isoformat()}." if guess else "Write it as in 2026-11-24."
    yield fault.problem(f'"{text[:60]}" is not a date written year-month-day', mend)


def _calendar(year: int, month: int) -> str:
    if year == 0 or not 1 <= month <= 12:
        return "Write the year, the month (01 to 12) and the day."
    return f"{calendar.month_name[month]} {year} has {calendar.monthrange(year, month)[1]} days."


def _guessed_date(text: str) -> date | None:
    """The day that a text means, if it says the year, the month and the day."""
    from dateutil.parser import ParserError, parse

    try:
        one, other = (parse(text, default=day, ignoretz=True).date() for day in _TWO_DAYS)
    except (ParserError, OverflowError, TypeError, AttributeError):
        return None
    return one if one == other else None


def _too_small(fault: Fault) -> Iterator[Problem]:
    if fault.error.validator == "minimum":
        yield fault.problem(f"{fault.value} stands here, and at least {fault.wanted} is wanted", fault.about())
    elif not fault.value:
        yield fault.problem("this is empty", f"Fill it in. {fault.about()}")
    else:
        yield fault.problem(f"{_counted(fault)}, and at least {fault.wanted} are wanted", fault.about())


def _too_large(fault: Fault) -> Iterator[Problem]:
    yield fault.problem(f"{_counted(fault)}, and at most {fault.wanted} are allowed", fault.about())


def _counted(fault: Fault) -> str:
    if str(fault.error.validator) in ("minimum", "maximum"):
        return f"{fault.value} stands here"
    count = len(fault.value)
    unit = {"Length": "character", "Items": "item", "Properties": "key"}[str(fault.error.validator)[3:]]
    return f"{count} {unit}{' stands' if count == 1 else 's stand'} here"


def _twice(fault: Fault) -> Iterator[Problem]:
    for index, item in enumerate(fault.value):
        if item in fault.value[:index]:
            found = f'"{item}"' if isinstance(item, str) else "the same item"
            yield fault.problem(f"{found} stands twice", "Keep one.", fault.places[(*fault.route, index)])


def _one_of(fault: Fault) -> Iterator[Problem]:
    """Alternatives that differ only in which key they require: say the keys."""
    keys = join_words(key for option in fault.wanted for key in option.get("required", []))
    said = f"just one of {keys} is wanted" if fault.error.validator == "oneOf" else f"{keys} is missing"
    yield fault.problem(said, fault.about())


def _otherwise(fault: Fault) -> Iterator[Problem]:
    yield fault.problem(str(fault.error.message), fault.about())


_SAID: dict[str, Callable[[Fault], Iterator[Problem]]] = {
    "type": _type,
    "additionalProperties": _unknown_keys,
    "required": _missing,
    "enum": _enum,
    "pattern": _pattern,
    "format": _format,
    "minLength": _too_small,
    "minItems": _too_small,
    "minProperties": _too_small,
    "minimum": _too_small,
    "maxLength": _too_large,
    "maxItems": _too_large,
    "maxProperties": _too_large,
    "maximum": _too_large,
    "uniqueItems": _twice,
    "oneOf": _one_of,
    "anyOf": _one_of,
}
