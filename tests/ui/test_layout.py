"""The window at every size, in both themes, with large type and from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.conftest import Stand, StandMaker
from tests.ui.samples import (
    LINK,
    LONG_TITLE,
    MEDIA,
    SEVEN,
    completed,
    failed,
    fetching,
    job,
    picture,
)
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.quick_button import QuickButton

SIZES = [
    (480, 400), (640, 480), (800, 600), (1000, 860), (1366, 700), (1920, 1080), (3840, 2160),
]  # fmt: skip
STATES = ["empty", "several", "fetching", "ready", "failed"]
UNDO = Notice("Removed 3 downloads.", (NoticeAction.UNDO_REMOVE,), "a")
KNOWN = Notice(
    "You have this already: Big Buck Bunny 60fps 4K",
    (NoticeAction.OPEN_KNOWN, NoticeAction.DOWNLOAD_AGAIN),
    "a",
    stays=True,
)
SCHEMES = [Qt.ColorScheme.Light, Qt.ColorScheme.Dark]


@pytest.fixture
def large_type(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let the system's type be larger: the parameter is a factor."""
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPixelSize(round(13 * request.param))
    QApplication.setFont(larger)
    yield
    QApplication.setFont(usual)


def show(stand: Stand, state: str) -> None:
    links = f"{LINK} https://example.com/2" if state == "several" else LINK
    stand.window.set_links("" if state == "empty" else links)
    snapshots = {
        "fetching": fetching(),
        "ready": completed(replace(MEDIA, title=LONG_TITLE)),
        "failed": failed(FailureKind.INSECURE),
    }
    if state in snapshots:
        stand.window.show_fetch(snapshots[state])
    else:
        stand.window.clear_fetch()


def resize(stand: Stand, width: int, height: int) -> None:
    stand.window.resize(width, height)
    wanted = QSize(width, height)
    stand.hand.wait(lambda: stand.window.size() == wanted, "the size")
    QApplication.sendPostedEvents()


def seen(stand: Stand, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(stand.window, QPoint(0, 0)), widget.size())


def complaints(stand: Stand) -> list[str]:
    """Return what does not fit in its place."""
    body = stand.body
    may_be_cut = {body.card.title, body.card.facts, *body.empty._links}
    if body.strip.stage.text() == body.failure.sentence.text():
        may_be_cut.add(body.strip.stage)  # the panel below says it whole
    found = []
    for label in stand.window.findChildren(QLabel):
        if not label.isVisible() or label in may_be_cut:
            continue
        if label.height() < QFontMetrics(label.font()).height():
            found.append(f"low: {label.text()}")
        if isinstance(label, ElidedLabel):
            if label.is_cut:
                found.append(f"cut: {label.text()}")
        elif label.wordWrap():
            if label.height() < label.heightForWidth(label.width()):
                found.append(f"low: {label.text()}")
        elif label.width() < label.sizeHint().width():
            found.append(f"narrow: {label.text()}")
    return found + tight_buttons(stand) + overlaps(stand)


def tight_buttons(stand: Stand) -> list[str]:
    found = []
    for button in stand.window.findChildren(QPushButton):
        need = button.minimumSizeHint() if isinstance(button, QuickButton) else button.sizeHint()
        if button.isVisible() and button.size().expandedTo(need) != button.size():
            found.append(f"tight: {button.accessibleName()} {button.size()} < {need}")
    return found


