"""Finds finished files again, also where they were renamed or moved."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.job import FileMark, Job
from vidgrab_gui.engine.journal import mark_of

MOST_ENTRIES = 50_000
LONGEST_SEARCH_S = 3.0
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Found:
    """Where a job's file is now; ``path`` is empty when it is nowhere to be found."""

    job_id: str
    path: str
    purpose: str


class FileFinder(QObject):
    """Looks for the files of jobs, one after the other, in a thread of its own.

    Lives in: the GUI thread. ``found`` carries a Found for each request. A disk that
    sleeps may hold a look up, so it is Python's own daemon thread: nobody waits for it.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: queue.SimpleQueue[tuple[Job, tuple[str, ...], str] | None] = (
            queue.SimpleQueue()
        )
        self._thread: threading.Thread | None = None

    def find(self, job: Job, folders: Sequence[str], purpose: str) -> None:
        """Look for a job's file, first where it was, then in these folders and what is in them."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, daemon=True)
            self._thread.start()
        self._wanted.put((job, tuple(folders), purpose))

    def close(self, timeout_s: float = 0.1) -> None:
        """Look for nothing any more."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._wanted.put(None)
            thread.join(timeout_s)

    def _serve(self) -> None:
        while (wanted := self._wanted.get()) is not None:
            job, folders, purpose = wanted
            path = find_file(job.file_path, job.file_mark, folders)
            self.found.emit(Found(job.job_id, str(path or ""), purpose))


def find_file(file_path: str, mark: FileMark | None, folders: Sequence[str]) -> Path | None:
    """Return where the file is: its own place if it is there, else one that is the same file.

    The same file has the same number on its disk or, on another disk, the same length
    and ends. The search is bounded by time and number of entries.
    """
    if file_path and os.path.isfile(file_path):  # noqa: PTH113 - Path raises for long names
        return Path(file_path)
    if mark is None:
        return None
    until_s = time.monotonic() + LONGEST_SEARCH_S
    places = dict.fromkeys([str(Path(file_path).parent), *folders])
    for seen, entry in enumerate(_entries(places)):
        if seen > MOST_ENTRIES or time.monotonic() > until_s:
            return None
        if _is_it(entry, mark):
            return Path(entry.path)
    return None


def is_same_file(path: Path, mark: FileMark | None) -> bool:
    """Tell whether what lies at a path is the very file that was put there."""
    try:
        stat = path.lstat()
    except OSError:
        return False
    if mark is None or not os.path.isfile(path) or path.is_symlink():  # noqa: PTH113 - as above
        return False
    if stat.st_size != mark.size_bytes:
        return False
    is_numbered = bool(mark.inode) and (stat.st_dev, stat.st_ino) == (mark.device, mark.inode)
    return is_numbered or _looks_like_it(path, mark)


def own_place(job: Job) -> Path | None:
    """Return a job's file, or the folder of its parts; None when they are somebody else's by now.

    A film that was split is larger than the file that stands for it. Its folder is the job's own
    as long as it holds just as much as was put there.
    """
    path, mark, obtained = Path(job.file_path), job.file_mark, job.obtained
    if mark is None or not is_same_file(path, mark):
        return None
    is_split = obtained is not None and obtained.size_bytes > mark.size_bytes
    if not (is_split and obtained and path.parent != Path(job.folder)):
        return path
    try:
        sizes = [each.lstat().st_size for each in path.parent.iterdir()]
    except OSError:
        return None
    return path.parent if sum(sizes) == obtained.size_bytes else None


def _entries(folders: Sequence[str] | dict[str, None]) -> Iterator[os.DirEntry[str]]:
    """Yield the files in folders and below, nearest first; links are not followed."""
    level = list(folders)
    for _ in range(DEEPEST):
        below: list[str] = []
        for folder in level:
            try:
                with os.scandir(folder) as scan:
                    entries = list(scan)
            except OSError:
                continue
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    below.append(entry.path)
                else:
                    yield entry
        level = [folder for folder in below if not Path(folder).name.startswith(".")]


def _is_it(entry: os.DirEntry[str], mark: FileMark) -> bool:
    try:
        stat = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return stat.st_size == mark.size_bytes and is_same_file(Path(entry.path), mark)


def _looks_like_it(path: Path, mark: FileMark) -> bool:
    try:
        return mark_of(path).digest == mark.digest
    except OSError:
        return False
