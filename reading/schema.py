"""Data and its schema in, problems in plain words out.

The schemas in schemas/ are the contract. A fast validator only says "valid" or not; where it says not, the reference
implementation finds each error and reading.schema_errors says it as a colleague would.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model.dates import parse_date
from model.places import Places
from model.problem import Problem
from reading.blank_texts import find_blank_texts

if TYPE_CHECKING:
    import jsonschema_rs
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from reading.yaml_reader import Data

SCHEMAS = Path(__file__).parent.parent / "schemas"
_COMMON = "common.schema.json"
_BASE = "https://schemas.invalid/"


def find_problems(schema: str, data: Data, places: Places) -> list[Problem]:
    """All that a file's data has against its schema. `schema` is the name in schemas/, without its ending."""
    blank = list(find_blank_texts(data, places))
    if make_fast_validator(schema).is_valid(data):
        return blank
    # Imported here, like the reference implementation: a manual without a slip never needs it.
    from reading.schema_errors import Fault, explain

    found = (
        problem
        for error in make_reference_validator(schema).iter_errors(data)
        for problem in explain(
            Fault(error, tuple(error.absolute_path), places, _loaded(f"{schema}.schema.json"), load_shared_parts())
        )
    )
    # Two parts of a schema may demand the same of one value: the problem is reported once.
    problems = list(dict.fromkeys(found))
    told = {problem.place for problem in problems}
    return [*(problem for problem in blank if problem.place not in told), *problems]


def list_schemas() -> Iterable[str]:
    """The names of all schemas, without their ending."""
    return sorted(path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.schema.json"))


def load_shared_parts() -> dict[str, Any]:
    """The parts that several schemas share, by the address under which a schema names them."""
    return {f"{_COMMON}#/$defs/{name}": part for name, part in _loaded(_COMMON)["$defs"].items()}


def load_schema(schema: str) -> dict[str, Any]:
    """A schema of schemas/, by its name without .schema.json, as parsed JSON."""
    return _loaded(f"{schema}.schema.json")


@cache
def make_fast_validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """Says whether data is valid, and nothing else."""
    # Imported here: where the memo holds every file, none is validated.
    import jsonschema_rs

    registry = jsonschema_rs.Registry([(_BASE + _COMMON, _loaded(_COMMON))])
    return jsonschema_rs.Draft202012Validator(
        _loaded(f"{schema}.schema.json"), registry=registry, validate_formats=True, formats={"date": _is_date}
    )


@cache
def make_reference_validator(schema: str) -> Validator:
    """Says what is wrong with data, and is right where the two differ."""
    # Imported here: it takes longer to import than a whole manual takes to check with the other.
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend
    from referencing import Registry, Resource

    checker = FormatChecker(formats=())
    checker.checks("date")(_is_date)
    common: Resource[Any] = Resource.from_contents(_loaded(_COMMON))
    reader: type[Validator] = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return reader(
        _loaded(f"{schema}.schema.json"),
        registry=Registry().with_resource(_BASE + _COMMON, common),
        format_checker=checker,
    )


def _pattern(validator: Validator, pattern: str, instance: object, schema: object) -> Iterator[ValidationError]:
    """Python's $ also matches before a line end at the end of a text; in a schema it does not."""
    from jsonschema.exceptions import ValidationError

    ending = "\\Z" if pattern.endswith("$") else ""
    if isinstance(instance, str) and not re.search(pattern.removesuffix("$") + ending, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        parse_date(value)
    except ValueError:
        return False
    return True


@cache
def _loaded(file: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / file).read_text("utf-8"))
    return {**found, "$id": _BASE + file}
