"""What the window shows of the options: derived anew from what is remembered and the link."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wishes import FIRST_WISHES, Wishes
from vidgrab_gui.models.language import in_a_row, spoken_wishes
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.option_page import OptionState
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from vidgrab_gui.ui.options_panel import Group, OptionsPanel

SIGHT_MARGIN_PX = 8
LAYOUT_ROUNDS = 4

_LOOKED_AT = frozenset({FetchStatus.FETCHING, FetchStatus.COMPLETED})


class OptionsView(QObject):
    """Opens and closes the panel, which is built when it is first opened, and asks for changes.

    It holds the last choices it was told and the link; a change is shown once it is told again.
    ``network_asked``: how sites are reached is to be shown.
    """

    network_asked = Signal()

    def __init__(self, commands: Commands, body: Body, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._body = body
        self._theme = theme
        self._words = spoken_wishes()
        self._state = OptionState()
        self._panel: OptionsPanel | None = None
        self._is_open = False
        self._wanted_in_sight: tuple[QWidget, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_into_sight)
        body.options.clicked.connect(self._on_toggled)

    @property
    def panel(self) -> OptionsPanel:
        """Return the panel; the first who asks has it built."""
        if self._panel is None:
            from vidgrab_gui.ui.options_panel import OptionsPanel  # noqa: PLC0415 - see above

            panel = self._panel = OptionsPanel(self._words, self._theme, self._body)
            panel.wished.connect(self._on_wished)
            panel.rule_wished.connect(self._on_rule_wished)
            panel.reset_asked.connect(self._on_reset_asked)
            panel.network_asked.connect(self.network_asked)
            panel.close_asked.connect(self._on_close_asked)
            panel.opened.connect(self._on_opened)
            panel.stops_changed.connect(self._order_tabs)
            panel.show_state(self._state)
            self._order_tabs()
        return self._panel

    @property
    def open_panel(self) -> OptionsPanel | None:
        """Return the panel while it is open."""
        return self._panel if self._is_open else None

    def show_wishes(self, wishes: Wishes) -> None:
        """Show what is wanted of the next files."""
        self._become(replace(self._state, wishes=wishes))

    def show_rule(self, rule: QualityRule) -> None:
        """Show by which rule is chosen."""
        self._become(replace(self._state, rule=rule))

    def show_open(self, is_open: bool) -> None:
        """Open or close the panel; the keyboard goes on in what is there then."""
        self._body.options.setChecked(is_open)
        if is_open == self._is_open:
            return
        self._is_open = is_open
        body, focused = self._body, self._body.window().focusWidget()
        was_inside = bool(self._panel and focused and self._panel.isAncestorOf(focused))
        body.show_panel(self.panel if is_open else None)
        self._settle()
        is_hidden = focused is not None and not focused.isVisible()
        if is_open and (focused is body.options or is_hidden):
            self.panel.first.setFocus(Qt.FocusReason.TabFocusReason)
        elif was_inside:
            body.options.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fetch(self, snapshot: FetchSnapshot | None) -> None:
        """Offer what a link has; None where there is no link.

        While a link is looked at once more, what is known of it stays.
        """
        link = snapshot.url if snapshot and snapshot.status in _LOOKED_AT else ""
        media = snapshot.result if snapshot and link else None
        if media is None and link and link == self._state.link:
            media = self._state.media
        self._become(replace(self._state, link=link, media=media))

    def _become(self, state: OptionState) -> None:
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        differences = self._words.differences(state.wishes, state.rule)
        self._body.options.set_summary(in_a_row(differences))
        if self._panel is not None:
            self._panel.show_state(state)
        self._body.arrange_soon()
        self._settle()

    def _settle(self) -> None:
        """Let all lie anew before the next paint.

        The page grows with what opens, and where it scrolls one asks the next: by itself that
        takes several rounds, and in between the downloads are painted without a height.
        """
        if self._is_open:
            for _ in range(LAYOUT_ROUNDS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    @Slot()
    def _order_tabs(self) -> None:
        if self._panel is None:
            return
        body = self._body
        order = (body.failure.copy_button, *self._panel.stops, *body.downloads.chips.chips[:1])
        # Qt passes over those that take no focus just now: chips beside the chosen one.
        policies = [part.focusPolicy() for part in order]
        for part in order:
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        for part, policy in zip(order, policies, strict=True):
            part.setFocusPolicy(policy)

    @Slot()
    def _on_toggled(self) -> None:
        self._ask_open(self._body.options.isChecked())

    def _ask_open(self, is_open: bool) -> None:
        self.show_open(is_open)
        self._commands.keep_options_open(is_open)
        if is_open and not self._body.shown.isVisible():
            self._bring_soon(self.panel, self.panel.reset)

    @Slot(object)
    def _on_opened(self, group: Group) -> None:
        self._settle()
        self._bring_soon(group.page, group.header)

    def _bring_soon(self, *parts: QWidget) -> None:
        """Scroll to parts, the last at any rate, once it is known where they lie."""
        self._wanted_in_sight = parts
        self._soon.start()

    @Slot()
    def _bring_into_sight(self) -> None:
        holder = self._body.parentWidget()
        scroll = holder.parentWidget() if holder else None
        if isinstance(scroll, QScrollArea):
            for part in self._wanted_in_sight:
                scroll.ensureWidgetVisible(part, 0, SIGHT_MARGIN_PX)

    @Slot(object)
    def _on_wished(self, wishes: Wishes) -> None:
        self._commands.set_wishes(wishes)
        self._show()  # also where it was not taken: then what was pressed is not so

    @Slot(object)
    def _on_rule_wished(self, rule: QualityRule) -> None:
        self._commands.set_rule(rule)
        self._show()

    @Slot()
    def _on_reset_asked(self) -> None:
        self._commands.set_wishes(FIRST_WISHES)
        self._commands.set_rule(QualityRule.PLAYS_EVERYWHERE)
        self._show()

    @Slot()
    def _on_close_asked(self) -> None:
        self._ask_open(False)
