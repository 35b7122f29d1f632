"""`sop fmt`: the files of sop/ in the house style."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from cli.endings import UnusableError
from cli.files import write_whole
from cli.render.style import Suggestion, render_github, render_markdown, render_text
from cli.report_files import find_folder
from cli.shared import open_manual, root_option
from cli.streams import print_in
from model.problem import find_nearest, show_path


@click.command("fmt", epilog="Example: sop fmt --check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 where a file is not in the house style.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change. Without --check nothing fails.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "markdown"]),
    default="text",
    show_default=True,
    help="With --diff: a diff, notices for GitHub, or a summary to read.",
)
@root_option
def command(files: tuple[Path, ...], check: bool, diff: bool, form: str, root: Path) -> None:
    """Put keys in the order of the schema and wrap prose at 100 columns, in FILES or in all of sop/.

    Comments, quotes and blank lines stay. What a file says stays the same to the letter, and so does each digest.
    Files of the policy are left as they are. With --check or --diff nothing is written.
    """
    from editor.layout import UnsafeError, format_text

    if form != "text" and not diff:
        raise click.UsageError("--format says how a suggestion is told: use it with --diff.")
    known = sorted(document.file for document in open_manual(root).documents)
    changed, refused = {}, False
    for path in _choose_files(files, root, known):
        content = (root / path).read_bytes()
        try:
            text = format_text(path, content)
        except UnsafeError as error:
            click.echo(f"{error}. It was left as it is.", err=True)
            refused = True
            continue
        if text.encode() != content:
            changed[path] = Suggestion(content.decode("utf-8-sig"), text)
            if not (check or diff):
                write_whole(root / path, text)
    if diff:
        print_in(form, _render(form, changed, root), nl=False)
    else:
        click.echo("".join(f"{path}\n" for path in changed), nl=False)
    if changed:
        many = f"{len(changed)} file{'' if len(changed) == 1 else 's'}"
        told = "not in the house style. `sop fmt` puts them in order." if check or diff else "put in order."
        click.echo(f"{many} {told}", err=True)
    failed = 2 if refused else int(check and bool(changed))
    click.get_current_context().exit(0 if diff and not check else failed)


def _render(form: str, changed: Mapping[str, Suggestion], root: Path) -> str:
    if form == "github":
        return render_github(changed, find_folder(root))
    return render_markdown(changed) if form == "markdown" else render_text(changed)


def _choose_files(files: tuple[Path, ...], root: Path, known: list[str]) -> list[str]:
    """The files asked for, as paths from the root, or all. Raises UnusableError for a file outside of the manual."""
    if not files:
        return known
    whole = {(root / path).resolve(): path for path in known}
    for file in files:
        if file.resolve() not in whole:
            near = find_nearest(file.as_posix(), known)
            raise UnusableError(
                f"{show_path(file)} is no file of the manual.{f' Did you mean {near}?' if near else ''}"
            )
    return sorted({whole[file.resolve()] for file in files})
