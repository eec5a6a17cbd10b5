"""The common dress of all dialogs: fields, boxes to tick, lists, tables, tabs and buttons."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox

from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.theme_images import image_address

SPIN_MARGIN_PX = 6
EDGE_PX = 16
# A sheet of a dialog goes before the window's, however exactly that one names a widget: what
# the window says of buttons by their look is said here again.
_SHEET = Template(
    """
QDialog { background: $window; }
QDialog QLabel#qt_msgbox_label { font-size: ${head_px}px; font-weight: 600; }
QDialog QLabel#qt_msgbox_informativelabel { color: $secondary; }
QLabel:disabled { color: $faint; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QTextBrowser {
    background: $card; color: $text; border: 1px solid $outline; border-radius: 7px;
    padding: ${pad_px}px 8px; placeholder-text-color: $secondary;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${line_px}px; }
QAbstractSpinBox, QComboBox { padding-right: 4px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on,
QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: ${focus_pad_px}px 7px;
}
QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on { padding-right: 3px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    background: $window; color: $faint; border-color: $line;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }
QAbstractItemView QLineEdit {
    border: 2px solid $accent; border-radius: 0; padding: 0 3px; min-height: 0;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QAbstractSpinBox { max-height: ${line_px}px; }

QComboBox::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right;
    width: ${step_px}px; border: none;
}
QComboBox::down-arrow { image: url($down); width: ${arrow_px}px; height: ${arrow_px}px; }
QComboBox::down-arrow:disabled { image: url($down_faint); }
QComboBox QAbstractItemView {
    background: $card; color: $text; border: 1px solid $outline; border-radius: 0; padding: 4px;
    outline: none; selection-background-color: $tonal; selection-color: $on_tonal;
}
QComboBox QAbstractItemView::item { padding: 5px 8px; min-height: ${line_px}px; }

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: ${step_px}px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
    background: $chip; border-radius: 4px;
}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {
    width: ${small_arrow_px}px; height: ${small_arrow_px}px;
}
QAbstractSpinBox::up-arrow { image: url($up); }
QAbstractSpinBox::down-arrow { image: url($down); }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url($up_faint); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
    image: url($down_faint);
}

