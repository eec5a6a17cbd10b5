"""What the program does when the window asks: the link between window, fetches and queue."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from vidgrab_gui.choices import Choices
from vidgrab_gui.core.failures import Failure, FailureAction, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.links import read_links
from vidgrab_gui.core.listing import Picked
from vidgrab_gui.core.notices import NoticeAction
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.sections import apart
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.file_manager import open_file, open_page
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.engine.protocol import EngineOptions, PluginBroken
from vidgrab_gui.engine_care import EngineCare
from vidgrab_gui.history import History
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue
from vidgrab_gui.workers.launches import engine_options
from vidgrab_gui.workers.link_reader import LinkReader, LinksRead

if TYPE_CHECKING:
    from vidgrab_gui.help_desk import HelpDesk
    from vidgrab_gui.ui.browser_commands import BrowserCommands

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Aides:
    """Who does a part of what the window asks: passwords, the engine's care, help, the door."""

    vault: Vault
    engine_care: EngineCare
    help_desk: Callable[[], HelpDesk]
    browser: Callable[[], BrowserCommands]


class Controller(Choices):
    """Carries out the window's commands; what comes of them is told by signals.

    Lives in: the GUI thread.

    Signals: ``fetch_shown`` (FetchSnapshot) for the fetch the window looks at,
    ``fetch_cleared`` when it looks at none, ``noticed`` (str) for a sentence in
    passing, ``folder_wanted`` (str) when a folder
    must be chosen for the jobs of a link, ``link_wanted`` when the link must be looked at again,
    ``links_found`` (str) with what files of links held,
    ``pictures_wanted`` (addresses, EngineOptions) of entries in sight, ``demo_wanted`` when
    the demo site is to start, ``quit_wanted`` when the program is to end.
    """

    fetch_shown = Signal(object)
    fetch_cleared = Signal()
    noticed = Signal(str)
    folder_wanted = Signal(str)
    link_wanted = Signal()
    links_found = Signal(str)
    demo_wanted = Signal()
    pictures_wanted = Signal(object, object)
    quit_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        tasks: FetchTasks,
        queue: JobQueue,
        library: Library,
        history: History,
        aides: Aides,
    ) -> None:
        super().__init__(settings, queue, aides.vault)
        self._help_desk = aides.help_desk
        self._browser = aides.browser
        self._engine_care = aides.engine_care
        self._tasks = tasks
        self._library = library
        self._history = history
        self._shown: FetchSnapshot | None = None
        self._broken_plugins: set[PluginBroken] = set()
        self._is_closed = False
        self._is_leaving = False
        self._reader = LinkReader(self)
        self._reader.read.connect(self._on_links_read)
        self._engine_care.renewed.connect(self._on_engine_renewed)
        tasks.changed.connect(self._on_fetch_changed)
        tasks.plugin_broken.connect(self._on_plugin_broken)

    @property
    def help(self) -> HelpDesk:
        """Return whom to ask about the program itself; the first who asks has it built."""
        return self._help_desk()

    @property
    def browser(self) -> BrowserCommands:
        """Return whom to ask about the door for the browser."""
        return self._browser()

    @property
    def shown(self) -> FetchSnapshot | None:
        """Return the fetch the window looks at."""
        return self._shown

    def close(self) -> None:
        """Start nothing any more: a click may still be under way when the program ends."""
        self._is_closed = True

    def fetch(self, text: str) -> None:
        """Find out what the one link in the text is; several are only made ready to be saved."""
        if self._is_closed:
            return
        found = read_links(text)
        self._forget_parts(found.links)
        self._let_go()
        self._history.forget_link()
        if len(found.links) == 1:
            self._start_fetch(found.links[0])
        elif found.links:
            self.fetch_cleared.emit()
            self._history.count_known(found.links)
        else:
            kind = found.refused[0].kind if found.refused else FailureKind.EMPTY_LINK
            self._show_refusal(text, Failure(kind))

    def fetch_beside(self, url: str, *, whole_list: bool = False) -> FetchSnapshot:
        """Find out what a link is without showing it; whoever asked releases the task."""
        options, limit_s = self._options_for(url), self._settings.fetch_limit_s
        return self._tasks.start(url, options, limit_s, whole_list=whole_list)

    def forget_fetch(self) -> None:
        """Look at no link any more."""
        self._let_go()
        self._history.forget_link()
        self.fetch_cleared.emit()

    def read_links_in(self, paths: Sequence[str], text: str) -> None:
        """Find the links in files and in a text."""
        if not self._is_closed:
            self._reader.start(paths, text)

    def stop_fetch(self) -> None:
        """Stop the fetch the window looks at; downloads that need it go on."""
        shown = self._shown
        if shown and shown.status is FetchStatus.FETCHING:
            self._let_go()
            self.fetch_shown.emit(replace(shown, status=FetchStatus.STOPPED, message=""))

    def download(self, text: str, wish: str) -> None:
        """Save every link of the text; a link nobody has fetched yet is fetched on the way."""
        found = read_links(text)
        if not found.links or self._is_closed:
            self.fetch(text)
            return
        if len(found.links) == 1 and not self._has_fetch_of(found.links[0]):
            self.fetch(text)
        self._forget_parts(found.links)
        for link in found.links:
            self._download_one(link, wish)

    def fetch_list(self, url: str, *, whole: bool) -> None:
        """Find out what the whole list is that a link names, or just the video in it."""
        if not self._is_closed:
            self._let_go()
            self._start_fetch(url, whole_list=whole)

    def illustrate(self, urls: Sequence[str]) -> None:
        """Bring the pictures at these addresses."""
        if not self._is_closed:
            # As the list itself was reached: its site's rules go for its pictures.
            options = self._options_for(self._shown.url if self._shown else "")
            self.pictures_wanted.emit(tuple(urls), options)

    def download_picked(self, picked: Picked) -> None:
        """Save entries of a list, in a folder of its own where the settings say so."""
        if self._is_closed or not picked.entries:
            return
        if not self._queue.add_picked(picked, self.folder):
            self.noticed.emit(self.tr("Already on its way."))

    def act_on_jobs(self, action: JobAction, job_ids: Sequence[str]) -> None:
        """Do one thing to the named jobs."""
        if self._is_closed:
            return
        if action in {JobAction.OPEN, JobAction.SHOW_IN_FOLDER}:
            for job_id in job_ids:
                self._history.show(action, job_id)
        elif action is JobAction.REMOVE:
            self._history.remove(job_ids, with_files=False)
        else:
            self._queue.act(action, job_ids)

    def move_jobs(self, job_ids: Sequence[str], before_id: str) -> None:
        """Change the order of the queue."""
        self._queue.move(job_ids, before_id)

    def retry_all_failed(self) -> None:
        """Try every failed job again, in the order they failed."""
        failed = [job for job in self._library if job.state is JobState.FAILED]
        failed.sort(key=lambda job: job.ended_order)
        self.act_on_jobs(JobAction.RETRY, [job.job_id for job in failed])

    def clear_finished(self) -> None:
        """Take what is done or was cancelled off the list."""
        self._history.clear_finished()

    def remove_jobs(self, job_ids: Sequence[str], *, with_files: bool) -> None:
        """Take ended jobs off the list."""
        self._history.remove(job_ids, with_files=with_files)

    def act_on_notice(self, action: NoticeAction, job_id: str) -> None:
        """Do what a notice offers."""
        job = self._library.get(job_id)
        if self._is_closed:
            return
        if self._engine_care.act_on_notice(action):
            return
        if action is NoticeAction.UNDO_REMOVE:
            self._history.undo_remove()
        elif job is not None and action is NoticeAction.OPEN_KNOWN:
            self._history.show(JobAction.OPEN, job_id)
        elif job is not None:
            self.download(job.url, job.wish)

    def update_engine(self, for_url: str = "") -> None:
        """Bring the newest engine; ``for_url`` is a link to be tried again with it."""
        self._engine_care.update(for_url)

    def roll_back_engine(self) -> None:
        """Use the engine before this one again."""
        self._engine_care.roll_back()

    def set_rule(self, rule: QualityRule) -> None:
        """Choose by this rule; what the link offers may be other lines then."""
        if rule is self._settings.rule:
            return
        super().set_rule(rule)
        shown = self._shown
        if shown is not None and self._has_fetch_of(shown.url) and not self._is_closed:
            self._let_go()
            self._start_fetch(shown.url)

    def may_close(self) -> bool:
        """Tell whether the window may close without a question."""
        if self._is_leaving or self._queue.unfinished_count == 0:
            return True
        return self.keeps_list() and not self._settings.asks_before_quit

    def keeps_list(self) -> bool:
        """Tell whether the list of downloads is still there at the next start."""
        return self._library.condition.is_kept

    def quit(self, *, remember: bool) -> None:
        """End the program; what is unfinished goes on at the next start."""
        self._is_leaving = True
        if remember:
            self._change(replace(self._settings, asks_before_quit=False))
        self.quit_wanted.emit()

    def act_on_failure(self, action: FailureAction, url: str) -> None:
        """Do what a failure offers."""
        match action:
            case FailureAction.TRY_AGAIN:
                self.fetch(url)
            case FailureAction.OPEN_PAGE:
                self._tell_unless(open_page(url), self.tr("No browser could be opened."))
            case FailureAction.CHOOSE_FOLDER:
                self.folder_wanted.emit(url)
            case FailureAction.UPDATE_ENGINE:
                self.update_engine(url)
            case FailureAction.EDIT_LINK:
                self.link_wanted.emit()

    def choose_folder(self, folder: str, for_url: str = "") -> None:
        """Save the next downloads in this folder, and the held ones of a link."""
        self._folder_for_now = ""
        self._change(replace(self._settings, folder=folder))
        jobs = self._library.open_jobs()
        stuck = [job.job_id for job in jobs if job.url == for_url and job.hold.is_of_disk]
        self.act_on_jobs(JobAction.RESUME, stuck)

    def open_folder(self) -> None:
        """Show the folder of the next downloads."""
        self._tell_unless(open_file(Path(self.folder)), self.tr("The folder cannot be opened."))

    def try_demo(self) -> None:
        """Start the demo site."""
        if not self._is_closed:
            self.demo_wanted.emit()

    def _start_fetch(self, url: str, *, whole_list: bool = False) -> None:
        self._shown = self.fetch_beside(url, whole_list=whole_list)
        self.fetch_shown.emit(self._shown)
        self._history.recognise(url, self._shown.result)

    def _options_for(self, url: str) -> EngineOptions:
        return engine_options(self._settings, url, self._vault.secrets())

    def _forget_parts(self, links: Sequence[str]) -> None:
        """Want no parts of any other link than the one they were chosen for."""
        is_same = self._shown is not None and list(links) == [self._shown.url]
        if self._settings.wishes.sections and not is_same:
            whole = replace(self._settings.wishes, sections=())
            self._change(replace(self._settings, wishes=whole))

    def _let_go(self) -> None:
        """Look at no fetch any more; it ends unless a download needs it."""
        if self._shown and self._shown.task_id:
            self._tasks.release(self._shown.task_id)
        self._shown = None

    def _show_refusal(self, text: str, failure: Failure) -> None:
        self.fetch_shown.emit(
            FetchSnapshot(
                task_id="",
                url=text,
                status=FetchStatus.ERROR,
                stage=FetchStage.ERROR,
                message=text_of(failure.kind).sentence,
                failure=failure,
            )
        )

    def _has_fetch_of(self, url: str) -> bool:
        usable = {FetchStatus.FETCHING, FetchStatus.COMPLETED}
        return bool(self._shown and self._shown.url == url and self._shown.status in usable)

    def _download_one(self, url: str, wish: str) -> None:
        task_id = self._shown.task_id if self._shown and self._shown.url == url else ""
        for wishes in apart(self._settings.wishes):
            if self._queue.twin(url, wish, self.folder, wishes):
                self.noticed.emit(self.tr("Already on its way."))
            else:
                self._queue.add(url, wish, self.folder, task_id, wishes)

    def _take_back(self, url: str) -> None:
        """Take off the list what was asked for before the link was known to be a playlist."""
        hasty = [
            job.job_id
            for job in self._library
            if job.url == url and job.failure and job.failure.kind is FailureKind.PLAYLIST
        ]
        if hasty:
            self._queue.remove(hasty)
            self.noticed.emit(self.tr("This is a playlist: choose what to save."))

    def _tell_unless(self, done: bool, sentence: str) -> None:
        if not done:
            self.noticed.emit(sentence)

    @Slot(object)
    def _on_fetch_changed(self, snapshot: FetchSnapshot) -> None:
        if self._shown and snapshot.task_id == self._shown.task_id:
            was_known = self._shown.result is not None
            was_listed = self._shown.listing is not None
            self._shown = snapshot
            self.fetch_shown.emit(snapshot)
            if snapshot.result is not None and not was_known:
                self._history.recognise(snapshot.url, snapshot.result)
            if snapshot.listing is not None and not was_listed:
                self._take_back(snapshot.url)

    @Slot(str)
    def _on_engine_renewed(self, url: str) -> None:
        """Let nothing new be done by the engine before, and try again what failed with it."""
        self._tasks.let_children_go()
        shown = self._shown
        if shown is not None and shown.failure is not None and shown.url == url:
            self.fetch(url)
        failed = [job for job in self._library if job.state is JobState.FAILED and job.url == url]
        self.act_on_jobs(JobAction.RETRY, [job.job_id for job in failed])

    @Slot(object)
    def _on_links_read(self, found: LinksRead) -> None:
        if self._is_closed:
            return
        links = read_links(found.text).links
        if links:
            text = "\n".join(links)
            self.links_found.emit(text)
            self.fetch(text)
        if found.empty:
            sentence = self.tr("No link was found in {names}.")
            self.noticed.emit(sentence.format(names=", ".join(found.empty)))

    @Slot(object)
    def _on_plugin_broken(self, reply: PluginBroken) -> None:
        if reply in self._broken_plugins:
            return  # every child meets it again
        self._broken_plugins.add(reply)
        logger.info("plug-in skipped: %s", reply.text)
        sentence = self.tr("A plug-in could not be loaded and was skipped: {name}")
        self.noticed.emit(sentence.format(name=reply.name or self.tr("unknown")))
