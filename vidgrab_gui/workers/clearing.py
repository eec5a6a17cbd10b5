"""Clears away the work folders of jobs that need them no longer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from vidgrab_gui.core.job import JobState
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.work_folder import remove_work_folder, work_folder

PATIENCE_S = 0.1
"""How long whoever asks waits for it: as good as always it is done by then."""

_NEEDS_NOTHING = frozenset({JobState.DONE, JobState.WARNED, JobState.CANCELLED})


class Clearing:
    """Removes work folders in threads of its own, one for each folder they lie in.

    A disk that has gone may hold a removal up for ever: neither the window nor the library's
    writer waits for that, and what is left is swept by the next start. Any thread may ask.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._wanted: dict[Path, list[Path]] = {}

    def clear(self, paths: Iterable[Path]) -> None:
        """Remove these work folders, but not one whose job has taken it up again meanwhile."""
        for thread in [thread for path in paths if (thread := self._take(path))]:
            thread.join(PATIENCE_S)

    def _take(self, path: Path) -> threading.Thread | None:
        with self._lock:
            waiting = self._wanted.get(path.parent)
            if waiting is not None:
                waiting.append(path)
                return None
            self._wanted[path.parent] = [path]
        thread = threading.Thread(target=partial(self._work_off, path.parent), daemon=True)
        thread.start()
        return thread

    def _work_off(self, place: Path) -> None:
        while (path := self._next(place)) is not None:
            if not self._is_needed(path):
                _remove(path, self._library.new_job_id)

    def _next(self, place: Path) -> Path | None:
        with self._lock:
            if self._wanted[place]:
                return self._wanted[place].pop(0)
            del self._wanted[place]
            return None

    def _is_needed(self, path: Path) -> bool:
        job = self._library.peek(path.name)
        if job is None or job.state in _NEEDS_NOTHING:
            return False
        return work_folder(job.folder, job.job_id) == path


def _remove(path: Path, new_name: Callable[[], str]) -> None:
    """Remove a work folder under a name nobody works in, should its job start just now."""
    aside = path.with_name(new_name())
    try:
        path.rename(aside)
    except OSError:
        aside = path  # it was never made, or something in it is still open
    remove_work_folder(aside)
