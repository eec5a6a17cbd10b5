"""A broadcast while it is on the air: its growing HLS playlists read again and again.

yt-dlp leaves these to ffmpeg, which tells no progress, cannot be asked to end in good order, and
loses everything when it is killed. Here each segment is appended to what is kept as it comes.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from yt_dlp import YoutubeDL
from yt_dlp.networking.exceptions import HTTPError, TransportError
from yt_dlp.utils import ContentTooShortError, DownloadCancelled

from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.fragments import FragmentFetch, KeptHlsFD, plain_blocks
from vidgrab_gui.engine.intake import SourceChangedError, nothing_arrived
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.patience import Tries
from vidgrab_gui.engine.playlist import NoPlaylistError, Playlist, Segment, read_playlist
from vidgrab_gui.engine.responses import LARGEST_KEPT_BYTES, read_up_to
from vidgrab_gui.engine.spool import Spool
from vidgrab_gui.engine.token import StopToken

LOOK_S = 0.1
GRACE_S = 5.0
"""How long a stream without anything may bring its first segment, once the end is asked for."""
STALL_SILENCES = 4
"""A list that has not grown for so many silent reads is one of a broadcast that is over."""
STALL_TARGETS = 4
OUTAGE_SILENCES = 40
"""How long a line may be down until what is here has to do."""
LARGEST_LIST_BYTES = LARGEST_KEPT_BYTES * 4
_GONE = frozenset({401, 403, 404, 410})
_TROUBLES = (
    HTTPError,  # no TransportError to yt-dlp
    TransportError,
    FailureError,
    NoPlaylistError,
    ContentTooShortError,
    SourceChangedError,
)

Told = Callable[[str, int, float], None]
"""Hears a stream's name, its bytes, and how many seconds of the broadcast they are."""
Said = Callable[[int, str], None]

logger = logging.getLogger(__name__)


class Recording:
    """All streams of a broadcast side by side, until it is over or is asked to end."""

    def __init__(
        self,
        ydl: YoutubeDL,
        streams: Mapping[str, tuple[KeptStream, Info]],
        token: StopToken,
        told: Told,
        said: Said,
    ) -> None:
        """``streams`` are what is kept and the info dicts, by the streams' names."""
        self._token = token
        start = _Start(len(streams))
        self._recorders = [
            StreamRecorder(ydl, kept, info, token, start, told, said)
            for kept, info in streams.values()
        ]

    def run(self) -> None:
        """Record; raises what ends a recording before its time, and keeps what is here."""
        try:
            for recorder in self._recorders:
                recorder.begin()
            while not self._token.wait_for_end(LOOK_S):
                if not any(recorder.is_running for recorder in self._recorders):
                    break
                self._raise_first()
            self._wait_for_first()
        finally:
            # A line that hangs is left behind; nothing it brings counts from here on.
            for recorder in self._recorders:
                recorder.cut()
        if not self._token.is_ending:
            self._raise_first()

    def _wait_for_first(self) -> None:
        """Wait for a stream that is behind: a picture without its sound is no film."""
        until_s = time.monotonic() + GRACE_S
        while self._is_uneven and time.monotonic() < until_s:
            self._token.wait(LOOK_S)

    @property
    def _is_uneven(self) -> bool:
        has_some = [recorder.size_bytes > 0 for recorder in self._recorders]
        is_running = any(recorder.is_running for recorder in self._recorders)
        return is_running and any(has_some) and not all(has_some)

    def _raise_first(self) -> None:
        for recorder in self._recorders:
            if recorder.error is not None:
                raise recorder.error


class _Start:
    """Lets picture and sound begin with the same segment, where both count alike."""

    def __init__(self, count: int) -> None:
        self._barrier = threading.Barrier(count)
        self._lists: list[Playlist] = []

    def agree(self, playlist: Playlist) -> int | None:
        """Wait for the others' lists and return the number to begin with, None for any."""
        self._lists.append(playlist)
        self._barrier.wait()
        firsts = [found.first_number for found in self._lists]
        lasts = [found.last_number for found in self._lists]
        if None in firsts:
            return None
        first = max(number for number in firsts if number is not None)
        is_common = all(number is not None and first <= number for number in lasts)
        return first if is_common else None

    def give_up(self) -> None:
        """Let nobody wait any more."""
        self._barrier.abort()


