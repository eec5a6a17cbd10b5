"""Settings to and from a file of the person's own; the disk it lies on may sleep."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead
from vidgrab_gui.store.settings_file import export_settings, read_exported

LARGEST_BYTES = 1_000_000
"""No file of settings is larger; what is would be something else."""

logger = logging.getLogger(__name__)


class SettingsTransfer(QObject):
    """Writes and reads such files, each in a thread that nobody waits for.

    Lives in: the GUI thread. Signals: ``exported`` (bool: whether it could be written),
    ``imported`` (SettingsRead) with what a file holds.
    """

    exported = Signal(bool)
    imported = Signal(object)

    @Slot(str, object)
    def write(self, path: str, settings: Settings) -> None:
        """Write all settings into a file."""
        threading.Thread(target=self._write, args=(Path(path), settings), daemon=True).start()

    @Slot(str)
    def read(self, path: str) -> None:
        """Read what a file holds."""
        threading.Thread(target=self._read, args=(Path(path),), daemon=True).start()

    def _write(self, path: Path, settings: Settings) -> None:
        try:
            export_settings(path, settings)
        except (OSError, ValueError) as error:
            logger.info("settings not exported: %s", error)
            self.exported.emit(False)
        else:
            self.exported.emit(True)

    def _read(self, path: Path) -> None:
        self.imported.emit(_read_file(path))


def _read_file(path: Path) -> SettingsRead:
    try:
        # A missing file is one without settings to the start; to who has chosen it, it is none.
        is_one = path.is_file() and path.stat().st_size <= LARGEST_BYTES
    except (OSError, ValueError):
        is_one = False
    return read_exported(path) if is_one else SettingsRead(is_damaged=True)
