"""What the menu of the whole program opens, each at most once at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from vidgrab_gui.core.network import Network
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.help_dialogs import HelpDialogs
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.theme import Theme


class ProgramDialogs(QObject):
    """Opens the dialogs of the program and hands on what was chosen in them.

    Lives in the GUI thread. Each dialog is imported when it is first asked for, is deleted
    when it closes, and comes to the front when it is asked for again.
    Signals: ``said`` (str) for a sentence in passing.
    """

    said = Signal(str)

    def __init__(self, commands: Commands, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._theme = theme
        self._window = window
        self._settings = Settings()
        self._open: dict[ProgramAction, QDialog] = {}
        self.help = HelpDialogs(commands, theme, window)
        self.help.said.connect(self.said)
        self.help.network_asked.connect(self.ask_network)
        self._handlers: dict[ProgramAction, Callable[[], None]] = {
            ProgramAction.NETWORK: self.ask_network,
            ProgramAction.HEALTH: self.help.show_health,
            ProgramAction.LOG: self.help.show_log,
            ProgramAction.COPY_REPORT: self.help.copy_report,
            ProgramAction.ABOUT: self._show_about,
            ProgramAction.QUIT: self._quit,
        }

    @property
    def offered(self) -> frozenset[ProgramAction]:
        """Return what can be asked for."""
        return frozenset(self._handlers)

    def show_settings(self, settings: Settings) -> None:
        """Take note of what is chosen now."""
        self._settings = settings
        self.help.show_settings(settings)

    @Slot(object)
    def act(self, action: ProgramAction) -> None:
        """Do what the menu was asked for."""
        self._handlers[action]()

    @Slot()
    def ask_network(self) -> None:
        """Ask how sites are to be reached."""
        if self._raise(ProgramAction.NETWORK):
            return
        from vidgrab_gui.ui.network_dialog import NetworkDialog  # noqa: PLC0415 - few starts ask

        settings = self._settings
        dialog = NetworkDialog(settings.network, settings.rate, self._theme, self._window)
        dialog.chosen.connect(self._on_network_chosen)
        self._show(ProgramAction.NETWORK, dialog)

    def _show_about(self) -> None:
        if self._raise(ProgramAction.ABOUT):
            return
        from vidgrab_gui.ui.about_dialog import AboutDialog  # noqa: PLC0415 - few starts ask

        version = QCoreApplication.applicationVersion()
        self._show(ProgramAction.ABOUT, AboutDialog(version, self._theme, self._window))

    def _quit(self) -> None:
        self._window.close()

    def _raise(self, action: ProgramAction) -> bool:
        """Bring an open dialog to the front; tell whether there was one."""
        dialog = self._open.get(action)
        if dialog is None:
            return False
        dialog.raise_()
        dialog.activateWindow()
        return True

    def _show(self, action: ProgramAction, dialog: QDialog) -> None:
        self._open[action] = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        dialog = self.sender()
        self._open = {action: other for action, other in self._open.items() if other is not dialog}

    @Slot(object, object, object)
    def _on_network_chosen(
        self, network: Network, rate: RateLimit, secrets: Mapping[str, str]
    ) -> None:
        self._commands.set_network(network, rate, secrets)
