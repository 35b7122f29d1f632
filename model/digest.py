"""SHA-256 digests of texts: every digest of the manual is made here, in hexadecimal and in small letters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest_text(text: str) -> str:
    """The digest of a text as it is, in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest_words(texts: Iterable[str]) -> str:
    """The digest of the words of all texts in order, with one space between them: white space changes nothing."""
    return digest_text(" ".join(word for text in texts for word in text.split()))
