"""`sop decide`: what an office decided on an open question, put on record."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import click

from cli.endings import UnusableError
from cli.files import write_new, write_whole
from cli.schema_files import provide_schemas
from cli.shared import Day, open_manual, root_option
from model.base import Question
from model.manual import Manual, Undecided
from model.problem import find_nearest, join_words

if TYPE_CHECKING:
    from editor.decisions import Outcome
    from editor.documents import Document
    from facts.decisions import Decided


class _Asked(NamedTuple):
    """What is decided: an open question, or an earlier decision that is revised."""

    open: Undecided | None
    earlier: Decided | None

    @property
    def question(self) -> Question:
        if self.open:
            return self.open.question
        assert self.earlier
        return self.earlier.question


@click.command(
    "decide",
    epilog="Example: sop decide Q-3.2-events --option 1 --by sop-manual-team --date 2027-02-03"
    ' --reference "Minutes, item 4" --changed SOP-3.2',
)
@click.argument("question", metavar="QUESTION")
@click.option("--by", "office", required=True, metavar="OFFICE", help="The office that decided.")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which it was decided.")
@click.option("--reference", required=True, help="Where it can be looked up: minutes, an agenda item, a letter.")
@click.option("--option", type=int, metavar="N", help="Which of its options was taken, 1 for the first.")
@click.option("--words", help="What was decided, in full, where it is none of the options.")
@click.option("--changed", multiple=True, metavar="SECTION", help="A section changed because of it. Can be repeated.")
@click.option("--revises", metavar="DECISION", help="The earlier decision on this question that it takes the place of.")
@root_option
def command(
    question: str,
    office: str,
    day: date,
    reference: str,
    option: int | None,
    words: str | None,
    changed: tuple[str, ...],
    revises: str | None,
    root: Path,
) -> None:
    """Record what an office decided on an open QUESTION, and take the question out of its file.

    The question moves to sop/decisions/, with all its words, and to the page of decisions. It is never lost. Change the
    sections that the decision concerns, and name them with --changed.
    """
    from editor.decisions import Outcome

    manual = open_manual(root)
    _expect_known(office, manual.office_by_id, "office")
    for section in changed:
        _expect_known(section, manual.section_by_id, "section")
    asked = _find_asked(manual, question, revises)
    if not reference.strip():
        raise click.BadParameter("Say where the decision can be looked up.", param_hint="--reference")
    decided = _choose_words(asked.question, option, words)
    _write(root, manual, asked, Outcome(decided, office, day, reference.strip(), changed))
    if office != asked.question.asks:
        asks = manual.office_label(asked.question.asks)
        click.echo(f"{question} asks {asks}; on record now as decided by {manual.office_label(office)}.", err=True)


def _find_asked(manual: Manual, question: str, revises: str | None) -> _Asked:
    """The open question of that id, or the decision to revise. Raises UnusableError and UsageError."""
    from facts.decisions import list_decided

    decided = list_decided(manual)
    on_record = [one for one in decided if one.question.id == question]
    latest = next((one for one in on_record if one.is_in_force), None)
    if revises is not None:
        _expect_known(revises, [one.decision.id for one in on_record], f"decision on {question} called")
        earlier = next(one for one in on_record if one.decision.id == revises)
        if not earlier.is_in_force:
            raise UnusableError(f"{revises} was revised by {earlier.revised_by[0]} already. Revise that one.")
        return _Asked(None, earlier)
    found = [one for one in manual.undecided if one.question.id == question]
    if latest:
        raise UnusableError(
            f"{question} is decided: see {latest.decision.id}. If it was decided anew, add "
            f"--revises {latest.decision.id}. Nothing was written."
        )
    if len(found) > 1:
        raise UnusableError(f"{question} is asked twice. Give one of the two an id of its own first.")
    if not found:
        _refuse_unknown(manual, question)
    return _Asked(found[0], None)


def _refuse_unknown(manual: Manual, question: str) -> NoReturn:
    from facts.decisions import find_near_question

    for one in manual.undecided:
        if question in one.question.replaces:
            raise UnusableError(f"{question} is asked as {one.question.id} now. Decide that one.")
    near = find_near_question(question, [one.question.id for one in manual.undecided])
    guess = f'Did you mean "{near}"?' if near else "The page of open questions lists them all."
    raise UnusableError(f"There is no open question {question}. {guess}")


def _choose_words(question: Question, option: int | None, words: str | None) -> str:
    """What was decided, in full: the words of an option, or those that were given."""
    if (option is None) == (words is None):
        raise click.UsageError("Say what was decided: either --option N or --words TEXT.")
    if words is not None:
        if not words.strip():
            raise click.BadParameter("Say in words what was decided.", param_hint="--words")
        return " ".join(words.split())
    assert option is not None
    if not question.options:
        raise UnusableError(f"{question.id} has no options. Say with --words what was decided.")
    if not 1 <= option <= len(question.options):
        listed = "\n".join(f"  {number}. {one}" for number, one in enumerate(question.options, 1))
        raise UnusableError(f"{question.id} has no option {option}. Its options are:\n{listed}")
    return question.options[option - 1]


def _write(root: Path, manual: Manual, asked: _Asked, outcome: Outcome) -> None:
    """Write the decision, then the file without the question. Where the second fails, the first is undone."""
    from editor.decisions import locate_decisions, record_decision, revise_decision, take_question

    file = root / locate_decisions(outcome.day)
    before = file.read_text("utf-8-sig") if file.exists() else None
    rest: Document | None = None
    with _refusals():
        if asked.open:
            path = asked.open.document.file
            taken, rest = take_question(path, (root / path).read_text("utf-8-sig"), asked.question.id)
            made = record_decision(manual, before, asked.open.section, taken, outcome)
        else:
            assert asked.earlier
            earlier = asked.earlier.decision
            made = revise_decision(manual, before, earlier.section, earlier.id, outcome)
    try:
        _put(file, made.text, before)
        if rest:
            write_whole(root / rest.path, rest.text)
    except OSError as error:
        with suppress(OSError):
            _put_back(file, before)
        raise UnusableError(f"Not recorded: {(error.strerror or 'a file cannot be written').lower()}.") from error
    for path in (made.path, *([rest.path] if rest else [])):
        click.echo(path)
    if before is None:
        provide_schemas(root, made.path)


def _put(file: Path, text: str, before: str | None) -> None:
    if before is None:
        write_new(file, text)
    else:
        write_whole(file, text)


def _put_back(file: Path, before: str | None) -> None:
    if before is None:
        file.unlink(missing_ok=True)
    else:
        write_whole(file, before)


@contextmanager
def _refusals() -> Iterator[None]:
    """Ends the command with what the editor refuses to write, and why."""
    from editor.documents import InvalidError
    from editor.layout import UnsafeError

    try:
        yield
    except InvalidError as error:
        raise UnusableError(str(error)) from error
    except UnsafeError as error:
        raise UnusableError(f"{error}. Nothing was written.") from error


def _expect_known(value: str, ids: Collection[str], what: str) -> None:
    if value not in ids:
        near = find_nearest(value, ids)
        guess = f'Did you mean "{near}"?' if near else f"There is {join_words(list(ids))}." if ids else ""
        raise click.UsageError(f'There is no {what} "{value}". {guess}'.strip())
