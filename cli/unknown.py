"""What to say of an id that a command was given and the manual does not have: the nearest, all others, and where."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import click

from model.folding import find_odd, fold, name_character
from model.problem import find_nearest, join_words

_MOST_LISTED = 60

# Where each kind of thing is declared, for somebody who wants to add one.
_DECLARED = {
    "chapter": "Chapters are listed in sop/manual.yaml, under `chapters`",
    "office": "Offices are listed in sop/manual.yaml, under `offices`",
    "audience": "Audiences are listed in sop/manual.yaml, under `audiences`",
    "section": "Each section is a file in sop/sections/",
    "clause": "The clauses are those of the policies in sop/policy/; `sop policy 02.31` prints that policy",
    "obligation": "The duties are listed in sop/program/obligations.yaml",
}


def expect_known(value: str, ids: Collection[str], what: str) -> None:
    """Raise click.UsageError, with what tell_unknown says, where there is no such id."""
    if value not in ids:
        raise click.UsageError(tell_unknown(what, value, ids))


def tell_unknown(what: str, value: str, ids: Collection[str]) -> str:
    """The message for a `what` (office, section, ...) named `value` that is not among `ids`.

    Where `ids` map to texts, these are their titles, and are told as well.
    """
    said = [f'There is no {what} "{value}".']
    near = find_nearest(value, ids) if not value.isdigit() else None
    odd = find_odd(value)
    if odd and fold(value) in ids:
        said.append(f'It holds {name_character(odd)}: type "{fold(value)}" on the keyboard.')
    elif near:
        said.append(f'Did you mean "{near}"?')
    where = _DECLARED.get(what, "")
    titles = ids if isinstance(ids, Mapping) else {}
    listed = ", ".join(f"{one} ({titles[one]})" if isinstance(titles.get(one), str) else one for one in ids)
    if where and ids and len(ids) <= _MOST_LISTED:
        said.append(f"{where}: {listed}.")
    elif where:
        said.append(f"{where}{'' if ids else ': there is none so far'}.")
    elif ids and len(ids) <= _MOST_LISTED:
        said.append(f"There is {join_words(ids)}.")
    return " ".join(said)
