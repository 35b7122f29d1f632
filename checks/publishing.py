"""The gate before the public edition goes out: fixed rules at fixed levels, whatever sop/ says about rules.

A change to the manual can bring along settings and waivers too. Neither may let out what the change must not show.
"""

from __future__ import annotations

from datetime import date

from checks.engine import check
from checks.rules import ALL
from checks.verdict import Verdict
from model.manual import Manual
from reading.memo import Memo

GATE = frozenset({"personal-data", "raw-markup", "restricted-leak", "restricted-without-basis", "secret"})
"""The rules about what must not go out. No waiver and no setting of sop/manual.yaml counts against them here."""


def judge_for_publishing(manual: Manual, as_of: date, memo: Memo | None = None) -> Verdict:
    """Apply the rules of the gate alone. Each finding keeps the severity of its rule; none is waived or left out."""
    findings = check(manual, as_of, [rule for rule in ALL if rule.ID in GATE], memo=memo)
    return Verdict(manual, as_of, tuple(findings), left_out=tuple(rule.ID for rule in ALL if rule.ID not in GATE))
