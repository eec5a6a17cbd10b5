"""The program in a real panel's tray, used as the panel uses it: over the bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from jeepney import DBusAddress

from tests.desktop.desk import Desk, Notifications, Tray, wait
from tests.desktop.window import DeskPlace, DeskWindow
from tests.origin.client import Origin
from vidgrab_gui.core.settings import Settings

SLOW = "/slow/20000/progressive.mp4"
IN_TRAY = Settings(shows_tray=True, asks_before_quit=False)


@pytest.fixture
def tray(desk: Desk) -> Tray:
    desk.start_screen()
    return desk.start_tray()


@contextmanager
def opened(desk: Desk, settings: Settings = IN_TRAY) -> Iterator[DeskWindow]:
    place = DeskPlace(desk, settings)
    with DeskWindow(place) as window:
        window.wait_until_ready()
        yield window


def item_of(tray: Tray) -> DBusAddress:
    wait(lambda: len(tray.items) == 1, "the icon in the tray")
    return tray.items[0]


def is_running(window: DeskWindow) -> bool:
    return any(job.state == "downloading" for job in window.jobs())


def test_it_shows_progress_in_picture_and_words(desk: Desk, tray: Tray, origin: Origin) -> None:
    with opened(desk) as window:
        item = item_of(tray)
        assert tray.tip(item) == "VidGrab"
        plain = tray.icon(item)
        assert any(plain)
        window.ask("add", text=origin.url(SLOW), wish="best")
        wait(lambda: "1 downloading, " in tray.tip(item), "the words")
        wait(lambda: tray.icon(item) != plain, "the bar on the icon")
        window.ask("act", action="cancel", ids=[job.job_id for job in window.jobs()])
        wait(lambda: tray.tip(item) == "VidGrab", "the end")
        wait(lambda: tray.icon(item) == plain, "the plain icon")


def test_a_window_that_is_closed_goes_on_behind_it_while_downloads_run(
    desk: Desk, tray: Tray, origin: Origin
) -> None:
    shown = desk.start_notifications()
    with opened(desk) as window:
        item = item_of(tray)
        window.ask("add", text=origin.url(SLOW), wish="best")
        wait(lambda: is_running(window), "a download")
        close(window, desk)
        wait(lambda: "Show VidGrab" in tray.menu(item), "the menu's words")
        assert is_running(window)
        wait(lambda: shown.count == 1, "the word about it")
        tray.activate(item)
        wait(lambda: window.is_visible, "the window again")
        close(window, desk)
        tray.choose(item, "Show VidGrab")
        wait(lambda: window.is_visible, "the window again, by the menu")
        assert told(shown) == ["VidGrab goes on in the tray"], "once"
        tray.choose(item, "Quit")
        assert window.ended(10) == 0


def test_a_window_with_nothing_to_do_ends_when_it_is_closed(desk: Desk, tray: Tray) -> None:
    with opened(desk) as window:
        item_of(tray)
        window.press_close(desk)
        assert window.ended(10) == 0


def test_quit_asks_where_closing_the_window_would(desk: Desk, tray: Tray, origin: Origin) -> None:
    with opened(desk, Settings(shows_tray=True)) as window:
        item = item_of(tray)
        window.ask("add", text=origin.url(SLOW), wish="best")
        wait(lambda: is_running(window), "a download")
        close(window, desk)
        tray.choose(item, "Quit")
        wait(lambda: window.asked == ["1 download is not finished"], "the question")
        assert window.is_visible
        window.ask("press", words="Quit")
        assert window.ended(10) == 0


def test_paste_link_saves_the_copied_link_after_the_same_question(
    desk: Desk, tray: Tray, origin: Origin
) -> None:
    with opened(desk) as window:
        item = item_of(tray)
        window.ask("copy", text=f"look: {origin.url('/progressive.mp4')}")
        tray.choose(item, "Paste Link")
        wait(lambda: window.asked == ["Open a link into your own network?"], "the question")
        assert (window.jobs(), origin.requests()) == ([], [])
        window.ask("press", words="Download")
        wait(lambda: [job.state for job in window.jobs()] == ["done"], "the download")


def test_all_are_paused_and_resumed(desk: Desk, tray: Tray, origin: Origin) -> None:
    with opened(desk) as window:
        item = item_of(tray)
        assert not tray.menu(item)["Pause All"][1]
        window.ask("add", text=origin.url(SLOW), wish="best")
        window.ask("add", text=origin.url(SLOW), wish="audio")
        wait(lambda: is_running(window), "a download")
        tray.choose(item, "Pause All")
        wait(lambda: states(window) == {"paused"}, "the pause")
        wait(lambda: tray.menu(item)["Resume All"][1], "the offer to go on")
        tray.choose(item, "Resume All")
        wait(lambda: states(window) != {"paused"}, "going on")
        window.ask("act", action="cancel", ids=[job.job_id for job in window.jobs()])
        wait(lambda: states(window) == {"cancelled"}, "the end")


def test_where_there_is_no_tray_the_switch_says_so(desk: Desk) -> None:
    desk.start_screen()
    with opened(desk) as window:
        wait(lambda: "shows no tray" in " ".join(window.ask("said")), "the sentence")
        window.press_close(desk)
        assert window.ended(10) == 0


def close(window: DeskWindow, desk: Desk) -> None:
    window.press_close(desk)
    wait(lambda: not window.is_visible, "the window hidden")


def states(window: DeskWindow) -> set[str]:
    return {job.state for job in window.jobs()}


def told(shown: Notifications) -> list[str]:
    return [title for title, _ in shown.close_all()]
