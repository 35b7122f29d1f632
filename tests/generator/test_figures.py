"""The same figures on the dashboard, on the home page and in the files, and each leads to what it counts."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from editions.edition import EditionName, make_edition
from generator.tables.columns import TABLES
from generator.tables.files import FIELDS, VERSION, make_table_files
from generator.writing.words import count_things
from model import Manual
from reading import load
from tests.generator.made import pages, texts
from tests.overlay import manual

REAL = Path(__file__).parents[2]
TODAY = date(2026, 12, 31)
DUTY = """
  - id: OBL-%d
    title: Duty %d
    clauses: [01.1/part/2]
    office: school-office
    section: SOP-1.%d
    every: {at_least: 1, per: 3 months}
    counted_by: rolling
    evidence: The report.
    first: 2026-%02d-01
    basis: policy
    cites: [01.1/part/2]"""
MIXED = {
    "sop/program/obligations.yaml": "obligations:"
    + "".join(DUTY % one for one in [(1, 1, 1, 7), (2, 2, 1, 12), (3, 3, 1, 7), (4, 4, 2, 7)]),
    "sop/program/evidence/2026.yaml": """
id: EVD-2026
entries:
  - {id: EV-2026-1, obligation: OBL-1, date: 2026-12-30, what: Sent., recorded_by: school-office}
