"""A real window, steered by lines: ``python -m tests.faults.window``.

It is what ``run_app`` makes, in a process of its own that can be killed. Each
line on standard input is a JSON object with ``do`` and what that needs; each
is answered by one line on standard output. When its input ends, so does it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any
from unittest import mock

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from vidgrab_gui import app, program
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.core.notices import Notice
from vidgrab_gui.ui.window import MainWindow

ABANDONED = 9
LATER = object()
"""What a deed returns whose answer comes later, by :meth:`Steering.answer`."""

_BLOCK_BYTES = 65_536
_true_time = time.time
_SPEAKERS = ("show_notice", "show_offer", "show_library_note")
_said: list[str] = []
"""Every sentence the window has shown in passing, wherever it came from."""


class Steering(QObject):
    """Does to a program what the lines say, through the commands its window has.

    Lives in: the GUI thread.
    """

    def __init__(self, steered: program.Program, answers: int) -> None:
        super().__init__(steered)
        self.program = steered
        self._answers = answers
        self._rest = b""
        self.deeds: dict[str, Callable[..., object]] = {
            "add": self._add,
            "act": self._act,
            "move": self._move,
            "remove": self._remove,
            "at-once": self._set_jobs_at_once,
            "jobs": self._jobs,
            "said": lambda: _said,
            "clock": _shift_clock,
            "quit": self._quit,
        }
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        QTimer.singleShot(0, self._tell_ready)

    @Slot()
    def _tell_ready(self) -> None:
        self._write({"ready": True})

    @Slot()
    def _on_readable(self) -> None:
        read = os.read(0, _BLOCK_BYTES)
        if not read:
            os._exit(ABANDONED)  # whoever steers is gone
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            self._carry_out(json.loads(line))

    def _carry_out(self, order: dict[str, Any]) -> None:
        try:
            outcome = self.deeds[order.pop("do")](**order)
        except Exception as error:  # noqa: BLE001 - the process's boundary: the test is told
            self._write({"error": repr(error)})
            return
        if outcome is not LATER:
            self.answer(outcome)

    def answer(self, outcome: object) -> None:
        """Tell what came of the last order."""
        self._write({"answer": outcome})

    def _write(self, answer: dict[str, object]) -> None:
        view = memoryview(json.dumps(answer).encode() + b"\n")
        while view:
            view = view[os.write(self._answers, view) :]

    def _add(self, text: str, wish: str) -> None:
        self.program.controller.download(text, wish)

    def _act(self, action: str, ids: list[str]) -> None:
        self.program.controller.act_on_jobs(JobAction(action), ids)

    def _move(self, ids: list[str], before: str) -> None:
        self._commands.move_jobs(ids, before)

    def _remove(self, ids: list[str], *, with_files: bool) -> None:
        self._commands.remove_jobs(ids, with_files=with_files)

    def _set_jobs_at_once(self, count: int) -> None:
        self._commands.set_jobs_at_once(count)

    def _jobs(self) -> list[dict[str, object]]:
        return [_snapshot(job) for job in self.program.library]

    def _quit(self) -> None:
        # After the answer: closing the last window ends the loop.
        QTimer.singleShot(0, self.program.window.close)

    @property
    def _commands(self) -> Any:  # noqa: ANN401 - the window's commands, as far as they are there
        return self.program.controller


def _snapshot(job: Job) -> dict[str, object]:
    return {
        "job_id": job.job_id,
        "title": job.title,
        "url": job.url,
        "order": job.order,
        "state": job.state,
        "hold": job.hold,
        "phase": job.progress.phase,
        "percent": job.progress.percent,
        "done_bytes": job.progress.done_bytes,
        "failure": job.failure.kind if job.failure else "",
        "detail": job.failure.detail if job.failure else "",
        "file_path": job.file_path,
        "ended_order": job.ended_order,
        "wait_s": job.wait_s,
    }


def _keep_what_is_said() -> None:
    """Keep every sentence the window is given to show."""
    for name in _SPEAKERS:
        show = getattr(MainWindow, name, None)
        if show:
            setattr(MainWindow, name, _keeping(show))


def _keeping(show: Callable[[MainWindow, Any], None]) -> Callable[[MainWindow, Any], None]:
    def show_and_keep(window: MainWindow, notice: str | Notice) -> None:
        sentence = notice.sentence if isinstance(notice, Notice) else notice
        if sentence:
            _said.append(sentence)
        show(window, notice)

    return show_and_keep


def _shift_clock(offset_s: float) -> None:
    """Let the time of day jump, as when a person or a time server sets it."""
    time.time = lambda: _true_time() + offset_s


def main(steering: type[Steering] = Steering) -> int:
    """Run the window until it is closed, killed or left alone."""
    answers = os.dup(1)
    os.dup2(2, 1)  # whatever prints must not come between the answers
    make = program.Program

    def steered(*words: Any, **named: Any) -> program.Program:  # noqa: ANN401 - as run_app makes it
        made = make(*words, **named)
        steering(made, answers)
        return made

    _keep_what_is_said()
    with mock.patch.object(program, "Program", steered):
        return app.run_app(Arguments())


if __name__ == "__main__":
    sys.exit(main())
