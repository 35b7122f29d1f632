"""A server on loopback whose folder can be exchanged and which can go away, as a host or a signal does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


class Host:
    """Serves `folder` under /manual/, notes the paths that it is asked for, and answers nothing while it is gone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.gone = False
        self.home = ""

    @contextmanager
    def up(self) -> Iterator[Host]:
        host = self

        class Handler(SimpleHTTPRequestHandler):
            def translate_path(self, path: str) -> str:
                self.directory = str(host.folder)
                return super().translate_path(path.removeprefix("/manual"))

            def do_GET(self) -> None:
                if host.gone:
                    self.close_connection = True
                elif self.path.startswith("/manual/"):
                    host.asked.append(self.path)
                    super().do_GET()
                else:
                    self.send_error(404)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            Thread(target=server.serve_forever, daemon=True).start()
            self.home = f"http://127.0.0.1:{server.server_port}/manual/"
            yield self
            server.shutdown()
