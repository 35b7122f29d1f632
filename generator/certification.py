"""The states of certification as a small diagram: SVG with a text alternative, drawn from the data."""

from __future__ import annotations

from html import escape

from markupsafe import Markup

from generator.markdown import plain
from model.training import Curriculum

_WIDTH, _BOX, _GAP = 340, 56, 44


def diagram(curriculum: Curriculum) -> Markup | None:
    """One box under the other, an arrow from each state to each that follows. None where there are no states.

    The list below the diagram says the same in words, so the picture is hidden from a screen reader but for its title.
    """
    if not curriculum.states:
        return None
    rows = {state.id: index for index, state in enumerate(curriculum.states)}
    parts = [_box(index, state.name) for index, state in enumerate(curriculum.states)]
    lane = 0
    for state in curriculum.states:
        for change in state.leads_to:
            if change.to not in rows:
                continue
            begin, end = rows[state.id], rows[change.to]
            if end == begin + 1:
                parts.append(_down(begin))
            else:
                lane += 1
                parts.append(_around(begin, end, lane))
    height = len(rows) * (_BOX + _GAP) - _GAP + 4
    title = escape(f"States of certification: {', '.join(plain(state.name) for state in curriculum.states)}")
    drawn = "".join(parts)
    return Markup(
        f'<svg class="sop-diagram" role="img" aria-label="{title}" viewBox="0 0 {_WIDTH + 90} {height}" '
        f'width="{_WIDTH + 90}" height="{height}" xmlns="http://www.w3.org/2000/svg">'
        '<defs><marker id="sop-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        f'orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>{drawn}</svg>'
    )


def _top(row: int) -> int:
    return row * (_BOX + _GAP) + 2


def _box(row: int, name: str) -> str:
    y = _top(row)
    return (
        f'<rect x="2" y="{y}" width="{_WIDTH - 4}" height="{_BOX}" rx="6"/>'
        f'<text x="{_WIDTH // 2}" y="{y + _BOX // 2 + 5}" text-anchor="middle">{escape(plain(name))}</text>'
    )


def _down(row: int) -> str:
    y = _top(row) + _BOX
    return f'<path class="sop-arrow" d="M{_WIDTH // 2} {y}V{y + _GAP}" marker-end="url(#sop-arrow)"/>'


def _around(begin: int, end: int, lane: int) -> str:
    """An arrow past the boxes between, on the right, each in a lane of its own."""
    out, back = _top(begin) + _BOX // 2 + 6, _top(end) + _BOX // 2 - 6
    x = _WIDTH + 12 + lane * 16
    return f'<path class="sop-arrow" d="M{_WIDTH - 2} {out}H{x}V{back}H{_WIDTH - 2}" marker-end="url(#sop-arrow)"/>'
