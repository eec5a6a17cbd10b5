"""What a setting is changed with on a page of the preferences, and what most kinds need for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.setting_fields import Shown
from vidgrab_gui.models.language import translated
from vidgrab_gui.models.translation import LANGUAGES
from vidgrab_gui.ui.choice_box import ChoiceBox
from vidgrab_gui.ui.painting import RING_PX, fill_rounded
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label
from vidgrab_gui.ui.tick_box import TickBox

KILOBYTE = 1_000
LEAST_CHOICE_PX = 100
GAP_PX = 8
BOX_PX = 28
EDGE_RADIUS_PX = 3


@dataclass(frozen=True, slots=True)
class EditedSetting:
    """The setting an editor is for: its name, what is known of it, and its default."""

    name: str
    known: Shown
    usual: object


class SettingEditor(QWidget):
    """Shows a setting's value and lets it be changed.

    Signals: ``changed`` when the person (or a reset, or an import) has changed it.
    """

    changed = Signal()
    names_itself = False
    """Whether the words are part of the editor, so that no label stands above it."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self.theme = theme
        self.words = translated(setting.known.label)
        self.row = QHBoxLayout()
        self.row.setSpacing(GAP_PX)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_PX)
        self.column.addLayout(self.row)

    def minimumSizeHint(self) -> QSize:
        """Return less than all of it needs in one line: it can be put below each other."""
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(self.theme.px(LEAST_CHOICE_PX), hint.height()))

    @property
    def stop(self) -> QWidget:
        """Return what of it has the keyboard."""
        raise NotImplementedError

    @property
    def value(self) -> Any:  # noqa: ANN401 - of the setting's own type
        """Return what it shows; only where :attr:`problem` is empty it can be a setting's."""
        raise NotImplementedError

    @property
    def problem(self) -> str:
        """Return why what it shows cannot be taken; empty where it can."""
        return ""

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's own type
        """Show another value."""
        raise NotImplementedError

    def follow(self, before: Any, now: Any) -> None:  # noqa: ANN401, ARG002 - as above; a few ask
        """Show what was changed elsewhere, ``before`` it was another value."""
        self.show_value(now)


class SwitchEditor(SettingEditor):
    """A box to tick, with words that take as many lines as they need."""

    names_itself = True

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self.box = TickBox("", theme, self)
        self.box.setAccessibleName(self.words)
        label = SwitchLabel(self.words, self.box, self)
        self.row.setSpacing(0)
        self.row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(label, 1)
        self.box.toggled.connect(self.changed)

    @property
    def stop(self) -> QWidget:
        """Return the box."""
        return self.box

    @property
    def value(self) -> bool:
        """Return whether it is on."""
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        """Tick it or not."""
        self.box.setChecked(value)


