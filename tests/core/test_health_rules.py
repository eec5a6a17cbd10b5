"""What is made of what was seen: limits on both sides, and every word there is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vidgrab_gui.core.engine_version import STALE_DAYS
from vidgrab_gui.core.health import (
    Check,
    Finding,
    Remedy,
    State,
    check_word,
    checking,
    remedy_word,
    state_word,
)
from vidgrab_gui.core.health_rules import (
    LEAST_BYTES,
    LOW_BYTES,
    OLD_DAYS,
    cookies_read,
    cookies_unreadable,
    disk_room,
    engine_finding,
    keyring_finding,
    library_finding,
    log_finding,
    plugins_finding,
    program_silent,
)

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("days", "state", "said"),
    [
        (-3, State.GOOD, "Version 2026.11.20 is of today."),
        (0, State.GOOD, "Version 2026.11.20 is of today."),
        (1, State.GOOD, "Version 2026.11.20 is one day old."),
        (STALE_DAYS, State.GOOD, "Version 2026.11.20, age in days: 30."),
        (STALE_DAYS + 1, State.NOTICE, "Version 2026.11.20, age in days: 31. Sites change"),
        (OLD_DAYS, State.NOTICE, "Version 2026.11.20, age in days: 120. Sites"),
        (OLD_DAYS + 1, State.BAD, "Version 2026.11.20, age in days: 121. Sites"),
    ],
)
def test_an_engine_ages(days: int, state: State, said: str) -> None:
    finding = engine_finding("2026.11.20", DAY + timedelta(days=days), is_update=False)
    assert finding.state is state
    assert finding.said(str).startswith(said)
    assert finding.remedies == (Remedy.UPDATE,)
    assert finding.value("version") == "2026.11.20"


def test_only_an_update_can_be_rolled_back() -> None:
    for version in ("2026.11.20", "unheard-of"):
        remedies = engine_finding(version, DAY, is_update=True).remedies
        assert remedies == (Remedy.UPDATE, Remedy.ROLL_BACK)


@pytest.mark.parametrize(
    ("free_bytes", "state"),
    [
        (0, State.BAD),
        (LEAST_BYTES - 1, State.BAD),
        (LEAST_BYTES, State.NOTICE),
        (LOW_BYTES - 1, State.NOTICE),
        (LOW_BYTES, State.GOOD),
        (10**15, State.GOOD),
    ],
)
def test_room_is_judged(free_bytes: int, state: State) -> None:
    finding = disk_room(free_bytes)
    assert finding.state is state
    assert (finding.remedies == ()) == (state is State.GOOD)


@pytest.mark.parametrize(
    ("loaded", "broken", "state", "names"),
    [
        (0, (), State.IDLE, ()),
        (2, (), State.GOOD, ()),
        (2, ("evil", ""), State.NOTICE, ("evil",)),
        (0, ("",), State.NOTICE, ()),
    ],
)
def test_plugins_are_counted_and_broken_ones_named(
    loaded: int, broken: tuple[str, ...], state: State, names: tuple[str, ...]
) -> None:
    finding = plugins_finding(loaded, broken)
    assert (finding.state, finding.names) == (state, names)
    assert "evil" not in finding.said(str), "names are shown, not reported"


@pytest.mark.parametrize(
    ("finding", "state"),
    [
        (cookies_read(0), State.NOTICE),
        (cookies_read(1), State.GOOD),
        (cookies_unreadable(), State.BAD),
        (keyring_finding("KWallet", can_keep=True), State.GOOD),
        (keyring_finding("", can_keep=False), State.NOTICE),
        (library_finding("", is_sound=True, is_kept=True), State.GOOD),
        (library_finding("Mended.", is_sound=False, is_kept=True), State.NOTICE),
        (library_finding("Newer.", is_sound=False, is_kept=False), State.BAD),
        (log_finding(can_write=True), State.GOOD),
        (log_finding(can_write=False), State.BAD),
        (program_silent(Check.FFMPEG, 5.0, is_own=True), State.BAD),
    ],
)
def test_each_has_a_state_and_a_sentence(finding: Finding, state: State) -> None:
    assert finding.state is state
    assert finding.said(str).endswith((".", "?"))
    assert "{" not in finding.said(str)


def test_everything_has_words() -> None:
    assert all(check_word(check) and checking(check).said(str) for check in Check)
    assert len({state_word(state) for state in State}) == len(State)
    assert all(remedy_word(remedy) for remedy in Remedy)
