"""What was worked out before from texts alone, so that it need not be worked out again.

A value stands under a key made of every text that it rests on. Where it is not known it is worked out, so what is
known makes a run shorter and never different. Where it is kept between two runs, this room does not know.
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
        """What is known under the key, or else what `work` gives, known from then on."""
        found = self.get(key)
        if found is None:
            self.put(key, found := work())
        return found


def make_key(what: str, *texts: str | bytes) -> Key:
    """The key of what is worked out from these texts: no other texts, and no other work, have the same."""
    digest = hashlib.sha256(what.encode())
    for text in texts:
        content = text.encode() if isinstance(text, str) else text
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.digest()
