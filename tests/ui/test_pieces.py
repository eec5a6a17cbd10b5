"""The small pieces: thumbnails, drawings, columns, bars, labels, the theme."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from tests.ui.samples import ARABIC_TITLE, SEVEN, SOUND, jpeg, picture
from vidgrab_gui.models.language import spoken_words
from vidgrab_gui.ui import thumbnails
from vidgrab_gui.ui.artwork import Drawing, app_icon, drawing
from vidgrab_gui.ui.elided_label import ElidedLabel, tip
from vidgrab_gui.ui.palette import DARK, LIGHT
from vidgrab_gui.ui.quality_cells import Detail, cells_of, columns_for
from vidgrab_gui.ui.theme import Look, Theme
from vidgrab_gui.ui.thin_bar import ThinBar
from vidgrab_gui.ui.thumbnails import ThumbnailCache

SIZE = QSize(78, 44)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def come(qtbot: QtBot, cache: ThumbnailCache, data: bytes, ratio: float = 1.0) -> QPixmap | None:
    """Return a picture once it has come."""
    known = cache.pixmap(data, SIZE, ratio, 6)
    if known is None or not known.isNull():
        return known
    with qtbot.waitSignal(cache.come):
        pass
    return cache.pixmap(data, SIZE, ratio, 6)


@pytest.mark.usefixtures("theme")
def test_a_thumbnail_is_decoded_once_and_fills_its_place(qtbot: QtBot) -> None:
    cache = ThumbnailCache()
    data = jpeg(480, 480)
    first = come(qtbot, cache, data, 2.0)
    assert first is not None
    assert first.deviceIndependentSize().toSize() == SIZE
    middle = first.toImage().pixelColor(78, 44)
    assert abs(middle.blue() - 0x80) + abs(middle.red() - 0x40) < 8
    assert first.toImage().pixelColor(0, 0).alpha() == 0
    assert cache.pixmap(data, SIZE, 2.0, 6) is first


@pytest.mark.usefixtures("theme")
def test_the_window_does_not_wait_for_a_picture(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, seen = ThumbnailCache(), []
    real = thumbnails._decoded

    def decoded(key: object) -> object:
        seen.append(threading.current_thread())
        return real(key)  # type: ignore[arg-type] # handed on

    monkeypatch.setattr(thumbnails, "_decoded", decoded)
    pictures = [jpeg(64, 36, f"#{shade:02x}0000") for shade in range(0, 200, 40)]
    for _ in range(3):
        for data in pictures:
            known = cache.pixmap(data, SIZE, 1.0, 6)
            assert known is not None
            assert known.isNull()
    qtbot.waitUntil(lambda: all(not _pixmap(cache, data).isNull() for data in pictures))
    assert len(seen) == len(pictures)
    assert threading.main_thread() not in seen
    cache.wait()


def _pixmap(cache: ThumbnailCache, data: bytes) -> QPixmap:
    found = cache.pixmap(data, SIZE, 1.0, 6)
    assert found is not None
    return found


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("data", [b"", b"no picture at all"])
def test_what_is_no_picture_is_none(qtbot: QtBot, data: bytes) -> None:
    assert come(qtbot, ThumbnailCache(), data) is None


@pytest.mark.usefixtures("theme")
def test_the_cache_keeps_within_its_bytes(qtbot: QtBot) -> None:
    cache = ThumbnailCache(limit_bytes=80_000)
    pictures = [jpeg(64, 36, f"#{shade:02x}0000") for shade in range(0, 200, 10)]
    for data in pictures:
        come(qtbot, cache, data)
        assert cache.held_bytes <= 80_000
    newest = cache.pixmap(pictures[-1], SIZE, 1.0, 6)
    assert newest is not None
    assert not newest.isNull()
    assert cache.pixmap(pictures[-1], SIZE, 1.0, 6) is newest


@pytest.mark.usefixtures("theme")
def test_all_drawings_are_there_and_wear_the_colour() -> None:
    for which in Drawing:
        image = drawing(which, LIGHT.bad, 24, 2.0).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {LIGHT.bad.name()}, which
    assert len(app_icon().availableSizes()) == 7
    assert isinstance(app_icon().pixmap(64).toImage(), QImage)


def test_columns_leave_one_by_one(theme: Theme) -> None:
    words = spoken_words()
    rows = [cells_of(quality, words) for quality in SEVEN]
    found = [columns_for(rows, width, 140, theme.fonts).detail for width in range(1300, 60, -1)]
    assert found == sorted(found)
    assert set(found) == set(Detail)


def test_columns_never_meet(theme: Theme) -> None:
    words = spoken_words()
    odd = (picture(4320, 7680, 99999), *SEVEN)
    for qualities in (SEVEN, odd, (SOUND,), SEVEN[:1]):
        rows = [cells_of(quality, words) for quality in qualities]
        text = QFontMetrics(theme.fonts.text)
        for width in range(300, 1300, 7):
            columns = columns_for(rows, width, 140, theme.fonts)
            if columns.detail is not Detail.FULL:
                continue
            for cells in rows:
                pixels_end = columns.pixels_px + text.horizontalAdvance(cells.pixels)
                motion_end = columns.motion_px + text.horizontalAdvance(cells.motion)
                holds_end = columns.holds_px + text.horizontalAdvance(cells.holds)
                assert pixels_end <= columns.motion_px
                assert motion_end <= columns.holds_px
                assert holds_end <= width - 140 - columns.size_width_px


@pytest.mark.usefixtures("theme")
def test_cells_say_what_is_known_and_nothing_else() -> None:
    cells = cells_of(SEVEN[0], spoken_words())
    assert (cells.pixels, cells.motion, cells.badge) == ("3840 × 2160", "60 fps", "4K")
    assert cells.merged == "3840 × 2160 · 60 fps"
    sound = cells_of(SOUND, spoken_words())
    assert (sound.pixels, sound.motion, sound.merged) == ("", "", "M4A · AAC 128 kbit/s")


def test_a_bar_is_a_progress_bar_to_those_who_listen(qtbot: QtBot, theme: Theme) -> None:
    bar = ThinBar("Fetch progress", theme)
    qtbot.addWidget(bar)
    bar.show_percent(25)
    heard = QAccessible.queryAccessibleInterface(bar)
    assert heard.role() == QAccessible.Role.ProgressBar
    assert heard.valueInterface().currentValue() == 25
    assert bar.sizeHint().height() == 4
    bar.show_percent(None)
    value = heard.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 0, 0)


def test_a_cut_label_says_the_rest_in_its_tip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(Look.TITLE, theme)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    label.set_text("short")
    assert (label.toolTip(), label.accessibleName()) == ("", "short")
    label.set_text(f"<u>{ARABIC_TITLE}</u>\nsecond line")
    assert label.is_cut
    assert "&lt;u&gt;" in label.toolTip()
    assert label.accessibleName().endswith("second line")
    label.resize(2000, 20)
    assert label.toolTip() == ""
    assert tip("") == ""


def test_the_theme_follows_the_scheme_live(stand: Stand) -> None:
    window = stand.window
    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        window.theme.set_scheme(scheme)
        assert window.theme.colours is colours
        assert colours.card.name() in window.styleSheet()
        assert window.grab().toImage().pixelColor(2, 2) == colours.window


def test_no_type_is_smaller_than_twelve(theme: Theme) -> None:
    fonts = theme.fonts
    sizes = [getattr(fonts, name).pixelSize() for name in type(fonts).__slots__]
    assert min(sizes) >= 12
    assert fonts.title.pixelSize() >= 16
    assert theme.scale >= 1
