"""``vidgrab --self-check``: the whole way from a link to a file, without a window."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from vidgrab_gui import __version__
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.places import cache_folder
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.interrupts import Interrupts
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.demo_site import DemoSite
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue

LIMIT_MS = 120_000
FETCH_LIMIT_S = 60.0
EXPECTED_LABELS = ("2160p", "1440p", "1080p", "720p", "480p", "360p", "Audio Only")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    ok: bool
    detail: str = ""


class SelfCheck(QObject):
    """Fetches the demo site's video, saves its best quality and its sound, and probes both."""

    def __init__(self, folder: str, parent: QObject) -> None:
        super().__init__(parent)
        self.checks: list[Check] = []
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
        """Look at the tools, then start the site; the rest follows by itself."""
        for name, path in (
            ("ffmpeg", tools.find_ffmpeg()),
            ("ffprobe", tools.find_ffprobe()),
            ("deno", tools.find_deno()),
        ):
            self._note(name, bool(path), path or "not found")
        self._site.start()

    @Slot()
    def give_up(self) -> None:
        """End because time is over."""
        self._note("time", False, f"not done within {LIMIT_MS // 1000} s")
        self._end()

    @Slot()
    def stop(self) -> None:
        """End because the system or a terminal asks for it."""
        self._note("interruption", False, "asked to end before everything was looked at")
        self._end()

    def _note(self, name: str, ok: bool, detail: str) -> None:
        self.checks.append(Check(name, ok, detail))

    @Slot(str)
    def _on_site_ready(self, url: str) -> None:
        self._note("demo site", True, url)
        self._url = url
        self._tasks.start(url, EngineOptions(), FETCH_LIMIT_S)

    @Slot(str)
    def _on_site_failed(self, text: str) -> None:
        self._note("demo site", False, text)
        self._end()

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
            self._end()

    def _download_next(self, task_id: str = "") -> None:
        if self._wishes:
            self._queue.add(self._url, self._wishes.pop(0), self._folder, task_id)
        else:
            self._end()

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

    def _end(self) -> None:
        is_over = self._crew.close()
        self._note("ending", is_over, "" if is_over else "not every child ended in time")
        self._site.close()
        QCoreApplication.exit(0 if all(check.ok for check in self.checks) else 1)


def run_self_check() -> int:
    """Run every check, print one JSON object, and return 0 if all is well, else 1."""
    app = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="vidgrab-self-check-") as folder:
        check = SelfCheck(folder, app)
        interrupts = Interrupts(app)
        interrupts.asked_to_quit.connect(check.stop)
        QTimer.singleShot(0, check.start)
        QTimer.singleShot(LIMIT_MS, check.give_up)
        code = app.exec()
    report = {
        "ok": code == 0,
        "version": __version__,
        "checks": [asdict(item) for item in check.checks],
    }
    sys.stdout.write(f"{json.dumps(report)}\n")
    return code
