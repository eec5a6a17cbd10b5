"""Begins the file for the interpreter's last words beside the window, and tells of earlier ones."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.desktop.fault_file import FaultFile


class FaultWatch(QObject):
    """Keeps this run's fault file from :meth:`begin` to :meth:`close`.

    Lives in: the GUI thread. ``come`` (str) carries what the last run has left, where it was ended
    for a fault.
    """

    come = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = FaultFile(folder)
        self._thread = threading.Thread(target=self._open, daemon=True)
        self._is_closed = False

    def begin(self) -> None:
        """Begin, in a thread: it reads and writes on the disk."""
        self._thread.start()

    def close(self, within_s: float = 0.3) -> None:
        """Take the file away: this run has ended well."""
        self._is_closed = True
        if self._thread.ident is not None:
            self._thread.join(within_s)
        self._file.close()

    def _open(self) -> None:
        left = self._file.open()
        if left and not self._is_closed:
            self.come.emit(left)
