"""Steps that claim the policy as their basis, though no clause that they cite obliges."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, find, find_messages, passes, show_line
from tests.overlay import SAMPLE

RULE = "policy-without-duty"
STEP = "steps: [{{who: sso, does: Write it down., basis: {}, cites: [{}]}}]"
DEFINITION = (SAMPLE / "sop/policy/01.1.yaml").read_text("utf-8").replace("duty: may", "duty: definition")


def citing(*ids: str, basis: str = "policy") -> dict[str, str]:
    return {SECTION: STEP.format(basis, ", ".join(ids))}


@pytest.mark.parametrize(
    ("cited", "severity", "said"),
    [
        ("01.1/part/2", Severity.WARNING, "allows something"),
        ("01.1/part/3", Severity.NOTE, "is a goal"),
        ("01.1/part", Severity.WARNING, "has no duty"),
        ("LAW-1", Severity.WARNING, "is no clause of the policy"),
    ],
)
def test_it_is_told_what_the_clause_is_at_the_clause(tmp_path: Path, cited: str, severity: Severity, said: str):
    finding = fails(tmp_path, RULE, **citing(cited))
    assert finding.message == f"no clause that the step cites obliges anybody: {cited} {said}"
    assert (finding.severity, finding.subject) == (severity, "SOP-1.1")
    assert finding.mend == "Cite the clause that obliges whoever acts, or make the step `basis: proposal`."
    assert show_line(finding).startswith(cited)


def test_a_definition_obliges_nobody(tmp_path: Path):
    files = {**citing("01.1/part/2"), "sop/policy/01.1.yaml": DEFINITION}
    ((severity, message),) = find_messages(tmp_path, RULE, **files)
    assert (severity, message.split(": ")[1]) == (Severity.WARNING, "01.1/part/2 is a definition")


@pytest.mark.parametrize("cited", ["LAW-1, 01.1/part, 01.1/part/2, 01.1/part/3", "01.1/part/3, 01.1/part/2"])
def test_of_several_the_strongest_is_told(tmp_path: Path, cited: str):
    finding = fails(tmp_path, RULE, **citing(cited))
    assert finding.severity is Severity.NOTE
    assert show_line(finding).startswith("01.1/part/3")


@pytest.mark.parametrize("cited", ["01.1/part/1", "01.1/part/2, 01.1/part/1", "01.1/part/1, 01.1/part/3"])
def test_one_clause_that_obliges_is_enough(tmp_path: Path, cited: str):
    passes(tmp_path, RULE, **citing(cited))


@pytest.mark.parametrize("basis", ["proposal", "law", "district"])
def test_a_step_that_does_not_claim_the_policy_may_cite_what_it_likes(tmp_path: Path, basis: str):
    passes(tmp_path, RULE, **citing("01.1/part/2", basis=basis))


def test_a_step_within_a_step_is_looked_at(tmp_path: Path):
    inner = citing("01.1/part/2")[SECTION].removeprefix("steps: ")
    fails(tmp_path, RULE, **{SECTION: f"steps: [{{who: sso, does: Go., basis: proposal, steps: {inner}}}]"})


def test_an_id_that_nothing_has_is_told_once_by_the_rule_for_that(tmp_path: Path):
    files = citing("01.1/part/2", "01.1/part/9")
    assert find(tmp_path / "1", RULE, **files) == []
    assert len(find(tmp_path / "2", "reference-unknown", **files)) == 1


def test_an_archived_section_is_left_as_it_was(tmp_path: Path):
    files = citing("01.1/part/2")
    files[SECTION] += "\nstatus: archived\narchived: {date: 2025-01-01, reason: Nobody needs it.}"
    passes(tmp_path, RULE, **files)
