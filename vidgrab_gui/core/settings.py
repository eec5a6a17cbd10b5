"""What a person has chosen once and for all, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import NO_NETWORK, Network
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import NO_LIMIT, RateLimit
from vidgrab_gui.core.wishes import FIRST_WISHES, Wishes


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. ``folder`` empty means the system's own downloads folder.

    ``tools_folder`` names a folder with the person's own ffmpeg and ffprobe,
    empty for the ones that come with VidGrab. ``fetch_limit_s`` bounds a whole
    fetch, ``silence_limit_s`` one wait for a server that says nothing.
    ``connections`` is how many fragments of one stream, or parts of one file, are asked
    for at once at most.
    ``goes_on_at_start``: unfinished jobs of the last time start by themselves.
    ``asks_before_quit``: quitting with unfinished jobs asks first.
    ``conflict`` says what a taken file name means, ``keeps_time`` whether a
    finished file carries the time the site gives instead of that of its arrival.
    ``watches_clipboard``: links copied in other programs are taken.
    ``network`` is how sites are reached, ``rate`` how fast downloads may be together.
    ``wishes`` are the last choices of the Options panel, ``shows_options`` whether it was open.
    ``numbers_entries``: files of a list carry their place in it; ``folder_per_list``: they
    get a folder of their own.
    """

    folder: str = ""
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE
    jobs_at_once: int = 3
    tools_folder: str = ""
    fetch_limit_s: float = 90.0
    silence_limit_s: float = 15.0
    connections: int = 4
    goes_on_at_start: bool = True
    asks_before_quit: bool = True
    conflict: NameConflict = NameConflict.KEEP_BOTH
    keeps_time: bool = False
    watches_clipboard: bool = False
    network: Network = NO_NETWORK
    rate: RateLimit = NO_LIMIT
    wishes: Wishes = FIRST_WISHES
    shows_options: bool = False
    numbers_entries: bool = False
    folder_per_list: bool = True

    @property
    def lasting(self) -> Settings:
        """Return what the next start finds again: parts belong to one link."""
        return replace(self, wishes=replace(self.wishes, sections=()))
