"""Waits for a file of the manual to be saved."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Literal

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_QUIET = 0.2
"""Seconds without a further change after which a save is over: editors write a file in several steps."""

_TICK = 0.5
"""Seconds after which a wait looks for Ctrl+C: a signal that comes just before a wait begins does not end it."""

_CHANGES = frozenset({"created", "deleted", "modified", "moved"})


class _News(FileSystemEventHandler):
    """A message to the main thread: that a file was saved, or that Ctrl+C was pressed.

    A SimpleQueue can be told something in the midst of a wait for it. An Event could not: where an exception of Ctrl+C
    is raised within its Python code, its lock may stay held, and whoever sets it then waits forever.
    """

    def __init__(self) -> None:
        self._queue: SimpleQueue[Literal["saved", "stop"]] = SimpleQueue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        # A folder changes with the files in it, and reading a file is an event too.
        paths = (str(event.src_path), str(event.dest_path))
        if event.event_type in _CHANGES and any(path.lower().endswith((".yaml", ".yml")) for path in paths):
            self._queue.put("saved")

    def interrupt(self, _number: int, _frame: FrameType | None) -> None:
        """Handle SIGINT: raises KeyboardInterrupt, and ends the next wait where that comes to nothing.

        Python drops an exception that is raised in a finalizer or in a callback.
        """
        self._queue.put("stop")
        raise KeyboardInterrupt

    def await_save(self) -> bool:
        """Return True once a file was saved and nothing has been written for a moment, False after Ctrl+C."""
        news = self._next(_TICK)
        while news is None:
            news = self._next(_TICK)
        while news == "saved":
            news = self._next(_QUIET)
        return news is None

    def _next(self, seconds: float) -> Literal["saved", "stop"] | None:
        try:
            return self._queue.get(timeout=seconds)
        except Empty:
            return None


@contextmanager
def watch_saves(folder: Path) -> Iterator[Iterator[None]]:
    """`with watch_saves(folder) as each: for _ in each: ...` runs once for each save under the folder, until Ctrl+C.

    Ctrl+C raises KeyboardInterrupt. It is listened for here, as a shell has what it starts in the background ignore it.
    The observer's threads are left to end with the program: to stop them would be to wait for them.
    """
    news = _News()
    before = signal.signal(signal.SIGINT, news.interrupt)
    try:
        observer = Observer()
        observer.schedule(news, str(folder), recursive=True)
        observer.start()
        yield _each(news)
    finally:
        signal.signal(signal.SIGINT, before)


def _each(news: _News) -> Iterator[None]:
    while news.await_save():
        yield
