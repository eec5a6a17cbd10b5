"""Why something did not work, in words a person understands.

Also the door to what belongs to it: how errors are told apart (``classify``)
and how their details are made fit to be kept (``clean_detail``, ``redacted``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.engine_version import STALE_DAYS
from vidgrab_gui.core.failure_kind import FailureKind
from vidgrab_gui.core.redaction import clean_detail, redacted
from vidgrab_gui.core.taxonomy import classify

__all__ = [
    "Failure",
    "FailureAction",
    "FailureKind",
    "FailureText",
    "action_label",
    "classify",
    "clean_detail",
    "redacted",
    "row_sentence",
    "text_of",
]


class FailureAction(StrEnum):
    """The one thing a person can do next about a failure."""

    TRY_AGAIN = "try-again"
    EDIT_LINK = "edit-link"
    OPEN_PAGE = "open-page"
    CHOOSE_FOLDER = "choose-folder"
    UPDATE_ENGINE = "update-engine"


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure: its kind and the engine's own words for the details to copy.

    ``status`` is the HTTP status behind it (0 for none), ``retry_after_s`` how
    long the server asked to be left alone, ``needed_bytes`` how much room there
    must be for it to go on; both where somebody said so. ``begins_at_s`` is when a
    broadcast is to begin (seconds since the epoch). ``engine_age_days`` is how old the engine
    was that failed, None where nobody knows.
    """

    kind: FailureKind
    detail: str = ""
    status: int = 0
    retry_after_s: float | None = None
    needed_bytes: int | None = None
    begins_at_s: float | None = None
    engine_age_days: int | None = None

    @property
    def may_be_of_age(self) -> bool:
        """Tell whether a newer engine may well do what this one could not."""
        is_old = self.engine_age_days is not None and self.engine_age_days > STALE_DAYS
        return is_old and self.kind in _OF_AGE


@dataclass(frozen=True, slots=True)
class FailureText:
    """What a person reads about a kind of failure; English, the source of translations.

    ``sentence`` has no full stop and starts with a word that may be written
    small after a colon; ``cause`` is one or two whole sentences.
    """

    sentence: str
    cause: str
    action: FailureAction


_LABELS = {
    FailureAction.TRY_AGAIN: "Try Again",
    FailureAction.EDIT_LINK: "Edit Link",
    FailureAction.OPEN_PAGE: "Open in Browser",
    FailureAction.CHOOSE_FOLDER: "Choose Folder…",
    FailureAction.UPDATE_ENGINE: "Update the Engine",
}
_OF_AGE = frozenset(
    {
        FailureKind.UNSUPPORTED,
        FailureKind.ACCESS_DENIED,
        FailureKind.NOT_FOUND,
        FailureKind.GEO_BLOCKED,
        FailureKind.LOGIN_REQUIRED,
        FailureKind.NO_FORMATS,
        FailureKind.IMAGES_ONLY,
        FailureKind.NOT_MEDIA,
        FailureKind.PROCESSING,
        FailureKind.ENGINE_LOST,
        FailureKind.UNEXPECTED,
    }
)
"""What an engine says that does not know its site any more."""

