"""The ffmpeg that yt-dlp has running, so that another thread can end it."""

from __future__ import annotations

import weakref
from typing import Any

import yt_dlp.downloader.external
import yt_dlp.postprocessor.ffmpeg
from yt_dlp.utils import Popen

_running: weakref.WeakSet[Any] = weakref.WeakSet()


class WatchedPopen(Popen):  # type: ignore[misc]  # yt_dlp's class is untyped
    """A program we could end."""

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        _running.add(self)


def watch_programs() -> None:
    """See to it that what yt-dlp starts from now on is known."""
    yt_dlp.postprocessor.ffmpeg.Popen = WatchedPopen
    yt_dlp.downloader.external.Popen = WatchedPopen


def end_programs() -> None:
    """Kill what runs. Thread-safe; what ended meanwhile is left alone."""
    for program in list(_running):
        if program.returncode is None:
            program.kill(timeout=0)
