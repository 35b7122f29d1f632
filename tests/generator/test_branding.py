"""The District's colors and logo: what can be read is used as it is, what cannot is refused with a shade that can."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import msgspec
import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from editions.edition import make_edition
from generator.branding import _DARK, _LIGHT, _LINKS, BAR, Branding, make_branding, make_style_sheet
from model import Manual, UnreadableError
from model.places import Places, Source
from model.problem import describe
from model.settings import Look
from reading import load
from tests.conftest import ManualAt, RunSop
from tests.generator.made import build
from tests.generator.test_site import TODAY, digest
from tests.overlay import SAMPLE

ROOT = Path(__file__).parents[2]
COLORS = (ROOT / "generator/theme/assets/css/colors.css").read_text("utf-8")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
PNG = b"\x89PNG\r\n\x1a\n"

hex_colors = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def look(**values: str) -> Look:
    return Look(places=Places(Source("sop/manual.yaml", ""), (1, 1, 1)), **values)


def brand(wanted: Look | None, root: Path) -> Branding:
    settings = msgspec.structs.replace(_sample().settings, look=wanted)
    return make_branding(make_edition(msgspec.structs.replace(_sample(), settings=settings), "public", TODAY), root)


@cache
def _sample() -> Manual:
    return load(SAMPLE)


def scheme(text: str, name: str) -> dict[str, str]:
    """The variables of one color scheme, by name."""
    block = text.partition(f'[data-md-color-scheme="{name}"] {{')[2].partition("}")[0]
    return dict(re.findall(r"--sop-([\w-]+): (#[0-9a-f]{6});", block))


def contrast(one: str, other: str) -> float:
    return Color(one).contrast(Color(other))


@pytest.mark.parametrize(("name", "grounds"), [("default", _LIGHT), ("slate", _DARK)])
def test_links_are_measured_on_papers_and_washes_of_the_style_sheet(name: str, grounds: tuple[str, ...]):
    assert set(grounds) <= set(scheme(COLORS, name).values())


def test_without_settings_the_colors_are_those_of_the_style_sheet():
    stated = scheme(COLORS, "default")
    assert (stated["bar"], stated["link"]) == (BAR, _LINKS)


@given(hex_colors)
def test_on_a_bar_of_any_color_words_and_focus_stand_out(bar: str):
    for name in ("default", "slate"):
        found = scheme(make_style_sheet(look(bar=bar)), name)
        assert contrast(found["bar-ink"], found["bar"]) >= 4.5
        assert contrast(found["bar-ink"], found["bar-wash"]) >= 4.5
        assert contrast(found["bar-focus"], found["bar"]) >= 3


@given(hex_colors)
def test_a_link_color_is_used_or_refused_with_a_shade_that_can_be_read(links: str):
    wanted = look(links=links)
    worst = min(contrast(links, ground) for ground in _LIGHT)
    if worst >= 4.5:
        sheet = make_style_sheet(wanted)
        assert scheme(sheet, "default")["link"] == links
        assert min(contrast(scheme(sheet, "slate")["link"], ground) for ground in _DARK) >= 4.5
        return
    with pytest.raises(UnreadableError) as refused:
        brand(wanted, ROOT)
    shade = re.search(r"nearest shade that has it is (#[0-9a-f]{6})", refused.value.problems[0].mend)
    assert shade
    assert min(contrast(shade[1], ground) for ground in _LIGHT) >= 4.5


def test_the_message_names_the_line_and_a_shade(manual_at: ManualAt):
    root = manual_at(merged={"sop/manual.yaml": 'look: {links: "#f5b800", logo: crest.svg}'})
    with pytest.raises(UnreadableError) as refused:
        brand(load(root).settings.look, root)
    told = [describe(problem) for problem in refused.value.problems]
    assert "sop/manual.yaml:" in told[0]
    assert "links: #f5b800 is hard to read on a light screen: its contrast with #f4f0fa is 1.5 to 1" in told[0]
    assert "Text needs 4.5 to 1. The nearest shade that has it is #8b6700." in told[0]
    assert 'logo: there is no file "crest.svg"' in told[1]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("crest.png", b"GIF89a", 'logo: "crest.png" does not hold what its name says'),
        ("crest.svg", PNG, 'logo: "crest.svg" does not hold what its name says'),
        ("crest.svg", SVG + b" " * 100_000, "logo: the file has 100 kB, and each page would wait for it"),
        ("../crest.svg", SVG, "logo"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_refused(manual_at: ManualAt, name: str, content: bytes, said: str):
    root = manual_at()
    (root / name).write_bytes(content)
    wanted = look(logo=name)
    with pytest.raises(UnreadableError) as refused:
        brand(wanted, root)
    assert said in refused.value.problems[0].message


def test_a_site_shows_the_logo_and_the_colors_and_keeps_them_through_a_refusal(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged={"sop/manual.yaml": 'look: {bar: "#ffcc00", logo: crest.svg}'})
    (root / "crest.svg").write_bytes(SVG)
    out = root / "site"
    build(load(root), out, TODAY, "public", root)
    page = (out / "index.html").read_text("utf-8")
    assert 'src="assets/images/logo.svg"' in page
    assert 'href="assets/site.css"' in page
    assert (out / "assets/images/logo.svg").read_bytes() == SVG
    assert "--sop-bar:#fc0;--sop-bar-ink:#000;" in (out / "assets/site.css").read_text("utf-8")

    before = digest(out)
    (root / "crest.svg").unlink()
    result = run_sop("build", "--out", str(out), root=root)
    assert result.exit_code == 2
    assert 'logo: there is no file "crest.svg"' in result.output
    assert digest(out) == before


def test_a_manual_without_a_look_has_no_style_sheet_of_its_own():
    assert brand(None, ROOT).files == ()
