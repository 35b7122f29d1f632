"""The kinds of ids: what each is called, and how such an id is written.

An id is a text that names one thing for good. A kind that only one kind of file knows may be declared beside that
file's type instead of here: facts.links finds every kind by the marks on the types.
"""

from __future__ import annotations


class IdKind(str):
    """A kind of id. It is the text that messages and pages call it by, so that two of one name are equal.

    `pattern` is the regular expression that the whole id matches, as its schema has it. `mention`, empty for most, is
    the one by which prose names such an id: it ends where a sentence goes on. Only an id that can be told from an
    ordinary word has one.
    """

    pattern: str
    mention: str

    def __new__(cls, name: str, pattern: str, mention: str = "") -> IdKind:
        kind = super().__new__(cls, name)
        kind.pattern = pattern
        kind.mention = mention
        return kind

    def write(self, words: str) -> str:
        """The id that those words of a text name, with capital and small letters as such an id is declared."""
        return words.upper() if self is SECTION else words.lower() if self is CLAUSE else words

    @property
    def is_distinctive(self) -> bool:
        """Whether such an id says by itself what it names (SOP-3.2, 02.31/data/7): findings are about these."""
        return not self.pattern.startswith(("[a-z]", "[a-z0-9]")) and self not in (POLICY, CLAUSE_OR_REFERENCE)


_NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_WORDS = r"[a-z]+(-[a-z]+)*"
_FIELD = r"[a-z][a-z0-9_]*"
_REFERENCE = r"[A-Z0-9][A-Za-z0-9]*([.-][A-Za-z0-9]+)*"
_CLAUSE = r"[0-9]{2}\.[0-9]+/[a-z0-9/-]+"

CLAUSE = IdKind("clause", _CLAUSE, r"[0-9]{2}\.[0-9]+/(?i:[a-z0-9]+(?:/[a-z0-9-]+)*)")
SECTION = IdKind("section", r"SOP-[0-9]+\.[0-9]+", r"(?i:SOP)-[0-9]+\.[0-9]+")
CURRICULUM = IdKind("curriculum", r"TRN-[a-z-]+", r"TRN-[a-z]+(?:-[a-z]+)*")
INCIDENT_TYPE = IdKind("incident type", r"INC-[a-z0-9-]+", r"INC-[a-z0-9]+(?:-[a-z0-9]+)*")
FORM = IdKind("form", r"FORM-[a-z-]+", r"FORM-[a-z]+(?:-[a-z]+)*")
GUIDE = IdKind("guide", r"GUIDE-[a-z0-9-]+", r"GUIDE-[a-z0-9]+(?:-[a-z0-9]+)*")
OBLIGATION = IdKind("obligation", r"OBL-[a-z0-9-]+", r"OBL-[a-z0-9]+(?:-[a-z0-9]+)*")
TELLING = IdKind("telling", r"TELL-[a-z0-9-]+", r"TELL-[a-z0-9]+(?:-[a-z0-9]+)*")
METRIC = IdKind("metric", r"MET-[a-z0-9-]+", r"MET-[a-z0-9]+(?:-[a-z0-9]+)*")
QUESTION = IdKind("question", r"Q-[a-z0-9.-]+", r"Q-[a-z0-9]+(?:[.-][a-z0-9]+)*")
DECISION = IdKind("decision", r"DEC-[0-9]{4}-[0-9]+", r"DEC-[0-9]{4}-[0-9]+")

POLICY = IdKind("policy", r"[0-9]{2}\.[0-9]+")
REFERENCE = IdKind("reference", _REFERENCE)
CLAUSE_OR_REFERENCE = IdKind("clause or reference", f"({_CLAUSE}|{_REFERENCE})")
EVIDENCE_YEAR = IdKind("evidence year", r"EVD-[0-9]{4}")
EVIDENCE = IdKind("evidence", r"EV-[0-9]{4}-[0-9]+")
DECISION_YEAR = IdKind("decision year", r"DEC-[0-9]{4}")
REVIEW_ROUND = IdKind("review round", r"REV-[0-9]{4}-[0-9]+")
SITUATION = IdKind("situation", r"SIT-[a-z0-9-]+")
GOAL = IdKind("goal", r"GOAL-[a-z0-9-]+")
POSITION = IdKind("position", r"POS-[0-9]+")

OFFICE = IdKind("office", _NAME)
TERM = IdKind("term", _NAME)
AUDIENCE = IdKind("audience", _WORDS)
CONTACT_KIND = IdKind("contact kind", _WORDS)
WITHHOLDING_BASIS = IdKind("withholding basis", r"[a-z0-9]+(-[a-z0-9.]+)*")
TRIGGER = IdKind("trigger", r"[a-z]")
REPORT_FIELD = IdKind("report field", _FIELD)
REPORT_GROUP = IdKind("report group", r"[a-z_]+")
METRIC_SETTING = IdKind("metric setting", _FIELD)
