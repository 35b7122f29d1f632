"""Which cells of a table are hidden so that nobody can work out a small count.

A count from 1 to the threshold less 1 is hidden (primary). Since the totals are published, what is hidden could be
worked out from them; so more cells are hidden (complementary), as few as can be. For each hidden cell the least and the
greatest count are computed that fit all that is published. A primary cell may then be anything from 0 to at least the
threshold, and the range of any other hidden cell is at least as wide as the threshold.

Source: Fischetti and Salazar 2001 (Management Science 47:1008), as a mixed-integer program; a total is hidden only
where nothing else helps. 0 is a count and is published; a blank was not collected and takes no part.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import block_diag, coo_array, csr_array, eye_array, hstack, lil_array, vstack

Key = tuple[str, str]
"""Row and column; TOTAL stands for all of them."""

TOTAL = "Total"


class Why(StrEnum):
    PRIMARY = "primary"
    COMPLEMENTARY = "complementary"


class Table(NamedTuple):
    """Counts by row and column, without totals: these are published too."""

    counts: Mapping[Key, int]


class Hidden(NamedTuple):
    """A hidden cell: why, and the least and the greatest count that an outsider can derive; None: without end."""

    row: str
    column: str
    why: Why
    low: int
    high: int | None


class Suppression(NamedTuple):
    """The hidden cells, by row and column as in the table, and whether it is proven that no fewer would do."""

    hidden: list[Hidden]
    is_fewest: bool


class _Published(NamedTuple):
    """All that is published, totals too: the keys, their counts, and the relations (rows) that hold among them.

    Every relation is a sum of counts that makes 0.
    """

    keys: list[Key]
    counts: np.ndarray
    relations: csr_array

    def is_total(self, cell: int) -> bool:
        return TOTAL in self.keys[cell]


class _Need(NamedTuple):
    """A cell whose range, if it is hidden, is as wide as the threshold, and reaches so far `down` and so far `up`."""

    cell: int
    down: int = 0
    up: int = 0


_UNBOUNDED = 3  # scipy's status of a program without end
_HALF = 0.5

_NODES = 2_000
"""So many parts of the search are looked through at most: a number, not a time, so that all machines find the same."""

_LARGEST = 12_000
"""Unknowns of one program. Beyond it the cells are protected in parts, and the fewest are not proven."""


def suppress(table: Table, threshold: int) -> Suppression:
    """The cells to hide, and what can be derived of each. `threshold` is at least 2.

    The order of the table's lines changes nothing but the order of the answer.
    """
    published = _add_totals(table)
    primary = frozenset(cell for cell, count in enumerate(published.counts) if 0 < count < threshold)
    hidden, is_fewest = set(primary), True
    asked: list[_Need] = []
    most = max(1, _LARGEST // (2 * len(published.keys)))
    while failing := _list_failing(published, primary, hidden, threshold):
        is_fewest = is_fewest and len(asked) + len(failing) <= most
        asked = asked + failing if is_fewest else failing[:most]
        hidden, proven = _choose(published, asked, primary if is_fewest else frozenset(hidden), threshold)
        is_fewest = is_fewest and proven
    limits = _derive(published, hidden)
    order = {key: number for number, key in enumerate(_list_keys(table))}
    answer = [
        Hidden(*published.keys[cell], Why.PRIMARY if cell in primary else Why.COMPLEMENTARY, *limits[cell])
        for cell in sorted(hidden, key=lambda cell: order[published.keys[cell]])
    ]
    return Suppression(answer, is_fewest)


def derive(table: Table, hidden: Collection[Key]) -> dict[Key, tuple[int, int | None]]:
    """The least and the greatest count of each hidden cell that fit all that is published; TOTAL names a total."""
    published = _add_totals(table)
    limits = _derive(published, {cell for cell, key in enumerate(published.keys) if key in hidden})
    return {published.keys[cell]: found for cell, found in limits.items()}


def _list_keys(table: Table) -> list[Key]:
    """The cells and then their totals, row by row, in the order of the table."""
    rows = list(dict.fromkeys(row for row, _ in table.counts))
    columns = list(dict.fromkeys(column for _, column in table.counts))
    return [
        (row, column)
        for row in (*rows, TOTAL)
        for column in (*columns, TOTAL)
        if TOTAL in (row, column) or (row, column) in table.counts
    ]


def _add_totals(table: Table) -> _Published:
    """The table with its totals. Sorted by name, so that the order of lines does not lead the search elsewhere."""
    keys = sorted(_list_keys(table), key=lambda key: (TOTAL in key, key))
    number = {key: cell for cell, key in enumerate(keys)}
    counts = dict(table.counts)
    entries: list[tuple[int, int, int]] = []  # relation, cell, sign
    sums = [((row, TOTAL), [key for key in table.counts if key[0] == row]) for row in sorted({r for r, _ in counts})]
    sums += [((TOTAL, one), [key for key in table.counts if key[1] == one]) for one in sorted({c for _, c in counts})]
    for total, parts in sums:
        counts[total] = sum(table.counts[part] for part in parts)
    rows = [total for total, _ in sums if total[1] == TOTAL]
    columns = [total for total, _ in sums if total[0] == TOTAL]
    counts[TOTAL, TOTAL] = sum(table.counts.values())
    sums += [((TOTAL, TOTAL), rows), ((TOTAL, TOTAL), columns)]
    for relation, (total, parts) in enumerate(sums):
        entries.append((relation, number[total], -1))
        entries += [(relation, number[part], 1) for part in parts]
    at, cells, signs = zip(*entries, strict=True)
    relations = coo_array((signs, (at, cells)), shape=(len(sums), len(keys)), dtype=float).tocsr()
    return _Published(keys, np.array([counts[key] for key in keys], dtype=float), relations)


def _derive(published: _Published, hidden: Collection[int]) -> dict[int, tuple[int, int | None]]:
    """The ends of each hidden count. The relations are those of a network, so the ends are whole numbers."""
    cells = sorted(hidden)
    relations = published.relations[:, cells]
    sums = relations @ published.counts[cells]
    found: dict[int, tuple[int, int | None]] = {}
    for place, cell in enumerate(cells):
        goal = np.zeros(len(cells))
        goal[place] = 1
        least = linprog(goal, A_eq=relations, b_eq=sums)
        most = linprog(-goal, A_eq=relations, b_eq=sums)
        found[cell] = round(least.fun), None if most.status == _UNBOUNDED else round(-most.fun)
    return found


def _list_failing(
    published: _Published, primary: Collection[int], hidden: Collection[int], threshold: int
) -> list[_Need]:
    """What each hidden cell needs whose range is too narrow."""
    found = []
    for cell, (low, high) in _derive(published, hidden).items():
        end = math.inf if high is None else high
        count = int(published.counts[cell])
        if cell in primary and (low > 0 or end < threshold):
            found.append(_Need(cell, down=count, up=threshold - count))
        elif end - low < threshold:
            found.append(_Need(cell))
    return found


def _choose(
    published: _Published, needs: Sequence[_Need], kept: Collection[int], threshold: int
) -> tuple[set[int], bool]:
    """The fewest cells that meet the needs, `kept` among them, totals last; and whether that is proven.

    Unknowns: for each cell whether it is hidden; then, for each need, by how much every cell is another in two tables
    that fit what is published. No cell has to give or take more than the threshold: a way round the table that moves so
    much moves no cell further.
    """
    cells, copies = len(published.keys), 2 * len(needs)
    give, take = np.minimum(published.counts, threshold), np.full(cells, float(threshold))
    inside = sum(not published.is_total(cell) for cell in range(cells))
    cost = np.array([inside + 1.0 if published.is_total(cell) else 1.0 for cell in range(cells)])
    whether = vstack([eye_array(cells)] * copies)
    moves = eye_array(copies * cells)
    none = csr_array((copies * published.relations.shape[0], cells))
    constraints = [
        LinearConstraint(hstack([none, block_diag([published.relations] * copies)]), 0, 0),
        LinearConstraint(hstack([whether.multiply(np.tile(take, copies)[:, None]), -moves]), lb=0),
        LinearConstraint(hstack([whether.multiply(np.tile(give, copies)[:, None]), moves]), lb=0),
        _ask(needs, cells, threshold),
    ]
    low = np.concatenate([[float(cell in kept) for cell in range(cells)], np.tile(-give, copies)])
    high = np.concatenate([np.ones(cells), np.tile(take, copies)])
    for place, need in enumerate(needs):
        if need.down or need.up:
            less, more = (cells * (1 + 2 * place + copy) + need.cell for copy in (0, 1))
            high[less], low[more] = -need.down, need.up
    result = milp(
        np.concatenate([cost, np.zeros(copies * cells)]),
        integrality=np.concatenate([np.ones(cells), np.zeros(copies * cells)]),
        bounds=Bounds(low, high),
        constraints=constraints,
        options={"node_limit": _NODES, "mip_rel_gap": 0},
    )
    if result.x is None:  # nothing was found in time: with all hidden, totals too, nothing can be derived
        return set(range(cells)), False
    return {cell for cell in range(cells) if result.x[cell] > _HALF}, result.status == 0


def _ask(needs: Sequence[_Need], cells: int, threshold: int) -> LinearConstraint:
    """That the two tables of each need lie apart by the threshold in its cell, if that is hidden."""
    asked = lil_array((len(needs), cells * (1 + 2 * len(needs))))
    for place, need in enumerate(needs):
        asked[place, need.cell] = -threshold
        asked[place, cells * (1 + 2 * place) + need.cell] = -1
        asked[place, cells * (2 + 2 * place) + need.cell] = 1
    return LinearConstraint(asked.tocsr(), lb=0)