class StreamRecorder:
    """Records one stream in a thread of its own: each segment once, in order."""

    def __init__(
        self,
        ydl: YoutubeDL,
        kept: KeptStream,
        info: Info,
        token: StopToken,
        start: _Start,
        told: Told,
        said: Said,
    ) -> None:
        self._fd: Any = KeptHlsFD(ydl, ydl.params)
        self._fd.kept, self._fd.token = kept, token
        self._fd._progress_hooks = []  # noqa: SLF001 - as in Keeper
        self._kept, self._info, self._token = kept, info, token
        self._start, self._told, self._said = start, told, said
        self._silence_s = float(ydl.params["socket_timeout"])
        self._decrypt = self._fd.decrypter(info)
        self._headers: dict[str, bytes] = {}
        self._lock = threading.Lock()
        self._cut = threading.Event()
        self._last = kept.state.fragment.number if kept.state.fragment else None
        self._newest_at_s = time.monotonic()
        self._is_out = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.error: Exception | None = None

    @property
    def size_bytes(self) -> int:
        """Return how much of the stream is here."""
        return self._kept.size_bytes

    @property
    def is_running(self) -> bool:
        """Tell whether more may come."""
        return self._thread.is_alive()

    def begin(self) -> None:
        """Start recording."""
        self._kept.open()
        self._tell()
        self._thread.start()

    def cut(self) -> None:
        """Take nothing more, and make certain what is here; does not wait for the thread."""
        self._cut.set()
        self._start.give_up()
        with self._lock:
            self._kept.settle(now=True)
            self._kept.close()

    def _run(self) -> None:
        try:
            self._record()
        except threading.BrokenBarrierError:
            return  # another one has failed, or nobody wants this one any more
        except Exception as error:  # noqa: BLE001 - the thread's boundary: Recording raises it
            self.error = error

    def _record(self) -> None:
        playlist = self._first_look()
        first = self._start.agree(playlist)
        if not self._is_same(playlist):
            self._said(logging.WARNING, "another broadcast is on the air now")
            return
        if self._last is None and first is not None:
            self._last = first - 1
        while not self._cut.is_set():
            self._take(playlist)
            if playlist.is_ended or self._is_over(playlist):
                return
            self._cut.wait(playlist.target_s / 2)
            playlist = self._look_again() or playlist

    def _first_look(self) -> Playlist:
        tries = Tries(self._fd.to_screen, self._token)
        while True:
            try:
                return self._look()
            except HTTPError:
                raise
            except TransportError as error:
                tries.stumble(error)

    def _look(self) -> Playlist:
        """Read the list as it is now."""
        request = self._fd._prepare_url(self._info, self._info["url"])  # noqa: SLF001 - as HlsFD does
        with self._fd.ydl.urlopen(request) as response:
            text = read_up_to(response, LARGEST_LIST_BYTES).decode("utf-8", "replace")
            return read_playlist(text, response.url)

    def _look_again(self) -> Playlist | None:
        """Return the list as it is now, None while nobody can tell."""
        try:
            playlist = self._look()
        except _TROUBLES as error:
            self._token.check()
            if isinstance(error, HTTPError) and error.status in _GONE:
                raise
            self._is_out = True
            return None
        if self._is_out:
            self._is_out, self._newest_at_s = False, time.monotonic()
        return playlist

    def _is_over(self, playlist: Playlist) -> bool:
        """Tell whether nothing has come for so long that nothing will."""
        quiet_s = time.monotonic() - self._newest_at_s
        stall_s = max(self._silence_s * STALL_SILENCES, playlist.target_s * STALL_TARGETS)
        return quiet_s > (self._silence_s * OUTAGE_SILENCES if self._is_out else stall_s)

    def _is_same(self, playlist: Playlist) -> bool:
        """Tell whether the list goes on from what an earlier run has recorded."""
        last = self._kept.state.fragment
        if last is None:
            return True
        found = [one for one in playlist.segments if one.number == last.number]
        if not found:
            # Numbers that lie behind are of a list that began anew; what has ended proves nothing.
            newest = playlist.last_number
            return not playlist.is_ended and (newest is None or newest > last.number)
        with self._fetch(found[0]).run() as spool:
            if not spool.is_whole:
                return True
            blocks = list(plain_blocks(found[0].row, spool, self._decrypt))
        bare = hashlib.sha256(b"".join(blocks)).hexdigest()
        whole = hashlib.sha256(b"".join([self._header_of(found[0]), *blocks])).hexdigest()
        return last.sha256 in (bare, whole)

    def _take(self, playlist: Playlist) -> None:
        """Bring what the list has and is not here yet."""
        last = self._last
        fresh = [one for one in playlist.segments if last is None or one.number > last]
        if not fresh:
            return
        fetches = [self._fetch(segment) for segment in fresh]
        with contextlib.closing(self._fd.fetched(fetches)) as arrived:
            for segment, (_row, spool) in zip(fresh, arrived, strict=False):
                with spool:
                    self._append(segment, spool, playlist.target_s)
                if self._cut.is_set():
                    return
        self._newest_at_s = time.monotonic()
        with self._lock:
            if not self._cut.is_set():
                self._kept.settle(now=True)  # the next one may be long in coming

    def _append(self, segment: Segment, spool: Spool, target_s: float) -> None:
        header, blocks = self._opened(segment, spool)
        is_here = blocks is not None
        digest = hashlib.sha256(header).hexdigest() if header else ""
        with self._lock:
            if self._cut.is_set():
                return
            self._note_gap(segment, target_s, is_here=is_here)
            self._last = segment.number
            if blocks is not None:
                is_new = digest != self._kept.state.header
                heads = [header] if header and is_new else []
                self._kept.append_fragment(segment.number, _chained(heads, blocks))
                self._kept.record(recorded_s=segment.length_s, header=digest)
                self._kept.settle()
        self._tell()

    def _opened(self, segment: Segment, spool: Spool) -> tuple[bytes, Iterable[bytes] | None]:
        """Return the header and the bytes of a segment, None for one that cannot be had."""
        if not spool.is_whole:
            return b"", None
        try:
            blocks: Iterable[bytes] = plain_blocks(segment.row, spool, self._decrypt)
            if segment.row["decrypt_info"].get("METHOD", "NONE") != "NONE":
                blocks = list(blocks)  # the key may have to be asked for: not under the lock
            return self._header_of(segment), blocks
        except (*_TROUBLES, ValueError) as error:
            self._token.check()
            self._said(logging.INFO, f"segment {segment.number} cannot be read: {error}")
            return b"", None

    def _note_gap(self, segment: Segment, target_s: float, *, is_here: bool) -> None:
        skipped = 0 if self._last is None else segment.number - self._last - 1
        missed_s = skipped * target_s + (0.0 if is_here else segment.length_s)
        if missed_s:
            self._said(logging.WARNING, f"{missed_s:.0f} s before or at {segment.number} missing")
            self._kept.record(missed_s=missed_s)

    def _header_of(self, segment: Segment) -> bytes:
        """Return the header a segment's file needs, none for transport streams."""
        if segment.header is None:
            return b""
        key = f"{segment.header['url']} {segment.header['byte_range']}"
        if key not in self._headers:
            with FragmentFetch(self._fd, segment.header, self._info, _pass_over).run() as spool:
                self._headers = {key: b"".join(spool.blocks())}
        return self._headers[key]

    def _fetch(self, segment: Segment) -> FragmentFetch:
        return _LiveFetch(self._fd, segment, self._info, self._said)

    def _tell(self) -> None:
        self._told(self._kept.name, self._kept.size_bytes, self._kept.state.recorded_s)


