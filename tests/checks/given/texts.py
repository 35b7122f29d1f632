"""A text in a section, and the parts of a report form."""

from __future__ import annotations

import json

from tests.checks.applied import SECTION


def says(words: str) -> dict[str, str]:
    return {SECTION: f"purpose: {json.dumps(words)}"}


FORM = """
id: FORM-incident-report
title: Report
section: SOP-1.1
status: draft
instructions: Fill it in.
groups: [{id: event, title: The event}]
fields:
"""


def field(name: str, more: str) -> str:
    return f"""
  - id: {name}
    name: A field
    group: event
    why: To count.
    seen_by: [school-office]
    basis: proposal
    {more}
"""


TYPES_FIELD = field("types", "type: choices\n    from: incident-types\n    required: always")


KIND_FIELD = field("kinds", "type: choices\n    from: contact-kinds\n    required: always")


KINDS = """
section: SOP-1.1
kinds: [{id: search, name: Search, means: Looking., not: A look., counts: both, basis: proposal}]
"""
