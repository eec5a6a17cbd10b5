"""Every state there is to look at: one line each in STATES."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog

from tests.shots.pictures import landscape
from tests.shots.scene import Scene
from tests.ui.samples import (
    ARABIC_TITLE,
    LINK,
    MB,
    MEDIA,
    completed,
    failed,
    fetching,
    job,
)
from vidgrab_gui.core import health_rules
from vidgrab_gui.core.crash import Crash
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.health import Check
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.listing import Entry, Listing
from vidgrab_gui.core.log_lines import LogEntry
from vidgrab_gui.core.network import Network, SiteRule
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.client_question import ClientQuestion
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.questions import ManyQuestion, QuitQuestion, RemovalQuestion
from vidgrab_gui.ui.token_row import RenewalQuestion

Pictures = Iterator[tuple[str, QPixmap]]
"""What is photographed in a state, and what is added to its name."""
SETTINGS = Settings(
    folder="/home/anna/Downloads",
    network=Network(
        proxy="socks5://proxy.example:1080",
        cookies_file="/home/anna/cookies.txt",
        sites=(SiteRule("example.com", user="anna"), SiteRule("videos.example", uses_proxy=False)),
    ),
    answers_browser=True,
    browser_clients=(
        "VidGrab extension (Firefox)",
        "curl",
        "W" * 12 + " a program's long name" * 2,
    ),
)
TOKEN = "pJ3vS0u8-9oXkq2Zr7dYbNwLh4tCgEfMiAaQ1V5x_sI"  # noqa: S105 - opens nothing
LIST_LINK = "https://www.youtube.com/playlist?list=PL1"


@dataclass(frozen=True, slots=True)
class State:
    """A state of the program: its name, what brings it about, what is to be seen then."""

    name: str
    show: Callable[[Scene], object]
    look: Callable[[Scene], Pictures]


def window(scene: Scene) -> Pictures:
    """Look at the window."""
    yield "", scene.picture()


def dialog(scene: Scene) -> Pictures:
    """Look at the dialog that is open, page by page."""
    opened = next(one for one in scene.window.findChildren(QDialog) if one.isVisible())
    yield from scene.pages(opened)


def asked(action: ProgramAction) -> Callable[[Scene], Pictures]:
    """Look at what the menu of the program opens, where there is such a thing."""

    def look(scene: Scene) -> Pictures:
        opened = scene.ask(action)
        if opened is not None:
            yield from scene.pages(opened)

    return look


def health(scene: Scene) -> Pictures:
    """Look at the health page once all is looked at."""
    opened = scene.ask(ProgramAction.HEALTH)
    if opened is not None:
        for finding in FINDINGS:
            scene.window.listings.dialogs.help.show_finding(finding)
        yield from scene.pages(opened)


def preferences(scene: Scene) -> Pictures:
    """Look at the preferences once the keyring has said the token."""
    opened = scene.ask(ProgramAction.PREFERENCES)
    if opened is not None:
        scene.window.listings.dialogs.show_token(TOKEN)
        yield from scene.pages(opened)


def door(scene: Scene) -> Pictures:
    """Look at the page of the door alone: what it says before the token is known."""
    opened = scene.ask(ProgramAction.PREFERENCES)
    if opened is not None:
        scene.turn_to(opened, scene.page_count(opened) - 1)
        opened.resize(opened.size().boundedTo(scene.size))
        yield "", scene.picture(opened)


def log(scene: Scene) -> Pictures:
    """Look at the log with something in it."""
    opened = scene.ask(ProgramAction.LOG)
    if opened is not None:
        scene.window.listings.dialogs.help.show_entries(ENTRIES)
        yield from scene.pages(opened)


def menu(scene: Scene) -> Pictures:
    """Look at the menu of the program."""
    place = QPoint(scene.window.width(), scene.window.height() - 40)
    yield "", scene.with_menu(scene.window.listings.menu, place)


def more(scene: Scene) -> Pictures:
    """Look at the menu of all downloads."""
    button = scene.body.downloads.more
    opening = button.menu()
    place = button.mapTo(scene.window, QPoint(0, button.height()))
    yield "", scene.with_menu(opening, place)


def row_menu(scene: Scene) -> Pictures:
    """Look at the menu of one download."""
    opening = scene.body.downloads.list.menu()
    place = scene.body.downloads.mapTo(scene.window, QPoint(200, 90))
    yield "", scene.with_menu(opening, place)
    opening.deleteLater()


def nothing(_scene: Scene) -> None:
    """Leave the window as it opens."""


def typed(scene: Scene) -> None:
    """Let there be a link that nobody has fetched."""
    scene.window.set_links(LINK)


def several(scene: Scene) -> None:
    """Let there be several."""
    scene.window.set_links("\n".join(f"https://example.com/video/{k}" for k in range(1, 8)))


def qualities(scene: Scene) -> None:
    """Let a link be known, and a download run."""
    scene.fetch(completed(jpeg=landscape(0)))
    scene.put(running("a", 0))


def options(scene: Scene) -> None:
    """Let its options be open."""
    qualities(scene)
    scene.body.options.click()


def option_page(scene: Scene) -> None:
    """Let one of their pages be open."""
    options(scene)
    scene.settle()
    scene.window.listings.options.panel.groups[0].header.click()


def running(job_id: str, picture: int, **changes: object) -> Job:
    """Return a download that runs."""
    values: dict[str, object] = {
        "title": "Big Buck Bunny 60fps 4K",
        "thumbnail_jpeg": landscape(picture),
        **changes,
    }
    return job(job_id, JobState.DOWNLOADING, **values)


def crowd() -> list[Job]:
    """Return downloads in every state."""
    halfway = Progress(Phase.VIDEO, 58, 412 * MB, 710 * MB)
    failure = Failure(FailureKind.LOGIN_REQUIRED, "words of the engine")
    bare: dict[str, object] = {"title": "Harbour, live"}
    waiting = job("f", title="A song without a picture", wish="audio", order=4)
    return [
        running("a", 0),
        job("b", JobState.FINISHING, title="Sintel", order=2, thumbnail_jpeg=landscape(1)),
        job("c", JobState.PAUSED, hold=Hold.PERSON, progress=halfway, order=3, **bare),
        waiting,
        job("g", JobState.PAUSED, hold=Hold.NO_ROOM, title="No room for this", order=5),
        job("d", JobState.DONE, title="Tears of Steel", thumbnail_jpeg=landscape(2), order=6),
        job("h", JobState.WARNED, title=ARABIC_TITLE, thumbnail_jpeg=landscape(3), order=7),
        job("e", JobState.FAILED, title="Members only", failure=failure, order=8),
        job("i", JobState.CANCELLED, title="Not this one after all", order=9),
    ]


def many(scene: Scene) -> None:
    """Let there be downloads in every state."""
    scene.put(*crowd())


def many_and_a_link(scene: Scene) -> None:
    """Let there be a link too."""
    scene.fetch(completed(jpeg=landscape(0)))
    many(scene)


def picked_job(scene: Scene) -> None:
    """Let one of the downloads be selected."""
    many(scene)
    scene.settle()
    scene.pick(2)


def done(scene: Scene) -> None:
    """Let one be done, and the window say so."""
    scene.fetch(completed(jpeg=landscape(0)))
    scene.put(job("d", JobState.DONE, title=MEDIA.title, thumbnail_jpeg=landscape(0)))
    scene.window.show_notice("Done: Big Buck Bunny 60fps 4K")


def failed_job(scene: Scene) -> None:
    """Let one have failed."""
    failure = Failure(FailureKind.LOGIN_REQUIRED, "words of the engine")
    scene.put(job("e", JobState.FAILED, title="Members only", failure=failure))
    scene.settle()
    scene.pick(0)


def failed_fetch(scene: Scene) -> None:
    """Let a fetch have failed."""
    scene.fetch(failed(FailureKind.INSECURE))


def fetched(stage: FetchStage) -> Callable[[Scene], None]:
    """Let a fetch be as far as that."""

    def show(scene: Scene) -> None:
        scene.fetch(fetching(stage))

    return show


def offered(scene: Scene) -> None:
    """Let the window offer something on the spot."""
    qualities(scene)
    actions = (NoticeAction.OPEN_KNOWN, NoticeAction.DOWNLOAD_AGAIN)
    sentence = "You have this already: Big Buck Bunny 60fps 4K"
    scene.window.show_offer(Notice(sentence, actions, "a", stays=True))


def playlist(scene: Scene, *, is_whole: bool = True) -> None:
    """Let a list be read."""
    entries = tuple(
        Entry(f"https://lists.example/{k}", f"{title}, part {k}", duration_s=61.0 * k)
        for k, title in enumerate(["A long story", "The harbour", "Evening chord"] * 8, 1)
    )
    listing = Listing(LIST_LINK, "A long story in many parts", "Anna", 24).with_more(entries)
    stage = FetchStage.COMPLETED if is_whole else FetchStage.EXTRACTING
    status = FetchStatus.COMPLETED if is_whole else FetchStatus.FETCHING
    scene.fetch(
        FetchSnapshot(
            "t", LIST_LINK, status, stage, stage.percent, stage.message,
            listing=replace(listing, is_whole=is_whole),
        )
    )  # fmt: skip


def reading(scene: Scene) -> None:
    """Let a list be in the middle of being read."""
    playlist(scene, is_whole=False)


def picked(scene: Scene) -> None:
    """Let a few of its entries be picked."""
    playlist(scene)
    entries = scene.window.listings.lists.panel.entries
    entries.pick_found(is_picked=False)
    entries.pick_rows((1, 2, 4), is_picked=True)


def settings(scene: Scene) -> None:
    """Let the settings be those of somebody who has chosen something."""
    scene.window.show_settings(SETTINGS)


def removal(scene: Scene) -> None:
    """Ask what becomes of a file."""
    RemovalQuestion("Big Buck Bunny 60fps 4K", ("a",), scene.theme, scene.window).open()


def quitting(scene: Scene) -> None:
    """Ask whether to quit."""
    QuitQuestion(3, scene.theme, scene.window).open()


def very_many(scene: Scene) -> None:
    """Ask whether so many are meant."""
    ManyQuestion(1200, scene.theme, scene.window).open()


def renewal(scene: Scene) -> None:
    """Ask whether the token is to be another."""
    RenewalQuestion(scene.theme, scene.window).open()


def client(scene: Scene) -> None:
    """Ask whether a program of a long name may use this one."""
    name = "VidGrab for Firefox, as somebody has built it on a Sunday"
    ClientQuestion(name, scene.theme, scene.window).open()


def crashed(scene: Scene) -> None:
    """Tell of something unforeseen."""
    scene.window.listings.dialogs.help.show_crash(CRASH)


FINDINGS = (
    health_rules.engine_finding("2026.08.19", date(2026, 11, 27), is_update=False),
    health_rules.program_works(Check.JAVASCRIPT, "2.9.0", is_own=False),
    health_rules.program_works(Check.FFMPEG, "8.1", is_own=True),
    health_rules.program_silent(Check.FFPROBE, 5.0, is_own=True),
    health_rules.cookies_unused(),
    health_rules.disk_room(1_400_000_000),
    health_rules.plugins_finding(1, ("old-site",)),
    health_rules.reach_unasked("example.com"),
    health_rules.keyring_finding("SecretService", can_keep=True),
    health_rules.library_finding("", is_sound=True, is_kept=True),
    health_rules.log_finding(can_write=True),
)
ENTRIES = (
    *(
        LogEntry(logging.INFO, f"2026-11-27 09:1{minute}:03 INFO vidgrab_gui.engine: job {minute}")
        for minute in range(10)
    ),
    LogEntry(logging.WARNING, "2026-11-27 09:14:41 WARNING engine: Some formats may be missing"),
    LogEntry(logging.ERROR, "2026-11-27 09:15:02 ERROR vidgrab_gui.demo: no ffmpeg"),
)
CRASH = Crash("ZeroDivisionError", "window.py:12", "Traceback\nZeroDivisionError: division by zero")
LOOKS = {
    ProgramAction.HEALTH: health,
    ProgramAction.LOG: log,
    ProgramAction.PREFERENCES: preferences,
}

STATES = (
    State("empty", nothing, window),
    State("link-typed", typed, window),
    State("links-several", several, window),
    State("fetch-begun", fetched(FetchStage.STARTING), window),
    State("fetch-running", fetched(FetchStage.EXTRACTING), window),
    State("fetch-failed", failed_fetch, window),
    State("qualities", qualities, window),
    State("options", options, window),
    State("option-page", option_page, window),
    State("offer", offered, window),
    State("playlist-reading", reading, window),
    State("playlist", playlist, window),
    State("playlist-picked", picked, window),
    State("downloads", many, window),
    State("downloads-and-link", many_and_a_link, window),
    State("download-picked", picked_job, window),
    State("download-done", done, window),
    State("download-failed", failed_job, window),
    State("menu", many, menu),
    State("menu-more", picked_job, more),
    State("menu-download", picked_job, row_menu),
    State("question-remove", removal, dialog),
    State("question-quit", quitting, dialog),
    State("question-many", very_many, dialog),
    State("question-token", renewal, dialog),
    State("question-client", client, dialog),
    State("dialog-crash", crashed, dialog),
    State("page-door-shut", nothing, door),
    *(
        State(f"dialog-{action}", settings, LOOKS.get(action, asked(action)))
        for action in ProgramAction
    ),
)
