"""The order in which a reader expects ids and paths: 2.1 before 10.1."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBER = re.compile(r"([0-9]+)")


@lru_cache(maxsize=4096)
def order_naturally(text: str) -> tuple[tuple[int, str], ...]:
    """A key to sort texts by in which a number counts as one and not digit by digit."""
    parts = _NUMBER.split(text)
    return tuple((int(part), "") if index % 2 else (-1, part) for index, part in enumerate(parts))
