"""The middle of the window: strip, card, list and downloads, laid out for any size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vidgrab_gui.ui.artwork import Drawing
from vidgrab_gui.ui.empty_page import EmptyPage
from vidgrab_gui.ui.fetch_strip import FetchStrip
from vidgrab_gui.ui.media_card import MediaCard
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.notice_line import NoticeLine
from vidgrab_gui.ui.row_heights import job_row_px, jobs_px, quality_row_px
from vidgrab_gui.ui.save_button import SaveButton
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache

if TYPE_CHECKING:
    from vidgrab_gui.ui.downloads_panel import DownloadsPanel
    from vidgrab_gui.ui.failure_panel import FailurePanel
    from vidgrab_gui.ui.list_panel import ListPanel
    from vidgrab_gui.ui.quality_list import QualityCard
    from vidgrab_gui.ui.skeleton import Skeleton

EDGE_PX = 16
COMPACT_EDGE_PX = 10
WIDEST_PX = 1360
COMPACT_BELOW_PX = 720
SKELETON_ROWS = 7
LEAST_ROOMY_ROWS = 4
SAVE_GAP_PX = 16
SHORT_BELOW_PX = 520
SAVE_OVERHANG_PX = 6
FEWEST_ROWS = 2
NOTICE_GAP_PX = 12
OWN_LINE_GAP_PX = 6
SCOPE_GAP_PX = 8

# How rows of qualities and of downloads share a height: each step is taken when it fits.
_SHARES = ((2, 1), (3, 1), (4, 1), (5, 1), (5, 2), (6, 2), (7, 2))
_COMPACT_SHARES = ((2, 1), (3, 1), (4, 1), (4, 2), (5, 2), (6, 2), (7, 2))
_LIST_SHARES = (*((rows, 1) for rows in range(2, 8)), *((rows, 2) for rows in range(8, 13)))
MORE_ROWS = (8, 4)


class Body(QWidget):
    """Places its parts by the room there is and never by what they show.

    So a fetch that ends makes nothing jump. What stands in the list's place (hints,
    skeleton, list or failure) shares one slot.

    What an empty window does not show (``skeleton``, ``qualities``, ``failure``) and the
    ``downloads`` are there after :meth:`complete`; until then their room is kept.
    """

    skeleton: Skeleton
    qualities: QualityCard
    failure: FailurePanel
    downloads: DownloadsPanel

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cache = ThumbnailCache(self)
        self._is_complete = False
        self.setObjectName("page")
        self.strip = FetchStrip(theme, self)
        self.notice = NoticeLine(theme, self)
        self.card = MediaCard(theme, self.cache, self)
        self.save = SaveButton(theme, self)
        self.empty = EmptyPage(theme, self)
        self._slot: tuple[QWidget, ...] = (self.empty,)
        self._shown: QWidget = self.empty
        self._placed: tuple[QWidget, int] | None = None
        self._list_panel: ListPanel | None = None
        self._scope: QWidget | None = None
        for button in (self.card.best, self.card.audio):
            button.setEnabled(False)
        self.card.promise()
        self.invite()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.arrange)
        self.notice.changed.connect(self.arrange)

    def complete(
        self,
        skeleton: Skeleton,
        qualities: QualityCard,
        failure: FailurePanel,
        downloads: DownloadsPanel,
    ) -> None:
        """Take in the parts that the first paint does not need, all children of this; once."""
        self.skeleton = skeleton
        self.qualities = qualities
        self.failure = failure
        self.downloads = downloads
        self._slot = (self.empty, skeleton, qualities, failure)
        self._is_complete = True
        self._placed = None
        self.show_in_slot(self._shown)
        downloads.show()

    def invite(
        self, title: str = "", facts: str = "", *, stage: str = "", links: Sequence[str] = ()
    ) -> None:
        """Show that there is room for a link, or what is known of those the field holds.

        ``stage`` is what became of the last one; several ``links`` are listed.
        """
        self.strip.show_idle(stage)
        self.card.picture.show_drawing(Drawing.DROP, is_inviting=True)
        self.card.show_words(
            title or self.tr("Paste a link to a video, a playlist or a song"),
            facts or self.tr("One click saves it, whole and playable"),
        )
        self.empty.show_links(links)
        self.show_in_slot(self.empty)

    def add_panel(self, panel: ListPanel) -> None:
        """Take in what stands in the slot for a playlist."""
        self._list_panel = panel
        self._slot = (*self._slot, panel)

    def add_scope(self, scope: QWidget) -> None:
        """Take in what stands above whatever is in the slot."""
        self._scope = scope

    def show_scope(self, *, is_shown: bool) -> None:
        """Show the choice above the slot, or leave its room to the slot."""
        if self._scope is not None and self._scope.isHidden() is is_shown:
            self._scope.setVisible(is_shown)
            self.arrange_soon()

    @property
    def shown(self) -> QWidget:
        """Return what stands in the list's place."""
        return self._shown

    @property
    def is_compact(self) -> bool:
        """Tell whether the small form is worn: the other has no room."""
        if is_narrow(self.width(), self._theme):
            return True
        return self._least_px(self.width(), LEAST_ROOMY_ROWS, is_compact=False) > self.height()

    def show_in_slot(self, part: QWidget) -> None:
        """Let one part stand in the list's place; the same one of the same rows moves nothing."""
        rows = self.qualities.model.rowCount() if self._is_complete else 0
        before, self._placed = self._placed, (part, rows)
        if before == self._placed and part is not self.empty:
            return
        self._shown = part
        for other in self._slot:
            other.setVisible(other is part)
        self.arrange_soon()

    def heightForWidth(self, width: int) -> int:
        """Return the height below which nothing more can leave."""
        return self._least_px(width, FEWEST_ROWS, is_compact=is_narrow(width, self._theme))

    def sizeHint(self) -> QSize:
        """Return the least form; more is always welcome."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from it."""
        return QSize(self._theme.px(300), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Lie anew when a part asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange_soon(self) -> None:
        """Lie anew before the next paint, once for all that has changed by then."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.updateGeometry()  # so that what scrolls this knows as soon

    @Slot()
    def arrange(self) -> None:
        """Put everything in its place for the room there is, once that is known."""
        if self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            return  # a new size is on its way, at the latest when the window is shown
        is_compact = self.is_compact
        edge_px = side_px(self.width(), self._theme)
        width_px = self.width() - 2 * edge_px
        row_px = quality_row_px(self._theme, is_compact=is_compact)
        if self._is_complete:
            self.qualities.set_compact(is_compact)
            self.skeleton.set_row_height(row_px)
        top_px = self._place_strip(edge_px, width_px, is_compact=is_compact)
        top_px = self._place_card(edge_px, top_px, width_px, is_compact=is_compact)
        slot_px = self._slot_px(width_px, self.height() - top_px, is_compact=is_compact)
        self._place_slot(QRect(edge_px, top_px, width_px, slot_px), row_px)
        top_px += slot_px + _group_px(is_compact)
        end_px = self.height() - (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        if self._is_complete:
            self._set(self.downloads, QRect(edge_px, top_px, width_px, end_px - top_px))
            self.downloads.lay_out()
        self.updateGeometry()

    def _place_strip(self, left_px: int, width_px: int, *, is_compact: bool) -> int:
        top_px = _strip_gap_px(is_compact)
        hint_px = self.strip.sizeHint().height()
        self.save.set_short(is_short=is_compact and width_px < self._theme.px(SHORT_BELOW_PX))
        save_px = self.save.sizeHint().width()
        line_px = self._line_px(width_px, is_compact=is_compact)
        notice_px, has_stage = self._share_line(line_px)
        self.strip.stage.setVisible(has_stage)
        taken_px = notice_px + NOTICE_GAP_PX if notice_px else 0
        self.strip.set_end_room(width_px - line_px + taken_px)
        self._set(self.strip, QRect(left_px, top_px, width_px, hint_px))
        # What has no room in the widget stands level with the stage's words over its edge.
        level_px = top_px + self.strip.stage.geometry().center().y()
        bottom_px = top_px + hint_px
        if is_compact:
            save = QRect(0, 0, save_px, self.save.sizeHint().height())
            save.moveRight(left_px + width_px + SAVE_OVERHANG_PX - 1)
            save.moveTop(level_px - save.height() // 2)
            self._set(self.save, save)
        notice = QRect(left_px + line_px - notice_px, 0, notice_px, self.notice.sizeHint().height())
        notice.moveTop(level_px - notice.height() // 2)
        if not is_compact:
            notice.translate(self.notice.overhang_px, 0)
        if self._needs_own_line(line_px):
            notice = QRect(left_px, bottom_px + OWN_LINE_GAP_PX, width_px, notice.height())
            bottom_px = notice.bottom() + 1
        self._set(self.notice, notice)
        self.notice.lay_out()
        return bottom_px + _card_gap_px(is_compact)

    def _line_px(self, width_px: int, *, is_compact: bool) -> int:
        """Return the width of the line below the bar that stage and notice share."""
        return width_px - (self.save.sizeHint().width() + 8 if is_compact else 0)

    def _share_line(self, line_px: int) -> tuple[int, bool]:
        """Return the width of the notice and whether the stage keeps its place beside it."""
        stage_px = self.strip.stage_px
        beside_px = line_px - stage_px - NOTICE_GAP_PX if stage_px else line_px
        notice_px = self.notice.width_within(beside_px)
        if notice_px or not self.notice.notice.sentence:
            return notice_px, True
        notice_px = self.notice.width_within(line_px)
        return notice_px, not notice_px

    def _needs_own_line(self, line_px: int) -> bool:
        return bool(self.notice.notice.sentence) and not self.notice.width_within(line_px)

    def _place_card(self, left_px: int, top_px: int, width_px: int, *, is_compact: bool) -> int:
        room_px = self._end_room_px(is_compact=is_compact)
        height_px = self.card.height_at(width_px, is_compact=is_compact, end_room_px=room_px)
        rect = QRect(left_px, top_px, width_px, height_px)
        seen = seen_rect(self.layoutDirection(), self.rect(), rect)
        self.card.place(seen, is_compact=is_compact, end_room_px=room_px)
        if not is_compact:
            save = QRect(0, 0, self.save.sizeHint().width(), self.save.sizeHint().height())
            save.moveRight(left_px + width_px + SAVE_OVERHANG_PX - 1)
            save.moveTop(top_px + self.card.quick_rect.center().y() - save.height() // 2)
            self._set(self.save, save)
        return top_px + height_px + _group_px(is_compact)

    def _place_slot(self, slot: QRect, row_px: int) -> None:
        part, height_px = self._shown, 0
        if self._scope is not None and not self._scope.isHidden():
            scope_px = self._scope_px()
            place = QRect(slot.left(), slot.top(), slot.width(), scope_px - SCOPE_GAP_PX)
            self._set(self._scope, place)
            slot = slot.adjusted(0, scope_px, 0, 0)
        if part is self._list_panel:
            height_px = slot.height()
        elif part is self.empty:
            height_px = self.empty.height_at(slot.width())
        elif part is self.failure:
            height_px = self._failure_px(slot.width())
        else:
            is_list = part is self.qualities
            rows = self.qualities.model.rowCount() if is_list else SKELETON_ROWS
            height_px = _rows_px(rows, row_px)
        height_px = min(slot.height(), height_px)
        self._set(part, QRect(slot.left(), slot.top(), slot.width(), height_px))

    def _slot_px(self, width_px: int, room_px: int, *, is_compact: bool) -> int:
        """Return the slot's height: whole rows, shared fairly with the downloads."""
        if self._shown is self.empty:
            return self.empty.height_at(width_px)
        scope_px = self._scope_px()
        row_px = quality_row_px(self._theme, is_compact=is_compact)
        gaps_px = _group_px(is_compact) + (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        slot_px = 0
        shares = list(_COMPACT_SHARES if is_compact else _SHARES)
        if self._shown is self._list_panel:
            shares = list(_LIST_SHARES)
        if self.qualities.model.rowCount() > SKELETON_ROWS:
            shares.append(MORE_ROWS)
        above_px, job_px = self._downloads_px(width_px, 0), job_row_px(self._theme)
        for rows, downloads in shares:
            wanted_px = _rows_px(rows, row_px) + scope_px
            below_px = gaps_px + above_px + downloads * job_px
            if slot_px and wanted_px + below_px > room_px:
                break
            slot_px = wanted_px
        return max(slot_px, self._shown_least_px(width_px))

    def _least_px(self, width: int, rows: int, *, is_compact: bool) -> int:
        width_px = width - 2 * side_px(width, self._theme)
        room_px = self._end_room_px(is_compact=is_compact)
        card_px = self.card.height_at(width_px, is_compact=is_compact, end_room_px=room_px)
        row_px = quality_row_px(self._theme, is_compact=is_compact)
        slot_px = max(_rows_px(rows, row_px), self._shown_least_px(width_px))
        return (
            _strip_gap_px(is_compact)
            + self._strip_px(width_px, is_compact=is_compact)
            + _card_gap_px(is_compact)
            + card_px
            + _group_px(is_compact)
            + slot_px
            + _group_px(is_compact)
            + self._downloads_px(width_px, 1)
            + (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        )

    def _strip_px(self, width_px: int, *, is_compact: bool) -> int:
        strip_px = self.strip.sizeHint().height()
        if self._needs_own_line(self._line_px(width_px, is_compact=is_compact)):
            strip_px += OWN_LINE_GAP_PX + self.notice.sizeHint().height()
        return strip_px

    def _downloads_px(self, width_px: int, rows: int) -> int:
        if self._is_complete:
            return self.downloads.height_for_rows(width_px, rows)
        return jobs_px(self._theme, rows)

    def _shown_least_px(self, width_px: int) -> int:
        if self._shown is self.empty:
            return self.empty.height_at(width_px)
        if self._list_panel is not None and self._shown is self._list_panel:
            return self._list_panel.least_px() + self._scope_px()
        return self._failure_px(width_px) if self._shown is self.failure else 0

    def _scope_px(self) -> int:
        if self._scope is None or self._scope.isHidden():
            return 0
        return self._scope.sizeHint().height() + SCOPE_GAP_PX

    def _failure_px(self, width_px: int) -> int:
        return max(self.failure.heightForWidth(width_px), self.failure.minimumSizeHint().height())

    def _end_room_px(self, *, is_compact: bool) -> int:
        return 0 if is_compact else self.save.sizeHint().width() + SAVE_GAP_PX

    def _set(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))


def is_narrow(width_px: int, theme: Theme) -> bool:
    """Tell whether a width asks for the small form."""
    return width_px < theme.px(COMPACT_BELOW_PX)


def side_px(width_px: int, theme: Theme) -> int:
    """Return the margin at each side: what lies between never gets too wide to read across."""
    edge_px = COMPACT_EDGE_PX if is_narrow(width_px, theme) else EDGE_PX
    return max(edge_px, (width_px - theme.px(WIDEST_PX)) // 2)


def _rows_px(rows: int, row_px: int) -> int:
    return rows * row_px + 2


def _group_px(is_compact: bool) -> int:
    return 10 if is_compact else 14


def _strip_gap_px(is_compact: bool) -> int:
    return 10 if is_compact else 12


def _card_gap_px(is_compact: bool) -> int:
    return 6 if is_compact else 8
