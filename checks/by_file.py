"""Rules about one file at a time: what they find in a file rests on that file and on sop/manual.yaml, and nothing else.

Such a rule has `in_file` besides `check`, and what it found in a file is known until one of the two is edited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, Protocol, TypeGuard

import msgspec

from checks.finding import Finding, Severity
from model.base import Document
from model.manual import Manual
from model.places import Place, Source
from model.settings import Settings
from reading.memo import Memo, make_key

InFile = Callable[[Document, Settings], Iterable[Finding]]


class FileRule(Protocol):
    """What the file of such a rule has besides what each rule has."""

    ID: str

    def in_file(self, document: Document, settings: Settings) -> Iterator[Finding]: ...


class Check(Protocol):
    """The `check` of a rule."""

    def __call__(self, manual: Manual, as_of: date) -> Iterator[Finding]: ...


def each_file(in_file: InFile) -> Check:
    """The `check` of a rule that looks at each file by itself."""

    def check(manual: Manual, as_of: date) -> Iterator[Finding]:
        for document in manual.documents:
            yield from in_file(document, manual.settings)

    return check


def is_by_file(rule: object) -> TypeGuard[FileRule]:
    return hasattr(rule, "in_file")


class _Told(NamedTuple):
    """A finding less its rule and the text of its file."""

    severity: Severity
    message: str
    line: int
    column: int
    length: int
    subject: str
    mend: str


_By = dict[str, list[_Told]]
_told = msgspec.msgpack.Decoder(_By)


def found_by_file(manual: Manual, rules: Sequence[FileRule], memo: Memo) -> Iterator[Finding]:
    """What these rules find in every file. `manual` is one as it was loaded, each value with the text of its file."""
    settings = manual.settings
    for document in manual.documents:
        source = document.places.source
        name = make_key("findings", *source, *settings.places.source)
        kept = memo.get(name)
        by: _By = _told.decode(kept) if kept else {}
        if left := [rule for rule in rules if rule.ID not in by]:
            for rule in left:
                by[rule.ID] = [_tell(finding) for finding in rule.in_file(document, settings)]
            memo.put(name, msgspec.msgpack.encode(by))
        for rule in rules:
            yield from _findings(source, rule.ID, by)


def _tell(finding: Finding) -> _Told:
    at = finding.at
    return _Told(finding.severity, finding.message, at.line, at.column, at.length, finding.subject, finding.mend)


def _findings(source: Source, rule: str, by: Mapping[str, Iterable[_Told]]) -> Iterator[Finding]:
    for one in by[rule]:
        place = Place(source, one.line, one.column, one.length)
        yield Finding(rule, one.severity, one.message, place, one.subject, one.mend)
