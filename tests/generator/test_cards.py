"""Quick cards on the screen and on paper: the section's own words, what they leave out, where their code leads."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from editions.edition import make_edition
from generator.cards.qr import LARGEST, draw_qr
from generator.cards.sheets import make_sheets
from generator.public_address import LONGEST, PATTERN, complete_address, describe_fault
from generator.writing.page import Page
from reading import schema
from tests.generator.made import pages, texts
from tests.overlay import manual

TODAY = date(2025, 1, 1)
SECTION = "sop/sections/1.1-sample.yaml"
RESTRICTED = "sop/sections/1.2-other.yaml"
PUBLIC_ADDRESS = "https://example.org/manual"


def made(tmp_path: Path, **files: str) -> dict[str, Page]:
    return {page.path: page for page in pages(manual(tmp_path, **files), TODAY)}


def printed(tmp_path: Path, address: str = "", **files: str) -> str:
    """The text of the A6 sheet, after a look at what both sheets have in common."""
    a6, letter, *sheets = make_sheets(make_edition(manual(tmp_path, **files), "public", TODAY), address)
    assert [sheet.path for sheet in sheets] == ["cards/a6.css", "cards/letter.css"]
    assert b"105mm 148mm" in sheets[0].content
    assert (a6.path, letter.path) == ("cards/a6.html", "cards/letter.html")
    assert a6.content.count(b"<article") == letter.content.count(b"<article")
    return a6.content.decode()


def test_a_card_is_headed_by_the_situation_and_says_what_to_do_whom_to_tell_and_what_to_record(tmp_path: Path):
    text = made(tmp_path)["cards/1.1.md"].text
    assert re.findall(r"^#+ (.+)$", text, re.MULTILINE) == ["Somebody was hurt", "Do", "Tell", "Record"]
    assert '<span class="sop-tag sop-tag-policy">Policy</span> Tell the school office.' in text
    assert '<span class="sop-by">At once.</span>' in text
    assert '<span class="sop-heed">Never wait.</span>' in text
    assert "Note in the log." in text
    assert "[Whole section](../sop/1.1.md)" in text


def test_a_card_says_that_it_is_a_draft(tmp_path: Path):
    assert "Draft, not in force." in made(tmp_path)["cards/1.1.md"].text
    assert "Draft, not in force" in printed(tmp_path / "paper")
    assert "Draft" not in made(tmp_path / "issued", **{SECTION: "status: issued"})["cards/1.1.md"].text


def test_the_list_of_the_cards_leads_to_each_and_to_paper(tmp_path: Path):
    text = made(tmp_path)["cards/index.md"].text
    for target in ("1.1.md", "a6.html", "letter.html"):
        assert f"]({target})" in text


def test_there_are_no_cards_where_nothing_is_urgent(tmp_path: Path):
    plain = {SECTION: "urgent: 1\nsteps: [{who: sso, does: Do this., basis: proposal}]"}
    assert not [path for path in made(tmp_path, **plain) if path.startswith("cards/")]
    assert make_sheets(make_edition(manual(tmp_path / "paper", **plain), "public", TODAY)) == []


def test_what_is_withheld_is_on_no_public_card(tmp_path: Path):
    secret = "urgent: 1\nsituation: Planted\nsteps: [{who: sso, does: Planted., basis: proposal, card: do}]"
    files = {RESTRICTED: secret}
    assert not [path for path, page in made(tmp_path, **files).items() if "lanted" in page.text]
    assert "lanted" not in printed(tmp_path / "paper", PUBLIC_ADDRESS, **files)
    whole = make_edition(manual(tmp_path / "all", **files), "restricted", TODAY)
    (whole_manual, *_) = texts(make_sheets(whole, PUBLIC_ADDRESS)).values()
    assert whole_manual.count("Restricted edition, not for the public") == 2
    assert "noindex" in whole_manual
    assert "https://example.org/manual/sop/1.1/" in whole_manual
    assert "https://example.org/manual/sop/1.2/" not in whole_manual


def test_text_of_the_manual_comes_out_as_text_on_paper(tmp_path: Path):
    hostile = "<script>alert(1)</script> {{ 1 }} **strong**"
    text = printed(tmp_path, **{SECTION: f"situation: '{hostile}'"})
    assert "<script" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 1 }} strong" in text


def test_paper_says_release_and_date(tmp_path: Path):
    assert "Release Sample edition, January 1, 2025." in printed(tmp_path)


class TestTheAddress:
    def test_stands_on_the_card_as_a_code_and_in_words(self, tmp_path: Path):
        text = printed(tmp_path, PUBLIC_ADDRESS)
        assert 'aria-label="QR code that leads to https://example.org/manual/sop/1.1/"' in text
        assert ">https://example.org/manual/sop/1.1/</a>" in text
        assert text.count("<svg") == 1

    def test_is_not_invented(self, tmp_path: Path):
        text = printed(tmp_path)
        assert "sop/1.1/ on the manual’s site" in text
        assert "<svg" not in text

    @pytest.mark.parametrize("good", ["https://example.org", "http://a.b:8000/x/", "https://a-b.example/~x/y.z/%20"])
    def test_can_be_used(self, good: str):
        assert describe_fault(good) == ""

    @pytest.mark.parametrize(
        "bad",
        [
            "",
            "example.org",
            "ftp://example.org",
            "https://",
            "https://a b",
            "https://a/?x",
            "https://a/#x",
            "https://é.org",
        ],
    )
    def test_cannot_be_used(self, bad: str):
        assert "write https://" in describe_fault(bad)

    def test_as_long_as_it_may_be_still_gives_a_code_that_can_be_read(self):
        longest = complete_address("https://example.org/" + "x" * (LONGEST - 20))
        assert describe_fault(longest[:-1]) == ""
        assert draw_qr(f"{longest}sop/10.12/")
        assert "131 letters" in describe_fault(longest)

    def test_that_is_too_long_for_the_largest_code_gives_none(self):
        assert draw_qr(f"https://example.org/{'x' * 200}") == ""
        assert LARGEST == 8

    def test_is_judged_alike_in_the_file_and_on_the_command_line(self):
        told = schema.load_schema("manual")["properties"]["site"]["properties"]["address"]
        assert (told["pattern"], told["maxLength"]) == (PATTERN, LONGEST)


def test_who_acts_is_said_again_after_a_line_of_another_office_whatever_its_level(tmp_path: Path):
    steps = """
steps:
  - who: sso
    does: Stop.
    basis: proposal
    card: do
    steps: [{who: school-office, does: Write., basis: proposal, card: do}]
  - {who: sso, does: Look., basis: proposal, card: do}
  - {who: sso, does: Listen., basis: proposal, card: do}
"""
    text = made(tmp_path, **{SECTION: steps})["cards/1.1.md"].text
    assert re.findall(r'(?:<span class="sop-who">([^<]+)</span> )?(Stop|Write|Look|Listen)\.', text) == [
        ("SSO:", "Stop"),
        ("School Office:", "Write"),
        ("SSO:", "Look"),
        ("", "Listen"),
    ]
