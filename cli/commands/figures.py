"""`sop figures`: compare groups, and hide small counts, in tables of aggregates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from cli.endings import FindingsError, UnusableError
from cli.streams import print_in
from model.problem import find_nearest, join_words, show_path

if TYPE_CHECKING:
    from figures.tables import TableError

_T = TypeVar("_T")
_file = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
_form = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.group("figures", epilog="Example: sop figures compare arrests.csv --reference White")
def command() -> None:
    """Work out figures from counts: how groups compare, and which small counts to hide.

    The files hold counts of groups, never a record of one person. They need not be in the manual's folder, and no
    message repeats a count that is in them.
    """


@command.command("compare", epilog="Example: sop figures compare arrests.csv --reference White --format json")
@_file
@click.option("--reference", metavar="GROUP", help="The group that the relative rate index compares with.")
@_form
def compare(file: Path, reference: str | None, form: str) -> None:
    """Print how likely each group is to be counted, beside the others, the state and a reference group.

    FILE is a CSV file with the columns group, count and base: so many of the group are counted of so many. With
    state_count and state_base, which hold the whole state, the alternate risk ratio is told too. Nobody is in two
    groups. Shares have Wilson intervals, ratios those of the logarithm, or exact ones where a count is below 5.
    """
    # Imported here: the library behind it is large.
    from cli.render.figures import render_comparison, render_comparison_json
    from figures.comparison import compare as compare_groups
    from figures.tables import read_groups

    groups = _read(file, read_groups)
    names = [group.name for group in groups]
    if reference is not None and reference not in names:
        nearest = find_nearest(reference, names)
        hint = f'Did you mean "{nearest}"?' if nearest else f"There are {join_words(names)}."
        raise click.BadParameter(f'The file has no group "{reference}". {hint}', param_hint="--reference")
    found = compare_groups(groups, reference)
    print_in(form, render_comparison_json(found, reference) if form == "json" else render_comparison(found, reference))


@command.command("suppress", epilog="Example: sop figures suppress arrests-by-school.csv --threshold 10")
@_file
@click.option(
    "--threshold",
    type=click.IntRange(2, 1000),
    required=True,
    metavar="N",
    help="Counts from 1 to N - 1 are hidden. 10 is the usual one (NCES 2011-603).",
)
@_form
def suppress(file: Path, threshold: int, form: str) -> None:
    """Print which cells of a table to hide before it is published, so that nobody can work out a small count.

    FILE is a CSV file with the columns row, column and count, without totals: these are published too. Hidden are the
    small counts (primary) and the fewest others from which they could be worked out (complementary). For each the range
    is told that an outsider can derive. 0 is a count and is not hidden; a blank count was not collected and stays out.
    """
    from cli.render.figures import render_suppression, render_suppression_json
    from figures.suppression import suppress as suppress_cells
    from figures.tables import read_table

    table = _read(file, read_table)
    found = suppress_cells(table, threshold)
    print_in(
        form,
        render_suppression_json(found, threshold) if form == "json" else render_suppression(table, found, threshold),
    )


def _read(file: Path, read: Callable[[str, bytes], _T]) -> _T:
    """What a file holds. Raises UnusableError or FindingsError with every problem, and no value of the file."""
    from figures.tables import LARGEST_FILE, TableError

    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnusableError(f"{show_path(file)} cannot be read: {error.strerror}.") from error
    try:
        return read(show_path(file), content)
    except TableError as error:
        raise _end(error) from error


def _end(error: TableError) -> UnusableError | FindingsError:
    said = [f"{problem.place}  {problem.message}\n    {problem.mend}" for problem in error.problems]
    many = f"{len(said)} problem{'s' if len(said) > 1 else ''} to mend. Nothing was counted."
    return (UnusableError if error.unreadable else FindingsError)("\n\n".join([*said, many]))
