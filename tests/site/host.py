"""A server on loopback whose folder can be exchanged and which can go away, as a host or a signal does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


class Host:
    """Serves `folder` under /manual/, notes the paths that it is asked for, and answers nothing while it is gone.

    `lost`: what is not there is answered with the site's own 404.html, as most hosts do.
    """

    def __init__(self, folder: Path, *, lost: bool = False) -> None:
        self.folder = folder
        self.lost = lost
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
                    # It knows seconds only: a file that was exchanged within one would seem to be the same.
                    del self.headers["If-Modified-Since"]
                    super().do_GET()
                else:
                    self.send_error(404)

            def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
                if not host.lost:
                    super().send_error(code, message, explain)
                    return
                content = (host.folder / "404.html").read_bytes()
                self.send_response(code)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def end_headers(self) -> None:
                self.send_header("Content-Security-Policy", "default-src 'self'")
                super().end_headers()

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            Thread(target=server.serve_forever, daemon=True).start()
            self.home = f"http://127.0.0.1:{server.server_port}/manual/"
            yield self
            server.shutdown()
