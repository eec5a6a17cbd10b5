"""What the program can tell about itself: how it is, what it has noted down, and a report."""

from __future__ import annotations

import logging
import platform
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import PySide6
from PySide6.QtCore import QObject, Signal, Slot, qVersion

from vidgrab_gui import __version__
from vidgrab_gui.core import places
from vidgrab_gui.core.crash import Crash
from vidgrab_gui.core.fetch import FetchSnapshot
from vidgrab_gui.core.health import Check, Finding, State, checking
from vidgrab_gui.core.health_rules import (
    check_silent,
    engine_lost,
    library_finding,
    not_reached,
    reach_unasked,
)
from vidgrab_gui.core.health_sentences import HealthSentence
from vidgrab_gui.core.network import private_words
from vidgrab_gui.core.privacy import Privacy, own_privacy
from vidgrab_gui.core.report import Report, report_text
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.file_manager import open_file
from vidgrab_gui.desktop.keyring_look import see_keyring
from vidgrab_gui.desktop.logs import LOG_NAME
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.engine.protocol import EngineOptions, Examine, Examined
from vidgrab_gui.store.condition import LibraryCondition, condition_sentence
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.checkup import Checkup, Examination, Glance, see_disk, see_log_folder
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_worker import EngineWorker
from vidgrab_gui.workers.launches import engine_options
from vidgrab_gui.workers.log_reader import EntryCleaner, LogReader, last_entries
from vidgrab_gui.workers.program_trial import ProgramTrial

ENGINE_LIMIT_S = 20.0
"""How long the engine may take to tell how it is: a browser's cookies may want a password."""
USUAL_ADDRESS = "https://github.com/"
"""Whose sign of life is asked for before there was any link: yt-dlp's releases are there."""
_OF_ENGINE = (Check.ENGINE, Check.PLUGINS, Check.COOKIES)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finders:
    """What finds the programs; the first two take a folder of the person's own."""

    ffmpeg: Callable[[str], str]
    ffprobe: Callable[[str], str]
    deno: Callable[[], str]


