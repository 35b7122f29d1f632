"""The bases of files: a file that has a field of that name has the base too, so that no code asks for it by getattr."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.base import Document, Identified, Implementing, Living, PartOfSection, Questioned, Stepped, Titled
from model.manual import KINDS
from reading.loading import load

BASES = (Identified, Titled, Living, PartOfSection, Implementing, Questioned, Stepped)
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("base", BASES, ids=lambda base: base.__name__)
@pytest.mark.parametrize("kind", [kind.type for kind in KINDS], ids=lambda kind: kind.__name__)
def test_a_file_with_the_fields_of_a_base_has_the_base(kind: type[Document], base: type):
    fields = base.__annotations__.keys() - {"__slots__"}
    assert issubclass(kind, base) == (fields <= set(kind.__struct_fields__))


def test_a_file_is_called_by_its_id_or_else_by_its_path():
    manual = load(ROOT)
    assert manual.sections[0].subject == manual.sections[0].id
    assert manual.settings.subject == "sop/manual.yaml"


def test_only_what_is_part_of_a_section_names_one():
    manual = load(ROOT)
    assert manual.sections[0].section_id is None
    assert manual.settings.section_id is None
    assert manual.curricula[0].section_id == manual.curricula[0].section


def test_all_steps_are_in_reading_order_with_those_within():
    section = next(one for one in load(ROOT).sections if any(step.steps for step in one.steps))
    outer = next(step for step in section.steps if step.steps)
    flat = list(outer.flat())
    assert flat[:2] == [outer, outer.steps[0]]
    assert len(list(section.all_steps)) == sum(len(list(step.flat())) for step in section.steps)


def test_an_office_is_shown_by_its_short_name_or_else_by_its_id():
    manual = load(ROOT)
    office = next(one for one in manual.settings.offices if one.short)
    assert manual.office_label(office.id) == office.short
    assert manual.office_label(office.id, designee=True) == f"{office.short} or designee"
    assert manual.office_label("no-such-office") == "no-such-office"
