"""Data with one slip in it, such as an editor or another program might make: for tests that must hold for any file."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

Route = tuple[str | int, ...]


def routes(data: Any, route: Route = ()) -> Iterator[Route]:
    """The route to each value within data, the deepest ones too."""
    yield route
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, inner in inside:
        yield from routes(inner, (*route, step))


odd = st.one_of(
    st.sampled_from([None, True, False, 0, 1, -1, 1.0, 1.5, 10**15, [], {}, [""], {"x": 1}, [1, True, 1.0]]),
    st.sampled_from(["", "x", "1", "\n", "2026-02-30", "2026-11-24\n", "2 years", "1 year\n", "SOP-1.1\n"]),
    st.text(max_size=5),
)


@st.composite
def mutated(draw: st.DrawFn, data: Any) -> Any:
    """A file's data with one value or key changed, taken away, doubled or added."""
    changed = copy.deepcopy(data)
    *route, last = draw(st.sampled_from([route for route in routes(data) if route]))
    inside = changed
    for step in route:
        inside = inside[step]
    value = inside[last]
    match draw(st.sampled_from(["replace", "replace", "delete", "add", "rename", "lengthen"])):
        case "replace":
            inside[last] = draw(odd)
        case "delete":
            del inside[last]
        case "add" if isinstance(inside, list):
            inside.append(draw(odd | st.just(copy.deepcopy(value))))
        case "add":
            inside[draw(st.sampled_from(["zebra", "id", "level", "cites", "basis", "keep", "del"]))] = draw(odd)
        case "rename" if isinstance(inside, dict):
            inside[f"{last}x"] = inside.pop(str(last))
        case _ if isinstance(value, str):
            inside[last] = value + draw(st.sampled_from(["\n", " ", "x", "é", "\u2028"]))
    return changed
