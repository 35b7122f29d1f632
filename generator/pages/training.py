"""A page for each curriculum."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from generator.charts.diagrams import draw_certification
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.training import Curriculum

PLACE = Place(Group.TRAINING)


def write_pages(site: Site) -> Iterator[Page]:
    """Topics as a table, hours, levels, how certification is lost and regained."""
    for curriculum in site.manual.curricula:
        yield _write_curriculum(site, curriculum)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each curriculum."""
    for one in manual.curricula:
        yield (ids.CURRICULUM, one.id), Address(_name_page(one), "", one.title)


def _name_page(curriculum: Curriculum) -> str:
    return f"training/{curriculum.id.removeprefix('TRN-')}.md"


def _write_curriculum(site: Site, curriculum: Curriculum) -> Page:
    return Writer(site, _name_page(curriculum)).write(
        "curriculum",
        curriculum.title,
        description=curriculum.short_answer,
        source=curriculum.file,
        curriculum=curriculum,
        status=curriculum.status,
        id=curriculum.id,
        state_names={state.id: state.name for state in curriculum.states},
        diagram=draw_certification(curriculum),
    )
