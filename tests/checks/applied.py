"""Rules applied to the sample manual with some of its files changed: what most tests of a rule start from.

Each takes a fresh folder, the id of a rule, the day, and the files: each replaces the top-level keys that it names, or
is a new file.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from checks.finding import Finding, Severity
from checks.rules import CHANGE_RULES
from model import Manual
from reading import load
from tests.overlay import manual, overlaid, write_over

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
POLICY = "sop/policy/01.1.yaml"


def find(folder: Path, rule: str, as_of: str = "2026-01-01", **files: str) -> list[Finding]:
    """What a rule finds. Every rule is applied, so that none can be in another's way."""
    findings = check(manual(folder, **files), date.fromisoformat(as_of))
    return [finding for finding in findings if finding.rule == rule]


def passes(folder: Path, rule: str, as_of: str = "2026-01-01", **files: str) -> None:
    """The rule finds nothing."""
    assert find(folder, rule, as_of, **files) == []


def fails(folder: Path, rule: str, as_of: str = "2026-01-01", **files: str) -> Finding:
    """The rule finds one thing, and only one: this."""
    findings = find(folder, rule, as_of, **files)
    assert len(findings) == 1, findings
    return findings[0]


def find_messages(folder: Path, rule: str, as_of: str = "2026-01-01", **files: str) -> list[tuple[Severity, str]]:
    """Severity and message of each thing that a rule finds."""
    return [(finding.severity, finding.message) for finding in find(folder, rule, as_of, **files)]


def show_line(finding: Finding) -> str:
    """The line that a finding points at, from its column on."""
    return finding.at.source.text.splitlines()[finding.at.line - 1][finding.at.column - 1 :]


def load_change(folder: Path, before: dict[str, str], after: dict[str, str], *gone: str) -> tuple[Manual, Manual]:
    """The sample with `before` laid over it, and the same with `after` laid over that and files `gone`."""
    overlaid(folder, before)
    then = load(folder)
    write_over(folder, after)
    for path in gone:
        (folder / path).unlink()
    return then, load(folder)


def find_in_change(
    folder: Path, before: dict[str, str], after: dict[str, str], *gone: str, as_of: str = "2025-06-02"
) -> dict[str, Finding]:
    """What the rules about changes find, by rule."""
    then, now = load_change(folder, before, after, *gone)
    return {finding.rule: finding for finding in check(now, date.fromisoformat(as_of), CHANGE_RULES, then)}
