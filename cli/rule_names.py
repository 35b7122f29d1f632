"""Rules as a person names them on the command line: misspelt names get the nearest, and a shell can complete them."""

from __future__ import annotations

from typing import Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from checks.finding import Severity
from checks.rules import IDS
from model.problem import find_nearest

_LEVELS = tuple(one.word for one in sorted(Severity, reverse=True))


class RuleName(click.ParamType[str]):
    """The id of one rule."""

    name = "rule"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        name = str(value).strip()
        if name not in IDS:
            near = find_nearest(name, IDS)
            guess = f' Did you mean "{near}"?' if near else ""
            self.fail(f'there is no rule "{name}".{guess} `sop rules` lists them.', param, ctx)
        return name

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in sorted(IDS) if name.startswith(incomplete)]


class RuleNames(click.ParamType[tuple[str, ...]]):
    """Several rules, with commas between them."""

    name = "rules"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        return tuple(RuleName().convert(name, param, ctx) for name in str(value).split(","))

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{one.value}") for one in RuleName().shell_complete(ctx, param, last)]


class Weighed(NamedTuple):
    rule: str
    severity: Severity


class RuleLevel(click.ParamType[Weighed]):
    """RULE=LEVEL."""

    name = "rule=level"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Weighed:
        if isinstance(value, Weighed):
            return value
        rule, _, level = str(value).partition("=")
        if level not in _LEVELS:
            self.fail(
                f'write RULE=LEVEL, such as review-never=error, not "{value}". Levels: {", ".join(_LEVELS)}.',
                param,
                ctx,
            )
        return Weighed(RuleName().convert(rule, param, ctx), Severity[level.upper()])

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        rule, equals, level = incomplete.partition("=")
        if equals:
            return [CompletionItem(f"{rule}={word}") for word in _LEVELS if word.startswith(level)]
        return [CompletionItem(f"{one.value}=") for one in RuleName().shell_complete(ctx, param, rule)]
