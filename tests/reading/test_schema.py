"""The schemas are a contract that explains itself, and the two validators that hold it agree on everything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from model import dates
from model.manual import find_kind
from model.problem import describe
from reading.blank_texts import find_blank_texts
from reading.loading import FORMAT
from reading.schema import SCHEMAS, find_problems, list_schemas, make_fast_validator, make_reference_validator
from reading.yaml_reader import Read, read
from tests.overlay import SAMPLE
from tests.reading.mutations import mutated

ROOT = Path(__file__).parent.parent.parent


def every_part(part: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Each part of a schema that describes a value, with its route: properties, items and shared parts."""
    yield route, part
    for word in ("properties", "$defs"):
        for name, inner in part.get(word, {}).items():
            yield from every_part(inner, (*route, name))
    if "items" in part:
        yield from every_part(part["items"], (*route, "items"))


def loaded(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("name", list_schemas())
class TestSchema:
    def test_is_of_the_2020_12_draft(self, name: str):
        found = loaded(name)
        assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(found)

    def test_explains_every_key_and_every_mapping(self, name: str):
        told = [
            (route, part)
            for route, part in every_part(loaded(name))
            if "properties" in part or route[-1:] != ("items",)
        ]
        assert [route for route, part in told if not (part.get("title") and part.get("description"))] == []

    def test_says_of_every_mapping_which_keys_it_may_have(self, name: str):
        for route, part in every_part(loaded(name)):
            if part.get("type") == "object":
                assert part["additionalProperties"] is False, route
                assert set(part.get("required", [])) <= set(part["properties"]), route

    def test_has_examples_that_are_valid(self, name: str):
        validator = make_reference_validator(name)
        for route, part in every_part(loaded(name)):
            for example in part.get("examples", []):
                assert validator.evolve(schema=part).is_valid(example), (route, example)

    def test_says_of_every_form_of_text_how_it_is_written(self, name: str):
        for route, part in every_part(loaded(name)):
            if "pattern" in part:
                assert re.fullmatch(r"\^.*\$", part["pattern"]), route
                # A message about the form gives these.
                assert part["description"], route
                assert part.get("examples") or re.search("[0-9]+ digits", part["description"]), route

    def test_holds_every_day_to_the_calendar_for_validators_that_assert_no_format(self, name: str):
        shared = loaded("common")["$defs"]["date"]
        for route, part in every_part(loaded(name)):
            if part.get("format") == "date":
                assert (part["pattern"], part["not"]) == (shared["pattern"], shared["not"]), route

    def test_names_each_key_by_a_word_that_is_text_to_every_reader(self, name: str):
        for route, part in every_part(loaded(name)):
            for key in part.get("properties", {}):
                assert re.fullmatch("[a-z][a-z0-9_]+", key), route
                assert key not in {"true", "false", "null", "yes", "no", "on", "off"}, route


def files() -> list[Path]:
    """Every file of the sample and of the real manual."""
    return sorted([*SAMPLE.glob("sop/**/*.yaml"), *ROOT.glob("sop/**/*.yaml")])


def schema_of(file: Path) -> str:
    kind = find_kind("sop/" + file.as_posix().rpartition("/sop/")[2])
    assert kind is not None, file
    return kind.schema


def content(file: Path) -> Read:
    found, slips = read(file.name, file.read_bytes())
    assert found is not None, slips
    return found


def shortest() -> dict[str, Path]:
    """The shortest file of each kind."""
    return {schema_of(file): file for file in sorted(files(), key=lambda file: -file.stat().st_size)}


@pytest.mark.parametrize("file", files(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_file_keeps_its_schema_by_both_validators(file: Path):
    kind, found = schema_of(file), content(file)
    assert make_fast_validator(kind).is_valid(found.data)
    assert not list(make_reference_validator(kind).iter_errors(found.data))


def shortened(data: Any) -> Any:
    """Data with no more than the first three items of each list: enough to hold every slip, and quick to check."""
    if isinstance(data, dict):
        return {key: shortened(value) for key, value in data.items()}
    return [shortened(item) for item in data[:3]] if isinstance(data, list) else data


@pytest.mark.parametrize(("kind", "file"), sorted(shortest().items()))
@settings(max_examples=25)
@given(drawn=st.data())
def test_both_validators_agree_and_each_error_is_told(kind: str, file: Path, drawn: st.DataObject):
    found = content(file)
    changed = drawn.draw(mutated(shortened(found.data)))
    valid = make_fast_validator(kind).is_valid(changed)
    assert valid == (not list(make_reference_validator(kind).iter_errors(changed)))
    told = find_problems(kind, changed, found.places)
    blank = list(find_blank_texts(changed, found.places))  # which no schema can tell
    assert bool(told) == bool(blank or not valid)
    for problem in told:
        assert problem.mend
        assert describe(problem)


def test_the_schema_takes_the_version_of_the_file_formats_that_is_read():
    asked = loaded("manual")["properties"]["format"]
    assert (asked["minimum"], asked["maximum"]) == (FORMAT, FORMAT)


def test_what_two_parts_of_a_schema_ask_is_told_once():
    found = content(SAMPLE / "sop/sections/1.1-sample.yaml")
    assert isinstance(found.data, dict)
    told = find_problems("section", found.data | {"situation": 7}, found.places)
    assert [problem.message for problem in told] == ["situation: 7 (a number) stands here, and text is wanted"]


class TestDates:
    @pytest.mark.parametrize("text", ["2024-02-29", "0001-01-01", "9999-12-31"])
    def test_days_of_the_calendar_are_read(self, text: str):
        assert dates.parse_date(text).isoformat() == text

    @pytest.mark.parametrize(
        "text",
        [
            *("2023-02-29", "2024-13-01", "2024-01-00", "0000-01-01"),
            *("2024-2-9", "20240229", "2024-W01-1", "2024-02-29T00:00", "24-02-29", "2024-02-29\n", "٢٠٢٤-٠٢-٢٩"),
        ],
    )
    def test_all_else_is_refused(self, text: str):
        with pytest.raises(ValueError, match=r".+"):
            dates.parse_date(text)

    @given(st.dates())
    def test_a_day_comes_back_as_it_was(self, day: Any):
        assert dates.parse_date(day.isoformat()) == day

    @given(st.text())
    def test_a_text_is_a_day_or_a_value_error(self, text: str):
        with suppress(ValueError):
            assert dates.parse_date(text).isoformat() == text