class HelpDesk(QObject):
    """Answers what the window asks about the program itself.

    Lives in: the GUI thread. Nothing is contacted unless :meth:`check_reach` is asked for.

    Signals: ``found`` (Finding) as findings come, ``examined`` when all have come, ``log_read``
    (tuple of LogEntry), ``reported`` (str) with a report, ``crashed`` (Crash, cleaned)
    for something unforeseen, ``said`` (str) for a sentence in passing.
    """

    found = Signal(object)
    examined = Signal()
    log_read = Signal(object)
    reported = Signal(str)
    crashed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        crew: Crew,
        library: Library,
        vault: Vault,
        finders: Finders,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._crew = crew
        self._library = library
        self._vault = vault
        self._finders = finders
        self._settings = settings
        self._address = USUAL_ADDRESS
        self._findings: dict[Check, Finding] = {}
        self._workers: dict[EngineWorker, tuple[Check, ...]] = {}
        self._wants_report = False
        self._crash = self._last_crash = ""
        self._is_closed = False
        self._checkup = Checkup(self)
        self._checkup.found.connect(self._take)
        self._checkup.ended.connect(self._on_part_ended)
        self._log = LogReader(places.log_folder() / LOG_NAME, own_privacy(), self)
        self._log.read.connect(self.log_read)
        self._reporters: list[threading.Thread] = []

    @property
    def privacy(self) -> Privacy:
        """Return what hides everything that is nobody's business, passwords included."""
        words = private_words(self._settings.network, self._vault.secrets())
        return own_privacy().hiding(words)

    def close(self) -> None:
        """End everything; nothing is told any more."""
        self._is_closed = True
        self._stop()
        self._checkup.close()
        self._log.close()
        for reporter in self._reporters:
            reporter.join(0.3)

    # What the window asks.

    def examine(self) -> None:
        """Look how everything is."""
        if self._is_closed:
            return
        self._stop()
        self._findings = {}
        for check in Check:
            self._take(checking(check))
        self._take(reach_unasked(_host(self._address)))
        self._take(self._library_finding())
        self._hire(Examine(self._options("")), _OF_ENGINE)
        self._checkup.start(self._examinations())

    def check_reach(self) -> None:
        """Ask the site of the last link, or the usual one, for a sign of life."""
        if self._is_closed or self._is_asking(Check.REACH):
            return
        self._take(checking(Check.REACH))
        self._hire(Examine(self._options(self._address), self._address), (Check.REACH,))

    def stop_examining(self) -> None:
        """Look no further, unless a report waits for it."""
        if not self._wants_report:
            self._stop()

    def follow_log(self, *, is_on: bool) -> None:
        """Read the log, or no more."""
        if is_on and not self._is_closed:
            self._log.follow()
        else:
            self._log.close()

    def open_log_folder(self) -> None:
        """Show the log's folder."""
        self._open(places.log_folder())

    def open_plugins_folder(self) -> None:
        """Show the folder of plug-ins."""
        self._open(places.plugins_folder())

    @property
    def has_licences(self) -> bool:
        """Tell whether licences of others came along."""
        folder = places.licences_folder()
        return folder is not None and folder.is_dir()

    def open_licences(self) -> None:
        """Show the folder with what is bundled and under which licences."""
        folder = places.licences_folder()
        if folder is not None:
            self._open(folder)

    def make_report(self) -> None:
        """Make a report; what is not known yet is looked at first."""
        if self._is_closed or self._wants_report:
            return
        self._wants_report = True
        if self._is_busy():
            return
        states = {finding.state for finding in self._findings.values()}
        if self._findings and State.CHECKING not in states:
            self._report()
        else:
            self.examine()

    # What the program tells.

    @Slot(object)
    def take_settings(self, settings: Settings) -> None:
        """Take note of what is chosen now."""
        self._settings = settings

    @Slot(object)
    def take_fetch(self, snapshot: FetchSnapshot) -> None:
        """Take note of the link that is looked at: its site is the one to be reached."""
        address = _root(snapshot.url)
        self._address = address or self._address

    @Slot(object)
    def take_crash(self, crash: Crash) -> None:
        """Take note of something unforeseen, and tell it without what is nobody's business."""
        self._crash = self.privacy.cleaned(crash.text)
        self.crashed.emit(replace(crash, text=self._crash))

    def take_last_crash(self, text: str) -> None:
        """Take note of how the last run ended."""
        self._last_crash = text

    # How it is done.

    def _stop(self) -> None:
        self._checkup.stop()
        workers, self._workers = self._workers, {}
        for worker in workers:
            worker.stop()

    def _examinations(self) -> Sequence[Examination]:
        settings, finders = self._settings, self._finders
        folder = settings.folder or str(places.downloads_folder())
        log_folder = str(places.log_folder())
        tools = settings.tools_folder
        return (
            ProgramTrial(Check.JAVASCRIPT, lambda _: finders.deno()),
            ProgramTrial(Check.FFMPEG, finders.ffmpeg, tools),
            ProgramTrial(Check.FFPROBE, finders.ffprobe, tools),
            Glance(Check.DISK, lambda: see_disk(folder)),
            Glance(Check.KEYRING, see_keyring),
            Glance(Check.LOG, lambda: see_log_folder(log_folder)),
        )

    def _library_finding(self) -> Finding:
        condition = self._library.condition
        return library_finding(
            condition_sentence(condition),
            is_sound=condition is LibraryCondition.SOUND,
            is_kept=condition.is_kept,
        )

    def _options(self, address: str) -> EngineOptions:
        return engine_options(self._settings, address, self._vault.secrets())

    def _hire(self, request: Examine, checks: tuple[Check, ...]) -> None:
        worker = self._crew.hire(request, ENGINE_LIMIT_S)
        self._workers[worker] = checks
        worker.examined.connect(self._on_examined)
        worker.ended.connect(self._on_worker_ended)
        worker.start()

    def _is_asking(self, check: Check) -> bool:
        return any(check in checks for checks in self._workers.values())

    def _is_busy(self) -> bool:
        return self._checkup.is_running or self._is_asking(Check.ENGINE)

    @Slot(object)
    def _take(self, finding: Finding) -> None:
        self._findings[finding.check] = finding
        self.found.emit(finding)

    @Slot(object)
    def _on_examined(self, reply: Examined) -> None:
        if self.sender() in self._workers:
            self._take(reply.finding)

    @Slot(object)
    def _on_worker_ended(self, _outcome: object) -> None:
        checks = self._workers.pop(self.sender(), ())  # type: ignore[call-overload] # a worker of ours
        for check in checks:
            if self._findings.get(check) == checking(check):
                self._take(self._unanswered(check))
        if checks:
            self._on_part_ended()

    def _unanswered(self, check: Check) -> Finding:
        if check is Check.ENGINE:
            return engine_lost()
        if check is Check.REACH:
            return not_reached(_host(self._address), HealthSentence.NO_ANSWER)
        return check_silent(check)

    @Slot()
    def _on_part_ended(self) -> None:
        if self._is_busy() or self._is_closed:
            return
        self.examined.emit()
        if self._wants_report:
            self._report()

    def _report(self) -> None:
        """Make the report in a thread, which reads the log."""
        self._wants_report = False
        findings = [self._findings[check] for check in Check if check in self._findings]
        known = (tuple(findings), self._settings, self._crash, self._last_crash)
        thread = threading.Thread(target=self._write, args=(*known, self.privacy), daemon=True)
        self._reporters = [one for one in self._reporters if one.is_alive()]
        self._reporters.append(thread)
        thread.start()

    def _write(
        self,
        findings: Sequence[Finding],
        settings: Settings,
        crash: str,
        last_crash: str,
        privacy: Privacy,
    ) -> None:
        entries = last_entries(places.log_folder() / LOG_NAME, EntryCleaner(privacy))
        log = [line for entry in entries for line in entry.text.splitlines()]
        report = Report(_versions(findings), settings, findings, log, crash, last_crash)
        text = report_text(report, privacy)
        if not self._is_closed:
            self.reported.emit(text)

    def _open(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            logger.info("a folder could not be made: %s", folder)
        if not open_file(folder):
            self.said.emit(self.tr("The folder cannot be opened."))


def _versions(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    known = {finding.check: finding.value("version") for finding in findings}
    return [
        ("VidGrab", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("PySide6", PySide6.__version__),
        ("yt-dlp", known.get(Check.ENGINE) or "unknown"),
        ("ffmpeg", known.get(Check.FFMPEG) or "unknown"),
        ("deno", known.get(Check.JAVASCRIPT) or "unknown"),
        ("System", platform.platform()),
    ]


def _root(url: str) -> str:
    """Return the address of a link's site, without anything that says what was asked of it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    place = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{place}{f':{port}' if port else ''}/"


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""
