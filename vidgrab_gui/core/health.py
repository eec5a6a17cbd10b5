"""How the program is: what is looked at, what was found, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.health_sentences import HealthSentence


class Check(StrEnum):
    """What is looked at, in the order it is shown."""

    ENGINE = "engine"
    JAVASCRIPT = "javascript"
    FFMPEG = "ffmpeg"
    FFPROBE = "ffprobe"
    COOKIES = "cookies"
    DISK = "disk"
    PLUGINS = "plugins"
    REACH = "reach"
    KEYRING = "keyring"
    LIBRARY = "library"
    LOG = "log"


class State(StrEnum):
    """How something is."""

    CHECKING = "checking"
    GOOD = "good"
    NOTICE = "notice"
    BAD = "bad"
    IDLE = "idle"
    """It is not used."""
    UNASKED = "unasked"
    """It is only looked at when the person asks for it."""


class Remedy(StrEnum):
    """What can be done about a finding."""

    UPDATE = "update"
    ROLL_BACK = "roll-back"
    USUAL_PROGRAMS = "usual-programs"
    CHOOSE_FOLDER = "choose-folder"
    OPEN_PLUGINS = "open-plugins"
    NETWORK = "network"
    CHECK_REACH = "check-reach"
    OPEN_LOG = "open-log"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has come to.

    ``sentence`` is English with named braces, the source of translations; ``values`` fill them.
    ``names`` are things of the person's own (plug-ins, a site): shown, never reported.
    """

    check: Check
    state: State
    sentence: str
    values: tuple[tuple[str, str], ...] = ()
    remedies: tuple[Remedy, ...] = ()
    names: tuple[str, ...] = ()

    def said(self, translate: Callable[[str], str]) -> str:
        """Return the sentence in the person's language."""
        return translate(self.sentence).format_map(dict(self.values))

    def value(self, name: str) -> str:
        """Return one of the values, empty where there is none of that name."""
        return dict(self.values).get(name, "")


def check_word(check: Check) -> str:
    """Return what a check is called, in English: the source of translations."""
    return _CHECK_WORDS[check]


def state_word(state: State) -> str:
    """Return the English word for a state, the source of translations."""
    return _STATE_WORDS[state]


def remedy_word(remedy: Remedy) -> str:
    """Return the English word on a remedy's button, the source of translations."""
    return _REMEDY_WORDS[remedy]


def checking(check: Check) -> Finding:
    """Return what is shown until a check has come to something."""
    return Finding(check, State.CHECKING, HealthSentence.CHECKING)


_CHECK_WORDS = {
    Check.ENGINE: "yt-dlp",
    Check.JAVASCRIPT: "JavaScript runtime",
    Check.FFMPEG: "ffmpeg",
    Check.FFPROBE: "ffprobe",
    Check.COOKIES: "Cookies",
    Check.DISK: "Download folder",
    Check.PLUGINS: "Plug-ins",
    Check.REACH: "Network",
    Check.KEYRING: "Password keyring",
    Check.LIBRARY: "List of downloads",
    Check.LOG: "Log",
}
_STATE_WORDS = {
    State.CHECKING: "Checking",
    State.GOOD: "Good",
    State.NOTICE: "To look at",
    State.BAD: "Bad",
    State.IDLE: "Not used",
    State.UNASKED: "Not checked",
}
_REMEDY_WORDS = {
    Remedy.UPDATE: "Update",
    Remedy.ROLL_BACK: "Use the one that came with VidGrab",
    Remedy.USUAL_PROGRAMS: "Use the ones that came with VidGrab",
    Remedy.CHOOSE_FOLDER: "Choose Folder…",
    Remedy.OPEN_PLUGINS: "Open Folder",
    Remedy.NETWORK: "Network…",
    Remedy.CHECK_REACH: "Check",
    Remedy.OPEN_LOG: "Open Folder",
}
