"""Phrases shared by several reports."""

from __future__ import annotations

from checks.unreadable import NO_BASELINE
from checks.verdict import Verdict
from model.dates import format_date
from model.problem import NOT_TEXT


def clean(text: str) -> str:
    """Text on one line, without characters that control a terminal or that XML does not allow."""
    return " ".join(NOT_TEXT.sub("\ufffd", text).split())


def count_things(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def summarize_verdict(verdict: Verdict) -> str:
    """The whole verdict in a sentence."""
    if verdict.manual is None and any(one.rule == NO_BASELINE.id for one in verdict.findings):
        return "Nothing was checked: there is nothing to compare with."
    if verdict.manual is None:
        return f"The manual cannot be read: {count_things(len(verdict.findings), 'problem')} to mend."
    waived = f", {len(verdict.waived)} waived" if verdict.waived else ""
    if verdict.previous is not None:
        waived += f" ({len(verdict.previous)} were there before this change)"
    if not verdict.findings:
        what = "Nothing" if verdict.previous is None else "Nothing new"
        return f"{what} found as of {format_date(verdict.as_of)}{waived}."
    named = zip(verdict.summary, ("error", "warning", "note"), strict=True)
    counts = ", ".join(count_things(count, name) for count, name in named)
    new = "" if verdict.previous is None else "new: "
    return f"As of {format_date(verdict.as_of)}: {new}{counts}{waived}."


def name_left_out(verdict: Verdict) -> str:
    """Which rules were not applied; empty where all were. So many that only a few were selected are only counted."""
    if not verdict.left_out:
        return ""
    if len(verdict.left_out) > 5:
        return f"{len(verdict.left_out)} rules were not applied."
    return f"Not applied: {', '.join(verdict.left_out)}."
