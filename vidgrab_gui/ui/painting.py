"""Painting that delegates and widgets share: one line of text, a card, a bar, a chip."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from vidgrab_gui.ui.mirroring import seen_alignment, seen_rect
from vidgrab_gui.ui.palette import Colours
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX

BAR_PX = 4
RING_PX = 2
STRIPE_SHARE = 0.3
TICK_RADIUS_PX = 4
_TICK = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    *,
    font: QFont,
    colour: QColor,
    direction: Qt.LayoutDirection,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line, cut with an ellipsis where it is too long.

    ``align`` means leading for ``AlignLeft`` and trailing for ``AlignRight``; the text
    itself runs in its own direction.
    """
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    # By itself a painter takes the window's direction, and turns "3840 × 2160" around.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, _line_flags(direction, align), cut)


def fill_rounded(
    painter: QPainter,
    rect: QRect,
    radius_px: float,
    fill: QColor | None,
    edge: QColor | None = None,
    edge_px: int = 1,
) -> None:
    """Paint a rounded rectangle whose edge lies wholly inside the rectangle."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    area = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(edge, edge_px))
        inset = edge_px / 2
        area = area.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(area, radius_px, radius_px)


def fill_selected(
    painter: QPainter, rect: QRect, colours: Colours, direction: Qt.LayoutDirection
) -> None:
    """Paint the ground of a selected row; with high contrast it has an edge and a bar too."""
    fill_rounded(painter, rect, BUTTON_RADIUS_PX, colours.selection, colours.edge)
    if colours.has_contrast:
        bar = QRect(rect.left() + 4, rect.top() + 4, 4, rect.height() - 8)
        fill_rounded(painter, seen_rect(direction, rect, bar), 2, colours.outline)


def draw_bar(
    painter: QPainter,
    rect: QRect,
    *,
    percent: float | None,
    phase: float | None,
    track: QColor,
    fill: QColor,
    direction: Qt.LayoutDirection,
) -> None:
    """Paint a thin bar filled to ``percent`` (0-100).

    Where that is None a stripe stands at ``phase`` (0-1) of its way, or, with no motion
    wanted (None), in the middle.
    """
    fill_rounded(painter, rect, rect.height() / 2, track)
    start_px, length_px = _filled_px(rect.width(), percent, phase)
    if length_px <= 0:
        return
    part = QRect(rect.left() + start_px, rect.top(), length_px, rect.height())
    fill_rounded(painter, seen_rect(direction, rect, part), rect.height() / 2, fill)


def draw_arrow(painter: QPainter, box: QRect, colour: QColor) -> None:
    """Paint the small triangle that says that a menu opens below."""
    left, top = float(box.x()), float(box.y())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, top),
                QPointF(left + box.width(), top),
                QPointF(left + box.width() / 2, top + box.height()),
            ]
        )
    )


def draw_pointer(
    painter: QPainter, box: QRect, colour: QColor, direction: Qt.LayoutDirection
) -> None:
    """Paint the small triangle that says that something opens beside."""
    left, top, bottom = float(box.x()), float(box.y()), float(box.y() + box.height())
    right = left + box.width()
    if direction == Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    middle = (top + bottom) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF([QPointF(left, top), QPointF(right, middle), QPointF(left, bottom)])
    )


def draw_tick(painter: QPainter, box: QRect, colours: Colours, *, is_on: bool) -> None:
    """Paint a box, ticked or empty."""
    if not is_on:
        fill_rounded(painter, box, TICK_RADIUS_PX, colours.card, colours.outline)
        return
    side_px = box.width()
    fill_rounded(painter, box, TICK_RADIUS_PX, colours.accent)
    painter.setPen(QPen(colours.on_accent, max(2, side_px // 8)))
    corner = QPointF(box.topLeft())
    painter.drawPolyline([corner + QPointF(x, y) * side_px for x, y in _TICK])


def chip_size(text: str, font: QFont) -> QSize:
    """Return the size of a chip around a word."""
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(text) + 16, metrics.height() + 3)


@cache
def _line_flags(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> int:
    visual = seen_alignment(direction, align)
    flags = visual | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return int(flags) | int(Qt.TextFlag.TextSingleLine)


def _filled_px(width_px: int, percent: float | None, phase: float | None) -> tuple[int, int]:
    if percent is not None:
        return 0, round(width_px * min(100.0, max(0.0, percent)) / 100)
    stripe_px = round(width_px * STRIPE_SHARE)
    if phase is None:
        return (width_px - stripe_px) // 2, stripe_px
    head_px = round((width_px + stripe_px) * phase)
    start_px = max(0, head_px - stripe_px)
    return start_px, min(head_px, width_px) - start_px
