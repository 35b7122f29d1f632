"""The places on pages where a reader may want to land: a situation, a term, a clause, a question, a field, a figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from facts.decisions import list_decided
from generator.search.entry import Entry, Teller
from generator.writing import words
from model.dates import format_date


def list_places(teller: Teller) -> Iterator[Entry]:
    """Every thing of the manual that has an anchor and words of its own."""
    yield from _list_situations(teller)
    yield from _list_incidents(teller)
    yield from _list_tellings(teller)
    yield from _list_words(teller)
    yield from _list_program(teller)
    yield from _list_clauses(teller)
    yield from _list_questions(teller)
    yield from _list_decisions(teller)


def _make_entry(teller: Teller, of: str, one: str, kind: str, title: str, answer: str, **more: Any) -> Entry:
    """The entry of a thing, by its kind, its id, and the texts to show."""
    place = teller.addresses[of, one]
    return Entry(kind, place.page, teller.say(title), place.anchor, answer=teller.say(answer))._replace(**more)


def _list_situations(teller: Teller) -> Iterator[Entry]:
    for guide in teller.manual.guides:
        answers = {answer.id: answer for answer in guide.answers}
        for one in guide.situations:
            found = answers.get(one.answer)
            said = (f"{found.label}." if found else "", one.first, one.reason)
            answer = " ".join(part for part in said if part)
            entry = _make_entry(
                teller, "situation", one.id, "situation", one.situation, answer, ids=(one.id,), cites=one.cites
            )
            sign = (found and found.sign) or ""
            yield entry._replace(asked=one.asked, sign=sign, beside=one.beside)


def _list_incidents(teller: Teller) -> Iterator[Entry]:
    manual = teller.manual
    for kind in manual.contact_kind_by_id.values():
        yield _make_entry(
            teller, "contact kind", kind.id, "contact kind", kind.name, kind.means, text=teller.all(kind.is_not)
        )
    for trigger in manual.notification.triggers if manual.notification else ():
        yield _make_entry(
            teller, "trigger", trigger.id, "trigger", trigger.title, trigger.plain, cites=(trigger.clause,)
        )
    for field in manual.report_field_by_id.values():
        choices = teller.all(*(choice.label for choice in field.choices))
        yield _make_entry(teller, "report field", field.id, "report field", field.name, field.why, text=choices)


def _list_tellings(teller: Teller) -> Iterator[Entry]:
    for row in teller.manual.all_tellings:
        said = ". ".join(part for part in (teller.office(row.who), row.by) if part)
        entry = _make_entry(teller, "telling", row.id, "telling", row.does, said, ids=(row.id,))
        yield entry._replace(asked=teller.all(row.event))


def _list_words(teller: Teller) -> Iterator[Entry]:
    manual = teller.manual
    for term in manual.term_by_id.values():
        title = f"{term.term} ({term.short})" if term.short else term.term
        yield _make_entry(teller, "term", term.id, "term", title, term.means)
    for office in manual.settings.offices:
        yield _make_entry(teller, "office", office.id, "office", office.name, office.note, text=office.also)
    for one in manual.reference_by_id.values():
        title = f"{one.citation}: {one.title}"
        yield _make_entry(
            teller, "reference", one.id, "reference", title, one.cited_for or one.note, ids=(one.id, one.citation)
        )


def _list_program(teller: Teller) -> Iterator[Entry]:
    manual = teller.manual
    for one in manual.all_obligations:
        office, due = teller.office(one.office), words.describe_deadline(one.every, one.by)
        yield _make_entry(
            teller,
            "obligation",
            one.id,
            "duty",
            one.title,
            f"{office}, {due}.",
            ids=(one.id,),
            cites=one.implements,
        )
    for team in manual.all_teams:
        if team.office in manual.office_by_id:
            seats = teller.all(*(seat.seat for seat in team.seats))
            name = manual.office_by_id[team.office].name
            yield _make_entry(
                teller, "team", team.office, "team", name, team.purpose, text=seats, cites=team.implements
            )
    for goal in manual.metrics.goals if manual.metrics else ():
        yield _make_entry(teller, "goal", goal.id, "goal", goal.title, "", ids=(goal.id,), cites=goal.cites)
    for metric in manual.metrics.metrics if manual.metrics else ():
        answer = metric.question or metric.formula
        yield _make_entry(teller, "metric", metric.id, "metric", metric.title, answer, ids=(metric.id,))


def _list_clauses(teller: Teller) -> Iterator[Entry]:
    for policy in teller.manual.policies:
        for clause in policy.clauses:
            if clause.kind != "heading" and clause.words:
                place = teller.addresses["clause", clause.id]
                yield Entry("clause", place.page, clause.id, place.anchor, answer=clause.words, ids=(clause.id,))


def _list_questions(teller: Teller) -> Iterator[Entry]:
    for _, _, one in teller.manual.questions:
        answer = " / ".join(one.options)
        ids = (one.id, *one.replaces)
        yield _make_entry(teller, "question", one.id, "question", one.question, answer, ids=ids, cites=one.cites)


def _list_decisions(teller: Teller) -> Iterator[Entry]:
    for one in list_decided(teller.manual):
        decision, question = one.decision, one.question
        said = f"{format_date(decision.date)}, {teller.office(decision.by)}: {decision.decided}"
        entry = _make_entry(teller, "decision", decision.id, "decision", question.question, said, cites=question.cites)
        ids = (decision.id, question.id, *question.replaces) if one.is_in_force else (decision.id,)
        yield entry._replace(ids=ids, text=teller.all(*question.options, decision.reference))
