"""Where files go: a quiet button with the folder's name and a small menu."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from vidgrab_gui.ui.elided_label import tip
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_arrow, draw_line, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme

NAME_LIMIT_PX = 150
ARROW_PX = 8
GAP_PX = 6
PADDING_PX = 6


class SaveButton(QPushButton):
    """Shows the folder of the next downloads; its menu changes or opens it.

    Signals: ``choose_asked``, ``open_asked``.
    """

    choose_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._label = self.tr("Save to")
        self._is_short = False
        self._hint: QSize | None = None
        self.setAccessibleName(self._label)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        menu = QMenu(self)
        self._folder = menu.addAction("")
        self._folder.setEnabled(False)
        menu.addSeparator()
        self.choose_entry: QAction = menu.addAction(self.tr("Choose Folder…"))
        self.open_entry: QAction = menu.addAction(self.tr("Open Folder"))
        self.choose_entry.triggered.connect(self.choose_asked)
        self.open_entry.triggered.connect(self.open_asked)
        self.setMenu(menu)
        theme.changed.connect(self._on_theme_changed)

    def show_folder(self, folder: str) -> None:
        """Show a folder's name; the whole path is in the menu and the tool tip."""
        self._name = PurePath(folder).name or folder
        self._hint = None
        self._folder.setText(folder.replace("&", "&&"))
        self.setAccessibleDescription(folder)
        self.setToolTip(tip(folder))
        self.updateGeometry()
        self.update()

    def set_short(self, *, is_short: bool) -> None:
        """Show the folder's name alone: the accessible name still says what it is for."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._hint = None
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for both words and the arrow."""
        if self._hint is None:
            theme = self._theme
            width_px = self._label_px() + self._name_px() + theme.px(ARROW_PX)
            height_px = theme.height_for(28, theme.fonts.text, padding_px=8)
            self._hint = QSize(width_px + 2 * GAP_PX + 2 * PADDING_PX, height_px)
        return QSize(self._hint)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a long name is already cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the words and the arrow."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, colours.chip)
        if colours.edge:
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, None, colours.edge)
        if self.hasFocus():
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        label_px, name_px = self._label_px(), self._name_px()
        if label_px:
            self._paint_word(painter, self._label, PADDING_PX, label_px, colours.secondary)
        name_at_px = PADDING_PX + label_px + GAP_PX
        self._paint_word(painter, self._name, name_at_px, name_px, colours.text)
        self._paint_arrow(painter, name_at_px + name_px + GAP_PX)
        painter.end()

    def _paint_word(
        self, painter: QPainter, word: str, at_px: int, width_px: int, ink: QColor
    ) -> None:
        rect = seen_rect(
            self.layoutDirection(), self.rect(), QRect(at_px, 0, width_px, self.height())
        )
        draw_line(
            painter,
            rect,
            word,
            font=self._theme.fonts.text,
            colour=ink,
            direction=self.layoutDirection(),
        )

    def _paint_arrow(self, painter: QPainter, at_px: int) -> None:
        side_px = self._theme.px(ARROW_PX)
        box = QRect(at_px, (self.height() - side_px // 2) // 2, side_px, side_px // 2)
        box = seen_rect(self.layoutDirection(), self.rect(), box)
        draw_arrow(painter, box, self._theme.colours.secondary)

    def _label_px(self) -> int:
        if self._is_short:
            return 0
        return QFontMetrics(self._theme.fonts.text).horizontalAdvance(self._label) + 1

    def _name_px(self) -> int:
        advance_px = QFontMetrics(self._theme.fonts.text).horizontalAdvance(self._name) + 1
        return min(advance_px, self._theme.px(NAME_LIMIT_PX))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._hint = None
        self.updateGeometry()
        self.update()
