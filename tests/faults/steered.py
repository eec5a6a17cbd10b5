"""A window in a process of its own, as a test starts it, asks it, kills it and cleans up."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from tests.faults.place import Place
from tests.processes import child_pids, command_of, descendant_pids, folder_of

START_S = 15.0
ANSWER_S = 10.0
GONE_S = 1.5
"""How soon after its end nothing the window started may live any more."""

_ROOT = Path(__file__).resolve().parents[2]
_LOOK_EVERY_S = 0.02
_SLOWER_LOOK_EVERY_S = 0.1
_TAIL_BYTES = 3_000


class Victim(StrEnum):
    """Whom the kill hits."""

    WINDOW = "window"
    CHILD = "child"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Seen:
    """A job as the window told of it; the names are those of :class:`core.job.Job`."""

    job_id: str
    title: str
    url: str
    order: int
    state: str
    hold: str
    phase: str
    percent: float | None
    done_bytes: int
    failure: str
    detail: str
    file_path: str
    ended_order: int
    wait_s: float | None

    @property
    def is_running(self) -> bool:
        """Tell whether the job says that it is being worked on."""
        return self.state in {"fetching", "downloading", "finishing"}

    @property
    def is_ended(self) -> bool:
        """Tell whether nothing more will come of it."""
        return self.state in {"done", "done-with-warnings", "failed", "cancelled"}


class GoneError(Exception):
    """The window ended while it was asked."""


class SteeredWindow:
    """One window process; leaving the ``with`` block ends it and all it has started."""

    module: ClassVar[str] = "tests.faults.window"
    answer_s: ClassVar[float] = ANSWER_S
    _all_pids: ClassVar[set[int]] = set()

    def __init__(self, place: Place) -> None:
        self._known = set(child_pids())
        self._errors_path = place.root / "window-errors.txt"
        self._logs = place.home / ".local/state/vidgrab/log"
        self._rest = b""
        self.started_s = time.monotonic()
        with self._errors_path.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", self.module],
                cwd=_ROOT,
                env=place.environ(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
                bufsize=0,
            )
        self._all_pids.add(self.pid)
        self._started: set[int] = set()

    @classmethod
    def spare(cls, pid: int) -> None:
        """Take a process for no orphan of a window's, however late it was started."""
        cls._all_pids.add(pid)

    @property
    def pid(self) -> int:
        """Return the window's process id."""
        return self._process.pid

    def wait_until_ready(self) -> float:
        """Return once the window is there, and how many seconds that took."""
        self._read(START_S)
        return time.monotonic() - self.started_s

    def ask(self, do: str, **given: object) -> Any:  # noqa: ANN401 - JSON of several shapes
        """Let the window do something; return its answer. Raises GoneError when it has ended."""
        assert self._process.stdin is not None
        view = memoryview(json.dumps({"do": do} | given).encode() + b"\n")
        try:
            while view:
                view = view[os.write(self._process.stdin.fileno(), view) :]
        except BrokenPipeError as error:
            raise GoneError(self._words()) from error
        answer = self._read(self.answer_s)
        assert "error" not in answer, f"{do}: {answer['error']}\n{self._words()}"
        return answer["answer"]

    def jobs(self) -> list[Seen]:
        """Return every job as it stands, in the order of the queue."""
        told = [Seen(**job) for job in self.ask("jobs")]
        return sorted(told, key=lambda job: job.order)

    def job(self, title: str) -> Seen:
        """Return the one job with this title."""
        found = [job for job in self.jobs() if job.title == title]
        assert len(found) == 1, f"{title}: {self.jobs()}"
        return found[0]

    def act(self, action: str, jobs: Iterable[Seen]) -> None:
        """Press a button for jobs."""
        self.ask("act", action=action, ids=[job.job_id for job in jobs])

    def wait_for(
        self, holds: Callable[[list[Seen]], bool], what: str, within_s: float = 40.0
    ) -> list[Seen]:
        """Return the jobs once something holds of them."""
        deadline = time.monotonic() + within_s
        while not holds(jobs := self.jobs()):
            assert time.monotonic() < deadline, f"never came: {what}; {self.told(jobs)}"
            time.sleep(_LOOK_EVERY_S if len(jobs) < 50 else _SLOWER_LOOK_EVERY_S)
        return jobs

    def wait_until_done(self, count: int, within_s: float = 40.0) -> list[Seen]:
        """Return the jobs once all are done, by themselves; so many must be there all the time."""

        def are_done(jobs: list[Seen]) -> bool:
            assert len(jobs) == count, self.told(jobs)
            assert not any(job.is_ended and job.state != "done" for job in jobs), self.told(jobs)
            return all(job.state == "done" for job in jobs)

        return self.wait_for(are_done, f"{count} jobs done", within_s)

    def children(self) -> list[int]:
        """Return the engine children, the spare included."""
        return child_pids(self.pid)

    def ffmpegs(self) -> list[int]:
        """Return the ffmpeg processes at work."""
        return [pid for pid in descendant_pids(self.pid) if "ffmpeg" in command_of(pid)]

    def busy_children(self) -> list[int]:
        """Return the engine children that stand in a job's folder."""
        return [pid for pid in self.children() if ".vidgrab" in folder_of(pid)]

    def kill(self, victim: Victim) -> None:
        """Kill -9; a killed window is reaped, and all that it started must be gone soon."""
        children = [] if victim is Victim.WINDOW else self.busy_children() or self.children()
        self._started |= set(descendant_pids(self.pid))
        below = {pid for child in children for pid in descendant_pids(child)}
        if victim is not Victim.CHILD:
            os.kill(self.pid, signal.SIGKILL)
        for pid in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if victim is Victim.CHILD:
            self._expect_gone(lambda: below & set(descendant_pids()))
        else:
            self._process.wait()
            self.expect_nothing_left()

    def quit(self, within_s: float) -> float:
        """Close the window as a person does; return how many seconds it took to end."""
        self._started |= set(descendant_pids(self.pid))
        before_s = time.monotonic()
        self.ask("quit")
        try:
            code = self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still there after {within_s} s\n{self._words()}") from None
        took_s = time.monotonic() - before_s
        assert code == 0, f"exit code {code}\n{self._words()}"
        self.expect_nothing_left()
        return took_s

    def ended(self, within_s: float) -> int | None:
        """Return the exit code once the window has ended by itself, or None when it has not."""
        try:
            return self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            return None

    def expect_nothing_left(self) -> None:
        """Fail unless everything the window started is gone in time."""
        self._expect_gone(self._orphans)

    def expect_no_complaint(self) -> None:
        """Fail when the window has written a traceback, or a complaint of Qt's."""
        words = self._words()
        for complaint in ("Traceback", "QObject", "QThread", " ERROR "):
            assert complaint not in words, words

    def told(self, jobs: list[Seen]) -> str:
        """Return what the jobs and the window say, for a failed test's message."""
        return "\n".join([*map(str, jobs), self._words()])

    def end(self) -> None:
        """End the window and everything it has started."""
        if self._process.poll() is None:
            self._started |= set(descendant_pids(self.pid))
            for pid in (self.pid, *self._started):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        left = self._orphans()
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in left | self._started:
            _reap(pid, is_dead=pid in left)
        self._all_pids.discard(self.pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def _orphans(self) -> set[int]:
        """Return what the window has left: orphans become children of the test's process."""
        return set(child_pids()) - self._known - self._all_pids

    def _expect_gone(self, alive: Callable[[], set[int]]) -> None:
        deadline = time.monotonic() + GONE_S
        while left := alive():
            assert time.monotonic() < deadline, f"still alive: {list(map(command_of, left))}"
            time.sleep(_LOOK_EVERY_S)

    def _read(self, within_s: float) -> dict[str, Any]:
        assert self._process.stdout is not None
        deadline = time.monotonic() + within_s
        while b"\n" not in self._rest:
            left_s = deadline - time.monotonic()
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, left_s))
            assert ready, f"no answer within {within_s} s\n{self._words()}"
            read = os.read(self._process.stdout.fileno(), 1 << 20)
            if not read:
                raise GoneError(self._words())
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _words(self) -> str:
        """Return the end of what the window has written, by itself and into its log."""
        paths = [self._errors_path, *self._logs.glob("*.log")]
        ends = [path.read_bytes()[-_TAIL_BYTES:] for path in paths]
        return b"\n".join(ends).decode("utf-8", "replace")


def open_window(place: Place) -> SteeredWindow:
    """Start a window and return it once it can be used."""
    window = SteeredWindow(place)
    try:
        window.wait_until_ready()
    except BaseException:
        window.end()
        raise
    return window


def _reap(pid: int, *, is_dead: bool) -> None:
    """Take note of an orphan's end, so that the system can forget it."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0 if is_dead else os.WNOHANG)
