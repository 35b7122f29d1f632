"""What a manual is: frozen, typed values, one module for each kind of file, with dates and places in files.

Imports no other room. Knows nothing of files on disk, YAML, pages, findings or commands, and reads no clock.
"""

from model.manual import Manual
from model.problem import UnreadableError

__all__ = ["Manual", "UnreadableError"]
