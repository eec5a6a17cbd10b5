"""How the window looks: colours, type and the style sheet, following the system live."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.palette import Colours, away_from, colours_for
from vidgrab_gui.ui.theme_sheet import WINDOW_SHEET

BASE_STYLE = "fusion"
BASE_TEXT_PX = 13
CARD_RADIUS_PX = 10
BUTTON_RADIUS_PX = 7


class Look(StrEnum):
    """The looks a label, a button or a frame can have in the style sheet."""

    TITLE = "title"
    HEAD = "head"
    STRONG = "strong"
    SECONDARY = "secondary"
    SMALL = "small"
    BAD = "bad"
    NOTICE = "notice"
    CARD = "card"
    PLAIN = "plain"
    ROW = "row"
    PRIMARY = "primary"
    LINK = "link"
    QUIET = "quiet"
    LINE = "line"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The window's few fonts: the system's family in four sizes, never below 12 pixels."""

    title: QFont
    head: QFont
    text: QFont
    strong: QFont
    small: QFont
    small_strong: QFont


class Theme(QObject):
    """The look as it stands now.

    Lives in the GUI thread. Signals: ``changed`` after the person's choice, or the
    system's colours, accent, contrast or text size did.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, choice: ThemeChoice = ThemeChoice.SYSTEM
    ) -> None:
        """Read the system's looks and follow them from now on, as far as the choice does."""
        super().__init__(parent)
        self._scheme: Qt.ColorScheme | None = None
        self._choice = ThemeChoice.SYSTEM
        self._wants_contrast = False
        self._hints = QApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.refresh)
        self._choose(choice)
        self._read()

    def dress_window(self, window: QWidget) -> None:
        """Put the colours and the style sheet on a window and all in it."""
        window.setPalette(self.qt_palette)
        window.setStyleSheet(self.sheet)

    @property
    def is_still(self) -> bool:
        """Tell whether the system asks for no motion."""
        hint = QtWidgets.QStyle.StyleHint.SH_Widget_Animation_Duration
        return _wants_no_motion(self._hints) or QApplication.style().styleHint(hint) == 0

    @property
    def choice(self) -> ThemeChoice:
        """Return whose colours are worn."""
        return self._choice

    def set_choice(self, choice: ThemeChoice) -> None:
        """Wear the colours a person has chosen."""
        if choice is not self._choice:
            self._choose(choice)
            self.refresh()

    def follow_contrast(self) -> None:
        """Follow the system's wish for high contrast from now on (Qt tells it since 6.10).

        Not done from the beginning: to name the wish costs PySide6 as much as a bare window.
        """
        wishes = getattr(self._hints, "accessibility", None)
        changed = getattr(wishes() if wishes else None, "contrastPreferenceChanged", None)
        if changed is not None:
            changed.connect(self._on_contrast_changed)
            self._on_contrast_changed()

    @Slot()
    def _on_contrast_changed(self) -> None:
        if wants_contrast(self._hints) is not self._wants_contrast:
            self._wants_contrast = not self._wants_contrast
            self.refresh()

    def _choose(self, choice: ThemeChoice) -> None:
        """Take a choice over, and let the system draw the window's frame to match."""
        before, self._choice = self._choice, choice
        self._scheme = None
        if choice is not ThemeChoice.SYSTEM:
            self._scheme = Qt.ColorScheme.Dark if choice.is_dark else Qt.ColorScheme.Light
        if before is choice or not hasattr(self._hints, "setColorScheme"):  # since Qt 6.8
            return
        if self._scheme is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(self._scheme)

    def set_scheme(self, scheme: Qt.ColorScheme | None) -> None:
        """Wear light or dark whatever the system says; None follows the system."""
        self._scheme = scheme
        self.refresh()

    def px(self, design_px: float) -> int:
        """Return a length of the design at the person's text size, in pixels."""
        return round(design_px * self.scale)

    def height_for(self, design_px: int, *fonts: QFont, padding_px: int = 0) -> int:
        """Return the designed height, or more where the fonts stacked up need it."""
        lines_px = sum(map(self._line_px, fonts))
        return max(design_px, lines_px + padding_px)

    def _line_px(self, font: QFont) -> int:
        # Each layout asks some fifty times, about the same few fonts.
        if id(font) not in self._lines_px:
            # With the font, so that no other one can come to its number meanwhile.
            self._lines_px[id(font)] = font, QFontMetrics(font).height()
        return self._lines_px[id(font)][1]

    @Slot()
    def refresh(self) -> None:
        """Read the system's looks again; the window calls it when its application changed."""
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        accent = QApplication.palette().color(QPalette.ColorRole.Accent)
        has_contrast = self._choice.is_contrast or (
            self._wants_contrast and self._choice is ThemeChoice.SYSTEM
        )
        self.colours: Colours = colours_for(
            is_dark=self._is_dark(), accent=accent, has_contrast=has_contrast
        )
        font = QApplication.font()
        self.scale = max(1.0, QFontInfo(font).pixelSize() / BASE_TEXT_PX)
        self.fonts = self._fonts(font)
        self._lines_px: dict[int, tuple[QFont, int]] = {}

    def _is_dark(self) -> bool:
        scheme = self._scheme or self._hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return scheme == Qt.ColorScheme.Dark

    def _fonts(self, base: QFont) -> Fonts:
        strong = QFont.Weight.DemiBold
        return Fonts(
            title=_font(base, self.px(16), strong),
            head=_font(base, self.px(15), strong),
            text=_font(base, self.px(13)),
            strong=_font(base, self.px(13), strong),
            small=_font(base, self.px(12)),
            small_strong=_font(base, self.px(12), strong),
        )

    @property
    def sheet(self) -> str:
        """Return the style sheet of the window."""
        return WINDOW_SHEET.substitute(self.sheet_words)

    @property
    def sheet_words(self) -> dict[str, str | int]:
        """Return the colours and sizes a style sheet may name."""
        colours = self.colours
        names = {
            name: getattr(colours, name).name()
            for name in Colours.__dataclass_fields__
            if name not in ("is_dark", "has_contrast")
        }
        return {
            **names,
            "accent_hover": away_from(colours.on_accent, colours.accent, 0.1).name(),
            "accent_pressed": away_from(colours.on_accent, colours.accent, 0.2).name(),
            "faint": colours.faint.name(),
            "scroll": colours.handle.name(),
            "ghost": colours.outline.name() if colours.has_contrast else "transparent",
            "link_line": "underline" if colours.has_contrast else "none",
            "icon_px": self.px(16),
            "title_px": self.px(16),
            "head_px": self.px(15),
            "text_px": self.px(13),
            "small_px": self.px(12),
        }

    @property
    def qt_palette(self) -> QPalette:
        """Return the colours for what Qt paints itself."""
        colours, palette = self.colours, QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, colours.window),
            (roles.WindowText, colours.text),
            (roles.Base, colours.card),
            (roles.Text, colours.text),
            (roles.PlaceholderText, colours.secondary),
            (roles.Button, colours.card),
            (roles.ButtonText, colours.text),
            (roles.Highlight, colours.accent),
            (roles.HighlightedText, colours.on_accent),
            (roles.ToolTipBase, colours.card),
            (roles.ToolTipText, colours.text),
        ):
            palette.setColor(role, colour)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, colours.faint)
        return palette