_TEXTS = {
    FailureKind.EMPTY_LINK: FailureText(
        "There is no link yet",
        "Paste a link to a video, a playlist or a song.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.NOT_A_LINK: FailureText(
        "This is not a link",
        "A link names a site and a page there, for example https://example.com/video.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.SCHEME_REFUSED: FailureText(
        "Only web links can be saved",
        "VidGrab opens links that start with http:// or https:// and no others.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.UNSUPPORTED: FailureText(
        "This site is not supported",
        "VidGrab does not know the site, and found no video on the page by itself.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.NO_CONNECTION: FailureText(
        "The site could not be reached",
        "There may be no internet connection, the link may name a wrong site, "
        "or a firewall or proxy stands in the way.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.TIMED_OUT: FailureText(
        "The site took too long to answer",
        "The site or the connection is very slow just now.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.INSECURE: FailureText(
        "A secure connection to the site was not possible",
        "The site could not prove who it is. A wrong clock, a proxy or the site itself "
        "may be the reason.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.ACCESS_DENIED: FailureText(
        "The site refused to hand it over",
        "The link may have expired, or the site lets in only some visitors.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.NOT_FOUND: FailureText(
        "The video is not there",
        "It was removed, or the link is not complete.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.RATE_LIMITED: FailureText(
        "The site asks you to wait",
        "It received too many requests from your connection. Try again in some minutes.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.SERVER_ERROR: FailureText(
        "The site has a problem of its own",
        "Its server answered with an error. This mostly passes by itself.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.GEO_BLOCKED: FailureText(
        "The video is not offered in your country",
        "The site shows it only to visitors from some countries.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.LOGIN_REQUIRED: FailureText(
        "The site wants you to sign in first",
        "This video is private, for members, or age-restricted, "
        "or the site wants to be sure that you are not a robot.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.DRM: FailureText(
        "This video is protected (DRM) and cannot be saved",
        "Its owner lets it be watched only in their own player.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.NOT_LIVE_YET: FailureText(
        "The broadcast has not started yet",
        "There is nothing to save before it is on the air.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.LIVE_ENDED: FailureText(
        "The broadcast is over",
        "The site has no recording of it, or does not have it yet.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.NO_FORMATS: FailureText(
        "The site offers nothing that can be saved",
        "The video may still be in preparation there, or the site has changed.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.IMAGES_ONLY: FailureText(
        "There are only pictures here",
        "The link leads to photos without video or sound.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.NO_SUBTITLES: FailureText(
        "There are no such subtitles",
        "The video has none, or none in the languages you chose. Those a machine has made "
        "are only taken where you allow it.",
        FailureAction.OPEN_PAGE,
    ),
    FailureKind.PLAYLIST: FailureText(
        "This link is a whole playlist",
        "Fetch it by itself, and choose from its list what to save.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.NOT_MEDIA: FailureText(
        "There is no video or sound behind this link",
        "The link leads to a page or a file of another kind.",
        FailureAction.EDIT_LINK,
    ),
    FailureKind.INCOMPLETE: FailureText(
        "The download broke off",
        "The connection was cut before everything had arrived.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.JS_RUNTIME_MISSING: FailureText(
        "A part of VidGrab is missing",
        "The site needs the helper program deno. Installing VidGrab again brings it back.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.FFMPEG_MISSING: FailureText(
        "A part of VidGrab is missing",
        "The helper programs ffmpeg and ffprobe were not found. "
        "Installing VidGrab again brings them back.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.PROCESSING: FailureText(
        "The file could not be finished",
        "Everything arrived, but joining or changing it did not work.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.DISK_FULL: FailureText(
        "There is no room left on the disk",
        "Make room, or choose a folder on another disk.",
        FailureAction.CHOOSE_FOLDER,
    ),
    FailureKind.FOLDER_GONE: FailureText(
        "The folder is not there any more",
        "It was moved or deleted, or its disk is not connected. "
        "The download goes on when the folder is back.",
        FailureAction.CHOOSE_FOLDER,
    ),
    FailureKind.FOLDER_REFUSED: FailureText(
        "The folder cannot be written to",
        "It may be protected or gone, or its disk takes no file this large.",
        FailureAction.CHOOSE_FOLDER,
    ),
    FailureKind.FILE_CHANGED: FailureText(
        "The file was moved or changed, and was left as it is",
        "What is missing can only be added to the file as VidGrab made it, where VidGrab "
        "put it. Downloading it again brings everything.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.NAME_REFUSED: FailureText(
        "The disk does not accept the file's name",
        "The folder's own path may be too long, or its disk is of an unusual kind.",
        FailureAction.CHOOSE_FOLDER,
    ),
    FailureKind.COOKIES_UNREADABLE: FailureText(
        "The browser's cookies could not be read",
        "The browser may be running or keep them locked.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.ENGINE_LOST: FailureText(
        "The download program stopped by itself",
        "It was ended from outside or crashed. The details may say more.",
        FailureAction.TRY_AGAIN,
    ),
    FailureKind.UNEXPECTED: FailureText(
        "Something unexpected happened",
        "The site may have changed. The details may say more.",
        FailureAction.TRY_AGAIN,
    ),
}


def text_of(kind: FailureKind) -> FailureText:
    """Return what a person reads about a kind of failure."""
    return _TEXTS[kind]


def row_sentence(failure: Failure, translate: Callable[[str], str] = str) -> str:
    """Return the (translated) sentence as it follows ``Failed:``, with a small first letter."""
    sentence = translate(text_of(failure.kind).sentence)
    return sentence[0].lower() + sentence[1:]


def action_label(action: FailureAction) -> str:
    """Return the English words on an action's button."""
    return _LABELS[action]
