"""The development server: MkDocs' own, with the edition and the day to show."""

from __future__ import annotations

import logging
import os
from datetime import date
from pathlib import Path

from mkdocs.commands.serve import serve
from mkdocs.exceptions import MkDocsException

from editions.edition import EditionName
from generator.engine.errors import NotBuiltError
from generator.engine.settings import find_settings


def serve_site(root: Path, name: EditionName, as_of: date | None, port: int) -> None:
    """Serve an edition of the manual in `root` on this machine until it is interrupted, rebuilt at each change of sop/.

    `as_of`: the day to build for; None: the day of each build. Raises NotBuiltError with MkDocs' own words, and
    OSError where the port cannot be used.
    """
    # MkDocs reads its settings itself, at the start: mkdocs.yml takes these three from the environment.
    day = as_of.isoformat() if as_of else ""
    os.environ |= {"SOP_ROOT": str(root.absolute()), "SOP_AS_OF": day, "SOP_EDITION": name}
    # Only what changed is built again, and the plugin makes sure that nothing else could have: no warning is needed.
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.getMessage())
    try:
        serve(str(find_settings()), build_type="dirty", dev_addr=f"127.0.0.1:{port}")
    except MkDocsException as error:
        raise NotBuiltError(str(error)) from error
