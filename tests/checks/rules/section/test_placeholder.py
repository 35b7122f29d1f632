"""Texts that are still to be written: in every kind of file, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import OTHER, SECTION, fails, find, find_messages, passes, show_line
from tests.conftest import ManualAt, RunSop

TYPE = """\
id: INC-lost-key
title: Lost key
section: SOP-1.1
status: {}
definition: To be written.
implements: []
contact_kinds: []
triggers: []
examples: [A key falls into a drain., To be written.]
near_misses: [A key is found.]
basis: proposal
"""
WHERE = "sop/incidents/types/lost-key.yaml"


def test_in_a_draft_it_is_a_warning_and_in_force_an_error(tmp_path: Path):
    draft = fails(tmp_path / "a", "placeholder", **{SECTION: "purpose: To be written."})
    issued = fails(tmp_path / "b", "placeholder", **{SECTION: "purpose: To be written.\nstatus: issued"})
    assert (draft.severity, issued.severity) == (Severity.WARNING, Severity.ERROR)
    assert issued.message == 'it is issued and still says "To be written."'
    assert show_line(issued) == "To be written."


@pytest.mark.parametrize(("status", "severity"), [("draft", Severity.WARNING), ("issued", Severity.ERROR)])
def test_a_kind_of_incident_and_each_of_its_lists_is_looked_at(tmp_path: Path, status: str, severity: Severity):
    found = find(tmp_path, "placeholder", **{WHERE: TYPE.format(status)})
    assert [(one.severity, one.subject) for one in found] == [(severity, "INC-lost-key")] * 2


def test_what_is_archived_is_left_alone(tmp_path: Path):
    passes(tmp_path, "placeholder", **{WHERE: TYPE.format("archived")})


@pytest.mark.parametrize(
    "change",
    [
        "title: TBD",
        "situation: To do",
        "short_answer: Keep it holstered. To be decided.",
        "purpose: '[insert the name of the form]'",
        "purpose: Lorem ipsum dolor sit amet.",
        "purpose: to be written",
        "purpose: '**To be written.**'",
        "purpose: '...'",
        "history: [{revision: 1, date: 2024-02-01, changed: First draft., why: To be written.}]",
        "steps: [{who: sso, does: To be written., basis: proposal}]",
        "does_not_apply: [{says: To be added., basis: proposal}]",
        "forms: [{name: Log, use: Tbd.}]",
        "open_questions: [{id: Q-1.1-a, asks: sso, question: TBD}]",
    ],
)
def test_any_field_and_the_usual_ways_to_write_one_are_found(tmp_path: Path, change: str):
    assert fails(tmp_path, "placeholder", **{SECTION: change}).subject == "SOP-1.1"


@pytest.mark.parametrize("path", ["sop/terms.yaml", "sop/manual.yaml"])
def test_a_file_without_a_status_is_warned_of(tmp_path: Path, path: str):
    change = {
        "sop/terms.yaml": "terms: [{id: firearm, term: Firearm, means: To be written., basis: proposal}]",
        "sop/manual.yaml": "district: To be written.",
    }
    ((severity, message),) = find_messages(tmp_path, "placeholder", **{path: change[path]})
    assert (severity, message) == (Severity.WARNING, 'it still says "To be written."')


@pytest.mark.parametrize(
    "purpose",
    [
        "To say which report is to be written by the SSO.",
        "A report is to be written. It goes to the office.",
        "What to do if a child is hurt.",
        "To come to a decision, ask the office.",
        "The list of things to do.",
        "See [the form](https://example.org/insert).",
    ],
)
def test_a_sentence_that_uses_the_same_words_is_none(tmp_path: Path, purpose: str):
    passes(tmp_path, "placeholder", **{OTHER: f"purpose: {purpose!r}"})


def test_each_text_that_a_new_file_leaves_to_its_author_is_found(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    words = ("--chapter", "1", "--title", "Keys", "--owner", "sso", "--audience", "sso", "--date", "2026-01-02")
    assert run_sop("new", "section", *words, root=root).exit_code == 0
    assert run_sop("new", "incident-type", "--title", "Key lost", "--section", "SOP-1.1", root=root).exit_code == 0
    told = run_sop("check", "--select", "placeholder", "--as-of", "2026-01-02", root=root).stdout
    assert told.count('it still says "To be written."') == 7
