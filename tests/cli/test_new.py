"""`sop new`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from reading import load
from tests.conftest import ManualAt, RunSop

SECTION = ("new", "section", "--chapter", "1", "--title", "Keys & locks", "--owner", "sso", "--audience", "sso")
ROUND = ("new", "review", "--date", "2026-03-01", "--department", "School safety", "--community", "A parent")
TYPE = ("new", "incident-type", "--title", "Key lost", "--section", "SOP-1.1")
EVIDENCE = ("new", "evidence", "--obligation", "OBL-report", "--what", "It was sent: whole.", "--by", "sso")
OBLIGATIONS = """\
obligations:
  - {id: OBL-report, title: Report, clauses: [01.1/part/2], office: sso, section: SOP-1.1,
     every: {at_least: 1, per: 1 year}, evidence: The report., first: 2024-02-01, basis: proposal}
"""


def whole(root: Path, run_sop: RunSop, path: str) -> str:
    """The text of a file that was written, once it is known to be valid and in the house style."""
    result = run_sop("fmt", "--check", str(root / path), root=root)
    assert result.exit_code == 0, result.output
    assert not run_sop("check", "--select", "reference-unknown,id-duplicate", root=root).exit_code
    return (root / path).read_text("utf-8")


def test_a_section_gets_the_next_number_and_the_date_that_was_given(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    result = run_sop(*SECTION, "--date", "2026-02-03", "--implements", "01.1/part/1", root=root)
    assert (result.exit_code, result.stdout) == (0, "sop/sections/1.3-keys-locks.yaml\n")
    text = whole(root, run_sop, "sop/sections/1.3-keys-locks.yaml")
    made = load(root).section_by_id["SOP-1.3"]
    assert (made.title, made.status, made.since, made.history[0].date) == (
        "Keys & locks",
        "draft",
        *[date(2026, 2, 3)] * 2,
    )
    assert made.implements == ("01.1/part/1",)
    assert "\n# Short: it stands in the menu.\ntitle: Keys & locks\n" in text
    assert "\n# `urgent` can be left out. Its place among the urgent pages" in text
    assert "\n#   who: Who acts.\n" in text


def test_a_number_that_only_a_review_still_knows_is_not_used_again(manual_at: ManualAt, run_sop: RunSop):
    entry = f"{{section: SOP-1.7, date: 2025-05-02, outcome: archive, digest: '{'0' * 64}'}}"
    seats = "[{seat: A, from: department}]"
    gone = f"id: REV-2025-1\nconvened: 2025-05-01\nteam: {seats}\nsections: [{entry}]\n"
    root = manual_at(written={"sop/reviews/REV-2025-1.yaml": gone})
    assert run_sop(*SECTION, "--date", "2026-02-03", root=root).stdout == "sop/sections/1.8-keys-locks.yaml\n"


def test_a_number_that_a_section_had_before_is_not_used_again(manual_at: ManualAt, run_sop: RunSop):
    moved = "formerly: [{id: SOP-1.7, until: 2025-06-01}]"
    root = manual_at(merged={"sop/sections/1.1-sample.yaml": moved})
    assert run_sop(*SECTION, "--date", "2026-02-03", root=root).stdout == "sop/sections/1.8-keys-locks.yaml\n"


def test_an_incident_type_is_named_for_its_title_and_never_overwritten(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    path = "sop/incidents/types/key-lost.yaml"
    assert run_sop(*TYPE, root=root).stdout == f"{path}\n"
    before = whole(root, run_sop, path)
    assert "id: INC-key-lost\n" in before
    result = run_sop(*TYPE, root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{path} is there already, and nothing is overwritten. Choose another title.\n"
    assert whole(root, run_sop, path) == before


def test_a_round_is_numbered_within_its_year(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    assert run_sop(*ROUND, root=root).stdout == "sop/reviews/REV-2026-1.yaml\n"
    assert run_sop(*ROUND, root=root).stdout == "sop/reviews/REV-2026-2.yaml\n"
    text = whole(root, run_sop, "sop/reviews/REV-2026-2.yaml")
    assert "\nconvened: 2026-03-01\n" in text
    assert "\nclosed:" not in text
    assert "\nsections: []\n" in text


def test_evidence_is_added_to_its_year_and_what_stands_there_stays(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(written={"sop/program/obligations.yaml": OBLIGATIONS})
    path = "sop/program/evidence/2026.yaml"
    first = run_sop(*EVIDENCE, "--date", "2026-03-01", root=root)
    assert (first.exit_code, first.stdout) == (0, f"{path}\n")
    before = whole(root, run_sop, path) + "# A remark.\n"
    (root / path).write_text(before, "utf-8")
    second = run_sop(*EVIDENCE, "--date", "2026-04-01", "--reference", "12345", "--event", "2026-03-31", root=root)
    assert (second.exit_code, second.stdout) == (0, f"{path}\n")
    after = whole(root, run_sop, path)
    assert after == before + (
        "  - id: EV-2026-2\n    obligation: OBL-report\n    date: 2026-04-01\n"
        '    what: "It was sent: whole."\n    reference: "12345"\n    recorded_by: sso\n    event: 2026-03-31\n'
    )
    assert [entry.id for entry in load(root).all_evidence] == ["EV-2026-1", "EV-2026-2"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*SECTION,), "Missing option '--date'"),
        ((*SECTION, "--date", "2026-02-29"), '"2026-02-29" is no day of the calendar'),
        (
            (*SECTION, "--date", "2026-02-03", "--chapter", "7"),
            'There is no chapter "7". Chapters are listed in sop/manual.yaml, under `chapters`: 1 (First).',
        ),
        ((*SECTION, "--date", "2026-02-03", "--owner", "school-ofice"), 'Did you mean "school-office"?'),
        ((*SECTION, "--date", "2026-02-03", "--audience", "staff"), 'There is no audience "staff".'),
        ((*SECTION, "--date", "2026-02-03", "--implements", "01.1/part/99"), 'There is no clause "01.1/part/99".'),
        ((*SECTION, "--date", "2026-02-03", "--title", "&"), "The title needs a letter or a digit"),
        ((*SECTION, "--date", "2026-02-03", "--title", "x" * 81), "80"),
        ((*SECTION, "--date", "2026-02-03", "--title", "Bell\a"), "Nothing was written."),
        ((*SECTION, "--date", "2026-02-03", "--title", " \u00a0"), "Only spaces, or characters that nobody sees"),
        ((*SECTION, "--date", "2026-02-03", "--title", "\u202eStorage"), "U+202E, right-to-left override"),
        ((*SECTION, "--date", "2026-02-03", "--owner", "school\u2011office"), "U+2011, non-breaking hyphen"),
        (
            (*SECTION, "--date", "2026-02-03", "--owner", "coo"),
            "Offices are listed in sop/manual.yaml, under `offices`: school-office, sso.",
        ),
        ((*EVIDENCE, "--date", "2026-03-01", "--what", "   "), "Only spaces"),
        (("new", "review", "--date", "2026-03-01", "--department", "A", "--community", "  "), "Only spaces"),
        ((*TYPE[:-1], "SOP-9.9"), 'There is no section "SOP-9.9".'),
        ((*TYPE, "--implements", "01.1/part/99"), 'There is no clause "01.1/part/99".'),
        (("new", "review", "--date", "2026-03-01"), "Name the seats of the team"),
        ((*EVIDENCE, "--date", "2026-03-01"), 'There is no obligation "OBL-report".'),
    ],
)
def test_a_misuse_is_told_and_writes_nothing(
    manual_at: ManualAt, run_sop: RunSop, arguments: tuple[str, ...], said: str
):
    root = manual_at()
    before = sorted(root.rglob("*"))
    result = run_sop(*arguments, root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in " ".join(result.stderr.split())
    assert sorted(root.rglob("*")) == before


def test_no_type_becomes_part_of_an_archived_section(manual_at: ManualAt, run_sop: RunSop):
    archived = "status: archived\narchived: {date: 2025-01-01, reason: Nobody needs it.}"
    root = manual_at(merged={"sop/sections/1.1-sample.yaml": archived})
    result = run_sop(*TYPE, root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "SOP-1.1 is archived, so no new type can be part of it." in " ".join(result.stderr.split())
    assert not (root / "sop/incidents/types").exists()


def test_an_office_that_nobody_lists_records_no_evidence(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(written={"sop/program/obligations.yaml": OBLIGATIONS})
    result = run_sop(*EVIDENCE[:-1], "school-ofice", "--date", "2026-03-01", root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert 'Did you mean "school-office"?' in " ".join(result.stderr.split())
    assert not (root / "sop/program/evidence").exists()


class TestEvidenceThatWasWrong:
    """An earlier entry is corrected or withdrawn by a new one, and stays as it is."""

    @pytest.fixture
    def root(self, manual_at: ManualAt, run_sop: RunSop) -> Path:
        root = manual_at(written={"sop/program/obligations.yaml": OBLIGATIONS})
        assert run_sop(*EVIDENCE, "--date", "2026-03-01", root=root).exit_code == 0
        return root

    @pytest.mark.parametrize("link", ["corrects", "withdraws"])
    def test_the_duty_is_that_of_the_earlier_entry(self, root: Path, run_sop: RunSop, link: str):
        what = ("--date", "2026-03-09", "--what", "It was another day.", "--by", "sso")
        result = run_sop("new", "evidence", f"--{link}", "EV-2026-1", *what, root=root)
        assert (result.exit_code, result.stderr) == (0, "")
        first, second = load(root).all_evidence
        assert (first.id, second.obligation, getattr(second, link)) == ("EV-2026-1", "OBL-report", "EV-2026-1")
        assert not [one for one in check(load(root), date(2026, 4, 1)) if one.rule == "evidence-unclear"]

    def test_what_was_done_in_the_year_before_is_corrected_in_the_file_of_the_entry(self, root: Path, run_sop: RunSop):
        what = ("--date", "2025-12-30", "--what", "It was the year before.", "--by", "sso")
        result = run_sop("new", "evidence", "--corrects", "EV-2026-1", *what, root=root)
        assert (result.exit_code, result.stdout) == (0, "sop/program/evidence/2026.yaml\n")
        assert [entry.id for entry in load(root).all_evidence] == ["EV-2026-1", "EV-2026-2"]

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (("--corrects", "EV-2026-9"), 'There is no entry "EV-2026-9". There is "EV-2026-1".'),
            (("--corrects", "EV-2026-1", "--withdraws", "EV-2026-1"), "give one of --corrects and --withdraws"),
            (("--corrects", "EV-2026-1", "--obligation", "OBL-other"), "EV-2026-1 is an entry for OBL-report"),
            (("--withdraws", "EV-2026-2"), "EV-2026-2 is a withdrawal itself"),
            (("--corrects", "EV-2026-1"), "EV-2026-1 was withdrawn before, by EV-2026-2"),
            ((), "name the duty that it was done for"),
        ],
    )
    def test_what_would_not_be_clear_is_refused_and_nothing_written(
        self, root: Path, run_sop: RunSop, options: tuple[str, ...], said: str
    ):
        what = ("--date", "2026-03-09", "--what", "Not done.", "--by", "sso")
        if "EV-2026-9" not in options:
            assert run_sop("new", "evidence", "--withdraws", "EV-2026-1", *what, root=root).exit_code == 0
        before = (root / "sop/program/evidence/2026.yaml").read_bytes()
        result = run_sop("new", "evidence", *options, *what, root=root)
        assert (result.exit_code, said in " ".join(result.stderr.split())) == (2, True), result.stderr
        assert (root / "sop/program/evidence/2026.yaml").read_bytes() == before

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            ((), "it does not say how many persons did it, and of how many"),
            (("--persons", "1", "--of", "12", "--hours", "40"), "it says 1 of 12 persons"),
            (("--persons", "1", "--of", "1", "--hours", "8"), "it says 8 of 40 hours for each person"),
            (("--persons", "12", "--of", "12", "--hours", "40"), ""),
        ],
    )
    def test_how_much_was_done_is_recorded_and_its_worth_told(
        self, manual_at: ManualAt, run_sop: RunSop, options: tuple[str, ...], told: str
    ):
        hours = OBLIGATIONS.replace("{at_least: 1, per: 1 year}", "{at_least: 40, unit: hours, per: 1 year}")
        root = manual_at(written={"sop/program/obligations.yaml": hours})
        result = run_sop(*EVIDENCE, "--date", "2026-03-01", *options, root=root)
        assert result.exit_code == 0
        assert told in result.stderr
        assert ("does not keep OBL-report yet" in result.stderr) == bool(told)
        (entry,) = load(root).all_evidence
        assert (entry.quantity.hours if entry.quantity else None) == (int(options[-1]) if options else None)
