"""Terms, references and offices: each thing once, with where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editions.edition import ShownManual
from generator.writing.addresses import Address, Key, list_on_page
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids

PLACE = Place(Group.LISTS)


def write_pages(site: Site) -> Iterator[Page]:
    """Terms, references and offices."""
    manual = site.manual
    if manual.terms:
        yield Writer(site, "terms.md").write(
            "terms",
            "Terms",
            description="The glossary: what the words of this manual mean.",
            source=manual.terms.file,
            terms=sorted(manual.terms.terms, key=lambda one: one.term.lower()),
            used=_index_uses((one.id, one.terms) for one in manual.sections),
        )
    if manual.references:
        yield Writer(site, "references.md").write(
            "references",
            "References",
            description="Each law, rule, policy and publication that this manual cites.",
            source=manual.references.file,
            references=sorted(manual.references.references, key=lambda one: one.citation),
            used=_index_uses((one.id, one.references) for one in manual.sections),
        )
    duties: dict[str, list[str]] = {}
    for clause in manual.clause_by_id.values():
        for office in clause.office if clause.duty == "shall" else ():
            duties.setdefault(office, []).append(clause.id)
    yield Writer(site, "offices.md").write(
        "offices",
        "Who is who",
        description="Who does what: the offices, bodies and groups that this manual names, with their duties.",
        source=manual.settings.file,
        offices=[(office, duties.get(office.id, [])) for office in manual.settings.offices],
    )


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The terms, the references, the offices."""
    yield from list_on_page(ids.TERM, "terms.md", ((one.id, one.term) for one in manual.term_by_id.values()))
    references = ((one.id, one.citation) for one in manual.reference_by_id.values())
    yield from list_on_page(ids.REFERENCE, "references.md", references)
    yield from list_on_page(ids.OFFICE, "offices.md", ((one.id, one.name) for one in manual.settings.offices))


def _index_uses(pairs: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, list[str]]:
    """For each id, the sections that name it."""
    found: dict[str, list[str]] = {}
    for section, named in pairs:
        for one in named:
            found.setdefault(one, []).append(section)
    return found
