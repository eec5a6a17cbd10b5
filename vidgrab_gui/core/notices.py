"""What the program says in passing, with what can be done about it on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoticeAction(StrEnum):
    """What a notice may offer, beside its words."""

    UNDO_REMOVE = "undo-remove"
    OPEN_KNOWN = "open-known"
    DOWNLOAD_AGAIN = "download-again"
    UNDO_LINK = "undo-link"
    USE_LINK = "use-link"
    STOP_UPDATE = "stop-update"
    UPDATE_ENGINE = "update-engine"
    ROLL_BACK_ENGINE = "roll-back-engine"
    COPY_REPORT = "copy-report"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, already in the person's language, and what it offers.

    ``job_id`` names the job it is about; ``stays`` keeps it in sight until another
    notice or another link takes its place.
    """

    sentence: str
    actions: tuple[NoticeAction, ...] = ()
    job_id: str = ""
    stays: bool = False


def notice_word(action: NoticeAction) -> str:
    """Return the English word on an action's button, the source of translations."""
    return _WORDS[action]


_WORDS = {
    NoticeAction.UNDO_REMOVE: "Undo",
    NoticeAction.OPEN_KNOWN: "Open it",
    NoticeAction.DOWNLOAD_AGAIN: "Download again",
    NoticeAction.UNDO_LINK: "Undo",
    NoticeAction.USE_LINK: "Use it",
    NoticeAction.STOP_UPDATE: "Stop the update",
    NoticeAction.UPDATE_ENGINE: "Update again",
    NoticeAction.ROLL_BACK_ENGINE: "Undo",
    NoticeAction.COPY_REPORT: "Copy a Report",
}
