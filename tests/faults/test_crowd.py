"""Much at once: five hundred links, two windows, and an end in the midst of it."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from tests.faults.films import Film, Reference, add, film
from tests.faults.place import Place
from tests.faults.steered import GoneError, Seen, SteeredWindow, Victim, open_window
from tests.faults.table import Trials
from tests.faults.truth import Truth
from tests.origin.client import Origin

MANY = 500
AT_ONCE = 3
QUIT_S = 1.5
ADD_S = 2.0
ANSWER_S = 0.5
DURABLE_S = 1.2
"""After this long what was asked must be on disk: the last second, and some room."""


def _are_busy(jobs: list[Seen]) -> bool:
    return sum(job.is_running for job in jobs) == AT_ONCE


def test_five_hundred_links_at_once(place: Place, origin: Origin, trials: Trials) -> None:
    trial = trials.note("500 links at once", "add, kill -9, start, move, cancel")
    truth = Truth(place, {}, place.lay_foreign())
    links = [origin.url(f"/silent?n={n}") for n in range(MANY)]
    with open_window(place) as window:
        before_s = time.monotonic()
        window.ask("add", text="\n".join(links), wish="best")
        assert time.monotonic() - before_s < ADD_S
        assert [job.url for job in window.wait_for(_are_busy, "three at work")] == links
        _expect_quick_answer(window)
        time.sleep(DURABLE_S)
        window.kill(Victim.BOTH)
    with open_window(place) as window:
        trial.took(time.monotonic() - window.started_s)
        jobs = window.wait_for(_are_busy, "three at work again")
        assert [job.url for job in jobs] == links
        truth.expect_states(jobs)
        window.ask("move", ids=[jobs[-1].job_id], before=jobs[AT_ONCE].job_id)
        moved = [*links[:AT_ONCE], links[-1], *links[AT_ONCE:-1]]
        assert [job.url for job in window.jobs()] == moved
        time.sleep(DURABLE_S)
        window.kill(Victim.WINDOW)
    with open_window(place) as window:
        jobs = window.wait_for(_are_busy, "three at work a third time")
        assert [job.url for job in jobs] == moved
        _expect_quick_answer(window)
        window.act("cancel", jobs)
        window.wait_for(lambda jobs: all(j.state == "cancelled" for j in jobs), "all cancelled", 10)
        truth.expect_no_work_folder(window)
        window.expect_no_complaint()
        window.quit(QUIT_S)
    truth.expect_foreign()


def _expect_quick_answer(window: SteeredWindow) -> None:
    """Fail when the GUI thread is too busy for a person; the best of three counts."""
    taken = []
    for _ in range(3):
        before_s = time.monotonic()
        window.jobs()
        taken.append(time.monotonic() - before_s)
    assert min(taken) < ANSWER_S


@pytest.mark.whole_faults
def test_two_windows_started_together(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials
) -> None:
    trial = trials.note("two windows together", "each with a link")
    truth = Truth(place, references, place.lay_foreign())
    wanted = [film("progressive"), film("ranged")]
    with SteeredWindow(place) as first, SteeredWindow(place) as second:
        windows = [window for window in (first, second) if _is_usable(window)]
        assert windows, "not even one window"
        accepted: list[Film] = []
        unkept: list[Film] = []
        for window, link in zip(windows, wanted, strict=False):
            with suppress(GoneError):  # a late one may still end by itself
                add(window, origin, [link])
            # A window may say no to a link, or that its list is not kept; else it must keep it.
            if any(job.url == link.url(origin) for job in _jobs_of(window)):
                accepted.append(link)
                unkept += [link] if window.ask("said") else []
        assert len(accepted) > len(unkept)
        _wait_until_told_done(windows, accepted)
        names = {references[link.title].name for link in accepted}
        assert place.films() == names
        for window in windows:
            window.expect_no_complaint()
            if window.ended(0) is None:
                window.quit(QUIT_S)
    for link in unkept:
        path = place.folder / references[link.title].name
        assert path.read_bytes() == references[link.title].content
        path.unlink()
    kept = [link for link in accepted if link not in unkept]
    trial.took(_expect_all_there(place, truth, kept))


def test_two_windows_and_what_was_left_unfinished(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials
) -> None:
    trial = trials.note("two windows together", "with unfinished jobs")
    truth = Truth(place, references, place.lay_foreign())
    wanted = [film("two whole streams").slower(1.5)]
    with open_window(place) as window:
        add(window, origin, wanted)
        window.wait_for(lambda jobs: all((j.percent or 0) > 10 for j in jobs), "some percent")
        time.sleep(DURABLE_S)
        window.kill(Victim.WINDOW)
    with SteeredWindow(place) as first, SteeredWindow(place) as second:
        windows = [window for window in (first, second) if _is_usable(window)]
        assert windows, "not even one window"
        _wait_until_told_done(windows, wanted)
    trial.took(_expect_all_there(place, truth, wanted))


def _is_usable(window: SteeredWindow) -> bool:
    """Tell whether it opened; one that finds another may also end by itself."""
    try:
        window.wait_until_ready()
    except GoneError:
        assert window.ended(1) is not None
        return False
    return True


def _wait_until_told_done(windows: list[SteeredWindow], wanted: list[Film]) -> None:
    """Return once each film is done in some window."""
    deadline = time.monotonic() + 40
    missing = {film.title for film in wanted}
    while missing:
        told = [job for window in windows for job in _jobs_of(window)]
        missing -= {job.title for job in told if job.state == "done"}
        assert time.monotonic() < deadline, f"{missing}: {told}"
        time.sleep(0.05)


def _jobs_of(window: SteeredWindow) -> list[Seen]:
    with suppress(GoneError):
        return window.jobs()
    return []


def _expect_all_there(place: Place, truth: Truth, wanted: list[Film]) -> float:
    """Return how long a window alone took to open with every film done, once."""
    with open_window(place) as window:
        took_s = time.monotonic() - window.started_s
        truth.expect_done(window, wanted)
        window.quit(QUIT_S)
    return took_s


@pytest.mark.whole_faults
def test_quit_and_go_on(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials
) -> None:
    trial = trials.note("quit with jobs running", "goes on at the next start")
    truth = Truth(place, references, place.lay_foreign())
    wanted = [film("progressive").slower(1.5), film("ranged").slower(1.5)]
    with open_window(place) as window:
        add(window, origin, wanted)
        window.wait_for(lambda jobs: any((j.percent or 0) > 20 for j in jobs), "some percent")
        trial.took(window.quit(QUIT_S))
    truth.expect_foreign()
    with open_window(place) as window:
        assert len(window.jobs()) == len(wanted)
        window.wait_until_done(len(wanted))
        truth.expect_done(window, wanted)


@pytest.mark.whole_faults
def test_quit_and_wait_for_the_person(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials
) -> None:
    trial = trials.note("quit with jobs running", "waits for Resume")
    truth = Truth(place, references, place.lay_foreign())
    place.write_settings(goes_on_at_start=False)
    wanted = film("DASH")
    with open_window(place) as window:
        add(window, origin, [wanted])
        window.wait_for(lambda jobs: (jobs[0].percent or 0) > 20, "some percent")
        trial.took(window.quit(QUIT_S))
    with open_window(place) as window:
        jobs = window.wait_for(bool, "the job", 5)
        assert [(job.state, job.hold) for job in jobs] == [("paused", "last-time")]
        truth.expect_states(jobs)
        window.act("resume", jobs)
        window.wait_until_done(1)
        truth.expect_done(window, [wanted])
