"""Rules about one file at a time: what they find in a file depends on that file and on sop/manual.yaml alone.

Such a rule has `in_file` besides `check`, and its findings in a file can be kept until one of the two is edited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, Protocol, TypeGuard

import msgspec

from checks.finding import Finding, Severity
from checks.rule import Rule
from model.base import Document
from model.manual import Manual
from model.places import Place, Source
from model.settings import Settings
from reading.memo import Memo, make_key

InFile = Callable[[Document, Settings], Iterator[Finding]]


class FileRule(Rule, Protocol):
    """What the file of such a rule has besides what each rule has."""

    def in_file(self, document: Document, settings: Settings) -> Iterator[Finding]: ...


class ByFile(NamedTuple):
    """The `check` of a rule that looks at each file by itself: `check = ByFile(in_file)`."""

    in_file: InFile

    def __call__(self, manual: Manual, as_of: date) -> Iterator[Finding]:
        for document in manual.documents:
            yield from self.in_file(document, manual.settings)


def is_by_file(rule: Rule) -> TypeGuard[FileRule]:
    return isinstance(rule.check, ByFile)


class _Kept(NamedTuple):
    """A finding without its rule and the text of its file."""

    severity: Severity
    message: str
    line: int
    column: int
    length: int
    subject: str
    mend: str


_ByRule = dict[str, list[_Kept]]
_decoder = msgspec.msgpack.Decoder(_ByRule)


def find_by_file(manual: Manual, rules: Sequence[FileRule], memo: Memo) -> Iterator[Finding]:
    """What these rules find in every file. `manual` is one as it was loaded, each value with the text of its file."""
    settings = manual.settings
    for document in manual.documents:
        source = document.places.source
        key = make_key("findings", *source, *settings.places.source)
        entry = memo.get(key)
        by_rule: _ByRule = _decoder.decode(entry) if entry else {}
        if missing := [rule for rule in rules if rule.ID not in by_rule]:
            for rule in missing:
                by_rule[rule.ID] = [_pack(finding) for finding in rule.in_file(document, settings)]
            memo.put(key, msgspec.msgpack.encode(by_rule))
        for rule in rules:
            yield from _unpack(source, rule.ID, by_rule[rule.ID])


def _pack(finding: Finding) -> _Kept:
    at = finding.at
    return _Kept(finding.severity, finding.message, at.line, at.column, at.length, finding.subject, finding.mend)


def _unpack(source: Source, rule: str, findings: Iterable[_Kept]) -> Iterator[Finding]:
    for kept in findings:
        place = Place(source, kept.line, kept.column, kept.length)
        yield Finding(rule, kept.severity, kept.message, place, kept.subject, kept.mend)
