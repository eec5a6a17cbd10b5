"""yt-dlp's progress hooks, turned into one honest progress of the whole job."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Overall, Phase, Progress, Rate, StreamExpectation
from vidgrab_gui.engine.logbook import SITE_WAIT_SIGNS, STREAM_SIGN
from vidgrab_gui.engine.selection import PICTURE, SOUND, WHOLE
from vidgrab_gui.engine.token import StopToken

LEAST_GAP_S = 0.1
BEAT_S = 1.0
_STREAM_PHASES = {PICTURE: Phase.VIDEO, SOUND: Phase.AUDIO, WHOLE: Phase.FILE}
_STEP_PHASES = {"Merger": Phase.JOINING, "ExtractAudio": Phase.CONVERTING}
_QUIET_STEPS = {"MoveFiles", "SoundOnly"}  # the latter tells by itself when it has work to do


class Meter:
    """Listens to yt-dlp and tells the window, at most ten times a second, how far the job is."""

    def __init__(
        self,
        expected: list[StreamExpectation],
        send: Callable[[Progress], None],
        token: StopToken,
        clock: Callable[[], float] = time.monotonic,
        *,
        floor_percent: float = 0.0,
        watch: Callable[[], None] | None = None,
    ) -> None:
        """``watch`` is called with each beat; ``floor_percent`` is what was shown last."""
        self._names = {stream.format_id for stream in expected}
        self._overall = Overall(expected, floor_percent)
        self._watch = watch
        self._rate = Rate()
        self._send = send
        self._token = token
        self._clock = clock
        self._lock = threading.Lock()
        self._phase = Phase.PREPARING
        self._recorded_s: dict[str, float] = {}
        self._sent_at_s = 0.0

    def on_progress(self, hook: Mapping[str, Any]) -> None:
        """Take a progress hook. yt-dlp reuses its dict, so everything is read out of it now.

        Subtitles and other extras fire the same hook; they are told apart by
        their format id.
        """
        self._token.check()
        name = (hook.get("info_dict") or {}).get("format_id")
        if name not in self._names:
            return
        with self._lock:
            changed = not self._recorded_s and self._enter(_STREAM_PHASES[name])
            is_finished = hook["status"] == "finished"
            if is_finished:
                self._overall.finish_stream(name, hook.get("total_bytes"))
            elif hook["status"] == "restarted":
                self._overall.begin_anew(name)
            else:
                self._feed(name, hook)
            self._rate.feed(self._clock(), self._overall.transferred_bytes)
            self._tell(now=changed or is_finished)

    def on_recording(self, name: str, done_bytes: int, recorded_s: float) -> None:
        """Take how much of a broadcast is here; nobody knows how much there will be."""
        with self._lock:
            self._recorded_s[name] = recorded_s
            self._overall.feed(name, done_bytes=done_bytes)
            self._tell(now=self._enter(Phase.RECORDING))

    def on_step(self, hook: Mapping[str, Any]) -> None:
        """Take a post-processor hook; each comes twice, which changes nothing."""
        self._token.check()
        step = hook["postprocessor"]
        if hook["status"] == "started" and step not in _QUIET_STEPS:
            self.enter_finishing(_STEP_PHASES.get(step, Phase.REPAIRING))

    def on_line(self, line: str) -> None:
        """Take a line of yt-dlp's log: some waits, and recordings, show nowhere else."""
        if any(sign in line for sign in SITE_WAIT_SIGNS):
            phase = Phase.SITE_WAIT
        elif line.startswith(STREAM_SIGN):
            phase = _phase_of_file(line)
        else:
            return
        with self._lock:
            self._tell(now=self._enter(phase))

    def enter_finishing(self, phase: Phase) -> None:
        """Tell that all bytes are here and the file is being made ready."""
        with self._lock:
            self._overall.finishing()
            self._tell(now=self._enter(phase))

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Tell once a second also while nothing arrives: a stalled line has no speed."""
        over = threading.Event()
        thread = threading.Thread(target=self._beat, args=(over,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _beat(self, over: threading.Event) -> None:
        while not over.wait(BEAT_S):
            if self._watch:
                self._watch()
            with self._lock:
                if self._clock() - self._sent_at_s >= BEAT_S:
                    self._tell(now=True)

    def _feed(self, name: str, hook: Mapping[str, Any]) -> None:
        self._overall.feed(
            name,
            done_bytes=hook.get("downloaded_bytes"),
            total_bytes=hook.get("total_bytes"),
            estimate_bytes=hook.get("total_bytes_estimate"),
            fragment_index=hook.get("fragment_index"),
            fragment_count=hook.get("fragment_count"),
        )

    def _enter(self, phase: Phase) -> bool:
        changed = phase is not self._phase
        self._phase = phase
        return changed

    def _tell(self, *, now: bool) -> None:
        time_s = self._clock()
        if not now and time_s - self._sent_at_s < LEAST_GAP_S:
            return
        self._sent_at_s = time_s
        self._send(
            Progress(
                phase=self._phase,
                percent=self._overall.percent,
                done_bytes=self._overall.done_bytes,
                total_bytes=self._overall.total_bytes,
                speed_bps=self._rate.speed_bps(time_s),
                eta_s=self._rate.eta_s(time_s, self._overall.remaining_bytes),
                recorded_s=max(self._recorded_s.values(), default=None),
            )
        )


def expectations(
    quality: Quality, rows: Mapping[str, Mapping[str, Any]], duration_s: float | None
) -> list[StreamExpectation]:
    """Return what each chosen stream will bring, as far as its row says.

    A row that is not there is left open: choosing it will fail with a better word.
    """
    names = (WHOLE,) if len(quality.format_ids) == 1 else (PICTURE, SOUND)
    return [
        _expectation(name, rows.get(key, {}), duration_s)
        for name, key in zip(names, quality.format_ids, strict=True)
    ]


def _phase_of_file(line: str) -> Phase:
    """Return what a file holds by its name; picture and sound of a live stream share one."""
    phases = (phase for name, phase in _STREAM_PHASES.items() if f".f{name}." in line)
    return next(phases, Phase.FILE)


def _expectation(name: str, row: Mapping[str, Any], duration_s: float | None) -> StreamExpectation:
    kbps = row.get("tbr")
    size = row.get("filesize") or row.get("filesize_approx")
    if not size and kbps and duration_s:
        size = kbps * duration_s * 125
    return StreamExpectation(name, expected_bytes=int(size) if size else None, kbps=kbps)
