"""Lists of references, and clauses with slips."""

from __future__ import annotations

from tests.checks.applied import POLICY

REFERENCES = "sop/references.yaml"


def listed(*laws: str, verified_by: str = "null") -> dict[str, str]:
    one = "  - {{id: LAW-{}, citation: {!r}, title: A law, kind: statute, source: Tests, verified_by: {}}}"
    lines = [one.format(number, law, verified_by) for number, law in enumerate(("Law 1", *laws), 1)]
    return {REFERENCES: "references:\n" + "\n".join(lines)}


def clause(words: str, slips: str) -> dict[str, str]:
    return {POLICY: f"clauses: [{{id: 01.1/part/1, kind: paragraph, runs: [{{keep: {words!r}}}], slips: {slips}}}]"}
