"""The development server: MkDocs' own, with the edition and the day to show."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.serve import serve
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

from editions.edition import EditionName
from generator.engine.errors import NotBuiltError
from generator.engine.settings import find_settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
_SERVING = "Serving on "
"""How MkDocs says that it listens, after the time of day and before the address."""


def serve_site(
    root: Path, name: EditionName, as_of: date | None, port: int, announce: Callable[[str], None] = lambda address: None
) -> None:
    """Serve an edition of the manual in `root` on this machine until it is interrupted, rebuilt at each change of sop/.

    `as_of`: the day to build for; None: the day of each build. `announce` is called with the site's address as soon as
    it answers there. Raises NotBuiltError with MkDocs' own words, and
    OSError where the port cannot be used.
    """
    # MkDocs reads its settings itself, at the start: mkdocs.yml takes these three from the environment.
    day = as_of.isoformat() if as_of else ""
    os.environ |= {"SOP_ROOT": str(root.absolute()), "SOP_AS_OF": day, "SOP_EDITION": name}
    # Only what changed is built again, and the plugin makes sure that nothing else could have: no warning is needed.
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.getMessage())
    log = logging.getLogger("mkdocs.livereload")
    log.setLevel(logging.INFO)
    log.addFilter(lambda record: _pass_on(record.getMessage(), announce))
    try:
        serve(str(find_settings()), build_type="dirty", dev_addr=f"127.0.0.1:{port}")
    except MkDocsException as error:
        raise NotBuiltError(str(error)) from error


def _pass_on(message: str, announce: Callable[[str], None]) -> bool:
    """Announce the address where the message holds one. True, so that the message is logged."""
    _, found, address = message.partition(_SERVING)
    if found:
        announce(address)
    return True


def answer_own_names(server: LiveReloadServer, host: str, port: int) -> None:
    """Have the server answer only requests that name this machine, as a browser does in the header Host.

    A page of another site can have its own name lead to 127.0.0.1, and would read the restricted edition then.
    """
    app = server.get_app()
    if app is None:
        raise TypeError("the server has no application")
    server.set_app(_make_guard(app, frozenset((*_OWN_NAMES, host)), port))


def _make_guard(app: WSGIApplication, names: frozenset[str], port: int) -> WSGIApplication:
    allowed = {f"{name}:{port}" for name in names} | (names if port == 80 else set())

    def guard(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "").lower() in allowed:
            return app(environ, start_response)
        start_response("421 Misdirected Request", [("Content-Type", "text/plain; charset=utf-8")])
        return [f"This site answers only at http://127.0.0.1:{port}/ on the machine that it runs on.\n".encode()]

    return guard