def overlaps(stand: Stand) -> list[str]:
    body = stand.body
    parts = {
        "stage": body.strip.stage, "notice": body.notice.says, "title": body.card.title,
        "best": body.card.best, "audio": body.card.audio, "save": body.save,
        "slot": body.shown, "heading": body.downloads.heading, "jobs": body.downloads.card,
        "chips": body.downloads.chips, "more": body.downloads.more,
        **{button.text(): button for button in body.notice.buttons},
        **{button.text(): button for button in body.downloads.actions_row.buttons},
    }  # fmt: skip
    rects = {
        name: seen(stand, part)
        for name, part in parts.items()
        if part.isVisible() and not (isinstance(part, ElidedLabel) and not part.text())
    }
    return [
        f"{one} lies on {other}"
        for (one, a), (other, b) in combinations(rects.items(), 2)
        if a.intersects(b)
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_is_cut_and_nothing_overlaps_at_any_size(
    make_stand: StandMaker, scheme: Qt.ColorScheme
) -> None:
    stand = make_stand(scheme=scheme)
    for has_jobs in (False, True):
        if has_jobs:
            stand.jobs.put(job("a", JobState.DOWNLOADING))
            stand.jobs.put(job("b", JobState.FAILED))
            stand.hand.wait_for_text("1 downloading")
        for width, height in SIZES:
            resize(stand, width, height)
            for state in STATES:
                show(stand, state)
                QApplication.sendPostedEvents()
                assert complaints(stand) == [], (width, height, state, has_jobs)


@pytest.mark.parametrize("choice", [ThemeChoice.CONTRAST_LIGHT, ThemeChoice.CONTRAST_DARK])
@pytest.mark.parametrize("large_type", [1.0, 2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_the_edges_of_high_contrast_cut_nothing(
    make_stand: StandMaker, choice: ThemeChoice
) -> None:
    stand = make_stand()
    stand.window.theme.set_choice(choice)
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("b", JobState.FAILED))
    stand.hand.wait_for_text("1 downloading")
    stand.pick(0)
    for width, height in [(480, 400), (640, 480), (1000, 860), (1920, 1080)]:
        resize(stand, width, height)
        panel, more = stand.body.downloads, stand.body.downloads.more
        assert panel.rect().contains(more.geometry())  # else its edge is not seen
        for state in STATES:
            show(stand, state)
            QApplication.sendPostedEvents()
            if (width, height) != (480, 400) or stand.window.theme.scale < 2:
                assert complaints(stand) == [], (width, height, state)


@pytest.mark.parametrize("large_type", [1.25, 1.5, 2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_large_type_makes_rows_grow_and_cuts_nothing(make_stand: StandMaker) -> None:
    stand = make_stand()
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.hand.wait(lambda: stand.body.downloads.actions_row.isVisible() is True, "buttons")
    for width, height in [(640, 480), (1000, 860), (1920, 1080)]:
        resize(stand, width, height)
        for state in STATES:
            show(stand, state)
            QApplication.sendPostedEvents()
            assert complaints(stand) == [], (width, height, state)
    fonts = stand.window.theme.fonts
    row_px = stand.body.qualities.delegate.row_px()
    assert row_px >= QFontMetrics(fonts.head).height() + 8
    job_px = stand.body.downloads.delegate.row_px()
    words_px = QFontMetrics(fonts.strong).height() + QFontMetrics(fonts.small).height()
    assert job_px >= words_px + 12


def test_type_that_grows_while_the_window_is_open(stand: Stand) -> None:
    before_px = stand.body.downloads.delegate.row_px()
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPixelSize(30)
    QApplication.setFont(larger)
    try:
        stand.hand.wait(lambda: stand.body.downloads.delegate.row_px() > before_px, "higher rows")
        assert stand.window.theme.scale > 2
    finally:
        QApplication.setFont(usual)
    stand.hand.wait(lambda: stand.body.downloads.delegate.row_px() == before_px, "the usual")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_jumps_when_a_fetch_is_over(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.hand.wait_for_text("1 downloading")
    body = stand.body
    parts = (
        body.strip, body.card, body.card.picture, body.card.title, body.card.best,
        body.card.audio, body.save, body.downloads, body.downloads.card,
    )  # fmt: skip

    def places() -> list[QRect]:
        QApplication.sendPostedEvents()
        return [seen(stand, part) for part in parts]

    stand.window.show_fetch(fetching())
    before, skeleton = places(), seen(stand, body.skeleton)
    stand.window.show_fetch(completed())
    assert places() == before
    assert seen(stand, body.qualities).topLeft() == skeleton.topLeft()
    assert seen(stand, body.qualities) == skeleton
    stand.window.show_fetch(completed(replace(MEDIA, qualities=SEVEN[3:])))
    assert places() == before


def test_small_shows_four_rows_and_one_download(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    for number in range(4):
        stand.jobs.put(job(str(number), JobState.DOWNLOADING, order=number))
    stand.hand.wait_for_text("4 downloading")
    card = stand.body.qualities
    assert card.list.viewport().height() == 4 * card.delegate.row_px()
    assert card.list.verticalScrollBar().maximum() > 0
    downloads = stand.body.downloads
    assert downloads.list.viewport().height() == downloads.delegate.row_px()
    window = stand.window.rect()
    assert window.contains(seen(stand, downloads.card))
    assert stand.window._scroll.verticalScrollBar().maximum() == 0


def test_as_designed_at_the_opening_size(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    for number in range(4):
        stand.jobs.put(job(str(number), JobState.DOWNLOADING, order=number))
    stand.hand.wait_for_text("4 downloading")
    body = stand.body
    assert seen(stand, stand.window.link_row) == QRect(16, 16, 968, 44)
    assert (body.qualities.delegate.row_px(), body.downloads.delegate.row_px()) == (38, 64)
    assert seen(stand, body.qualities).height() == 7 * 38 + 2
    assert seen(stand, body.downloads.card).height() == 4 * 64 + 2
    assert body.card.picture.size() == QSize(192, 108)
    edges = {seen(stand, part).right() for part in (body.qualities, body.downloads.card)}
    assert edges == {983}


def test_eight_rows_get_their_room_where_there_is_some(make_stand: StandMaker) -> None:
    stand = make_stand(1920, 1080)
    eight = (picture(4320, 7680, 2000), *SEVEN)
    stand.show(completed(replace(MEDIA, qualities=eight)))
    assert stand.body.qualities.list.verticalScrollBar().maximum() == 0


def test_lines_stay_short_enough_to_read_across(make_stand: StandMaker) -> None:
    stand = make_stand(3840, 2160)
    stand.show(completed())
    place = seen(stand, stand.body.qualities)
    assert place.width() <= 1360
    assert abs(place.center().x() - 1920) <= 1
    assert seen(stand, stand.window.link_row).left() == place.left()


@pytest.mark.parametrize(("width", "height"), [(640, 480), (1000, 860)])
def test_from_right_to_left_everything_is_mirrored(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    body = stand.body
    parts = (
        stand.window.link_row.fetch_button, body.card.picture, body.card.best, body.card.audio,
        body.save, body.downloads.heading, body.downloads.more, *body.downloads.chips.chips[:2],
        *body.downloads.actions_row.buttons, *body.notice.buttons,
    )  # fmt: skip
    stand.hand.wait_for_text("1 downloading")
    stand.pick(0)
    stand.window.show_offer(UNDO)
    QApplication.sendPostedEvents()
    parts = tuple(part for part in parts if part.isVisible())
    assert {part.text() for part in parts if isinstance(part, QPushButton)} >= {
        "Pause", "Cancel", "More", "Undo",
    }  # fmt: skip
    before = [seen(stand, part) for part in parts]
    columns_px = body.qualities.button.geometry()
    stand.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stand.body.arrange()
    QApplication.sendPostedEvents()
    for part, place in zip(parts, before, strict=True):
        mirrored = seen(stand, part)
        assert mirrored.left() == width - 1 - place.right(), part
        assert mirrored.size() == place.size()
    card_px = body.qualities.width()
    assert body.qualities.button.x() == card_px - columns_px.x() - columns_px.width()
    assert complaints(stand) == []


def test_a_notice_leaves_the_stage_whole_where_there_is_room(stand: Stand) -> None:
    stand.window.show_fetch(completed())
    stand.window.show_notice("Already on its way.")
    QApplication.sendPostedEvents()
    assert complaints(stand) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_an_offer_lies_on_nothing_and_makes_nothing_jump(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.hand.wait_for_text("1 downloading")
    body = stand.body
    parts = (body.strip, body.card, body.save, body.qualities, body.downloads, body.downloads.card)
    before = [seen(stand, part) for part in parts]
    for offer in (UNDO, KNOWN):
        stand.window.show_offer(offer)
        QApplication.sendPostedEvents()
        assert [seen(stand, part) for part in parts] == before
        assert [found for found in complaints(stand) if offer.sentence not in found] == []
        shown = [button for button in body.notice.buttons if button.isVisible()]
        assert len(shown) == len(offer.actions)
        assert all(stand.window.rect().contains(seen(stand, button)) for button in shown)


@pytest.mark.parametrize("large_type", [2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_an_offer_in_large_type_gets_a_line_of_its_own(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    stand.window.show_offer(KNOWN)
    QApplication.sendPostedEvents()
    assert [found for found in complaints(stand) if KNOWN.sentence not in found] == []
    notice, strip = seen(stand, stand.body.notice), seen(stand, stand.body.strip)
    assert notice.top() > strip.bottom()
    assert notice.bottom() < seen(stand, stand.body.card).top()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_selection_changes_the_line_above_the_list_and_no_more(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.show_fetch(completed())
    for number, state in enumerate(JobState):
        stand.jobs.put(job(str(number), state, order=number))
    stand.hand.wait(stand.body.downloads.more.isVisible, "the line")
    QApplication.sendPostedEvents()
    panel = stand.body.downloads
    before = [seen(stand, part) for part in (panel, panel.card, stand.body.qualities, panel.more)]
    for rows in ((0,), (3,), tuple(range(9))):
        stand.pick(*rows)
        QApplication.sendPostedEvents()
        after = [
            seen(stand, part) for part in (panel, panel.card, stand.body.qualities, panel.more)
        ]
        assert after == before
        line = [panel.heading, panel.chips, *panel.actions_row.buttons, panel.more]
        ends = [seen(stand, part) for part in line if part.isVisible()]
        assert all(a.right() < b.left() for a, b in pairwise(ends)), rows
        assert complaints(stand) == []
        if len(rows) == 1:
            shown = sum(button.isVisible() for button in panel.actions_row.buttons)
            assert shown == len(stand.rows.job_at(rows[0]).actions)


@pytest.mark.parametrize("large_type", [2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_what_one_job_offers_has_room_in_large_type_too(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    for number, state in enumerate(JobState):
        stand.jobs.put(job(str(number), state, order=number))
    stand.hand.wait(stand.body.downloads.more.isVisible, "the line")
    for row in range(len(JobState)):
        stand.pick(row)
        QApplication.sendPostedEvents()
        shown = [b for b in stand.body.downloads.actions_row.buttons if b.isVisible()]
        assert len(shown) == len(stand.rows.job_at(row).actions)
        assert complaints(stand) == []
