"""Quick cards in a real browser: each on one screen of a phone, each sheet on its paper, each code read again."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from playwright.sync_api import Browser, Page

from editions.edition import make_edition
from generator.cards.lines import list_cards
from generator.cards.sheets import make_sheets
from model import Manual
from reading import load
from tests.site.conftest import AS_OF, PATIENCE
from tests.site.screens import PHONE, OpenPage

ROOT = Path(__file__).parents[2]
ADDRESS = "https://example.org/a-district-with-a-long-name/school-safety/manual/"


@pytest.fixture(scope="module")
def manual() -> Manual:
    return load(ROOT)


@pytest.fixture(scope="module")
def numbers(manual: Manual) -> list[str]:
    return [one.section.number for one in list_cards(make_edition(manual, "public", AS_OF).manual)]


def test_each_fits_one_screen_of_a_phone(numbers: list[str], open_page: OpenPage) -> None:
    page = open_page(None, PHONE)
    ends = {}
    for number in numbers:
        page.goto(f"cards/{number}/")
        ends[number] = page.locator(".sop-quick").evaluate("card => card.getBoundingClientRect().bottom")
    assert len(ends) == len(numbers) >= 10
    assert {number: end for number, end in ends.items() if end > PHONE["height"]} == {}


def test_what_can_be_pressed_is_large_enough(numbers: list[str], open_page: OpenPage) -> None:
    page = open_page(f"cards/{numbers[0]}/", PHONE)
    links = page.locator(".sop-quick__foot a")
    assert links.count() >= 2
    assert min(links.evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")) >= 43.9


@pytest.fixture
def paper(browser: Browser, manual: Manual, tmp_path: Path) -> Iterator[dict[str, Page]]:
    """The pages to print, opened from disk, with codes."""
    opened = {}
    for one in make_sheets(make_edition(manual, "public", AS_OF), ADDRESS):
        (tmp_path / Path(one.path).name).write_bytes(one.content)
    for file in sorted(tmp_path.glob("*.html")):
        page = opened[file.stem] = browser.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(file.as_uri())
    yield opened
    for page in opened.values():
        page.close()


@pytest.mark.parametrize(("name", "cards_a_page", "points"), [("a6", 1, (298, 420)), ("letter", 4, (612, 792))])
def test_each_sheet_of_paper_holds_its_cards(
    paper: dict[str, Page], numbers: list[str], name: str, cards_a_page: int, points: tuple[int, int]
) -> None:
    # Chromium writes each page as an object of its own, uncompressed; the size is in points.
    printed = paper[name].pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == -(-len(numbers) // cards_a_page)
    (size,) = set(re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", printed))
    assert tuple(round(float(one)) for one in size) == points


def test_the_code_on_each_card_leads_to_its_section(paper: dict[str, Page], numbers: list[str]) -> None:
    page = paper["a6"]
    page.emulate_media(media="print")
    codes = page.locator(".code")
    widths = codes.evaluate_all("all => all.map(one => one.getBoundingClientRect().width)")
    modules = codes.locator("svg").evaluate_all("all => all.map(one => one.viewBox.baseVal.width)")
    smallest = min(width / 96 * 25.4 / count for width, count in zip(widths, modules, strict=True))
    assert smallest >= 0.33, f"the smallest module is {smallest:.2f} mm wide"
    assert [_read(page, codes.nth(index).screenshot()) for index in range(len(numbers))] == [
        f"{ADDRESS}sop/{number}/" for number in numbers
    ]


def _read(page: Page, picture: bytes) -> str:
    """What a reader of QR codes makes of a picture: the browser opens the PNG, since it can."""
    width, height, data = page.evaluate(
        """async picture => {
            const image = new Image()
            image.src = "data:image/png;base64," + picture
            await image.decode()
            const canvas = new OffscreenCanvas(image.width, image.height)
            const context = canvas.getContext("2d")
            context.drawImage(image, 0, 0)
            const colors = context.getImageData(0, 0, image.width, image.height).data
            const reds = colors.filter((_, index) => index % 4 === 0)
            return [image.width, image.height, btoa(String.fromCharCode(...reds))]
        }""",
        base64.b64encode(picture).decode(),
    )
    gray = memoryview(base64.b64decode(data)).cast("B", shape=[height, width])
    (found,) = zxingcpp.read_barcodes(gray)
    return found.text
