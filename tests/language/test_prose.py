"""What the rules on words look at: everything that can still be reworded, and nothing that is on record."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from language.prose import find_prose, remove_quotes
from tests.conftest import RunSop
from tests.overlay import manual, overlaid

SECTION = "sop/sections/1.1-sample.yaml"
BAD = (
    "The Schol Office shall tell it and/or write it, as KRS 158,441 and the XQZW say, in a sentence that goes on and "
    "on and on, with one more word and one more word and one more, until nobody who began to read it can say any more "
    'what it was about (\\"words that the policy of the Board never said at all\\", 01.1/part/1).'
)
DIGEST = "0" * 64
LIVING = {SECTION: f'purpose: "{BAD}"'}
RECORD = {
    "history": {SECTION: f'history: [{{revision: 1, date: 2024-02-01, changed: "{BAD}", why: "{BAD}"}}]'},
    "a closed round": {
        "sop/reviews/REV-2024-1.yaml": f"""
            id: REV-2024-1
            convened: 2024-02-01
            closed: 2024-02-02
            team: [{{seat: Safety, from: department}}, {{seat: Parents, from: community}}]
            sections:
              - {{section: SOP-1.1, date: 2024-02-02, outcome: kept, digest: "{DIGEST}", remark: "{BAD}"}}
        """
    },
    "evidence": {
        "sop/program/obligations.yaml": """
            obligations:
              - id: OBL-told
                title: Tell the school office
                clauses: [01.1/part/1]
                office: sso
                section: SOP-1.1
                evidence: A note.
                first: 2024-02-01
                every: {at_least: 1, per: 1 year}
                basis: proposal
        """,
        "sop/program/evidence/2024.yaml": f"""
            id: EVD-2024
            entries:
              - {{id: EV-2024-1, obligation: OBL-told, date: 2024-02-02, what: "{BAD}", recorded_by: sso}}
        """,
    },
    "an archived section": {SECTION: f'status: archived\npurpose: "{BAD}"'},
}


def found_in(root: Path, run_sop: RunSop, files: dict[str, str]) -> Counter[str]:
    """How often each rule finds something."""
    overlaid(root, files)
    told = run_sop("check", "--format", "json", "--fail-on", "never", root=root)
    return Counter(one["rule"] for one in json.loads(told.output)["findings"])


def found_in_the_bad_text(folder: Path, run_sop: RunSop, files: dict[str, str]) -> set[str]:
    """The rules that find more where the bad text is than with harmless words in its place."""
    good = {path: text.replace(BAD, "Fine words.") for path, text in files.items()}
    assert good != files
    return set(found_in(folder / "bad", run_sop, files) - found_in(folder / "good", run_sop, good))


def test_the_text_is_bad_in_the_eyes_of_many_rules(tmp_path: Path, run_sop: RunSop):
    assert found_in_the_bad_text(tmp_path, run_sop, LIVING) >= {
        "and-or",
        "citation-malformed",
        "quote-not-verbatim",
        "sentence-too-long",
        "shall-in-procedure",
        "term-undefined",
    }


@pytest.mark.parametrize("files", RECORD.values(), ids=RECORD)
def test_no_rule_on_words_looks_at_the_record(tmp_path: Path, run_sop: RunSop, files: dict[str, str]):
    assert found_in_the_bad_text(tmp_path, run_sop, files) == set()
    assert not [found for found in find_prose(manual(tmp_path / "again", **files)) if "and/or" in found.text]


def test_what_is_quoted_leaves_blanks_so_that_each_place_stays_right():
    assert remove_quotes('Say "shall" and “must”.') == f"Say {' ' * 7} and {' ' * 6}."
