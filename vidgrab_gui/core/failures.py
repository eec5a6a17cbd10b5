"""Why something did not work, in words a person understands.

The taxonomy follows the measured chains of yt-dlp's errors (facts, section 12).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FailureKind(StrEnum):
    """The classes of failure a person can be told apart."""

    EMPTY_LINK = "empty-link"
    NOT_A_LINK = "not-a-link"
    SCHEME_REFUSED = "scheme-refused"
    UNSUPPORTED = "unsupported"
    NO_CONNECTION = "no-connection"
    TIMED_OUT = "timed-out"
    INSECURE = "insecure"
    ACCESS_DENIED = "access-denied"
    NOT_FOUND = "not-found"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    GEO_BLOCKED = "geo-blocked"
    LOGIN_REQUIRED = "login-required"
    DRM = "drm"
    NOT_LIVE_YET = "not-live-yet"
    LIVE_ENDED = "live-ended"
    NO_FORMATS = "no-formats"
    IMAGES_ONLY = "images-only"
    PLAYLIST = "playlist"
    NOT_MEDIA = "not-media"
    INCOMPLETE = "incomplete"
    JS_RUNTIME_MISSING = "js-runtime-missing"
    FFMPEG_MISSING = "ffmpeg-missing"
    PROCESSING = "processing"
    DISK_FULL = "disk-full"
    FOLDER_REFUSED = "folder-refused"
    NAME_REFUSED = "name-refused"
    COOKIES_UNREADABLE = "cookies-unreadable"
    ENGINE_LOST = "engine-lost"
    UNEXPECTED = "unexpected"


class FailureAction(StrEnum):
    """The one thing a person can do next about a failure."""

    TRY_AGAIN = "try-again"
    EDIT_LINK = "edit-link"
    OPEN_PAGE = "open-page"
    CHOOSE_FOLDER = "choose-folder"


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure: its kind and the engine's own words for the details to copy."""

    kind: FailureKind
    detail: str = ""