class SwitchLabel(QLabel):
    """The words of a switch; a press on them is one on its box."""

    def __init__(self, words: str, box: TickBox, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._box = box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the switch over."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._box.click()
        super().mouseReleaseEvent(event)


class NumberBox(QSpinBox):
    """A number; turning the wheel scrolls the page unless it has the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with an edge like that of the fields: the style's own is hardly seen in dark."""
        super().paintEvent(event)
        colours = self._theme.colours
        edge, edge_px = (colours.accent, RING_PX) if self.hasFocus() else (colours.outline, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_rounded(painter, self.rect(), EDGE_RADIUS_PX, None, edge, edge_px)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Count only for who is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberEditor(SettingEditor):
    """A number between bounds, with its unit."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        known = setting.known
        self.box = NumberBox(theme, self)
        self.box.setRange(int(known.least), int(known.most))
        self.box.setSuffix(f" {translated(known.unit)}" if known.unit else "")
        self.box.setAccessibleName(self.words)
        self._shown = (0, setting.usual)
        self.row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.valueChanged.connect(self.changed)
        theme.changed.connect(self._wear)
        self._wear()

    @property
    def stop(self) -> QWidget:
        """Return the number's box."""
        return self.box

    @property
    def value(self) -> Any:  # noqa: ANN401 - of the setting's own type
        """Return the number; one with decimals is as it was until another is chosen."""
        count, exact = self._shown
        return exact if self.box.value() == count else type(self.setting.usual)(self.box.value())  # type: ignore[call-arg]  # int or float

    def show_value(self, value: float) -> None:
        """Show another number."""
        self.box.setValue(round(value))
        self._shown = (self.box.value(), value)

    @Slot()
    def _wear(self) -> None:
        # A style sheet above keeps a palette from what Qt paints itself.
        self.box.setPalette(self.theme.qt_palette)
        high_px = self.theme.height_for(BOX_PX, self.theme.fonts.text, padding_px=10)
        self.box.setMinimumHeight(high_px)


class WordsBox(ChoiceBox):
    """A choice that gives way where there is little room, and that no wheel changes by chance."""

    def minimumSizeHint(self) -> QSize:
        """Return room for a part of the words."""
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(self._theme.px(LEAST_CHOICE_PX), hint.height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change only for who is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(SettingEditor):
    """One of several words."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self.box = WordsBox(theme, self)
        self.box.setAccessibleName(self.words)
        for value, words in self.choices():
            self.box.addItem(words, value)
        self.row.addWidget(self.box)
        self.row.addStretch(1)
        self.box.currentIndexChanged.connect(self.changed)

    def choices(self) -> list[tuple[object, str]]:
        """Return the values and their words."""
        words = self.setting.known.words
        return [(value, translated(word)) for value, word in words.items()]

    @property
    def stop(self) -> QWidget:
        """Return the box."""
        return self.box

    @property
    def value(self) -> object:
        """Return what is chosen."""
        return self._values[self.box.currentIndex()]

    def show_value(self, value: object) -> None:
        """Choose another."""
        if value not in self._values:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self._values.index(value))

    @property
    def _values(self) -> list[object]:
        # As they are: Qt makes plain texts of our enumerations.
        kind = type(self.setting.usual)
        return [kind(self.box.itemData(row)) for row in range(self.box.count())]  # type: ignore[call-arg]  # an enumeration or str


class LanguageEditor(ChoiceEditor):
    """The languages the program speaks, each by its own name."""

    def choices(self) -> list[tuple[object, str]]:
        """Return the codes and names."""
        return [("", self.tr("As the system")), *LANGUAGES.items()]


class NetworkEditor(SettingEditor):
    """A button to the dialog that asks how sites are reached.

    Signals: ``asked``.
    """

    asked = Signal()

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self._value = setting.usual
        self.button = dressed_button(self.tr("Network…"), Look.ROW, self)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.button.clicked.connect(self.asked)

    @property
    def stop(self) -> QWidget:
        """Return the button."""
        return self.button

    @property
    def value(self) -> object:
        """Return how sites are reached."""
        return self._value

    def show_value(self, value: object) -> None:
        """Hold other choices."""
        self._value = value
        self.changed.emit()


class RateEditor(SettingEditor):
    """How fast downloads may be, to be read here and changed where the network is."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self._value = RateLimit()
        self.says = dressed_label(Look.SECONDARY, self)
        self.says.setWordWrap(True)
        self.row.addWidget(self.says, 1)
        self.show_value(self._value)

    @property
    def stop(self) -> QWidget:
        """Return the words: nothing of it has the keyboard."""
        return self.says

    @property
    def value(self) -> RateLimit:
        """Return the limit."""
        return self._value

    def show_value(self, value: RateLimit) -> None:
        """Say another limit."""
        self._value = value
        if value.limit_bps is None:
            words = self.tr("No limit")
        else:
            words = self.tr("{speed} KB/s").format(speed=f"{value.limit_bps // KILOBYTE:,}")
        if value.from_minute != value.to_minute:
            times = [f"{m // 60:02}:{m % 60:02}" for m in (value.from_minute, value.to_minute)]
            span = self.tr("{speed}, from {begin} to {end}")
            words = span.format(speed=words, begin=times[0], end=times[1])
        self.says.setText(words)
        self.changed.emit()
