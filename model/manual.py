"""The whole manual as one immutable value, with what can be looked up in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

import msgspec

from model.base import Document, Question, Questioned
from model.glossary import Reference, References, Term, Terms
from model.incidents import ContactKind, ContactKinds, IncidentType, Notification, ReportField, ReportForm
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

_D = TypeVar("_D", bound=Document)


class Manual(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that sop/ says. Sections, types and the like stand in the order in which a reader meets them."""

    settings: Settings
    policies: tuple[Policy, ...] = ()
    sections: tuple[Section, ...] = ()
    curricula: tuple[Curriculum, ...] = ()
    incident_types: tuple[IncidentType, ...] = ()
    contact_kinds: ContactKinds | None = None
    report_form: ReportForm | None = None
    notification: Notification | None = None
    rounds: tuple[Round, ...] = ()
    terms: Terms | None = None
    references: References | None = None
    obligations: Obligations | None = None
    evidence: tuple[Evidence, ...] = ()
    teams: Teams | None = None
    metrics: Metrics | None = None
    placements: Placements | None = None
    questionnaire: Questionnaire | None = None
    waivers: Waivers | None = None
    guides: tuple[Guide, ...] = ()

    @classmethod
    def of(cls, documents: Iterable[Document]) -> Manual:
        """Put the documents of sop/ in their places. There must be one Settings among them."""
        by_type: dict[type[Document], list[Document]] = {}
        for document in documents:
            by_type.setdefault(type(document), []).append(document)

        def every(kind: type[_D]) -> tuple[_D, ...]:
            return tuple(document for document in by_type.get(kind, []) if isinstance(document, kind))

        def single(kind: type[_D]) -> _D | None:
            return next(iter(every(kind)), None)

        (settings,) = every(Settings)
        return cls(
            settings=settings,
            policies=tuple(sorted(every(Policy), key=lambda policy: policy.id)),
            sections=tuple(sorted(every(Section), key=lambda section: section.order)),
            curricula=tuple(sorted(every(Curriculum), key=lambda one: (one.section, one.id))),
            incident_types=tuple(sorted(every(IncidentType), key=lambda one: one.title)),
            contact_kinds=single(ContactKinds),
            report_form=single(ReportForm),
            notification=single(Notification),
            rounds=tuple(sorted(every(Round), key=lambda one: (one.convened, one.id))),
            terms=single(Terms),
            references=single(References),
            obligations=single(Obligations),
            evidence=tuple(sorted(every(Evidence), key=lambda one: one.id)),
            teams=single(Teams),
            metrics=single(Metrics),
            placements=single(Placements),
            questionnaire=single(Questionnaire),
            waivers=single(Waivers),
            guides=tuple(sorted(every(Guide), key=lambda guide: guide.title)),
        )

    @property
    def documents(self) -> tuple[Document, ...]:
        """Each file of sop/, as a value."""
        single = (
            self.settings,
            self.terms,
            self.references,
            self.contact_kinds,
            self.report_form,
            self.notification,
            self.obligations,
            self.teams,
            self.metrics,
            self.placements,
            self.questionnaire,
            self.waivers,
        )
        several = (
            self.policies,
            self.sections,
            self.curricula,
            self.incident_types,
            self.rounds,
            self.evidence,
            self.guides,
        )
        return tuple(one for one in single if one is not None) + tuple(one for many in several for one in many)

    @cached_property
    def clauses(self) -> Mapping[str, Clause]:
        return {clause.id: clause for policy in self.policies for clause in policy.clauses}

    @cached_property
    def offices(self) -> Mapping[str, Office]:
        return {office.id: office for office in self.settings.offices}

    def office_label(self, office: str, designee: bool = False) -> str:
        """The short name of an office by its id, with "or designee" where one may act; the id where there is none."""
        label = self.offices[office].label if office in self.offices else office
        return f"{label} or designee" if designee else label

    @cached_property
    def section_by_id(self) -> Mapping[str, Section]:
        return {section.id: section for section in self.sections}

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
    def all_evidence(self) -> tuple[EvidenceEntry, ...]:
        return tuple(entry for year in self.evidence for entry in year.entries)

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
        """For each section id, its reviews on record, in the order of the rounds."""
        found: dict[str, list[Review]] = {}
        for one in self.rounds:
            for entry in one.sections:
                found.setdefault(entry.section, []).append(Review(one, entry))
        return {section: tuple(reviews) for section, reviews in found.items()}

    @cached_property
    def digests(self) -> dict[str, str]:
        """What facts.digests has worked out already, by the section's file: several rules ask for each."""
        return {}

    @cached_property
    def questions(self) -> tuple[tuple[Document, Question], ...]:
        """Every open question with the file that asks it, in reading order."""
        return tuple((document, question) for document in self.documents for question in _questions(document))


def _questions(document: Document) -> Iterable[Question]:
    if isinstance(document, Questioned):
        yield from document.open_questions
    if isinstance(document, Obligations):
        for obligation in document.obligations:
            yield from obligation.open_questions
    if isinstance(document, Teams):
        for team in document.teams:
            yield from team.open_questions
