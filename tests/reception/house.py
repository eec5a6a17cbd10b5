"""A running program whose door is open, and somebody outside of it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from pytestqt.qtbot import QtBot

from tests.hand import Hand
from tests.programs import Running
from vidgrab_gui.api.desk import DownloadOrder
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.front_desk import FrontDesk
from vidgrab_gui.reception import Reception
from vidgrab_gui.ui.questions import Question

T = TypeVar("T")
TOKEN = "t" * 43
FAR = "http://film.invalid/film.mp4"
"""A name nobody can have: asking for it ends in a failure, and harms nobody."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class House:
    """A running program whose door is open, and somebody at it with a thread of their own."""

    def __init__(self, running: Running, qtbot: QtBot, outside: ThreadPoolExecutor) -> None:
        self.program = running.program
        self.hand = running.hand
        self._qtbot = qtbot
        self._outside = outside

    @property
    def reception(self) -> Reception:
        return self.program.porter.reception

    @property
    def desk(self) -> FrontDesk:
        return self.reception.desk

    def begin(self, call: Callable[..., T], *arguments: object) -> Future[T]:
        """Call from outside, and do not wait for it."""
        return self._outside.submit(call, *arguments)

    def ask(self, call: Callable[..., T], *arguments: object) -> T:
        """Call from outside, with the window going on meanwhile."""
        answer = self.begin(call, *arguments)
        self.hand.wait(answer.done, "an answer")
        return answer.result()

    def fetch(self, url: str) -> str:
        """Have a link looked at; returns the task's id."""
        task_id = self.reception.book.open(url).task_id
        self.ask(self.desk.fetch, task_id, url)
        return task_id

    def task(self, task_id: str) -> FetchSnapshot:
        found = self.reception.book.snapshot(task_id)
        assert found is not None
        return found

    def wait_for_task(self, task_id: str, status: FetchStatus) -> FetchSnapshot:
        self.hand.wait(lambda: self.task(task_id).status is status, status)
        return self.task(task_id)

    def add(self, url: str, wish: str = "best", *, starts: bool = True) -> Job:
        return self.ask(self.desk.add, DownloadOrder(url, wish, starts))

    def job(self, job_id: str) -> Job:
        found = self.ask(self.desk.job, job_id)
        assert found is not None
        return found

    def wait_for_job(self, job_id: str, *states: JobState) -> Job:
        self.hand.wait(lambda: self.job(job_id).state in states, f"{states}")
        return self.job(job_id)

    def questions(self) -> list[Question]:
        window = self.program.window
        return [one for one in window.findChildren(Question) if one.isVisible()]

    def answer(self, button: str) -> str:
        """Answer the question that is there or about to come; returns its words."""
        self.hand.wait(lambda: bool(self.questions()), "a question")
        (question,) = self.questions()
        words = f"{question.accessibleName()}\n{question.accessibleDescription()}"
        Hand(question, self._qtbot).press(button)
        self.hand.wait(lambda: question not in self.questions(), "its end")
        return words


Opener = Callable[..., House]
