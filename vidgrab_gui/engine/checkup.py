"""How the engine is: what only its own process can tell, because only there yt-dlp is loaded."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import yt_dlp
import yt_dlp.version
from yt_dlp.cookies import CookieLoadError, load_cookies
from yt_dlp.networking import HEADRequest
from yt_dlp.networking.exceptions import HTTPError, RequestError

from vidgrab_gui.core import places
from vidgrab_gui.core.browsers import why_not
from vidgrab_gui.core.failures import text_of
from vidgrab_gui.core.health import Finding
from vidgrab_gui.core.health_rules import (
    cookies_read,
    cookies_unreadable,
    cookies_unused,
    engine_finding,
    not_reached,
    plugins_finding,
    reached,
)
from vidgrab_gui.core.network import Access, Browser
from vidgrab_gui.engine.complaints import FailureError, failure_of
from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.plugins import plugin_names
from vidgrab_gui.engine.protocol import AllExamined, EngineOptions, Examine, Examined
from vidgrab_gui.engine.reach import cookies_text_of
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.token import StopToken

REACH_LIMIT_S = 8.0
"""How long a site may say nothing before it counts as out of reach."""


def examine(request: Examine, token: StopToken, send: Callable[[Examined], None]) -> AllExamined:
    """Send each finding as it is made."""
    for finding in _findings(request, token):
        token.check()
        send(Examined(finding))
    return AllExamined()


def _findings(request: Examine, token: StopToken) -> Iterator[Finding]:
    # Nobody's cookies are read for a sign of life, and a file that cannot be read is no bar to it.
    bare = _without_cookies(request.options)
    if request.reach:
        yield _reach(WatchedYoutubeDL(base_parameters(bare), token, AnswerMemory()), request.reach)
        return
    yield engine_finding(
        yt_dlp.version.__version__, datetime.now(UTC).date(), is_update=_is_update()
    )
    yield plugins_finding(*plugin_names())
    access = request.options.access
    if access.cookies_file or access.cookies_browser:
        yield _cookies(WatchedYoutubeDL(base_parameters(bare), token, AnswerMemory()), access)
    else:
        yield cookies_unused()


def _is_update() -> bool:
    """Tell whether yt-dlp is one that was fetched later: those lie below our data folder."""
    return Path(yt_dlp.__file__).is_relative_to(places.data_folder())


def _without_cookies(options: EngineOptions) -> EngineOptions:
    access = replace(options.access, cookies_browser=Browser.NONE, cookies_file="")
    silence_limit_s = min(options.silence_limit_s, REACH_LIMIT_S)
    return msgspec.structs.replace(options, access=access, silence_limit_s=silence_limit_s)


def _cookies(ydl: WatchedYoutubeDL, access: Access) -> Finding:
    reason = why_not(access.cookies_browser, sys.platform)
    if reason:
        return cookies_unreadable(reason)
    browser = (str(access.cookies_browser.value), access.cookies_profile or None, None, None)
    try:
        text = cookies_text_of(access)
        file = None if text is None else io.StringIO(text)
        jar = load_cookies(file, browser if access.cookies_browser else None, ydl)
    except (FailureError, CookieLoadError):
        return cookies_unreadable()
    return cookies_read(len(jar))


def _reach(ydl: WatchedYoutubeDL, address: str) -> Finding:
    host = urlsplit(address).hostname or ""
    try:
        ydl.urlopen(HEADRequest(address)).close()
    except HTTPError:
        return reached(host)  # a refusal is an answer, too
    except (RequestError, FailureError) as error:
        return not_reached(host, text_of(failure_of(error).kind).sentence)
    return reached(host)
