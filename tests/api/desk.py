"""A desk for tests, without a window: fetches end as their link says, downloads never run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from vidgrab_gui.api.admission import Admission, Admissions
from vidgrab_gui.api.desk import DeskBusyError, DownloadOrder, FullError
from vidgrab_gui.api.tasks import TaskBook
from vidgrab_gui.core.failures import Failure, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.listing import Listing
from vidgrab_gui.core.media import Media, Quality

FILM = Media(
    url="https://example.com/film",
    title="A film",
    channel="Somebody",
    duration_s=93.5,
    thumbnail_url="https://example.com/film.jpg",
    qualities=(
        Quality(
            "2160p",
            ("313", "251"),
            "webm",
            tier=2160,
            width=3840,
            height=2160,
            size_bytes=9_000_000,
        ),
        Quality("1080p", ("22",), "mp4", tier=1080, size_bytes=3_000_000, size_is_exact=True),
        Quality("Best", ("raw",), "mp4"),
        Quality("Audio Only", ("140",), "m4a", is_audio=True, size_bytes=1_000, size_is_exact=True),
    ),
)
MOST_JOBS = 1_000


class TestDesk:
    """Ends each fetch at once, but for links with ``slow``; ``gone`` fails, ``list`` is one."""

    __test__ = False

    def __init__(self, book: TaskBook) -> None:
        self.book = book
        self.asked: list[str] = []
        self.fetched: dict[str, str] = {}
        self.is_busy = False
        self.breaks = False
        self.on_ask: Callable[[str], None] = self.asked.append
        self._lock = threading.Lock()
        self._jobs: dict[str, Job] = {}

    def fetch(self, task_id: str, url: str) -> None:
        self._check()
        self.fetched[url] = task_id
        started = FetchSnapshot(task_id=task_id, url=url)
        if "slow" not in url:
            self.book.put(self.ended(started))

    def ended(self, started: FetchSnapshot) -> FetchSnapshot:
        if "gone" in started.url:
            kind = FailureKind.NOT_FOUND
            failed = replace(started, status=FetchStatus.ERROR, stage=FetchStage.ERROR, percent=25)
            return replace(failed, message=text_of(kind).sentence, failure=Failure(kind))
        stage = FetchStage.COMPLETED
        over = replace(
            started, status=FetchStatus.COMPLETED, stage=stage, percent=100, message=stage.message
        )
        if "list" in started.url:
            return replace(over, listing=Listing(started.url, "A list"))
        return replace(over, result=replace(FILM, url=started.url))

    def add(self, order: DownloadOrder) -> Job:
        self._check()
        with self._lock:
            if len(self._jobs) >= MOST_JOBS:
                raise FullError
            number = len(self._jobs)
            job = Job(f"{number:032x}", order.url, order.wish, "/downloads", number)
            if not order.starts:
                job = replace(job, state=JobState.PAUSED, hold=Hold.PERSON)
            self._jobs[job.job_id] = job
            return job

    def keep(self, job: Job) -> Job:
        self._jobs[job.job_id] = job
        return job

    def jobs(self) -> tuple[Job, ...]:
        self._check()
        return tuple(self._jobs.values())

    def job(self, job_id: str) -> Job | None:
        self._check()
        return self._jobs.get(job_id)

    def act(self, job_id: str, action: JobAction) -> Job | None:
        self._check()
        states = {
            JobAction.CANCEL: JobState.CANCELLED,
            JobAction.PAUSE: JobState.PAUSED,
            JobAction.RESUME: JobState.WAITING,
            JobAction.RETRY: JobState.WAITING,
        }
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or action not in job.actions:
                return None
            return self.keep(replace(job, state=states[action], hold=Hold.NONE))

    def ask_about(self, client: str) -> None:
        self._check()
        self.on_ask(client)

    def _check(self) -> None:
        if self.is_busy:
            raise DeskBusyError
        if self.breaks:
            message = "with a secret of the caller"
            raise RuntimeError(message)


class EverybodyIsAllowed(Admissions):
    """Lets in whoever has a name."""

    def admit(self, client: str) -> Admission:
        assert client
        return Admission.ALLOWED
