"""The pipeline that docs/guide/gitlab.md offers: as careful as the workflows, with commands that exist."""

from __future__ import annotations

import re

from tests.automation.reading import ROOT, commands, parsed, understood

PAGE = (ROOT / "docs" / "guide" / "gitlab.md").read_text("utf-8")
(SOURCE,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
JOBS = {name: told for name, told in parsed(SOURCE).items() if "script" in told}
COMMANDS = {name: commands("\n".join(told["script"])) for name, told in JOBS.items()}


def test_it_does_what_the_workflows_do():
    assert set(JOBS) == {"manual", "style", "tests", "site", "weekly", "pages"}


def test_sop_knows_each_command():
    for found in COMMANDS.values():
        for words in found:
            understood(words)


def test_every_site_is_the_public_edition():
    built = {name: words for name, found in COMMANDS.items() for words in found if words[0] == "build"}
    assert built == {
        "site": ["build", "--edition", "public", "--out", "site"],
        "pages": ["build", "--edition", "public", "--out", "public", "--address", "https://example.org"],
    }


def test_what_is_published_knows_its_address():
    """Without one, the page "not found" finds no styles, and no QR code leads anywhere."""
    assert '.venv/bin/sop build --edition public --out public --address "$CI_PAGES_URL"' in JOBS["pages"]["script"]


def test_the_house_style_stops_nothing():
    assert [name for name, found in COMMANDS.items() for words in found if words[0] == "fmt"] == ["style"]
    assert JOBS["style"]["allow_failure"] == "true"
    assert not any("make lint" in told["script"] for told in JOBS.values())


def test_nothing_is_published_that_nobody_switched_on():
    (rule,) = JOBS["pages"]["rules"]
    assert rule["if"].startswith('$SOP_PUBLISH == "yes" && ')


def test_the_gate_before_publishing_is_one_that_the_manual_cannot_open():
    assert COMMANDS["pages"][0][:2] == ["check", "--publish"]


def test_no_job_runs_without_saying_when():
    assert all(told["rules"] for told in JOBS.values())


def test_a_merge_request_has_all_the_history_that_a_baseline_needs():
    assert JOBS["manual"]["variables"] == {"GIT_DEPTH": "0"}
    assert "--baseline" in COMMANDS["manual"][0]
