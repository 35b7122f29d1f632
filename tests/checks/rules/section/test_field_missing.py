"""Fields that the report form lacks for what is to be reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find
from tests.checks.given.texts import FORM, KIND_FIELD, KINDS, TYPES_FIELD, field

TRIGGER_FIELD = field("triggers", "type: choices\n    from: triggers\n    required: always")


TYPE = """
id: INC-lost-key
title: Lost key
section: SOP-1.1
status: draft
definition: A key is lost.
implements: []
contact_kinds: [search]
triggers: [a]
examples: [A key falls into a drain.]
near_misses: [A key is found.]
basis: proposal
"""


def missing(tmp_path: Path, *fields: str, **files: str) -> list[str]:
    given = {
        "sop/incidents/report-form.yaml": FORM + "".join(fields),
        "sop/incidents/types/lost-key.yaml": TYPE,
        "sop/incidents/contact-kinds.yaml": KINDS,
    }
    return [one.message for one in find(tmp_path, "field-missing", **given | files)]


def test_a_form_that_holds_all_passes(tmp_path: Path):
    assert missing(tmp_path, TYPES_FIELD, KIND_FIELD, TRIGGER_FIELD) == []


def test_each_thing_that_it_lacks_is_told(tmp_path: Path):
    assert len(missing(tmp_path / "a", TYPES_FIELD, KIND_FIELD)) == 1
    assert len(missing(tmp_path / "b", TYPES_FIELD)) == 2
    assert len(missing(tmp_path / "c", KIND_FIELD, TRIGGER_FIELD)) == 1


def test_an_archived_type_needs_nothing(tmp_path: Path):
    archived = {"sop/incidents/types/lost-key.yaml": TYPE.replace("draft", "archived")}
    assert missing(tmp_path, TYPES_FIELD, **archived) == []


def test_nor_does_it_hide_what_the_next_type_needs(tmp_path: Path):
    types = {
        "sop/incidents/types/lost-key.yaml": TYPE.replace("draft", "archived"),
        "sop/incidents/types/lost-pass.yaml": TYPE.replace("INC-lost-key", "INC-lost-pass"),
    }
    (message,) = missing(tmp_path, TYPES_FIELD, KIND_FIELD, **types)
    assert message.startswith("INC-lost-pass needs a field for the trigger")


def test_a_field_that_rests_on_one_that_does_not_exist_is_a_broken_link_and_no_more(tmp_path: Path):
    needy = field("why", "type: text\n    required: when\n    required_when: {field: kind, has: [search]}")
    assert missing(tmp_path, TYPES_FIELD, KIND_FIELD, TRIGGER_FIELD, needy) == []


@pytest.mark.parametrize(("value", "wrong"), [("search", False), ("serch", True)])
def test_a_field_required_for_what_can_never_be_is_told(tmp_path: Path, value: str, wrong: bool):
    needy = field("why", f"type: text\n    required: when\n    required_when: {{field: kinds, has: [{value}]}}")
    assert bool(missing(tmp_path, TYPES_FIELD, KIND_FIELD, TRIGGER_FIELD, needy)) is wrong
