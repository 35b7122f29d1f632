"""How a page links to a file of the manual: to a section, or to what is part of one."""

from __future__ import annotations

from markupsafe import Markup

from generator.writing.writer import Writer
from model.base import Document
from model.incidents import ContactKinds, IncidentType, Notification, ReportForm
from model.program import Guide, Metrics, Obligations, Placements, Questionnaire, Teams
from model.section import Section
from model.training import Curriculum

_WITH_ID = {
    Section: "section",
    Curriculum: "curriculum",
    IncidentType: "incident type",
    ReportForm: "form",
    Questionnaire: "form",
    Guide: "guide",
}
_WITH_PAGE = {
    ContactKinds: ("incidents/contact-kinds.md", "Contact kinds"),
    Notification: ("incidents/notification.md", "Notification"),
    Metrics: ("program/metrics.md", "Goals and metrics"),
    Obligations: ("program/obligations.md", "Duties that come due"),
    Placements: ("program/placements.md", "Placement record"),
    Teams: ("program/teams.md", "Teams"),
}


def link_file(writer: Writer, document: Document) -> Markup | None:
    """A link to the page of a file; None where it has none of its own."""
    if kind := _WITH_ID.get(type(document)):
        return writer.ref(kind, document.subject)
    page = _WITH_PAGE.get(type(document))
    return writer.page(*page) if page else None
