"""The whole manual as one immutable value, with what can be looked up in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any, NamedTuple, get_type_hints

import msgspec

from model.base import Document, PartOfSection, Question, Questioned
from model.decisions import Decision, Decisions
from model.families import FamilyPage
from model.glossary import Reference, References, Term, Terms
from model.incidents import (
    ContactKind,
    ContactKinds,
    IncidentType,
    Notification,
    ReportField,
    ReportForm,
    Telling,
    Tellings,
)
from model.kinds import Kind
from model.policy import Clause, Policy
from model.program import (
    Evidence,
    EvidenceEntry,
    Guide,
    Metrics,
    Obligation,
    Obligations,
    Placements,
    Questionnaire,
    Team,
    Teams,
)
from model.review import Review, Round
from model.section import Section
from model.settings import Office, Settings
from model.training import Curriculum
from model.waivers import Waiver, Waivers
from model.walking import find_values, list_types


class Undecided(NamedTuple):
    """A question that is not decided: the file that asks it, and the id of the section that it is about."""

    document: Document
    section: str
    question: Question


class Manual(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that sop/ says. Of each kind of file, those are sorted in the order in which a reader meets them.

    The fields that hold files are the one list of the kinds of files (KINDS). A new kind is one more such field.
    """

    settings: Annotated[Settings, Kind("manual", "sop/manual.yaml")]
    terms: Annotated[Terms | None, Kind("terms", "sop/terms.yaml")] = None
    references: Annotated[References | None, Kind("references", "sop/references.yaml")] = None
    policies: Annotated[tuple[Policy, ...], Kind("policy", "sop/policy/*.yaml", prefix="", order=attrgetter("id"))] = ()
    sections: Annotated[
        tuple[Section, ...],
        Kind("section", "sop/sections/*.yaml", prefix="SOP-", slug_follows=True, order=attrgetter("order")),
    ] = ()
    curricula: Annotated[
        tuple[Curriculum, ...],
        Kind("curriculum", "sop/training/*.yaml", prefix="TRN-", order=attrgetter("section", "id")),
    ] = ()
    contact_kinds: Annotated[ContactKinds | None, Kind("contact-kinds", "sop/incidents/contact-kinds.yaml")] = None
    report_form: Annotated[ReportForm | None, Kind("report-form", "sop/incidents/report-form.yaml")] = None
    notification: Annotated[Notification | None, Kind("notification", "sop/incidents/notification.yaml")] = None
    tellings: Annotated[Tellings | None, Kind("tellings", "sop/incidents/tellings.yaml")] = None
    incident_types: Annotated[
        tuple[IncidentType, ...],
        Kind("incident-type", "sop/incidents/types/*.yaml", prefix="INC-", order=attrgetter("title")),
    ] = ()
    rounds: Annotated[
        tuple[Round, ...], Kind("review-round", "sop/reviews/*.yaml", prefix="", order=attrgetter("convened", "id"))
    ] = ()
    obligations: Annotated[Obligations | None, Kind("obligations", "sop/program/obligations.yaml")] = None
    evidence: Annotated[
        tuple[Evidence, ...],
        Kind("evidence", "sop/program/evidence/*.yaml", prefix="EVD-", order=attrgetter("id")),
    ] = ()
    teams: Annotated[Teams | None, Kind("teams", "sop/program/teams.yaml")] = None
    metrics: Annotated[Metrics | None, Kind("metrics", "sop/program/metrics.yaml")] = None
    placements: Annotated[Placements | None, Kind("placements", "sop/program/placements.yaml")] = None
    questionnaire: Annotated[Questionnaire | None, Kind("questionnaire", "sop/program/student-feedback.yaml")] = None
    decisions: Annotated[
        tuple[Decisions, ...], Kind("decisions", "sop/decisions/*.yaml", prefix="DEC-", order=attrgetter("id"))
    ] = ()
    waivers: Annotated[Waivers | None, Kind("waivers", "sop/waivers.yaml")] = None
    guides: Annotated[
        tuple[Guide, ...], Kind("guide", "sop/guides/*.yaml", prefix="GUIDE-", order=attrgetter("title"))
    ] = ()
    family_pages: Annotated[
        tuple[FamilyPage, ...], Kind("family-page", "sop/families/*.yaml", prefix="FAM-", order=attrgetter("id"))
    ] = ()

    @classmethod
    def of(cls, documents: Iterable[Document]) -> Manual:
        """Put the documents of sop/ in their places. There must be one Settings among them."""
        by_type: dict[type[Document], list[Document]] = {}
        for document in documents:
            by_type.setdefault(type(document), []).append(document)
        fields: dict[str, Any] = {}
        for kind in KINDS:
            found = by_type.get(kind.type, [])
            if not kind.single:
                fields[kind.field] = tuple(sorted(found, key=kind.order))
            elif found:
                fields[kind.field] = found[0]
        return cls(**fields)

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Each file of sop/, as a value: first those of which there is just one, then the others, kind by kind."""
        single = [getattr(self, kind.field) for kind in KINDS if kind.single]
        several = [getattr(self, kind.field) for kind in KINDS if not kind.single]
        return (*(one for one in single if one is not None), *chain.from_iterable(several))

    @cached_property
    def clause_by_id(self) -> Mapping[str, Clause]:
        return {clause.id: clause for policy in self.policies for clause in policy.clauses}

    @cached_property
    def office_by_id(self) -> Mapping[str, Office]:
        return {office.id: office for office in self.settings.offices}

    def office_label(self, office: str, designee: bool = False) -> str:
        """The short name of an office by its id, with "or designee" where one may act; the id where there is none."""
        label = self.office_by_id[office].label if office in self.office_by_id else office
        return f"{label} or designee" if designee else label

    @cached_property
    def section_by_id(self) -> Mapping[str, Section]:
        return {section.id: section for section in self.sections}

    @cached_property
    def section_by_former_id(self) -> Mapping[str, Section]:
        """Each number that a section had before, with the section."""
        return {former.id: section for section in self.sections for former in section.formerly}

    def find_section(self, id_: str) -> Section | None:
        """The section that has this id, or had it before."""
        return self.section_by_id.get(id_) or self.section_by_former_id.get(id_)

    @cached_property
    def term_by_id(self) -> Mapping[str, Term]:
        return {term.id: term for term in (self.terms.terms if self.terms else ())}

    @cached_property
    def reference_by_id(self) -> Mapping[str, Reference]:
        return {one.id: one for one in (self.references.references if self.references else ())}

    @cached_property
    def contact_kind_by_id(self) -> Mapping[str, ContactKind]:
        return {kind.id: kind for kind in (self.contact_kinds.kinds if self.contact_kinds else ())}

    @cached_property
    def report_field_by_id(self) -> Mapping[str, ReportField]:
        return {field.id: field for field in (self.report_form.fields if self.report_form else ())}

    @property
    def all_obligations(self) -> tuple[Obligation, ...]:
        return self.obligations.obligations if self.obligations else ()

    @property
    def all_tellings(self) -> tuple[Telling, ...]:
        return self.tellings.tellings if self.tellings else ()

    @property
    def all_evidence(self) -> tuple[EvidenceEntry, ...]:
        return tuple(entry for year in self.evidence for entry in year.entries)

    @property
    def all_decisions(self) -> tuple[Decision, ...]:
        return tuple(decision for year in self.decisions for decision in year.decisions)

    @property
    def all_teams(self) -> tuple[Team, ...]:
        return self.teams.teams if self.teams else ()

    @property
    def all_waivers(self) -> tuple[Waiver, ...]:
        return self.waivers.waivers if self.waivers else ()

    @cached_property
    def annexes(self) -> Mapping[str, tuple[Document, ...]]:
        """For each section id, the files that are part of that section: curricula, types, forms, guides."""
        found: dict[str, list[Document]] = {}
        for document in self.documents:
            if document.section_id is not None:
                found.setdefault(document.section_id, []).append(document)
        return {section: tuple(documents) for section, documents in found.items()}

    @cached_property
    def reviews(self) -> Mapping[str, tuple[Review, ...]]:
        """For each section id, its reviews on record, in the order of the rounds.

        Those under a former number count, and of a part that was split off those of the whole until that day.
        """
        found: dict[str, list[Review]] = {}
        for one in self.rounds:
            for entry in one.sections:
                for section in self.name_reviewed(entry.section, entry.date):
                    found.setdefault(section, []).append(Review(one, entry))
        return {section: tuple(reviews) for section, reviews in found.items()}

    def name_reviewed(self, id_: str, day: date) -> tuple[str, ...]:
        """The ids that the sections have now whose text a review of this section on a day saw."""
        section = self.find_section(id_)
        if section is None:
            return (id_,)
        later = (part.id for part in self._parts.get(section.id, ()) if part.split_from and day <= part.split_from.date)
        return (section.id, *later)

    @cached_property
    def _parts(self) -> Mapping[str, tuple[Section, ...]]:
        """For each section id, those that were split off it, and off those in turn."""
        found: dict[str, tuple[Section, ...]] = {}
        for section in self.sections:
            whole, seen = section, {section.id}
            while whole.split_from and (before := self.find_section(whole.split_from.section)):
                if before.id in seen:
                    break
                seen.add(before.id)
                found[before.id] = (*found.get(before.id, ()), section)
                whole = before
        return found

    @cached_property
    def undecided(self) -> tuple[Undecided, ...]:
        """Every question on which no decision is recorded, in reading order, those of archived files included."""
        return tuple(
            Undecided(document, asking.section if isinstance(asking, PartOfSection) else document.subject, question)
            for document in self.documents
            for asking in find_values(document, Questioned)
            for question in asking.open_questions
        )

    @cached_property
    def questions(self) -> tuple[Undecided, ...]:
        """Every open question, in reading order. One of an archived file is open only where it is shown elsewhere."""
        return tuple(one for one in self.undecided if not one.document.is_archived or self._waits(one.question))

    def _waits(self, question: Question) -> bool:
        """Whether a section that is not archived shows a question of another file."""
        shown = (self.find_section(one) for one in question.shown_in)
        return any(section is not None and not section.is_archived for section in shown)

    @cached_property
    def questions_shown(self) -> Mapping[str, tuple[Question, ...]]:
        """For each section id, the open questions that its page shows though another section asks them."""
        found: dict[str, dict[str, Question]] = {}
        for one in self.questions:
            for section in one.question.shown_in:
                if section != one.document.subject:
                    found.setdefault(section, {})[one.question.id] = one.question
        return {section: tuple(by_id.values()) for section, by_id in found.items()}


def _list_kinds() -> tuple[Kind, ...]:
    """The kinds of files, in the order of the fields of Manual."""
    kinds = []
    for field, hint in get_type_hints(Manual, include_extras=True).items():
        for kind in getattr(hint, "__metadata__", ()):
            if isinstance(kind, Kind):
                (type_,) = (one for one in list_types(hint) if issubclass(one, Document))
                kinds.append(kind._replace(field=field, type=type_))
    return tuple(kinds)


KINDS = _list_kinds()
"""Each kind of file in sop/, made from the fields of Manual."""


def find_kind(path: str) -> Kind | None:
    """The kind of the file at a path from the root, such as "sop/manual.yaml"; None where it is none."""
    return next((kind for kind in KINDS if kind.fits(path)), None)
