"""`sop build`: the manual as a site, or as a folder in a zip file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from cli.shared import as_of_option, open_manual, refuse_broken_links, root_option, unreadable
from editions.edition import EditionName, make_edition
from generator.engine.errors import NotBuiltError, NotOursError
from generator.public_address import describe_fault
from model import UnreadableError
from model.problem import show_path


def _usable(context: click.Context, option: click.Parameter, address: str) -> str:
    if address and (wrong := describe_fault(address)):
        raise click.BadParameter(f'"{address}" cannot be used: {wrong}.')
    return address


@click.command("build", epilog="Example: sop build --out site")
@root_option
@as_of_option
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="Where the site goes."
)
@click.option(
    "--edition", "edition_name", type=click.Choice(["public", "restricted"]), default="public", show_default=True
)
@click.option(
    "--address",
    callback=_usable,
    metavar="URL",
    default="",
    envvar="SOP_ADDRESS",
    show_envvar=True,
    help="Where the public site will stand, in place of what sop/manual.yaml says: QR codes lead there.",
)
@click.option(
    "--offline-zip",
    type=click.Path(path_type=Path),
    metavar="FILE.zip",
    help="Pack a folder that a browser opens from disk; no site is built then, unless --out asks for one too.",
)
@click.pass_context
def command(
    context: click.Context,
    root: Path,
    as_of: date,
    out: Path,
    edition_name: EditionName,
    address: str,
    offline_zip: Path | None,
) -> None:
    """Build the site.

    It is built beside its place and put there only when it is whole: a build that fails leaves the last site as it was.
    """
    manual = open_manual(root)
    refuse_broken_links(manual)
    # Imported here: MkDocs takes longer to import than the manual to check.
    from generator.engine.build import build_site, build_zip

    edition = make_edition(manual, edition_name, as_of)
    wanted = offline_zip is None or context.get_parameter_source("out") is not ParameterSource.DEFAULT
    place = out
    try:
        if wanted:
            build_site(edition, out, root, address)
            click.echo(
                f"The {edition_name} edition stands in {show_path(out)}/: open index.html there, or run `sop serve`."
            )
        if offline_zip is not None:
            place = offline_zip
            build_zip(edition, offline_zip, root, address)
            click.echo(
                f"The {edition_name} edition is packed in {show_path(offline_zip)}: unpack it, "
                "and open START-HERE.html."
            )
    except NotOursError as refused:
        other = "Name another folder with --out, or empty that one yourself."
        if place is offline_zip:
            other = "Name another file with --offline-zip, such as manual.zip."
        click.echo(f"Not built: {refused}. {other}", err=True)
        sys.exit(2)
    except UnreadableError as error:
        unreadable(error)
    except (NotBuiltError, OSError) as error:
        click.echo(f"Not built, and {show_path(place)} is as it was: {error}", err=True)
        sys.exit(2)
