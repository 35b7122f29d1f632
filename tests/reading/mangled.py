"""Real files of the manual with a slip of a hand or a program in each: `sop check` has an answer to every one.

python -m tests.reading.mangled 10000 [SEED]     mangle so many, and print each that ends in anything but an answer
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from checks.reports import FORMATS, report_in
from checks.verdict import judge
from model import UnreadableError
from model.problem import describe
from reading import load
from reading.memo import Memo

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 11, 24)

_ODD = [
    *(
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\u2011",
        "\u2019",
        "\u201c",
        "\u00ab",
        "\ufb01",
        "e\u0301",
        "\u202e",
        "\ufeff",
        "\u0456",
    ),
    *(
        "\t",
        "\x00",
        "\x1b",
        "\u2028",
        "\U0001f6a8",
        "\udcff",
        "\uff1a",
        " #",
        "#4",
        ": ",
        ":",
        "- ",
        "-",
        "'",
        '"',
        "''",
    ),
    *(
        "|",
        ">",
        "[",
        "]",
        "{",
        "}",
        "&a",
        "*a",
        "!x",
        "%",
        "@",
        "`",
        "\\",
        "\\u202e",
        "? ",
        "<<: ",
        "---\n",
        "...\n",
        "\r",
    ),
    *(
        "<<<<<<< HEAD\n",
        "=======\n",
        ">>>>>>> b\n",
        "null",
        "~",
        "true",
        "0",
        "-1",
        "1e3",
        "9" * 30,
        "2026-02-30",
        "SOP-3.2",
    ),
]


class Mangled(NamedTuple):
    """A file's path from the root and its new bytes."""

    path: str
    content: bytes


def mangle(chance: random.Random, text: str) -> str:
    """The text with one or two slips in it."""
    for _ in range(chance.choice((1, 1, 1, 2))):
        lines = text.split("\n")
        at = chance.randrange(len(lines))
        line = lines[at]
        inside = chance.randrange(len(line) + 1)
        match chance.randrange(12):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case 2:
                lines[at] = " " * chance.randrange(1, 4) + line
            case 3:
                lines[at] = line[chance.randrange(1, 4) :]
            case 4 | 5 | 6:
                lines[at] = line[:inside] + chance.choice(_ODD) + line[inside:]
            case 7:
                key, colon, _ = line.partition(":")
                lines[at] = key + colon + " " + chance.choice(["", " ", '" "', "''", "[]", "{}", "[x]", *_ODD])
            case 8:
                lines[at] = line[:inside] + line[inside + chance.randrange(1, 6) :]
            case 9:
                lines[at] = line.replace(chance.choice(" :-\"',.0123456789aeo"), chance.choice(_ODD), 1)
            case 10:
                lines[at : at + 2] = [" ".join(lines[at : at + 2])]
            case _:
                lines[at] = line[:inside] + "\n" + line[inside:]
        text = "\n".join(lines)
    return text


def mangle_files(root: Path, number: int, seed: int) -> Iterator[Mangled]:
    """So many mangled files of the manual in `root`: the same for the same seed."""
    chance = random.Random(seed)
    files = sorted(path.relative_to(root).as_posix() for path in (root / "sop").rglob("*.yaml"))
    for _ in range(number):
        path = chance.choice(files)
        text = mangle(chance, (root / path).read_text("utf-8"))
        yield Mangled(path, text.encode("utf-8", "surrogateescape"))


def find_faults(root: Path, number: int, seed: int) -> Iterator[tuple[Mangled, str]]:
    """Of so many mangled files, each that ends in a fault of the program, with what Python says of it.

    `root` is a copy that may be written to. Each file is put back as it was.
    """
    memo = Memo()
    for mangled in mangle_files(root, number, seed):
        file = root / mangled.path
        whole = file.read_bytes()
        file.write_bytes(mangled.content)
        try:
            answer(root, memo)
        except Exception:  # noqa: BLE001 - it is what is looked for
            yield mangled, traceback.format_exc()
        finally:
            file.write_bytes(whole)


def answer(root: Path, memo: Memo) -> None:
    """What `sop check` does with a manual, in every format."""
    try:
        verdict = judge(load(root, memo), AS_OF, memo=memo)
    except UnreadableError as error:
        for problem in error.problems:
            assert describe(problem)
            assert problem.mend
        return
    for form in FORMATS:
        assert report_in(form)(verdict)


def main() -> None:
    """The command in the docstring."""
    number, seed = (int(word) for word in (*sys.argv[1:], "1")[:2])
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(ROOT / "sop", Path(name) / "sop")
        count = 0
        for mangled, fault in find_faults(Path(name), number, seed):
            count += 1
            sys.stdout.write(f"{mangled.path}\n{fault}\n")
    sys.stdout.write(f"{number} mangled files, seed {seed}: {count} faults of the program.\n")


if __name__ == "__main__":
    main()
