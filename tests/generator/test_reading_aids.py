"""What the engine adds for some readers: heads for those who hear a table, labels on a phone, a heading to skip to."""

from __future__ import annotations

from markdown import markdown  # type: ignore[import-untyped]

from generator.engine.reading_aids import ReadingAids

NARROW = "| Word | Number |\n|---|---|\n| one | 1 |"
WIDE = "| Section | State | Due |\n|---|---|---|\n| [3.2](x) | **late** & so | |"


def show(text: str) -> str:
    return str(markdown(text, extensions=["tables", "md_in_html", ReadingAids()]))


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


def test_a_column_is_aligned_without_an_inline_style():
    made = show("| a | b |\n|---|--:|\n| 1 | 2 |")
    assert '<td class="sop-right">2</td>' in made
    assert "style=" not in made


def test_the_pages_heading_can_take_the_focus_and_no_other():
    assert show("# One\n\n## Two") == '<h1 tabindex="-1">One</h1>\n<h2>Two</h2>'


def test_an_empty_first_cell_names_no_row():
    assert "<td></td>" in show("| a | b |\n|---|---|\n| | 2 |")
