"""The program's side of the door for the browser: when it is open, and to whom."""

from __future__ import annotations

import logging
import secrets
import sys
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.api.admission import Admissions
from vidgrab_gui.api.tasks import TaskBook
from vidgrab_gui.controller import Controller
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.core.job import Job
from vidgrab_gui.core.network import site_name
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.doorman import Door, Doorman
from vidgrab_gui.front_desk import FrontDesk
from vidgrab_gui.gatekeeper import Gatekeeper
from vidgrab_gui.outside_fetches import OutsideFetches
from vidgrab_gui.store.library import Library
from vidgrab_gui.ui.window import MainWindow
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue

TOKEN_BYTES = 32
CLOSE_WITHIN_S = 0.3
TURN_S = 0.001
"""How long a thread may go on while others wait. Python's own 5 ms, times the door's threads, would
be seen in the window when somebody storms it: its thread took 178 ms for 1 answer in 100, so 57."""

logger = logging.getLogger(__name__)


class Premises(Protocol):
    """The parts of the program that the door leads to."""

    window: MainWindow
    controller: Controller
    queue: JobQueue
    library: Library
    tasks: FetchTasks
    vault: Vault


class Reception(QObject):
    """Opens and shuts the door as the settings say, and asks the person about who knocks.

    Lives in: the GUI thread; built when the door is first wanted, or its token. The door is
    open only once its token is known. Signals: ``token_changed`` (str) for who has asked for
    it, ``noticed`` (str) for a sentence in passing, ``window_wanted`` before a question.
    """

    token_changed = Signal(str)
    noticed = Signal(str)
    window_wanted = Signal()

    def __init__(self, premises: Premises, parent: QObject) -> None:
        super().__init__(parent)
        controller, queue, library = premises.controller, premises.queue, premises.library
        self._controller, self._vault = controller, premises.vault
        self._outside = premises.window.listings.outside
        self.book = TaskBook()
        self._gate = Gatekeeper(self._outside, self)
        fetches = OutsideFetches(premises.tasks, controller, self.book, self)
        self.desk = FrontDesk(controller, queue, library, self._gate, fetches, self)
        self.admissions = Admissions(self.desk)
        self._doorman = Doorman(self)
        self._settings = Settings()
        self._token = ""
        self._is_token_wanted = False
        self._ordered: tuple[int, str] | None = None
        self._order = 0
        self._is_refused = False
        self._told_port = 0
        self.is_open = False
        self._usual_turn_s = sys.getswitchinterval()
        self._connect()

    def _connect(self) -> None:
        self._gate.question_coming.connect(self.window_wanted)
        self.desk.added.connect(self._on_added)
        self.desk.client_came.connect(self._on_client_came)
        self._outside.client_answered.connect(self._on_client_answered)
        self._doorman.opened.connect(self._on_opened)
        self._doorman.refused.connect(self._on_refused)
        self._doorman.shut.connect(self._on_shut)
        self._vault.loaded.connect(self._on_secrets_loaded)

    def apply(self, settings: Settings) -> None:
        """Have the door open or shut as these choices say."""
        self._settings = settings
        self._gate.apply(settings)
        self.admissions.restore(settings.browser_clients)
        if settings.answers_browser and not self._token:
            self._look_for_token()
        self._keep_door()

    def want_token(self) -> None:
        """Tell the token as soon as it is known."""
        self._is_token_wanted = True
        if self._token:
            self.token_changed.emit(self._token)
        else:
            self._look_for_token()

    def renew_token(self) -> None:
        """Make another token; the one before opens nothing from now on."""
        self._is_token_wanted = True
        self._make_token()

    def close(self) -> None:
        """Shut the door, and let nobody wait behind it."""
        self.desk.close()
        sys.setswitchinterval(self._usual_turn_s)
        if not self._doorman.close(CLOSE_WITHIN_S):
            logger.info("the door for the browser did not shut within %s s", CLOSE_WITHIN_S)

    # The token.

    def _look_for_token(self) -> None:
        self._vault.load((TOKEN_SECRET,))

    def _make_token(self) -> None:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        # First of all, so that the log hides it before anybody can say it.
        self._vault.keep({TOKEN_SECRET: token})
        self._use(token)

    def _use(self, token: str) -> None:
        self._token = token
        if self._is_token_wanted:
            self.token_changed.emit(token)
        self._keep_door()

    @Slot()
    def _on_secrets_loaded(self) -> None:
        if self._token or not self._vault.has_looked_for(TOKEN_SECRET):
            return
        known = self._vault.secrets().get(TOKEN_SECRET, "")
        if known:
            self._use(known)
        else:
            self._make_token()

    # The door.

    def _keep_door(self) -> None:
        settings = self._settings
        is_wanted = settings.answers_browser and bool(self._token)
        wanted = (settings.browser_port, self._token) if is_wanted else None
        if not settings.answers_browser:
            self._told_port = 0
        if wanted == self._ordered and not self._is_refused:
            return
        before, self._ordered, self._is_refused = self._ordered, wanted, False
        if wanted is None:
            self._order = self._doorman.shut_door()
        elif self.is_open and before is not None and before[0] == wanted[0]:
            self._doorman.renew(self._token)
        else:
            self.is_open = False
            self._order = self._doorman.open(partial(self._make_door, *wanted))

    def _make_door(self, port: int, token: str) -> Door:
        """Make the door, in the doorman's thread."""
        from vidgrab_gui.api.server import Server  # noqa: PLC0415 - heavy, and most keep it shut

        return Server(self.desk, self.book, self.admissions, token, port)

    @Slot(int)
    def _on_opened(self, order: int) -> None:
        if order == self._order:
            self.is_open = True
            self._told_port = 0
            sys.setswitchinterval(TURN_S)
            logger.info("the door for the browser is open")

    @Slot(int)
    def _on_refused(self, order: int) -> None:
        if order != self._order:
            return
        self.is_open, self._is_refused = False, True
        port = self._settings.browser_port
        if self._told_port != port:
            self._told_port = port
            sentence = self.tr(
                "Another program uses port {port}, so VidGrab does not hear the browser. "
                "The preferences offer another port."
            )
            self.noticed.emit(sentence.format(port=port))

    @Slot(int)
    def _on_shut(self, order: int) -> None:
        if order == self._order:
            self.is_open = False
            sys.setswitchinterval(self._usual_turn_s)

    # Who knocks, and what they bring.

    @Slot(str)
    def _on_client_came(self, name: str) -> None:
        self.window_wanted.emit()
        self._outside.take_client(name)

    @Slot(str, bool)
    def _on_client_answered(self, name: str, is_allowed: bool) -> None:
        if is_allowed:
            self.admissions.allow(name)
            self._controller.allow_client(name)
        else:
            self.admissions.refuse(name)

    @Slot(object)
    def _on_added(self, job: Job) -> None:
        sentence = self.tr("Added from the browser: {site}")
        self.noticed.emit(sentence.format(site=site_name(job.url)))
