"""The licenses of the program and of what it needs to run: permissive ones, or such as leave another choice."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.automation.reading import ROOT

_PROJECT = "sop-manual"
_GPL = re.compile(r"\bA?GPL|(?<!Lesser )\b(?:GNU )?(?:Affero )?General Public License", re.IGNORECASE)


def test_no_package_that_the_program_runs_with_is_under_the_gpl_alone():
    packages = needed_to_run()
    assert {"jinja2", "markupsafe", "mkdocs"} <= packages.keys()  # what a requirement requires is looked at too
    assert {name: choices for name, one in packages.items() if is_gpl_only(choices := license_choices(one))} == {}


def test_each_package_that_the_program_runs_with_names_its_license():
    assert [name for name, one in needed_to_run().items() if not license_choices(one)] == []


def test_the_project_names_its_own_and_brings_it_along():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert (project["license"], project["license-files"]) == ("MIT", ["LICENSE"])
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License\n")
    assert license_choices(distribution(_PROJECT)) == ["MIT"]


@pytest.mark.parametrize(
    ("choices", "gpl_only"),
    [
        (["GPL-3.0-or-later"], True),
        (["AGPL-3.0-only"], True),
        (["GPL-2.0-only AND MIT"], True),
        (["GNU General Public License v3 (GPLv3)"], True),
        (["GNU Affero General Public License v3"], True),
        (["LGPL-2.1-or-later"], False),
        (["GNU Lesser General Public License v2 or later (LGPLv2+)"], False),
        (["GPL-2.0-or-later", "MPL-1.1"], False),
        (["MIT"], False),
    ],
)
def test_a_license_beside_the_gpl_leaves_a_choice(choices: list[str], gpl_only: bool):
    assert is_gpl_only(choices) == gpl_only


@pytest.mark.parametrize(
    ("metadata", "choices"),
    [
        ("License-Expression: GPL-2.0-only OR (MIT)\nLicense: other", ["GPL-2.0-only", "MIT"]),
        # Which words an OR joins is for a person to read where others are joined with AND.
        ("License-Expression: GPL-2.0-only AND (MIT OR BSD-2-Clause)", ["GPL-2.0-only AND (MIT OR BSD-2-Clause)"]),
        (
            "Classifier: License :: OSI Approved :: MIT License\nClassifier: Topic :: Text Processing\nLicense: all",
            ["MIT License"],
        ),
        ("Classifier: License :: OSI Approved\nLicense: MIT\n  and all its words", ["MIT"]),
        ("License: UNKNOWN", []),
        ("Summary: none", []),
    ],
)
def test_a_license_is_read_from_the_most_exact_field(tmp_path: Path, metadata: str, choices: list[str]):
    (tmp_path / "METADATA").write_text(metadata, "utf-8")
    assert license_choices(Distribution.at(tmp_path)) == choices


def is_gpl_only(choices: Sequence[str]) -> bool:
    """Whether each license that may be chosen is the GNU GPL or AGPL; the LGPL is neither."""
    return bool(choices) and all(_GPL.search(choice) for choice in choices)


def license_choices(package: Distribution) -> list[str]:
    """The licenses of which one may be chosen: by the expression, else the classifiers, else the free text."""
    metadata = package.metadata
    if "License-Expression" in metadata:
        expression = metadata["License-Expression"]
        return [expression] if " AND " in expression else re.split(r" OR ", re.sub(r"[()]", "", expression))
    classifiers = (one.split(" :: ") for one in metadata.get_all("Classifier") or ())
    if named := [parts[-1] for parts in classifiers if parts[0] == "License" and parts[-1] != "OSI Approved"]:
        return named
    first_line = metadata["License"].strip().partition("\n")[0] if "License" in metadata else ""
    return [first_line] if first_line not in ("", "UNKNOWN") else []


def needed_to_run() -> Mapping[str, Distribution]:
    """What the project requires, and what that requires, by name; what is for its developers alone is left out."""
    found: dict[tuple[str, frozenset[str]], Distribution] = {}
    to_look_at = [Requirement(_PROJECT)]
    while to_look_at:
        one = to_look_at.pop()
        key = (canonicalize_name(one.name), frozenset(one.extras))
        if key not in found:
            found[key] = distribution(one.name)
            to_look_at += _requirements(found[key], one.extras or {""})
    return {name: package for (name, _), package in found.items() if name != _PROJECT}


def _requirements(package: Distribution, extras: set[str]) -> Iterator[Requirement]:
    for one in map(Requirement, package.requires or ()):
        if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in extras):
            yield one
