"""An edition of the manual: what one group of readers is shown, as of one day. The only way from a Manual to a page.

Everything that makes a part of the site takes an Edition, and `make_edition` alone makes one. So a function that is
handed a whole Manual cannot publish it: the type checker refuses it, and nothing that is withheld is there to let out.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from datetime import date
from functools import cached_property
from typing import Literal, final

from editions.redaction import redact
from facts.coverage import find_implementers
from facts.figures import Figures, count_figures
from model.base import Access
from model.manual import Manual

EditionName = Literal["public", "restricted"]


class ShownManual(Manual, frozen=True, kw_only=True, dict=True):
    """A manual as an edition shows it. Only `make_edition` makes one (tests/editions/test_door.py)."""


class _Key:
    """What the constructor of an Edition asks for, so that only this module can call it."""


_KEY = _Key()


@final
@dataclass(frozen=True, eq=False, kw_only=True)
class Edition:
    """What readers of an edition are shown, as of a day."""

    name: EditionName
    """public, or restricted: the edition that shows everything."""
    as_of: date
    """The day for which clocks and figures are computed."""
    manual: ShownManual
    """The manual without what this edition withholds."""
    withheld_clauses: frozenset[str]
    """The ids of the clauses that only withheld parts of the manual carry out."""
    key: InitVar[_Key]

    def __post_init__(self, key: _Key) -> None:
        if key is not _KEY:
            raise TypeError("only make_edition makes an Edition")

    def hides(self, access: Access | None) -> bool:
        """Whether the text of something with that access is withheld here: its place, basis and reason are shown."""
        return self.name == "public" and access is not None and access.restricted

    @cached_property
    def figures(self) -> Figures:
        """Everything that is counted, once for the whole edition."""
        return count_figures(self.manual, self.as_of, self.withheld_clauses)


def make_edition(manual: Manual, name: EditionName, as_of: date) -> Edition:
    """The edition of a manual as of a day. The restricted edition shows everything.

    Raises TypeError where a type of model/ has a field that is withheld and cannot be emptied.
    """
    shown = manual if name == "restricted" else redact(manual)
    withheld: frozenset[str] = frozenset()
    if shown is not manual:
        withheld = frozenset(find_implementers(manual)) - frozenset(find_implementers(shown))
    fields = {field: getattr(shown, field) for field in Manual.__struct_fields__}
    return Edition(name=name, as_of=as_of, manual=ShownManual(**fields), withheld_clauses=withheld, key=_KEY)
