"""The page of the door for the browser: its settings, with the token below the switch."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.setting_fields import SettingsPage
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.settings_page import SettingsPageView
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.token_row import TokenRow

SWITCH, PORT = "answers_browser", "browser_port"


class BrowserPageView(SettingsPageView):
    """A page of settings and what is no setting: the token and the extension's folder.

    Signals: ``token_wanted`` when it is first looked at with the switch on, or the switch is put
    on; ``renewal_wanted`` and ``extension_wanted`` for the buttons.
    """

    token_wanted = Signal()
    renewal_wanted = Signal()
    extension_wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(SettingsPage.BROWSER, settings, theme, parent)
        self._is_asked = False
        self.token.renewal_wanted.connect(self.renewal_wanted)
        self.token.extension_wanted.connect(self.extension_wanted)
        self.changed.connect(self._follow)
        self._follow()

    def below(self, name: str) -> QWidget | None:
        """Put the token below the switch."""
        if name != SWITCH:
            return None
        self.token = TokenRow(self._theme, self._content)
        return self.token

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the token: a keyring that wants to be unlocked troubles only who looks here."""
        super().showEvent(event)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        values = self.values
        self.token.show_port(values[PORT])
        self.token.show_waiting(is_on=values[SWITCH])
        if values[SWITCH] and self.isVisible() and not self._is_asked:
            self._is_asked = True
            self.token_wanted.emit()
