"""How a command ends early: by an exception that holds what to say and the exit code, printed by click at the top.

No helper ends the program itself, so that `sop check --watch` can say what is wrong and go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Any, Self

import click

from model.problem import Problem, describe


class _Ending(click.ClickException):
    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message on the error stream as it is: click would put "Error: " before it."""
        click.echo(self.message, file=file, err=file is None)


class UnusableError(_Ending):
    """Exit code 2: input that cannot be read, or a thing asked for that cannot be done."""

    exit_code = 2

    @classmethod
    def of_problems(cls, problems: Sequence[Problem], heading: str = "") -> Self:
        """For a manual that cannot be read: every problem, then how many there are."""
        many = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
        parts = [*map(describe, problems), f"The manual cannot be read: {many} to mend."]
        return cls("\n\n".join([heading, *parts] if heading else parts))


class FindingsError(_Ending):
    """Exit code 1: findings that keep a command from doing its work."""

    exit_code = 1
