"""The keys that work in the whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.foot import Foot
from vidgrab_gui.ui.link_row import LinkRow
from vidgrab_gui.ui.listing_view import ListingView
from vidgrab_gui.ui.options_view import OptionsView
from vidgrab_gui.ui.shortcuts import Shortcut, keys_of


class WindowKeys(QObject):
    """Gives buttons and menu entries their keys, and moves the keyboard through the window.

    Lives in the GUI thread.
    """

    def __init__(
        self,
        link_row: LinkRow,
        body: Body,
        foot: Foot,
        lists: ListingView,
        options: OptionsView,
    ) -> None:
        super().__init__(body.window())
        self._link_row = link_row
        self._body = body
        self._foot = foot
        self._lists = lists
        self._options = options
        for shortcut, slot in (
            (Shortcut.GO_TO_LINK, link_row.edit_link),
            (Shortcut.FILTER, self._on_filter),
            (Shortcut.NEXT_PART, self._on_next_part),
            (Shortcut.LAST_PART, self._on_last_part),
            (Shortcut.MENU, self._on_menu),
            (Shortcut.OPTIONS, self._on_options),
        ):
            for key in keys_of(shortcut):
                QShortcut(key, body.window()).activated.connect(slot)
        body.options.show_key(*keys_of(Shortcut.OPTIONS))
        self._give_keys()

    def _give_keys(self) -> None:
        body = self._body
        body.card.best.set_key(*keys_of(Shortcut.SAVE_BEST))
        body.card.audio.set_key(*keys_of(Shortcut.SAVE_SOUND))
        for shortcut, entry in (
            (Shortcut.CHOOSE_FOLDER, body.save.choose_entry),
            (Shortcut.OPEN_FOLDER, body.save.open_entry),
        ):
            entry.setShortcuts(keys_of(shortcut))
            # An action in a menu alone hears its key only while the menu is open.
            body.window().addAction(entry)

    @property
    def _parts(self) -> list[tuple[QWidget, QWidget]]:
        """Return the parts in sight from top to bottom, each with where the keyboard begins."""
        body, panel = self._body, self._options.open_panel
        parts: list[tuple[QWidget, QWidget]] = [
            (self._link_row, self._link_row.field.edit),
            *((body.notice, button) for button in body.notice.offered[:1]),
            (body.card, body.card.best),
            (body.shown, self._first_in_slot()),
            *([(panel, panel.first)] if panel else []),
            (body.downloads, body.downloads.list),
            (self._foot, self._foot.menu_button),
        ]
        return [one for one in parts if one[1].isVisible() and one[1].isEnabled()]

    def _first_in_slot(self) -> QWidget:
        body = self._body
        if self._lists.is_shown():
            return self._lists.panel.list
        if body.shown is body.failure:
            return body.failure.action_button
        return body.qualities.list if body.shown is body.qualities else body.empty.demo_button

    def _go(self, by: int) -> None:
        """Go to another part; from between two of them, to the first or the last."""
        parts, focused = self._parts, self._body.window().focusWidget()
        here = next(
            (
                place
                for place, (part, _first) in enumerate(parts)
                if focused and (part is focused or part.isAncestorOf(focused))
            ),
            -1 if by > 0 else 0,
        )
        parts[(here + by) % len(parts)][1].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_next_part(self) -> None:
        self._go(1)

    @Slot()
    def _on_last_part(self) -> None:
        self._go(-1)

    @Slot()
    def _on_filter(self) -> None:
        if self._lists.is_shown():
            search = self._lists.panel.search
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.selectAll()
        else:
            self._body.downloads.chips.take_keyboard()

    @Slot()
    def _on_options(self) -> None:
        button = self._body.options
        if not button.isChecked():
            # From the button the keyboard goes on into what opens.
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    @Slot()
    def _on_menu(self) -> None:
        open_menu(self._foot.menu_button)


def open_menu(button: QPushButton) -> None:
    """Open a button's menu above it, with its first entry chosen, as keys expect it."""
    menu = button.menu()
    size = menu.sizeHint()
    is_mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left_px = 0 if is_mirrored else button.width() - size.width()
    menu.popup(button.mapToGlobal(QPoint(left_px, -size.height())))
    menu.setActiveAction(menu.actions()[0])
