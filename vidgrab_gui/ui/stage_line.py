"""The line below the bar, which the stage's words and a notice share."""

from __future__ import annotations

from vidgrab_gui.ui.fetch_strip import FetchStrip
from vidgrab_gui.ui.notice_line import NoticeLine

NOTICE_GAP_PX = 12
OWN_LINE_GAP_PX = 6


class StageLine:
    """Says who gets how much of the line."""

    def __init__(self, strip: FetchStrip, notice: NoticeLine) -> None:
        self._strip = strip
        self._notice = notice

    def shares(self, line_px: int) -> tuple[int, bool]:
        """Return the width of the notice and whether the stage keeps its place beside it."""
        stage_px = self._strip.stage_px
        beside_px = line_px - stage_px - NOTICE_GAP_PX if stage_px else line_px
        notice_px = self._notice.width_within(beside_px)
        if notice_px or not self._notice.notice.sentence:
            return notice_px, True
        notice_px = self._notice.width_within(line_px)
        return notice_px, not notice_px

    def needs_own_line(self, line_px: int) -> bool:
        """Tell whether a notice is too long for the line."""
        return bool(self._notice.notice.sentence) and not self._notice.width_within(line_px)

    def height_px(self, line_px: int) -> int:
        """Return the height of strip and notice together."""
        strip_px = self._strip.sizeHint().height()
        if self.needs_own_line(line_px):
            strip_px += OWN_LINE_GAP_PX + self._notice.sizeHint().height()
        return strip_px
