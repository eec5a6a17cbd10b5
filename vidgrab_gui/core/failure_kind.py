"""The kinds of failure: what a person can be told apart."""

from __future__ import annotations

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
    NO_SUBTITLES = "no-subtitles"
    PLAYLIST = "playlist"
    NOT_MEDIA = "not-media"
    INCOMPLETE = "incomplete"
    JS_RUNTIME_MISSING = "js-runtime-missing"
    FFMPEG_MISSING = "ffmpeg-missing"
    PROCESSING = "processing"
    DISK_FULL = "disk-full"
    FOLDER_GONE = "folder-gone"
    FOLDER_REFUSED = "folder-refused"
    FILE_CHANGED = "file-changed"
    NAME_REFUSED = "name-refused"
    COOKIES_UNREADABLE = "cookies-unreadable"
    ENGINE_LOST = "engine-lost"
    UNEXPECTED = "unexpected"
