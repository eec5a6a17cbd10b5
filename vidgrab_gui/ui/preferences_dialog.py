"""The preferences: every setting, on the page and with the words it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.naming import NameFacts
from vidgrab_gui.core.setting_fields import SettingsPage
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead, labels
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.browser_page import BrowserPageView
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.naming_editor import NamingEditor
from vidgrab_gui.ui.questions import Question
from vidgrab_gui.ui.setting_editors import SettingEditor
from vidgrab_gui.ui.settings_page import SettingsPageView
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label
from vidgrab_gui.ui.wrapping_rows import wrap_rows

OPENING_SIZE = QSize(760, 560)
LEAST_SIZE = QSize(480, 400)
LIST_PX = 168
LIST_SHARE = 0.4
EDGE_PX = 12
GAP_PX = 8
FILE_NAME = "vidgrab-settings.toml"


class PreferencesDialog(QDialog):
    """Asks for every setting there is; opened, not run.

    Signals: ``chosen`` (dict of the changed settings by name) when the person agrees,
    ``network_asked`` (Network, RateLimit) for the dialog of the network, ``export_asked`` (path,
    Settings), ``import_asked`` (path), ``token_wanted``, ``renewal_wanted`` and
    ``extension_wanted`` from the page of the browser. ``has_extension``: there is one to show.
    """

    chosen = Signal(object)
    network_asked = Signal(object, object)
    export_asked = Signal(str, object)
    import_asked = Signal(str)
    token_wanted = Signal()
    renewal_wanted = Signal()
    extension_wanted = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget, *, has_extension: bool = False
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._unseen: dict[str, Any] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages"))
        wrap_rows(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget(self)
        self.pages = [self._page(page) for page in SettingsPage]
        self._browser.token.show_extension(is_there=has_extension)
        self.says = dressed_label(Look.NOTICE, self)
        self.says.setWordWrap(True)
        self.says.hide()
        self.more = Chip(self.tr("More"), theme, is_flat=True, parent=self)
        self.save = dressed_button(self.tr("Save"), Look.PRIMARY, self)
        self.cancel = dressed_button(self.tr("Cancel"), Look.ROW, self)
        self._build_menu()
        self._lay_out()
        self._connect()
        self._wear()
        self.list.setFocus()

    @property
    def changes(self) -> Mapping[str, Any]:
        """Return what was changed and not yet taken, by the settings' names."""
        shown = {name: value for page in self.pages for name, value in page.values.items()}
        return {
            name: value
            for name, value in (self._unseen | shown).items()
            if value != getattr(self._settings, name)
        }

    def accept(self) -> None:
        """Tell what was changed, unless something of it cannot be."""
        if self._complains():
            return
        changes = self.changes
        if changes:
            self.chosen.emit(changes)
        super().accept()

    def show_settings(self, settings: Settings) -> None:
        """Show what was changed elsewhere; what is being changed here stays."""
        before, self._settings = self._settings, settings
        for editor in self._editors:
            name = editor.setting.name
            if getattr(before, name) != getattr(settings, name):
                editor.follow(getattr(before, name), getattr(settings, name))

    def show_sample(self, sample: NameFacts) -> None:
        """Make the example of a file's name of something the person knows."""
        for editor in self._editors:
            if isinstance(editor, NamingEditor):
                editor.show_sample(sample)

    def show_token(self, token: str) -> None:
        """Show what calls from the browser have to carry."""
        self._browser.token.show_token(token)

    def show_imported(self, read: SettingsRead) -> None:
        """Show what a file holds, and say what of it is not taken; Save takes it."""
        taken = {name for name in read.taken if name not in read.bad}
        if read.is_damaged or not read.taken:
            self._say(self.tr("This is no file of VidGrab's settings. Nothing was changed."))
            return
        shown = {editor.setting.name: editor for editor in self._editors}
        for name in taken:
            value = getattr(read.settings, name)
            if name in shown:
                shown[name].show_value(value)
            else:
                self._unseen[name] = value
        sentence = self.tr("Taken from the file: it holds when you press Save.")
        if read.bad:
            names = ", ".join(translated(label) for label in labels(read.bad))
            lost = self.tr("Not usable, and left as it was: {names}").format(names=names)
            sentence = f"{sentence} {lost}"
        self._say(sentence)

    def show_exported(self, *, is_done: bool) -> None:
        """Say whether the file could be written."""
        done = self.tr("Exported. There is no password in the file.")
        self._say(
            done if is_done else self.tr("The file could not be written. Try another folder.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages the most of what room there is."""
        super().resizeEvent(event)
        self._fit_list()

    @property
    def _editors(self) -> list[SettingEditor]:
        return [editor for page in self.pages for editor in page.editors.values()]

    @property
    def _browser(self) -> BrowserPageView:
        return next(page for page in self.pages if isinstance(page, BrowserPageView))

    def _page(self, page: SettingsPage) -> SettingsPageView:
        if page is SettingsPage.BROWSER:
            return BrowserPageView(self._settings, self._theme, self)
        return SettingsPageView(page, self._settings, self._theme, self)

    def _build_menu(self) -> None:
        menu = QMenu(self.more)
        self._reset_page = menu.addAction(self.tr("Reset This Page…"))
        self._reset_all = menu.addAction(self.tr("Reset Everything…"))
        menu.addSeparator()
        self._export = menu.addAction(self.tr("Export…"))
        self._import = menu.addAction(self.tr("Import…"))
        self.more.setMenu(menu)

    def _lay_out(self) -> None:
        for page in self.pages:
            self.list.addItem(page.title)
            self.stack.addWidget(page)
        self.list.setCurrentRow(0)
        middle, buttons = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(GAP_PX)
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        buttons.setSpacing(GAP_PX)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addLayout(middle, 1)
        column.addWidget(self.says)
        column.addLayout(buttons)
        self.save.setDefault(True)
        self.setMinimumSize(LEAST_SIZE)
        wanted = QSize(*(self._theme.px(side) for side in OPENING_SIZE.toTuple()))
        self.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize()))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.save.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._reset_page.triggered.connect(self._on_reset_page)
        self._reset_all.triggered.connect(self._on_reset_all)
        self._export.triggered.connect(self._on_export)
        self._import.triggered.connect(self._on_import)
        for page in self.pages:
            page.network_asked.connect(self._on_network_asked)
        self._browser.token_wanted.connect(self.token_wanted)
        self._browser.renewal_wanted.connect(self.renewal_wanted)
        self._browser.extension_wanted.connect(self.extension_wanted)
        self._theme.changed.connect(self._wear)

    def _complains(self) -> bool:
        """Show the first page with something that cannot be taken; tell whether there is one."""
        for row, page in enumerate(self.pages):
            editor = page.complain()
            if editor is not None:
                self.list.setCurrentRow(row)
                page.go_to(editor)
                self._announce(editor.problem)
                return True
        return False

    def _ask_to_reset(self, pages: list[SettingsPageView], text: str) -> None:
        rest = self.tr("Nothing is lost before you press Save.")
        if any(page.page is SettingsPage.NETWORK for page in pages):
            forgets = self.tr("The proxy, the sites and their passwords will be forgotten.")
            rest = f"{forgets} {rest}"
        question = ResetQuestion(text, rest, pages, self._theme, self)
        question.confirmed.connect(self._on_reset)
        question.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, FILE_NAME)
        dialog.setNameFilters([self.tr("Settings (*.toml)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("toml")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(self._theme.qt_palette)
        return dialog

    def _say(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _fit_list(self) -> None:
        widest_px = int(self.width() * LIST_SHARE)
        self.list.setFixedWidth(min(self._theme.px(LIST_PX), widest_px))

    @Slot()
    def _on_reset_page(self) -> None:
        page = self.pages[self.stack.currentIndex()]
        text = self.tr("Put everything on the page “{page}” back to its usual value?")
        self._ask_to_reset([page], text.format(page=page.title))

    @Slot()
    def _on_reset_all(self) -> None:
        self._ask_to_reset(self.pages, self.tr("Put all pages back to their usual values?"))

    @Slot(object)
    def _on_reset(self, pages: list[SettingsPageView]) -> None:
        for page in pages:
            page.show_values(lambda editor: editor.setting.usual)
        self._say(self.tr("These are the usual values: they hold when you press Save."))

    @Slot()
    def _on_export(self) -> None:
        if self._complains():
            return
        dialog = self._file_dialog(self.tr("Export Settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    @Slot()
    def _on_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import Settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_asked)
        dialog.open()

    @Slot(str)
    def _on_export_chosen(self, path: str) -> None:
        self.export_asked.emit(path, replace(self._settings, **self.changes))

    @Slot()
    def _on_network_asked(self) -> None:
        values = self.pages[list(SettingsPage).index(SettingsPage.NETWORK)].values
        self.network_asked.emit(values["network"], values["rate"])

    @Slot()
    def _wear(self) -> None:
        self._fit_list()


class ResetQuestion(Question):
    """Asks whether pages are to show the usual values again.

    Signals: ``confirmed`` (the pages); Cancel says nothing.
    """

    confirmed = Signal(object)

    def __init__(
        self, text: str, rest: str, pages: list[SettingsPageView], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._pages = pages
        self.say(text, rest)
        self._go: QPushButton = self.offer(
            self.tr("Reset"), QMessageBox.ButtonRole.AcceptRole, Look.PRIMARY
        )
        self.offer_to_leave_it(self.tr("Cancel"))
        self._go.clicked.connect(self._on_go)

    @Slot()
    def _on_go(self) -> None:
        self.confirmed.emit(self._pages)
