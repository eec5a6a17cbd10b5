"""Every language the program speaks: nothing stays English, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QStackedWidget, QWidget

from devtools import translations
from tests.ui.conftest import Stand, StandMaker
from tests.ui.samples import LINK, MB, MEDIA, completed, failed, fetching, job, stopped
from tests.ui.test_layout import complaints
from tests.ui.test_options import RICH
from tests.ui.test_playlist import _read, _reading
from tests.ui.wording import texts_of, tight_in, vocabulary
from vidgrab_gui.core.caveats import Caveat
from vidgrab_gui.core.crash import Crash
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wishes import (
    ChapterWish,
    ContainerWish,
    CutWish,
    Section,
    SoundWish,
    SponsorCategory,
    SubtitleWish,
    TagWish,
    Wishes,
)
from vidgrab_gui.models.language import spoken_words
from vidgrab_gui.models.translation import ENGLISH, LANGUAGES, speak
from vidgrab_gui.ui.client_question import ClientQuestion
from vidgrab_gui.ui.crash_page import CrashPage
from vidgrab_gui.ui.job_menu import JobMenu
from vidgrab_gui.ui.outside_question import OutsideQuestion
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.questions import ManyQuestion, QuitQuestion, RemovalQuestion
from vidgrab_gui.ui.reorder import Move
from vidgrab_gui.ui.token_row import RenewalQuestion

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOREIGN = [code for code in LANGUAGES if code != ENGLISH]
SMALL, OPENING = (640, 480), (1000, 860)
NAMES = frozenset(
    {"fps", "Big", "Buck", "Bunny", "Blender", "Anna", "Downloads", "Part", "English"}
    | {"Home", "End", "Menu", "Return", "Shift", "Space"}
)
"""Words of the samples (titles, channels, folders, subtitles), and what stands on the keys."""
OUTSIDE = (
    OutsideLinks((LINK,), starts=True, is_deep=True),
    OutsideLinks((LINK,) * 9, starts=True, is_deep=True),
    OutsideLinks(("http://192.168.0.7/a",)),
)
NO_SCREEN = {ProgramAction.QUIT}

ALL_WISHES = Wishes(
    sound=SoundWish.OPUS,
    sound_language="de",
    subtitles=SubtitleWish.EMBEDDED,
    subtitle_languages=("de", "ja"),
    chapters=ChapterWish.SPLIT,
    removes=(SponsorCategory.SPONSOR, SponsorCategory.FILLER),
    marks=(SponsorCategory.INTRO,),
    sections=(Section(10.0, 20.0),),
    cut=CutWish.EXACT,
    tags=TagWish.ALL,
    container=ContainerWish.MKV,
    height_limit=720,
)


@pytest.fixture(scope="session")
def qm_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the real .qm files as ``dev.py`` does."""
    folder = tmp_path_factory.mktemp("translations")
    translations.release(qm_folder=folder)
    return folder


@pytest.fixture
def speaking(qapp: QApplication, qm_folder: Path) -> Iterator[Callable[[str], str]]:
    """Let the program speak a language; afterwards it says what its source says."""

    def change(code: str) -> str:
        return speak(qapp, code, qm_folder)

    yield change
    speak(qapp, ENGLISH, qm_folder / "none")
    QLocale.setDefault(QLocale.system())


def jobs_of_every_state() -> list[Job]:
    """Return rows that together say whatever a row can say."""
    quick = Progress(Phase.VIDEO, 35, 412 * MB, 1180 * MB, 18.4 * MB, 42)
    found = [
        *(job(f"s{state}", state) for state in JobState),
        *(job(f"p{phase}", JobState.FINISHING, progress=Progress(phase, 90)) for phase in Phase),
        *(
            job(f"t{phase}", JobState.DOWNLOADING, progress=replace(quick, phase=phase))
            for phase in (Phase.VIDEO, Phase.AUDIO, Phase.SITE_WAIT, Phase.RECORDING)
        ),
        *(job(f"h{hold}", JobState.PAUSED, hold=hold) for hold in Hold),
        job("site", JobState.WAITING, hold=Hold.SITE, wait_s=150.0),
        *(job(f"m{extra}", JobState.WARNED, missing=(extra,)) for extra in Extra),
        job(
            "tracks",
            JobState.WARNED,
            missing=(Extra.SUBTITLES,),
            missing_subtitles=tuple(SubtitleTrack(c) for c in ("de", "ja", "fr", "es", "ko")),
        ),
        *(job(f"c{one}", JobState.WARNED, warnings=(filled(one),)) for one in Caveat),
        job("wish", JobState.DONE, wishes=Wishes(sections=(Section(1.0, 2.0),))),
    ]
    return [replace(one, title=f"«{number}»") for number, one in enumerate(found)]


