"""Regular expressions mean the same on every Python that the project claims."""

from __future__ import annotations

import re

from tests.house.test_names import ROOT, modules

# A group with a possessive quantifier, or an atomic group: CPython before 3.11.5 matches both wrongly (gh-106052).
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{+[0-9]*,?[0-9]*\}+)\+(?![=\s])|\(\?>")


def test_no_pattern_has_a_possessive_group():
    assert _POSSESSIVE_GROUP.search(r"(?:a|b)*+c")
    assert _POSSESSIVE_GROUP.search(r"(?>ab)")
    found = {
        str(path.relative_to(ROOT)): line.strip()
        for path in modules()
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"""["']""", line) and _POSSESSIVE_GROUP.search(line)
    }
    assert found == {}
