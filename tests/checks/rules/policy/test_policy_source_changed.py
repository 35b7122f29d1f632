"""The Board's words are those that were sealed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import POLICY, fails, passes
from tests.overlay import SAMPLE


@pytest.mark.parametrize("sealed", ["0" * 64, "f" * 64])
def test_the_boards_words_are_those_that_were_sealed(tmp_path: Path, sealed: str):
    text = (SAMPLE / POLICY).read_text()
    words = "6aab925844b4aaeaf3db9cafe60a7dc7bf4f6a63c66d337fd8312e1abda61c00"
    passes(tmp_path / "a", "policy-source-changed", **{POLICY: text})
    finding = fails(tmp_path / "b", "policy-source-changed", **{POLICY: text.replace(words, sealed)})
    assert finding.mend.endswith(f"sha256: {words}")
