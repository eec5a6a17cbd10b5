"""The foot of the window: the whole of what is running, a word about the engine, and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.theme import Look, Theme
from vidgrab_gui.ui.thin_bar import ThinBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from vidgrab_gui.core.words import Words
    from vidgrab_gui.models.total_progress import Total
    from vidgrab_gui.ui.menu_button import MenuButton

HEIGHT_PX = 30
BAR_PX = 160
GAP_PX = 12


class Foot(QWidget):
    """One thin bar over everything that runs now, with its words and a note beside it.

    ``menu_button`` is there once :meth:`show_menu` was called.
    """

    menu_button: MenuButton

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edge_px = 0
        self._has_menu = False
        self._told: tuple[Total, Words] | None = None
        self._engine_note = ""
        self._library_note = ""
        self.bar = ThinBar(self.tr("Download progress"), theme, self)
        self.says = ElidedLabel(Look.SMALL, theme, self)
        self.note = ElidedLabel(Look.SMALL, theme, self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(GAP_PX)
        self._row.addWidget(self.bar)
        self._row.addWidget(self.says, 1)
        self._row.addWidget(self.note)
        self.bar.show_idle()

    def show_menu(self, menu: QMenu) -> None:
        """Offer the menu of the program, at the end; once, and not before the first paint."""
        from vidgrab_gui.ui.menu_button import MenuButton  # noqa: PLC0415 - see above

        self.menu_button = MenuButton(menu, self._theme, self)
        self._row.addWidget(self.menu_button)
        self._has_menu = True
        self._make_room()

    def set_edges(self, edge_px: int) -> None:
        """Keep what is said this far from the window's sides."""
        self._edge_px = edge_px
        self._row.setContentsMargins(edge_px, 1, edge_px, 0)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop what matters least where there is little room."""
        super().resizeEvent(event)
        self._make_room()

    def height_px(self) -> int:
        """Return the height of the foot."""
        return self._theme.height_for(HEIGHT_PX, self._theme.fonts.small, padding_px=14)

    def show_total(self, total: Total, words: Words) -> None:
        """Show the whole of what is running now, in these words."""
        self._told = (total, words)
        if total.running:
            self.bar.show_percent(total.percent)
        else:
            self.bar.show_idle()
        self._make_room()

    def show_note(self, text: str) -> None:
        """Say how the engine is."""
        self._engine_note = text
        self._make_room()

    def show_library_note(self, text: str) -> None:
        """Say what is the matter with the library, as long as it is; "" when nothing is.

        It matters more than the engine, and is cut rather than left out.
        """
        self._library_note = " ".join(text.split())
        self.note.setAccessibleDescription(self._library_note)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground and the line above."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.window)
        painter.fillRect(0, 0, self.width(), 1, colours.line)
        painter.end()

    def _make_room(self) -> None:
        room_px = max(0, self.width() - 2 * self._edge_px)
        self.bar.setFixedWidth(min(self._theme.px(BAR_PX), room_px // 4))
        room_px -= self.bar.width() + GAP_PX
        if self._has_menu:
            room_px -= self.menu_button.sizeHint().width() + GAP_PX
        self.note.set_text(self._library_note or self._engine_note)
        note_px = self.note.sizeHint().width()
        if self._library_note:
            self.says.set_text(self._sentence(room_px - min(note_px, room_px // 2) - GAP_PX))
            note_px = min(note_px, room_px - self.says.sizeHint().width() - GAP_PX)
        else:
            self.says.set_text(self._sentence(room_px))
        self.note.setFixedWidth(max(0, note_px))
        said_px = self.says.sizeHint().width() + GAP_PX + note_px
        self.note.setVisible(note_px > 0 and said_px <= room_px)

    def _sentence(self, room_px: int) -> str:
        """Return as much as there is room for: the count stays longest, then the time."""
        if self._told is None:
            return ""
        total, words = self._told
        count = self.tr("%n downloading", "", total.running) if total.running else ""
        waiting = self.tr("%n waiting", "", total.waiting) if total.waiting else ""
        speed = words.rate(total.speed_bps)
        left = words.time_left(total.eta_s, roughly=True)
        metrics = QFontMetrics(self._theme.fonts.small)
        for parts in ((count, waiting, speed, left), (count, speed, left), (count, left)):
            sentence = words.row(parts)
            if metrics.horizontalAdvance(sentence) <= room_px:
                return sentence
        return count
