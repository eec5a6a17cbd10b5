"""How sites are reached: proxy, speed, cookies, and what goes for single sites."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.browsers import browser_name, caution, why_not
from vidgrab_gui.core.network import (
    PROXY_SECRET,
    Browser,
    Network,
    is_proxy,
    secret_names,
    split_password,
)
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.site_table import SiteTable
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button

KILOBYTE = 1_000
MOST_KBPS = 1_000_000
OPENING_WIDTH_PX = 760
EDGE_PX = 16
GAP_PX = 12
BROWSER_CHARACTERS = 24


class NetworkDialog(QDialog):
    """Asks how sites are to be reached; opened, not run.

    Signals: ``chosen`` (Network, RateLimit, dict of typed passwords, empty for those to be
    forgotten) when the person agrees.
    """

    chosen = Signal(object, object, object)

    def __init__(self, network: Network, rate: RateLimit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._network = network
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network"))
        self.proxy = QLineEdit(network.proxy, self)
        self.proxy.setPlaceholderText(self.tr("As the system says, or socks5://host:1080"))
        self.proxy_password = QLineEdit(self)
        self.proxy_password.setEchoMode(QLineEdit.EchoMode.Password)
        self.speed = self._speed(rate)
        self.by_hours = QCheckBox(self.tr("Only between"), self)
        self.by_hours.setChecked(rate.from_minute != rate.to_minute)
        self.begins, self.ends = self._hours(rate)
        self.browser = self._browsers(network.cookies_browser)
        self.browser_note = QLabel(self)
        self.browser_note.setWordWrap(True)
        self.profile = QLineEdit(network.cookies_profile, self)
        self.profile.setPlaceholderText(self.tr("The browser's usual one"))
        self.cookies_file = QLineEdit(network.cookies_file, self)
        self.cookies_file.setPlaceholderText(self.tr("A cookies.txt"))
        self.browse = dressed_button(self.tr("Choose…"), Look.ROW, self)
        self.browse.setAccessibleName(self.tr("Choose a cookies file"))
        self.browse.setAutoDefault(False)
        self.sites = SiteTable(network.sites, self)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        dress(self.trouble, Look.BAD)
        self.trouble.hide()
        self._lay_out()
        self.by_hours.toggled.connect(self._on_by_hours)
        self.browser.currentIndexChanged.connect(self._on_browser)
        self.browse.clicked.connect(self._on_browse)
        self._on_by_hours(self.by_hours.isChecked())
        self._on_browser()

    def accept(self) -> None:
        """Tell what was chosen, unless something of it cannot be."""
        proxy, typed = split_password(self.proxy.text().strip())
        if proxy and not is_proxy(proxy):
            self._complain(self.tr("A proxy looks like http://host:3128 or socks5://host:1080"))
            return
        network = Network(
            proxy=proxy,
            cookies_browser=self.browser.currentData(),
            cookies_profile=self.profile.text().strip(),
            cookies_file=self.cookies_file.text().strip(),
            sites=self.sites.rules(),
        )
        secrets = dict(self.sites.passwords())
        if typed or self.proxy_password.text():
            secrets[PROXY_SECRET] = typed or self.proxy_password.text()
        gone = set(secret_names(self._network)) - set(secret_names(network))
        self.chosen.emit(network, self._rate(), secrets | dict.fromkeys(gone, ""))
        super().accept()

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
        self.proxy.setFocus()
        self.proxy.selectAll()

    def _rate(self) -> RateLimit:
        limit_bps = self.speed.value() * KILOBYTE or None
        if limit_bps is None or not self.by_hours.isChecked():
            return RateLimit(limit_bps)
        return RateLimit(limit_bps, _minute(self.begins.time()), _minute(self.ends.time()))

    def _speed(self, rate: RateLimit) -> QSpinBox:
        speed = QSpinBox(self)
        speed.setRange(0, MOST_KBPS)
        speed.setSingleStep(500)
        speed.setSuffix(self.tr(" KB/s"))
        speed.setSpecialValueText(self.tr("No limit"))
        speed.setValue((rate.limit_bps or 0) // KILOBYTE)
        return speed

    def _hours(self, rate: RateLimit) -> tuple[QTimeEdit, QTimeEdit]:
        minutes = (rate.from_minute, rate.to_minute) if self.by_hours.isChecked() else (480, 1020)
        begins, ends = (QTimeEdit(QTime(m // 60, m % 60), self) for m in minutes)
        return begins, ends

    def _browsers(self, chosen: Browser) -> QComboBox:
        """Return the choice of browsers; those that cannot work are greyed out with the reason."""
        combo = QComboBox(self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(BROWSER_CHARACTERS)
        model = combo.model()
        for browser in Browser:
            reason = translated(why_not(browser, sys.platform))
            name = translated(browser_name(browser))
            combo.addItem(f"{name}: {reason}" if reason else name, browser)
            item = model.item(combo.count() - 1) if isinstance(model, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(not reason)
                item.setToolTip(reason)
        combo.setCurrentIndex(list(Browser).index(chosen))
        return combo

    def _lay_out(self) -> None:
        hours, file = QHBoxLayout(), QHBoxLayout()
        for part in (self.by_hours, self.begins, QLabel(self.tr("and"), self), self.ends):
            hours.addWidget(part)
        hours.addStretch(1)
        file.addWidget(self.cookies_file, 1)
        file.addWidget(self.browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, widget in (
            (self.tr("Proxy"), self.proxy),
            (self.tr("Proxy password"), self.proxy_password),
            (self.tr("Speed of all downloads"), self.speed),
        ):
            self._name(form, name, widget)
        form.addRow("", hours)
        self._name(form, self.tr("Cookies from"), self.browser)
        form.addRow("", self.browser_note)
        self._name(form, self.tr("Browser profile"), self.profile)
        label = QLabel(self.tr("Cookies file"), self)
        label.setBuddy(self.cookies_file)
        form.addRow(label, file)
        for edit, name in (
            (self.begins, self.tr("Limit begins")),
            (self.ends, self.tr("Limit ends")),
            (self.by_hours, self.by_hours.text()),
            (self.cookies_file, label.text()),
        ):
            edit.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addLayout(form)
        head = QLabel(self.tr("For single sites"), self)
        dress(head, Look.HEAD)
        column.addWidget(head)
        column.addWidget(self.sites, 1)
        column.addWidget(self.trouble)
        column.addWidget(self._buttons())
        self.resize(self._theme.px(OPENING_WIDTH_PX), self.sizeHint().height())

    def _name(self, form: QFormLayout, name: str, widget: QWidget) -> None:
        widget.setAccessibleName(name)
        form.addRow(name, widget)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        for words, role, look in (
            (self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole, Look.PRIMARY),
            (self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole, Look.ROW),
        ):
            button = box.addButton(words, role)
            button.setAccessibleName(words)
            dress(button, look)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @Slot(bool)
    def _on_by_hours(self, is_on: bool) -> None:
        self.begins.setEnabled(is_on)
        self.ends.setEnabled(is_on)

    @Slot()
    def _on_browser(self) -> None:
        browser = self.browser.currentData()
        note = caution(browser, sys.platform)
        self.browser_note.setText(translated(note) if note else "")
        self.browser_note.setVisible(bool(note))
        self.profile.setEnabled(browser is not Browser.NONE)

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a cookies file"), self.cookies_file.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.cookies_file.setText)
        dialog.open()


def _minute(time: QTime) -> int:
    return time.hour() * 60 + time.minute()
