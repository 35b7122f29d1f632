"""Parts of a manual before and after a change."""

from __future__ import annotations

ROUND = "sop/reviews/REV-2025-1.yaml"


SEEN = "0" * 64


HISTORY = """
history:
  - {revision: 1, date: 2024-02-01, changed: First., why: New.}
  - {revision: 2, date: 2025-02-01, changed: More., why: Asked.}
"""


REVIEW = f"""
id: REV-2025-1
convened: 2025-05-01
closed: 2025-06-01
team: [{{seat: School safety, from: department}}, {{seat: A parent, from: community}}]
sections: [{{section: SOP-1.1, date: 2025-05-02, outcome: kept, digest: "{SEEN}"}}]
"""
