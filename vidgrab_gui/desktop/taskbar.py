"""Progress where the desktop shows running programs: its dock or task bar."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from vidgrab_gui.desktop.session_bus import SessionBus, Spot

LAUNCHER = "com.canonical.Unity.LauncherEntry"
"""Understood by GNOME's docks, KDE Plasma and others beside Unity."""
APPLICATION = "application://io.github.vidgrab.VidGrab.desktop"
# Each program sends from a place of its own; docks make no use of which.
_PLACE = f"/com/canonical/unity/launcherentry/{zlib.crc32(APPLICATION.encode())}"


class Taskbar(QObject):
    """Tells the desktop how far all downloads are and how many run.

    Lives in the GUI thread. Linux: over the bus, where there is one. macOS and Windows: the
    number alone, as Qt's badge (written, not yet run there; Windows' bar behind the button would
    need COM, and is left out).
    """

    def __init__(self, bus: SessionBus | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._shown: tuple[int, int | None] = (0, None)

    def show(self, running: int, percent: float | None) -> None:
        """Show this; nothing is sent where a whole percent is as before."""
        whole = None if percent is None or not running else round(min(100.0, max(0.0, percent)))
        if (running, whole) == self._shown:
            return
        if running != self._shown[0]:
            _set_badge(running)
        self._shown = (running, whole)
        if self._bus is None:
            return
        state = {
            "count": ("x", running),
            "count-visible": ("b", running > 1),
            "progress": ("d", (whole or 0) / 100),
            "progress-visible": ("b", whole is not None),
        }
        self._bus.tell(Spot(_PLACE, LAUNCHER), "Update", "sa{sv}", APPLICATION, state)


def _set_badge(count: int) -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication) and QGuiApplication.platformName() in {"cocoa", "windows"}:
        app.setBadgeNumber(count)
