"""What comes to the window after its first paint: what a link is, and the downloads."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.fetch import FetchSnapshot
from vidgrab_gui.core.links import read_links
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.models.language import spoken_words
from vidgrab_gui.models.total_progress import TotalProgress
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.copied_links import CopiedLinks
from vidgrab_gui.ui.downloads_panel import DownloadsPanel
from vidgrab_gui.ui.failure_panel import FailurePanel
from vidgrab_gui.ui.fetch_view import FetchView
from vidgrab_gui.ui.foot import Foot
from vidgrab_gui.ui.job_announcer import JobAnnouncer
from vidgrab_gui.ui.job_requests import JobRequests
from vidgrab_gui.ui.link_row import LinkRow
from vidgrab_gui.ui.listing_view import ListingView
from vidgrab_gui.ui.menu_icons import draw_program_menu
from vidgrab_gui.ui.options_view import OptionsView
from vidgrab_gui.ui.outside_links import OutsideRequests
from vidgrab_gui.ui.program_dialogs import ProgramDialogs
from vidgrab_gui.ui.program_menu import ProgramMenu
from vidgrab_gui.ui.quality_list import QualityCard
from vidgrab_gui.ui.skeleton import Skeleton
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.window_keys import WindowKeys


class Listings(QObject):
    """Completes the body with the lists and joins them to the commands.

    Lives in the GUI thread. Signals: ``said`` (str) for those who listen, ``copied``,
    ``title_changed`` (str) with what the window should be called, ``total_changed`` (Total).
    """

    said = Signal(str)
    copied = Signal()
    title_changed = Signal(str)
    total_changed = Signal(object)

    def __init__(
        self, commands: Commands, link_row: LinkRow, body: Body, foot: Foot, theme: Theme
    ) -> None:
        window = body.window()
        super().__init__(window)
        self._commands = commands
        self._link_row = link_row
        self._body = body
        self._foot = foot
        self._words = spoken_words()
        self._total = TotalProgress()
        self.jobs = JobListModel(self)
        body.complete(
            Skeleton(theme, body),
            QualityCard(theme, self._words, body),
            FailurePanel(theme, body),
            DownloadsPanel(self.jobs, self._words, theme, body.cache, body),
        )
        self.options = OptionsView(commands, body, theme, self)
        self.lists = ListingView(commands, body, self._words, theme)
        self._view = FetchView(link_row, body, self.lists, self._words, self)
        self._announcer = JobAnnouncer(self.jobs, self._words, self)
        self._requests = JobRequests(commands, self.jobs, body.downloads, theme, window)
        self.dialogs = ProgramDialogs(commands, theme, window)
        self.menu = ProgramMenu(self.dialogs.offered, window)
        draw_program_menu(self.menu, theme)
        foot.show_menu(self.menu)
        self.menu.asked.connect(self.dialogs.act)
        self.options.network_asked.connect(self.dialogs.ask_network)
        body.downloads.more.network_asked.connect(self.dialogs.ask_network)
        self._keys = WindowKeys(link_row, body, foot, self.lists, self.options)
        self.copied_links = CopiedLinks(commands, link_row, self)
        self.outside = OutsideRequests(theme, window)
        self.outside.let_through.connect(self._on_outside_let_through)
        self._soon = QTimer(self)
        self._order_tabs()
        self._connect()
        self._on_jobs_changed()

    def show_fetch(self, snapshot: FetchSnapshot) -> tuple[bool, str]:
        """Show a fetch as it stands.

        Returns whether it is another one than before, and what is new to be said about it.
        """
        shown = self._view.snapshot
        is_other = shown is None or (shown.task_id, shown.url) != (snapshot.task_id, snapshot.url)
        said = self._view.show_fetch(snapshot)
        self.options.show_fetch(snapshot)
        self.dialogs.note_link(snapshot.result)
        return is_other, said

    def clear_fetch(self) -> None:
        """Show that nothing is fetched."""
        self._view.clear()
        self.options.show_fetch(None)
        self.dialogs.note_link(None)

    def show_wishes(self, wishes: Wishes) -> None:
        """Show what is wanted of the next files, and what it makes of the qualities."""
        self._view.show_wishes(wishes)
        self.options.show_wishes(wishes)

    def show_rule(self, rule: QualityRule) -> None:
        """Show by which rule is chosen."""
        self.options.show_rule(rule)

    def show_jobs_at_once(self, count: int) -> None:
        """Show how many downloads may run at once."""
        self._body.downloads.more.show_at_once(count)

    def show_clipboard_watch(self, *, is_on: bool) -> None:
        """Show whether copied links are taken."""
        self._body.downloads.more.show_clipboard_watch(is_on=is_on)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now, wherever it is to be seen."""
        self.dialogs.show_settings(settings)
        self.show_jobs_at_once(settings.jobs_at_once)
        self.show_clipboard_watch(is_on=settings.watches_clipboard)
        self.show_wishes(settings.wishes)
        self.show_rule(settings.rule)
        self.options.show_open(settings.shows_options)
        self.show_list_places(numbers=settings.numbers_entries, own_folder=settings.folder_per_list)

    def show_list_places(self, *, numbers: bool, own_folder: bool) -> None:
        """Show how files and folders of lists are named."""
        self.lists.show_places(numbers=numbers, own_folder=own_folder)

    def ask_to_quit(self) -> None:
        """Ask whether to quit although something would be cut short."""
        self._requests.ask_to_quit()

    def download(self, text: str, wish: str) -> None:
        """Ask for a download, and let the list show it; of a playlist, of what is picked."""
        snapshot = self._view.snapshot
        is_listed = self.lists.is_shown()
        if is_listed and snapshot is not None and read_links(text).links[:1] == (snapshot.url,):
            self.lists.ask(wish)
            return
        self._body.downloads.show_new()
        self.copied_links.note_saved()
        self._commands.download(text, wish)

    def _order_tabs(self) -> None:
        row, body = self._link_row, self._body
        order = (
            row.field.edit,
            row.field.paste,
            row.fetch_button,
            *body.notice.buttons,
            body.card.best,
            body.card.audio,
            body.save,
            body.options,
            body.empty.demo_button,
            body.qualities.list,
            body.qualities.button,
            body.failure.action_button,
            body.failure.update_button,
            body.failure.copy_button,
            body.failure.report_button,
            *body.downloads.chips.chips,
            body.downloads.list,
            *body.downloads.actions_row.buttons,
            body.downloads.more,
            self._foot.menu_button,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        body = self._body
        body.qualities.download_asked.connect(self._on_download_asked)
        body.failure.action_asked.connect(self._on_failure_action_asked)
        body.failure.copied.connect(self.copied)
        body.failure.report_asked.connect(self.dialogs.help.copy_report)
        body.downloads.fix_asked.connect(self._on_job_fix_asked)
        body.downloads.copied.connect(self.copied)
        body.downloads.said.connect(self.said)
        self._announcer.said.connect(self.said)
        self.lists.said.connect(self.said)
        for signal in (self.jobs.rowsInserted, self.jobs.rowsRemoved, self.jobs.rowsMoved):
            signal.connect(self._on_rows_changed)
        self.jobs.modelReset.connect(self._on_rows_changed)
        self.jobs.dataChanged.connect(self._on_rows_changed)
        self.jobs.dataChanged.connect(self._on_jobs_moved_on)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_jobs_changed)

    @Slot()
    def _on_rows_changed(self) -> None:
        # Many rows change in one go; they are summed up once.
        self._soon.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_jobs_moved_on(self, top: QModelIndex, bottom: QModelIndex) -> None:
        if self.lists.is_shown():
            for row in range(top.row(), bottom.row() + 1):
                self.lists.learn(self.jobs.job_at(row))

    @Slot()
    def _on_jobs_changed(self) -> None:
        total = self._total.look(self.jobs.open_jobs(), self.jobs.job)
        self._foot.show_total(total, self._words)
        if self._body.downloads.refresh():
            self._body.downloads.lay_out()
        title = self.tr("VidGrab")
        if total.running:
            title = self.tr("VidGrab — %n downloading", "", total.running)
        self.title_changed.emit(title)
        self.total_changed.emit(total)

    @Slot(object)
    def _on_outside_let_through(self, asked: OutsideLinks) -> None:
        before, text = self._link_row.text, "\n".join(asked.links)
        self._link_row.set_text(text)
        if before.strip() and before.split() != text.split():
            self.copied_links.offer_back(before, asked.links[0])
        if asked.starts:
            self.download(text, asked.wish)
        else:
            self._commands.fetch(text)

    @Slot(object)
    def _on_download_asked(self, quality: Quality) -> None:
        snapshot = self._view.snapshot
        if snapshot is not None:
            self.download(snapshot.url, quality.label)

    @Slot(object, str)
    def _on_failure_action_asked(self, action: FailureAction, url: str) -> None:
        self._commands.act_on_failure(action, url)

    @Slot(object, str)
    def _on_job_fix_asked(self, action: FailureAction, url: str) -> None:
        if action is FailureAction.EDIT_LINK:
            # The field may hold another link by now.
            self._link_row.set_text(url)
        self._commands.act_on_failure(action, url)
