"""What each check makes of what it saw."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vidgrab_gui.core.engine_version import STALE_DAYS, age_days
from vidgrab_gui.core.health import Check, Finding, Remedy, State
from vidgrab_gui.core.health_sentences import HealthSentence

OLD_DAYS = 120
LOW_BYTES = 2_000_000_000
LEAST_BYTES = 200_000_000
GIGABYTE = 1_000_000_000
_PROGRAM_REMEDIES = (Remedy.USUAL_PROGRAMS,)


def engine_finding(version: str, today: date, *, is_update: bool) -> Finding:
    """Judge yt-dlp by its age: sites change, and an old one does not know them any more."""
    back = (Remedy.ROLL_BACK,) if is_update else ()
    days = age_days(version, today)
    if days is None:
        sentence = HealthSentence.ENGINE_UNDATED
        unknown = (("version", version),)
        return Finding(Check.ENGINE, State.NOTICE, sentence, unknown, (Remedy.UPDATE, *back))
    values = (("version", version), ("days", str(days)))
    if days > STALE_DAYS:
        state = State.BAD if days > OLD_DAYS else State.NOTICE
        sentence = HealthSentence.ENGINE_STALE
        return Finding(Check.ENGINE, state, sentence, values, (Remedy.UPDATE, *back))
    sentence = HealthSentence.ENGINE_AGE
    if days == 1:
        sentence = HealthSentence.ENGINE_YESTERDAY
    if days == 0:
        sentence = HealthSentence.ENGINE_TODAY
    return Finding(Check.ENGINE, State.GOOD, sentence, values, (Remedy.UPDATE, *back))


def engine_lost() -> Finding:
    """Return what is found when the engine does not answer at all."""
    sentence = HealthSentence.ENGINE_LOST
    return Finding(Check.ENGINE, State.BAD, sentence, (), (Remedy.UPDATE, Remedy.ROLL_BACK))


def program_works(check: Check, version: str, *, is_own: bool) -> Finding:
    """Return what is found of a program that was run and has answered."""
    sentence = HealthSentence.PROGRAM_WORKS
    if is_own:
        sentence = HealthSentence.OWN_PROGRAM_WORKS
    return Finding(check, State.GOOD, sentence, (("version", version),))


def program_missing(check: Check) -> Finding:
    """Return what is found where there is no such program."""
    sentence = HealthSentence.PROGRAM_MISSING
    if check is Check.JAVASCRIPT:
        sentence = HealthSentence.JAVASCRIPT_MISSING
    return Finding(check, State.BAD, sentence)


def program_passed_over(check: Check) -> Finding:
    """Return what is found where the person's own folder has no program that could be run."""
    sentence = HealthSentence.PROGRAM_PASSED_OVER
    return Finding(check, State.NOTICE, sentence, (), _PROGRAM_REMEDIES)


def program_silent(check: Check, limit_s: float, *, is_own: bool) -> Finding:
    """Return what is found of a program that was ended because it did not answer."""
    sentence = HealthSentence.PROGRAM_SILENT
    remedies = _PROGRAM_REMEDIES if is_own else ()
    return Finding(check, State.BAD, sentence, (("seconds", f"{limit_s:.0f}"),), remedies)


def program_broken(check: Check, *, is_own: bool) -> Finding:
    """Return what is found of a program that does not run, or gives no sensible answer."""
    sentence = HealthSentence.PROGRAM_BROKEN
    return Finding(check, State.BAD, sentence, (), _PROGRAM_REMEDIES if is_own else ())


def check_silent(check: Check) -> Finding:
    """Return what is found where a check itself got no answer, as from a disk that hangs."""
    remedy = {Check.DISK: Remedy.CHOOSE_FOLDER, Check.LOG: Remedy.OPEN_LOG}.get(check)
    sentence = HealthSentence.NO_ANSWER
    return Finding(check, State.BAD, sentence, (), (remedy,) if remedy else ())


def cookies_unused() -> Finding:
    """Return what is found where no cookies are configured."""
    return Finding(Check.COOKIES, State.IDLE, HealthSentence.COOKIES_UNUSED, (), (Remedy.NETWORK,))


def cookies_read(count: int) -> Finding:
    """Return what is found of cookies that could be read; how many, and never which."""
    if count == 0:
        sentence = HealthSentence.COOKIES_NONE
        return Finding(Check.COOKIES, State.NOTICE, sentence, (), (Remedy.NETWORK,))
    sentence = HealthSentence.COOKIES_READ
    return Finding(Check.COOKIES, State.GOOD, sentence, (("count", str(count)),))


