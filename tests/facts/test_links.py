"""Every id that points at something is found, whatever kind of field holds it, and so is every id in a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest

from facts.links import MENTIONED, find_dangling, find_declared, find_links, find_mentions
from model import Manual
from model.base import Declared, IsProse, Refers, Value
from model.manual import KINDS
from reading import load
from tests.manuals import SECTION, ManualWith

ROOT = Path(__file__).parent.parent.parent


def leading_nowhere(manual: Manual) -> set[tuple[str, str]]:
    return {(link.kind, link.id) for link, _ in find_dangling(manual)}


class TestSample:
    def test_every_link_leads_somewhere(self, manual_with: ManualWith):
        assert leading_nowhere(manual_with()) == set()

    def test_every_kind_of_declaration_is_found(self, manual_with: ManualWith):
        found = {kind: sorted(ids) for kind, ids in find_declared(manual_with()).items()}
        assert found == {
            "office": ["school-office", "sso"],
            "audience": ["sso"],
            "withholding basis": ["some-law"],
            "term": ["firearm"],
            "reference": ["LAW-1"],
            "policy": ["01.1"],
            "clause": ["01.1/part", "01.1/part/1", "01.1/part/2", "01.1/part/3"],
            "section": ["SOP-1.1", "SOP-1.2"],
            "question": ["Q-1.1-when"],
        }

    def test_a_link_knows_whose_it_is_and_where_it_stands(self, manual_with: ManualWith):
        (link,) = (one for one in find_links(manual_with()) if one.kind == "term")
        assert (link.id, link.subject, link.place.file) == ("firearm", "SOP-1.1", SECTION)


@pytest.mark.parametrize(
    ("change", "kind", "unknown"),
    [
        ("owner: nobody", "office", "nobody"),
        ("audiences: [nobody]", "audience", "nobody"),
        ("access: {level: restricted, basis: no-law, reason: Why.}", "withholding basis", "no-law"),
        ("implements: [01.1/none]", "clause", "01.1/none"),
        ("terms: [none]", "term", "none"),
        ("references: [NONE]", "reference", "NONE"),
        ("related: [SOP-9.9]", "section", "SOP-9.9"),
        ("forms: [{name: F, use: U, form: FORM-none}]", "form", "FORM-none"),
        ("steps: [{who: nobody, does: D, basis: proposal}]", "office", "nobody"),
        ("steps: [{who: sso, does: D, basis: law, cites: [NONE]}]", "clause or reference", "NONE"),
        (
            "steps: [{who: sso, does: D, basis: proposal, steps: [{who: nobody, does: D, basis: proposal}]}]",
            "office",
            "nobody",
        ),
        ("does_not_apply: [{says: S, basis: policy, cites: [01.1/none]}]", "clause or reference", "01.1/none"),
        ("open_questions: [{id: Q-x, asks: nobody, question: Q}]", "office", "nobody"),
        ("open_questions: [{id: Q-x, asks: sso, question: Q, cites: [NONE]}]", "clause or reference", "NONE"),
        ("purpose: See 02.31/none.", "clause", "02.31/none"),
        ("purpose: See SOP-9.9.", "section", "SOP-9.9"),
        ("purpose: See INC-none.", "incident type", "INC-none"),
        ("purpose: See OBL-none.", "obligation", "OBL-none"),
        ("purpose: See TRN-none.", "curriculum", "TRN-none"),
        ("purpose: See MET-none.", "metric", "MET-none"),
        ("purpose: See GUIDE-none.", "guide", "GUIDE-none"),
        ("purpose: See FORM-none.", "form", "FORM-none"),
        ("purpose: See Q-none.", "question", "Q-none"),
        ("steps: [{who: sso, does: D, warnings: [Not as in SOP-9.9], basis: proposal}]", "section", "SOP-9.9"),
    ],
)
def test_what_leads_nowhere_is_told_where_it_stands(manual_with: ManualWith, change: str, kind: str, unknown: str):
    manual = manual_with({SECTION: change})
    (link,) = (link for link, _ in find_dangling(manual) if link.kind == kind)
    assert link.id == unknown
    line = link.place.source.text.splitlines()[link.place.line - 1]
    assert line[link.place.column - 1 :].startswith(unknown)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See SOP-3.2.", [("section", "SOP-3.2")]),
        (
            "See SOP-3.2, SOP-10.11 and 02.31/data/7/d.",
            [("section", "SOP-3.2"), ("section", "SOP-10.11"), ("clause", "02.31/data/7/d")],
        ),
        ("(OBL-board-report)", [("obligation", "OBL-board-report")]),
        ("Q-3.2-events.", [("question", "Q-3.2-events")]),
        ("INC-firearm-unholstered?", [("incident type", "INC-firearm-unholstered")]),
        ("At 12:30 on 02/31 in policy 02.31", []),
        ("XSOP-3.2 and ASOP", []),
        ("SOP manual, SOP-, INC and SOP-3", []),
        ("See SOP\u20113.2, sop-3.2 and S\u00adOP\u20133\u200b.2.", [("section", "SOP-3.2")] * 3),
        ("02.31/Data\u2044" + "7", [("clause", "02.31/data")]),
        ("a q-tip, a form-letter and a guide-dog", []),
    ],
)
def test_ids_in_a_text(text: str, found: list[tuple[str, str]]):
    assert [(mention.kind, mention.id) for mention in find_mentions(text)] == found


def marks(kind: type[Value]) -> Iterator[Any]:
    """Every mark on the fields of a kind of value and of the values within it."""
    todo, done = [kind], set[type[Value]]()
    while todo:
        one = todo.pop()
        if one in done:
            continue
        done.add(one)
        for hint in get_type_hints(one, include_extras=True).values():
            for part in parts(hint):
                if get_origin(part) is Annotated:
                    yield from part.__metadata__
                elif isinstance(part, type) and issubclass(part, Value):
                    todo.append(part)


def parts(hint: Any) -> Iterator[Any]:
    yield hint
    for inner in get_args(hint):
        yield from parts(inner)


def test_every_kind_that_is_pointed_at_is_declared_somewhere():
    every = [mark for kind in KINDS for mark in marks(kind.type)]
    names = {mark.kind for mark in every if isinstance(mark, Declared)}
    assert {mark.kind for mark in every if isinstance(mark, Refers)} - {"clause or reference"} <= names
    assert any(isinstance(mark, IsProse) for mark in every)


def test_a_text_can_mention_only_what_is_declared():
    every = {mark.kind for kind in KINDS for mark in marks(kind.type) if isinstance(mark, Declared)}
    assert MENTIONED
    assert set(MENTIONED) <= every


def test_every_link_of_the_real_manual_has_a_place_in_its_file():
    for link in find_links(load(ROOT)):
        place = link.place.find(link.id)
        line = place.source.text.split("\n")[place.line - 1]
        assert link.id in line, link
