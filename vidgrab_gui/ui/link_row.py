"""The link row: the field a link goes into, Paste inside it, and Fetch beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from vidgrab_gui.ui.painting import RING_PX, fill_rounded
from vidgrab_gui.ui.theme import CARD_RADIUS_PX, Look, Theme, dressed_button

CONTROL_PX = 44
MOST_CHARACTERS = 200_000


class UrlEdit(QLineEdit):
    """The text field. A pasted link takes the place of what stood there.

    Signals: ``pasted`` after the person pasted anything, ``escaped`` on Escape,
    ``focus_moved`` when the keyboard came or went.
    """

    pasted = Signal()
    escaped = Signal()
    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("url")
        self.setFrame(False)
        self.setMaxLength(MOST_CHARACTERS)
        # What is dropped belongs to the whole window, which hands it on.
        self.setAcceptDrops(False)

    def take(self, text: str) -> None:
        """Put in a pasted text: links replace everything, other words go to the cursor."""
        line = _fitting(" ".join(text.split()))
        if not line:
            return
        from vidgrab_gui.core.links import read_links  # noqa: PLC0415 - at first there is none

        if read_links(line).links and not self._is_adding():
            self.selectAll()
        self.insert(line)
        self.pasted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste in our own way."""
        from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed  # noqa: PLC0415 - no key at first

        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        elif is_pressed(event, Shortcut.STOP):
            self.escaped.emit()
        elif is_pressed(event, Shortcut.CONTEXT_MENU):
            self.menu().popup(self.mapToGlobal(self.cursorRect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Undo to the window where there is nothing to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and not self.isUndoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the X11 selection on a middle click."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.take(clipboard.text(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the usual menu of a text field with our own Paste in it."""
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self.paste_clipboard)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame around it."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame around it."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def _is_adding(self) -> bool:
        """Tell whether the person has put a space behind a link, to add another."""
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        return at_end and self.text().endswith(" ")

    @Slot()
    def paste_clipboard(self) -> None:
        """Paste what the clipboard holds."""
        self.take(QGuiApplication.clipboard().text())


class LinkField(QFrame):
    """The frame that makes the text field and Paste one thing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_dropping = False
        self.edit = UrlEdit(self)
        self.edit.setAccessibleName(self.tr("Video URL"))
        self.edit.setPlaceholderText(self.tr("Paste a link"))
        self.paste = dressed_button(self.tr("Paste"), Look.LINK, self)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 6, 2)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.paste)
        self.edit.focus_moved.connect(self.update)
        theme.changed.connect(self.update)

    def set_dropping(self, is_dropping: bool) -> None:
        """Show that a link held over the window would land here."""
        self._is_dropping = is_dropping
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the field's ground and edge."""
        colours = self._theme.colours
        is_lit = self._is_dropping or self.edit.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_rounded(
            painter,
            self.rect(),
            CARD_RADIUS_PX,
            colours.selection if self._is_dropping else colours.card,
            colours.accent if is_lit else colours.outline,
            RING_PX if is_lit else 1,
        )
        painter.end()


class LinkRow(QWidget):
    """The row at the top of the window.

    Signals: ``fetch_asked`` with the field's text, ``stop_asked``, ``text_changed``.
    """

    fetch_asked = Signal(str)
    stop_asked = Signal()
    text_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_fetching = False
        self.field = LinkField(theme, self)
        self.fetch_button: QPushButton = dressed_button(self.tr("Fetch"), Look.PLAIN, self)
        self.fetch_button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self.fetch_button)
        self.field.edit.textChanged.connect(self.text_changed)
        self.field.edit.returnPressed.connect(self._ask_fetch)
        self.field.edit.pasted.connect(self._ask_fetch)
        self.field.edit.escaped.connect(self._on_escaped)
        self.field.paste.clicked.connect(self._on_paste_clicked)
        self.fetch_button.clicked.connect(self._on_fetch_clicked)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """Return what the field holds."""
        return self.field.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field; nothing is fetched."""
        self.field.edit.setText(_fitting(" ".join(text.split())))

    def set_fetching(self, is_fetching: bool) -> None:
        """Let the button say Stop while a fetch runs."""
        self._is_fetching = is_fetching
        name = self.tr("Stop") if is_fetching else self.tr("Fetch")
        self.fetch_button.setText(name)
        self.fetch_button.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a double click for one: its second half would stop what the first began."""
        is_second = event.type() == QEvent.Type.MouseButtonDblClick
        return is_second and watched is self.fetch_button

    @Slot()
    def edit_link(self) -> None:
        """Put the keyboard into the field with everything selected."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    @Slot()
    def _ask_fetch(self) -> None:
        self.fetch_asked.emit(self.text)

    @Slot()
    def _on_escaped(self) -> None:
        if self._is_fetching:
            self.stop_asked.emit()

    @Slot()
    def _on_paste_clicked(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()
        self.field.edit.paste_clipboard()

    @Slot()
    def _on_fetch_clicked(self) -> None:
        if self._is_fetching:
            self.stop_asked.emit()
        else:
            self._ask_fetch()

    @Slot()
    def _fit(self) -> None:
        """Give the controls their height and the button room for both of its words."""
        height_px = self._theme.height_for(CONTROL_PX, self._theme.fonts.head, padding_px=20)
        self.field.setFixedHeight(height_px)
        metrics = self.fontMetrics()
        words_px = max(
            metrics.horizontalAdvance(word) for word in (self.tr("Fetch"), self.tr("Stop"))
        )
        width_px = max(100, self._theme.px(words_px * 1.35) + 40)
        self.fetch_button.setFixedSize(QSize(width_px, height_px))


def _fitting(line: str) -> str:
    """Return as much of a line as the field takes; a link is kept whole or left out."""
    if len(line) <= MOST_CHARACTERS:
        return line
    return line[:MOST_CHARACTERS].rpartition(" ")[0]
