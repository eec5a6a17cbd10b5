"""Broadcasts that are yet to begin: what a site says of them, and when they will."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from yt_dlp import YoutubeDL

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.complaints import FailureError, failure_of

_LATEST_S = 4_102_444_800.0
"""No broadcast is announced for later than 2100; what is said to be is no time at all."""


def insist_on_begun(info: Mapping[str, Any]) -> None:
    """Raise ``FailureError`` for a broadcast that is yet to begin and offers nothing before."""
    if info.get("live_status") != "is_upcoming" or info.get("formats") or info.get("url"):
        return
    detail = f"{info.get('title') or info.get('id')} is upcoming"
    raise FailureError(Failure(FailureKind.NOT_LIVE_YET, detail, begins_at_s=_begin_of(info)))


def dated(failure: Failure, ydl: YoutubeDL, url: str) -> Failure:
    """Return a failure with the time a broadcast begins, where a second look tells it.

    An extractor that gives up in so many words leaves out what it knows, unless it is told not
    to give up.
    """
    if failure.kind is not FailureKind.NOT_LIVE_YET or failure.begins_at_s is not None:
        return failure
    ydl.params["ignore_no_formats_error"] = True
    try:
        ydl.extract_info(url, download=False)
    except Exception as error:  # noqa: BLE001 - extractors raise anything, and the first word stands
        return replace(failure, begins_at_s=failure_of(error).begins_at_s)
    finally:
        ydl.params["ignore_no_formats_error"] = False
    return failure


def _begin_of(info: Mapping[str, Any]) -> float | None:
    told = info.get("release_timestamp")
    if not isinstance(told, (int, float)) or not 0 < told < _LATEST_S:
        return None
    return float(told)
