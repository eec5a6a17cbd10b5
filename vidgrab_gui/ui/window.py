"""The window: it shows the last it was told, and asks the program for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.ui.artwork import app_icon
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.drops import dropped_files, dropped_text
from vidgrab_gui.ui.foot import Foot
from vidgrab_gui.ui.link_row import LinkRow
from vidgrab_gui.ui.page_edges import EDGE_PX, side_px
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidgrab_gui.core.fetch import FetchSnapshot
    from vidgrab_gui.core.outside import OutsideLinks
    from vidgrab_gui.core.settings import Settings
    from vidgrab_gui.models.job_list import JobListModel
    from vidgrab_gui.ui.commands import Commands
    from vidgrab_gui.ui.listings import Listings

OPENING_SIZE = QSize(1000, 860)
LEAST_SIZE = QSize(480, 400)
_UNDONE = frozenset({NoticeAction.UNDO_REMOVE, NoticeAction.UNDO_LINK})


class MainWindow(QMainWindow):
    """The whole visible window.

    Lives in the GUI thread. It keeps no truth: what it shows follows from the last
    snapshot, the field's text and the model of jobs.

    PySide6 makes a class with all its enumerations when it is first named; those named
    through ``QtGui`` and ``QtWidgets`` are not needed for the first paint.
    Signals: ``hidden_behind`` when it was closed and stays behind its place in the tray.
    """

    hidden_behind = Signal()

    def __init__(
        self, commands: Commands, theme: Theme | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._folder = ""
        self._folder_url = ""
        self._has_place_behind: Callable[[], bool] | None = None
        self._listings: Listings | None = None
        self.theme = theme or Theme(self)
        self.link_row = LinkRow(self.theme, self)
        self.body = Body(self.theme, self)
        self.foot = Foot(self.theme, self)
        self._top = QVBoxLayout()
        self._scroll = QScrollArea(self)
        self._undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._build()
        self._connect()
        self._wear()
        self.setWindowTitle(self.tr("VidGrab"))

    @property
    def listings(self) -> Listings:
        """Return what comes after the first paint; the first who asks has it built."""
        if self._listings is None:
            from vidgrab_gui.ui.listings import Listings  # noqa: PLC0415 - see above

            self._listings = Listings(
                self._commands, self.link_row, self.body, self.foot, self.theme
            )
            self._listings.said.connect(self._announce)
            self._listings.copied.connect(self._on_copied)
            self._listings.dialogs.said.connect(self.show_notice)
            self._listings.dialogs.help.folder_asked.connect(self.ask_for_folder)
            self._listings.copied_links.offered.connect(self.show_offer)
            self._listings.title_changed.connect(self.setWindowTitle)
        return self._listings

    @property
    def jobs(self) -> JobListModel:
        """Return the model of the downloads."""
        return self.listings.jobs

    # What the program tells.

    @Slot(object)
    def show_fetch(self, snapshot: FetchSnapshot) -> None:
        """Show a fetch as it stands; nothing of the one before stays."""
        is_other, said = self.listings.show_fetch(snapshot)
        if is_other:
            self._forget_offer()
        self._announce(said)

    @Slot()
    def clear_fetch(self) -> None:
        """Show that nothing is fetched."""
        self._forget_offer()
        self.listings.clear_fetch()

    def show_icon(self) -> None:
        """Wear the program's icon; it is drawn in many sizes, so after the first paint."""
        self.setWindowIcon(app_icon())

    @Slot(str)
    def show_folder(self, folder: str) -> None:
        """Show where the next downloads go."""
        self._folder = folder
        self.body.save.show_folder(folder)
        self.body.arrange_soon()

    @Slot(str)
    def set_links(self, text: str) -> None:
        """Put links into the field."""
        self.link_row.set_text(text)

    @Slot(str)
    def take_copied(self, text: str) -> None:
        """Take links that were copied in another program."""
        self.listings.copied_links.take(text)

    @Slot(object)
    def take_outside(self, asked: OutsideLinks) -> None:
        """Take links that somebody outside asks for; some are asked about first."""
        self.listings.outside.take(asked)

    def keep_behind(self, has_place: Callable[[], bool]) -> None:
        """When a person closes the window, hide it for as long as it has a place to come from."""
        self._has_place_behind = has_place

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Say something in passing."""
        self.show_offer(Notice(sentence))

    @Slot(object)
    def show_offer(self, notice: Notice) -> None:
        """Say something with what can be done about it on the spot."""
        self.body.notice.show_notice(notice)
        self._announce(self.body.notice.words)

    @Slot(str)
    def show_library_note(self, text: str) -> None:
        """Say what is the matter with the library, as long as it is; "" when nothing is."""
        self.foot.show_library_note(text)
        self._announce(text)

    @Slot(str, object)
    def show_illustration(self, url: str, jpeg: bytes) -> None:
        """Show what is at the address of the picture of a list's entry."""
        self.listings.lists.show_picture(url, jpeg)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now, wherever it is to be seen."""
        self.listings.show_settings(settings)

    @Slot(str)
    def show_engine_note(self, text: str) -> None:
        """Say how the engine is, at the end of the foot."""
        self.foot.show_note(text)

    @Slot()
    @Slot(str)
    def ask_for_folder(self, for_url: str = "") -> None:
        """Let the person choose a folder; ``for_url`` is the link whose jobs are held by theirs."""
        self._folder_url = for_url
        dialog = QtWidgets.QFileDialog(self, self.tr("Save downloads in"), self._folder)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(self.theme.qt_palette)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot()
    def focus_link(self) -> None:
        """Let the person look at the link again."""
        self.link_row.edit_link()

    # What the person does.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take links and text that are dropped anywhere on the window."""
        mime = event.mimeData()
        if dropped_text(mime) or dropped_files(mime):
            event.acceptProposedAction()
            self.link_row.field.set_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was only held over the window."""
        super().dragLeaveEvent(event)
        self.link_row.field.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped into the field and fetch it."""
        self.link_row.field.set_dropping(False)
        text, files = dropped_text(event.mimeData()), dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._commands.read_links_in(files, text)
        elif text:
            event.acceptProposedAction()
            self.link_row.set_text(text)
            self._commands.fetch(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first where something would be cut short."""
        # Who shuts the whole machine down is not kept waiting by us.
        app = QApplication.instance()
        is_session_over = isinstance(app, QApplication) and app.isSavingSession()
        is_pressed = event.spontaneous() and not is_session_over  # and not asked for by us
        if is_pressed and self._has_place_behind and self._has_place_behind():
            event.ignore()
            self.hide()
            self.hidden_behind.emit()
            return
        if is_session_over or self._commands.may_close():
            self.body.cache.wait()
            event.accept()
            return
        event.ignore()
        self.listings.ask_to_quit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep one column."""
        super().resizeEvent(event)
        self._fit_column()

    def event(self, event: QEvent) -> bool:
        """Follow the system's type and colours, which are told to windows alone."""
        kinds = (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange)
        if event.type() in kinds:
            self.theme.refresh()
        return super().event(event)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._scroll.setObjectName("scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.body)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        self._top.addWidget(self.link_row)
        self.setCentralWidget(centre)
        self.setMinimumSize(LEAST_SIZE)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(OPENING_SIZE.boundedTo(room))
        self.link_row.field.edit.setFocus()

    def _connect(self) -> None:
        row, body = self.link_row, self.body
        row.text_changed.connect(self._forget_offer)
        row.fetch_asked.connect(self._on_fetch_asked)
        row.stop_asked.connect(self._on_stop_asked)
        body.card.best.clicked.connect(self._on_best_clicked)
        body.card.audio.clicked.connect(self._on_audio_clicked)
        body.save.choose_asked.connect(self.ask_for_folder)
        body.save.open_asked.connect(self._on_open_folder_asked)
        body.options.pressed.connect(self._on_early_press)
        body.empty.demo_asked.connect(self._on_demo_asked)
        body.notice.asked.connect(self._on_notice_asked)
        body.notice.changed.connect(self._on_notice_changed)
        body.notice.keyboard_left.connect(self._on_notice_keyboard_left)
        self._undo.activated.connect(self._on_undo)
        self._on_notice_changed()
        self.theme.changed.connect(self._wear)

    @Slot()
    def _wear(self) -> None:
        """Put on the theme."""
        self.theme.dress_window(self)
        self.foot.setFixedHeight(self.foot.height_px())
        self._fit_column()
        self.body.arrange()

    def _fit_column(self) -> None:
        edge_px = side_px(self.width(), self.theme)
        self._top.setContentsMargins(edge_px, min(edge_px, EDGE_PX), edge_px, 0)
        self.foot.set_edges(edge_px)

    @Slot(str)
    def _announce(self, sentence: str) -> None:
        """Let a screen reader say a sentence."""
        if sentence and QtGui.QAccessible.isActive():
            spoken = QtGui.QAccessibleAnnouncementEvent(self, sentence)
            QtGui.QAccessible.updateAccessibility(spoken)

    @Slot(str)
    def _on_fetch_asked(self, text: str) -> None:
        self._commands.fetch(text)

    @Slot()
    def _on_stop_asked(self) -> None:
        self._commands.stop_fetch()

    @Slot()
    def _on_best_clicked(self) -> None:
        self.listings.download(self.link_row.text, "best")

    @Slot()
    def _on_audio_clicked(self) -> None:
        self.listings.download(self.link_row.text, "audio")

    @Slot()
    def _on_early_press(self) -> None:
        # Whoever is that quick has brought what hears the click that follows.
        _ = self.listings

    @Slot()
    def _on_open_folder_asked(self) -> None:
        self._commands.open_folder()

    @Slot()
    def _on_demo_asked(self) -> None:
        self._commands.try_demo()

    @Slot(object, str)
    def _on_notice_asked(self, action: NoticeAction, job_id: str) -> None:
        listings = self.listings
        if not (listings.copied_links.act(action) or listings.dialogs.help.act(action)):
            self._commands.act_on_notice(action, job_id)

    @Slot()
    def _on_undo(self) -> None:
        for action in _UNDONE:
            self.body.notice.press(action)

    @Slot()
    def _on_notice_changed(self) -> None:
        # Else the key would be taken from whatever else knows how to undo.
        self._undo.setEnabled(not _UNDONE.isdisjoint(self.body.notice.notice.actions))

    @Slot()
    def _on_notice_keyboard_left(self) -> None:
        has_jobs = self.jobs.rowCount() > 0
        heir = self.body.downloads.list if has_jobs else self.link_row.field.edit
        heir.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget_offer(self) -> None:
        """Take away what stays in sight only for the link that was shown."""
        if self.body.notice.notice.stays:
            self.body.notice.clear()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._commands.choose_folder(folder, self._folder_url)

    @Slot()
    def _on_copied(self) -> None:
        self.show_notice(self.tr("Copied"))
