"""What families are told: a page in English, and one in each language that it was translated into."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.translations import find_translation
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.families import FAMILY_PAGE, FamilyPage, Language

PLACE = Place(Group.FAMILIES)


def write_pages(site: Site) -> Iterator[Page]:
    """The page in English, then one for each language."""
    for page in site.manual.family_pages:
        yield _write(site, page, None)
        for language in page.languages:
            yield _write(site, page, language)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each page, in English."""
    for one in manual.family_pages:
        yield (FAMILY_PAGE, one.id), Address(name_page(one), "", one.title)


def name_page(page: FamilyPage, language: Language | None = None) -> str:
    """The path of the page in a language; None: in English."""
    name = page.id.removeprefix("FAM-")
    return f"families/{name}-{language.code}.md" if language else f"families/{name}.md"


def _write(site: Site, page: FamilyPage, language: Language | None) -> Page:
    others = [(None, "English"), *((one, one.name) for one in page.languages)]
    return Writer(site, name_page(page, language)).write(
        "families-translated" if language else "families",
        language.title if language else page.title,
        kind="families",
        description=language.notice
        if language
        else "What an officer at school may and may not do with your child, what you are told, how to complain.",
        source=page.file,
        status=page.status,
        family=page,
        language=language,
        others=[(name, one.code if one else "en", name_page(page, one)) for one, name in others if one is not language],
        parts=[
            (find_translation(part, language.code), [find_translation(one, language.code) for one in part.statements])
            for part in page.parts
        ]
        if language
        else page.parts,
    )
