"""What the door asks of the program, and how the program says that it will not."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from vidgrab_gui.core.job import Job, JobAction


class DownloadOrder(NamedTuple):
    """A download somebody outside asks for.

    ``wish`` is ``best``, ``audio`` or a label such as ``1080p``; one that does not start waits in
    the list, paused, for a word of the person or of :meth:`Desk.act`.
    """

    url: str
    wish: str = "best"
    starts: bool = True


class DeskBusyError(Exception):
    """The window did not get to it in time, or is about to close."""


class FullError(Exception):
    """So much is under way already that nothing more is taken on."""


class Desk(Protocol):
    """The program as the door sees it.

    Any thread may call; what has an answer waits for the window's thread, at most
    ``ANSWER_WITHIN_S``, and raises :class:`DeskBusyError` beyond that.
    """

    def fetch(self, task_id: str, url: str) -> None:
        """Find out what a link is, and tell :class:`~vidgrab_gui.api.tasks.TaskBook` of it.

        Returns at once. A link into the person's own network waits there for their answer.
        """

    def add(self, order: DownloadOrder) -> Job:
        """Put a download into the queue; an equal one under way is returned instead.

        A link into the person's own network becomes a paused job that waits for their answer.
        Raises :class:`FullError`.
        """

    def jobs(self) -> tuple[Job, ...]:
        """Return the jobs in memory, those that are not ended first, in the queue's order."""

    def job(self, job_id: str) -> Job | None:
        """Return a job, None where there is none of this id."""

    def act(self, job_id: str, action: JobAction) -> Job | None:
        """Do something to a job that its ``actions`` name, and return it as it is then.

        None where there is no such job, or where it does not allow this now.
        """

    def ask_about(self, client: str) -> None:
        """Ask the person whether this client may use the program; returns at once."""
