"""Runs every check one after the other and says what came of it."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from vidgrab_gui import __version__
from vidgrab_gui.desktop.interrupts import Interrupts
from vidgrab_gui.selfcheck.check import Check
from vidgrab_gui.selfcheck.inspection import Inspection
from vidgrab_gui.selfcheck.journey import Journey

LIMIT_MS = 180_000
END_LIMIT_MS = 5_000


class Course(QObject):
    """What there is first, then the way from a link to a file; ends the application's loop.

    Lives in: the GUI thread.
    """

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.checks: list[Check] = []
        self._is_over = False
        downloads, nothing = folder / "downloads", folder / "nothing"
        downloads.mkdir()
        nothing.mkdir()
        self._inspection = Inspection(str(nothing))
        self._journey = Journey(str(downloads), self)
        for part in (self._inspection, self._journey):
            part.noted.connect(self._on_noted)
        self._inspection.finished.connect(self._on_inspected)
        self._journey.ended.connect(self._end)

    @Slot()
    def start(self) -> None:
        """Begin; the rest follows by itself."""
        self._inspection.start()

    @Slot()
    def give_up(self) -> None:
        """End because time is over."""
        self._on_noted(Check("time", False, f"not done within {LIMIT_MS // 1000} s"))
        self._end()

    @Slot()
    def stop(self) -> None:
        """End because the system or a terminal asks for it."""
        told = "asked to end before everything was looked at"
        self._on_noted(Check("interruption", False, told))
        self._end()

    @Slot(object)
    def _on_noted(self, check: Check) -> None:
        if not self._is_over:
            self.checks.append(check)

    @Slot()
    def _on_inspected(self) -> None:
        if not self._is_over:
            self._journey.start()

    @Slot()
    def _end(self) -> None:
        if self._is_over:
            return
        self._inspection.stop()
        # Both are waited for, whatever becomes of the first.
        is_over = all([self._inspection.wait(END_LIMIT_MS), self._journey.close()])
        self._on_noted(Check("ending", is_over, "" if is_over else "a child did not end in time"))
        self._is_over = True
        QCoreApplication.exit(0 if all(check.ok for check in self.checks) else 1)


def run_self_check(report: str = "") -> int:
    """Run every check, print one JSON object, and return 0 if all is well, else 1.

    ``report`` is a file that gets the same object: a program of the window kind has nowhere to
    print on Windows.
    """
    app = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="vidgrab-self-check-") as folder:
        course = Course(Path(folder), app)
        interrupts = Interrupts(app)
        interrupts.asked_to_quit.connect(course.stop)
        QTimer.singleShot(0, course.start)
        QTimer.singleShot(LIMIT_MS, course.give_up)
        code = app.exec()
    said = json.dumps(
        {
            "ok": code == 0,
            "version": __version__,
            "checks": [asdict(check) for check in course.checks],
        }
    )
    sys.stdout.write(f"{said}\n")
    return code if _is_written(report, f"{said}\n") else 1


def _is_written(report: str, text: str) -> bool:
    """Write the report where one is wanted; tells whether nothing is missing."""
    if not report:
        return True
    try:
        Path(report).write_text(text, "utf-8")
    except OSError as error:
        sys.stderr.write(f"The report could not be written: {error}\n")
        return False
    return True
