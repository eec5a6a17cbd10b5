"""How high rows are: known before there is a list, so that nothing jumps when it comes."""

from __future__ import annotations

from PySide6.QtCore import QSize

from vidgrab_gui.ui.painting import BAR_PX
from vidgrab_gui.ui.theme import Theme

QUALITY_ROW_PX = 38
COMPACT_QUALITY_ROW_PX = 30
JOB_ROW_PX = 64
PICTURE = QSize(78, 44)
"""The picture of a job."""

HEADER_PX = 28
HEADER_GAP_PX = 6


def quality_row_px(theme: Theme, *, is_compact: bool) -> int:
    """Return the height of a quality's row in one of the two forms."""
    head = theme.fonts.head
    if is_compact:
        return theme.height_for(COMPACT_QUALITY_ROW_PX, head, padding_px=12)
    return theme.height_for(QUALITY_ROW_PX, head, padding_px=18)


def job_row_px(theme: Theme) -> int:
    """Return the height of a job's row: as designed, or more where the type is larger."""
    fonts = theme.fonts
    padding_px = theme.px(BAR_PX) + 22
    words_px = theme.height_for(JOB_ROW_PX, fonts.strong, fonts.small, padding_px=padding_px)
    return max(words_px, theme.px(PICTURE.height()) + 20)


def jobs_px(theme: Theme, rows: int) -> int:
    """Return the height of so many jobs with a heading above them in one line."""
    header_px = theme.height_for(HEADER_PX, theme.fonts.head)
    return header_px + HEADER_GAP_PX + rows * job_row_px(theme) + 2
