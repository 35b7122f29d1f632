"""What is printed: for a person in the terminal's own encoding, for a program in UTF-8 everywhere."""

from __future__ import annotations

import codecs
import io
import sys

import click

from model.folding import fold

_ERRORS = "sop-plain"
"""The name under which Python finds what stands for a character that an encoding lacks."""

_ASCII = "sop_ascii"

_PLAIN = {"\u2192": "->", "\u00f7": "/", "\u25cf": "*", "\u2022": "*", "\ufffd": "?"}


def prepare_streams() -> None:
    """Let no character that a terminal's encoding lacks end the program: what is plain and reads alike stands for it.

    A terminal of Windows has cp1252 or cp437, a bare container ASCII, and the manual holds curly quotes and dashes.
    """
    codecs.register_error(_ERRORS, _stand_in)
    codecs.register(_find_ascii)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            ascii_ = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding=_ASCII if ascii_ else None, errors=_ERRORS)


def print_in(form: str, text: str, *, nl: bool = True) -> None:
    """Print what a command was asked for, with a line end unless `nl` is false.

    Any format but text is for a program, which expects UTF-8, whatever a terminal here would have.
    """
    if form == "text":
        click.echo(text, nl=nl)
    else:
        click.echo((text + "\n" * nl).encode("utf-8", "backslashreplace"), nl=False)


def _find_ascii(name: str) -> codecs.CodecInfo | None:
    """ASCII under a name of ours: click takes its own name for a mistake, and prints UTF-8 instead."""
    if name != _ASCII:
        return None
    found = codecs.lookup("ascii")
    return codecs.CodecInfo(found.encode, found.decode, incrementalencoder=found.incrementalencoder, name=_ASCII)


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = error.object[error.start : error.end]
    return "".join(_spell_plainly(one) for one in found), error.end


def _spell_plainly(character: str) -> str:
    plain = _PLAIN.get(character) or fold(character)
    if plain.isascii() and plain != "":
        return plain
    return character.encode("unicode_escape").decode("ascii") if plain else ""
