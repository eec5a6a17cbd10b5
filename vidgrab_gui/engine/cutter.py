"""A part of a film: only what covers it is asked for, and ffmpeg cuts it to size.

The part begins where a person said (``EXACT``: its picture is then made anew) or at the key frame
before (``KEY_FRAMES``: nothing is). Sound is never made anew.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yt_dlp import YoutubeDL

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import ABSENT
from vidgrab_gui.core.wishes import CutWish, Section
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.fragments import KeptHlsFD
from vidgrab_gui.engine.intake import Resource
from vidgrab_gui.engine.patience import Tries
from vidgrab_gui.engine.playlist import Segment, read_playlist
from vidgrab_gui.engine.relay import BLOCK_BYTES, RemoteFile, relayed
from vidgrab_gui.engine.responses import LARGEST_KEPT_BYTES, read_up_to
from vidgrab_gui.engine.token import StopToken

LOOK_S = 0.05
LARGEST_LIST_BYTES = LARGEST_KEPT_BYTES * 4
FOR_EVER_S = 1e6
NUDGE_S = 0.002
"""So much behind a key frame, and a rounded time still finds that one and not the one before."""
_TRANSPORT_SIGN = b"G"
_ENCODERS = {
    "webm": ["-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0", "-deadline", "realtime",
             "-cpu-used", "6", "-row-mt", "1"],
}  # fmt: skip
_ENCODER = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "18"]

Report = Callable[[Info], None]


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs that cut: their paths, and the token that ends them."""

    ffmpeg: str
    ffprobe: str
    token: StopToken


