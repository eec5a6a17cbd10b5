"""A window on the virtual screen that asks a program which only takes notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from devtools.source_strings import all_sources
from tests.hand import Hand
from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.fetch import FetchSnapshot
from vidgrab_gui.core.job import JobAction
from vidgrab_gui.core.listing import Picked
from vidgrab_gui.core.network import Network
from vidgrab_gui.core.notices import NoticeAction
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.models import language
from vidgrab_gui.models.job_filter import JobFilterModel
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.downloads_list import DownloadsList
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.window import MainWindow

TIER = re.compile(r"\d+p\d*")
"""What a line of qualities is called where it is no words: the same in every language."""


class HelpNotes:
    """Commands about the program itself that are written down, too."""

    def __init__(self, taken: list[tuple[object, ...]]) -> None:
        self._taken = taken
        self.has_licences = False

    def examine(self) -> None:
        self._taken.append(("examine",))

    def check_reach(self) -> None:
        self._taken.append(("check_reach",))

    def stop_examining(self) -> None:
        self._taken.append(("stop_examining",))

    def follow_log(self, *, is_on: bool) -> None:
        self._taken.append(("follow_log", is_on))

    def open_log_folder(self) -> None:
        self._taken.append(("open_log_folder",))

    def open_plugins_folder(self) -> None:
        self._taken.append(("open_plugins_folder",))

    def open_licences(self) -> None:
        self._taken.append(("open_licences",))

    def make_report(self) -> None:
        self._taken.append(("make_report",))


class BrowserNotes:
    """Commands about the browser's door that are written down, too."""

    def __init__(self, taken: list[tuple[object, ...]]) -> None:
        self._taken = taken
        self.has_extension = True

    def want_token(self) -> None:
        self._taken.append(("want_token",))

    def renew_token(self) -> None:
        self._taken.append(("renew_token",))

    def show_extension(self) -> None:
        self._taken.append(("show_extension",))


class Notes:
    """Commands that are written down and nothing else."""

    def __init__(self) -> None:
        self.taken: list[tuple[object, ...]] = []
        self.help = HelpNotes(self.taken)
        self.browser = BrowserNotes(self.taken)
        self.is_kept = True
        self.closes = True

    def fetch(self, text: str) -> None:
        self.taken.append(("fetch", text))

    def forget_fetch(self) -> None:
        self.taken.append(("forget_fetch",))

    def read_links_in(self, paths: Sequence[str], text: str) -> None:
        self.taken.append(("read_links_in", tuple(paths), text))

    def watch_clipboard(self, *, is_on: bool) -> None:
        self.taken.append(("watch_clipboard", is_on))

    def stop_fetch(self) -> None:
        self.taken.append(("stop_fetch",))

    def download(self, text: str, wish: str) -> None:
        self.taken.append(("download", text, wish))

    def fetch_list(self, url: str, *, whole: bool) -> None:
        self.taken.append(("fetch_list", url, whole))

    def illustrate(self, urls: Sequence[str]) -> None:
        self.taken.append(("illustrate", tuple(urls)))

    def download_picked(self, picked: Picked) -> None:
        self.taken.append(("download_picked", picked))

    def place_lists(self, *, numbers: bool, own_folder: bool) -> None:
        self.taken.append(("place_lists", numbers, own_folder))

    def act_on_jobs(self, action: JobAction, job_ids: Sequence[str]) -> None:
        self.taken.append(("act_on_jobs", action, tuple(job_ids)))

    def act_on_failure(self, action: FailureAction, url: str) -> None:
        self.taken.append(("act_on_failure", action, url))

    def move_jobs(self, job_ids: Sequence[str], before_id: str) -> None:
        self.taken.append(("move_jobs", tuple(job_ids), before_id))

    def retry_all_failed(self) -> None:
        self.taken.append(("retry_all_failed",))

    def clear_finished(self) -> None:
        self.taken.append(("clear_finished",))

    def remove_jobs(self, job_ids: Sequence[str], *, with_files: bool) -> None:
        self.taken.append(("remove_jobs", tuple(job_ids), with_files))

    def act_on_notice(self, action: NoticeAction, job_id: str) -> None:
        self.taken.append(("act_on_notice", action, job_id))

    def set_network(self, network: Network, rate: RateLimit, secrets: Mapping[str, str]) -> None:
        self.taken.append(("set_network", network, rate, dict(secrets)))

    def set_wishes(self, wishes: Wishes) -> None:
        self.taken.append(("set_wishes", wishes))

    def change_settings(self, settings: Settings) -> None:
        self.taken.append(("change_settings", settings))

    def export_settings(self, path: str, settings: Settings) -> None:
        self.taken.append(("export_settings", path, settings))

    def import_settings(self, path: str) -> None:
        self.taken.append(("import_settings", path))

    def update_engine(self) -> None:
        self.taken.append(("update_engine",))

    def roll_back_engine(self) -> None:
        self.taken.append(("roll_back_engine",))

    def set_rule(self, rule: QualityRule) -> None:
        self.taken.append(("set_rule", rule))

    def keep_options_open(self, is_open: bool) -> None:
        self.taken.append(("keep_options_open", is_open))

    def set_jobs_at_once(self, count: int) -> None:
        self.taken.append(("set_jobs_at_once", count))

    def may_close(self) -> bool:
        return self.closes

    def quit(self, *, remember: bool) -> None:
        self.taken.append(("quit", remember))

    def choose_folder(self, folder: str, for_url: str = "") -> None:
        self.taken.append(("choose_folder", folder, *([for_url] if for_url else [])))

    def keeps_list(self) -> bool:
        return self.is_kept

    def open_folder(self) -> None:
        self.taken.append(("open_folder",))

    def try_demo(self) -> None:
        self.taken.append(("try_demo",))


