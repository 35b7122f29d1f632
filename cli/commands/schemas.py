"""`sop schemas`: the schemas beside the manual, for the editors that read them."""

from __future__ import annotations

from pathlib import Path

import click

from cli.endings import UnusableError
from cli.schema_files import FOLDER, update_schemas
from cli.shared import open_manual, root_option
from model.problem import show_path


@click.command("schemas", epilog="Example: sop schemas")
@root_option
def command(root: Path) -> None:
    """Write this program's schemas into schemas/, beside sop/, or bring those there up to date.

    The first line of each file of the manual names its schema there: an editor then explains each field and marks a
    slip while it is typed. Commit the folder, so that it is the same for the whole team. Other files there stay.
    """
    if not (root / "sop").is_dir():
        open_manual(root)  # says so, and ends here
    try:
        written = update_schemas(root)
    except OSError as error:
        raise UnusableError(
            f"The schemas cannot be written to {show_path(root / FOLDER)}: {error.strerror or error}."
        ) from error
    for path in written:
        click.echo(path)
    if not written:
        click.echo(f"{FOLDER}/ is up to date.")
