"""The contents and a page for each section."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from editions.edition import ShownManual
from facts.card import make_card
from facts.decisions import Decided, list_decided
from generator.cards.lines import find_guide
from generator.writing import words
from generator.writing.addresses import Address, Key
from generator.writing.chapters import list_chapters
from generator.writing.page import Group, Page, Place
from generator.writing.parts import link_file
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.base import Step
from model.section import Section

PLACE = Place(Group.MANUAL)


def write_pages(site: Site) -> Iterator[Page]:
    """The contents by chapter, then each section."""
    yield _write_contents(site)
    for section in site.manual.sections:
        yield _write_section(site, section)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each section, under the numbers that it had before too."""
    for section in manual.sections:
        for name in section.names:
            yield (ids.SECTION, name), Address(f"sop/{section.number}.md", "", f"{section.id} {section.title}")


def _write_contents(site: Site) -> Page:
    manual = site.manual
    return Writer(site, "sop/index.md").write(
        "contents",
        "All sections",
        description="Every section of the manual, by chapter.",
        source=manual.settings.file,
        chapters=list_chapters(manual),
    )


def _write_section(site: Site, section: Section) -> Page:
    manual, writer = site.manual, Writer(site, f"sop/{section.number}.md")
    title = f"{section.number} {section.title}"
    if site.edition.hides(section.access):
        bases = {one.id: one for one in manual.settings.withholding_bases}
        return writer.write(
            "restricted",
            title,
            kind="restricted",
            status=section.status,
            description=words.WITHHELD_SECTION,
            section=section,
            basis=bases.get(section.access.basis or ""),
        )
    clock = site.clocks[section.id]
    return writer.write(
        "section",
        title,
        description=section.short_answer,
        source=section.file,
        section=section,
        phases=_group_by_phase(section),
        unmarked=_find_commonest(section),
        status=section.status,
        id=section.id,
        dated=True,
        script="steps",
        review=words.describe_review(clock),
        state=words.STATE_CLASS[clock.state] if clock else "archived",
        audience_names={one.id: one.name for one in manual.settings.audiences},
        parts=[link for one in manual.annexes.get(section.id, ()) if (link := link_file(writer, one))],
        served=_list_served(writer, section),
        decided=_list_decisions(site, section),
        card=make_card(section),
        guide=find_guide(manual, section),
    )


def _group_by_phase(section: Section) -> list[tuple[str | None, int, list[Step]]]:
    """The steps in their groups: standing rules, acts in the moment, what comes afterwards; with the first's number."""
    found, first = [], 1
    for phase, group in groupby(section.steps, key=lambda step: step.when):
        steps = list(group)
        found.append((phase, first, steps))
        first += len(steps)
    return found


def _find_commonest(section: Section) -> str:
    """`proposal`, if that is what most steps are: then it is said once. Empty where each step says what it is."""
    steps = list(section.all_steps)
    proposed = sum(step.basis == "proposal" for step in steps)
    return "proposal" if proposed > len(steps) / 2 else ""


def _list_decisions(site: Site, section: Section) -> list[Decided]:
    """The decisions in force on questions of the section, and those because of which it was changed."""
    found = (one for one in list_decided(site.manual) if one.is_in_force)
    names = set(section.names)
    return [one for one in found if names & {one.decision.section, *one.decision.changed, *one.question.shown_in}]


def _list_served(writer: Writer, section: Section) -> list[Markup]:
    """The duties, teams and metrics that name the section: links back to what links here."""
    manual = writer.manual
    obligations = [writer.ref("obligation", one.id) for one in manual.all_obligations if one.section == section.id]
    teams = [writer.ref("team", one.office) for one in manual.all_teams if one.section == section.id]
    metrics = manual.metrics.metrics if manual.metrics else ()
    return obligations + teams + [writer.ref("metric", one.id) for one in metrics if one.section == section.id]
