"""The rules. Each file is one rule and documents itself; this list only says which there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from checks.finding import Finding, Severity
from checks.rules import (
    and_or,
    archived_cited,
    cadence_too_slow,
    card_too_long,
    card_unusable,
    citation_malformed,
    citation_unlisted,
    citation_unverified,
    clause_changed_since_review,
    clause_uncovered,
    deadline_conflict,
    evidence_changed,
    field_missing,
    history_missing,
    id_duplicate,
    id_reused,
    id_vanished,
    interval_too_long,
    issued_without_review,
    metric_kind_uncollected,
    notification_recipient_missing,
    notification_window_too_long,
    obligation_due_soon,
    obligation_evidence_missing,
    obligation_overdue,
    obligation_unknown,
    office_misnamed,
    personal_data,
    policy_source_changed,
    quote_not_verbatim,
    raw_markup,
    reading_level,
    reference_unknown,
    restricted_leak,
    restricted_without_basis,
    review_changed,
    review_due_soon,
    review_future,
    review_never,
    review_overdue,
    review_record_changed,
    review_round_incomplete,
    review_rubber_stamp,
    review_team,
    revision_not_raised,
    rule_unknown,
    secret,
    sentence_too_long,
    shall_in_procedure,
    short_answer_too_long,
    source_slip,
    step_with_two_acts,
    step_without_actor,
    step_without_verb,
    synonym_shared,
    team_incomplete,
    team_not_reconstituted,
    term_undefined,
    term_unused,
    topic_missing,
    training_hours_short,
    waiver_expired,
    waiver_too_long,
    waiver_unused,
)
from model.manual import Manual


class Documented(Protocol):
    """What each rule's file has: its id and how bad the worst that it finds is. Its docstring is its documentation."""

    ID: str
    SEVERITY: Severity
    __doc__: str | None


class Rule(Documented, Protocol):
    """A rule's file: what it finds in a manual on a day."""

    def check(self, manual: Manual, as_of: date) -> Iterator[Finding]: ...


class ChangeRule(Documented, Protocol):
    """A rule's file: what it finds in a change, from the manual before it to the manual after it."""

    def changed(self, before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]: ...


RULES: tuple[Rule, ...] = (
    and_or,
    archived_cited,
    cadence_too_slow,
    card_too_long,
    card_unusable,
    citation_malformed,
    citation_unlisted,
    citation_unverified,
    clause_changed_since_review,
    clause_uncovered,
    deadline_conflict,
    field_missing,
    history_missing,
    id_duplicate,
    interval_too_long,
    metric_kind_uncollected,
    notification_recipient_missing,
    notification_window_too_long,
    obligation_due_soon,
    obligation_evidence_missing,
    obligation_overdue,
    obligation_unknown,
    office_misnamed,
    personal_data,
    policy_source_changed,
    quote_not_verbatim,
    raw_markup,
    reading_level,
    reference_unknown,
    restricted_leak,
    restricted_without_basis,
    review_changed,
    review_due_soon,
    review_future,
    review_never,
    review_overdue,
    review_round_incomplete,
    review_rubber_stamp,
    review_team,
    rule_unknown,
    secret,
    sentence_too_long,
    shall_in_procedure,
    short_answer_too_long,
    source_slip,
    step_with_two_acts,
    step_without_actor,
    step_without_verb,
    synonym_shared,
    team_incomplete,
    team_not_reconstituted,
    term_undefined,
    term_unused,
    topic_missing,
    training_hours_short,
    waiver_expired,
    waiver_too_long,
    waiver_unused,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    evidence_changed,
    history_missing,
    id_reused,
    id_vanished,
    issued_without_review,
    review_record_changed,
    revision_not_raised,
)

ALL: tuple[Documented, ...] = tuple(sorted({*RULES, *CHANGE_RULES}, key=lambda rule: rule.ID))
"""Every rule by name, for what lists, documents or names them."""

IDS = frozenset(rule.ID for rule in ALL)

UNWAIVABLE = frozenset({"rule-unknown", "waiver-expired", "waiver-too-long", "waiver-unused"})
"""What is wrong with a waiver, or with the name of a rule, no waiver covers."""
