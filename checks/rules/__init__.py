"""The rules, found from the folder: each file checks/rules/<theme>/<rule>.py is one rule and documents itself."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

from checks.rule import ChangeRule, Documented, OutcomeRule, Rule, is_change_rule, is_outcome_rule, is_rule

_FILES = sorted(Path(__file__).parent.glob("*/[!_]*.py"), key=lambda file: file.stem)

ALL: tuple[Documented, ...] = tuple(
    cast(Documented, import_module(f"{__name__}.{file.parent.name}.{file.stem}")) for file in _FILES
)
"""Every rule by its name."""

RULES: tuple[Rule, ...] = tuple(rule for rule in ALL if is_rule(rule))
CHANGE_RULES: tuple[ChangeRule, ...] = tuple(rule for rule in ALL if is_change_rule(rule))
OUTCOME_RULES: tuple[OutcomeRule, ...] = tuple(rule for rule in ALL if is_outcome_rule(rule))

IDS = frozenset(rule.ID for rule in ALL)

UNWAIVABLE = frozenset(rule.ID for rule in ALL if rule.__name__.startswith(f"{__name__}.waiver."))
"""The rules of waiver/: what is wrong with a waiver, or with the name of a rule, no waiver covers."""
