"""Waits for a file of the manual to be saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_QUIET = 0.2
"""Seconds without a further change after which a save is over: editors write a file in several steps."""

_CHANGES = frozenset({"created", "deleted", "modified", "moved"})


class _Saved(FileSystemEventHandler):
    def __init__(self) -> None:
        self.happened = Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        # A folder changes with the files in it, and reading a file is an event too.
        paths = (str(event.src_path), str(event.dest_path))
        if event.event_type in _CHANGES and any(path.lower().endswith((".yaml", ".yml")) for path in paths):
            self.happened.set()

    def wait(self) -> None:
        """Return once a file was saved and nothing has been written for a moment."""
        self.happened.wait()
        while self.happened.is_set():
            self.happened.clear()
            self.happened.wait(_QUIET)


@contextmanager
def watch_saves(folder: Path) -> Iterator[Iterator[None]]:
    """`with watch_saves(folder) as each: for _ in each: ...` runs once for each save in it, until interrupted."""
    saved = _Saved()
    observer = Observer()
    observer.schedule(saved, str(folder), recursive=True)
    observer.start()

    def each() -> Iterator[None]:
        while True:
            saved.wait()
            yield

    try:
        yield each()
    finally:
        observer.stop()
        observer.join()
