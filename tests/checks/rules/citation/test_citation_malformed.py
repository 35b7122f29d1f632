"""Citations that are no citations: found in texts and in the list of references, at their words."""

from __future__ import annotations

from pathlib import Path

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes
from tests.checks.given.law import REFERENCES, listed


def test_it_is_found_in_a_text_where_it_stands(tmp_path: Path):
    finding = fails(tmp_path, "citation-malformed", **{SECTION: "purpose: To keep KRS 61,902."})
    line = finding.at.source.text.splitlines()[finding.at.line - 1]
    assert line[finding.at.column - 1 :].startswith("KRS 61,902")
    assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.ERROR)


def test_it_is_found_in_the_list_of_references(tmp_path: Path):
    finding = fails(tmp_path, "citation-malformed", **listed("KRS 61,902"))
    assert finding.subject == "LAW-2"


def test_what_the_policy_printed_may_be_told(tmp_path: Path):
    reference = """
references:
  - id: LAW-1
    citation: 20 U.S.C. 1232g
    as_printed: 320 U.S.C. 1232(g)
    title: A law
    kind: statute
    source: Tests
    verified_by: null
    note: The policy has "320 U.S.C. 1232(g)".
"""
    passes(tmp_path, "citation-malformed", **{REFERENCES: reference})
