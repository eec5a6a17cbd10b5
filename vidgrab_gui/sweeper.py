"""What was left behind by jobs and engines that are no more is removed at the start."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from vidgrab_gui.engine.engine_store import EngineStore
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.work_folder import remove_forgotten

logger = logging.getLogger(__name__)


class Sweeper:
    """Looks once, in a thread of its own, which a disk that hangs may hold for ever.

    ``folder`` is where the next downloads go; those of all known jobs are looked through too.
    """

    def __init__(self, library: Library, folder: str) -> None:
        self._library = library
        self._folder = folder
        self._thread = threading.Thread(target=self._sweep, daemon=True)

    def begin(self) -> None:
        """Look and remove."""
        self._thread.start()

    def join(self, limit_s: float) -> None:
        """Wait until it is done, but no longer than this."""
        self._thread.join(limit_s)

    def _sweep(self) -> None:
        for name in EngineStore().sweep():
            logger.info("removed what is left of an engine: %s", name)
        library = self._library
        folders = library.folders() | {self._folder}
        for path in remove_forgotten(folders, library.owns, self._needs()):
            logger.info("removed what a forgotten job had left: %s", path.name)

    def _needs(self) -> Callable[[str], bool]:
        """Return what tells whether a job may need what lies in the work folder of its name."""
        library, needed = self._library, self._library.unsettled_ids()
        settled = {job.job_id: job for job in library if job.job_id not in needed}

        def is_needed(name: str) -> bool:
            # Jobs come in meanwhile, and settled ones are tried again.
            job = library.peek(name)
            return name in needed or (job is not None and job is not settled.get(name))

        return is_needed
