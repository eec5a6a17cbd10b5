"""One file over as many connections as pay, each bringing a part of its own.

A server that slows each connection down is read over several. The first asks for the whole file,
as any program does; each further one takes the second half of what another has yet to bring, but
nothing far ahead. Whatever comes goes straight to its place in the file.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, TransportError
from yt_dlp.utils import ContentTooShortError

from vidgrab_gui.engine.intake import OVERLAP_BYTES, Intake, NoPartsError, Patience, Resource
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.spans import Span, Spans
from vidgrab_gui.engine.stream_state import Facts
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.widening import Advice, Widening

LEAST_PART_BYTES = 512 * 1024
"""Less than this is not worth a request of its own."""
MOST_PART_BYTES = 32 * 1024 * 1024
"""No further ahead does a connection begin: some volumes (NTFS, exFAT) fill what lies between."""
SILENT_S = 5.0
"""A connection that brings nothing for so long loses its part to one that has nothing to do."""
LOOK_EVERY_S = 0.1

_PASSING = (HTTPError, TransportError, ContentTooShortError, NoPartsError)
"""What one connection may fail of while others go on."""


class LaneOverError(Exception):
    """Others bring, or have brought, what was left of a part."""


class Lane:
    """One connection's part of a file, and the sink it fills. Guarded by the lock of its Lanes.

    ``stop`` (exclusive) None is the file's end; ``first`` is where the bytes begin that are here
    without a hole before ``at``.
    """

    def __init__(self, lanes: Lanes, number: int, span: tuple[int, int | None], first: int) -> None:
        self._lanes = lanes
        self.number = number
        self.first = first
        self.at, self.stop = span
        self.began_at = self.at
        self.is_over = False
        self.moved_at_s = time.monotonic()

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here, from ``first`` on."""
        return self.at - self.first

    @property
    def is_done(self) -> bool:
        """Tell whether the part is here."""
        return self.stop is not None and self.at >= self.stop

    def tail(self, size_bytes: int) -> bytes:
        """Return the last bytes that are here."""
        return self._lanes.kept.read_at(self.at - size_bytes, size_bytes)

    def write(self, data: bytes) -> None:
        """Put bytes in their place; raises when there is nothing left to bring."""
        self._lanes.take(self, data)

    def restart(self) -> None:
        """Throw the bytes away; raises where there are other parts."""
        self._lanes.begin_anew(self)


