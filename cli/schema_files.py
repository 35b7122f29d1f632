"""The schemas beside sop/: the first line of each file of the manual names one there, for every editor of the team.

A checkout of this program has the folder schemas/. Where the program is installed, a manual gets a copy that is
committed with it, so that the line leads somewhere on every machine, with no network and no path of one person's own.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from cli.endings import UnusableError
from cli.files import write_new, write_whole

FOLDER = "schemas"


def provide_schemas(root: Path, path: str) -> None:
    """See to it that the schema is there which a new file of sop/ names, and say so where it was not.

    `path` is the file's path from the root. Writes all schemas, as they refer to each other, and replaces none. Raises
    UnusableError where they cannot be written.
    """
    # Imported here: few commands write a file.
    from model.manual import find_kind
    from reading.schema import SCHEMAS

    kind = find_kind(path)
    assert kind is not None, path
    if (root / FOLDER / f"{kind.schema}.schema.json").exists():
        return
    try:
        for source in sorted(SCHEMAS.glob("*.json")):
            if not (root / FOLDER / source.name).exists():
                write_new(root / FOLDER / source.name, source.read_bytes())
    except OSError as error:
        raise UnusableError(f"{path} was written, but not the schemas that explain it: {error}") from error
    click.echo(
        f"Its first line names a schema, so the schemas are in {FOLDER}/ now. Commit that folder with the file.",
        err=True,
    )


def update_schemas(root: Path) -> list[str]:
    """Make schemas/ hold the schemas of this program; the paths from the root of those that were written.

    Raises UnusableError where a file of that name is no schema of this program, and then nothing was written; OSError
    where one cannot be written.
    """
    from reading.schema import SCHEMAS

    wanted = {f"{FOLDER}/{source.name}": source.read_bytes() for source in sorted(SCHEMAS.glob("*.json"))}
    held = {path: (root / path).read_bytes() for path in wanted if (root / path).exists()}
    if foreign := [path for path, content in held.items() if not _is_older(content, wanted[path])]:
        raise UnusableError(
            f"{foreign[0]} holds something else than a schema of this program, and it is not overwritten. Nothing was "
            "written: move that file away first."
        )
    changed = [path for path, content in wanted.items() if held.get(path) != content]
    (root / FOLDER).mkdir(exist_ok=True)
    for path in changed:
        write_whole(root / path, wanted[path])
    return changed


def _is_older(held: bytes, ours: bytes) -> bool:
    """Whether a file holds some version of our schema: it has the same title."""
    if held == ours:
        return True
    try:
        found = json.loads(held)
    except ValueError:
        return False
    return isinstance(found, dict) and found.get("title") == json.loads(ours)["title"]
