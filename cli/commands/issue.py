"""`sop issue`: a section that was reviewed and decided comes into force."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cli.edits import try_edits, write_edits
from cli.endings import FindingsError, UnusableError
from cli.shared import Day, Words, as_of_option, open_manual, root_option
from cli.unknown import expect_known


@click.command("issue", epilog="Example: sop issue SOP-3.2 --date 2027-03-01 --office sop-manual-team")
@click.argument("name", metavar="SECTION")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day of the decision.")
@click.option("--office", required=True, metavar="OFFICE", help="The office that decided.")
@click.option("--why", type=Words(), help="Why, for the history. Left out, it names the review that keeps the text.")
@as_of_option
@root_option
def command(name: str, day: date, office: str, why: str | None, as_of: date, root: Path) -> None:
    """Bring a SECTION into force, with the drafts that are part of it.

    Needs a review on record that keeps the text as it reads now, verified citations, no placeholder and no finding that
    is an error. All that is missing is told at once, and then nothing is written. Each step that was a proposal becomes
    the District's procedure; revision, history and the day are written.
    """
    from checks.engine import check
    from checks.reports.text import render
    from checks.verdict import Verdict
    from editor.issuing import issue_section, list_issued_with
    from editor.layout import UnsafeError
    from editor.rounds import RefusedError
    from facts.clock import compute_clock

    manual = open_manual(root)
    expect_known(name, manual.section_by_id, "section")
    expect_known(office, manual.office_by_id, "office")
    section = manual.section_by_id[name]
    if section.is_issued and not any(step.basis == "proposal" for step in section.all_steps):
        raise UnusableError(f"{name} is in force, and none of its steps is a proposal. There is nothing to issue.")
    clock = compute_clock(manual, section, as_of)
    review = clock.last if clock else None
    why = why or (f"Reviewed in {review.round.id}." if review else "Decided.")
    files = [one.file for one in list_issued_with(manual, section)]
    texts = {file: (root / file).read_text("utf-8-sig") for file in files}
    try:
        edits = issue_section(manual, section, texts, day=day, office=office, why=why)
    except (RefusedError, UnsafeError) as error:
        raise UnusableError(f"{str(error).rstrip('.')}. Nothing was written.") from error
    after = try_edits(root, edits)
    found = [
        one
        for one in check(after, as_of, before=manual)
        if one.at.file in edits and (one.severity.word == "error" or one.rule in _BLOCKING)
    ]
    if found:
        raise FindingsError(
            render(Verdict(after, as_of, tuple(found)))
            + f"{name} was not issued, and nothing was written. Each line above says what is missing."
        )
    write_edits(root, edits)
    for path in edits:
        click.echo(path)


_BLOCKING = frozenset({"review-changed", "clause-changed-since-review"})
"""Rules whose findings keep a section from being issued, however little they weigh."""
