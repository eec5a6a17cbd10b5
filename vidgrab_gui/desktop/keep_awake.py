"""Keeps the machine from falling asleep while something runs, and not a moment longer."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys

from PySide6.QtCore import QObject, Slot

END_WITHIN_S = 0.5
_WINDOWS_AWAKE = 0x8000_0000 | 0x0000_0001  # ES_CONTINUOUS | ES_SYSTEM_REQUIRED
_WINDOWS_AS_USUAL = 0x8000_0000

logger = logging.getLogger(__name__)


class KeepAwake(QObject):
    """Asks the system to stay awake by the means it offers for that.

    Linux: ``systemd-inhibit`` holds the lock for as long as a program it runs lives, here
    ``cat`` at the end of our pipe, so the lock ends with us, however we end. macOS:
    ``caffeinate`` watches our process. Windows: a flag of the thread.

    Lives in: the GUI thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._helper: subprocess.Popen[bytes] | None = None
        self._is_awake = False

    @Slot(bool)
    def set_busy(self, is_busy: bool) -> None:
        """Keep awake from now on, or let the machine do as it likes."""
        if is_busy == self._is_awake:
            return
        self._is_awake = is_busy
        if sys.platform == "win32":
            _tell_windows(_WINDOWS_AWAKE if is_busy else _WINDOWS_AS_USUAL)
        elif is_busy:
            self._start_helper()
        else:
            self._end_helper()

    def _start_helper(self) -> None:
        command = _command()
        if not command:
            return
        try:
            self._helper = subprocess.Popen(  # noqa: S603 - the system's own program
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            logger.info("the machine may fall asleep: %s", error)

    def _end_helper(self) -> None:
        helper, self._helper = self._helper, None
        if helper is None:
            return
        if helper.stdin:
            helper.stdin.close()
        if sys.platform == "darwin":
            helper.terminate()
        try:
            helper.wait(END_WITHIN_S)
        except subprocess.TimeoutExpired:
            helper.kill()
            helper.wait()


def _command() -> list[str]:
    """Return the program that keeps this system awake, empty where there is none."""
    if sys.platform == "darwin":
        return ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]
    inhibit, cat = shutil.which("systemd-inhibit"), shutil.which("cat")
    if not inhibit or not cat:
        return []
    return [inhibit, "--what=idle:sleep", "--who=VidGrab", "--why=Downloading", "--mode=block", cat]


def _tell_windows(state: int) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - its windll exists there only

        ctypes.windll.kernel32.SetThreadExecutionState(state)
