"""The figures of a run: its ratios, and the table of them in README.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.process import Cost

README = Path(__file__).parent / "README.md"

Costs = Mapping[str, Sequence[Cost]]
"""For each measured command, by its name, what each of its runs cost."""


class Figure(NamedTuple):
    """One line of the table. `aim` is the most that it should be, as a text; empty where there is no aim."""

    what: str
    value: str
    aim: str


def figures(costs: Costs) -> list[Figure]:
    """Every figure for which there is a measurement: the best run of one command over the best of another."""
    ratios = (
        ("`sop check` over starting Python, this manual, one file edited", "check real edited", "start", "3"),
        ("`sop check` over starting Python, this manual, nothing edited", "check real unchanged", "start", "3"),
        ("`sop check` over starting Python, this manual, cold", "check real cold", "start", ""),
        ("`sop check` over `doorstop`, 300 items, one edited", "check 300 edited", "doorstop 300", "0.25"),
        ("`sop check` over `doorstop`, 300 items, nothing edited", "check 300 unchanged", "doorstop 300", "0.25"),
        ("`sop check` over `doorstop`, 300 items, cold", "check 300 cold", "doorstop 300", ""),
        ("`sop check` over `doorstop --no-reformat`, 300 items, one edited", "check 300 edited", "reading 300", ""),
        ("`sop check` over `doorstop --no-reformat`, 300 items, cold", "check 300 cold", "reading 300", ""),
        ("`sop build` over `mkdocs build`, 300 sections", "build 300", "mkdocs 300", "1.35"),
        ("`sop check`, 300 sections over 30, cold", "check 300 cold", "check 30 cold", ""),
        ("`sop build`, 300 sections over 30", "build 300", "build 30", ""),
        ("`sop check`, 3,000 sections over 300, one file edited", "check 3000 edited", "check 300 edited", "11"),
        ("`sop check`, 3,000 sections over 300, cold", "check 3000 cold", "check 300 cold", "11"),
        ("`sop build`, 3,000 sections over 300", "build 3000", "build 300", "12"),
    )
    peaks = (
        ("`sop check`, 3,000 sections, cold", "check 3000 cold", "400 MB"),
        ("`sop check`, 3,000 sections, one file edited", "check 3000 edited", "400 MB"),
        ("`sop build`, 3,000 sections", "build 3000", ""),
    )
    found = [
        Figure(what, f"{_best(costs[one]) / _best(costs[other]):.2f}", aim)
        for what, one, other, aim in ratios
        if one in costs and other in costs
    ]
    return found + [
        Figure(f"Peak memory of {what}", f"{max(cost.peak for cost in costs[one]) / 1024**2:.0f} MB", aim)
        for what, one, aim in peaks
        if one in costs
    ]


def search_figures(ready: float, key: float) -> list[Figure]:
    """How fast the search answers, in milliseconds, as benchmarks.searching measured it."""
    return [
        Figure("Search, 300 sections, processor 4 times slower: a key to its results", f"{key:.0f} ms", "50 ms"),
        Figure("The same: first touch to first results", f"{ready:.0f} ms", ""),
    ]


def _best(costs: Sequence[Cost]) -> float:
    return min(cost.seconds for cost in costs)


def table(found: Sequence[Figure], versions: str) -> str:
    """The figures as a Markdown table, with the versions under it."""
    rows = [f"| {one.what} | {one.value} | {f'at most {one.aim}' if one.aim else ''} |" for one in found]
    return "\n".join(["| What | Figure | Aim |", "|---|---|---|", *rows, "", versions]) + "\n"


def keep(text: str, name: str = "figures") -> None:
    """Put a table into README.md in the place of the last one, between the remarks that name it."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = README.read_text("utf-8").partition(begin)
    _, _, after = rest.partition(end)
    README.write_text(f"{before}{begin}{text}{end}{after}", "utf-8")