def dress(widget: QWidget, look: Look) -> None:
    """Give a widget one of the looks; a change shows at once."""
    before = widget.property("look")
    if before == look.value:
        return
    widget.setProperty("look", look.value)
    if look is Look.PRIMARY and isinstance(widget, QPushButton):
        from vidgrab_gui.ui.focus_mark import mark_focus  # noqa: PLC0415 - none at the first paint

        mark_focus(widget)
    if before is None and not isinstance(widget.window(), QtWidgets.QDialog):
        return  # it is new, and polished with this look when it is first shown
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def dressed_label(look: Look, parent: QWidget | None = None) -> QLabel:
    """Return a plain-text label with a look; words from the network are never markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    dress(label, look)
    return label


def dressed_button(text: str, look: Look, parent: QWidget | None = None) -> QPushButton:
    """Return a button with a look, whose accessible name is its text.

    A click leaves the keyboard where it was, so the focus ring is only seen by
    those who move it.
    """
    button = QPushButton(text, parent)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    dress(button, look)
    return button


def wants_contrast(hints: QStyleHints) -> bool:
    """Tell whether the person asks the system for high contrast (Qt knows since 6.10)."""
    wishes = getattr(hints, "accessibility", None)
    preference = getattr(wishes() if wishes else None, "contrastPreference", None)
    return preference is not None and preference().name == "HighContrast"


def _wants_no_motion(hints: QStyleHints) -> bool:
    """Tell whether the person asks the system for less motion (Qt knows since 6.12)."""
    wishes = getattr(hints, "accessibility", None)
    preference = getattr(wishes() if wishes else None, "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"


def _font(base: QFont, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
