"""A kind of incident says first what its reader does now, in order and by when."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from reading import load
from tests.site.audit import barriers
from tests.site.conftest import ROOT
from tests.site.screens import PHONE, OpenPage

TYPES = [one.id for one in load(ROOT).incident_types if one.triggers]


def test_the_officer_s_part_stands_on_the_first_screen(open_page: OpenPage) -> None:
    page = open_page("incidents/taser-unholstered/", PHONE)
    now = page.locator(".sop-now")
    expect(now.get_by_role("listitem").first).to_contain_text("Tell the principal")
    expect(now.get_by_role("listitem").first).to_contain_text("At once, when it is safe.")
    box = now.bounding_box()
    assert box
    assert box["y"] + box["height"] < PHONE["height"]
    assert barriers(page) == []


def test_the_others_part_follows_by_who_tells(open_page: OpenPage) -> None:
    page = open_page("incidents/taser-unholstered/", PHONE)
    named = page.locator(".sop-others .sop-who").all_inner_texts()
    assert named[0] == "Principal or designee"
    assert "Chief Operations Officer or designee" in named


@pytest.mark.parametrize("one", TYPES)
def test_an_incident_that_is_notified_leads_to_the_last_day(open_page: OpenPage, one: str) -> None:
    page = open_page(f"incidents/{one.removeprefix('INC-')}/", PHONE)
    page.get_by_role("link", name="The last day, and the message").click()
    page.wait_for_url("**/incidents/notification/")
