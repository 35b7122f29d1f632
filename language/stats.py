"""The manual in figures: how much of everything there is, and how hard its procedures are to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, get_args

from language.grade import grade_texts, procedure
from model.base import Based, Basis, Statement, Status, Step
from model.manual import Manual
from model.walking import find_values


class Count(NamedTuple):
    """How many there are of one thing: in all, and by one or more ways to divide them.

    A part that is possible and absent counts 0. The parts of each division add up to `all`.
    """

    id: str
    name: str
    all: int
    by: Mapping[str, Mapping[str, int]]


class Grade(NamedTuple):
    """The reading grade of a section; None where it holds no text."""

    section: str
    title: str
    grade: float | None


class Reading(NamedTuple):
    """Flesch-Kincaid grades: what is aimed at, all sections as one text, and each by itself."""

    target: int
    whole: float | None
    sections: tuple[Grade, ...]

    @property
    def above(self) -> tuple[Grade, ...]:
        """The sections that are harder to read than is aimed at, the hardest first."""
        hard = (one for one in self.sections if one.grade is not None and one.grade > self.target)
        return tuple(sorted(hard, key=lambda one: (-(one.grade or 0), one.section)))


class Stats(NamedTuple):
    """All figures of one manual."""

    counts: tuple[Count, ...]
    reading: Reading


def compute_stats(manual: Manual) -> Stats:
    """The figures of a manual, restricted sections included."""
    return Stats(tuple(_counts(manual)), _reading(manual))


def _reading(manual: Manual) -> Reading:
    texts = {section.id: list(procedure(section)) for section in manual.sections}
    return Reading(
        manual.settings.reading_target,
        grade_texts(text for section in texts.values() for text in section),
        tuple(Grade(one.id, one.title, grade_texts(texts[one.id])) for one in manual.sections),
    )


def _counts(manual: Manual) -> Iterator[Count]:
    yield from _texts(manual)
    yield from _incidents(manual)
    yield from _program(manual)


def _texts(manual: Manual) -> Iterator[Count]:
    kinds = [one.kind for one in manual.settings.offices]
    yield _count("offices", "Offices", kind=(kinds, ("office", "body", "group", "external")))
    clauses, sections = manual.clause_by_id.values(), manual.sections
    duties = [clause.duty or "none" for clause in clauses]
    yield _count("clauses", "Policy clauses", duty=(duties, ("shall", "may", "goal", "definition", "none")))
    yield _count(
        "sections",
        "Sections",
        status=([one.status for one in sections], get_args(Status)),
        access=([one.access.level for one in sections], ("public", "restricted")),
    )
    for one, name, kind in (
        ("steps", "Steps", Step),
        ("statements", "Statements", Statement),
        ("grounded", "All that names its basis", Based),
    ):
        found = (value.basis for document in manual.documents for value in find_values(document, kind))
        bases = [basis for basis in found if basis is not None]
        yield _count(one, name, basis=(bases, get_args(Basis)))
    asked = [one.question.asks for one in manual.questions]
    yield _count("open_questions", "Open questions", office=(asked, ()))
    yield _count("terms", "Terms", basis=([term.basis for term in manual.term_by_id.values()], get_args(Basis)))
    verified = ["verified" if one.verified_by else "not verified" for one in manual.reference_by_id.values()]
    yield _count("references", "References", state=(verified, ("verified", "not verified")))
    yield _count("rounds", "Review rounds", state=(_closed(manual), ("closed", "open")))


def _incidents(manual: Manual) -> Iterator[Count]:
    told = ["notified" if one.triggers else "not notified" for one in manual.incident_types]
    yield _count("incident_types", "Incident types", notification=(told, ("notified", "not notified")))
    counted = [kind.counts for kind in manual.contact_kind_by_id.values()]
    yield _count("contact_kinds", "Contact kinds", counts=(counted, ("persons", "incidents", "both")))
    needed = [field.required for field in manual.report_field_by_id.values()]
    yield _count("report_fields", "Report form fields", required=(needed, ("always", "when", "never")))


def _program(manual: Manual) -> Iterator[Count]:
    topics = [one.id for one in manual.curricula for _ in one.topics]
    yield _count("topics", "Training topics", curriculum=(topics, [one.id for one in manual.curricula]))
    yield _count("obligations", "Obligations", office=([one.office for one in manual.all_obligations], ()))
    yield _count("teams", "Teams", office=([one.office for one in manual.all_teams], ()))
    metrics = manual.metrics.metrics if manual.metrics else ()
    states = ["computable today" if one.computable.today else "not computable today" for one in metrics]
    yield _count("metrics", "Metrics", state=(states, ("computable today", "not computable today")))
    situations = [guide.id for guide in manual.guides for _ in guide.situations]
    placed = [one.employment for one in manual.placements.placements] if manual.placements else []
    yield _count("placements", "Placements", employment=(placed, ("direct", "contract", "secondary")))
    asked = [one.type for one in manual.questionnaire.questions] if manual.questionnaire else []
    yield _count("student_questions", "Questions to students", type=(asked, ("choice", "choices", "text")))
    yield _count("situations", "Situations", guide=(situations, [guide.id for guide in manual.guides]))


def _count(one: str, name: str, **divisions: tuple[Sequence[str], Iterable[str]]) -> Count:
    """Count the words of each division; the listed words come first, in their order."""
    by = {}
    for division, (found, known) in divisions.items():
        numbers = Counter(found)
        by[division] = {word: numbers[word] for word in (*known, *sorted(numbers.keys() - set(known)))}
    total = {len(found) for found, _ in divisions.values()}
    return Count(one, name, total.pop(), by)


def _closed(manual: Manual) -> list[str]:
    return ["closed" if one.closed else "open" for one in manual.rounds]
