"""What the window shows of a playlist, made when the first one comes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job
from vidgrab_gui.core.listing import Listing, Picked
from vidgrab_gui.core.words import Words
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from vidgrab_gui.ui.list_panel import ListPanel
    from vidgrab_gui.ui.scope_row import ScopeRow

ASKS_ABOVE = 200
"""More at once are asked about first: one click must not fill a disk."""


MOST_PICTURES = 30
"""So many pictures are asked for at once; a window shows no more rows."""


class ListingView(QObject):
    """Joins the panel of a playlist's entries, and the choice beside a video of one, to the rest.

    Lives in the GUI thread. Both are made when they are first needed. Signals:
    ``picked_changed`` after it is other entries that are picked, ``said`` (str) for those
    who listen.
    """

    picked_changed = Signal()
    said = Signal(str)

    def __init__(self, commands: Commands, body: Body, words: Words, theme: Theme) -> None:
        super().__init__(body)
        self._commands = commands
        self._body = body
        self._words = words
        self._theme = theme
        self._snapshot: FetchSnapshot | None = None
        self._asked: Picked | None = None
        self._in_work: set[str] = set()
        self._counts: dict[str, int] = {}
        self._places = (False, True)
        self._panel: ListPanel | None = None
        self._scope: ScopeRow | None = None

    @property
    def panel(self) -> ListPanel:
        """Return the panel of entries; the first who asks has it built."""
        if self._panel is None:
            from vidgrab_gui.ui.list_panel import ListPanel  # noqa: PLC0415 - few starts need it

            self._panel = panel = ListPanel(self._words, self._theme, self._body.cache, self._body)
            panel.hide()
            panel.show_places(numbers=self._places[0], own_folder=self._places[1])
            panel.asked.connect(self.ask)
            panel.placed.connect(self._on_placed)
            panel.said.connect(self.said)
            panel.list.rested.connect(self._on_rested)
            panel.entries.picked_changed.connect(self.picked_changed)
            self._body.add_panel(panel)
            self._order_tabs(panel.controls, self._body.qualities.list)
        return self._panel

    @property
    def scope(self) -> ScopeRow:
        """Return the choice between video and list; the first who asks has it built."""
        if self._scope is None:
            from vidgrab_gui.ui.scope_row import ScopeRow  # noqa: PLC0415 - few starts need it

            self._scope = scope = ScopeRow(self._theme, self._body)
            scope.hide()
            scope.chosen.connect(self._on_scope_chosen)
            self._body.scope.take(scope)
            after = self._panel.controls[0] if self._panel else self._body.qualities.list
            self._order_tabs((scope.video, scope.list), after)
        return self._scope

    def show_places(self, *, numbers: bool, own_folder: bool) -> None:
        """Show how files and folders of lists are named."""
        self._places = (numbers, own_folder)
        if self._panel is not None:
            self._panel.show_places(numbers=numbers, own_folder=own_folder)

    def is_shown(self) -> bool:
        """Tell whether the entries of a list are in sight."""
        return self._panel is not None and self._body.shown is self._panel

    def show_scope(self, snapshot: FetchSnapshot | None) -> None:
        """Show the choice where a link means a video and the list around it."""
        self._snapshot = snapshot
        if snapshot is None or not (snapshot.is_in_list or snapshot.whole_list):
            if self._scope is not None:
                self._body.show_scope(is_shown=False)
            return
        listing = snapshot.listing
        if listing is not None and listing.is_whole:
            self._counts[snapshot.url] = listing.count
        count = self._counts.get(snapshot.url)
        self.scope.show_choice(is_list=snapshot.whole_list, count=count)
        self._body.show_scope(is_shown=True)

    def show_listing(self, snapshot: FetchSnapshot, listing: Listing) -> None:
        """Show the entries as far as they have come."""
        key = snapshot.task_id or snapshot.url
        if key != self.panel.entries.key:
            self.panel.forget_search()
            self._in_work = set()
        self.panel.entries.show_listing(key, listing)
        self._body.show_in_slot(self.panel)

    @property
    def picked_count(self) -> int:
        """Return how many entries are picked."""
        return self._panel.entries.picked_count if self._panel else 0

    @Slot(str)
    def ask(self, wish: str) -> None:
        """Have what is picked saved, after a question where it is very much."""
        listing = self._snapshot.listing if self._snapshot else None
        if listing is None or not self.picked_count:
            return
        picked = self.panel.picked(listing.title, wish)
        if len(picked.entries) <= ASKS_ABOVE:
            self._save(picked)
            return
        from vidgrab_gui.ui.questions import ManyQuestion  # noqa: PLC0415 - few starts ask

        self._asked = picked
        question = ManyQuestion(len(picked.entries), self._theme, self._body.window())
        question.confirmed.connect(self._on_confirmed)
        question.open()

    def show_picture(self, url: str, jpeg: bytes) -> None:
        """Show what is at the address of an entry's picture."""
        if self._panel is not None:
            self._panel.entries.learn_picture(url, jpeg)
            self._on_rested()  # more may have come into sight meanwhile

    def learn(self, job: Job) -> None:
        """Take note of what a job has found out about its entry."""
        if job.obtained is not None and job.obtained.duration_s:
            self.panel.entries.learn_length(job.url, job.obtained.duration_s)

    def _save(self, picked: Picked) -> None:
        self._body.downloads.show_new()
        self._commands.download_picked(picked)

    def _order_tabs(self, controls: tuple[QWidget, ...], after: QWidget) -> None:
        """Let these come before something that has its place already."""
        before = after.previousInFocusChain() or after
        for first, second in pairwise((before, *controls, after)):
            QWidget.setTabOrder(first, second)

    @Slot()
    def _on_confirmed(self) -> None:
        picked, self._asked = self._asked, None
        if picked is not None:
            self._save(picked)

    @Slot()
    def _on_rested(self) -> None:
        urls = self.panel.entries.missing_pictures(self.panel.list.rows_in_sight)
        fresh = [url for url in urls if url not in self._in_work][:MOST_PICTURES]
        if fresh and not self._in_work.intersection(urls):
            self._in_work = set(fresh)
            self._commands.illustrate(fresh)

    @Slot(bool, bool)
    def _on_placed(self, numbers: bool, own_folder: bool) -> None:
        self._commands.place_lists(numbers=numbers, own_folder=own_folder)

    @Slot(bool)
    def _on_scope_chosen(self, whole: bool) -> None:
        snapshot = self._snapshot
        if snapshot is not None and snapshot.whole_list is not whole:
            self._commands.fetch_list(snapshot.url, whole=whole)


def shows_listing(snapshot: FetchSnapshot | None) -> bool:
    """Tell whether there are entries to be shown."""
    if snapshot is None or snapshot.status is FetchStatus.ERROR:
        return False
    return snapshot.listing is not None and snapshot.listing.count > 0
