"""Passwords: in the system's keyring and in memory, nowhere else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

SERVICE = "VidGrab"

logger = logging.getLogger(__name__)


class Vault(QObject):
    """Knows the passwords of proxy and sites by name.

    A keyring may ask the person to unlock it, so it is spoken to in daemon threads that nobody
    waits for. Lives in the GUI thread; :meth:`secrets` may be asked from any. ``refused``: there
    is no keyring that keeps a password; it is known until the program ends. ``loaded``: what
    was kept is known now. ``changed``: others are known now.
    """

    refused = Signal()
    loaded = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._secrets: dict[str, str] = {}
        self._looked_for: set[str] = set()

    def secrets(self) -> Mapping[str, str]:
        """Return what is known now."""
        with self._lock:
            return dict(self._secrets)

    def has_looked_for(self, name: str) -> bool:
        """Tell whether the keyring has been asked for this one, with or without an answer."""
        with self._lock:
            return name in self._looked_for

    def load(self, names: Iterable[str]) -> None:
        """Fetch the passwords of these names from the keyring; does not wait for them."""
        wanted = tuple(names)
        if wanted:
            threading.Thread(target=self._load, args=(wanted,), daemon=True).start()

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep these passwords; an empty one is forgotten."""
        fresh = {name: text for name, text in secrets.items() if text != self._known(name)}
        with self._lock:
            self._secrets.update(fresh)
        if fresh:
            self.changed.emit()
            threading.Thread(target=self._keep, args=(fresh,), daemon=True).start()

    def _known(self, name: str) -> str:
        with self._lock:
            return self._secrets.get(name, "")

    def _load(self, names: tuple[str, ...]) -> None:
        import keyring  # noqa: PLC0415 - heavy, and few need it
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        for name in names:
            try:
                password = keyring.get_password(SERVICE, name)
            except KeyringError as error:
                logger.info("no keyring: %s", type(error).__name__)
                break
            if password:
                with self._lock:
                    self._secrets.setdefault(name, password)
        with self._lock:
            self._looked_for.update(names)
        self.loaded.emit()

    def _keep(self, secrets: Mapping[str, str]) -> None:
        import keyring  # noqa: PLC0415 - heavy, and few need it
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 - as above

        for name, password in secrets.items():
            try:
                if password:
                    keyring.set_password(SERVICE, name, password)
                else:
                    keyring.delete_password(SERVICE, name)
            except PasswordDeleteError:
                continue  # it was never there
            except KeyringError as error:
                logger.info("no keyring: %s", type(error).__name__)
                if password:
                    self.refused.emit()
                return
