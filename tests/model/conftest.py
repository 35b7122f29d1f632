"""A manual as a value: the sample with changes, loaded."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from model import Manual
from tests.model.manuals import ManualWith
from tests.overlay import manual


@pytest.fixture
def manual_with(tmp_path: Path) -> ManualWith:
    """`manual_with({"sop/terms.yaml": "terms: []"})`: the sample with top-level keys of files replaced, loaded."""
    numbers = count()

    def build(changes: dict[str, str] | None = None) -> Manual:
        return manual(tmp_path / str(next(numbers)), **(changes or {}))

    return build
