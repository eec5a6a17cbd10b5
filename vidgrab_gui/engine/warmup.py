"""What a spare child does before it is needed, so that a fetch never waits for it."""

from __future__ import annotations

from yt_dlp.extractor import gen_extractor_classes
from yt_dlp.extractor.generic import GenericIE

from vidgrab_gui.core.late_pattern import compile_late_patterns
from vidgrab_gui.engine.extraction import WatchedYoutubeDL, no_choice
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.token import StopToken

ANY_LINK = "https://vidgrab.invalid/watch"


def warm_up(token: StopToken) -> None:
    """Import what extraction imports lazily and compile all patterns. No network.

    The first link a process looks at costs a third of a second for its patterns alone
    (facts, section 1).
    """
    compile_late_patterns()
    for extractor in gen_extractor_classes():
        extractor.suitable(ANY_LINK)
    quiet = {"logger": _Silence(), "format": no_choice}
    with WatchedYoutubeDL(base_parameters(EngineOptions()) | quiet, token, AnswerMemory()) as ydl:
        ydl.get_info_extractor(GenericIE.ie_key())
        _ = ydl._request_director  # noqa: SLF001 - building it imports the network handlers


class _Silence:
    """A logger for a YoutubeDL nobody listens to."""

    def debug(self, message: str) -> None:
        """Drop a line."""

    warning = error = debug