QCheckBox, QRadioButton {
    color: $text; spacing: 8px; background: transparent;
    border: 2px solid transparent; border-radius: 6px; padding: 2px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator,
QGroupBox::indicator {
    width: ${box_px}px; height: ${box_px}px;
    background: $card; border: 1px solid $outline; border-radius: 4px;
}
QRadioButton::indicator { border-radius: ${round_px}px; border-color: $secondary; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QGroupBox::indicator:hover {
    border-color: $accent;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QGroupBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($tick);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url($dash);
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled,
QAbstractItemView::indicator:disabled {
    background: $window; border-color: $faint;
}
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {
    background: $window; image: url($tick_faint);
}
QRadioButton::indicator:checked:disabled { background: $window; image: url($dot_faint); }

QGroupBox {
    background: $card; border: 1px solid $line; border-radius: 10px; font-weight: 600;
    margin-top: ${group_px}px; padding: 4px;
}
QGroupBox::title {
    subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px; color: $text;
}

QListView, QTreeView, QTableView {
    background: $card; color: $text; border: 1px solid $line; border-radius: 7px;
    padding: 3px; outline: none; gridline-color: $line; alternate-background-color: $window;
    selection-background-color: $tonal; selection-color: $on_tonal;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; padding: 2px; }
QListView::item, QTreeView::item { padding: 6px 8px; border-radius: 5px; }
QTableView::item { padding: 3px 6px; border: 1px solid transparent; }
QListView::item:hover, QTreeView::item:hover { background: $hover; color: $text; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $tonal; color: $on_tonal;
}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus {
    border: 1px solid $accent;
}
QListView::item:selected:focus, QTreeView::item:selected:focus, QTableView::item:selected:focus {
    border: 1px solid $on_tonal;
}
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $card; color: $secondary; border: none; border-bottom: 1px solid $line;
    padding: 6px; font-weight: 600; font-size: ${small_px}px;
}
QTableCornerButton::section { background: $card; border: none; }

QTabWidget::pane { border: 1px solid $line; border-radius: 10px; background: $card; top: -1px; }
QTabBar { outline: none; }
QTabBar::tab {
    background: transparent; color: $secondary; border: 2px solid transparent;
    border-radius: 7px; padding: 5px 12px; margin: 0 4px 6px 0; font-weight: 600;
}
QTabBar::tab:hover { background: $chip; color: $text; }
QTabBar::tab:selected { background: $tonal; color: $on_tonal; }
QTabBar::tab:selected:focus { border-color: $on_tonal; }

QScrollArea { border: 2px solid $window; background: $window; }
QScrollArea > QWidget#qt_scrollarea_viewport { background: $window; }
QScrollArea > QWidget#qt_scrollarea_viewport > QWidget { background: $window; }
QScrollArea:focus { border: 2px solid $accent; border-radius: 7px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: none; }
QScrollBar::handle:horizontal { background: $scroll; border-radius: 3px; min-width: 24px; }
QScrollBar::handle:horizontal:hover { background: $secondary; }
QSplitter::handle { background: $line; }
QProgressBar {
    background: $track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
    color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QPushButton, QToolButton {
    background: $card; color: $text; border: 1px solid $button_edge; border-radius: 7px;
    padding: ${pad_px}px 14px; min-height: ${line_px}px;
    font-weight: 600; font-size: ${text_px}px;
}
QToolButton { padding: ${pad_px}px 8px; max-height: ${line_px}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $chip; }
QPushButton:disabled, QToolButton:disabled {
    background: $window; color: $faint; border-color: $line;
}
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: ${focus_pad_px}px 13px; }
QToolButton:focus { padding: ${focus_pad_px}px 7px; }
QPushButton::menu-indicator {
    image: url($down); width: ${small_arrow_px}px; height: ${small_arrow_px}px;
    subcontrol-position: center right; right: 8px;
}
QPushButton[look="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent;
    padding: ${pad_px}px 18px;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[look="primary"]:focus { border: 1px solid $accent; padding: ${pad_px}px 18px; }
QPushButton[look="primary"]:disabled {
    background: $track; border-color: $track; color: $secondary;
}
QPushButton[look="link"], QPushButton[look="line"], QPushButton[look="quiet"] {
    background: transparent; border: 1px solid transparent; padding: ${pad_px}px 9px;
    color: $accent; text-decoration: $link_line;
}
QPushButton[look="quiet"] { color: $text; border-color: $ghost; text-decoration: none; }
QPushButton[look="link"]:disabled, QPushButton[look="line"]:disabled,
QPushButton[look="quiet"]:disabled {
    color: $faint;
}
QPushButton[look="link"]:hover, QPushButton[look="line"]:hover, QPushButton[look="quiet"]:hover {
    background: $chip;
}
QPushButton[look="link"]:focus, QPushButton[look="line"]:focus, QPushButton[look="quiet"]:focus {
    border: 2px solid $accent; padding: ${focus_pad_px}px 8px;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""
)


class DialogDress(QObject):
    """Keeps one dialog in the theme's colours and sizes; it goes with the dialog."""

    def __init__(self, dialog: QDialog, theme: Theme) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._theme = theme
        dialog.installEventFilter(self)
        theme.changed.connect(self._wear)
        self._wear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give numbers, times and questions their distance from the edge, which no sheet can."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            column = self._dialog.layout()
            if isinstance(self._dialog, QMessageBox) and column is not None:
                column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
            for edit in self._dialog.findChildren(QLineEdit, "qt_spinbox_lineedit"):
                edit.setTextMargins(SPIN_MARGIN_PX, 0, SPIN_MARGIN_PX, 0)
        return super().eventFilter(watched, event)

    @Slot()
    def _wear(self) -> None:
        self._dialog.setPalette(self._theme.qt_palette)
        self._dialog.setStyleSheet(dialog_sheet(self._theme))


def dress_dialog(dialog: QDialog, theme: Theme) -> None:
    """Give a dialog the common dress, from now on; once is enough and twice does no harm."""
    if dialog.findChild(DialogDress) is None:
        DialogDress(dialog, theme)


def dialog_sheet(theme: Theme) -> str:
    """Return the style sheet of dialogs."""
    colours = theme.colours
    return _SHEET.substitute(
        theme.sheet_words,
        tick=image_address("mark-tick", colours.on_accent),
        dash=image_address("mark-dash", colours.on_accent),
        dot=image_address("mark-dot", colours.on_accent),
        up=image_address("mark-up", colours.secondary),
        down=image_address("mark-down", colours.secondary),
        tick_faint=image_address("mark-tick", colours.faint),
        dot_faint=image_address("mark-dot", colours.faint),
        up_faint=image_address("mark-up", colours.faint),
        down_faint=image_address("mark-down", colours.faint),
        button_edge=colours.outline.name(),
        line_px=theme.px(20),
        pad_px=4,
        focus_pad_px=3,
        step_px=theme.px(22),
        arrow_px=theme.px(12),
        small_arrow_px=theme.px(9),
        box_px=theme.px(16),
        round_px=theme.px(16) // 2 + 1,
        group_px=theme.px(22),
    )
