"""How the engine is kept fresh: what is said about it, when it is renewed, and the way back."""

from __future__ import annotations

import datetime
import logging
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.core.engine_update import UpdateProblem, UpdateStep, problem_sentence
from vidgrab_gui.core.engine_version import age_days, engine_version
from vidgrab_gui.core.network import Access, access_to
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.engine.engine_store import EngineStore, bundled_version
from vidgrab_gui.engine.protocol import Ready, Stopped, Update, Updated, UpdateFailed
from vidgrab_gui.engine.protocol import UpdateProgressed as Progressed
from vidgrab_gui.engine.releases import releases_of
from vidgrab_gui.models.language import translated
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_start import EngineGivenUp
from vidgrab_gui.workers.engine_updates import EngineUpdates, WentBack

LOOK_EVERY_MS = 600_000
"""How often it is seen whether a check is due, the first time this long after the start."""
CHECK_EVERY_S = 86_400.0

logger = logging.getLogger(__name__)


class EngineCare(QObject):
    """Updates the engine when a person asks, and once a day where the settings say so.

    Lives in: the GUI thread. Signals: ``offered`` (Notice), ``note_changed`` (str) for the
    window's foot, ``renewed`` (link) when another engine is in use than before; the link is one
    that may be tried again with it, "" for none.
    """

    offered = Signal(object)
    note_changed = Signal(str)
    renewed = Signal(str)

    def __init__(
        self, settings: Settings, crew: Crew, vault: Vault, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._crew = crew
        self._vault = vault
        self._version = ""
        self._for_url = ""
        self._is_by_itself = False
        self._is_closed = False
        self._looked_s: float | None = None
        self._updates = EngineUpdates(crew, self)
        self._updates.progressed.connect(self._on_progressed)
        self._updates.ended.connect(self._on_ended)
        self._updates.went_back.connect(self._on_went_back)
        crew.engine_ready.connect(self._on_ready)
        crew.engine_given_up.connect(self._on_given_up)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def version(self) -> str:
        """Return the version of the engine in use, "" while nobody knows."""
        return self._version

    def begin(self) -> None:
        """Say which engine there is, and begin to look after it."""
        self._show(self._next_version())
        self._timer.start()

    def apply(self, settings: Settings) -> None:
        """Use these settings from now on."""
        self._settings = settings

    def close(self) -> None:
        """Begin nothing any more."""
        self._is_closed = True
        self._timer.stop()
        self._updates.close()

    def update(self, for_url: str = "") -> None:
        """Bring the newest engine; ``for_url`` is a link that did not work with this one."""
        if self._is_closed:
            return
        self._for_url = for_url
        if self._updates.is_running:
            self._is_by_itself = False  # somebody waits for it now
        elif not self._updates.start(self._request(by_itself=False)):
            return
        self._is_by_itself = False
        sentence = self.tr("Updating the engine…")
        self.offered.emit(Notice(sentence, (NoticeAction.STOP_UPDATE,), stays=True))

    def stop(self) -> None:
        """Let the engine stay as it is."""
        self._updates.stop()

    def act_on_notice(self, action: NoticeAction) -> bool:
        """Do what a notice about the engine offers; False where it is none of those."""
        deeds = {
            NoticeAction.STOP_UPDATE: self.stop,
            NoticeAction.UPDATE_ENGINE: self.update,
            NoticeAction.ROLL_BACK_ENGINE: self.roll_back,
        }
        if action in deeds:
            deeds[action]()
        return action in deeds

    def roll_back(self) -> None:
        """Use the engine before this one again."""
        if not self._is_closed:
            self._updates.roll_back()

    @Slot()
    def look(self) -> None:
        """Check for a new engine if that is wanted, due, and in nobody's way."""
        is_wanted = self._settings.updates_itself and not self._is_closed
        if not is_wanted or self._crew.running_count or self._updates.is_running:
            return
        since_s = time.time() - EngineStore().state().checked_at_s
        has_looked = (
            self._looked_s is not None and time.monotonic() - self._looked_s < CHECK_EVERY_S
        )
        if has_looked or 0 <= since_s < CHECK_EVERY_S:
            return
        self._looked_s = time.monotonic()
        self._for_url, self._is_by_itself = "", True
        self._updates.start(self._request(by_itself=True))

    def _request(self, *, by_itself: bool) -> Update:
        channel, address = self._settings.update_channel, self._settings.update_address
        return Update(channel, address, self._access(releases_of(channel, address)), by_itself)

    def _access(self, url: str) -> Access:
        """Return the way to the releases: that of any site, but as nobody in particular."""
        access = access_to(url, self._settings.network, self._vault.secrets())
        return Access(proxy=access.proxy)

    def _next_version(self) -> str:
        return EngineStore().chosen().version or bundled_version()

    def _show(self, version: str) -> None:
        self._version = version
        if engine_version(version) is None:
            self.note_changed.emit("")
            return
        days = age_days(version, datetime.datetime.now(datetime.UTC).date()) or 0
        ages = (self.tr("made today"), self.tr("made yesterday"))
        age = ages[days] if days < len(ages) else self.tr("%n days old", "", days)
        sentence = self.tr("Engine {version} · {age}")
        self.note_changed.emit(sentence.format(version=version, age=age))

    def _say(self, sentence: str, *actions: NoticeAction) -> None:
        self.offered.emit(Notice(sentence, actions))

    @Slot(object)
    def _on_ready(self, ready: Ready) -> None:
        if not self._updates.is_running and ready.engine_version != self._version:
            self._show(ready.engine_version)

    @Slot(object)
    def _on_given_up(self, given_up: EngineGivenUp) -> None:
        self._crew.renew_spare()
        self._show(self._next_version())
        sentence = self.tr(
            "Engine {version} did not start, so the one of before is in use again: {other}"
        )
        words = sentence.format(version=given_up.version, other=self._version)
        self.offered.emit(Notice(words, stays=True))

    @Slot(object)
    def _on_went_back(self, came_of_it: WentBack) -> None:
        self._show(self._next_version())
        if came_of_it.is_refused:
            self._say(translated(problem_sentence(UpdateProblem.FOLDER_REFUSED)))
        elif came_of_it.was_later:
            sentence = self.tr("The engine of before is in use again: {version}")
            self._say(sentence.format(version=self._version))
            self.renewed.emit("")
        else:
            self._say(self.tr("This is VidGrab's own engine; there is none before it."))

    @Slot(object)
    def _on_progressed(self, progress: Progressed) -> None:
        if self._is_by_itself:
            return
        if progress.step is UpdateStep.TRYING:
            self.note_changed.emit(self.tr("Trying the new engine…"))
        elif progress.percent is not None:
            sentence = self.tr("Updating the engine… {percent} %")
            self.note_changed.emit(sentence.format(percent=progress.percent))

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        url, self._for_url = self._for_url, ""
        is_by_itself, self._is_by_itself = self._is_by_itself, False
        self._show(self._next_version())
        if isinstance(outcome, Updated) and outcome.is_new:
            sentence = self.tr("The engine is new: {version}").format(version=outcome.version)
            self._say(sentence, NoticeAction.ROLL_BACK_ENGINE)
            self.renewed.emit(url)
        elif isinstance(outcome, UpdateFailed):
            logger.info("engine not updated: %s: %s", outcome.problem, outcome.detail)
            if not is_by_itself:
                self._say(translated(problem_sentence(outcome.problem)), NoticeAction.UPDATE_ENGINE)
        elif not is_by_itself:
            is_stopped = isinstance(outcome, Stopped)
            newest = self.tr("There is no newer engine than this: {version}")
            words = self.tr("The engine stays as it is.") if is_stopped else newest
            self._say(words.format(version=self._version))
