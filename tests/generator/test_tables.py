"""Tables as they come out of the engine: headers for those who hear them, labels for a phone."""

from __future__ import annotations

from markdown import markdown  # type: ignore[import-untyped]

from generator.engine.tables import HeadedTables

NARROW = "| Word | Number |\n|---|---|\n| one | 1 |"
WIDE = "| Section | State | Due |\n|---|---|---|\n| [3.2](x) | **late** & so | |"


def show(text: str) -> str:
    return str(markdown(text, extensions=["tables", "md_in_html", HeadedTables()]))


def test_a_head_has_its_scope_and_the_first_cell_names_its_row():
    made = show(NARROW)
    assert '<th scope="col">Word</th>' in made
    assert '<th scope="row">one</th>' in made
    assert "<td>1</td>" in made


def test_a_table_of_two_columns_stays_a_table_on_a_phone():
    assert "role=" not in show(NARROW)
    assert "data-label" not in show(NARROW)


def test_a_wide_one_names_the_column_at_each_cell_and_says_its_roles_outright():
    made = show(WIDE)
    assert '<table role="table">' in made
    assert '<th role="rowheader" scope="row"><a href="x">3.2</a></th>' in made
    assert '<td data-label="State" role="cell"><strong>late</strong> &amp; so</td>' in made


def test_a_table_within_html_is_taken_too():
    assert 'scope="row"' in show(f'<div markdown="1">\n\n{NARROW}\n\n</div>')