class Lanes:
    """Brings one file into ``kept`` over up to ``most`` connections.

    ``on_bytes`` is called from the threads of all connections. ``patience`` makes what a
    connection bears: the first one (True) more than one that can be done without.
    """

    def __init__(
        self,
        open_request: Callable[[Request], Response],
        resource: Resource,
        kept: KeptStream,
        token: StopToken,
        patience: Callable[[bool], Patience],
        chunk_bytes: Callable[[], int] | None = None,
    ) -> None:
        self._open = open_request
        self._resource = resource
        self.kept = kept
        self._token = token
        self._patience = patience
        self._chunk_bytes = chunk_bytes
        self._widening: Widening | None = None
        self._changed = threading.Condition(threading.RLock())
        self._lanes: list[Lane] = []
        self._unwanted: set[int] = set()
        self._last_number = 0
        self._unheard: int | None = 0
        self._error: BaseException | None = None
        self._is_over = False
        self.facts = kept.state.facts
        self.on_bytes: Callable[[], None] | None = None
        self.on_restart: Callable[[], None] | None = None

    @property
    def total_bytes(self) -> int | None:
        """Return how large the file is, as far as the server has said."""
        return self.facts.total_bytes

    def widen(self, most: int) -> None:
        """Allow so many connections, where the server lends itself to it."""
        is_plain = self._resource.trusts_tags and not (self._resource.data or self._chunk_bytes)
        if most > 1 and is_plain:
            self._widening = Widening(most)

    def run(self) -> None:
        """Bring everything that is not here yet."""
        try:
            while not self._bring_all(self._first_lane()):
                self._fall_back()
        finally:
            self._end()
        if self.kept.size_bytes != (self.total_bytes or self.kept.here_bytes):
            raise ContentTooShortError(self.kept.size_bytes, self.total_bytes)

    def take(self, lane: Lane, data: bytes) -> None:
        """Put bytes in their place; raises when the lane has nothing left to bring."""
        with self._changed:
            if lane.is_over or self._is_over or self._error is not None:
                raise LaneOverError
            mine = data if lane.stop is None else data[: lane.stop - lane.at]
            self.kept.write_at(lane.at, mine)
            lane.at += len(mine)
            lane.moved_at_s = time.monotonic()
            self._consider(lane)
            if lane.is_done or lane.is_over:
                raise LaneOverError

    def begin_anew(self, lane: Lane) -> None:
        """Begin the file again, for a server that gives no parts; raises where others are at it."""
        with self._changed:
            if len(self._lanes) > 1 or self.kept.here_bytes != lane.at:
                raise NoPartsError("the server gives the whole file only")
            self.kept.restart()
            lane.at = lane.began_at = 0

    def _bring_all(self, lane: Lane | None) -> bool:
        """Bring one part after another; False when the server has turned out to give no parts."""
        while lane is not None:
            if not self._bring_or_bear(lane):
                return False
            lane = self._next_lane(0) or self._wait_for_work()
        return True

    def _consider(self, lane: Lane) -> None:
        """Add or drop a connection, where that is worth it."""
        widening, total = self._widening, self.total_bytes
        if widening is None or total is None:
            return
        here, now_s = self.kept.here_bytes, lane.moved_at_s
        if lane.number == self._unheard:
            # Of the newest connection, once: what it brings later says nothing new about it.
            self._unheard = None
            widening.begin(here, now_s)
        advice = widening.advise(here, total - here, now_s)
        if advice is Advice.ADD:
            self._add()
        elif advice is Advice.DROP:
            self._drop(self._last_number)

    def _add(self) -> None:
        self._last_number += 1
        self._unheard = self._last_number
        lane = self._next_lane(self._last_number)
        if lane is not None:
            name = f"connection {lane.number}"
            threading.Thread(target=self._work, args=(lane,), name=name, daemon=True).start()

    def _drop(self, number: int) -> None:
        self._unwanted.add(number)
        for lane in self._lanes:
            lane.is_over = lane.is_over or lane.number == number

    def _first_lane(self) -> Lane:
        """Return the lane of the first connection; it also finds out whether all is as it was."""
        total, here = self.total_bytes, self.kept.size_bytes
        gaps = self.kept.spans().gaps(total) if total is not None else []
        stop = gaps[0][1] if gaps and gaps[0][1] != total else None
        return self._open_lane(0, (here, stop))

    def _next_lane(self, number: int) -> Lane | None:
        """Return a lane for what nobody brings yet, or for half of another's; None: no work."""
        with self._changed:
            is_over = self._is_over or self._error is not None or number in self._unwanted
            if self.total_bytes is None or is_over:
                return None
            span = self._free_span(self.total_bytes) or self._half_of_another(self.total_bytes)
            return self._open_lane(number, span) if span else None

    def _open_lane(self, number: int, span: tuple[int, int | None]) -> Lane:
        here, at = self.kept.spans(), span[0]
        # The first bytes of the file may come whole, by a server that gives no parts.
        first = 0 if at == here.prefix() else at - min(here.before(at), OVERLAP_BYTES)
        lane = Lane(self, number, span, first)
        with self._changed:
            self._lanes.append(lane)
        return lane

    def _free_span(self, total_bytes: int) -> Span | None:
        taken = Spans(self.kept.spans())
        for lane in self._lanes:
            taken.add(lane.at, total_bytes if lane.stop is None else lane.stop)
        return next(iter(taken.gaps(total_bytes)), None)

    def _half_of_another(self, total_bytes: int) -> Span | None:
        def left_bytes(lane: Lane) -> int:
            return (total_bytes if lane.stop is None else lane.stop) - lane.at

        victim = max(self._lanes, key=left_bytes, default=None)
        if victim is None or left_bytes(victim) < 2 * LEAST_PART_BYTES:
            return None
        stop = total_bytes if victim.stop is None else victim.stop
        victim.stop = victim.at + min(left_bytes(victim) // 2, MOST_PART_BYTES)
        return victim.stop, stop

    def _bring(self, lane: Lane) -> None:
        resource = replace(
            self._resource, first=lane.first, stop=lane.stop, is_one_of_many=lane.first > 0
        )
        patience = self._patience(lane.number == 0)
        intake = Intake(self._open, resource, lane, patience, self.facts, self._chunk_bytes)
        intake.on_bytes, intake.on_restart = self.on_bytes, self.on_restart
        intake.on_facts = partial(self._learn, lane, intake)
        try:
            intake.run()
        except LaneOverError:
            pass
        finally:
            self._close_lane(lane)

    def _learn(self, lane: Lane, intake: Intake, facts: Facts) -> None:
        with self._changed:
            if lane.is_over or self._is_over:
                raise LaneOverError
            self.facts = facts
            if not (intake.takes_parts and facts.tag and facts.total_bytes is not None):
                self._widening = None
            self.kept.note(self.facts)

    def _close_lane(self, lane: Lane) -> None:
        """Leave what a lane has not brought to others."""
        with self._changed:
            if lane in self._lanes:
                self._lanes.remove(lane)
            if lane.at == lane.began_at:
                # It has brought nothing: who had the part before still has a line open for it.
                for other in self._lanes:
                    if other.stop == lane.began_at:
                        other.stop = lane.stop
            self._changed.notify_all()

    def _bring_or_bear(self, lane: Lane) -> bool:
        """Bring the first connection's part; its failure counts once there are no others.

        Returns False when nothing but the file as a whole is to be had.
        """
        try:
            self._bring(lane)
        except _PASSING as error:
            if self._has_others():
                self._lose()
                self._wait_for_another()
            elif isinstance(error, NoPartsError):
                return False
            else:
                raise
        return True

    def _fall_back(self) -> None:
        """Begin the whole file again, over one connection."""
        self.kept.restart()
        self.facts = self.kept.state.facts
        self._widening = None
        if self.on_restart:
            self.on_restart()

    def _work(self, lane: Lane | None) -> None:
        """Bring one part after another; in a further connection's thread."""
        try:
            while lane is not None:
                self._bring(lane)
                lane = self._next_lane(lane.number)
        except _PASSING:
            self._lose()
        except BaseException as error:  # noqa: BLE001 - the thread's boundary: run() raises it
            with self._changed:
                self._error = self._error or error
                self._changed.notify_all()

    def _lose(self) -> None:
        with self._changed:
            if self._widening is not None:
                self._widening.lose()

    def _has_others(self) -> bool:
        with self._changed:
            return bool(self._lanes)

    def _wait_for_another(self) -> None:
        """Wait until one of the other connections is done with its part."""
        with self._changed:
            before = list(self._lanes)
            while self._lanes and self._lanes == before:
                self._wait_a_moment()

    def _wait_for_work(self) -> Lane | None:
        """Wait for the others, and take over what they leave; None when everything is here."""
        with self._changed:
            while True:
                self._raise_what_went_wrong()
                lane = self._next_lane(0)
                if lane is not None or not self._lanes:
                    return lane
                self._wait_a_moment()
                self._give_up_on_silent()

    def _wait_a_moment(self) -> None:
        self._changed.wait(LOOK_EVERY_S)
        self._token.check()
        self._raise_what_went_wrong()

    def _raise_what_went_wrong(self) -> None:
        if self._error is not None:
            raise self._error

    def _give_up_on_silent(self) -> None:
        now_s = time.monotonic()
        for lane in [one for one in self._lanes if now_s - one.moved_at_s > SILENT_S]:
            lane.is_over = True
            self._unwanted.add(lane.number)
            self._lanes.remove(lane)

    def _end(self) -> None:
        """Let every other connection end with its next byte; nobody waits for a silent one."""
        with self._changed:
            self._is_over = True
            self._lanes.clear()
