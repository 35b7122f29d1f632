"""The pictures on a phone and on paper: their text can be read, and each says in words what it shows."""

from __future__ import annotations

from tests.site.screens import NARROWEST, PHONE, OpenPage

PICTURES = {"dashboard/": 5, "reviews/": 1, "training/state/": 1, "incidents/notification/": 1}


_SIZES = (
    "all => all.map((svg) => svg.getScreenCTM().a * parseFloat(getComputedStyle(svg.querySelector('text')).fontSize))"
)
_OUT = (
    "all => all.flatMap((svg) => [...svg.querySelectorAll('text')].filter((text) => {"
    " const [own, all] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];"
    " return own.left < all.left - 1 || own.right > all.right + 1 }).map((text) => text.textContent))"
)


def test_their_text_is_at_least_12_pixels_high_and_does_not_stick_out(open_page: OpenPage):
    page = open_page(None, PHONE)
    for path, number in PICTURES.items():
        page.goto(path)
        for size in (PHONE, NARROWEST):
            page.set_viewport_size(size)
            pictures = page.locator(".sop-chart")
            sizes = pictures.evaluate_all(_SIZES)
            assert len(sizes) == number
            assert min(sizes) >= 12
            assert pictures.evaluate_all(_OUT) == []
