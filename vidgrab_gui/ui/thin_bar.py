"""A thin progress bar that can also say "working, no idea how long"."""

from __future__ import annotations

import time
from enum import StrEnum

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from vidgrab_gui.ui.painting import BAR_PX, draw_bar
from vidgrab_gui.ui.theme import Theme

FRAME_MS = 33
ROUND_S = 1.6


class Tone(StrEnum):
    """What a bar's colour says; words beside it always say it too."""

    ACCENT = "accent"
    GOOD = "good"
    BAD = "bad"


class ThinBar(QProgressBar):
    """A bar of a few pixels: a part, a moving stripe where nothing is known, or nothing."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.ACCENT
        self._is_idle = True
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_moving(self) -> bool:
        """Tell whether a stripe is being animated."""
        return self._frames.isActive()

    def show_idle(self) -> None:
        """Paint nothing: nothing is going on."""
        self._is_idle = True
        self._set_known(0)

    def show_percent(self, percent: float | None, tone: Tone = Tone.ACCENT) -> None:
        """Show a percentage (0-100), or a stripe for None."""
        self._is_idle = False
        self._tone = tone
        if percent is None:
            self.setRange(0, 0)
            # Qt would tell listeners of -1, where the last value was more.
            self.setValue(0)
        else:
            self._set_known(round(percent))
        self._run_frames()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar's thin height."""
        return QSize(self._theme.px(160), self._theme.px(BAR_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the least a bar can be read at."""
        return QSize(40, self._theme.px(BAR_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the bar."""
        if self._is_idle:
            return
        colours = self._theme.colours
        fill = {Tone.GOOD: colours.good, Tone.BAD: colours.bad}.get(self._tone, colours.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_bar(
            painter,
            self.rect(),
            percent=self.value() if self.maximum() else None,
            phase=motion_phase(self._theme),
            track=colours.track,
            fill=fill,
            direction=self.layoutDirection(),
        )
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._run_frames()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop moving while nobody sees it."""
        super().hideEvent(event)
        self._run_frames()

    def _set_known(self, value: int) -> None:
        self.setRange(0, 100)
        self.setValue(value)
        self._run_frames()
        self.update()

    def _run_frames(self) -> None:
        wanted = self.maximum() == 0 and self.isVisible() and not self._theme.is_still
        if wanted and not self._frames.isActive():
            self._frames.start()
        elif not wanted:
            self._frames.stop()

    @Slot()
    def _on_frame(self) -> None:
        self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._run_frames()
        self.updateGeometry()
        self.update()


def motion_phase(theme: Theme) -> float | None:
    """Return where a moving stripe stands now (0-1), None where no motion is wanted."""
    if theme.is_still:
        return None
    return (time.monotonic() % ROUND_S) / ROUND_S
