"""The real manual, and steps that are restricted."""

from __future__ import annotations

from pathlib import Path

from reading import load

REAL = load(Path(__file__).parents[3])


STEP = "steps: [{who: sso, does: '%s', basis: proposal%s}]"


RESTRICTED = ", access: {level: restricted, basis: some-law, reason: %s}"
