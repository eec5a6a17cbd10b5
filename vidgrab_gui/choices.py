"""What a person has chosen, and the window's commands that change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.clients import MOST_CLIENTS
from vidgrab_gui.core.network import Network, secret_names
from vidgrab_gui.core.places import downloads_folder
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.workers.job_queue import JobQueue


class Choices(QObject):
    """Holds the settings as they are now; the queue goes by them from the moment they change.

    Lives in: the GUI thread. Signals: ``settings_changed`` (Settings), ``export_wanted`` (path,
    Settings) and ``import_wanted`` (path) for files of settings.
    """

    settings_changed = Signal(object)
    export_wanted = Signal(str, object)
    import_wanted = Signal(str)

    def __init__(self, settings: Settings, queue: JobQueue, vault: Vault) -> None:
        super().__init__()
        self._settings = settings
        self._queue = queue
        self._vault = vault
        self._folder_for_now = ""
        queue.apply(settings)

    @property
    def folder(self) -> str:
        """Return the folder the next download goes to."""
        return self._folder_for_now or self._settings.folder or str(downloads_folder())

    def watch_clipboard(self, *, is_on: bool) -> None:
        """Take links that are copied in other programs."""
        self._change(replace(self._settings, watches_clipboard=is_on))

    def set_jobs_at_once(self, count: int) -> None:
        """Let so many jobs run at once."""
        self._change(replace(self._settings, jobs_at_once=count))

    def set_wishes(self, wishes: Wishes) -> None:
        """Want this of the files of the next downloads."""
        self._change(replace(self._settings, wishes=wishes))

    def set_network(self, network: Network, rate: RateLimit, secrets: Mapping[str, str]) -> None:
        """Reach sites this way, and bring no more than this; passwords go to the keyring alone."""
        self._vault.keep(secrets)
        self._change(replace(self._settings, network=network, rate=rate))

    def change_settings(self, settings: Settings) -> None:
        """Take all of these choices; what the shown link offers may be other lines then."""
        gone = {*secret_names(self._settings.network)} - {*secret_names(settings.network)}
        self._vault.keep(dict.fromkeys(gone, ""))
        self._vault.load(set(secret_names(settings.network)) - set(self._vault.secrets()))
        rule = settings.rule
        self._change(replace(settings, rule=self._settings.rule))
        self.set_rule(rule)

    def export_settings(self, path: str, settings: Settings) -> None:
        """Write these choices into a file."""
        self.export_wanted.emit(path, settings)

    def import_settings(self, path: str) -> None:
        """Read the choices of a file."""
        self.import_wanted.emit(path)

    def keep_options_open(self, is_open: bool) -> None:
        """Remember whether the options are open."""
        self._change(replace(self._settings, shows_options=is_open))

    def place_lists(self, *, numbers: bool, own_folder: bool) -> None:
        """Put places of entries into file names, and lists into folders of their own, or not."""
        settings = replace(self._settings, numbers_entries=numbers, folder_per_list=own_folder)
        self._change(settings)

    def allow_client(self, name: str) -> None:
        """Let a browser's extension or a script of this name use the program from now on."""
        known = [one for one in self._settings.browser_clients if one != name]
        clients = (*known, name)[-MOST_CLIENTS:]
        self._change(replace(self._settings, browser_clients=clients))

    @property
    def settings(self) -> Settings:
        """Return what is chosen now."""
        return self._settings

    def use_folder(self, folder: str) -> None:
        """Save in this folder until the program ends, without remembering it."""
        self._folder_for_now = folder

    def set_rule(self, rule: QualityRule) -> None:
        """Choose by this rule."""
        self._change(replace(self._settings, rule=rule))

    def _change(self, settings: Settings) -> None:
        if settings.folder != self._settings.folder:
            self._folder_for_now = ""
        self._settings = settings
        self._queue.apply(settings)
        self.settings_changed.emit(settings)
