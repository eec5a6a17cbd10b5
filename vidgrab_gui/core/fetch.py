"""A fetch: from a link to what the link is, with a state that can be read at any time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.listing import Listing
from vidgrab_gui.core.media import Media


class FetchStatus(StrEnum):
    """How a fetch stands."""

    FETCHING = "fetching"
    COMPLETED = "completed"
    ERROR = "error"
    STOPPED = "stopped"


class FetchStage(StrEnum):
    """What a fetch is doing; the first four carry the promised percentages."""

    STARTING = "starting"
    EXTRACTING = "extracting"
    ANALYZING = "analyzing"
    COMPLETED = "completed"
    ERROR = "error"

    @property
    def percent(self) -> int:
        """Return the stage's promised percentage; 0 for an error, whose snapshot keeps its own."""
        return _PERCENTS[self]

    @property
    def message(self) -> str:
        """Return the stage's promised English words, the source string of translations."""
        return _MESSAGES[self]


@dataclass(frozen=True, slots=True)
class FetchSnapshot:
    """One fetch as it stands: readable at any time, never changed, only replaced.

    ``result`` is set for a single video or sound, ``listing`` for a list, which grows while
    the fetch runs; a ``failure`` beside it is why the site gave no more of it. ``is_in_list``
    tells that the link also names a list around its video, ``whole_list`` that the list was
    asked for.
    """

    task_id: str
    url: str
    status: FetchStatus = FetchStatus.FETCHING
    stage: FetchStage = FetchStage.STARTING
    percent: int = 0
    message: str = "Initializing..."
    result: Media | None = None
    failure: Failure | None = None
    thumbnail_jpeg: bytes = b""
    listing: Listing | None = None
    is_in_list: bool = False
    whole_list: bool = False


_PERCENTS = {
    FetchStage.STARTING: 0,
    FetchStage.EXTRACTING: 25,
    FetchStage.ANALYZING: 75,
    FetchStage.COMPLETED: 100,
    FetchStage.ERROR: 0,
}
_MESSAGES = {
    FetchStage.STARTING: "Initializing...",
    FetchStage.EXTRACTING: "Extracting video metadata...",
    FetchStage.ANALYZING: "Analyzing available formats...",
    FetchStage.COMPLETED: "Video information ready",
    FetchStage.ERROR: "",
}
