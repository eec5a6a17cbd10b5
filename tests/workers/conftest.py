"""A queue with everything behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue


class Queue:
    """A queue with everything behind it, and all it has told."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = str(folder)
        self.crew = Crew()
        self.library = Library()
        self.tasks = FetchTasks(self.crew)
        self.jobs = JobQueue(self.library, self.tasks, self.crew)
        self.told: list[Job] = []
        self.jobs.job_changed.connect(self.told.append)

    def add(self, url: str, wish: str = "best") -> str:
        return self.jobs.add(url, wish, self.folder).job_id

    def job(self, job_id: str) -> Job:
        job = self.library.get(job_id)
        assert job
        return job

    def wait_for(self, job_id: str, state: JobState) -> Job:
        self.qtbot.waitUntil(lambda: self.job(job_id).state is state, timeout=30_000)
        return self.job(job_id)


@pytest.fixture
def queue(qtbot: QtBot, folder: Path) -> Iterator[Queue]:
    """Give a queue for two jobs at once, and take it down."""
    queue = Queue(qtbot, folder)
    queue.jobs.apply(Settings(jobs_at_once=2, silence_limit_s=20))
    yield queue
    queue.jobs.close()
    assert queue.crew.close()
    qtbot.waitUntil(lambda: queue.crew.running_count == 0)
