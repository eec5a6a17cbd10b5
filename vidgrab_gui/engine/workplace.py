"""A job's private folder: made, gone on with, and left without a trace when nothing came."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.journal import JOURNAL_NAME
from vidgrab_gui.engine.kept import has_kept
from vidgrab_gui.engine.protocol import Download

PATIENCE_S = 5.0
"""How long the child of a window that was killed may take to go."""
MOST_TRIES = 10
"""How often a job's folder is made anew when the end of another job takes it away."""


class Workplace:
    """The folders one download works in: ``kept`` outlives the child, ``scratch`` does not."""

    def __init__(self, order: Download) -> None:
        self._folder = Path(order.folder)
        self._may_create = order.may_create
        self._was_made = False
        self.work = Path(order.work_folder)
        self.kept = self.work / "kept"
        self.scratch = self.work / "scratch"
        self._claim = Claim(self.work)

    @property
    def is_gone(self) -> bool:
        """Tell whether the folder, or its disk, was taken away."""
        return self._was_made and not (self.work.is_dir() and self._folder.is_dir())

    @contextlib.contextmanager
    def at_work(self) -> Iterator[None]:
        """Leave in the end, and without a trace where the work came to nothing."""
        is_done = False
        try:
            yield
            is_done = True
        finally:
            self.leave()
            if not is_done:
                self.remove_if_fruitless()

    def make(self) -> None:
        """Make what is missing; the person's folder itself only where that is allowed."""
        if self._may_create:
            self._folder.mkdir(parents=True, exist_ok=True)
        elif not self._folder.is_dir():
            raise FailureError(Failure(FailureKind.FOLDER_GONE, f"{self._folder.name} is gone"))
        for tries_left in reversed(range(MOST_TRIES)):
            try:
                self.work.parent.mkdir(exist_ok=True)
                self.work.mkdir(exist_ok=True)
                self.scratch.mkdir(exist_ok=True)
            except FileNotFoundError:
                # Whoever was the last at work beside us has taken the shared folder along.
                if not tries_left or not self._folder.is_dir():
                    raise
            else:
                self._was_made = True
                break
        if not self._claim.take(PATIENCE_S):
            self._was_made = False
            raise FailureError(Failure(FailureKind.ENGINE_LOST, "another one is at work on it"))

    def enter(self) -> None:
        """Make ``scratch`` the current folder: no chosen path is then part of a template."""
        os.chdir(self.scratch)

    def leave(self) -> None:
        """Stand elsewhere: Windows deletes no folder a process stands in."""
        os.chdir(self.work.anchor)
        self._claim.release()

    def remove_if_fruitless(self) -> None:
        """Remove what was made when there is nothing in it that a later try could use."""
        if not self._was_made or has_kept(self.kept) or (self.work / JOURNAL_NAME).exists():
            return
        shutil.rmtree(self.work, ignore_errors=True)
        with contextlib.suppress(OSError):  # other jobs are at work in it
            self.work.parent.rmdir()