class _LiveFetch(FragmentFetch):
    """One segment's way here; one that cannot be had leaves a gap instead of ending it all."""

    def __init__(self, fd: KeptHlsFD, segment: Segment, info: Info, said: Said) -> None:
        super().__init__(fd, segment.row, info, _pass_over)
        self._segment = segment
        self._said = said

    def run(self) -> Spool:
        """Return the segment, or a spool that is not whole."""
        try:
            if not self._segment.is_missing:
                return super().run()
        except _TROUBLES as error:
            self._fd.token.check()
            self._said(logging.INFO, f"segment {self._segment.number}: {error}")
        return Spool(self._fd.kept.part.parent)


def complete(streams: Iterable[KeptStream], token: StopToken) -> None:
    """Make whole streams of what was recorded; raises where there is nothing of one."""
    streams = list(streams)
    if token.is_ending and not any(stream.here_bytes for stream in streams):
        raise DownloadCancelled("nothing was recorded yet")
    for stream in streams:
        if stream.is_complete:
            continue
        if not stream.here_bytes:
            raise nothing_arrived()
        stream.open()
        stream.complete()


def _chained(heads: Iterable[bytes], blocks: Iterable[bytes]) -> Iterable[bytes]:
    yield from heads
    yield from blocks


def _pass_over(_spool: Spool) -> None:
    """Say nothing of bytes under way: a recording is told by whole segments."""
