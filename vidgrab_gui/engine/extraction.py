"""From a link to yt-dlp's info dict."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeGuard

import yt_dlp
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError
from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor
from yt_dlp.utils import PagedList

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.complaints import FailureError, asks_for_a_pause, failure_of
from vidgrab_gui.engine.options import Parameters
from vidgrab_gui.engine.responses import (
    AnswerMemory,
    bound_page,
    media_length,
    read_as_it_comes,
)
from vidgrab_gui.engine.throttle import Throttle, throttled
from vidgrab_gui.engine.token import StopToken

LIST_TYPES = frozenset({"playlist", "multi_video"})
_INHERITED = ("extractor", "extractor_key", "webpage_url", "original_url")

Info = dict[str, Any]  # yt-dlp's own dict
Bringer = Callable[[yt_dlp.YoutubeDL, str, Info], tuple[bool, bool] | None]


class AskedParameters(Parameters):
    """Parameters that know which of them an extractor wanted to know.

    Extractors ask for ``noplaylist`` only where a link names a video and a list around it.
    """

    def __init__(self, params: Parameters) -> None:
        super().__init__(params)
        self.asked: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - as dict does
        """Return a parameter, and take note of the question."""
        self.asked.add(key)
        return super().get(key, default)


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
        throttle: Throttle | None = None,
    ) -> None:
        # Extractors that shell out to ffmpeg ignore the parameter and read this
        # context variable of the running thread (facts, section 7).
        FFmpegPostProcessor._ffmpeg_location.set(params["ffmpeg_location"])  # noqa: SLF001 - no public way
        self._token = token
        self._memory = memory
        self._on_analyzing = on_analyzing
        self._bring = bring
        self._throttle = throttle
        self._has_asked = False
        self.lengths: dict[str, int] = {}
        self._questions = AskedParameters(params)
        super().__init__(self._questions)

    @property
    def passed_over_list(self) -> bool:
        """Tell whether the link is a video inside a list, and the video was taken."""
        return bool(self.params["noplaylist"]) and "noplaylist" in self._questions.asked

    def check(self) -> None:
        """Raise if stopping was asked for."""
        self._token.check()

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
        if self._throttle:
            response = throttled(response, self._throttle, self._token)
        return self._memory.keep(request, response, is_link=is_link)

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

    def _YoutubeDL__process_playlist(  # noqa: N802 - yt-dlp's own private name
        self,
        ie_result: Info,
        download: bool,  # noqa: ARG002 - yt-dlp's signature
    ) -> Info:
        """Leave a list as its extractor gives it: yt-dlp would read all of it first."""
        return ie_result

    def process_video_result(self, info_dict: Info, download: bool = True) -> Info:
        """Tell that extraction is over and the formats are being looked at."""
        if self._on_analyzing:
            self._on_analyzing()
        processed: Info = super().process_video_result(info_dict, download)
        return processed


def extract(ydl: WatchedYoutubeDL, url: str, route: str = "") -> Info:
    """Return the info dict of the one video or sound behind a link, or of a list.

    ``route`` names the extractor to be asked. A list with a single entry is that entry; a
    longer one comes as yt-dlp's extractor gives it, its entries still to be read
    (:func:`is_list`).
    """
    info = ydl.extract_info(url, download=False, ie_key=route or None)
    for _ in range(3):  # lists in lists are followed this deep
        if not is_list(info):
            break
        entries = raw_entries(info)
        first = list(itertools.islice(entries, 2))
        if len(first) > 1:
            return info | {"entries": itertools.chain(first, entries)}
        info = _entry_itself(ydl, info, first[0]) if first else None
    if not info or is_list(info):
        raise FailureError(Failure(FailureKind.NO_FORMATS, "nothing was found"))
    for row in info.get("formats") or [info]:
        if not row.get("filesize") and row.get("url") in ydl.lengths:
            row["filesize"] = ydl.lengths[row["url"]]
    return whole_text(info)


def is_list(info: Info | None) -> TypeGuard[Info]:
    """Tell whether yt-dlp's dict is that of a list."""
    return info is not None and info.get("_type") in LIST_TYPES


def raw_entries(playlist: Info) -> Iterator[Info]:
    """Yield what yt-dlp has as entries, page after page as the site gives them."""
    entries: Any = playlist.get("entries") or ()
    if isinstance(entries, PagedList):
        entries = entries._getslice(0, None)  # noqa: SLF001 - `getslice` reads all pages first
    return (raw for raw in entries if raw)


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


def _entry_itself(ydl: WatchedYoutubeDL, playlist: Info, entry: Info) -> Info | None:
    if entry.get("_type") == "url":
        found: Info | None = ydl.extract_info(entry["url"], False, entry.get("ie_key"))
    else:
        facts = {key: playlist[key] for key in _INHERITED if key in playlist}
        found = ydl.process_ie_result(entry, download=False, extra_info=facts)
    return found
