"""A download that is a broadcast: whether we record it, and what is made of the recording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from yt_dlp import YoutubeDL

from vidgrab_gui.core.caveats import Caveat
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.engine.complaints import failure_of
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.keeper import Keeper
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.recorder import Recording, Said, Told, complete
from vidgrab_gui.engine.selection import OFFERED_ID, PICTURE, SOUND, WHOLE
from vidgrab_gui.engine.stream_state import Source, StreamState
from vidgrab_gui.engine.token import StopToken

NOWHERE = "http://recorded.invalid/"
"""The address of what is here already; nobody ever asks for it."""
_HLS = frozenset({"m3u8", "m3u8_native"})
_OVER = frozenset(
    {
        FailureKind.ACCESS_DENIED,
        FailureKind.NOT_FOUND,
        FailureKind.GEO_BLOCKED,
        FailureKind.LOGIN_REQUIRED,
        FailureKind.DRM,
        FailureKind.NOT_LIVE_YET,
        FailureKind.LIVE_ENDED,
        FailureKind.NO_FORMATS,
        FailureKind.IMAGES_ONLY,
        FailureKind.PLAYLIST,
        FailureKind.NOT_MEDIA,
        FailureKind.UNSUPPORTED,
    }
)


def is_recorded_here(info: Info, quality: Quality) -> bool:
    """Tell whether it is a broadcast, and one whose playlists we read ourselves."""
    rows = _rows(info)
    chosen = [rows.get(name, {}) for name in quality.format_ids]
    return bool(info.get("is_live")) and all(row.get("protocol") in _HLS for row in chosen)


def has_recording(work_folder: Path) -> bool:
    """Tell whether anything was recorded in a work folder."""
    for path in (work_folder / "kept").glob("*.json"):
        try:
            state = msgspec.json.decode(path.read_bytes(), type=StreamState)
        except (OSError, msgspec.MsgspecError):
            continue
        if state.is_recording and (state.size_bytes or state.is_complete):
            return True
    return False


def recorded_names(work_folder: Path) -> tuple[str, ...]:
    """Return the names of the streams that were recorded in a work folder."""
    lone = (work_folder / "kept" / f"{WHOLE}.json").exists()
    return (WHOLE,) if lone else (PICTURE, SOUND)


def recorded_quality(work_folder: Path, quality: Quality) -> Quality:
    """Return the quality as the recording has it: a site may cut its streams another way later."""
    names = recorded_names(work_folder)
    fits = len(names) == len(quality.format_ids)
    return quality if fits else replace(quality, format_ids=names)


def is_over(error: BaseException) -> bool:
    """Tell whether an error is a site's word that there is nothing more to record."""
    return failure_of(error).kind in _OVER


def record(
    ydl: YoutubeDL, keeper: Keeper, info: Info, quality: Quality, token: StopToken, told: Told,
    said: Said,
) -> None:  # fmt: skip
    """Record what the quality stands for until it is over; what is here is whole then."""
    streams = keeper.streams
    wanted = dict(zip(streams, _chosen(ydl, info, quality), strict=True))
    if not token.is_ending and _goes_on(streams, wanted):
        pairs = {name: (streams[name], row) for name, row in wanted.items()}
        for name, (stream, row) in pairs.items():
            stream.begin_recording(Source.of(row))
            told(name, stream.size_bytes, stream.state.recorded_s)
        Recording(ydl, pairs, token, told, said).run()
    complete(streams.values(), token)


def recorded_info(info: Info | None, keeper: Keeper, quality: Quality) -> Info:
    """Return an info dict of what was recorded, from which yt-dlp joins and mends it.

    ``info`` is None where the site tells nothing any more.
    """
    streams = list(keeper.streams.values())
    rows = [
        _row(format_id, stream.state.source)
        for format_id, stream in zip(quality.format_ids, streams, strict=True)
    ]
    known = info or {
        "id": streams[0].state.source.media_id or "recording",
        "title": "recording",
        "extractor": "generic",
        "extractor_key": streams[0].state.source.extractor or "Generic",
        "webpage_url": NOWHERE,
    }
    ended = {"is_live": False, "live_status": "was_live", "formats": rows}
    return {key: value for key, value in known.items() if key not in _OF_ONE_FORMAT} | ended


def warnings_of(keeper: Keeper) -> tuple[str, ...]:
    """Return what is to be said about what is missing of a recording."""
    missed_s = max((stream.state.missed_s for stream in keeper.streams.values()), default=0.0)
    return (Caveat.MISSED.written(seconds=f"{missed_s:.0f}"),) if missed_s >= 1 else ()


def _goes_on(streams: Mapping[str, KeptStream], wanted: Mapping[str, Info]) -> bool:
    """Tell whether there may be more of what is here; another broadcast is none of it."""
    for name, stream in streams.items():
        row, known = wanted[name], stream.state.source.media_id
        if stream.is_complete or row.get("protocol") not in _HLS:
            return False
        if stream.state.is_recording and known and known != str(row.get("id") or ""):
            return False
    return True


def _chosen(ydl: YoutubeDL, info: Info, quality: Quality) -> list[Info]:
    rows = _rows(info)
    chosen = []
    for name in quality.format_ids:
        row = {**info, **rows.get(name, {}), OFFERED_ID: name}
        row["http_headers"] = ydl._calc_headers(row)  # noqa: SLF001 - as YoutubeDL.dl does
        chosen.append(row)
    return chosen


def _rows(info: Info) -> dict[str, Info]:
    return {str(row.get("format_id")): row for row in info.get("formats") or [info]}


def _row(format_id: str, source: Source) -> dict[str, Any]:
    known = {
        "vcodec": source.video_codec,
        "acodec": source.audio_codec,
        "width": source.width,
        "height": source.height,
        "fps": source.fps,
        "tbr": source.kbps,
    }
    return {
        "format_id": format_id,
        "url": NOWHERE,
        "ext": source.ext or "mp4",
        "protocol": source.protocol or "m3u8_native",
    } | {key: value for key, value in known.items() if value is not None}


_OF_ONE_FORMAT = frozenset({"url", "format_id", "protocol", "fragments", "manifest_url"})