@cache
def known_words() -> frozenset[str]:
    """Return all that the core may ask to be translated."""
    return frozenset(one.text for one in all_sources() if one.context == language.CONTEXT)


@pytest.fixture(autouse=True)
def every_word_can_be_translated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail when the core's words are asked for in a way that no translator gets to see."""
    unknown: set[str] = set()

    class Listening:
        @staticmethod
        def translate(context: str, text: str, *rest: object) -> str:
            if text and text not in known_words() and not TIER.fullmatch(text):
                unknown.add(text)
            return QCoreApplication.translate(context, text, *rest)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(language, "QCoreApplication", Listening)
    yield
    assert not unknown, f"not in devtools/source_strings.py: {sorted(unknown)}"


class Stand:
    """A window with its model, its notes, and a hand that knows roles and names only."""

    def __init__(self, window: MainWindow, jobs: JobListModel, notes: Notes, hand: Hand) -> None:
        self.window = window
        self.jobs = jobs
        self.notes = notes
        self.hand = hand

    @property
    def body(self) -> Body:
        return self.window.body

    @property
    def rows(self) -> JobFilterModel:
        """Return the rows the list of downloads shows."""
        return self.window.body.downloads.jobs

    def show(self, snapshot: FetchSnapshot) -> None:
        """Show a fetch, and let everything lie where it is painted."""
        self.window.show_fetch(snapshot)
        QApplication.sendPostedEvents()

    def pick(self, *rows: int) -> DownloadsList:
        """Select rows of the list of downloads, with the keyboard on the first of them."""
        view = self.window.body.downloads.list
        flags = view.selectionModel().SelectionFlag
        view.setFocus()
        view.selectionModel().setCurrentIndex(self.rows.index(rows[0]), flags.ClearAndSelect)
        for row in rows[1:]:
            view.selectionModel().select(self.rows.index(row), flags.Select)
        return view

    def shown(self) -> list[str]:
        """Return the ids of the jobs the list shows."""
        return [self.rows.job_at(row).job_id for row in range(self.rows.rowCount())]

    def selected(self) -> list[str]:
        """Return the ids of the selected jobs."""
        return [job.job_id for job in self.window.body.downloads.list.selected_jobs]


StandMaker = Callable[..., Stand]


@pytest.fixture
def make_stand(qtbot: QtBot) -> Iterator[StandMaker]:
    """Open windows of any size and theme; they are gone after the test."""
    opened: list[Stand] = []

    def make(
        width: int = 1000, height: int = 860, scheme: Qt.ColorScheme = Qt.ColorScheme.Light
    ) -> Stand:
        theme = Theme(QApplication.instance())
        theme.set_scheme(scheme)
        notes = Notes()
        window = MainWindow(notes, theme)
        jobs = window.jobs
        window.show_folder("/home/anna/Downloads")
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(Stand(window, jobs, notes, Hand(window, qtbot)))
        return opened[-1]

    yield make
    for stand in opened:
        stand.notes.closes = True
        stand.window.close()
        stand.window.theme.deleteLater()
        stand.window.deleteLater()


@pytest.fixture
def stand(make_stand: StandMaker) -> Stand:
    """Open the window as it opens for a person."""
    return make_stand()


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def text_size() -> Iterator[Callable[[int], None]]:
    """Let a test have another size of text, and put the old one back."""
    before = QApplication.font()

    def change(size_px: int) -> None:
        font = QFont(before)
        font.setPixelSize(size_px)
        QApplication.setFont(font)

    yield change
    QApplication.setFont(before)