def filled(caveat: Caveat) -> str:
    return caveat.written(seconds="3", announced="9", kind="MP3", languages="ja, fr")


def pages_of(dialog: QDialog) -> Iterator[int]:
    """Turn to each page of a dialog, and tell which; one without any is one page."""
    stack = dialog.findChild(QStackedWidget)
    for index in range(stack.count() if isinstance(stack, QStackedWidget) else 1):
        if isinstance(stack, QStackedWidget):
            stack.setCurrentIndex(index)
        QTest.qWait(30)  # what goes below something else asks for its room one event later
        yield index


def english_said(top: QWidget, code: str) -> list[str]:
    """Return the texts in which an English word stands."""
    words = vocabulary(code)
    return [text for text in texts_of(top) if words.english_in(text, NAMES)]


def check(stand: Stand, code: str, what: str) -> None:
    QApplication.sendPostedEvents()
    assert english_said(stand.window, code) == [], what
    assert [one for one in complaints(stand) if one not in _wrapped_well(stand)] == [], what


def _wrapped_well(stand: Stand) -> set[str]:
    """Return what only looks low: lines of a script whose own font is lower than the first."""
    return {
        f"low: {label.text()}"
        for label in stand.window.findChildren(QLabel)
        if label.wordWrap() and label.height() >= label.heightForWidth(label.width())
    }


def show_nothing(stand: Stand) -> None:
    stand.window.set_links("")
    stand.window.clear_fetch()


def show_several(stand: Stand) -> None:
    stand.window.clear_fetch()
    stand.window.set_links(" ".join(f"https://lists.example/{k}" for k in range(9)))


def show_link(stand: Stand) -> None:
    stand.window.clear_fetch()
    stand.window.set_links(LINK)


STATES: dict[str, Callable[[Stand], None]] = {
    "empty": show_nothing,
    "link": show_link,
    "several": show_several,
    "fetching": lambda stand: stand.show(fetching()),
    "ready": lambda stand: stand.show(completed(MEDIA)),
    "live": lambda stand: stand.show(completed(replace(MEDIA, is_live=True))),
    "stopped": lambda stand: stand.show(stopped()),
    "failed": lambda stand: stand.show(failed(FailureKind.INSECURE)),
    "list": lambda stand: stand.show(_reading(30, 50)),
    "whole list": lambda stand: stand.show(_read(1234)),
}


@pytest.mark.parametrize("code", FOREIGN)
@pytest.mark.parametrize("size", [SMALL, OPENING])
def test_the_window_speaks_the_language_whole(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str, size: tuple[int, int]
) -> None:
    assert speaking(code) == code
    stand = make_stand(*size)
    for has_jobs in (False, True):
        if has_jobs:
            stand.jobs.put(job("a", JobState.DOWNLOADING, title="«a»"))
            stand.jobs.put(job("b", JobState.FAILED, title="«b»"))
            stand.jobs.put(job("c", JobState.DONE, title="«c»"))
        for name, show in STATES.items():
            show(stand)
            check(stand, code, f"{name}, {'with' if has_jobs else 'without'} downloads")


@pytest.mark.parametrize("code", FOREIGN)
def test_every_failure_is_said_in_the_language(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str
) -> None:
    speaking(code)
    stand = make_stand(*SMALL)
    stand.window.set_links(LINK)
    for kind in FailureKind:
        stand.show(failed(kind))
        check(stand, code, kind)


@pytest.mark.parametrize("code", FOREIGN)
def test_every_row_is_said_in_the_language(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str
) -> None:
    speaking(code)
    stand = make_stand()
    rows = jobs_of_every_state()
    for row in rows:
        stand.jobs.put(row)
    stand.hand.wait(lambda: len(stand.shown()) == len(rows), "the rows")
    check(stand, code, "the rows")
    words = spoken_words()
    said = {words.job_status(row, row.added_at_s + 9.0) for row in rows}
    assert [text for text in said if vocabulary(code).english_in(text, NAMES)] == []
    assert len(said) > 30
    for row in rows:
        menu = JobMenu([row], set(Move), stand.window.theme, stand.window)
        assert english_said(menu, code) == []
        menu.deleteLater()


@pytest.mark.parametrize("code", FOREIGN)
@pytest.mark.parametrize("size", [SMALL, OPENING])
def test_the_options_speak_the_language_whole(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str, size: tuple[int, int]
) -> None:
    speaking(code)
    stand = make_stand(*size)
    stand.window.set_links(LINK)
    stand.show(completed(RICH))
    options = stand.window.body.options
    QTest.mouseClick(options, Qt.MouseButton.LeftButton)
    panel = stand.window.listings.options.panel
    for wishes in (Wishes(), ALL_WISHES):
        stand.window.listings.show_wishes(wishes)
        stand.window.listings.show_rule(QualityRule.SMALLEST)
        for group in panel.groups:
            group.header.click()
            QApplication.sendPostedEvents()
            assert english_said(stand.window, code) == [], group.header.text()
            assert tight_in(panel) == [], group.header.text()
    stand.show(completed(replace(MEDIA, extractor="other")))
    for group in panel.groups:
        group.header.click()
        QApplication.sendPostedEvents()
        assert english_said(stand.window, code) == [], group.header.text()


