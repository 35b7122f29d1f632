"""The manual as a value: sop/ and schemas/ come in, a typed, immutable Manual goes out.

This room knows YAML, JSON Schema and dates. It must not know pages, findings or commands, and it never reads the clock.
"""

from model.load import load
from model.manual import Manual
from model.problem import UnreadableError

__all__ = ["Manual", "UnreadableError", "load"]
