"""Small pictures for the entries of a list that are in sight, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.picture import thumbnail_jpeg
from vidgrab_gui.engine.protocol import AllIllustrated, Illustrated

ROW_WIDTH_PX = 160
"""Wide enough for a row on a screen of high resolution."""


def illustrate(
    ydl: WatchedYoutubeDL,
    urls: Sequence[str],
    ffmpeg: str,
    send: Callable[[Illustrated], None],
    log: Callable[[int, str], None],
) -> AllIllustrated:
    """Send each picture as it comes, empty where there is none to be had."""
    for url in urls:
        ydl.check()
        send(Illustrated(url, thumbnail_jpeg(ydl, {"thumbnail": url}, ffmpeg, log, ROW_WIDTH_PX)))
    ydl.check()
    return AllIllustrated()
