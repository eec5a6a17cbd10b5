"""What the program tells about itself: health, log, report, and what went wrong unforeseen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from vidgrab_gui.core.health import Finding, Remedy
from vidgrab_gui.core.notices import NoticeAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from vidgrab_gui.core.crash import Crash
    from vidgrab_gui.core.log_lines import LogEntry
    from vidgrab_gui.ui.crash_page import CrashPage
    from vidgrab_gui.ui.health_dialog import HealthDialog
    from vidgrab_gui.ui.log_window import LogWindow


class HelpDialogs(QObject):
    """Opens the pages of help and hands on what is asked there; each is open at most once.

    They leave the window usable: who looks at the log wants to see what a download does to it.
    Lives in the GUI thread. Signals: ``said`` (str) for a sentence in passing, ``folder_asked``
    and ``network_asked`` for what is fixed elsewhere.
    """

    said = Signal(str)
    folder_asked = Signal()
    network_asked = Signal()

    def __init__(self, commands: Commands, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._theme = theme
        self._window = window
        self._settings = Settings()
        self._health: HealthDialog | None = None
        self._log: LogWindow | None = None
        self._crash: CrashPage | None = None
        self._remedies: dict[Remedy, Callable[[], None]] = {
            Remedy.UPDATE: self._update,
            Remedy.ROLL_BACK: self._roll_back,
            Remedy.USUAL_PROGRAMS: self._use_usual_programs,
            Remedy.CHOOSE_FOLDER: self.folder_asked.emit,
            Remedy.NETWORK: self.network_asked.emit,
            Remedy.OPEN_PLUGINS: self._open_plugins,
            Remedy.CHECK_REACH: self._check_reach,
            Remedy.OPEN_LOG: self._open_log_folder,
        }

    # What the person asks for.

    def show_health(self) -> None:
        """Open the health page and look how everything is."""
        if self._health is None:
            from vidgrab_gui.ui.health_dialog import HealthDialog  # noqa: PLC0415 - few starts ask

            self._health = HealthDialog(self._theme, self._window)
            self._dress(self._health)
            self._health.asked.connect(self._on_remedy_asked)
            self._health.again_asked.connect(self._on_again_asked)
            self._health.report_asked.connect(self.copy_report)
            self._health.finished.connect(self._on_health_closed)
            self._commands.help.examine()
        _bring_forward(self._health)

    @Slot()
    def show_log(self) -> None:
        """Open the log."""
        if self._log is None:
            from vidgrab_gui.ui.log_window import LogWindow  # noqa: PLC0415 - few starts ask

            self._log = LogWindow(self._theme, self._window)
            self._dress(self._log)
            self._log.copied.connect(self._on_copied)
            self._log.folder_asked.connect(self._open_log_folder)
            self._log.finished.connect(self._on_log_closed)
            self._commands.help.follow_log(is_on=True)
        _bring_forward(self._log)

    @Slot()
    def copy_report(self) -> None:
        """Have a report made; it goes to the clipboard when it is there."""
        self.said.emit(self.tr("Making the report…"))
        self._commands.help.make_report()

    def act(self, action: NoticeAction) -> bool:
        """Do what a notice offers, if it is a matter of help; tell whether it was."""
        if action is NoticeAction.COPY_REPORT:
            self.copy_report()
            return True
        return False

    # What the program tells.

    def show_settings(self, settings: Settings) -> None:
        """Take note of what is chosen now; what an open page is about is looked at anew."""
        before, self._settings = self._settings, settings
        if _looked_at(before) != _looked_at(settings):
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Have an open page looked at anew: what it tells of is another one."""
        if self._health is not None:
            self._commands.help.examine()

    @Slot(object)
    def show_finding(self, finding: Finding) -> None:
        """Show what a check has come to, if the page is open."""
        if self._health is not None:
            self._health.show_finding(finding)

    @Slot()
    def show_examined(self) -> None:
        """Say that all is looked at, if the page is open."""
        if self._health is not None:
            self._health.announce()

    @Slot(object)
    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show the log's entries, if it is open."""
        if self._log is not None:
            self._log.show_entries(entries)

    @Slot(str)
    def take_report(self, text: str) -> None:
        """Put a report onto the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("The report is copied: paste it where you ask for help."))

    @Slot(object)
    def show_crash(self, crash: Crash) -> None:
        """Tell of something unforeseen, unless that is being done: the log has them all."""
        if self._crash is not None:
            return
        from vidgrab_gui.ui.crash_page import CrashPage  # noqa: PLC0415 - hardly ever

        self._crash = CrashPage(crash, self._theme, self._window)
        self._dress(self._crash)
        self._crash.report_asked.connect(self.copy_report)
        self._crash.log_asked.connect(self.show_log)
        self._crash.quit_asked.connect(self._on_quit_asked)
        self._crash.finished.connect(self._on_crash_closed)
        self._crash.open()

    # What is done about a finding.

    def _update(self) -> None:
        self._commands.update_engine()

    def _roll_back(self) -> None:
        self._commands.roll_back_engine()

    def _use_usual_programs(self) -> None:
        self._commands.change_settings(replace(self._settings, tools_folder=""))

    def _open_plugins(self) -> None:
        self._commands.help.open_plugins_folder()

    def _check_reach(self) -> None:
        self._commands.help.check_reach()

    @Slot()
    def _open_log_folder(self) -> None:
        self._commands.help.open_log_folder()

    @Slot(object)
    def _on_remedy_asked(self, remedy: Remedy) -> None:
        self._remedies[remedy]()

    @Slot()
    def _on_again_asked(self) -> None:
        self._commands.help.examine()

    @Slot()
    def _on_quit_asked(self) -> None:
        self._commands.quit(remember=False)

    @Slot()
    def _on_copied(self) -> None:
        self.said.emit(self.tr("Copied"))

    def _dress(self, dialog: QDialog) -> None:
        from vidgrab_gui.ui.theme_dialogs import dress_dialog  # noqa: PLC0415 - few starts ask

        dress_dialog(dialog, self._theme)

    @Slot()
    def _on_health_closed(self) -> None:
        self._health = None
        self._commands.help.stop_examining()

    @Slot()
    def _on_log_closed(self) -> None:
        self._log = None
        self._commands.help.follow_log(is_on=False)

    @Slot()
    def _on_crash_closed(self) -> None:
        self._crash = None


def _looked_at(settings: Settings) -> tuple[object, ...]:
    """Return the choices that health is about."""
    return settings.folder, settings.tools_folder, settings.network


def _bring_forward(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
