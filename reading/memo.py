"""A content-addressed memo of parsed files and of findings.

A value is kept under a key made of every text that it depends on. A memo makes a run shorter and never different: what
it lacks is computed. Where it is kept between two runs is for the caller to say (cli/cache.py).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType

Key = bytes

_NOTHING: Mapping[Key, bytes] = MappingProxyType({})


class Memo:
    """Values under their keys. `used` are those that were asked for or are new; `changed` says whether any is new."""

    def __init__(self, entries: Mapping[Key, bytes] = _NOTHING) -> None:
        self._entries = entries
        self.used: dict[Key, bytes] = {}
        self.changed = False

    def get(self, key: Key) -> bytes | None:
        found = self.used.get(key) or self._entries.get(key)
        if found is not None:
            self.used[key] = found
        return found

    def put(self, key: Key, value: bytes) -> None:
        self.used[key] = value
        self.changed = True

    def once(self, key: Key, work: Callable[[], bytes]) -> bytes:
        """The value under the key; where there is none, what `work` gives, kept from then on."""
        found = self.get(key)
        if found is None:
            self.put(key, found := work())
        return found


def make_key(what: str, *texts: str | bytes) -> Key:
    """The key of what `what` makes of these texts: SHA-256 over both, so that no other work or texts have the same."""
    digest = hashlib.sha256(what.encode())
    for text in texts:
        content = text.encode() if isinstance(text, str) else text
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.digest()
