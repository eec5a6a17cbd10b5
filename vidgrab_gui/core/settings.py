"""What a person has chosen once and for all, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import NO_NETWORK, Network
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import NO_LIMIT, RateLimit
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.core.update_channel import UpdateChannel
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
    ``naming`` is the template of file names. ``language`` is a code such as ``de``, empty for the
    system's. ``notifies_finished``, ``notifies_failed`` and ``notifies_all_done`` are the
    system's notifications; ``shows_tray`` a place in its tray; ``keeps_awake`` whether it may
    not sleep meanwhile. ``update_address`` is where the engine's releases are, empty for
    yt-dlp's own; ``updates_itself`` whether they are asked for without being told to.
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
    naming: str = "{title}"
    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    notifies_finished: bool = True
    notifies_failed: bool = True
    notifies_all_done: bool = True
    shows_tray: bool = False
    keeps_awake: bool = True
    update_channel: UpdateChannel = UpdateChannel.STABLE
    update_address: str = ""
    updates_itself: bool = False

    @property
    def lasting(self) -> Settings:
        """Return what the next start finds again: parts belong to one link."""
        return replace(self, wishes=replace(self.wishes, sections=()))
