"""Has the door for the browser built when somebody first wants it; most people never do."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core import places
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.file_manager import open_file

if TYPE_CHECKING:
    from vidgrab_gui.reception import Premises, Reception


class Porter(QObject):
    """Does what the window asks about the door, and has it kept as the settings say.

    Lives in: the GUI thread. ``window_wanted``: the window is to be seen, for a question.
    """

    window_wanted = Signal()

    def __init__(self, premises: Premises, parent: QObject) -> None:
        super().__init__(parent)
        self._premises = premises
        self._settings = Settings()
        self._reception: Reception | None = None

    @property
    def reception(self) -> Reception:
        """Return what keeps the door; the first who asks has it built."""
        if self._reception is None:
            from vidgrab_gui.reception import Reception  # noqa: PLC0415 - few want it

            self._reception = Reception(self._premises, self)
            self._reception.noticed.connect(self._premises.window.show_notice)
            self._reception.window_wanted.connect(self.window_wanted)
            dialogs = self._premises.window.listings.dialogs
            self._reception.token_changed.connect(dialogs.show_token)
            self._reception.apply(self._settings)
        return self._reception

    def apply(self, settings: Settings) -> None:
        """Have the door kept as these choices say."""
        self._settings = settings
        if self._reception is not None:
            self._reception.apply(settings)
        elif settings.answers_browser:
            self.reception  # noqa: B018 - naming it builds it

    def want_token(self) -> None:
        """Tell the token as soon as it is known."""
        self.reception.want_token()

    def renew_token(self) -> None:
        """Make another token, and tell it."""
        self.reception.renew_token()

    @property
    def has_extension(self) -> bool:
        """Tell whether the browser extension came along."""
        return places.extension_folder().is_dir()

    def show_extension(self) -> None:
        """Show the folder of the extension, in a place where a browser can keep it."""
        from vidgrab_gui.store.extension_copy import lasting_extension  # noqa: PLC0415 - few want it

        kept, fleeting = places.data_folder() / "browser", Path(tempfile.gettempdir())
        try:
            folder = lasting_extension(places.extension_folder(), kept, fleeting)
        except OSError:
            folder = Path()
        if not folder.name or not open_file(folder):
            self._premises.window.show_notice(self.tr("The folder cannot be opened."))

    def close(self) -> None:
        """Shut the door for good."""
        if self._reception is not None:
            self._reception.close()
