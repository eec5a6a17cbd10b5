"""Looks at what the program consists of and at what it starts, beside the main thread."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QThread, Signal

from vidgrab_gui.core import health
from vidgrab_gui.core.bundle import strays
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.engine_store import OWN_ENGINE
from vidgrab_gui.engine.inheritance import handed_environ
from vidgrab_gui.engine.protocol import Failed, Linger, Lingering, StockTaken, TakeStock
from vidgrab_gui.selfcheck.check import Check
from vidgrab_gui.selfcheck.parts import engine_checks, window_checks
from vidgrab_gui.selfcheck.processes import group_pids, still_there
from vidgrab_gui.workers.child import EngineChild
from vidgrab_gui.workers.program_trial import ProgramTrial

ANSWER_LIMIT_S = 15.0
"""Longer than elsewhere: nobody waits, and a first look at a program may be a virus scanner's."""

ENGINE_LIMIT_S = 40.0
GONE_WITHIN_S = 5.0
_PROGRAMS: dict[str, tuple[health.Check, Callable[[str], str]]] = {
    "ffmpeg": (health.Check.FFMPEG, tools.find_ffmpeg),
    "ffprobe": (health.Check.FFPROBE, tools.find_ffprobe),
    "deno": (health.Check.JAVASCRIPT, lambda _folder: tools.find_deno()),
}
_Reply = TypeVar("_Reply", StockTaken, Lingering)


class NoAnswerError(Exception):
    """An engine has said something else than it was asked for, or nothing."""


class Inspection(QThread):
    """Makes one check after the other.

    Lives in: the GUI thread; only :meth:`run` and what it calls is in the thread it stands for.
    ``noted`` carries each Check. ``empty_folder`` becomes the whole search path once it is known
    what other programs are handed: nothing may be found that did not come with the program.
    """

    noted = Signal(object)

    def __init__(self, empty_folder: str) -> None:
        super().__init__()
        self._empty_folder = empty_folder
        self._lock = threading.Lock()
        self._end: Callable[[], None] | None = None
        self._is_stopped = False

    def run(self) -> None:
        """Look at everything until told to stop; what fails is a check of its own."""
        looks: dict[str, Callable[[], Iterator[Check]]] = {
            "parts": window_checks,
            "browser door": self._door,
            "environment": self._environment,
            "programs": self._programs,
            "engine": self._engine,
            "killed engine": self._killed_engine,
        }
        for name, look in looks.items():
            try:
                for check in look():
                    if self._is_stopped:
                        return
                    self.noted.emit(check)
            except Exception as error:  # noqa: BLE001 - whatever is wrong is what was asked for
                self.noted.emit(Check(name, False, f"{type(error).__name__}: {error}"))

    def stop(self) -> None:
        """Have it end soon. Thread-safe."""
        with self._lock:
            self._is_stopped = True
            if self._end:
                self._end()

    def _door(self) -> Iterator[Check]:
        # Only here: what is missing in it is to be told, not to end all of this.
        from vidgrab_gui.selfcheck.door import door_checks  # noqa: PLC0415 - as said above

        yield from door_checks()

    def _environment(self) -> Iterator[Check]:
        deno = tools.find_deno()
        if not deno:
            yield Check("environment", False, "deno, which would tell it, is not there")
            return
        yield _clean("environment", handed_environ(deno))
        os.environ["PATH"] = self._empty_folder

    def _programs(self) -> Iterator[Check]:
        for name, (check, find) in _PROGRAMS.items():
            trial = ProgramTrial(check, find, limit_s=ANSWER_LIMIT_S)
            with self._ended_by(trial.stop):
                finding = trial.look()
            path = find("") or f"{name} is not there"
            said = finding.value("version") or finding.said(str)
            yield Check(name, finding.state is health.State.GOOD, f"{said} ({path})")

    def _engine(self) -> Iterator[Check]:
        with self._child() as child:
            child.send(TakeStock())
            stock = _reply_of(child, StockTaken).stock
        yield from engine_checks(stock)
        told = stock.problems.get("environ", "")
        name = "environment of the engine"
        yield Check(name, False, told) if told else _clean(name, stock.environ)

    def _killed_engine(self) -> Iterator[Check]:
        """Kill an engine that has a program at work, and look whether either is left."""
        with self._child() as child:
            child.send(Linger())
            pids = {*_reply_of(child, Lingering).pids, *group_pids(child.pid)}
            before = still_there(pids, 0)
            child.kill()
        left = still_there(pids, GONE_WITHIN_S)
        ran = f"{len(before)} of {len(pids)} processes ran"
        told = f"{ran}, left: {sorted(left)}" if left else f"{ran}, none is left"
        yield Check("killed engine", before == pids and not left, told)

    @contextmanager
    def _child(self) -> Iterator[EngineChild]:
        """Give an engine of the program's own; it is killed at the limit, and gone afterwards."""
        child = EngineChild(OWN_ENGINE)
        clock = threading.Timer(ENGINE_LIMIT_S, child.kill)
        clock.start()
        try:
            with self._ended_by(child.kill):
                yield child
        finally:
            clock.cancel()
            clock.join()
            child.close()

    @contextmanager
    def _ended_by(self, end: Callable[[], None]) -> Iterator[None]:
        with self._lock:
            self._end = end
            if self._is_stopped:
                end()
        try:
            yield
        finally:
            with self._lock:
                self._end = None


def _reply_of(child: EngineChild, kind: type[_Reply]) -> _Reply:
    """Return the answer that is waited for; raises with what came in its place."""
    for reply in child.replies():
        if isinstance(reply, kind):
            return reply
        if isinstance(reply, Failed):
            raise NoAnswerError(reply.failure.detail)
    raise NoAnswerError(child.close() or "the engine ended without an answer")


def _clean(name: str, environ: Mapping[str, str]) -> Check:
    bundle = getattr(sys, "_MEIPASS", "")
    found = strays(environ, bundle, os.pathsep)
    told = f"{len(environ)} variables, none of the bundle's"
    return Check(name, not found, f"of the bundle: {', '.join(found)}" if found else told)
