"""One window that stands still, and what is photographed of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListWidget,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from tests.ui.conftest import Notes
from tests.ui.samples import NOW_S
from vidgrab_gui.core.fetch import FetchSnapshot
from vidgrab_gui.core.job import Job
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.window import MainWindow

MOST_LOOKS = 6
PICTURES_MS = 2_000
"""How long pictures may take to be read."""
SETTLE_MS = 30
"""What the window puts off to its next turn is done by then."""
FOLDER = "/home/anna/Downloads"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: of what, and the room it was to fit into."""

    name: str
    picture: QPixmap
    room: QSize


class StillTheme(Theme):
    """The theme of a system that wants no motion."""

    @property
    def is_still(self) -> bool:
        """Return True."""
        return True


class Silence(Notes):
    """Commands that do nothing, those of tomorrow too."""

    def __getattr__(self, name: str) -> object:
        return lambda *_args, **_kwargs: None


class Scene:
    """A window of a size and a theme; closed by :meth:`close`."""

    def __init__(
        self, size: QSize, choice: ThemeChoice, direction: Qt.LayoutDirection, parent: QObject
    ) -> None:
        self.size = size
        self._direction_before = QApplication.layoutDirection()
        QApplication.setLayoutDirection(direction)
        self.theme = StillTheme(parent, choice)
        self.window = MainWindow(Silence(), self.theme)
        self.window.show_folder(FOLDER)
        self.window.jobs  # noqa: B018 - brings what comes after the first paint
        self.body = self.window.body
        self.body.downloads.delegate._clock = lambda: NOW_S + 30
        self.window.resize(size)
        self.window.show()
        self.window.activateWindow()

    def settle(self) -> None:
        """Let everything lie where it stays."""
        QTest.qWait(SETTLE_MS)
        for _ in range(PICTURES_MS // SETTLE_MS):
            if not self.body.cache._asked:
                break
            QTest.qWait(SETTLE_MS)
        QApplication.sendPostedEvents()

    def fetch(self, snapshot: FetchSnapshot) -> None:
        """Show a fetch of the link in the field."""
        self.window.set_links(snapshot.url)
        self.window.show_fetch(snapshot)

    def put(self, *jobs: Job) -> None:
        """Show downloads."""
        self.window.jobs.put_many(list(jobs))

    def pick(self, row: int) -> None:
        """Select a download."""
        view = self.body.downloads.list
        index = self.body.downloads.jobs.index(row)
        view.selectionModel().setCurrentIndex(
            index, view.selectionModel().SelectionFlag.ClearAndSelect
        )

    def picture(self, widget: QWidget | None = None) -> QPixmap:
        """Return the window as it stands, or something else."""
        shown, before = widget or self.window, QPixmap()
        for _ in range(MOST_LOOKS):
            self.settle()
            now = shown.grab()  # what is painted for the first time asks for its pictures
            if now.toImage() == before.toImage():
                break
            before = now
        return now

    def with_menu(self, menu: QMenu, at: QPoint) -> QPixmap:
        """Return the window with a menu open over it, its first entry chosen."""
        menu.popup(self.window.mapToGlobal(at))
        menu.setActiveAction(menu.actions()[0])
        picture, over = self.picture(), menu.grab()
        place = at - QPoint(0, max(0, at.y() + menu.height() - self.window.height()))
        place.setX(min(place.x(), self.window.width() - menu.width() - 8))
        painter = QPainter(picture)
        painter.drawPixmap(place, over)
        painter.end()
        menu.close()
        return picture

    def ask(self, action: ProgramAction) -> QDialog | None:
        """Open a dialog of the program; None where the program has none for it."""
        dialogs = self.window.listings.dialogs
        if action not in dialogs.offered:
            return None
        before = self._dialogs()
        dialogs.act(action)
        opened = [dialog for dialog in self._dialogs() if dialog not in before]
        return opened[0] if opened else None

    def pages(self, dialog: QDialog) -> list[tuple[str, QPixmap]]:
        """Return each page of a dialog, in the room there is."""
        dialog.resize(dialog.size().boundedTo(self.size))
        count, found = self.page_count(dialog), []
        for index in range(count):
            self.turn_to(dialog, index)
            found.append((f"-{index + 1}" if count > 1 else "", self.picture(dialog)))
        return found

    def page_count(self, dialog: QDialog) -> int:
        """Return how many pages a dialog has; one that cannot be turned is one page."""
        stack = next(iter(dialog.findChildren(QStackedWidget)), None)
        return max(1, stack.count()) if stack is not None else 1

    def turn_to(self, dialog: QDialog, index: int) -> None:
        """Turn to a page, as the list or the tabs beside the pages would."""
        stack = next(iter(dialog.findChildren(QStackedWidget)), None)
        if stack is None:
            return
        for tabs in dialog.findChildren(QTabWidget):
            if tabs.isAncestorOf(stack):
                tabs.setCurrentIndex(index)
                return
        for pages in dialog.findChildren(QListWidget):
            if pages.count() == stack.count():
                pages.setCurrentRow(index)
        stack.setCurrentIndex(index)

    def close(self) -> None:
        """Close everything."""
        for dialog in self._dialogs():
            dialog.close()
        self.window.close()
        QApplication.setLayoutDirection(self._direction_before)
        self.window.deleteLater()
        self.theme.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete

    def _dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
