"""New files of sop/, each field explained by its schema, and the next id for them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from editor.layout import WIDTH
from editor.shape import Shape, load_shape
from editor.writing import dump_yaml, lay_out
from model.manual import Manual, find_kind
from reading.yaml_reader import Data


def draft_file(path: str, found: dict[str, Data]) -> str:
    """The text of a new file at that path from the root. A field that can be left out, and is, appears as a comment."""
    kind = find_kind(path)
    assert kind is not None, path
    shape = load_shape(kind.schema)
    up = "../" * path.count("/")
    parts = [f"# yaml-language-server: $schema={up}schemas/{kind.schema}.schema.json"]
    for key in shape.keys:
        inside = shape.at(key)
        if key in found:
            parts.append("\n".join([*_explain("", inside), dump_yaml({key: found[key]}).rstrip("\n")]))
        else:
            parts.append("\n".join(_explain(f"`{key}` can be left out. ", inside)))
    return lay_out(path, "\n\n".join(parts) + "\n", found)


def _explain(before: str, shape: Shape) -> Iterator[str]:
    yield from _wrap_comment(before + shape.description)
    inner = shape.item if shape.item.keys else shape
    for key in inner.keys:
        may = "" if key in inner.required else " Can be left out."
        yield from _wrap_comment(f"  {key}: {inner.at(key).description}{may}", hang="    ")


def _wrap_comment(words: str, hang: str = "") -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent="# ", subsequent_indent=f"# {hang}", break_long_words=False, break_on_hyphens=False
    )


def make_slug(title: str) -> str:
    """A title as part of a file's name: small letters and digits with hyphens. Empty where it has neither."""
    return re.sub("[^a-z0-9]+", "-", title.lower().replace("'", "").replace("’", "")).strip("-")


def number_section(manual: Manual, chapter: int) -> str:
    """The id after the highest of the chapter, counting former numbers and sections that only a round still knows."""
    ids = {*manual.section_by_id, *manual.section_by_former_id, *manual.reviews}
    return f"SOP-{chapter}.{_number_next(one.removeprefix(f'SOP-{chapter}.') for one in ids)}"


def number_round(manual: Manual, year: int) -> str:
    return f"REV-{year}-{_number_next(one.id.removeprefix(f'REV-{year}-') for one in manual.rounds)}"


def number_evidence(manual: Manual, year: int) -> str:
    return f"EV-{year}-{_number_next(one.id.removeprefix(f'EV-{year}-') for one in manual.all_evidence)}"


def number_decision(manual: Manual, year: int) -> str:
    return f"DEC-{year}-{_number_next(one.id.removeprefix(f'DEC-{year}-') for one in manual.all_decisions)}"


def _number_next(numbers: Iterable[str]) -> int:
    return max((int(one) for one in numbers if one.isdecimal()), default=0) + 1
