"""The start: the window first, and the program behind it as soon as the window is painted."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from vidgrab_gui import __version__
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core import places
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.desktop.logs import start_logging
from vidgrab_gui.store.table_file import folder_of, read_table
from vidgrab_gui.ui.first_paint import FirstPaint
from vidgrab_gui.ui.theme import BASE_STYLE, Theme
from vidgrab_gui.ui.window import MainWindow

if TYPE_CHECKING:
    from vidgrab_gui.core.settings import Settings
    from vidgrab_gui.program import Program

COLLECT_EVERY_MS = 5_000
SWITCH_S = 0.001
"""How long a worker's thread may keep Python to itself while the window's thread waits for it."""


class LateCommands:
    """The window's commands, which bring the program behind it when it is not there yet."""

    def __init__(self, start: Start) -> None:
        self._start = start

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any one of the commands
        return getattr(self._start.program.controller, name)


class Start(QObject):
    """Shows the window, and brings the program behind it right after the first paint.

    Whoever presses a button before that has the program brought at once: nothing is
    refused, and nothing the window does not need to be seen is loaded before it is seen.

    Lives in: the GUI thread. Without settings they are read from the file.
    """

    def __init__(self, settings_path: Path, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings_path = settings_path
        self._settings = settings
        self._table = {} if settings else read_table(settings_path)
        self._program: Program | None = None
        self._is_closed = False
        choice = settings.theme if settings else ThemeChoice.named(self._table.get("theme"))
        self.window = MainWindow(LateCommands(self), Theme(self, choice))
        folder = settings.folder if settings else folder_of(self._table.get("folder"))
        self.window.show_folder(folder or str(places.downloads_folder()))
        self.paint = FirstPaint(self.window, self)

    @property
    def program(self) -> Program:
        """Return the program behind the window; the first who asks has it built."""
        if self._program is None:
            # The second half of all there is to import, and the only place that waits for it.
            from vidgrab_gui.program import Program  # noqa: PLC0415 - see above
            from vidgrab_gui.store.settings_file import settings_of  # noqa: PLC0415 - see above

            settings = self._settings or settings_of(self._table)
            self._program = Program(self.window, settings, self._settings_path)
        return self._program

    def show(self) -> FirstPaint:
        """Show the window; the program, its spare engine child and its queue follow the paint."""
        self.paint.painted.connect(self._on_painted)
        self.window.show()
        # Without a window manager, as on a virtual display, nobody else gives it the focus.
        self.window.activateWindow()
        return self.paint

    @Slot()
    def close(self) -> None:
        """Take the program down again, if it ever came to it; none comes any more."""
        self._is_closed = True
        if self._program is not None:
            self._program.close()

    @Slot()
    def _on_painted(self) -> None:
        if not self._is_closed:
            self.window.show_icon()
            self.window.theme.follow_contrast()
            self.program.begin()


class Housekeeper(QObject):
    """Collects garbage in the GUI thread only.

    Python's collector runs in whichever thread allocates, and destroyed
    GUI-thread objects from a worker. What is there for good is not looked through
    each time: that alone would keep the window from answering for several frames.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def set_aside(self) -> None:
        """Take all there is now for things that stay: modules, the window, the list of jobs.

        They still go when nobody needs them any more, unless they hold each other.
        """
        gc.freeze()

    @Slot()
    def collect(self) -> None:
        """Collect once, of what has come since the last things were set aside."""
        gc.collect()


class PaintedTrace(QObject):
    """Tells when the window was first painted and what was loaded by then, and quits.

    For measuring the start.
    """

    @Slot()
    def on_painted(self) -> None:
        """Print both and quit."""
        sys.stderr.write(f"painted {time.time()}\nloaded {' '.join(sys.modules)}\n")
        sys.stderr.flush()
        QApplication.quit()


def make_application() -> QApplication:
    """Make the one QApplication, named and themed."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    QApplication.setStyle(BASE_STYLE)  # before it makes the system's own one
    app = QApplication(sys.argv[:1])
    app.setApplicationName("vidgrab")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.vidgrab.VidGrab")
    return app


class Errand(QObject):
    """What the command line asks for, carried out once the window is painted."""

    def __init__(
        self, start: Start, arguments: Arguments, keeper: Housekeeper, app: QApplication
    ) -> None:
        super().__init__(app)
        self._start = start
        self._keeper = keeper
        self._arguments = arguments
        self._app = app

    @Slot()
    def run(self) -> None:
        """Carry it out."""
        self._keeper.set_aside()
        self._start.program.completed.connect(self._keeper.set_aside)
        self._start.program.serve(self._arguments, self._app)


def run_app(arguments: Arguments) -> int:
    """Run the window until it is closed; returns the program's exit code."""
    start_logging(places.log_folder())
    app = make_application()
    start = Start(places.config_folder() / "settings.toml")
    app.aboutToQuit.connect(start.close)
    sys.setswitchinterval(SWITCH_S)
    keeper = Housekeeper(app)
    if os.environ.get("VIDGRAB_TRACE") == "painted":
        trace = PaintedTrace(app)
        start.paint.painted.connect(trace.on_painted)
    errand = Errand(start, arguments, keeper, app)
    start.show().painted.connect(errand.run)
    code = app.exec()
    gc.unfreeze()  # taken down as if nothing had been set aside
    gc.collect()
    return code
