"""The questions that readers ask of pages that are no single thing of the manual, such as the calendar."""

from __future__ import annotations

ASKED: dict[str, tuple[str, ...]] = {
    "cards/index.md": ("Print the quick cards", "Pocket cards for officers", "Checklist"),
    "coverage.md": ("What does the policy promise?", "Which clauses are carried out, and where?", "What is missing?"),
    "dashboard.md": ("What is overdue or late?", "Is the manual up to date?", "How far is it?", "Progress, status"),
    "decisions.md": ("What has been decided, by whom and when?",),
    "incidents/index.md": ("Which incidents must be reported?", "List of incident types"),
    "incidents/tellings.md": (
        "Who do I tell after an arrest, a search or a drawn weapon?",
        "Whom does the principal call?",
        "When are parents told?",
        "Will I be told if my child is handcuffed, searched or questioned?",
    ),
    "offices.md": (
        "Who is the superintendent?",
        "Who is the chief operations officer?",
        "Who is responsible? Who is in charge?",
        "Names, phone numbers, contact",
    ),
    "open-questions/index.md": ("What is still open or undecided?", "What must the Board decide?"),
    "program/figures.md": (
        "How many arrests were there?",
        "How many students were arrested last year?",
        "How many students were handcuffed, cited or searched?",
        "How many children did the police arrest?",
        "Numbers, figures, statistics, data",
    ),
    "program/metrics.md": ("What is measured?", "Metrics, measures, rates, ratios"),
    "program/obligations.md": ("Deadlines, calendar, due dates", "When is the next report due?"),
    "program/promises.md": (
        "What is overdue, late or due?",
        "Which promises were kept or broken?",
        "What is the Board told, and when? What does the Board get?",
        "Who promised what, and by when?",
    ),
    "program/placements.md": ("Which school has an officer?", "How many officers are there?", "Who pays for each SSO?"),
    "program/teams.md": ("Who is on the review team?", "Which teams are there, and who sits on them?"),
    "references.md": ("Which laws apply?", "Statutes, regulations, court cases, sources"),
    "reviews.md": ("When is the next review?", "Which sections are overdue for review?", "When was it last reviewed?"),
    "terms.md": ("What does this word mean?", "Glossary, definitions, abbreviations"),
    "training/year-sso.md": (
        "Which training do I need this year?",
        "My training year, training hours, topics and qualification of an SSO",
        "What training does a new officer need?",
    ),
}
"""By the page's path in the site's source. Pages that a manual does not have are left out of the search anyway."""
