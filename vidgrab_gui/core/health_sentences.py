"""What the health page says, in English: the sources of translations, with named braces."""

from __future__ import annotations

from enum import StrEnum


class HealthSentence(StrEnum):
    """Each is a whole sentence; numbers stand so that no word has to agree with them."""

    ENGINE_AGE = "Version {version}, age in days: {days}."
    ENGINE_UNDATED = "Version {version}, whose age cannot be told."
    ENGINE_STALE = (
        "Version {version}, age in days: {days}. Sites change: a newer one may know more."
    )
    ENGINE_YESTERDAY = "Version {version} is one day old."
    ENGINE_TODAY = "Version {version} is of today."
    ENGINE_LOST = "The engine does not answer, so nothing can be fetched."
    PROGRAM_WORKS = "Version {version} runs and answers."
    OWN_PROGRAM_WORKS = "Your own, version {version}, runs and answers."
    PROGRAM_MISSING = "It is missing: VidGrab has to be installed again."
    JAVASCRIPT_MISSING = "It is missing: some sites, YouTube among them, offer little without it."
    PROGRAM_PASSED_OVER = (
        "Your own folder has none that can be run; the one that came with VidGrab is used."
    )
    PROGRAM_SILENT = "It did not answer within {seconds} s and was ended."
    PROGRAM_BROKEN = "It cannot be run. It may be damaged, or made for another system."
    NO_ANSWER = "There was no answer."
    COOKIES_UNUSED = "None are used."
    COOKIES_READ = "They can be read: {count}."
    COOKIES_NONE = "They can be read, but there are none."
    COOKIES_UNREADABLE = "They cannot be read. Is the browser or the file still there?"
    DISK_FULL = "It is full. Free: {free} GB."
    DISK_LOW = "It can be written to, but there is little room. Free: {free} GB."
    DISK_GOOD = "It can be written to. Free: {free} GB."
    DISK_MISSING = "It is not there. It will be made if that is possible."
    DISK_SEALED = "It cannot be written to."
    PLUGINS_LOADED = "Loaded: {loaded}."
    PLUGINS_BROKEN = "Loaded: {loaded}. Could not be loaded and are skipped: {broken}."
    PLUGINS_NONE = "There are none."
    REACH_UNASKED = "Nothing is asked unless you want it. Check asks this site for a sign of life:"
    REACHED = "It answers, by the way your settings say:"
    KEYRING_NONE = "This system keeps no passwords: they are known until VidGrab ends."
    KEYRING_GOOD = "{name} keeps your passwords."
    LIBRARY_GOOD = "It is whole and kept."
    LOG_SEALED = "Its folder cannot be written to."
    LOG_GOOD = "It can be written."
    CHECKING = "One moment…"
