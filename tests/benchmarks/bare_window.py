"""The least a window can be: what VidGrab's start and memory are measured against.

With ``--stays`` it stays until it is ended.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Says when it is painted, and quits unless it is to stay."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sys.stderr.write(f"painted {time.time()}\n")
        sys.stderr.flush()
        if "--stays" not in sys.argv:
            QTimer.singleShot(0, self, QApplication.quit)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    sys.exit(application.exec())
