"""The style sheet of the window; its words in dollars are the theme's colours and sizes."""

from __future__ import annotations

from string import Template

WINDOW_SHEET = Template(
    """
* { font-size: ${text_px}px; }
QMainWindow, QWidget#page { background: $window; }
QScrollArea#scroll { background: $window; border: none; }
QLabel { color: $text; background: transparent; }
QLabel[look="title"] { font-size: ${title_px}px; font-weight: 600; }
QLabel[look="head"] { font-size: ${head_px}px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="secondary"] { color: $secondary; }
QLabel[look="small"] { color: $secondary; font-size: ${small_px}px; }
QLabel[look="bad"] { color: $bad; font-size: ${small_px}px; }
QLabel[look="notice"] { color: $text; font-size: ${small_px}px; font-weight: 600; }

QFrame[look="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }

QLineEdit#url {
    background: transparent; border: none; padding: 0; color: $text; font-size: ${head_px}px;
    placeholder-text-color: $secondary;
    selection-background-color: $accent; selection-color: $on_accent;
}

QLineEdit[look="field"] {
    background: $window; border: 1px solid $outline; border-radius: 7px; padding: 0 8px;
    color: $text; placeholder-text-color: $secondary;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit[look="field"]:focus { border: 2px solid $accent; padding: 0 7px; }

QPushButton { outline: none; font-weight: 600; color: $text; }
QPushButton[look="plain"] {
    background: $card; border: 1px solid $line; border-radius: 10px; padding: 0 18px;
    font-size: ${head_px}px;
}
QPushButton[look="row"] {
    background: $card; border: 1px solid $line; border-radius: 7px; padding: 3px 13px;
}
QPushButton[look="plain"]:hover, QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="plain"]:pressed, QPushButton[look="row"]:pressed { background: $chip; }
QPushButton[look="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: 7px;
    padding: 2px 18px;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[look="primary"]:disabled {
    background: $track; border-color: $track; color: $secondary;
}
QPushButton[look="link"] {
    background: transparent; color: $accent; border: 2px solid transparent; border-radius: 7px;
    text-decoration: $link_line;
    padding: 2px 8px; font-size: ${text_px}px;
}
QPushButton[look="quiet"] {
    background: transparent; color: $secondary; border: 1px solid $ghost; border-radius: 7px;
    padding: 3px 7px; font-size: ${small_px}px; font-weight: 600;
}
QPushButton[look="quiet"]:enabled { color: $text; }
QPushButton[look="quiet"]:disabled { color: $faint; }
QPushButton[look="link"]:hover, QPushButton[look="quiet"]:hover:enabled { background: $chip; }
QPushButton[look="link"]:pressed, QPushButton[look="quiet"]:pressed { background: $track; }
QPushButton[look="line"] {
    background: transparent; color: $accent; border: 2px solid transparent; border-radius: 7px;
    text-decoration: $link_line;
    padding: 0 5px; font-size: ${small_px}px; font-weight: 600;
}
QPushButton[look="line"]:hover { background: $chip; }
QPushButton[look="line"]:pressed { background: $track; }
QPushButton[look="line"]:focus { border-color: $accent; }
QPushButton[look="plain"]:focus { border: 2px solid $accent; padding: 0 17px; }
QPushButton[look="row"]:focus { border: 2px solid $accent; padding: 2px 12px; }
QPushButton[look="link"]:focus { border-color: $accent; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: 2px 6px; }

QListView { background: transparent; border: none; outline: none; }
QListView#pages { padding: 0; }
QListView#pages::item {
    padding: 6px 8px; border-radius: 7px; border: 2px solid transparent; color: $text;
}
QListView#pages::item:hover { background: $hover; }
QListView#pages::item:selected { background: $tonal; color: $on_tonal; }
QListView#pages::item:selected:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: none; }
QScrollBar::handle:vertical { background: $scroll; border-radius: 3px; min-height: 24px; }
QScrollBar::handle:vertical:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu {
    background: $card; color: $text; border: 1px solid $line; padding: 5px;
    font-size: ${text_px}px; icon-size: ${icon_px}px;
}
QMenu::item { padding: 6px 18px 6px 14px; border-radius: 5px; background: transparent; }
QMenu::icon { padding-left: 8px; padding-right: 2px; }
QMenu::item:selected { background: $tonal; color: $on_tonal; }
QMenu::item:disabled { color: $secondary; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px 6px; }
"""
)
