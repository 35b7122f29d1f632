"""Each kind of file in sop/: where it lies, which schema it keeps, what it becomes, how its name goes with its id."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import NamedTuple

from model import glossary, incidents, policy, program, review, section, settings, training, waivers
from model.base import Document


class Kind(NamedTuple):
    """A kind of file. `stem` gives what the file's name (without .yaml) is or starts with, from its id."""

    name: str
    pattern: str
    schema: str
    type: type[Document]
    stem: Callable[[str], str] | None = None
    slug_follows: bool = False

    @property
    def folder(self) -> str:
        """The folder that such files lie in, from the root, with a slash at its end."""
        return self.pattern.rpartition("/")[0] + "/"

    @property
    def single(self) -> bool:
        """Whether the manual has just one such file."""
        return "*" not in self.pattern

    def fits(self, path: str) -> bool:
        begin, star, end = self.pattern.partition("*")
        if not star:
            return path == self.pattern
        return path.startswith(begin) and path.endswith(end) and "/" not in path[len(begin) :]

    def name_fits(self, path: str, found: str) -> bool:
        """Whether the file's name goes with the id found in it."""
        if self.stem is None:
            return True
        name, wanted = PurePosixPath(path).stem, self.stem(found)
        return name == wanted or (self.slug_follows and name.startswith(wanted + "-"))


def _without(prefix: str) -> Callable[[str], str]:
    return lambda found: found.removeprefix(prefix)


KINDS = (
    Kind("manual", "sop/manual.yaml", "manual", settings.Settings),
    Kind("terms", "sop/terms.yaml", "terms", glossary.Terms),
    Kind("references", "sop/references.yaml", "references", glossary.References),
    Kind("policy", "sop/policy/*.yaml", "policy", policy.Policy, str),
    Kind("section", "sop/sections/*.yaml", "section", section.Section, _without("SOP-"), slug_follows=True),
    Kind("curriculum", "sop/training/*.yaml", "curriculum", training.Curriculum, _without("TRN-")),
    Kind("contact kinds", "sop/incidents/contact-kinds.yaml", "contact-kinds", incidents.ContactKinds),
    Kind("report form", "sop/incidents/report-form.yaml", "report-form", incidents.ReportForm),
    Kind("notification", "sop/incidents/notification.yaml", "notification", incidents.Notification),
    Kind(
        "incident type",
        "sop/incidents/types/*.yaml",
        "incident-type",
        incidents.IncidentType,
        _without("INC-"),
    ),
    Kind("review round", "sop/reviews/*.yaml", "review-round", review.Round, str),
    Kind("obligations", "sop/program/obligations.yaml", "obligations", program.Obligations),
    Kind("evidence", "sop/program/evidence/*.yaml", "evidence", program.Evidence, _without("EVD-")),
    Kind("teams", "sop/program/teams.yaml", "teams", program.Teams),
    Kind("metrics", "sop/program/metrics.yaml", "metrics", program.Metrics),
    Kind("placements", "sop/program/placements.yaml", "placements", program.Placements),
    Kind("questionnaire", "sop/program/student-feedback.yaml", "questionnaire", program.Questionnaire),
    Kind("waivers", "sop/waivers.yaml", "waivers", waivers.Waivers),
    Kind("guide", "sop/guides/*.yaml", "guide", program.Guide, _without("GUIDE-")),
)


def find_kind(path: str) -> Kind | None:
    """The kind of the file at a path from the root, such as "sop/manual.yaml"; None where it is none."""
    return next((kind for kind in KINDS if kind.fits(path)), None)
