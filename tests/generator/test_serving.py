"""While serving, only what changed is built again, and the result is that of a build from nothing."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.engine.plugin import SopPlugin
from generator.engine.settings import load_settings
from tests.conftest import RunSop
from tests.generator.test_site import digest
from tests.overlay import overlaid, write_over

SECTION, OTHER = "sop/sections/1.1-sample.yaml", "sop/sections/1.2-other.yaml"


class Served:
    """A site as `sop serve` keeps it: `again()` builds what changed and gives the pages that were written."""

    def __init__(self, folder: Path) -> None:
        self.root, self.site, self.fresh = overlaid(folder / "root"), folder / "site", folder / "fresh"
        # MkDocs keeps a plugin that it told of the start from one load of its settings to the next.
        self._build(self.site, start=True)

    def _build(self, site: Path, *, start: bool = False) -> None:
        config = load_settings(site_dir=str(site))
        plugin = config.plugins["sop"]
        assert isinstance(plugin, SopPlugin)
        plugin.config.root, plugin.config.as_of = str(self.root), "2025-01-01"
        if start:
            config.plugins.on_startup(command="serve", dirty=True)
        build(config, dirty=True)

    def again(self) -> list[str]:
        before = {path: path.stat().st_mtime_ns for path in self.site.rglob("index.html")}
        self._build(self.site)
        return sorted(
            path.parent.relative_to(self.site).as_posix()
            for path in self.site.rglob("index.html")
            if path.stat().st_mtime_ns != before.get(path)
        )

    def build_from_nothing(self) -> dict[str, str]:
        """What a build from nothing gives."""
        self._build(self.fresh, start=True)
        return digest(self.fresh)


@pytest.fixture
def served(tmp_path: Path) -> Served:
    return Served(tmp_path)


def test_where_nothing_changed_no_page_of_the_manual_is_written(served: Served):
    assert served.again() == []
    assert digest(served.site) == served.build_from_nothing()


def test_an_edit_of_a_step_writes_its_page_and_not_the_others(served: Served):
    write_over(served.root, {SECTION: "purpose: Another purpose altogether."})
    assert served.again() == ["sop/1.1"]
    assert digest(served.site) == served.build_from_nothing()


def test_a_new_title_is_in_every_menu(served: Served):
    write_over(served.root, {OTHER: "title: A title that nobody had"})
    assert len(served.again()) > 10
    assert digest(served.site) == served.build_from_nothing()


def test_after_a_slip_is_mended_the_site_is_whole_again(served: Served):
    file = served.root / SECTION
    whole = file.read_text("utf-8")
    file.write_text("not: [yaml", "utf-8")
    assert served.again() == []
    file.write_text(whole, "utf-8")
    write_over(served.root, {SECTION: "purpose: Mended."})
    served.again()
    assert digest(served.site) == served.build_from_nothing()


def test_after_a_build_that_broke_off_every_page_is_written(served: Served, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> None:
        raise Abort("broken off")

    write_over(served.root, {SECTION: "purpose: Another."})
    with monkeypatch.context() as patched:
        patched.setattr("generator.engine.plugin.join_sheets", broken)
        with pytest.raises(Abort):
            served.again()
    assert len(served.again()) > 10
    assert digest(served.site) == served.build_from_nothing()


def test_the_command_serves_the_edition_and_the_day_that_it_is_given(
    tmp_path: Path, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch
):
    served: list[tuple[str, str]] = []

    def serve(config_file: str, **_: object) -> None:
        plugin = load_config(config_file).plugins["sop"]
        assert isinstance(plugin, SopPlugin)
        served.append((plugin.config.edition, str(plugin.config.as_of)))

    for name in ("SOP_ROOT", "SOP_AS_OF", "SOP_EDITION"):
        monkeypatch.setenv(name, "")  # the command sets these: they are put back after the test
    monkeypatch.setattr("generator.engine.dev_server.serve", serve)
    for options in (("--as-of", "2025-01-01", "--edition", "public"), ()):
        result = run_sop("serve", *options, root=overlaid(tmp_path))
        assert (result.exit_code, result.output) == (0, "")
    assert served == [("public", "2025-01-01"), ("restricted", "")]


def test_what_mkdocs_refuses_is_said_and_ends_with_2(tmp_path: Path, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise Abort("no such theme")

    for name in ("SOP_ROOT", "SOP_AS_OF", "SOP_EDITION"):
        monkeypatch.setenv(name, "")
    monkeypatch.setattr("generator.engine.dev_server.serve", refuse)
    result = run_sop("serve", root=overlaid(tmp_path))
    assert (result.exit_code, result.output) == (2, "Cannot serve: no such theme\n")


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    sop, root = Path(sys.executable).parent / "sop", overlaid(tmp_path_factory.mktemp("served"))
    command = [str(sop), "serve", "--port", str(port), "--root", str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        late = Timer(120, server.kill)
        late.start()
        try:
            said = server.stdout.readline()
            assert said == f"The restricted edition is at http://127.0.0.1:{port}/. Press Ctrl+C to stop.\n"
            yield port
        finally:
            late.cancel()
            server.terminate()


class TestServer:
    """The server itself, as a browser of this machine and a page of another site meet it."""

    @pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LocalHost", "[::1]"])
    def test_answers_to_its_own_names(self, port: int, name: str):
        assert ask(port, f"{name}:{port}") == 200

    @pytest.mark.parametrize(
        "host",
        [
            "evil.example",
            "evil.example:PORT",
            "127.0.0.1",
            "127.0.0.1:1",
            "localhost.evil.example:PORT",
            "evil.example:PORT@localhost:PORT",
            "localhost:PORT.evil.example",
            "",
            None,
        ],
    )
    @pytest.mark.parametrize("path", ["/", "/sop/1.2/", "/livereload/0/0", "/none"])
    def test_refuses_every_other(self, port: int, host: str | None, path: str):
        assert ask(port, host and host.replace("PORT", str(port)), path) == 421


def ask(port: int, host: str | None, path: str = "/") -> int:
    """The status of an answer to a request with that header Host, or without one."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest("GET", path, skip_host=True)
    if host is not None:
        connection.putheader("Host", host)
    connection.endheaders()
    status = connection.getresponse().status
    connection.close()
    return status
