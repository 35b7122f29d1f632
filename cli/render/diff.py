"""A change of the manual, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cli.render import to_json
from cli.render.change_words import describe_edit
from facts.change import Changes, Edit, Named, SectionChange
from facts.moves import Move


def render_text(changes: Changes, moves: tuple[Move, ...] = ()) -> str:
    """A heading for each kind of change, with a line or three for each; then the days that it moves."""
    return "\n".join(_list_lines(changes, moves))


def _list_lines(changes: Changes, moves: tuple[Move, ...]) -> Iterator[str]:
    if changes.none and not moves:
        yield "Nothing that the manual says has changed."
        return
    yield from _list_named("Added", changes.added)
    yield from _list_named("Issued", changes.issued)
    yield from _list_named("Archived", changes.archived)
    yield from _list_named("Deleted", changes.gone)
    for section in changes.sections:
        yield from _list_section(section)
    yield from _list_edits("Obligations", changes.obligations)
    yield from _list_edits("Evidence", changes.evidence)
    yield from _list_edits("Offices", changes.offices)
    yield from _list_edits("Other files", changes.other)
    yield from _list_named("Duties affected", changes.clauses)
    yield from _list_words("Offices that act otherwise", changes.acting)
    yield from _list_named("Reviews made stale", changes.stale_reviews)
    yield from _list_words("Due by another day", map(_describe_move, moves))


def _describe_move(move: Move) -> str:
    old, new = move.days
    why = f" ({', '.join(move.causes)})" if move.causes else ""
    return f"{move.id} {move.title}: {new}, was {old}{why}"


def _list_section(one: SectionChange) -> Iterator[str]:
    was, now = one.revision
    revision = f"still revision {now}" if was == now else f"revision {was} → {now}"
    yield from _list_edits(f"{one.section.id} {one.section.title} ({revision})", (*one.steps, *one.fields), empty=True)


def _list_edits(heading: str, edits: Iterable[Edit], *, empty: bool = False) -> Iterator[str]:
    lines = [line for edit in edits for line in _list_edit(edit)]
    if lines or empty:
        yield from (heading, *lines, "")


def _list_edit(edit: Edit) -> Iterator[str]:
    what, old, new = describe_edit(edit)
    if old and new:
        yield f"  {what}"
        yield f"    old  {old}"
        yield f"    new  {new}"
    else:
        yield f"  {what} {'added' if new else 'taken out'}: {new or old}"


def _list_named(heading: str, named: Iterable[Named]) -> Iterator[str]:
    yield from _list_words(heading, (f"{one.id} {one.title}" for one in named))


def _list_words(heading: str, words: Iterable[str]) -> Iterator[str]:
    if lines := [f"  {word}" for word in words]:
        yield from (heading, *lines, "")


def render_json(changes: Changes, moves: tuple[Move, ...] = ()) -> str:
    """The same as JSON."""
    return to_json(
        {
            "added": [one._asdict() for one in changes.added],
            "issued": [one._asdict() for one in changes.issued],
            "archived": [one._asdict() for one in changes.archived],
            "deleted": [one._asdict() for one in changes.gone],
            "sections": [
                {
                    **one.section._asdict(),
                    "revision": {"old": one.revision[0], "new": one.revision[1]},
                    "steps": [describe_edit(edit)._asdict() for edit in one.steps],
                    "fields": [describe_edit(edit)._asdict() for edit in one.fields],
                }
                for one in changes.sections
            ],
            "obligations": [describe_edit(edit)._asdict() for edit in changes.obligations],
            "evidence": [describe_edit(edit)._asdict() for edit in changes.evidence],
            "offices": [describe_edit(edit)._asdict() for edit in changes.offices],
            "other": [describe_edit(edit)._asdict() for edit in changes.other],
            "duties": [{"id": one.id, "words": one.title} for one in changes.clauses],
            "acting": list(changes.acting),
            "stale_reviews": [one._asdict() for one in changes.stale_reviews],
            "due": [
                {
                    "id": move.id,
                    "title": move.title,
                    "old": move.old.isoformat() if move.old else None,
                    "new": move.new.isoformat() if move.new else None,
                    "because": list(move.causes),
                }
                for move in moves
            ],
        }
    )
