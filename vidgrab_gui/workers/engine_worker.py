"""One QThread, one engine child, one way to stop it, exactly one terminal event."""

from __future__ import annotations

import datetime
import logging
import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from vidgrab_gui.core.engine_version import age_days
from vidgrab_gui.core.failures import Failure, FailureKind, clean_detail
from vidgrab_gui.core.outcomes import keeps_bytes
from vidgrab_gui.core.progress import TRANSFER_PHASES
from vidgrab_gui.engine.engine_store import OWN_ENGINE
from vidgrab_gui.engine.journal import placed_file
from vidgrab_gui.engine.protocol import (
    AllExamined,
    AllIllustrated,
    Download,
    EndRecording,
    EntriesCame,
    Examine,
    Examined,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Illustrate,
    Illustrated,
    Listed,
    ListEnded,
    Logged,
    Pace,
    Pictured,
    PluginBroken,
    Progressed,
    Ready,
    Rechosen,
    Reply,
    StageReached,
    Stopped,
    Update,
    Updated,
    UpdateFailed,
    UpdateProgressed,
)
from vidgrab_gui.workers.child import EngineChild
from vidgrab_gui.workers.engine_start import EngineStart
from vidgrab_gui.workers.spare import SpareChild
from vidgrab_gui.workers.work_folder import remove_work_folder

Work = Fetch | Download | Illustrate | Update | Examine
Outcome = (
    Finished | ListEnded | AllIllustrated | Updated | UpdateFailed | AllExamined | Failed | Stopped
)

_SIGNALS: dict[type, str] = {
    StageReached: "stage_reached",
    Fetched: "fetched",
    Listed: "listed",
    EntriesCame: "entries_came",
    Illustrated: "illustrated",
    Pictured: "pictured",
    Rechosen: "rechosen",
    Progressed: "progressed",
    PluginBroken: "plugin_broken",
    UpdateProgressed: "update_progressed",
    Examined: "examined",
}
# A long list takes its time, as a download does, and can be stopped at any moment.
_SIGNS_OF_LIFE = (Fetched, Listed, Progressed)

ENDING_LIMIT_S = 20.0
"""How long a recording may take to stop recording; making a file of it then takes what it takes."""

MOST_FAILING_STARTS = 4
"""After so many the program's own engine is taken, whatever the notes on the disk say."""

logger = logging.getLogger(__name__)


