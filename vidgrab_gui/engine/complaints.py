"""Exceptions of yt-dlp, the network and the disk, turned into failures."""

from __future__ import annotations

import datetime
import email.utils
import time
from collections.abc import Iterator

from yt_dlp.networking.exceptions import HTTPError

from vidgrab_gui.core.failures import Failure, classify, clean_detail

DEEPEST_CHAIN = 12
MOMENT_S = 2.0
LONGEST_RETRY_AFTER_S = 86_400.0


class FailureError(Exception):
    """A failure the engine itself found and already named."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.detail)
        self.failure = failure


def failure_of(error: BaseException) -> Failure:
    """Return the failure a person is told about, with the engine's own words as its detail."""
    chain = list(_chain(error))
    for link in chain:
        if isinstance(link, FailureError):
            return link.failure
    kind = classify(
        types=[name for link in chain for name in _class_names(link)],
        messages=[str(link) for link in chain],
        status=status_of(error),
        errno=next((e.errno for e in chain if isinstance(e, OSError) and e.errno), None),
    )
    detail = clean_detail(f"{type(error).__name__}: {error}")
    return Failure(kind, detail, status_of(error) or 0, retry_after_s(error))


def status_of(error: BaseException) -> int | None:
    """Return the HTTP status somewhere behind an exception, or None."""
    return next((e.status for e in _chain(error) if isinstance(e, HTTPError)), None)


def retry_after_s(error: BaseException) -> float | None:
    """Return how long the server behind an exception wants to be left alone, if it says so."""
    answers = [e.response for e in _chain(error) if isinstance(e, HTTPError)]
    text = (answers[0].headers.get("Retry-After") or "").strip() if answers else ""
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_RETRY_AFTER_S)
    try:
        at = email.utils.parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # A date without a zone is one of Greenwich: HTTP knows no other.
    at = at if at.tzinfo else at.replace(tzinfo=datetime.UTC)
    return min(max(at.timestamp() - time.time(), 0.0), LONGEST_RETRY_AFTER_S)


def asks_for_a_pause(error: BaseException) -> bool:
    """Tell whether a site wants to be left alone for longer than anybody would just wait."""
    status = status_of(error)
    return status == 429 or (status == 503 and (retry_after_s(error) or 0) > MOMENT_S)


def is_passing(error: BaseException) -> bool:
    """Tell whether the server may well answer when asked again in a moment."""
    return status_of(error) in {500, 502, 503, 504} and not asks_for_a_pause(error)


def is_expired(error: BaseException) -> bool:
    """Tell whether the addresses of an earlier extraction no longer work."""
    names = {type(link).__name__ for link in _chain(error)}
    return status_of(error) in {403, 404, 410} or "ReExtractInfo" in names


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what is behind it, however yt-dlp has wrapped it, outermost first."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting and len(seen) < DEEPEST_CHAIN:
        current = waiting.pop(0)
        if current is None or any(current is known for known in seen):
            continue
        seen.append(current)
        yield current
        exc_info = getattr(current, "exc_info", None)
        inner = exc_info[1] if isinstance(exc_info, tuple) and len(exc_info) == 3 else None
        cause = getattr(current, "cause", None)
        waiting += [
            inner,
            cause if isinstance(cause, BaseException) else None,
            current.__cause__,
            current.__context__,
        ]


def _class_names(error: BaseException) -> list[str]:
    return [
        cls.__name__ for cls in type(error).__mro__ if cls not in (object, BaseException, Exception)
    ]
