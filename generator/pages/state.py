"""The state of the manual: what is reviewed, covered and open."""

from __future__ import annotations

from collections.abc import Iterator

from generator import words
from generator.page import Page, Site, Writer
from generator.parts import part_link
from model.coverage import coverage


def pages(site: Site) -> Iterator[Page]:
    """Reviews, coverage and open questions."""
    manual = site.manual
    rows = [(one, site.clocks[one.id]) for one in manual.sections]
    yield Writer(site, "reviews.md").write(
        "reviews",
        "Reviews",
        description="Each section, its last review and when the next is due.",
        rows=[(one, clock, words.STATE_CLASS[clock.state] if clock else "archived") for one, clock in rows],
    )
    duties = coverage(manual)
    yield Writer(site, "coverage.md").write(
        "coverage",
        "Coverage",
        description="Each duty of the policy, who has it, by when, and where the manual carries it out.",
        duties=duties,
        withheld=site.withheld,
        covered=sum(bool(duty.implementers) or duty.clause.id in site.withheld for duty in duties),
    )
    writer = Writer(site, "open-questions.md")
    asked = [office.id for office in manual.settings.offices]
    by_office = {office: [pair for pair in manual.questions if pair[1].asks == office] for office in asked}
    readings = [clause for clause in manual.clauses.values() if clause.open_question]
    yield writer.write(
        "open-questions",
        "Open questions",
        description="What has still to be decided, by who must answer.",
        total=len(manual.questions) + len(readings),
        by_office=[
            (office, [(part_link(writer, document) or document.file, one) for document, one in ones])
            for office, ones in by_office.items()
            if ones
        ],
        readings=readings,
    )
