"""Every page as an entry: with what the manual says of its thing; of other pages title and description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.pages.families import name_page
from generator.pages.find import RESULTS
from generator.search.asked import ASKED
from generator.search.entry import Entry, Teller
from generator.search.places import list_places
from generator.writing.page import Page
from generator.writing.words import WITHHELD_SECTION
from model.base import Status
from model.families import FamilyPage
from model.incidents import IncidentType, Notification, ReportForm
from model.program import Guide, Questionnaire
from model.section import Section
from model.training import Curriculum
from model.walking import get_declared_kind

_ASKED_OF_POLICY = ("What changed in the policy?", "Redline, the prior policy, old and new policy", "Board policy")


def list_entries(teller: Teller, pages: Iterable[Page]) -> Iterator[Entry]:
    """All pages, in their order, then the places on pages where a reader may want to land."""
    told = {entry.page: entry for entry in _describe_all(teller)}
    for page in pages:
        if page.path != RESULTS and not _is_part(page):
            yield told.get(page.path) or _describe_page(page)
    yield from list_places(teller)


def _is_part(page: Page) -> bool:
    """Whether a page holds a part of another page, which is found in its place."""
    return page.path.startswith("open-questions/") and page.path != "open-questions/index.md"


def _describe_page(page: Page) -> Entry:
    asked = ASKED.get(page.path, ())
    return Entry("page", page.path, page.title, answer=page.description, asked=asked, text=page.headings)


def _describe_all(teller: Teller) -> Iterator[Entry]:
    manual = teller.manual
    for section in manual.sections:
        hidden = teller.edition.hides(section.access)
        yield _describe_withheld(teller, section) if hidden else _describe_section(teller, section)
    for policy in manual.policies:
        title = f"Policy {policy.id}: {policy.title}"
        answer = f"Board policy {policy.id}, clause by clause."
        yield Entry("policy", f"policy/{policy.id}.md", title, answer=answer, asked=_ASKED_OF_POLICY, ids=(policy.id,))
    for incident in manual.incident_types:
        yield _describe_incident(teller, incident)
    for curriculum in manual.curricula:
        yield _describe_curriculum(teller, curriculum)
    for guide in manual.guides:
        yield _describe_guide(teller, guide)
    for family in manual.family_pages:
        yield from _describe_families(teller, family)
    if manual.report_form:
        yield _describe_report_form(teller, manual.report_form)
    if manual.notification:
        yield _describe_notification(teller, manual.notification)
    if manual.questionnaire:
        yield _describe_questionnaire(teller, manual.questionnaire)


def _describe_state(status: Status) -> str:
    """What a reader should know before believing a page; nothing where it is in force."""
    return "" if status == "issued" else status


def _describe_section(teller: Teller, one: Section) -> Entry:
    return Entry(
        "section",
        teller.addresses["section", one.id].page,
        one.title,
        label=one.number,
        answer=teller.say(one.short_answer),
        asked=(*one.asked, *one.silent_on, *teller.all(one.situation)),
        text=(
            *teller.all(one.purpose),
            *teller.steps(one.steps),
            *teller.all(*(exception.says for exception in one.does_not_apply)),
            *teller.all(*(f"{form.name}: {form.use}" for form in one.forms)),
        ),
        ids=_list_ids(one),
        cites=(*one.implements, *one.references),
        state=_describe_state(one.status),
    )


def _describe_withheld(teller: Teller, one: Section) -> Entry:
    page = teller.addresses["section", one.id].page
    return Entry("withheld", page, one.title, label=one.number, answer=WITHHELD_SECTION, ids=_list_ids(one))


def _list_ids(one: Section) -> tuple[str, ...]:
    """What a section is known by: its id and number, and those that it had before."""
    former = (name for it in one.formerly for name in (it.id, it.number))
    return (one.id, one.number, *former)


def _describe_incident(teller: Teller, one: IncidentType) -> Entry:
    text = teller.all(*one.examples, *one.near_misses)
    return _describe_file(teller, "incident", one, one.definition, text, one.implements)


def _describe_curriculum(teller: Teller, one: Curriculum) -> Entry:
    topics = (f"{topic.title} {topic.goal}" for topic in one.topics)
    levels = (f"{level.name}: {level.when}" for level in one.levels)
    text = (*teller.all(*topics, *levels), *teller.steps(one.steps))
    return _describe_file(teller, "training", one, one.short_answer, text, one.implements)


def _describe_guide(teller: Teller, one: Guide) -> Entry:
    text = teller.all(*(f"{answer.label}: {answer.means}" for answer in one.answers))
    return _describe_file(teller, "guide", one, one.question, text, one.implements)


def _describe_families(teller: Teller, one: FamilyPage) -> Iterator[Entry]:
    """The page in English, then those in other languages: each under the questions of its own."""
    said = teller.all(*(statement.says for part in one.parts for statement in part.statements))
    yield _describe_file(teller, "page", one, said[0], said)
    for language in one.languages:
        yield Entry("page", name_page(one, language), language.title, answer=language.notice, asked=language.asked)


def _describe_report_form(teller: Teller, one: ReportForm) -> Entry:
    return _describe_file(teller, "form", one, one.instructions, teller.all(*(field.name for field in one.fields)))


def _describe_notification(teller: Teller, one: Notification) -> Entry:
    told = ", ".join(teller.office(recipient.office) for recipient in one.recipients)
    triggers = (trigger.title for trigger in one.triggers)
    return Entry(
        "notification",
        "incidents/notification.md",
        f"Notification within {one.within}",
        answer=f"Who is told of which incidents, and by when: {told}.",
        asked=one.asked,
        text=teller.all(*triggers, *one.template, *(f"{entry.name}: {entry.why}" for entry in one.log)),
        cites=one.implements,
        state=_describe_state(one.status),
    )


def _describe_questionnaire(teller: Teller, one: Questionnaire) -> Entry:
    text = teller.all(*one.introduction, *(question.text for question in one.questions))
    return _describe_file(teller, "form", one, "The questions put to students.", text)


def _describe_file(
    teller: Teller,
    kind: str,
    one: IncidentType | Curriculum | Guide | FamilyPage | ReportForm | Questionnaire,
    answer: str,
    text: tuple[str, ...],
    cites: tuple[str, ...] = (),
) -> Entry:
    """The entry of a file with a page of its own."""
    declared = get_declared_kind(type(one))
    assert declared is not None
    return Entry(
        kind,
        teller.addresses[declared, one.id].page,
        one.title,
        answer=teller.say(answer),
        asked=one.asked,
        text=text,
        ids=(one.id,),
        cites=cites,
        state=_describe_state(one.status),
    )
