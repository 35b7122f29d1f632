"""A step claims the policy as its basis, and no clause that it cites obliges anybody.

## Why it matters
"Policy" tells an officer that the Board has ordered the step. A clause that defines a word, allows something, or has no
duty at all orders nothing, and a goal (a note) says what is hoped for, not what must be done. A step that claims more
than its clause says is a rule that the Board never made.

## Fails
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Write down what happened., basis: policy, cites: [01.1/part/2]}]

## Passes
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office., basis: policy, cites: [01.1/part/1, 01.1/part/2]}]

## How to mend it
Cite the clause that obliges whoever acts. Where there is none, make it `basis: proposal` and keep the citation.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.plain import find_steps
from model.manual import Manual

ID = "policy-without-duty"
SEVERITY = Severity.WARNING

_SAID = {
    "goal": "is a goal",
    "may": "allows something",
    "definition": "is a definition",
    "none": "has no duty",
    "law": "is no clause of the policy",
}
"""What a step cites that obliges nobody under the policy, the strongest first."""


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for document in manual.documents:
        for subject, step in find_steps(document):
            forces = [_find_force(manual, id_) for id_ in step.cites] if step.basis == "policy" else []
            if forces and all(force in _SAID for force in forces):
                force = min(forces, key=list(_SAID).index)
                at = forces.index(force)
                yield Finding(
                    ID,
                    Severity.NOTE if force == "goal" else SEVERITY,
                    f"no clause that the step cites obliges anybody: {step.cites[at]} {_SAID[force]}",
                    step.places["cites", at],
                    subject,
                    "Cite the clause that obliges whoever acts, or make the step `basis: proposal`.",
                )


def _find_force(manual: Manual, id_: str) -> str:
    """The duty of a clause, and a word for what has none; an id that nothing has is left to reference-unknown."""
    if clause := manual.clause_by_id.get(id_):
        return clause.duty or "none"
    return "law" if id_ in manual.reference_by_id else "unknown"
