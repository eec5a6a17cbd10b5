"""What the menu of the whole program opens, each at most once at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from vidgrab_gui.core.media import Media
from vidgrab_gui.core.naming import SAMPLE, NameFacts
from vidgrab_gui.core.network import Network, site_name
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.help_dialogs import HelpDialogs
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from vidgrab_gui.ui.preferences_dialog import PreferencesDialog


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
        self._media: Media | None = None
        self._open: dict[ProgramAction, QDialog] = {}
        self.help = HelpDialogs(commands, theme, window)
        self.help.said.connect(self.said)
        self.help.network_asked.connect(self.ask_network)
        self._handlers: dict[ProgramAction, Callable[[], None]] = {
            ProgramAction.PREFERENCES: self._show_preferences,
            ProgramAction.NETWORK: self.ask_network,
            ProgramAction.HEALTH: self.help.show_health,
            ProgramAction.LOG: self.help.show_log,
            ProgramAction.COPY_REPORT: self.help.copy_report,
            ProgramAction.ABOUT: self._show_about,
            ProgramAction.SHORTCUTS: self._show_shortcuts,
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
        preferences = self._preferences
        if preferences is not None:
            preferences.show_settings(settings)

    def note_link(self, media: Media | None) -> None:
        """Take note of what the window looks at: names of files are shown by its example."""
        self._media = media

    @Slot(bool)
    def show_exported(self, is_done: bool) -> None:
        """Say whether the settings are in the file now."""
        if self._preferences is not None:
            self._preferences.show_exported(is_done=is_done)

    @Slot(object)
    def show_imported(self, read: SettingsRead) -> None:
        """Show what a file of settings holds."""
        if self._preferences is not None:
            self._preferences.show_imported(read)

    @Slot(str)
    def show_token(self, token: str) -> None:
        """Show what calls from the browser have to carry."""
        if self._preferences is not None:
            self._preferences.show_token(token)

    @Slot(object)
    def act(self, action: ProgramAction) -> None:
        """Do what the menu was asked for."""
        self._handlers[action]()

    @Slot()
    def ask_network(self) -> None:
        """Ask how sites are to be reached."""
        self._ask_network(self._settings.network, self._settings.rate)

    def _show_preferences(self) -> None:
        if self._raise(ProgramAction.PREFERENCES):
            return
        from vidgrab_gui.ui.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - few starts ask

        browser = self._commands.browser
        has_extension = browser.has_extension
        dialog = PreferencesDialog(
            self._settings, self._theme, self._window, has_extension=has_extension
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.network_asked.connect(self._ask_network)
        dialog.export_asked.connect(self._on_export_asked)
        dialog.import_asked.connect(self._on_import_asked)
        dialog.token_wanted.connect(browser.want_token)
        dialog.renewal_wanted.connect(browser.renew_token)
        dialog.extension_wanted.connect(browser.show_extension)
        if self._media is not None:
            dialog.show_sample(_facts_of(self._media))
        self._show(ProgramAction.PREFERENCES, dialog)

    @property
    def _preferences(self) -> PreferencesDialog | None:
        dialog = self._open.get(ProgramAction.PREFERENCES)
        return cast("PreferencesDialog | None", dialog)

    @Slot(object, object)
    def _ask_network(self, network: Network, rate: RateLimit) -> None:
        if self._raise(ProgramAction.NETWORK):
            return
        from vidgrab_gui.ui.network_dialog import NetworkDialog  # noqa: PLC0415 - few starts ask

        # Above the preferences where it was asked for there: they wait for it.
        above = self._preferences or self._window
        dialog = NetworkDialog(network, rate, self._theme, above)
        dialog.chosen.connect(self._on_network_chosen)
        self._show(ProgramAction.NETWORK, dialog)

    def _show_about(self) -> None:
        if self._raise(ProgramAction.ABOUT):
            return
        from vidgrab_gui.ui.about_dialog import AboutDialog  # noqa: PLC0415 - few starts ask

        version = QCoreApplication.applicationVersion()
        commands = self._commands.help
        about = AboutDialog(version, self._window, has_licences=commands.has_licences)
        about.licences_asked.connect(commands.open_licences)
        self._show(ProgramAction.ABOUT, about)

    def _show_shortcuts(self) -> None:
        if self._raise(ProgramAction.SHORTCUTS):
            return
        from vidgrab_gui.ui.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - few starts ask

        self._show(
            ProgramAction.SHORTCUTS, ShortcutsDialog(self.offered, self._theme, self._window)
        )

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
        from vidgrab_gui.ui.theme_dialogs import dress_dialog  # noqa: PLC0415 - few starts ask

        dress_dialog(dialog, self._theme)
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

    @Slot(object)
    def _on_chosen(self, changes: Mapping[str, Any]) -> None:
        self._commands.change_settings(replace(self._settings, **changes))

    @Slot(str, object)
    def _on_export_asked(self, path: str, settings: Settings) -> None:
        self._commands.export_settings(path, settings)

    @Slot(str)
    def _on_import_asked(self, path: str) -> None:
        self._commands.import_settings(path)


def _facts_of(media: Media) -> NameFacts:
    """Return what the name of a link's best file would be made of, outside any list."""
    return NameFacts(
        title=media.title,
        channel=media.channel,
        date=media.upload_date,
        quality=media.qualities[0].label if media.qualities else SAMPLE.quality,
        id=media.media_id,
        site=site_name(media.url),
    )