class EngineWorker(QThread):
    """Runs one child from its first request to its end.

    A fetch leaves the child waiting, so that the download can follow in the
    very same child; any other end is final.

    Lives in: the GUI thread; only :meth:`run` is in the thread it stands for.

    Signals (payloads are frozen): ``stage_reached`` (StageReached), ``fetched``
    (Fetched), ``pictured`` (Pictured), ``rechosen`` (Rechosen), ``progressed``
    (Progressed), ``listed`` (Listed), ``entries_came`` (EntriesCame), ``illustrated``
    (Illustrated), ``examined`` (Examined), ``plugin_broken`` (PluginBroken), ``update_progressed``
    (UpdateProgressed), ``engine_ready`` (Ready), ``engine_given_up`` (EngineGivenUp) when an engine
    did not come to work and the one before it goes on with the request, ``ended`` (an Outcome):
    once, and nothing after it. By then the child and all it started are gone. What an unfinished
    download has left on disk stays for the next try unless it was stopped for good or is of no use
    to anyone;
    what a finished one has left stays until its owner has taken note of the end.
    """

    stage_reached = Signal(object)
    fetched = Signal(object)
    pictured = Signal(object)
    rechosen = Signal(object)
    progressed = Signal(object)
    listed = Signal(object)
    entries_came = Signal(object)
    illustrated = Signal(object)
    examined = Signal(object)
    plugin_broken = Signal(object)
    update_progressed = Signal(object)
    engine_ready = Signal(object)
    engine_given_up = Signal(object)
    ended = Signal(object)

    def __init__(self, spare: SpareChild, request: Work, limit_s: float) -> None:
        super().__init__()
        self._spare = spare
        self._request = request
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._child: EngineChild | None = None
        self._stop_asked = False
        self._expired = False
        self._keeps = False
        self._work_folder: Path | None = None
        self._clock: threading.Timer | None = None
        self._concludes = False
        self._ending_clock: threading.Timer | None = None
        self._outcome: Outcome | None = None

    @property
    def outcome(self) -> Outcome | None:
        """Return what ``ended`` carries, from just before it is emitted; any thread may ask."""
        return self._outcome

    def run(self) -> None:
        """Own a child until its terminal reply or its end."""
        try:
            outcome = self._serve()
        except Exception as error:
            logger.exception("engine worker failed")
            detail = clean_detail(f"{type(error).__name__}: {error}")
            outcome = Failed(Failure(FailureKind.UNEXPECTED, detail))
        self._outcome = outcome
        self.ended.emit(outcome)

    def order(self, request: Download) -> None:
        """Ask the child that fetched to download. Thread-safe; the ticket must be left out."""
        with self._lock:
            self._remember(request)
            child = self._child
        if child:
            child.send(request)

    def pace(self, rate_bps: int | None) -> None:
        """Let the child bring no more than so many bytes a second. Thread-safe."""
        with self._lock:
            child = self._child
        if child:
            child.send(Pace(rate_bps))

    def stop(self, *, keep: bool = False) -> None:
        """Ask the child to stop, and see to it that it does. Thread-safe, returns at once.

        ``keep`` leaves the bytes of an unfinished download for another time, unless it was
        stopped for good before.
        """
        with self._lock:
            self._keeps = keep and (self._keeps or not self._stop_asked)
            self._stop_asked = True
            child = self._child
        if child:
            child.stop()

    def conclude(self) -> None:
        """Ask the child to record no further and to keep what is there. Thread-safe.

        A child that goes on recording for longer than ``ENDING_LIMIT_S`` is killed; what it has
        recorded stays for the next try.
        """
        with self._lock:
            if self._stop_asked or self._concludes:
                return
            self._concludes = True
            child = self._child
        if child:
            self._begin_ending(child)

    def _begin_ending(self, child: EngineChild) -> None:
        self._ending_clock = threading.Timer(ENDING_LIMIT_S, child.kill)
        self._ending_clock.daemon = True
        self._ending_clock.start()
        child.send(EndRecording())

    def _serve(self) -> Outcome:
        failing_starts = 0
        while True:
            child = self._take_child(failing_starts)
            start = EngineStart(child)
            outcome: Outcome | None = None
            try:
                outcome = self._listen(child, start)
            finally:
                start.close()
                last_words = self._end(child)
            if outcome is not None or not self._may_begin_anew(start):
                return self._settled(self._judged(outcome, last_words, start.version))
            failing_starts += 1
            given_up = start.count_against()
            if given_up is not None:
                self.engine_given_up.emit(given_up)

    def _take_child(self, failing_starts: int) -> EngineChild:
        """Return a child that has been told what to do."""
        own = EngineChild(OWN_ENGINE) if failing_starts >= MOST_FAILING_STARTS else None
        child = own or self._spare.take()
        with self._lock:
            self._child = child
            stop_asked, concludes = self._stop_asked, self._concludes
            self._remember(self._request)
        if stop_asked:
            child.stop()
        else:
            self._start_clock()
            child.send(self._request)
            if concludes:
                self._begin_ending(child)
        return child

    def _may_begin_anew(self, start: EngineStart) -> bool:
        with self._lock:
            return start.came_to_nothing and not (self._stop_asked or self._expired)

    def _listen(self, child: EngineChild, start: EngineStart) -> Outcome | None:
        for reply in child.replies():
            if isinstance(reply, Outcome):
                return reply
            if isinstance(reply, Ready):
                start.note(reply)
                logger.debug("engine %s ready", reply.engine_version)
                self.engine_ready.emit(reply)
            else:
                self._pass_on(reply)
        return None

    def _pass_on(self, reply: Reply) -> None:
        if isinstance(reply, _SIGNS_OF_LIFE):
            self._stop_clock()
        if isinstance(reply, Progressed) and reply.progress.phase not in TRANSFER_PHASES:
            self._stop_ending_clock()
        if isinstance(reply, Logged):
            logger.log(min(reply.level, logging.INFO), "engine: %s", reply.text)
        else:
            getattr(self, _SIGNALS[type(reply)]).emit(reply)

    def _end(self, child: EngineChild) -> str:
        self._stop_clock()
        self._stop_ending_clock()
        last_words = child.close()
        with self._lock:
            self._child = None
        return last_words

    def _settled(self, outcome: Outcome) -> Outcome:
        """Clear away what nobody needs; a file that has its name already is no unfinished one."""
        with self._lock:
            folder, keeps = self._work_folder, self._keeps
            is_given_up = self._stop_asked and not keeps
        if folder is None or isinstance(outcome, Finished):
            return outcome
        placed = placed_file(folder)
        if placed is not None:
            return placed
        if isinstance(outcome, Failed):
            keeps = keeps_bytes(outcome.failure) and not is_given_up
        if not keeps:
            remove_work_folder(folder)
        return outcome

    def _judged(self, outcome: Outcome | None, last_words: str, version: str) -> Outcome:
        judged = self._told(outcome, last_words)
        if isinstance(judged, Failed):
            age = age_days(version, datetime.datetime.now(datetime.UTC).date())
            judged = Failed(replace(judged.failure, engine_age_days=age))
        return judged

    def _told(self, outcome: Outcome | None, last_words: str) -> Outcome:
        if self._expired and not isinstance(outcome, Finished | ListEnded | Updated):
            detail = f"no answer within {self._limit_s:.0f} s"
            return Failed(Failure(FailureKind.TIMED_OUT, detail))
        if outcome is not None:
            return outcome
        if self._stop_asked:
            return Stopped()
        detail = clean_detail(last_words) or "the engine ended by itself"
        return Failed(Failure(FailureKind.ENGINE_LOST, detail))

    def _remember(self, request: Work) -> None:
        if isinstance(request, Download):
            self._work_folder = Path(request.work_folder)

    def _start_clock(self) -> None:
        if self._limit_s:
            self._clock = threading.Timer(self._limit_s, self._expire)
            self._clock.daemon = True
            self._clock.start()

    def _stop_clock(self) -> None:
        clock, self._clock = self._clock, None
        if clock:
            clock.cancel()
            clock.join()

    def _stop_ending_clock(self) -> None:
        clock, self._ending_clock = self._ending_clock, None
        if clock:
            clock.cancel()
            clock.join()

    def _expire(self) -> None:
        self._expired = True
        with self._lock:
            child = self._child
        if child:
            child.stop()
