"""What was saved before: found again, opened, recognised, and taken off the list."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.media import Media
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.places import downloads_folder, media_folders
from vidgrab_gui.desktop.file_manager import open_file, show_in_folder
from vidgrab_gui.desktop.trash import from_trash, to_trash
from vidgrab_gui.models.language import spoken_words
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.file_finder import FileFinder, Found, own_place
from vidgrab_gui.workers.job_queue import JobQueue

MOST_LOOKED_UP = 200
"""Of several links so many are looked for in the list: each costs a moment."""
_ANY_PAGE = "generic"  # its ids are file names, which are the same on many sites
_RECOGNISE = "recognise"
_CLEARED = frozenset({JobState.DONE, JobState.WARNED, JobState.CANCELLED})


class History(QObject):
    """Does what concerns ended jobs.

    Lives in: the GUI thread.

    Signals: ``noticed`` (str) for a sentence in passing, ``offered`` (Notice) for one with
    something to do about it.
    """

    noticed = Signal(str)
    offered = Signal(object)

    def __init__(self, library: Library, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._queue = queue
        self._words = spoken_words()
        self._finder = FileFinder(self)
        self._finder.found.connect(self._on_found)
        self._recognised = ""
        self._trashed: list[tuple[Path, Path]] = []

    def close(self) -> None:
        """Look for nothing any more."""
        self._finder.close()

    def forget_link(self) -> None:
        """Take note that another link is looked at now."""
        self._recognised = ""

    def recognise(self, url: str, media: Media | None = None) -> None:
        """Say so if what a link leads to was saved before, by its link or by what it is."""
        is_named = media is not None and media.extractor not in ("", _ANY_PAGE)
        job = self._library.known(
            media.extractor if media and is_named else "",
            media.media_id if media and is_named else "",
            url,
        )
        if job is not None and job.job_id != self._recognised:
            self._recognised = job.job_id
            self._look_for(job, _RECOGNISE)

    def count_known(self, urls: Sequence[str]) -> None:
        """Say how many of several links were saved before."""
        known = sum(self._library.known("", "", url) is not None for url in urls[:MOST_LOOKED_UP])
        if known:
            self.noticed.emit(self.tr("%n of them saved before", "", known))

    def show(self, action: JobAction, job_id: str) -> None:
        """Open a job's file, or show it in its folder, wherever it is by now."""
        job = self._library.get(job_id)
        if job is not None and action in job.actions:
            self._look_for(job, action)

    def remove(self, job_ids: Sequence[str], *, with_files: bool) -> None:
        """Take ended jobs off the list, and put their files into the trash where that is asked."""
        jobs = self._queue.remove(job_ids)
        if not jobs:
            return
        self._trashed = []
        left = [job for job in jobs if with_files and not self._trash(job)]
        if len(jobs) == 1:
            sentence = self.tr("Removed: {title}").format(title=jobs[0].title or jobs[0].url)
        else:
            sentence = self.tr("%n removed", "", len(jobs))
        if left:
            sentence = self.tr("Removed; %n file(s) stayed in place", "", len(left))
        self.offered.emit(Notice(sentence, (NoticeAction.UNDO_REMOVE,)))

    def clear_finished(self) -> None:
        """Take all that is done or was cancelled off the list."""
        self.remove(
            [job.job_id for job in self._library if job.state in _CLEARED], with_files=False
        )

    def undo_remove(self) -> None:
        """Put back what was removed last, files included."""
        self._queue.undo_remove()
        moved, self._trashed = self._trashed, []
        lost = [path for trashed, path in moved if not from_trash(trashed, path)]
        if lost:
            self.noticed.emit(self.tr("%n file(s) could not be put back", "", len(lost)))

    def _trash(self, job: Job) -> bool:
        """Put a job's file into the trash, if it still is the very file; tell if it is gone."""
        path = Path(job.file_path)
        if not job.file_path or not path.exists():
            return True
        own = own_place(job)
        if own is None:
            return False  # somebody else's by now
        trashed = to_trash(own)
        if trashed is not None:
            self._trashed.append((trashed, own))
        return trashed is not None

    def _look_for(self, job: Job, purpose: str) -> None:
        places = (str(downloads_folder()), *map(str, media_folders()))
        self._finder.find(job, (*self._library.folders(), *places), purpose)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        job = self._queue.note_place(found.job_id, found.path)
        if found.purpose == _RECOGNISE:
            self._tell_recognised(found, job)
        elif not found.path:
            self.noticed.emit(self.tr("The file is not there any more."))
        elif found.purpose == JobAction.OPEN:
            if not open_file(Path(found.path)):
                self.noticed.emit(self.tr("No program was found that opens the file."))
        elif not show_in_folder(Path(found.path)):
            self.noticed.emit(self.tr("The folder cannot be opened."))

    def _tell_recognised(self, found: Found, job: Job | None) -> None:
        if job is None or job.job_id != self._recognised:
            return
        if not found.path:
            sentence = self.tr("You have saved this before; the file is not there any more.")
            self._offer(sentence, (NoticeAction.DOWNLOAD_AGAIN,), job)
            return
        facts = [self._words.obtained_line(job.obtained)] if job.obtained else []
        if job.ended_at_s is not None:
            facts.append(self._words.ago(time.time() - job.ended_at_s))
        sentence = self.tr("You have this already: {what}").format(what=self._words.row(facts))
        self._offer(sentence, (NoticeAction.OPEN_KNOWN, NoticeAction.DOWNLOAD_AGAIN), job)

    def _offer(self, sentence: str, actions: tuple[NoticeAction, ...], job: Job) -> None:
        self.offered.emit(Notice(sentence, actions, job.job_id, stays=True))
