"""A kind of file or a field that is not marked as public is withheld: kinds and fields made up here prove it."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from editions.publication import read_publication
from editions.redaction import find_restricted_steps, redact
from model import Manual
from model.base import Access, Document, PartOfSection, Prose, Public, SectionId, Step, Value
from model.places import Places, Source
from model.program import Obligation, Team
from model.review import Reviewed, Round
from model.section import Section
from model.settings import Settings
from tests.manuals import ROUND, SECTION, ManualWith, review_round

OPEN, CLOSED = "SOP-1.2", "SOP-1.1"
HERE = Places(Source("sop/made-up.yaml", "# a comment"), (1, 1, 1))


class Unmarked(Document, frozen=True, kw_only=True):
    """A kind of file without a mark that says who may read it."""

    section: SectionId
    says: Prose


class PartlyPublic(Document, frozen=True, kw_only=True):
    shown: Public[Prose]
    withheld: Prose
    days: tuple[date, ...] = ()


class Part(Document, PartOfSection, frozen=True, kw_only=True):
    section: SectionId
    says: Prose


class Drill(Value, frozen=True, kw_only=True):
    section: SectionId
    says: Prose


class Drills(Document, frozen=True, kw_only=True):
    drills: Public[tuple[Drill, ...]]


class WithSteps(Document, frozen=True, kw_only=True):
    steps: Public[tuple[Step, ...]]


class Larger(Manual, frozen=True, kw_only=True, dict=True):
    """A manual with kinds of files that ours does not have."""

    unmarked: Unmarked | None = None
    partly: PartlyPublic | None = None
    parts: tuple[Part, ...] = ()
    drills: Drills | None = None
    with_steps: WithSteps | None = None

    @property
    def documents(self) -> tuple[Document, ...]:
        added = (self.unmarked, self.partly, *self.parts, self.drills, self.with_steps)
        return (*super().documents, *(one for one in added if one))


@pytest.fixture
def whole(manual_with: ManualWith) -> Manual:
    """SOP-1.1 is restricted, SOP-1.2 public, and SOP-1.1 was reviewed."""
    restricted = {SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"}
    restricted["sop/sections/1.2-other.yaml"] = "access: {level: public}"
    reviewed = review_round(manual_with(restricted), date(2024, 2, 10), remark="zq-remark")
    return manual_with({**restricted, ROUND: reviewed})


def larger(manual: Manual, **added: Any) -> Larger:
    return Larger(**{name: getattr(manual, name) for name in Manual.__struct_fields__}, **added)


def grown(kind: type[Any], value: Value, **added: object) -> Any:
    """A value of ours as one of a kind that has a field more."""
    return kind(**{name: getattr(value, name) for name in value.__struct_fields__}, **added)


class TestAKindOfFile:
    @pytest.mark.parametrize("section", [OPEN, CLOSED])
    def test_that_nobody_marked_is_withheld_whatever_its_section(self, whole: Manual, section: str):
        public = redact(larger(whole, unmarked=Unmarked(places=HERE, section=section, says="zq")))
        assert isinstance(public, Larger)
        assert public.unmarked is None

    def test_shows_its_public_fields_alone_and_no_text_of_its_file(self, whole: Manual):
        partly = PartlyPublic(places=HERE, shown="Shown.", withheld="zq", days=(date(2026, 1, 1),))
        public = redact(larger(whole, partly=partly))
        assert isinstance(public, Larger)
        assert public.partly
        assert (public.partly.shown, public.partly.withheld, public.partly.days) == ("Shown.", "", ())
        assert public.partly.places.source == Source("sop/made-up.yaml", "")

    def test_that_is_part_of_a_section_is_shown_with_it(self, whole: Manual):
        parts = tuple(Part(places=HERE, section=section, says=section) for section in (OPEN, CLOSED))
        public = redact(larger(whole, parts=parts))
        assert isinstance(public, Larger)
        assert [one.says for one in public.parts] == [OPEN]

    def test_loses_its_entries_about_a_withheld_section_though_nobody_marked_them(self, whole: Manual):
        drills = tuple(Drill(places=HERE, section=section, says=section) for section in (OPEN, CLOSED))
        public = redact(larger(whole, drills=Drills(places=HERE, drills=drills)))
        assert isinstance(public, Larger)
        assert public.drills
        assert [one.says for one in public.drills.drills] == [OPEN]

    def test_loses_the_text_of_its_restricted_steps(self, whole: Manual):
        access = Access(places=HERE, level="restricted", basis="some-law", reason="Shown.")
        step = Step(places=HERE, who="sso", does="zq", basis="proposal", access=access)
        manual = larger(whole, with_steps=WithSteps(places=HERE, steps=(step,)))
        public = redact(manual)
        assert isinstance(public, Larger)
        assert public.with_steps
        assert [(one.does, one.access and one.access.reason) for one in public.with_steps.steps] == [("", "Shown.")]
        assert "zq" not in repr(public.with_steps)
        assert [found for _, found in find_restricted_steps(manual)] == [step]


class TestAField:
    def test_of_a_withheld_section_is_withheld(self, whole: Manual):
        class Grown(Section, frozen=True, kw_only=True, dict=True):
            code: Prose = ""
            level: int

        sections = tuple(grown(Grown, one, code="zq", level=3) for one in whole.sections)
        public = redact(msgspec.structs.replace(whole, sections=sections))
        assert [(one.id, one.code, one.level) for one in public.sections if isinstance(one, Grown)] == [
            (CLOSED, "", 0),
            (OPEN, "zq", 3),
        ]

    def test_of_a_review_of_a_withheld_section_is_withheld(self, whole: Manual):
        class Grown(Reviewed, frozen=True, kw_only=True):
            minutes: Prose = ""

        (one,) = whole.rounds
        reviewed = tuple(grown(Grown, entry, minutes="zq") for entry in one.sections)
        public = redact(msgspec.structs.replace(whole, rounds=(msgspec.structs.replace(one, sections=reviewed),)))
        assert [entry.section for entry in public.rounds[0].sections] == [CLOSED]
        assert "zq" not in repr(public.rounds)

    def test_of_a_file_that_is_part_of_no_section_is_withheld_even_where_nothing_else_is(self, manual_with: ManualWith):
        class GrownRound(Round, frozen=True, kw_only=True, dict=True):
            minutes: Prose

        class GrownSettings(Settings, frozen=True, kw_only=True, dict=True):
            keys: tuple[Prose, ...] = ()

        manual = manual_with({ROUND: review_round(manual_with(), date(2024, 2, 10))})
        settings = grown(GrownSettings, manual.settings, keys=("zq",))
        rounds = tuple(grown(GrownRound, one, minutes="zq") for one in manual.rounds)
        public = redact(msgspec.structs.replace(manual, settings=settings, rounds=rounds))
        assert isinstance(public.settings, GrownSettings)
        assert public.settings.keys == ()
        assert public.settings.title == manual.settings.title
        assert [one.minutes for one in public.rounds if isinstance(one, GrownRound)] == [""]

    def test_that_can_neither_be_shown_nor_emptied_stops_the_build(self, manual_with: ManualWith):
        class Grown(Round, frozen=True, kw_only=True, dict=True):
            chair: object

        manual = manual_with({ROUND: review_round(manual_with(), date(2024, 2, 10))})
        rounds = tuple(grown(Grown, one, chair={"zq": 1}) for one in manual.rounds)
        with pytest.raises(TypeError, match=r"Grown\.chair is withheld and cannot be emptied"):
            redact(msgspec.structs.replace(manual, rounds=rounds))


@pytest.mark.parametrize(
    ("kind", "public"),
    [
        (Section, {"id", "title", "revision", "status", "since", "issued", "formerly", "access", "interval"}),
        (Step, {"access"}),
        (Reviewed, {"section", "date", "outcome", "digest"}),
        (Obligation, set()),
        (Team, set()),
    ],
)
def test_what_stays_of_something_withheld_is_this_and_nothing_else(kind: type[Value], public: set[str]):
    assert read_publication(kind).public == public


def test_a_withheld_step_of_a_curriculum_is_withheld_though_nothing_else_is(manual_with: ManualWith):
    curriculum = """
id: TRN-one
title: One
section: SOP-1.1
status: draft
for: [sso]
short_answer: Shown.
implements: []
topics: [{number: 1, title: Shown, clause: 01.1/part/1}]
steps:
  - {who: sso, does: zq-does, basis: proposal, access: {level: restricted, basis: some-law, reason: Shown reason.}}
  - {who: sso, does: Shown., basis: proposal}
"""
    files = {"sop/training/one.yaml": curriculum, "sop/sections/1.2-other.yaml": "access: {level: public}"}
    public = redact(manual_with(files))
    hidden, shown = public.curricula[0].steps
    assert (hidden.who, hidden.does, shown.does) == ("", "", "Shown.")
    assert hidden.access
    assert hidden.access.reason == "Shown reason."
    assert "zq" not in repr(public) + public.curricula[0].places.source.text
