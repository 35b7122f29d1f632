"""`make bench`: makes the manuals, runs everything in turns, prints the ratios."""

from __future__ import annotations

import argparse
import itertools
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from benchmarks import doorstop
from benchmarks.corpus import TODAY
from benchmarks.figures import Figure, figures, keep, search_figures, table
from benchmarks.process import Cost, run

PROJECT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


class Measure(NamedTuple):
    """A command to measure, where it runs, how often, in which environment, and what is done before each run."""

    command: list[str | Path]
    folder: Path
    times: int
    environment: Mapping[str, str] = MappingProxyType({})
    before: Callable[[], None] | None = None


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the manual of 3,000 sections")
    parser.add_argument("--write", action="store_true", help="put the figures into benchmarks/README.md")
    asked = parser.parse_args()
    if asked.quick and asked.write:
        parser.error("--write keeps a whole run, so not with --quick")
    with tempfile.TemporaryDirectory(prefix="sop-bench-") as folder:
        costs = _in_turns(_measures(Path(folder), (30, 300) if asked.quick else (30, 300, 3000)))
        speed = _search(Path(folder) / "manual-300" / "site")
    found = table([*figures(costs), *speed], _versions())
    print(f"\n{found}", end="")
    if asked.write:
        keep(found)


def _measures(folder: Path, sizes: tuple[int, ...]) -> dict[str, Measure]:
    """Write everything that is measured into a folder, and say what to run on it."""
    sop, peer = BIN / "sop", doorstop.program()
    # As setting up leaves it: where Python is told to write no bytecode, each run would compile what was edited since.
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    rooms = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    run([sys.executable, "-m", "compileall", "-q", *rooms], PROJECT)
    measures: dict[str, Measure] = {}
    shutil.copytree(PROJECT / "sop", folder / "real" / "sop")
    measures["start"] = Measure([sys.executable, "-c", "import yaml, jsonschema"], folder, 5)
    measures |= _checks("check real", folder / "real", 5)
    for size in sizes:
        print(f"Writing a manual of {size:,} sections ...", flush=True)
        root = folder / f"manual-{size}"
        run([sys.executable, "-m", "benchmarks.corpus", root, str(size)], PROJECT)
        check, build = (5, 3) if size <= 300 else (2, 1)
        day: list[str | Path] = ["--root", root, "--as-of", TODAY]
        measures |= _checks(f"check {size}", root, check)
        measures[f"build {size}"] = Measure([sop, "build", *day, "--out", root / "site"], folder, build)
    bare, items = folder / "bare", folder / "doorstop"
    run([sys.executable, "-m", "benchmarks.bare", folder / "manual-300", bare], PROJECT)
    measures["mkdocs 300"] = Measure([BIN / "mkdocs", "build", "--quiet"], bare, 3)
    doorstop.write(items, 300)
    # The first run, which marks every item as reviewed, is not counted. doorstop saves its items in the others as well.
    run([peer], items)
    measures["doorstop 300"] = Measure([peer], items, 5)
    measures["reading 300"] = Measure([peer, "--no-reformat"], items, 5)
    return measures


def _checks(name: str, root: Path, times: int) -> dict[str, Measure]:
    """The check of a manual, three times in each turn: with nothing kept, with nothing edited, with one file edited."""
    cache = root.with_name(f"{root.name}-cache")
    command: list[str | Path] = [BIN / "sop", "check", "--root", root, "--as-of", TODAY, "--fail-on", "never"]
    environment = {"XDG_CACHE_HOME": str(cache)}
    sections = itertools.cycle(sorted((root / "sop" / "sections").iterdir()))

    def forget() -> None:
        shutil.rmtree(cache, ignore_errors=True)

    def edit() -> None:
        with next(sections).open("a", encoding="utf-8") as file:
            file.write("# One more line.\n")

    return {
        f"{name} cold": Measure(command, root, times, environment, forget),
        f"{name} unchanged": Measure(command, root, times, environment),
        f"{name} edited": Measure(command, root, times, environment, edit),
    }


def _in_turns(measures: Mapping[str, Measure]) -> dict[str, list[Cost]]:
    """Run each measure as often as it asks, one of each in turn, so that a busy minute falls on all alike."""
    costs: dict[str, list[Cost]] = {name: [] for name in measures}
    for turn in range(max(measure.times for measure in measures.values())):
        for name, measure in measures.items():
            if turn < measure.times:
                if measure.before:
                    measure.before()
                cost = run(measure.command, measure.folder, measure.environment)
                costs[name].append(cost)
                print(f"  {name:<20} {cost.seconds:8.2f} s  {cost.peak / 1024**2:6.0f} MB", flush=True)
    return costs


def _search(site: Path) -> list[Figure]:
    """How fast the search of a site answers. A process of its own: a browser's driver is no small thing to hold."""
    told = subprocess.check_output([sys.executable, "-m", "benchmarks.searching", site], cwd=PROJECT)
    return search_figures(**json.loads(told))


def _versions() -> str:
    peers = (doorstop.HERE / "peers.txt").read_text("utf-8").splitlines()
    peer = next(line for line in peers if line.startswith("doorstop=="))
    ours = ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material", "pyyaml", "msgspec"))
    return f"Python {platform.python_version()}, {ours}; {peer.replace('==', ' ')}."


if __name__ == "__main__":
    main()