@pytest.mark.parametrize("code", FOREIGN)
@pytest.mark.parametrize("size", [SMALL, OPENING])
def test_every_dialog_speaks_the_language_whole(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str, size: tuple[int, int]
) -> None:
    speaking(code)
    stand = make_stand(*size)
    dialogs = stand.window.listings.dialogs
    asked = [action for action in ProgramAction if action in dialogs.offered - NO_SCREEN]
    assert {ProgramAction.NETWORK, ProgramAction.ABOUT} <= set(asked)
    for action in asked:
        dialogs.act(action)
        shown = [one for one in stand.window.findChildren(QDialog) if one.isVisible()]
        for dialog in shown:
            for page in pages_of(dialog):
                QApplication.sendPostedEvents()
                assert english_said(dialog, code) == [], (action, page)
                assert tight_in(dialog) == [], (action, page)
            for token in ("0" * 43, "1" * 43):  # the last page of the preferences says more then
                dialogs.show_token(token)
                QTest.qWait(30)
                assert english_said(dialog, code) == [], (action, token)
                assert tight_in(dialog) == [], (action, token)
            assert dialog.layoutDirection() == QApplication.layoutDirection()
            dialog.reject()
        stand.hand.wait(lambda: not stand.window.findChildren(QDialog), "no dialog")


@pytest.mark.parametrize("code", FOREIGN)
def test_every_question_speaks_the_language_whole(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str
) -> None:
    speaking(code)
    stand = make_stand(*SMALL)
    theme, window = stand.window.theme, stand.window
    asked = [
        RemovalQuestion("«a»", ("a",), theme, window),
        *(RemovalQuestion("", ("a",) * count, theme, window) for count in (2, 3, 11, 100)),
        QuitQuestion(1, theme, window),
        *(QuitQuestion(count, theme, window) for count in (2, 3, 11, 100)),
        QuitQuestion(2, theme, window, is_kept=False),
        *(ManyQuestion(count, theme, window) for count in (101, 1234)),
        *(OutsideQuestion(one, theme, window) for one in OUTSIDE),
        ClientQuestion("«a»", theme, window),
        RenewalQuestion(theme, window),
        CrashPage(Crash("«a»", "«b»", "«c»"), theme, window),
    ]
    for question in asked:
        question.open()
        QApplication.sendPostedEvents()
        assert english_said(question, code) == []
        assert tight_in(question) == []
        question.reject()
    stand.hand.wait(lambda: not stand.window.findChildren(QDialog), "no dialog")


@pytest.mark.parametrize("code", FOREIGN)
def test_menus_and_notices_speak_the_language(
    make_stand: StandMaker, speaking: Callable[[str], str], code: str
) -> None:
    speaking(code)
    stand = make_stand(*SMALL)
    stand.jobs.put(job("a", JobState.FAILED, title="«a»"))
    for action in NoticeAction:
        stand.window.show_offer(Notice("…", (action,), "a"))
        check(stand, code, action)
    stand.window.take_copied("https://lists.example/7")
    check(stand, code, "a copied link")
    menus = stand.window.findChildren(QMenu)
    assert len(menus) > 3
    for menu in menus:
        menu.aboutToShow.emit()
        assert english_said(menu, code) == []


def test_arabic_is_mirrored_and_its_plurals_are_six(
    make_stand: StandMaker, speaking: Callable[[str], str]
) -> None:
    speaking("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    stand = make_stand()
    row = stand.window.link_row
    assert row.fetch_button.x() < row.field.x()
    days = [spoken_words().ago(count * 86_400.0) for count in (1, 2, 3, 11)]
    assert days == ["أمس", "قبل يومين", "قبل 3 أيام", "قبل 11 يومًا"]
    speaking(ENGLISH)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    "system",
    [
        QFontDatabase.WritingSystem.Japanese,
        QFontDatabase.WritingSystem.SimplifiedChinese,
        QFontDatabase.WritingSystem.Arabic,
    ],
)
def test_there_is_a_font_for_the_letters(
    qapp: QApplication, system: QFontDatabase.WritingSystem
) -> None:
    assert qapp is not None
    if not QFontDatabase.families(system):
        pytest.skip("no font here has these letters (python3 dev.py setup brings one)")
    name = QFontDatabase.writingSystemSample(system)
    assert QFontMetrics(qapp.font()).horizontalAdvance(name) > 0
