"""What a command prints, made from values: text for a person, JSON for a program, a calendar file.

Nothing here prints, reads or asks the clock; each file holds the renderers of the command of its name.
"""

from __future__ import annotations

import json
from typing import Any


def to_json(value: Any) -> str:
    """A value as indented JSON, letters beyond ASCII as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2)
