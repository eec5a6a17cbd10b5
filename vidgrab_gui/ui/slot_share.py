"""How the list's place is shared: in height with the downloads, in width with open options."""

from __future__ import annotations

from typing import NamedTuple

from vidgrab_gui.ui.theme import Theme

LEAST_PANEL_PX = 400
MOST_PANEL_PX = 560
LEAST_LIST_PX = 430
PANEL_SHARE = 0.455
BETWEEN_PX = 12

# How rows of qualities and of downloads share a height: each step is taken when it fits.
_SHARES = ((2, 1), (3, 1), (4, 1), (5, 1), (5, 2), (6, 2), (7, 2))
_COMPACT_SHARES = ((2, 1), (3, 1), (4, 1), (4, 2), (5, 2), (6, 2), (7, 2))
_MORE_ROWS = (8, 4)
_LIST_SHARES = (*((rows, 1) for rows in range(2, 8)), *((rows, 2) for rows in range(8, 13)))

Shares = tuple[tuple[int, int], ...]


class SlotShare(NamedTuple):
    """The widths of both, in pixels; a list of none is covered by the panel."""

    list_px: int
    panel_px: int = 0

    @property
    def panel_left_px(self) -> int:
        """Return where the panel starts."""
        return self.list_px + BETWEEN_PX if self.list_px else 0


def shared(width_px: int, theme: Theme, *, has_panel: bool, is_compact: bool) -> SlotShare:
    """Share a width: side by side where both have room, else the panel alone."""
    if not has_panel:
        return SlotShare(width_px)
    least_px = theme.px(LEAST_PANEL_PX)
    if is_compact or width_px < least_px + BETWEEN_PX + theme.px(LEAST_LIST_PX):
        return SlotShare(0, width_px)
    panel_px = max(least_px, min(theme.px(MOST_PANEL_PX), round(width_px * PANEL_SHARE)))
    return SlotShare(width_px - panel_px - BETWEEN_PX, panel_px)


def shares_for(*, is_compact: bool, is_list: bool, has_more: bool) -> Shares:
    """Return how many rows and how many downloads there may be, step by step.

    ``is_list``: the rows are a playlist's; ``has_more``: more qualities than most links have.
    """
    if is_list:
        return _LIST_SHARES
    shares = _COMPACT_SHARES if is_compact else _SHARES
    return (*shares, _MORE_ROWS) if has_more else shares


def fair_rows(room_px: int, row_px: int, job_px: int, shares: Shares) -> int:
    """Return how many rows are shown in a height that downloads share; two at least."""
    fitting = shares[0][0]
    for rows, downloads in shares[1:]:
        if rows * row_px + downloads * job_px > room_px:
            break
        fitting = rows
    return fitting
