"""The whole way from a link to a file, without a window: what the program is there for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.places import cache_folder
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.selfcheck.check import Check
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.demo_site import DemoSite
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue

FETCH_LIMIT_S = 60.0
EXPECTED_LABELS = ("2160p", "1440p", "1080p", "720p", "480p", "360p", "Audio Only")


class Journey(QObject):
    """Fetches the demo site's video, saves its best quality and its sound, and probes both.

    Lives in: the GUI thread. ``noted`` carries each Check, ``ended`` comes when there is none more.
    """

    noted = Signal(object)
    ended = Signal()

    def __init__(self, folder: str, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._crew = Crew(self)
        self._tasks = FetchTasks(self._crew, self)
        self._queue = JobQueue(Library(), self._tasks, self._crew, self)
        self._queue.apply(Settings())
        self._tasks.changed.connect(self._on_fetch_changed)
        self._queue.job_changed.connect(self._on_job_changed)
        self._site = DemoSite(tools.find_ffmpeg(), str(cache_folder() / "demo"), self)
        self._site.ready.connect(self._on_site_ready)
        self._site.failed.connect(self._on_site_failed)
        self._wishes = ["best", "audio"]
        self._url = ""
        self._is_fetched = False

    @Slot()
    def start(self) -> None:
        """Start the site; the rest follows by itself."""
        self._site.start()

    def close(self) -> bool:
        """End whatever runs; returns whether every child ended in time."""
        is_over = self._crew.close()
        self._site.close()
        return is_over

    def _note(self, name: str, ok: bool, detail: str) -> None:
        self.noted.emit(Check(name, ok, detail))

    @Slot(str)
    def _on_site_ready(self, url: str) -> None:
        self._note("demo site", True, url)
        self._url = url
        self._tasks.start(url, EngineOptions(), FETCH_LIMIT_S)

    @Slot(str)
    def _on_site_failed(self, text: str) -> None:
        self._note("demo site", False, text)
        self.ended.emit()

    @Slot(object)
    def _on_fetch_changed(self, snapshot: FetchSnapshot) -> None:
        if snapshot.status is FetchStatus.FETCHING or self._is_fetched:
            return
        self._is_fetched = True
        labels = tuple(q.label for q in snapshot.result.qualities) if snapshot.result else ()
        detail = snapshot.failure.detail if snapshot.failure else ", ".join(labels)
        self._note("fetch", labels == EXPECTED_LABELS, detail)
        if snapshot.result:
            self._download_next(snapshot.task_id)
        else:
            self.ended.emit()

    def _download_next(self, task_id: str = "") -> None:
        if self._wishes:
            self._queue.add(self._url, self._wishes.pop(0), self._folder, task_id)
        else:
            self.ended.emit()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if not job.state.is_ended:
            return
        found = job.obtained
        if job.wish == "best":
            ok = bool(found and found.height == 2160 and found.video_codec and found.audio_codec)
        else:
            ok = bool(found and found.container == "m4a" and not found.video_codec)
        whole = ok and job.state is JobState.DONE and Path(job.file_path).is_file()
        self._note(f"download {job.wish}", whole, str(job.failure or found))
        self._download_next()
