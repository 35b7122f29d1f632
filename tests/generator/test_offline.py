"""What lets a reader keep the manual, as values: the same files give the same texts, and nothing is carried in vain."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec
import pytest

from editions.edition import Edition, EditionName, make_edition
from generator.engine.errors import NotOursError
from generator.engine.output import MARKER
from generator.engine.weight import find_unused
from generator.offline.archive import pack_archive
from generator.offline.manifest import make_manifest
from generator.offline.worker import make_retired_worker, make_worker
from model import Manual
from reading import load
from tests.generator.made import build, build_zip
from tests.overlay import SAMPLE, overlaid

TODAY = date(2025, 1, 1)
FILES = {"index.html": b"home", "sop/1.1/index.html": b"one", "assets/js/a.js": b"go()"}


def edition(name: EditionName = "public", as_of: date = TODAY, **settings: str) -> Edition:
    """An edition of the sample whose settings say something else."""
    manual = load(SAMPLE)
    changed = msgspec.structs.replace(manual.settings, **settings)
    return make_edition(msgspec.structs.replace(manual, settings=changed), name, as_of)


def script(files: Mapping[str, bytes], release: str = "E", as_of: date = TODAY) -> str:
    return make_worker(files, edition(as_of=as_of, release=release)).content.decode()


def version(script: str) -> str:
    return str(re.findall(r'const VERSION = "([0-9a-f]{16})"', script)[0])


class TestWorker:
    def test_the_same_files_give_the_same_script(self):
        backwards = dict(reversed(FILES.items()))
        assert script(FILES) == script(backwards)

    @pytest.mark.parametrize("path", FILES)
    def test_one_byte_more_is_another_version(self, path: str):
        changed = FILES | {path: FILES[path] + b" "}
        assert version(script(changed)) != version(script(FILES))

    def test_a_file_more_a_day_or_a_name_is_another_version_too(self):
        scripts = [
            script(FILES),
            script(FILES | {"a.html": b""}),
            script(FILES, "F"),
            script(FILES, as_of=date(2025, 1, 2)),
        ]
        assert len(set(map(version, scripts))) == len(scripts)

    def test_what_no_page_asks_for_is_not_stored(self):
        more = dict.fromkeys(
            ("sop-site.json", "sitemap.xml.gz", "service-worker.js", "assets/images/icon-192.png"), b""
        )
        assert script(FILES | more) == script(FILES)

    def test_no_name_can_break_out_of_the_script(self):
        made = script({'"});alert(1)//.html': b""}, '";alert(1)//\u2028')
        assert '"\\"});alert(1)//.html"' in made
        assert 'const NAME = "\\";alert(1)//' in made

    def test_it_names_no_other_host(self):
        for made in (script(FILES), make_retired_worker().content.decode()):
            assert re.findall(r"https?:|[\"'`]//", made) == []


class TestManifest:
    def test_it_says_what_the_settings_say(self):
        stated = json.loads(make_manifest(edition()).content)
        assert stated["name"] == "Sample manual"
        assert stated["theme_color"] == "#12395b"

    def test_every_address_is_relative_and_every_icon_is_there(self):
        stated = json.loads(make_manifest(edition()).content)
        assert {stated[name] for name in ("id", "start_url", "scope")} == {"./"}
        for icon in stated["icons"]:
            header = (Path(__file__).parents[2] / "generator/theme" / icon["src"]).read_bytes()[:24]
            width, height = (int.from_bytes(header[start : start + 4]) for start in (16, 20))
            assert icon["sizes"] == f"{width}x{height}"


class TestWeight:
    SITE = ("index.html", "404.html", "sitemap.xml", "sitemap.xml.gz", "assets/js/search.js", "search/index.js")
    LEFT = ("assets/javascripts/bundle.1.min.js", "assets/javascripts/lunr/min/lunr.de.min.js", "assets/site.css.map")

    def test_scripts_of_the_theme_and_source_maps_are_left_out(self):
        assert find_unused((*self.SITE, *self.LEFT), addressed=True) == list(self.LEFT)

    def test_a_map_of_a_site_that_does_not_know_its_address_is_empty(self):
        assert find_unused(self.SITE, addressed=False) == ["sitemap.xml", "sitemap.xml.gz"]

    def test_a_folder_needs_nothing_that_only_a_server_uses(self):
        assert find_unused(self.SITE, addressed=True, folder=True) == ["404.html", "sitemap.xml", "sitemap.xml.gz"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Manual:
    return load(overlaid(tmp_path_factory.mktemp("root")))


class TestZip:
    @pytest.fixture(scope="class")
    @staticmethod
    def packed(sample: Manual, tmp_path_factory: pytest.TempPathFactory) -> Path:
        file = tmp_path_factory.mktemp("zip") / "manual.zip"
        build_zip(sample, file, TODAY, "public")
        return file

    def test_it_holds_one_folder_that_says_where_to_start(self, packed: Path):
        with zipfile.ZipFile(packed) as archive:
            names = archive.namelist()
            assert {name.partition("/")[0] for name in names} == {"sample-manual"}
            assert b"Open START-HERE.html with a browser." in archive.read("sample-manual/README.txt")
            assert b'url=manual/index.html"' in archive.read("sample-manual/START-HERE.html")
            assert "sample-manual/manual/sop/1.1.html" in names
            assert archive.testzip() is None

    def test_every_link_leads_to_a_file_that_is_there(self, packed: Path):
        with zipfile.ZipFile(packed) as archive:
            names = set(archive.namelist())
            for name in (name for name in names if name.endswith(".html")):
                page = re.sub(r"<code.*?</code>", "", archive.read(name).decode(), flags=re.DOTALL)
                for link in re.findall(r'(?:href|src)="([^"#?]+)', page):
                    if not link.startswith(("http", "mailto:", "data:")) and "/policy/02.31" not in link:
                        assert str(Path("/", name).parent.joinpath(link).resolve())[1:] in names, (name, link)

    def test_nothing_in_it_is_for_a_server(self, packed: Path):
        with zipfile.ZipFile(packed) as archive:
            names = {name.rpartition("/")[2] for name in archive.namelist()}
        assert names.isdisjoint({"service-worker.js", "manifest.webmanifest", "404.html", "robots.txt", "sitemap.xml"})

    def test_the_same_files_on_another_day_of_packing_give_the_same_bytes(self, sample: Manual):
        packed = pack_archive(FILES, make_edition(sample, "public", TODAY))
        assert packed == pack_archive(dict(reversed(FILES.items())), make_edition(sample, "public", TODAY))
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            assert {about.date_time for about in archive.infolist()} == {(2025, 1, 1, 0, 0, 0)}
            assert {about.external_attr >> 16 for about in archive.infolist()} == {0o100644}

    def test_a_title_cannot_break_out_of_the_first_page(self, sample: Manual):
        packed = pack_archive(FILES, edition("restricted", title="<b>{x}", district="{y}", release="E"))
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            start = archive.read("b-x/START-HERE.html").decode()
            assert "<title>&lt;b&gt;{x}</title>" in start
            assert "Restricted edition. Not for the public." in start
            assert "Restricted edition. Not for the public." in archive.read("b-x/README.txt").decode()

    def test_another_edition_is_refused_both_ways(self, sample: Manual, packed: Path, tmp_path: Path):
        with pytest.raises(NotOursError, match="holds the public edition, and this is the restricted one"):
            build_zip(sample, packed, TODAY, "restricted")
        other = tmp_path / "other.zip"
        build_zip(sample, other, TODAY, "restricted")
        with pytest.raises(NotOursError, match="holds the restricted edition, and this is the public one"):
            build_zip(sample, other, TODAY, "public")
        build_zip(sample, other, TODAY, "restricted")

    @pytest.mark.parametrize("what", ["a folder", "another name", "a letter", "another zip file"])
    def test_anything_else_is_refused_and_left_alone(self, sample: Manual, tmp_path: Path, what: str):
        file = tmp_path / ("manual.txt" if what == "another name" else "manual.zip")
        if what == "a folder":
            file.mkdir()
        elif what == "a letter":
            file.write_text("mine")
        elif what == "another zip file":
            with zipfile.ZipFile(file, "w") as archive:
                archive.writestr(f"mine/{MARKER}", "{}")
        before = file.read_bytes() if file.is_file() else None
        with pytest.raises(NotOursError):
            build_zip(sample, file, TODAY, "public")
        assert (file.read_bytes() if file.is_file() else None) == before
        assert len(list(tmp_path.iterdir())) == (what != "another name")


class TestSite:
    def test_the_public_one_is_stored_and_the_restricted_one_takes_back(self, sample: Manual, tmp_path: Path):
        build(sample, tmp_path / "public", TODAY, "public")
        build(sample, tmp_path / "restricted", TODAY, "restricted")
        public, restricted = (
            {path.relative_to(tmp_path / name).as_posix() for path in (tmp_path / name).rglob("*")}
            for name in ("public", "restricted")
        )
        assert "manifest.webmanifest" in public - restricted
        assert "robots.txt" in restricted - public
        assert "Disallow: /\n" in (tmp_path / "restricted/robots.txt").read_text("utf-8")
        assert (tmp_path / "restricted/service-worker.js").read_bytes() == make_retired_worker().content
        script = (tmp_path / "public/service-worker.js").read_text("utf-8")
        assert '"sop/1.1/index.html": ' in script
        assert 'rel="manifest"' in (tmp_path / "public/sop/1.1/index.html").read_text("utf-8")
        assert 'rel="manifest"' not in (tmp_path / "restricted/sop/1.1/index.html").read_text("utf-8")

    def test_every_page_and_sheet_of_the_restricted_one_says_what_it_is(self, sample: Manual, tmp_path: Path):
        build(sample, tmp_path / "site", TODAY, "restricted")
        pages = {path: path.read_text("utf-8") for path in (tmp_path / "site").rglob("*.html")}
        assert len(pages) > 10
        for path, page in pages.items():
            assert '<meta name="robots" content="noindex, nofollow">' in page, path
            assert re.search(r"Restricted edition\b.{0,20}\bnot for the public", page, re.IGNORECASE), path
            if "sop-header" in page:
                assert "sop-print-mark--restricted" in page, path
