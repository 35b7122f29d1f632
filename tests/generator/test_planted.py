"""Nothing withheld is in any byte of what the public gets: a word in every field of it is looked for everywhere."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from model import Manual
from reading import load
from tests.generator.made import build, build_zip, tree
from tests.generator.planting import ACCESS, SECTIONS, WORD, planted

TODAY = date(2026, 11, 24)

NOWHERE = {"Questionnaire.id", "CertificationState.id", "Blanks.triggers", "Blanks.incident"}
"""What no page of either edition shows by itself: the blanks are words of the message."""


class Copy(NamedTuple):
    root: Path
    manual: Manual
    words: Mapping[str, str]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    root, words = planted(tmp_path_factory.mktemp("copy"))
    return Copy(root, load(root), words)


def unpacked(path: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, and whatever is packed in it, each with its path."""
    yield path, content
    if path.endswith(".gz"):
        yield from unpacked(path.removesuffix(".gz"), gzip.decompress(content))
    if path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from unpacked(f"{path}/{name}", archive.read(name))


def words(files: Iterator[tuple[str, bytes]]) -> dict[str, set[str]]:
    """The planted words in the names and in the bytes of files: each with the files that hold it."""
    found: dict[str, set[str]] = {}
    for path, content in files:
        for name, inside in unpacked(path, content):
            for word in WORD.findall(name.encode() + inside):
                found.setdefault(word.decode().lower(), set()).add(name)
    return found


def of(copy: Copy, what: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files of the public site, of its folder for disk, or of what `sop pages` writes."""
    if what == "pages":
        yield from tree(copy.manual, TODAY, "public", copy.root)
        return
    if what == "site":
        build(copy.manual, folder / "site", TODAY, "public", copy.root)
    else:
        build_zip(copy.manual, folder / "site.zip", TODAY, "public", copy.root)
    for file in folder.rglob("*"):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


def test_a_word_is_planted_in_every_kind_of_field(copy: Copy):
    assert len(copy.words) > 2500
    fields = set(copy.words.values())
    assert {"Section.short_answer", "Step.does", "Step.warnings", "Question.question", "Reviewed.remark"} <= fields
    assert {"ReportField.name", "Metric.formula", "Term.means", "EvidenceEntry.what", "Situation.reason"} <= fields
    assert {"Decision.decided", "Decision.reference", "Question.meanwhile"} <= fields


def test_every_word_stands_in_the_restricted_edition(copy: Copy):
    """Else the test below would pass where nothing was planted."""
    found = words(iter(tree(copy.manual, TODAY, "restricted", copy.root)))
    assert {where for word, where in copy.words.items() if word not in found} <= NOWHERE


@pytest.mark.parametrize("what", ["site", "zip", "pages"])
def test_none_stands_in_the_public_one(copy: Copy, what: str, tmp_path: Path):
    files = list(of(copy, what, tmp_path))
    found = words(iter(files))
    assert {copy.words[word]: paths for word, paths in found.items()} == {}

    said = b"".join(content for path, content in unpacked_all(files) if path.endswith((".html", ".md")))
    withheld = [section for section in copy.manual.sections if section.access.restricted]
    assert len(withheld) > len(SECTIONS)
    assert [
        one.id for one in withheld if one.title.encode() not in said or one.access.reason.encode() not in said
    ] == []
    steps = len(copy.manual.sections) - len(withheld)
    assert said.count(ACCESS["reason"].encode()) >= steps + len(SECTIONS)
    assert said.count(b"This step is withheld from the public.") >= steps


def unpacked_all(files: list[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    for path, content in files:
        yield from unpacked(path, content)
