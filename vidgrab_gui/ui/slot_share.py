"""How the list's place is shared with the options while they are open."""

from __future__ import annotations

from dataclasses import dataclass

from vidgrab_gui.ui.theme import Theme

LEAST_PANEL_PX = 400
MOST_PANEL_PX = 560
LEAST_LIST_PX = 430
PANEL_SHARE = 0.47
BETWEEN_PX = 14


@dataclass(frozen=True, slots=True)
class SlotShare:
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