def cookies_unreadable(reason: str = "") -> Finding:
    """Return what is found of cookies that cannot be read; ``reason`` is an English sentence."""
    sentence = reason or HealthSentence.COOKIES_UNREADABLE
    return Finding(Check.COOKIES, State.BAD, sentence, (), (Remedy.NETWORK,))


def disk_room(free_bytes: int) -> Finding:
    """Judge the free room where downloads go."""
    values = (("free", f"{free_bytes / GIGABYTE:,.1f}"),)
    if free_bytes < LEAST_BYTES:
        sentence = HealthSentence.DISK_FULL
        return Finding(Check.DISK, State.BAD, sentence, values, (Remedy.CHOOSE_FOLDER,))
    if free_bytes < LOW_BYTES:
        sentence = HealthSentence.DISK_LOW
        return Finding(Check.DISK, State.NOTICE, sentence, values, (Remedy.CHOOSE_FOLDER,))
    return Finding(Check.DISK, State.GOOD, HealthSentence.DISK_GOOD, values)


def disk_missing() -> Finding:
    """Return what is found where the folder is not there."""
    sentence = HealthSentence.DISK_MISSING
    return Finding(Check.DISK, State.NOTICE, sentence, (), (Remedy.CHOOSE_FOLDER,))


def disk_sealed() -> Finding:
    """Return what is found where the folder cannot be written to."""
    sentence = HealthSentence.DISK_SEALED
    return Finding(Check.DISK, State.BAD, sentence, (), (Remedy.CHOOSE_FOLDER,))


def plugins_finding(loaded: int, broken: Sequence[str]) -> Finding:
    """Judge the plug-ins; the names of broken ones are shown beside the sentence."""
    if broken:
        sentence = HealthSentence.PLUGINS_BROKEN
        values = (("loaded", str(loaded)), ("broken", str(len(broken))))
        names = tuple(name for name in broken if name)
        remedies = (Remedy.OPEN_PLUGINS,)
        return Finding(Check.PLUGINS, State.NOTICE, sentence, values, remedies, names)
    if not loaded:
        return Finding(Check.PLUGINS, State.IDLE, HealthSentence.PLUGINS_NONE)
    sentence = HealthSentence.PLUGINS_LOADED
    return Finding(Check.PLUGINS, State.GOOD, sentence, (("loaded", str(loaded)),))


def reach_unasked(host: str) -> Finding:
    """Return what is shown until the person asks for it: nothing is contacted unasked."""
    sentence = HealthSentence.REACH_UNASKED
    return Finding(Check.REACH, State.UNASKED, sentence, (), (Remedy.CHECK_REACH,), (host,))


def reached(host: str) -> Finding:
    """Return what is found where a site has answered, whatever it said."""
    sentence = HealthSentence.REACHED
    return Finding(Check.REACH, State.GOOD, sentence, (), (Remedy.CHECK_REACH,), (host,))


def not_reached(host: str, sentence: str) -> Finding:
    """Return what is found where no answer came; ``sentence`` is English and says why."""
    remedies = (Remedy.CHECK_REACH, Remedy.NETWORK)
    return Finding(Check.REACH, State.BAD, sentence, (), remedies, (host,))


def keyring_finding(name: str, *, can_keep: bool) -> Finding:
    """Judge the system's keyring, of which nothing is read."""
    if can_keep:
        values = (("name", name),)
        return Finding(Check.KEYRING, State.GOOD, HealthSentence.KEYRING_GOOD, values)
    sentence = HealthSentence.KEYRING_NONE
    return Finding(Check.KEYRING, State.NOTICE, sentence)


def library_finding(sentence: str, *, is_sound: bool, is_kept: bool) -> Finding:
    """Judge the list of downloads; ``sentence`` says what is the matter where something is."""
    if is_sound:
        return Finding(Check.LIBRARY, State.GOOD, HealthSentence.LIBRARY_GOOD)
    return Finding(Check.LIBRARY, State.NOTICE if is_kept else State.BAD, sentence)


def log_finding(*, can_write: bool) -> Finding:
    """Judge the folder of the log."""
    remedies = (Remedy.OPEN_LOG,)
    if can_write:
        return Finding(Check.LOG, State.GOOD, HealthSentence.LOG_GOOD, (), remedies)
    return Finding(Check.LOG, State.BAD, HealthSentence.LOG_SEALED, (), remedies)
