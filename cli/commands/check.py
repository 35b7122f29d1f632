"""`sop check`: what is overdue, missing, contradictory or unimplemented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from itertools import chain
from pathlib import Path

import click
from click.core import ParameterSource

from checks.finding import Severity
from checks.options import Options, read_options
from checks.publishing import judge_for_publishing
from checks.reports import FORMATS, report_in
from checks.unreadable import report_no_baseline, report_problems
from checks.verdict import Verdict, judge
from cli.cache import remember
from cli.endings import UnusableError
from cli.report_files import ReportFile, ReportOption, find_folder, write_reports
from cli.rule_names import RuleLevel, RuleNames, Weighed
from cli.shared import as_of_option, open_manual, root_option, wants_color
from cli.streams import print_in
from model import Manual, UnreadableError
from model.problem import show_path
from reading.memo import Memo

_BESIDE_PUBLISH = ("publish", "root", "as_of", "form", "reports", "cache", "watch")

_LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}


@click.command("check", epilog="Example: sop check --as-of 2028-12-01 --format json")
@root_option
@as_of_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "--report",
    "reports",
    type=ReportOption(),
    multiple=True,
    metavar="FORMAT=FILE",
    help="Write a report into a file as well. May be given several times.",
)
@click.option("--select", type=RuleNames(), multiple=True, metavar="RULE,…", help="Apply these rules only.")
@click.option("--ignore", type=RuleNames(), multiple=True, metavar="RULE,…", help="Leave these rules out.")
@click.option(
    "--severity",
    "levels",
    type=RuleLevel(),
    multiple=True,
    metavar="RULE=LEVEL",
    help="What a rule finds is an error, a warning or a note.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="From which severity on the exit code is 1.",
)
@click.option("--baseline", metavar="REF", help="Tell apart what changed since this work left a branch, tag or commit.")
@click.option("--no-baseline", is_flag=True, help="Leave the rules about changes out, and ask git for nothing.")
@click.option("--fail-on-old", is_flag=True, help="With --baseline: what was there before fails as well.")
@click.option(
    "--publish",
    is_flag=True,
    help="Before the public edition goes out: any personal data, secret or withheld text fails, whatever sop/ says.",
)
@click.option("--cache/--no-cache", default=True, help="Whether to use what the last check found out about a file.")
@click.option("--watch", is_flag=True, help="Check again each time that a file is saved. Ctrl+C ends it.")
@click.pass_context
def command(
    context: click.Context,
    root: Path,
    as_of: date,
    form: str,
    reports: Sequence[ReportFile],
    select: Sequence[tuple[str, ...]],
    ignore: Sequence[tuple[str, ...]],
    levels: Sequence[Weighed],
    fail_on: str,
    baseline: str | None,
    no_baseline: bool,
    fail_on_old: bool,
    publish: bool,
    cache: bool,
    watch: bool,
) -> None:
    """Check the manual and print what is found.

    Which rules are applied can also be said in sop/manual.yaml, under `checks`; what is said here goes before it.

    In a folder of git, what was changed since this work left the default branch is looked at by the rules about
    changes as well; all that is found counts. With --baseline, only what was changed since that branch, tag or commit
    counts.

    With --publish, neither sop/manual.yaml nor a waiver changes what fails, and no option chooses or weighs rules.

    Exit code 0: nothing at or above the level of --fail-on. 1: findings. 2: the manual, or what --baseline names,
    cannot be read, as each report then says.
    """
    if no_baseline and baseline is not None:
        raise click.UsageError("--baseline and --no-baseline exclude each other: give one of them.")
    if publish:
        _refuse_choices(context)
    asked = Options(tuple(chain(*select)), tuple(chain(*ignore)), {one.rule: one.severity for one in levels})

    def show(verdict: Verdict, *, judged: bool = True) -> None:
        verdict = verdict._replace(folder=find_folder(root))
        if judged or form != "text":  # as text, what keeps the manual from being judged is told on the error stream
            print_in(form, report_in(form)(verdict, color=form == "text" and wants_color()), nl=False)
        write_reports(reports, verdict)

    def run() -> int:
        with remember(root, wanted=cache) as memo:
            try:
                manual = open_manual(root, memo)
                before = None if no_baseline or publish else _load_before(root, baseline, memo)
            except UnusableError as ended:
                show(_report_ending(ended, as_of), judged=False)
                raise
            if publish:
                verdict = judge_for_publishing(manual, as_of, memo)
            else:
                options = asked.over(read_options(manual))
                verdict = judge(manual, as_of, options, before, memo, tell_apart=baseline is not None)
        level = Severity.NOTE if publish else _LEVELS.get(fail_on)
        verdict = verdict._replace(fail_on=level, fail_on_old=fail_on_old)
        show(verdict)
        return int(any(verdict.failing))

    if watch:
        _watch(root, run)
    else:
        click.get_current_context().exit(run())


def _refuse_choices(context: click.Context) -> None:
    """Raise UsageError where an option beside --publish would choose or weigh what is found."""
    for option in context.command.params:
        given = context.get_parameter_source(str(option.name)) is not ParameterSource.DEFAULT
        if given and option.name not in _BESIDE_PUBLISH:
            raise click.UsageError(f"--publish chooses and weighs the rules itself: leave out {option.opts[0]}.")


def _report_ending(ended: UnusableError, as_of: date) -> Verdict:
    """What keeps the manual from being judged: every problem of its files, or why there is nothing to compare with."""
    cause = ended.__cause__
    return (
        report_problems(cause.problems, as_of)
        if isinstance(cause, UnreadableError)
        else report_no_baseline(ended.message, as_of)
    )


def _load_before(root: Path, baseline: str | None, memo: Memo) -> Manual | None:
    # Imported here, each where it is needed.
    if baseline is None:
        from cli.own_baseline import load_own_before

        return load_own_before(root, memo)
    from cli.baseline import load_before

    return load_before(root, baseline, memo)


def _watch(root: Path, run: Callable[[], int]) -> None:
    # Imported here: only --watch needs it.
    from cli.watch import watch_saves

    def once() -> None:
        try:
            run()
        except click.ClickException as ended:
            ended.show()  # the next save may mend it
        click.echo(f"\nWatching {show_path(root / 'sop')}: save a file to check again, press Ctrl+C to stop.\n")

    if not (root / "sop").is_dir():
        open_manual(root)  # says so, and ends here
    with suppress(KeyboardInterrupt), watch_saves(root / "sop") as each:
        once()
        for _ in each:
            once()
    click.echo()
