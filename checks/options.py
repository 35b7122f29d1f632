"""What a district or a command may choose: which rules are applied, and how much each weighs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from checks.finding import Severity
from checks.rule import Documented
from model.manual import Manual

_R = TypeVar("_R", bound=Documented)

_NONE: Mapping[str, Severity] = MappingProxyType({})


class Options(NamedTuple):
    """The rules to apply, all where none is selected; those to leave out; those that weigh otherwise. All by id."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = _NONE

    def applies(self, rule: str) -> bool:
        return (not self.select or rule in self.select) and rule not in self.ignore

    def applied(self, rules: Iterable[_R]) -> tuple[_R, ...]:
        return tuple(rule for rule in rules if self.applies(rule.ID))

    def over(self, other: Options) -> Options:
        """These options where they say something, the other ones where they do not."""
        ignored = tuple(rule for rule in other.ignore if rule not in self.select)
        return Options(self.select or other.select, (*ignored, *self.ignore), {**other.severity, **self.severity})


def read_options(manual: Manual) -> Options:
    """What sop/manual.yaml chooses under `checks`."""
    chosen = manual.settings.checks
    if chosen is None:
        return Options()
    levels = {one.rule: Severity[one.level.upper()] for one in chosen.severity}
    return Options(chosen.select, chosen.ignore, levels)