class Cutter:
    """Cuts the streams of one job, the picture first: where it begins the sound begins, too."""

    def __init__(self, section: Section, cut: CutWish, tools: Tools) -> None:
        self._section = section
        self._is_exact = cut is CutWish.EXACT
        self._tools = tools
        self._begin_s: float | None = None
        self._asks_small: bool | None = None

    def cut_away(self) -> tuple[tuple[float, float], ...]:
        """Return what of the film is not in the part, as stretches of seconds; after the cut."""
        begin_s = self._section.start_s if self._begin_s is None else self._begin_s
        head = ((0.0, begin_s),) if begin_s > 0 else ()
        end_s = self._section.end_s
        return head if end_s is None else (*head, (end_s, FOR_EVER_S))

    def narrowed(self, ydl: YoutubeDL, info: Info) -> tuple[Info, float]:
        """Return a stream's info with only the fragments that cover the part.

        The number is where the first of them begins, in seconds; 0 for what has no list.
        """
        if str(info.get("protocol")).startswith("m3u8"):
            segments = read_playlist(*_list_of(ydl, info)).segments
            wanted = self._covering([segment.length_s for segment in segments])
            rows = _rows_of([segments[index] for index in wanted])
            return {**info, "vidgrab_rows": rows}, _sum(segments, wanted)
        fragments = info.get("fragments")
        if not isinstance(fragments, list) or not fragments:
            return info, 0.0
        # A header has no length of its own.
        heads = [one for one in fragments if not one.get("duration")]
        bodies = [one for one in fragments if one.get("duration")]
        lengths = [float(one["duration"]) for one in bodies]
        wanted = self._covering(lengths)
        chosen = [bodies[index] for index in wanted]
        return {**info, "fragments": heads + chosen}, sum(lengths[: wanted.start])

    def cut(self, source: str, offset_s: float, target: Path, info: Info) -> None:
        """Cut the part out of a file or address that begins ``offset_s`` into the film."""
        has_picture = info.get("vcodec") != ABSENT
        source = self._seekable(source, target)
        start_s = max(self._section.start_s - offset_s, 0.0)
        if has_picture and not self._is_exact:
            start_s = self._key_frame_s(source, start_s)
        begin_s = start_s + offset_s
        if has_picture:
            self._begin_s = begin_s
        elif self._begin_s is not None and not self._is_exact:
            begin_s = self._begin_s
        self._run(source, begin_s - offset_s, begin_s, target, makes_anew=has_picture)

    @contextmanager
    def remote(self, ydl: YoutubeDL, info: Info, report: Report) -> Iterator[str]:
        """Give the address of a file on a server, of which only what is read is asked for.

        Raises ``NoPartsError`` when the server gives no parts.
        """
        expected, brought = info.get("filesize") or info.get("filesize_approx"), 0

        def on_bytes(size_bytes: int) -> None:
            nonlocal brought
            self._tools.token.check()
            brought += size_bytes
            report({"downloaded_bytes": brought, "total_bytes_estimate": expected})

        troubles: list[Exception] = []
        resource = Resource(
            info["url"], info.get("http_headers") or {}, extensions=_extensions(info)
        )
        tries = Tries(ydl.to_screen, self._tools.token)
        file = RemoteFile(ydl.urlopen, resource, tries, on_bytes)
        file.measure()
        try:
            with relayed(file, troubles.append) as address:
                yield address
        except FailureError as error:
            # What ffmpeg complains about is mostly what the site has answered.
            raise troubles[0] if troubles else error from error

    def _covering(self, lengths_s: Sequence[float]) -> range:
        """Return which fragments cover the part."""
        at_s, first, stop = 0.0, None, 0
        end_s = self._section.end_s
        for index, length_s in enumerate(lengths_s):
            is_before = at_s + length_s <= self._section.start_s
            is_behind = end_s is not None and at_s >= end_s
            if not (is_before or is_behind):
                first = index if first is None else first
                stop = index + 1
            at_s += length_s
        if first is None:
            raise beyond_end()
        return range(first, stop)

    def _seekable(self, source: str, target: Path) -> str:
        """Return a source in which ffmpeg finds places: in a transport stream it only guesses."""
        if not source.startswith("file:"):
            return source
        with Path(source.removeprefix("file:")).open("rb") as stream:
            if stream.read(1) != _TRANSPORT_SIGN:
                return source
        indexed = target.with_name(f"{target.stem}.indexed.mp4")
        command = [self._tools.ffmpeg, "-v", "error", "-nostdin", "-y", "-i", source]
        self._call([*command, "-map", "0:v?", "-map", "0:a?", "-c", "copy", f"file:{indexed}"])
        return f"file:{indexed}"

    def _key_frame_s(self, source: str, start_s: float) -> float:
        """Return where the last key frame at or before a place is, from the file's own start."""
        told = self._probe(source, "-show_entries", "format=start_time,duration")
        first_s = _number(told.get("format", {}).get("start_time"))
        if start_s <= 0:
            return 0.0
        place = f"{first_s + start_s:.6f}%+#1"
        told = self._probe(
            source, "-select_streams", "v:0", "-read_intervals", place,
            "-show_entries", "packet=pts_time",
        )  # fmt: skip
        packets = told.get("packets") or [{}]
        found_s = _number(packets[0].get("pts_time"), first_s) - first_s
        return found_s if 0 <= found_s <= start_s else start_s

    def _probe(self, source: str, *wanted: str) -> dict[str, Any]:
        command = [self._tools.ffprobe, "-v", "error", *wanted, "-of", "json"]
        command += [*self._reading(source), source]
        output = self._call(command)
        told: dict[str, Any] = json.loads(output or b"{}")
        return told

    def _reading(self, source: str) -> list[str]:
        """Return the options to read an address in small pieces: what is on its way is paid for.

        A person's own ffmpeg may be too old to know them.
        """
        if source.startswith("file:"):
            return []
        if self._asks_small is None:
            told = self._call([self._tools.ffmpeg, "-hide_banner", "-h", "protocol=http"])
            self._asks_small = b"-request_size " in told
        return ["-request_size", str(2 * BLOCK_BYTES)] if self._asks_small else []

    def _run(
        self, source: str, start_s: float, begin_s: float, target: Path, *, makes_anew: bool
    ) -> None:
        command = [self._tools.ffmpeg, "-v", "error", "-nostdin", "-y"]
        is_new = makes_anew and self._is_exact
        nudge_s = 0.0 if is_new or start_s <= 0 else NUDGE_S
        command += ["-ss", f"{start_s + nudge_s:.6f}", *self._reading(source), "-i", source]
        if self._section.end_s is not None:
            command += ["-t", f"{self._section.end_s - begin_s:.6f}"]
        command += ["-map", "0:v?", "-map", "0:a?", "-c", "copy"]
        if is_new:
            command += _ENCODERS.get(target.suffix.lstrip("."), _ENCODER)
            command += ["-copypriorss", "0"]  # else the sound begins at the key frame before
        else:
            command += ["-avoid_negative_ts", "make_zero"]
        command.append(f"file:{target}")
        self._call(command)
        if not target.is_file() or not target.stat().st_size:
            raise beyond_end()

    def _call(self, command: list[str]) -> bytes:
        """Run a program to its end; it is killed when the token says so."""
        with subprocess.Popen(  # noqa: S603 - our own programs, fixed arguments, places of ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "no_proxy": "*"},  # to us there is no detour
        ) as process:
            try:
                while True:
                    try:
                        output, complaints = process.communicate(timeout=LOOK_S)
                        break
                    except subprocess.TimeoutExpired:
                        self._tools.token.check()
            except BaseException:
                process.kill()
                raise
        if process.returncode:
            detail = complaints.decode("utf-8", "replace")[-500:].strip()
            raise FailureError(Failure(FailureKind.PROCESSING, f"cutting: {detail}"))
        return output


