"""An honest answer to "how many were arrested" as long as nobody can count: why not, what will be counted, by when."""

from __future__ import annotations

from collections.abc import Iterator

from generator.writing import words
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.program import Metric, Metrics

PLACE = Place(Group.OVERSIGHT, 1)

PAGE = "program/figures.md"


def write_pages(site: Site) -> Iterator[Page]:
    """One page; none once all that counts contacts with students can be worked out."""
    metrics = site.manual.metrics
    waiting = [one for one in metrics.metrics if one.contact_kinds and not one.computable.today] if metrics else []
    if metrics and waiting:
        yield Writer(site, PAGE).write(
            "figures",
            "How many were arrested or handcuffed?",
            description="There are no figures yet: why not, what will be counted, who counts, and by when.",
            source=metrics.file,
            dated=True,
            reasons=list(dict.fromkeys(one.computable.why for one in waiting)),
            waiting=[one for one in waiting if _counts_contacts(one)],
            until_counted=metrics.until_counted,
            reports=[
                (found.obligation, found.due, words.OBLIGATION_CLASS[found.state], found.state)
                for found in site.figures.obligations
                if found.due and set(found.obligation.implements) & _list_grounds(metrics)
            ],
        )


def _counts_contacts(one: Metric) -> bool:
    """Whether it counts what happened to people: a rate or a share comes from such counts."""
    return bool(one.contact_kinds) and one.unit in ("students", "incidents", "persons")


def _list_grounds(metrics: Metrics) -> set[str]:
    """What asks for the counts, and for reports of them: a duty that carries such a clause out owes the figures."""
    counts = [one for one in metrics.metrics if _counts_contacts(one)]
    return {clause for one in (*counts, *metrics.until_counted) for clause in one.cites}
