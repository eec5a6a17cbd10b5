"""How far the page keeps from the window's edge, and its groups from each other, in pixels."""

from __future__ import annotations

from vidgrab_gui.ui.theme import Theme

EDGE_PX = 16
COMPACT_EDGE_PX = 10
WIDEST_PX = 1360
COMPACT_BELOW_PX = 720


def is_narrow(width_px: int, theme: Theme) -> bool:
    """Tell whether a width asks for the small form."""
    return width_px < theme.px(COMPACT_BELOW_PX)


def side_px(width_px: int, theme: Theme) -> int:
    """Return the margin at each side: what lies between never gets too wide to read across."""
    edge_px = COMPACT_EDGE_PX if is_narrow(width_px, theme) else EDGE_PX
    return max(edge_px, (width_px - theme.px(WIDEST_PX)) // 2)


def group_px(*, is_compact: bool) -> int:
    """Return the gap between the page's groups."""
    return 10 if is_compact else 14


def strip_gap_px(*, is_compact: bool) -> int:
    """Return the gap above the strip."""
    return 10 if is_compact else 12


def card_gap_px(*, is_compact: bool) -> int:
    """Return the gap above the card."""
    return 6 if is_compact else 8
