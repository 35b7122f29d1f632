"""What the commands share: the options --root and --as-of, and opening the manual."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from cli.endings import FindingsError, UnusableError
from model import Manual, UnreadableError
from model.dates import parse_date
from model.folding import is_blank, name_character
from model.problem import NOT_TEXT
from reading import load
from reading.memo import Memo

_F = TypeVar("_F", bound=Callable[..., Any])
_FIRST_DAY, _LAST_DAY = date(1980, 1, 1), date(2099, 12, 31)


class Day(click.ParamType[date]):
    """A day on the command line, written year-month-day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return parse_date(value)
        except ValueError:
            self.fail(f'"{value}" is no day of the calendar written year-month-day, such as 2026-11-24.', param, ctx)


class Words(click.ParamType[str]):
    """A text for a reader on the command line: something that can be seen."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value)
        if is_blank(text):
            self.fail("Only spaces, or characters that nobody sees, were given. Nothing was written.", param, ctx)
        if stray := NOT_TEXT.search(text):
            self.fail(
                f"The text holds a character that is not text: {name_character(stray[0])}. Nothing was written.",
                param,
                ctx,
            )
        return text


class AsOf(Day):
    """A day on which to judge what is due, near enough that what follows from it still is a day of the calendar."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        day = super().convert(value, param, ctx)
        if not _FIRST_DAY <= day <= _LAST_DAY:
            self.fail(f"{day} is out of reach. Write a day from {_FIRST_DAY} to {_LAST_DAY}.", param, ctx)
        return day


def root_option(command: _F) -> _F:
    return click.option(
        "--root",
        type=click.Path(path_type=Path),
        default=Path(),
        show_default="the current folder",
        help="The folder that holds sop/.",
    )(command)


def as_of_option(command: _F) -> _F:
    return click.option(
        "--as-of",
        type=AsOf(),
        default=date.today,
        show_default="today",
        metavar="DATE",
        help="The day on which what is due is judged.",
    )(command)


def wants_color() -> bool:
    """Whether to print in color: only on a terminal that can, and never where NO_COLOR says no (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def open_manual(root: Path, memo: Memo | None = None) -> Manual:
    """The manual in `root`. Raises UnusableError, with all that is wrong, where it cannot be read."""
    try:
        manual = load(root, memo)
    except UnreadableError as error:
        unreadable(error)
    # The manual stays to the end of the program: the collector need not look through it again and again.
    gc.freeze()
    return manual


def unreadable(error: UnreadableError) -> NoReturn:
    """End the command with every problem. Raises UnusableError."""
    raise UnusableError.of_problems(error.problems) from error


def refuse_broken_links(manual: Manual) -> None:
    """Raise FindingsError with every id that leads nowhere or is used twice, and every word with two meanings."""
    from checks.engine import check
    from checks.reports.text import render
    from checks.rules.id import id_duplicate, reference_unknown
    from checks.rules.term import synonym_shared
    from checks.verdict import Verdict

    as_of = date.today()  # noqa: DTZ011 - these rules do not look at the day
    if found := check(manual, as_of, (id_duplicate, reference_unknown, synonym_shared)):
        raise FindingsError(
            render(Verdict(manual, as_of, tuple(found)))
            + "Not built: a link that leads nowhere, or a word that means two things, would mislead a reader."
        )
