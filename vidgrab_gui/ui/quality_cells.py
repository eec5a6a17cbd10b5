"""Where the facts of a quality stand in its row, and which of them leave when it gets narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QFontMetrics

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.phrases import Phrase
from vidgrab_gui.core.words import Words
from vidgrab_gui.ui.painting import chip_size
from vidgrab_gui.ui.theme import Fonts

EDGE_PX = 20
LEAST_GAP_PX = 16
WIDEST_GAP_PX = 36


class Detail(IntEnum):
    """How much a row says; each step says less."""

    FULL = 0
    MERGED = 1
    PLAIN = 2
    BARE = 3


@dataclass(frozen=True, slots=True)
class Cells:
    """The words of one row."""

    label: str
    badge: str
    pixels: str
    motion: str
    holds: str
    size: str
    merged: str
    """The secondary facts in few words."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns start, in pixels from the leading edge; all rows share them."""

    detail: Detail
    badge_px: int
    pixels_px: int
    motion_px: int
    holds_px: int
    size_width_px: int


def cells_of(quality: Quality, words: Words) -> Cells:
    """Return a quality's words."""
    pixels, motion = _pixels(quality, words), _motion(quality, words)
    holds = words.quality_line(quality)
    return Cells(
        label=words.translate(quality.label),
        badge=words.badge(quality),
        pixels=pixels,
        motion=motion,
        holds=holds,
        size=words.quality_size(quality),
        merged=words.row([pixels, motion]) or holds,
    )


def columns_for(rows: Sequence[Cells], width_px: int, end_px: int, fonts: Fonts) -> Columns:
    """Return the columns with as much detail as fits.

    ``end_px`` is the room kept at the end of a row for its button.
    """
    widths = _Widths(rows, fonts)
    for detail in (Detail.FULL, Detail.MERGED, Detail.PLAIN):
        spare_px = width_px - end_px - 2 * EDGE_PX - widths.size - sum(widths.of(detail))
        gaps = len(widths.of(detail))
        if spare_px >= gaps * LEAST_GAP_PX:
            return _laid(widths, detail, min(WIDEST_GAP_PX, spare_px // gaps))
    return _laid(widths, Detail.BARE, 0)


class _Widths:
    """The widest words of each column, in pixels."""

    def __init__(self, rows: Sequence[Cells], fonts: Fonts) -> None:
        head, text = QFontMetrics(fonts.head), QFontMetrics(fonts.text)
        # A label with nothing beside it may run on into the empty columns.
        self.label = _widest(head, (c.label for c in rows if c.badge or c.pixels))
        self.lone = _widest(head, (c.label for c in rows if not (c.badge or c.pixels)))
        chips = [chip_size(c.badge, fonts.small_strong).width() for c in rows if c.badge]
        self.badge = max(chips, default=0)
        self.pixels = _widest(text, (cells.pixels for cells in rows))
        self.motion = _widest(text, (cells.motion for cells in rows))
        self.holds = _widest(text, (cells.holds for cells in rows))
        self.merged = _widest(text, (cells.merged for cells in rows))
        self.size = _widest(text, (cells.size for cells in rows))

    def of(self, detail: Detail) -> tuple[int, ...]:
        """Return the widths of the columns between the edges."""
        if detail is Detail.FULL:
            label = max(self.label, self.lone - self.badge - self.pixels - self.motion)
            return (label, self.badge, self.pixels, self.motion, self.holds)
        if detail is Detail.MERGED:
            return (max(self.label, self.lone - self.badge), self.badge, self.merged)
        return (max(self.label, self.lone), self.merged)


def _laid(widths: _Widths, detail: Detail, gap_px: int) -> Columns:
    starts = [EDGE_PX]
    for width_px in widths.of(detail):
        starts.append(starts[-1] + width_px + gap_px)
    starts += [starts[-1]] * 3
    badge, pixels, motion, holds = starts[1:5]
    if detail is Detail.PLAIN:
        pixels = badge
    return Columns(detail, badge, pixels, motion, holds, widths.size)


def _widest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    return max((metrics.horizontalAdvance(text) + 1 for text in texts), default=0)


def _pixels(quality: Quality, words: Words) -> str:
    if not quality.width or not quality.height:
        return ""
    return words.say(Phrase.PIXELS, width=quality.width, height=quality.height)


def _motion(quality: Quality, words: Words) -> str:
    rate = words.say(Phrase.FRAMES, fps=f"{quality.fps:.0f}") if quality.fps else ""
    light = _LIGHT_NAMES.get(quality.dynamic_range, quality.dynamic_range)
    return words.row([rate, light])


_LIGHT_NAMES = {"SDR": "", "DV": "Dolby Vision"}
