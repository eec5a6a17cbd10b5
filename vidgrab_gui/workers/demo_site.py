"""The demo site as a child of the window: started on demand, gone with it."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from vidgrab_gui.workers.siblings import demo_command, package_home

END_LIMIT_MS = 1_500


class DemoSite(QObject):
    """Runs the demo site's program.

    Lives in: the GUI thread. ``ready`` carries the link to try; ``failed`` a
    text for the log.
    """

    ready = Signal(str)
    failed = Signal(str)

    def __init__(self, ffmpeg: str, cache: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        program, *first = demo_command()
        self._process.setProgram(program)
        self._process.setArguments([*first, "--ffmpeg", ffmpeg, "--cache", cache])
        self._process.setWorkingDirectory(package_home())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._is_ready = False
        self._url = ""

    @property
    def url(self) -> str:
        """Return the link to try, empty until the site is ready."""
        return self._url

    def start(self) -> None:
        """Start the site; the clip is made at its first start, which takes some seconds."""
        self._process.start()

    def close(self) -> None:
        """End the site: it ends by itself when its input closes."""
        self._is_ready = True  # its end is no failure any more
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(END_LIMIT_MS):
            self._process.kill()
            self._process.waitForFinished(END_LIMIT_MS)

    @Slot()
    def _on_output(self) -> None:
        if self._is_ready or not self._process.canReadLine():
            return
        line = bytes(self._process.readLine().data())
        self._is_ready = True
        self._url = json.loads(line).get("url", "")
        if self._url:
            self.ready.emit(self._url)
        else:
            self.failed.emit(line.decode("utf-8", "replace"))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail()

    @Slot()
    def _on_finished(self) -> None:
        self._fail()

    def _fail(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            errors = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self.failed.emit(errors[-500:] or self._process.errorString())
