"""Many notes of one kind are one line for a person, and each stands in what machines read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.finding import Severity
from checks.options import Options
from checks.reports import report_in
from checks.verdict import judge
from tests.overlay import manual

AS_OF = date(2024, 6, 1)


def _many(folder: Path, number: int) -> dict[str, str]:
    text = (folder / "sop/sections/1.2-other.yaml").read_text("utf-8")
    return {f"sop/sections/1.{one}-more.yaml": text.replace("SOP-1.2", f"SOP-1.{one}") for one in range(3, 3 + number)}


def test_six_notes_of_one_rule_are_told_together_and_five_are_not(tmp_path: Path):
    manual(tmp_path / "sample")
    for number, together in ((3, False), (4, True)):
        verdict = judge(manual(tmp_path / str(number), **_many(tmp_path / "sample", number)), AS_OF)
        told = report_in("text")(verdict).count("[review-never]")
        assert told == (1 if together else number + 2)
        assert report_in("json")(verdict).count('"review-never"') >= number + 2


def test_it_says_how_many_about_what_and_how_to_see_each(tmp_path: Path):
    manual(tmp_path / "sample")
    many = manual(tmp_path / "many", **_many(tmp_path / "sample", 15))
    told = report_in("text")(judge(many, AS_OF))
    assert "17 notes such as this: no review of SOP-1.1 is on record" in told
    assert " and 5 more. `sop check --select review-never` shows each." in told
    chosen = judge(many, AS_OF, Options(select=("review-never",)))
    assert report_in("text")(chosen).count("[review-never]") == 17


def test_errors_and_warnings_are_never_put_together(tmp_path: Path):
    manual(tmp_path / "sample")
    many = manual(tmp_path / "many", **_many(tmp_path / "sample", 10))
    raised = judge(many, AS_OF, Options(severity={"review-never": Severity.WARNING}))
    assert report_in("text")(raised).count("[review-never]") == 12
