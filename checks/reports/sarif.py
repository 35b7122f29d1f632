"""The report as SARIF 2.1.0, which code hosts and editors read. Built from small values, one function each.

What is waived stands in no result: GitHub does not honor `suppressions` and would show it as open. With a baseline,
what was there before is "unchanged" and still stands among the results, as a missing one would be taken for mended.
Source: Static Analysis Results Interchange Format 2.1.0, an OASIS standard.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from checks.documentation import Documentation, format_markdown, format_text, read_documentation
from checks.engine import sort_findings
from checks.finding import Finding
from checks.identity import compute_identities
from checks.reports.words import clean
from checks.rules import ALL
from checks.unreadable import NO_BASELINE, UNREADABLE
from checks.verdict import Verdict
from model.places import Place

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_Json = dict[str, Any]


def render(verdict: Verdict, *, color: bool = False) -> str:
    """One log with one run. The rules that were applied are in their own order, whatever they found."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(verdict)]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(verdict: Verdict) -> _Json:
    documented = [read_documentation(rule) for rule in ALL if rule.ID not in verdict.left_out]
    if verdict.manual is None:
        documented += [NO_BASELINE, UNREADABLE]
    index = {rule.id: number for number, rule in enumerate(documented)}
    every = sort_findings((*verdict.findings, *(verdict.previous or ())))
    states = dict.fromkeys(verdict.previous or (), "unchanged") | dict.fromkeys(verdict.findings, "new")
    identified = zip(every, compute_identities(every), strict=True)
    return {
        "tool": {"driver": _driver(verdict, documented)},
        "columnKind": "unicodeCodePoints",
        "properties": {"asOf": verdict.as_of.isoformat(), "waived": len(verdict.waived)},
        "results": [
            _result(finding, identity, index, verdict.folder)
            | ({} if verdict.previous is None else {"baselineState": states[finding]})
            for finding, identity in identified
        ],
    }


def _driver(verdict: Verdict, documented: Iterable[Documentation]) -> _Json:
    """This program. Where the manual's site has an address, its guide is at hand there."""
    site = verdict.manual.settings.site if verdict.manual else None
    return {
        "name": "sop check",
        "version": version("sop-manual"),
        **({"informationUri": f"{site.address.rstrip('/')}/guide/checking/"} if site else {}),
        "rules": [_rule(rule) for rule in documented],
    }


def _rule(rule: Documentation) -> _Json:
    return {
        "id": rule.id,
        # Other than the id, whatever the case of its letters: "secret" is a name of one word.
        "name": "".join(word.capitalize() for word in rule.id.split("-")) + ("" if "-" in rule.id else "Found"),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(rule.parts.get("Why it matters", rule.title).split())},
        "help": {"text": format_text(rule), "markdown": format_markdown(rule)},
        "defaultConfiguration": {"level": rule.severity.word},
        "properties": {"tags": [rule.id.partition("-")[0]]},
    }


def _result(finding: Finding, identity: str, index: dict[str, int], folder: str) -> _Json:
    return {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": finding.severity.word,
        "message": {"text": f"{clean(finding.message)}\n{clean(finding.mend)}"},
        "locations": [_location(finding, folder)],
        "partialFingerprints": {"sopFinding/v1": identity},
    }


def _location(finding: Finding, folder: str) -> _Json:
    artifact = {"uri": quote(folder + finding.at.file), "uriBaseId": "%SRCROOT%"}
    return {
        "physicalLocation": {"artifactLocation": artifact, "region": _region(finding.at)},
        "logicalLocations": [{"name": finding.subject}],
    }


def _region(at: Place) -> _Json:
    return {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.line,
        "endColumn": at.column + max(1, at.length),
    }
