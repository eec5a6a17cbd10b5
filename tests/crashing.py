"""The whole program, made to go wrong: ``python -m tests.crashing HOW``.

It tells on standard output, a line each, what its crash page and its notice say, and ends when
told so by what it was asked for.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from vidgrab_gui import app
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.ui.crash_page import CrashPage
from vidgrab_gui.ui.window import MainWindow

LOOK_EVERY_MS = 20
SECRET = "cr4sh-secret"  # noqa: S105 - nobody's


class Mischief(QObject):
    """Goes wrong in the way asked for, once the window is there, and tells what came of it."""

    def __init__(self, how: str) -> None:
        super().__init__()
        self._how = how
        self._ways = {
            "slot": (self.fail,),
            "again": (self.fail, self.fail, self.fail),
            "later": (self.fail,),
            "two": (self.fail, self.fail_otherwise),
            "thread": (self._fail_in_a_thread,),
            "quit": (self.fail,),
            "fault": (self._fault,),
            "nothing": (),
        }
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._told: set[str] = set()

    @Slot()
    def begin(self) -> None:
        """Go wrong, each time by an event of its own."""
        for way in self._ways[self._how]:
            QTimer.singleShot(0, self, way)
        self._clock.start()

    @Slot()
    def fail(self) -> None:
        """Raise in a slot."""
        raise ValueError(f"token={SECRET} in {Path.home()}/film")

    @Slot()
    def fail_otherwise(self) -> None:
        """Raise something else in a slot."""
        raise KeyError("another")

    @Slot()
    def _fail_later(self) -> None:
        self._told.clear()
        QTimer.singleShot(0, self, self.fail)
        QTimer.singleShot(0, self, self._tell_over)

    @Slot()
    def _tell_over(self) -> None:
        self._tell("over")

    @Slot()
    def _fail_in_a_thread(self) -> None:
        threading.Thread(target=self.fail).start()

    @Slot()
    def _fault(self) -> None:
        if not faulthandler.is_enabled():  # it is begun in a thread of its own
            QTimer.singleShot(LOOK_EVERY_MS, self, self._fault)
            return
        faulthandler._sigsegv()  # type: ignore[attr-defined] # made for tests, so not in the stubs

    @Slot()
    def _look(self) -> None:
        pages = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashPage)]
        shown = [page for page in pages if page.isVisible()]
        for page in shown:
            self._tell(f"page {page.head.text()} | {page.details.toPlainText()!r}")
            if self._how == "quit":
                page.leave.click()
            elif self._how == "later":
                page.go_on.click()
                QTimer.singleShot(0, self, self._fail_later)
        notice = _window().body.notice
        if notice.notice.actions:
            offered = [button for button in notice.buttons if not button.isHidden()]
            self._tell(f"notice {notice.notice.sentence} | {offered[0].text()}")
            offered[0].click()
        report = QGuiApplication.clipboard().text()
        if report.startswith("VidGrab report"):
            self._tell(f"report {report!r}")
            QApplication.quit()

    def _tell(self, line: str) -> None:
        if line not in self._told:
            self._told.add(line)
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


def _window() -> MainWindow:
    windows = QApplication.topLevelWidgets()
    return next(one for one in windows if isinstance(one, MainWindow))


class MischievousErrand(app.Errand):
    """The start's errand, after which it goes wrong."""

    @Slot()
    def run(self) -> None:
        """Do what the program does, and begin."""
        super().run()
        mischief.begin()


def _never_there(*_arguments: object) -> None:
    raise RuntimeError(f"early trouble, token={SECRET}")


if __name__ == "__main__":
    if sys.argv[1] == "early":
        app.Start.show = _never_there  # type: ignore[assignment,method-assign] # it is to fail
    else:
        app.Errand = MischievousErrand  # type: ignore[misc] # as above
        mischief = Mischief(sys.argv[1])
    sys.exit(app.run_app(Arguments()))