""",
    "sop/manual.yaml": "known_gaps: [{clause: 01.1/part/2, reason: Later.}]",
    "sop/sections/1.1-sample.yaml": "implements: [01.1/part/1]\ntitle: =1+1 | @x\ninterval: 10 years",
}
EDITIONS: tuple[EditionName, ...] = ("public", "restricted")


@cache
def _real() -> Manual:
    return load(REAL)


@pytest.fixture(params=["real", "mixed"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Manual:
    return _real() if request.param == "real" else manual(tmp_path, **MIXED)


def made(source: Manual, name: EditionName = "public", as_of: date = TODAY) -> dict[str, str]:
    return {page.path: page.text for page in pages(source, as_of, name)}


def data(source: Manual, name: EditionName = "public") -> dict[str, str]:
    return texts(make_table_files(make_edition(source, name, TODAY)))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def numbers(text: str, label: str) -> dict[str, int]:
    """A table of the dashboard: what its first column says, and the number beside it."""
    found = text.partition(f'aria-label="{label}"')[2].partition("</div>")[0]
    cells = re.findall(r"^\| (?:<span[^>]*>)?([^|<]+?)(?:</span>)? \| \[?(\d+)", found, re.MULTILINE)
    return {name: int(number) for name, number in cells}


@pytest.mark.parametrize("name", EDITIONS)
def test_dashboard_home_and_files_say_the_same(source: Manual, name: EditionName):
    site, files = made(source, name), data(source, name)
    counted = make_edition(source, name, TODAY).figures
    dashboard = site["dashboard.md"]
    for table, label in {
        "reviews": "Sections by the state of their review",
        "duties": "Duties that come due, by what is on record",
        "coverage": "Clauses by whether they are carried out",
    }.items():
        in_file = json.loads(files[f"data/{table}.json"])
        states = in_file["counts"]["by_state"]
        assert numbers(dashboard, label) == {state.capitalize(): count for state, count in states.items()}
        in_rows = [row["state"] for row in rows_of(files[f"data/{table}.csv"])]
        assert {state: in_rows.count(state) for state in states} == states
        assert len(in_file["rows"]) == sum(states.values()) == len(in_rows)
    asked = json.loads(files["data/open-questions.json"])["counts"]["by_office"]
    assert sum(numbers(dashboard, "Open questions by who must answer").values()) == sum(asked.values())
    assert count_things(sum(asked.values()), "question") in site["open-questions/index.md"]
    standing = f"{counted.reviewed} of {len(counted.running)} sections have a review on record"
    assert standing in site["index.md"]
    assert standing in dashboard


def test_every_state_of_a_mixed_manual_is_counted(tmp_path: Path):
    files = data(manual(tmp_path, **MIXED), "restricted")
    states = {name: json.loads(files[f"data/{name}.json"])["counts"]["by_state"] for name in ("duties", "coverage")}
    assert states == {
        "duties": {"overdue": 2, "behind": 0, "unknown": 1, "due soon": 0, "late but kept": 1, "kept": 0},
        "coverage": {"carried out": 2, "in a withheld section": 0, "known gap": 0, "nowhere yet": 1},
    }


def test_the_public_files_hold_no_duty_of_a_withheld_section(tmp_path: Path):
    files = data(manual(tmp_path, **MIXED))
    assert [row["duty"] for row in rows_of(files["data/duties.csv"])] == ["OBL-1", "OBL-2", "OBL-3"]
    (withheld,) = (row for row in rows_of(files["data/reviews.csv"]) if row["section"] == "SOP-1.2")
    assert {name: cell for name, cell in withheld.items() if cell} == {
        "section": "SOP-1.2",
        "title": "Other section",
        "restricted": "yes",
        "state": "never reviewed",
        "due": "2028-01-01",
        "days_left": "366",
    }


@pytest.mark.parametrize(
    ("as_of", "left", "late"), [("2027-12-31", "1", ""), ("2028-01-01", "0", ""), ("2028-01-02", "", "1")]
)
def test_on_its_last_day_a_review_has_no_day_left_and_is_not_late(tmp_path: Path, as_of: str, left: str, late: str):
    edition = make_edition(manual(tmp_path, **MIXED), "public", date.fromisoformat(as_of))
    rows = rows_of(texts(make_table_files(edition))["data/reviews.csv"])
    (row,) = (row for row in rows if row["section"] == "SOP-1.2")
    assert (row["due"], row["days_left"], row["days_late"]) == ("2028-01-01", left, late)


def test_each_column_is_explained_and_each_explanation_has_its_column(source: Manual):
    page, files = made(source)["data.md"], data(source)
    assert len(files) == 2 * len(TABLES)
    for table in TABLES:
        section = page.partition(f"{{: #{table.name} }}")[2].partition("\n## ")[0]
        explained = re.findall(r"^\| <code>([^<]+)</code> \| .+ \|$", section, re.MULTILINE)
        explained = [name.replace("&#95;", "_") for name in explained]
        content: dict[str, Any] = json.loads(files[f"data/{table.name}.json"])
        header = next(csv.reader(io.StringIO(files[f"data/{table.name}.csv"])))
        assert header == explained == list(content["columns"])
        assert all(list(row) == header for row in content["rows"])
        counts = re.findall(r"^- <code>([^<]+)</code>: .+$", section, re.MULTILINE)
        assert list(content["counts"]) == [name.replace("&#95;", "_") for name in counts]
        assert list(content) == list(FIELDS)
        assert (content["version"], content["as_of"]) == (VERSION, "2026-12-31")
        for path in (f"data/{table.name}.json", f"data/{table.name}.csv"):
            assert f"]({path})" in section


def test_no_cell_is_taken_for_a_formula(tmp_path: Path):
    files = data(manual(tmp_path, **MIXED))
    tables = [rows_of(text) for path, text in files.items() if path.endswith(".csv")]
    cells = [cell for rows in tables for row in rows for cell in row.values()]
    assert "'=1+1 | @x" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert '"title": "=1+1 | @x"' in files["data/reviews.json"]


def test_each_figure_leads_to_a_list_as_long_as_it_says(source: Manual):
    site = made(source)
    figures = re.findall(r"\[(\d+)\]\(([^)#]+)#([^)]+)\)", site["dashboard.md"])
    assert {path for _, path, _ in figures} >= {"coverage.md", "reviews.md"}
    for said, path, anchor in figures:
        listed = site[path].partition(f"#{anchor} }}")[2] or site[path].partition(f'id="{anchor}"')[2]
        listed = re.split(r"\n#{2,3} |\n\n\n", listed)[0]
        if path == "coverage.md" and anchor.startswith("part-"):
            count = len(re.findall(r"^\| \[", listed, re.MULTILINE))
        elif path == "program/obligations.md":
            count = listed.partition("</p>")[0].count("](")
        elif path.startswith("open-questions"):
            _, found, listed = site[path].partition(f"#{anchor} }}")
            count = (listed if found else site[path].partition(f'id="{anchor}"')[2]).count('class="sop-case sop-ask')
        else:
            count = len(re.findall(r"^(?:<li|- )", listed, re.MULTILINE))
        assert count == int(said), f"{path}#{anchor}"


def test_a_long_interval_makes_no_endless_timeline(tmp_path: Path):
    text = made(manual(tmp_path, **MIXED))["dashboard.md"]
    assert text.count("<text") < 120
    assert "One line for each 3 months." in text


def test_pages_that_depend_on_the_day_say_so_and_no_others(source: Manual):
    def bare(text: str) -> str:
        return re.sub(r'"(built|dated)": [^,}]+', "", text)

    days = (date(2020, 1, 1), date(2026, 2, 2), date(2041, 1, 1))
    early, *later = (made(source, "restricted", day) for day in days)
    differ = {path for path in early if any(bare(early[path]) != bare(late[path]) for late in later)}
    dated = {path for path, text in early.items() if '"dated": true' in text}
    assert differ == dated
