"""The window's colours: one set per theme, with the system's accent where it can be read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

STRONG_TEXT_CONTRAST = 7.0
"""The same for those who ask for high contrast; likewise the next."""
STRONG_CONTROL_CONTRAST = 4.5
TEXT_CONTRAST = 4.5
"""The least contrast of words with what is behind them."""
CONTROL_CONTRAST = 3.0
"""The least contrast of a control's edge or focus ring with what is beside it."""
NO_SYSTEM_ACCENT = QColor(0x30, 0x8C, 0xC6)
"""What the Fusion style says where the system has no accent of its own."""


_WHITE = QColor(0xFF, 0xFF, 0xFF)
_BLACK = QColor(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the window paints with.

    ``has_contrast``: a person asked for the strongest; then every edge is seen, and nothing
    is told by its ground alone. ``outline`` is the edge of the text field, ``hover`` the
    row or button under the pointer, ``tip`` and ``on_tip`` the length mark on a picture.
    """

    is_dark: bool
    window: QColor
    card: QColor
    line: QColor
    outline: QColor
    text: QColor
    secondary: QColor
    accent: QColor
    on_accent: QColor
    tonal: QColor
    on_tonal: QColor
    selection: QColor
    hover: QColor
    track: QColor
    good: QColor
    bad: QColor
    warning: QColor
    chip: QColor
    tip: QColor
    on_tip: QColor
    has_contrast: bool = False

    @property
    def faint(self) -> QColor:
        """Return the ink of what cannot be used now."""
        return mixed(self.secondary, self.window, 0.7 if self.has_contrast else 0.55)

    @property
    def handle(self) -> QColor:
        """Return the colour of what a scroll bar is held by."""
        return self.secondary if self.has_contrast else mixed(self.secondary, self.card, 0.5)

    @property
    def edge(self) -> QColor | None:
        """Return the edge of what else is told by its ground alone; None where that is enough."""
        return self.outline if self.has_contrast else None


LIGHT = Colours(
    is_dark=False,
    window=QColor("#f6f6f8"),
    card=QColor("#ffffff"),
    line=QColor("#e1e2e7"),
    outline=QColor("#868a99"),
    text=QColor("#1b1c20"),
    secondary=QColor("#5d6070"),
    accent=QColor("#3b5bdb"),
    on_accent=QColor("#ffffff"),
    tonal=QColor("#e7ecff"),
    on_tonal=QColor("#2b44a8"),
    selection=QColor("#edf1ff"),
    hover=QColor("#f3f4f7"),
    track=QColor("#dadce4"),
    good=QColor("#1a7849"),
    bad=QColor("#b3261e"),
    warning=QColor("#8a5200"),
    chip=QColor("#ecedf2"),
    tip=QColor("#1b1c20"),
    on_tip=QColor("#ffffff"),
)
DARK = Colours(
    is_dark=True,
    window=QColor("#17181c"),
    card=QColor("#202228"),
    line=QColor("#32353e"),
    outline=QColor("#757a8a"),
    text=QColor("#ecedf1"),
    secondary=QColor("#a3a7b5"),
    accent=QColor("#8aa2ff"),
    on_accent=QColor("#10131f"),
    tonal=QColor("#2a3156"),
    on_tonal=QColor("#c3ceff"),
    selection=QColor("#272d47"),
    hover=QColor("#292c34"),
    track=QColor("#3a3d48"),
    good=QColor("#6fd19f"),
    bad=QColor("#ffb4ab"),
    warning=QColor("#f2c063"),
    chip=QColor("#2a2c34"),
    tip=QColor("#ecedf1"),
    on_tip=QColor("#17181c"),
)

CONTRAST_LIGHT = Colours(
    is_dark=False,
    window=QColor("#ffffff"),
    card=QColor("#ffffff"),
    line=QColor("#595959"),
    outline=QColor("#000000"),
    text=QColor("#000000"),
    secondary=QColor("#262626"),
    accent=QColor("#0033b8"),
    on_accent=QColor("#ffffff"),
    tonal=QColor("#001c66"),
    on_tonal=QColor("#ffffff"),
    selection=QColor("#dfe8ff"),
    hover=QColor("#ededed"),
    track=QColor("#c4c4c4"),
    good=QColor("#00421f"),
    bad=QColor("#8a000e"),
    warning=QColor("#573300"),
    chip=QColor("#ededed"),
    tip=QColor("#000000"),
    on_tip=QColor("#ffffff"),
    has_contrast=True,
)
CONTRAST_DARK = Colours(
    is_dark=True,
    window=QColor("#000000"),
    card=QColor("#000000"),
    line=QColor("#a6a6a6"),
    outline=QColor("#ffffff"),
    text=QColor("#ffffff"),
    secondary=QColor("#e0e0e0"),
    accent=QColor("#a3bdff"),
    on_accent=QColor("#000000"),
    tonal=QColor("#ffffff"),
    on_tonal=QColor("#000000"),
    selection=QColor("#1a2547"),
    hover=QColor("#1f1f1f"),
    track=QColor("#454545"),
    good=QColor("#86e8b4"),
    bad=QColor("#ffc4bd"),
    warning=QColor("#ffd685"),
    chip=QColor("#1f1f1f"),
    tip=QColor("#ffffff"),
    on_tip=QColor("#000000"),
    has_contrast=True,
)


def colours_for(*, is_dark: bool, accent: QColor, has_contrast: bool = False) -> Colours:
    """Return the theme's colours, with the system's accent unless it would be hard to read.

    Those of the strongest contrast have their own: any other would be a compromise.
    """
    if has_contrast:
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    base = DARK if is_dark else LIGHT
    if accent.rgb() == NO_SYSTEM_ACCENT.rgb() or not _is_readable(accent, base):
        return base
    return _with_accent(base, accent)


def contrast(one: QColor, other: QColor) -> float:
    """Return the WCAG contrast ratio of two opaque colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` (0-1) of the first colour on the second."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def away_from(ink: QColor, fill: QColor, share: float) -> QColor:
    """Return a fill moved by ``share`` away from its ink: words on it only get easier to read."""
    return mixed(_WHITE if ink.lightness() < 128 else _BLACK, fill, share)


def _is_readable(accent: QColor, base: Colours) -> bool:
    if not accent.isValid():
        return False
    behind = (base.window, base.card, _on(accent, base))
    return all(contrast(accent, colour) >= TEXT_CONTRAST for colour in behind)


def _on(accent: QColor, base: Colours) -> QColor:
    choices = (base.on_accent, LIGHT.on_accent, DARK.on_accent)
    return max(choices, key=lambda colour: contrast(colour, accent))


def _with_accent(base: Colours, accent: QColor) -> Colours:
    tonal = mixed(accent, base.card, 0.24 if base.is_dark else 0.13)
    return replace(
        base,
        accent=accent,
        on_accent=_on(accent, base),
        tonal=tonal,
        on_tonal=_until_readable(accent, base.text, tonal),
        selection=_selection(accent, base),
    )


def _selection(accent: QColor, base: Colours) -> QColor:
    """Return as much of the accent on a card as leaves every kind of words readable."""
    inks = (base.text, base.secondary, base.good, base.bad, base.warning)
    for percent in range(14 if base.is_dark else 9, 0, -1):
        selection = mixed(accent, base.card, percent / 100)
        if all(contrast(ink, selection) >= TEXT_CONTRAST for ink in inks):
            return selection
    return base.card


def _until_readable(colour: QColor, towards: QColor, behind: QColor) -> QColor:
    for step in range(11):
        candidate = mixed(towards, colour, step / 10)
        if contrast(candidate, behind) >= TEXT_CONTRAST:
            return candidate
    return towards


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
