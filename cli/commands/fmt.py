"""`sop fmt`: the files of sop/ in the house style."""

from __future__ import annotations

from pathlib import Path

import click

from cli.endings import UnusableError
from cli.files import write_whole
from cli.shared import opened, root_option
from model.problem import find_nearest, show_path


@click.command("fmt", epilog="Example: sop fmt --check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; name the files that are not in the house style.")
@root_option
def command(files: tuple[Path, ...], check: bool, root: Path) -> None:
    """Put keys in the order of the schema and wrap prose at 100 columns, in FILES or in all of sop/.

    Comments, quotes and blank lines stay. What a file says stays the same to the letter, and so does each digest.
    Files of the policy are left as they are. With --check the exit code is 1 where a file would change.
    """
    from editor.layout import UnsafeError, format_text

    known = sorted(document.file for document in opened(root).documents)
    changed, refused = [], False
    for path in _choose_files(files, root, known):
        file = root / path
        content = file.read_bytes()
        try:
            text = format_text(path, content)
        except UnsafeError as error:
            click.echo(f"{error}. It was left as it is.", err=True)
            refused = True
            continue
        if text.encode() == content:
            continue
        changed.append(path)
        if not check:
            write_whole(file, text)
    for path in changed:
        click.echo(path)
    many = f"{len(changed)} file{'' if len(changed) == 1 else 's'}"
    if check and changed:
        click.echo(f"{many} not in the house style. `sop fmt` puts them in order.", err=True)
    elif changed:
        click.echo(f"{many} put in order.", err=True)
    click.get_current_context().exit(2 if refused else int(check and bool(changed)))


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
