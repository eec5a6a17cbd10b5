"""From a link to yt-dlp's info dict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import yt_dlp
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError
from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.complaints import FailureError, asks_for_a_pause, failure_of
from vidgrab_gui.engine.options import Parameters
from vidgrab_gui.engine.responses import (
    AnswerMemory,
    bound_page,
    media_length,
    read_as_it_comes,
)
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.upcoming import insist_on_begun

Info = dict[str, Any]  # yt-dlp's own dict
Bringer = Callable[[yt_dlp.YoutubeDL, str, Info], tuple[bool, bool] | None]


_GENERATES = "Youtube"
"""Its streams from the start are fragments made up one by one, which no list names: those we
cannot record; and it leaves out the playlists then that we can."""


class WatchedYoutubeDL(yt_dlp.YoutubeDL):  # type: ignore[misc]  # yt_dlp's class is untyped
    """A YoutubeDL that can be stopped at every request and tells when formats are at hand."""

    def __init__(
        self,
        params: Parameters,
        token: StopToken,
        memory: AnswerMemory,
        on_analyzing: Callable[[], None] | None = None,
        *,
        bring: Bringer | None = None,
    ) -> None:
        # Extractors that shell out to ffmpeg ignore the parameter and read this
        # context variable of the running thread (facts, section 7).
        FFmpegPostProcessor._ffmpeg_location.set(params["ffmpeg_location"])  # noqa: SLF001 - no public way
        self._token = token
        self._memory = memory
        self._on_analyzing = on_analyzing
        self._bring = bring
        self._has_asked = False
        self.lengths: dict[str, int] = {}
        super().__init__(params)

    def urlopen(self, req: Request | str) -> Response:
        """Open a request unless stopping was asked for or its answer is known."""
        self._token.check()
        request = Request(req) if isinstance(req, str) else req
        known = self._memory.recall(request)
        if known is not None:
            return known
        try:
            response = super().urlopen(request)
        except HTTPError as error:
            # Asking a site again that wants to be left alone makes it want it longer.
            if self._bring and asks_for_a_pause(error):
                raise FailureError(failure_of(error)) from error
            raise
        is_link, self._has_asked = not self._has_asked, True
        length = media_length(response)
        if length is not None:
            self.lengths[response.url] = length
        response = read_as_it_comes(response) if self._bring else bound_page(response)
        return self._memory.keep(request, response, is_link=is_link)

    def get_info_extractor(self, ie_key: str) -> object:
        """Let the extractor that is next offer a broadcast from its start, if we can bring that."""
        self.params["live_from_start"] = not ie_key.startswith(_GENERATES)
        return super().get_info_extractor(ie_key)

    def dl(
        self, name: str, info: Info, subtitle: bool = False, test: bool = False
    ) -> tuple[bool, bool]:
        """Get a stream from what is kept, where it can be; everything else as yt-dlp does."""
        if self._bring and not (subtitle or test) and info.get("url"):
            brought = self._bring(self, name, info)
            if brought is not None:
                return brought
        done: tuple[bool, bool] = super().dl(name, info, subtitle, test)
        return done

    def process_video_result(self, info_dict: Info, download: bool = True) -> Info:
        """Tell that extraction is over and the formats are being looked at.

        Raises ``FailureError`` for a broadcast that is yet to begin.
        """
        insist_on_begun(info_dict)
        rows = info_dict.get("formats") or ()
        self.params["live_from_start"] = any(row.get("is_from_start") for row in rows)
        if self._on_analyzing:
            self._on_analyzing()
        processed: Info = super().process_video_result(info_dict, download)
        return processed


def extract(ydl: WatchedYoutubeDL, url: str) -> Info:
    """Return the info dict of the one video or sound behind a link.

    A list with a single entry is that entry; a longer one is a failure of kind
    ``PLAYLIST`` that names how many it holds.
    """
    info = ydl.extract_info(url, download=False)
    for _ in range(3):  # lists in lists are followed this deep
        if not info or info.get("_type", "video") == "video":
            break
        info = _only_entry(ydl, info)
    if not info:
        raise FailureError(Failure(FailureKind.NO_FORMATS, "nothing was found"))
    for row in info.get("formats") or [info]:
        if not row.get("filesize") and row.get("url") in ydl.lengths:
            row["filesize"] = ydl.lengths[row["url"]]
    return whole_text(info)


def whole_text(info: Info) -> Info:
    """Return the info dict without halves of characters in its own and its formats' texts.

    Sites cut titles in the middle of an emoji, and what is left of it can
    neither be sent to the window nor be written to a file.
    """
    whole = {key: _whole(value) for key, value in info.items()}
    if info.get("formats"):
        rows = info["formats"]
        whole["formats"] = [{key: _whole(value) for key, value in row.items()} for row in rows]
    return whole


def no_choice(_context: Mapping[str, object]) -> Iterator[Info]:
    """Choose nothing: VidGrab reads the table itself, and yt-dlp insists on a choice."""
    yield {}


def _whole(value: object) -> object:
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _only_entry(ydl: WatchedYoutubeDL, playlist: Info) -> Info | None:
    entries = list(_first(playlist.get("entries") or (), 2))
    if len(entries) > 1:
        count = playlist.get("playlist_count") or playlist.get("n_entries") or ""
        detail = f"{playlist.get('title') or 'list'}: {count} entries"
        raise FailureError(Failure(FailureKind.PLAYLIST, detail))
    if not entries:
        return None
    entry: Info = entries[0]
    if entry.get("_type", "video") not in {"url", "url_transparent"}:
        return entry
    found: Info | None = ydl.extract_info(entry["url"], download=False, ie_key=entry.get("ie_key"))
    return found


def _first(entries: Iterable[Info | None], count: int) -> Iterator[Info]:
    for entry in entries:
        if entry and count:
            count -= 1
            yield entry
