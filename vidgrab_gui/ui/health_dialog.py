"""How the program is: each thing it needs, with its state in words and what can be done."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.health import Check, Finding, State, checking
from vidgrab_gui.ui.button_row import button_row
from vidgrab_gui.ui.health_row import HealthRow
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label

OPENING_WIDTH_PX = 620
OPENING_HEIGHT_PX = 660
LEAST_WIDTH_PX = 380
EDGE_PX = 16
GAP_PX = 10


class HealthDialog(QDialog):
    """Shows findings as they come.

    Signals: ``asked`` (Remedy) for what is to be done, ``again_asked`` to look anew,
    ``report_asked``.
    """

    asked = Signal(object)
    again_asked = Signal()
    report_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Health"))
        self.summary = dressed_label(Look.HEAD, self)
        self.summary.setWordWrap(True)
        self.rows = {check: HealthRow(checking(check), theme, self) for check in Check}
        self.again = dressed_button(self.tr("Check Again"), Look.ROW, self)
        self.copy = dressed_button(self.tr("Copy Report"), Look.ROW, self)
        self.shut = dressed_button(self.tr("Close"), Look.PRIMARY, self)
        self._scroll = QScrollArea(self)
        self._page = QWidget(self)
        self._lay_out()
        self.again.clicked.connect(self.again_asked)
        self.copy.clicked.connect(self.report_asked)
        self.shut.clicked.connect(self.reject)
        for row in self.rows.values():
            row.asked.connect(self.asked)
        app = QApplication.instance()
        if isinstance(app, QApplication):  # always, but Qt's types do not know
            app.focusChanged.connect(self._on_focus_changed)
        self._sum_up()

    @Slot(object)
    def show_finding(self, finding: Finding) -> None:
        """Show what a check has come to."""
        row = self.rows[finding.check]
        before = row.buttons
        row.show_finding(finding)
        if row.buttons != before:
            self._order_tabs()
        self._sum_up()

    @Slot()
    def announce(self) -> None:
        """Say what all came to, to those who listen."""
        if QAccessible.isActive():
            spoken = QAccessibleAnnouncementEvent(self, self.summary.text())
            QAccessible.updateAccessibility(spoken)

    def _sum_up(self) -> None:
        states = [row.finding.state for row in self.rows.values()]
        bad, notices = states.count(State.BAD), states.count(State.NOTICE)
        if State.CHECKING in states:
            text = self.tr("Looking how everything is…")
        elif bad:
            text = self.tr("%n things are bad", "", bad) if bad > 1 else self.tr("1 thing is bad")
        elif notices:
            one = self.tr("1 thing to look at")
            text = self.tr("%n things to look at", "", notices) if notices > 1 else one
        else:
            text = self.tr("Everything is good")
        self.summary.setText(text)
        self.again.setEnabled(State.CHECKING not in states)

    def _order_tabs(self) -> None:
        """Lead the keyboard from above to below: buttons come as findings do."""
        buttons = [button for row in self.rows.values() for button in row.buttons]
        for before, after in pairwise([self._scroll, *buttons, self.again, self.copy, self.shut]):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        page = self._page
        page.setObjectName("page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP_PX)
        for row in self.rows.values():
            rows.addWidget(row)
        rows.addStretch(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        self._scroll.setAccessibleName(self.tr("Findings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.summary)
        column.addWidget(self._scroll, 1)
        column.addLayout(button_row(self.again, self.copy, self.shut))
        self.setMinimumWidth(self._theme.px(LEAST_WIDTH_PX))
        self.resize(self._theme.px(OPENING_WIDTH_PX), self._theme.px(OPENING_HEIGHT_PX))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Qt scrolls only for a keyboard that was inside already.
        if now is not None and self._page.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)