class PartHlsFD(KeptHlsFD):
    """Brings the segments that a ``Cutter`` has chosen."""

    def real_download(self, filename: str, info_dict: Info) -> bool:
        """Bring the chosen segments, and no others."""
        rows = [dict(row) for row in info_dict["vidgrab_rows"]]
        ctx = {"filename": filename, "fragment_index": 0}
        return self.download_and_append_fragments(ctx, rows, info_dict)


def part_info(info: Info, section: Section) -> Info:
    """Return an info dict whose length and sizes are those of the part."""
    whole_s = info.get("duration")
    if not isinstance(whole_s, (int, float)) or whole_s <= 0:
        return info
    if section.start_s >= whole_s:
        raise beyond_end()
    end_s = min(section.end_s or whole_s, whole_s)
    share = (end_s - section.start_s) / whole_s
    rows = [_scaled(row, share) for row in info.get("formats") or ()]
    # The chapters' times are those of the whole.
    known = {"duration": end_s - section.start_s, "chapters": None}
    return _scaled(info, share) | ({"formats": rows} if rows else {}) | known


def beyond_end() -> FailureError:
    """Return the failure of a part that begins where the film has ended already."""
    return FailureError(Failure(FailureKind.NO_FORMATS, "the part begins behind the film's end"))


def _scaled(row: Info, share: float) -> Info:
    sizes = {key: row[key] for key in ("filesize", "filesize_approx") if row.get(key)}
    return {**row, **{key: int(size * share) for key, size in sizes.items()}}


def _list_of(ydl: YoutubeDL, info: Info) -> tuple[str, str]:
    with ydl.urlopen(info["url"]) as response:
        text = read_up_to(response, LARGEST_LIST_BYTES).decode("utf-8", "replace")
        return text, str(response.url)


def _rows_of(segments: Sequence[Segment]) -> list[Info]:
    """Return the rows of segments, each header before the first that needs it."""
    rows: list[Info] = []
    header: Info | None = None
    for segment in segments:
        if segment.header is not None and segment.header != header:
            header = segment.header
            rows.append(header)
        rows.append(segment.row)
    return rows


def _sum(segments: Sequence[Segment], wanted: range) -> float:
    return sum(segment.length_s for segment in segments[: wanted.start])


def _extensions(info: Info) -> dict[str, object]:
    target = info.get("impersonate")
    return {} if target is None else {"impersonate": target}


def _number(text: object, otherwise: float = 0.0) -> float:
    try:
        return float(str(text))
    except ValueError:
        return otherwise
