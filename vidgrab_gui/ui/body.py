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
from vidgrab_gui.ui.options_button import OptionsButton
from vidgrab_gui.ui.page_edges import (
    COMPACT_EDGE_PX,
    EDGE_PX,
    card_gap_px,
    group_px,
    is_narrow,
    side_px,
    strip_gap_px,
)
from vidgrab_gui.ui.row_heights import job_row_px, jobs_px, quality_row_px
from vidgrab_gui.ui.save_button import SaveButton
from vidgrab_gui.ui.slot_share import SlotShare, fair_rows, shared, shares_for
from vidgrab_gui.ui.slot_top import SlotTop
from vidgrab_gui.ui.stage_line import NOTICE_GAP_PX, OWN_LINE_GAP_PX, StageLine
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache

if TYPE_CHECKING:
    from vidgrab_gui.ui.downloads_panel import DownloadsPanel
    from vidgrab_gui.ui.failure_panel import FailurePanel
    from vidgrab_gui.ui.list_panel import ListPanel
    from vidgrab_gui.ui.options_panel import OptionsPanel
    from vidgrab_gui.ui.quality_list import QualityCard
    from vidgrab_gui.ui.skeleton import Skeleton

SKELETON_ROWS = 7
LEAST_ROOMY_ROWS = 4
SAVE_GAP_PX = 16
SHORT_BELOW_PX = 520
SAVE_OVERHANG_PX = 6
OPTIONS_GAP_PX = 8
FEWEST_ROWS = 2


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
        self._line = StageLine(self.strip, self.notice)
        self.card = MediaCard(theme, self.cache, self)
        self.save = SaveButton(theme, self)
        self.options = OptionsButton(theme, self)
        self._panel: OptionsPanel | None = None
        self.empty = EmptyPage(theme, self)
        self._slot: tuple[QWidget, ...] = (self.empty,)
        self._shown: QWidget = self.empty
        self._placed: tuple[QWidget, int] | None = None
        self._list_panel: ListPanel | None = None
        self.scope = SlotTop()
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

    def show_scope(self, *, is_shown: bool) -> None:
        """Show the choice above the slot, or leave its room to the slot."""
        if self.scope.set_shown(is_shown=is_shown):
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
        # What the options add to the page's height is no room for the larger form.
        scroll = self.parentWidget() if self._panel else None
        height_px = min(self.height(), scroll.height()) if scroll else self.height()
        return self._least_px(self.width(), LEAST_ROOMY_ROWS, is_compact=False) > height_px

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

    def show_panel(self, panel: OptionsPanel | None) -> None:
        """Let the options stand beside the list or in its place; None takes them away."""
        before, self._panel = self._panel, panel
        if before and not panel:
            before.hide()
        self.arrange()
        if panel:
            panel.show()

    def heightForWidth(self, width: int) -> int:
        """Return the height below which nothing more can leave; open options are seen whole."""
        is_compact = is_narrow(width, self._theme) or bool(self._panel and self.is_compact)
        least_px = self._least_px(width, FEWEST_ROWS, is_compact=is_compact)
        if self._panel is None:
            return least_px
        width_px = width - 2 * side_px(width, self._theme)
        slot_px = self._least_slot_px(width_px, FEWEST_ROWS, is_compact=is_compact)
        panel_px = self._panel.height_at(self._share(width_px, is_compact=is_compact).panel_px)
        return least_px + max(0, panel_px - slot_px)

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
        share = self._share(width_px, is_compact=is_compact)
        slot_px = self._slot_px(width_px, self.height() - top_px, share, is_compact=is_compact)
        self._place_slot(QRect(edge_px, top_px, width_px, slot_px), share, row_px)
        top_px += slot_px + group_px(is_compact=is_compact)
        end_px = self.height() - (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        if self._is_complete:
            self._set(self.downloads, QRect(edge_px, top_px, width_px, end_px - top_px))
            self.downloads.lay_out()
        self.updateGeometry()

    def _place_strip(self, left_px: int, width_px: int, *, is_compact: bool) -> int:
        top_px = strip_gap_px(is_compact=is_compact)
        hint_px = self.strip.sizeHint().height()
        self.save.set_short(is_short=is_compact and width_px < self._theme.px(SHORT_BELOW_PX))
        save_px = self.save.sizeHint().width()
        line_px = self._line_px(width_px, is_compact=is_compact)
        notice_px, has_stage = self._line.shares(line_px)
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
        if self._line.needs_own_line(line_px):
            notice = QRect(left_px, bottom_px + OWN_LINE_GAP_PX, width_px, notice.height())
            bottom_px = notice.bottom() + 1
        self._set(self.notice, notice)
        self.notice.lay_out()
        return bottom_px + card_gap_px(is_compact=is_compact)

    def _line_px(self, width_px: int, *, is_compact: bool) -> int:
        """Return the width of the line below the bar that stage and notice share."""
        return width_px - (self.save.sizeHint().width() + 8 if is_compact else 0)

    def _place_card(self, left_px: int, top_px: int, width_px: int, *, is_compact: bool) -> int:
        room_px = self._end_room_px(is_compact=is_compact)
        height_px = self.card.height_at(width_px, is_compact=is_compact, end_room_px=room_px)
        rect = QRect(left_px, top_px, width_px, height_px)
        seen = seen_rect(self.layoutDirection(), self.rect(), rect)
        self.card.place(seen, is_compact=is_compact, end_room_px=room_px)
        if not is_compact:
            save = QRect(0, 0, self.save.sizeHint().width(), self.save.sizeHint().height())
            save.moveRight(left_px + width_px + SAVE_OVERHANG_PX - 1)
            both_px = save.height() + self.options.height_px()
            save.moveTop(top_px + self.card.quick_rect.center().y() - both_px // 2)
            self._set(self.save, save)
        self._place_options(rect, is_compact=is_compact)
        return top_px + height_px + group_px(is_compact=is_compact)

    def _place_options(self, card: QRect, *, is_compact: bool) -> None:
        """Put the button below Save, or beside the quick buttons."""
        left_px = card.left() + self.card.quick_end_px + OPTIONS_GAP_PX
        right_px = card.left() + card.width() + SAVE_OVERHANG_PX
        middle_px = card.top() + self.card.quick_rect.center().y()
        high_px = self.card.best.height()
        room = QRect(left_px, middle_px - high_px // 2, right_px - left_px, high_px)
        if not is_compact:
            both_px = self.save.sizeHint().height() + self.options.height_px()
            room.setTop(middle_px + both_px // 2 - self.options.height_px())
            room.setHeight(self.options.height_px())
        self._set(self.options, self.options.within(room, is_stacked=is_compact))

    def _below_scope(self, slot: QRect) -> QRect:
        placed = self.scope.placed_in(slot)
        if placed is not None:
            self._set(*placed)
        return slot.adjusted(0, self.scope.height_px, 0, 0)

    def _place_slot(self, slot: QRect, share: SlotShare, row_px: int) -> None:
        part, height_px = self._shown, 0
        slot = self._below_scope(slot)
        list_px = share.list_px or slot.width()
        if self._list_panel and part is self._list_panel:
            height_px = self._list_panel.height_within(slot.height())
        elif part is self.empty or self._is_failure:
            height_px = self._shown_least_px(list_px)
        else:
            is_list = part is self.qualities
            rows = self.qualities.model.rowCount() if is_list else SKELETON_ROWS
            height_px = _rows_px(rows, row_px)
        height_px = min(slot.height(), height_px)
        part.setVisible(share.list_px > 0)
        self._set(part, QRect(slot.left(), slot.top(), list_px, height_px))
        if self._panel is not None:
            left_px = slot.left() + share.panel_left_px
            self._set(self._panel, QRect(left_px, slot.top(), share.panel_px, slot.height()))

    def _slot_px(self, width_px: int, room_px: int, share: SlotShare, *, is_compact: bool) -> int:
        """Return the slot's height: what it shows, or the options where they are higher."""
        panel_px = (
            self._panel.height_at(share.panel_px) + self.scope.height_px if self._panel else 0
        )
        return max(self._part_px(width_px, room_px, share, is_compact=is_compact), panel_px)

    def _part_px(self, width_px: int, room_px: int, share: SlotShare, *, is_compact: bool) -> int:
        """Return the height of the slot's part: whole rows, shared fairly with the downloads."""
        list_px = share.list_px or width_px
        if self._shown is self.empty:
            return self.empty.height_at(list_px)
        row_px = quality_row_px(self._theme, is_compact=is_compact)
        gaps_px = group_px(is_compact=is_compact) + (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        scope_px = self.scope.height_px
        shares = shares_for(
            is_compact=is_compact,
            is_list=self._shown is self._list_panel,
            has_more=self.qualities.model.rowCount() > SKELETON_ROWS,
        )
        taken_px = gaps_px + scope_px + self._downloads_px(width_px, 0) + _rows_px(0, row_px)
        rows = fair_rows(room_px - taken_px, row_px, job_row_px(self._theme), shares)
        return max(_rows_px(rows, row_px) + scope_px, self._shown_least_px(list_px))

    def _share(self, width_px: int, *, is_compact: bool) -> SlotShare:
        has_panel = self._panel is not None
        return shared(width_px, self._theme, has_panel=has_panel, is_compact=is_compact)

    def _least_px(self, width: int, rows: int, *, is_compact: bool) -> int:
        width_px = width - 2 * side_px(width, self._theme)
        room_px = self._end_room_px(is_compact=is_compact)
        card_px = self.card.height_at(width_px, is_compact=is_compact, end_room_px=room_px)
        slot_px = self._least_slot_px(width_px, rows, is_compact=is_compact)
        return (
            strip_gap_px(is_compact=is_compact)
            + self._line.height_px(self._line_px(width_px, is_compact=is_compact))
            + card_gap_px(is_compact=is_compact)
            + card_px
            + group_px(is_compact=is_compact)
            + slot_px
            + group_px(is_compact=is_compact)
            + self._downloads_px(width_px, 1)
            + (COMPACT_EDGE_PX if is_compact else EDGE_PX)
        )

    def _least_slot_px(self, width_px: int, rows: int, *, is_compact: bool) -> int:
        row_px = quality_row_px(self._theme, is_compact=is_compact)
        list_px = self._share(width_px, is_compact=is_compact).list_px or width_px
        return max(_rows_px(rows, row_px), self._shown_least_px(list_px))

    def _downloads_px(self, width_px: int, rows: int) -> int:
        if self._is_complete:
            return self.downloads.height_for_rows(width_px, rows)
        return jobs_px(self._theme, rows)

    def _shown_least_px(self, width_px: int) -> int:
        if self._shown is self.empty:
            return self.empty.height_at(width_px)
        if self._list_panel and self._shown is self._list_panel:
            return self._list_panel.least_px() + self.scope.height_px
        return self._failure_px(width_px) if self._is_failure else 0

    @property
    def _is_failure(self) -> bool:
        return self._is_complete and self._shown is self.failure

    def _failure_px(self, width_px: int) -> int:
        return max(self.failure.heightForWidth(width_px), self.failure.minimumSizeHint().height())

    def _end_room_px(self, *, is_compact: bool) -> int:
        """Return the room beside the quick buttons; what was chosen does not change it."""
        if is_compact:
            return self.options.room_px(self.width()) + OPTIONS_GAP_PX - SAVE_OVERHANG_PX
        return max(self.save.sizeHint().width(), self.options.least_px()) + SAVE_GAP_PX

    def _set(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))


def _rows_px(rows: int, row_px: int) -> int:
    return rows * row_px + 2
