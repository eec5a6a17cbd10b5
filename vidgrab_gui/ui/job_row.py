"""Where things lie in the row of a job; shared by painting and by clicks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from vidgrab_gui.core.job import Job
from vidgrab_gui.ui.job_actions import Offer, row_offers
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import BAR_PX
from vidgrab_gui.ui.row_heights import PICTURE
from vidgrab_gui.ui.theme import Theme

EDGE_PX = 12
BUTTON_EDGE_PX = 14
PICTURE_GAP_PX = 14
TEXT_GAP_PX = 18
BUTTON_PX = 28
BUTTON_PADDING_PX = 13
BUTTON_GAP_PX = 8
LEAST_TEXT_PX = 180
LEAST_COMPACT_TEXT_PX = 130
MOST_PLANS = 200
"""A window has one or two widths at a time; while it is being resized it has many."""

_PlanKey = tuple[tuple[Offer, ...], int, int, Qt.LayoutDirection]


@dataclass(frozen=True, slots=True)
class RowButton:
    """A painted button and its place."""

    offer: Offer
    rect: QRect


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """The places in one row, as they are seen (mirrored where the language runs so)."""

    picture: QRect
    title: QRect
    status: QRect
    bar: QRect
    buttons: tuple[RowButton, ...]

    def translated(self, offset: QPoint) -> RowPlaces:
        """Return the same places in another row."""
        return RowPlaces(
            picture=_moved(self.picture, offset),
            title=_moved(self.title, offset),
            status=_moved(self.status, offset),
            bar=_moved(self.bar, offset),
            buttons=tuple(RowButton(b.offer, _moved(b.rect, offset)) for b in self.buttons),
        )


class RowPlans:
    """Where things lie in rows; rows that offer the same are planned once.

    Lives in the GUI thread.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plans: dict[_PlanKey, RowPlaces] = {}
        theme.changed.connect(self._plans.clear)

    def __len__(self) -> int:
        return len(self._plans)

    def places(self, job: Job, rect: QRect, direction: Qt.LayoutDirection) -> RowPlaces:
        """Return where everything of a job lies in its row."""
        offers = row_offers(job)[:2]
        key = (offers, rect.width(), rect.height(), direction)
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= MOST_PLANS:
                self._plans.clear()
            plan = row_places(offers, QRect(QPoint(), rect.size()), direction, self._theme)
            self._plans[key] = plan
        return plan.translated(rect.topLeft())


def row_places(
    offers: tuple[Offer, ...], rect: QRect, direction: Qt.LayoutDirection, theme: Theme
) -> RowPlaces:
    """Return where everything lies in a row with these buttons.

    What matters less leaves first: the second button, the picture, the last button.
    """
    has_picture = True
    left_px, end_px = _text_span(rect, offers, theme, has_picture=has_picture)
    if end_px - left_px < theme.px(LEAST_TEXT_PX) and len(offers) > 1:
        offers = offers[:1]
        left_px, end_px = _text_span(rect, offers, theme, has_picture=has_picture)
    if end_px - left_px < theme.px(LEAST_TEXT_PX):
        has_picture = False
        left_px, end_px = _text_span(rect, offers, theme, has_picture=has_picture)
    if end_px - left_px < theme.px(LEAST_COMPACT_TEXT_PX):
        offers = ()
        left_px, end_px = _text_span(rect, offers, theme, has_picture=has_picture)
    text = QRect(left_px, rect.top(), end_px - left_px, rect.height())
    return _mirrored(
        rect,
        direction,
        _picture(rect, theme, has_picture),
        text,
        _buttons(rect, offers, theme),
        theme,
    )


def button_width_px(offer: Offer, theme: Theme) -> int:
    """Return the width of a painted button."""
    metrics = QFontMetrics(theme.fonts.strong)
    return metrics.horizontalAdvance(offer.label) + 2 * theme.px(BUTTON_PADDING_PX)


def _moved(place: QRect, offset: QPoint) -> QRect:
    return place.translated(offset) if place.isValid() else place


def _text_span(
    rect: QRect, offers: tuple[Offer, ...], theme: Theme, *, has_picture: bool
) -> tuple[int, int]:
    left_px = rect.left() + EDGE_PX
    if has_picture:
        left_px += theme.px(PICTURE.width()) + PICTURE_GAP_PX
    end_px = rect.right() + 1 - BUTTON_EDGE_PX
    for offer in offers:
        end_px -= button_width_px(offer, theme) + BUTTON_GAP_PX
    return left_px, end_px - (TEXT_GAP_PX - BUTTON_GAP_PX if offers else 0)


def _picture(rect: QRect, theme: Theme, has_picture: bool) -> QRect:
    if not has_picture:
        return QRect()
    size = QSize(theme.px(PICTURE.width()), theme.px(PICTURE.height()))
    top_px = rect.top() + (rect.height() - size.height()) // 2
    return QRect(rect.left() + EDGE_PX, top_px, size.width(), size.height())


def _buttons(rect: QRect, offers: tuple[Offer, ...], theme: Theme) -> tuple[RowButton, ...]:
    height_px = theme.height_for(BUTTON_PX, theme.fonts.strong, padding_px=8)
    top_px = rect.top() + (rect.height() - height_px) // 2
    end_px = rect.right() + 1 - BUTTON_EDGE_PX
    placed: list[RowButton] = []
    for offer in reversed(offers):
        width_px = button_width_px(offer, theme)
        placed.insert(0, RowButton(offer, QRect(end_px - width_px, top_px, width_px, height_px)))
        end_px -= width_px + BUTTON_GAP_PX
    return tuple(placed)


def _mirrored(
    rect: QRect,
    direction: Qt.LayoutDirection,
    picture: QRect,
    text: QRect,
    buttons: tuple[RowButton, ...],
    theme: Theme,
) -> RowPlaces:
    title_px = QFontMetrics(theme.fonts.strong).height()
    small_px = QFontMetrics(theme.fonts.small).height()
    bar_px = theme.px(BAR_PX)
    top_px = rect.top() + (rect.height() - title_px - small_px - bar_px - 8) // 2
    title = QRect(text.left(), top_px, text.width(), title_px)
    status = QRect(text.left(), title.bottom() + 3, text.width(), small_px)
    bar = QRect(text.left(), status.bottom() + 7, text.width(), bar_px)

    def seen(place: QRect) -> QRect:
        return seen_rect(direction, rect, place) if place.isValid() else place

    return RowPlaces(
        picture=seen(picture),
        title=seen(title),
        status=seen(status),
        bar=seen(bar),
        buttons=tuple(RowButton(button.offer, seen(button.rect)) for button in buttons),
    )
