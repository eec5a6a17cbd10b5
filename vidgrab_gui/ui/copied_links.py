"""Links that were copied anywhere: taken into the field, and out again with Undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.links import display, is_local, read_links
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.link_row import LinkRow


class CopiedLinks(QObject):
    """Takes over what the clipboard watch has seen.

    Links copied one after the other are collected until they are saved. A link to this
    machine or its network is asked about first: any page can put one into the clipboard.
    Lives in the GUI thread. ``offered`` carries a Notice to be shown.
    """

    offered = Signal(object)

    def __init__(self, commands: Commands, link_row: LinkRow, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._link_row = link_row
        self._before = ""
        self._put = ""
        self._held = ""

    def take(self, text: str) -> None:
        """Take a copied text that is nothing but links."""
        found = read_links(text).links
        if found and any(is_local(link) for link in found):
            self._held = text
            sentence = self.tr("Copied: a link into your own network: {link}")
            shown = sentence.format(link=display(found[0]))
            self.offered.emit(Notice(shown, (NoticeAction.USE_LINK,)))
        elif found:
            self._fill(found)

    def act(self, action: NoticeAction) -> bool:
        """Do what a notice of these links offers; tells whether it was one of them."""
        if action is NoticeAction.UNDO_LINK:
            self._show(self._before)
            self._put = ""
        elif action is NoticeAction.USE_LINK:
            self._fill(read_links(self._held).links)
        else:
            return False
        return True

    def offer_back(self, before: str, link: str) -> None:
        """Offer what stood in the field before a link from outside took its place."""
        self._before, self._put = before, ""
        sentence = self.tr("Opened for another program: {link}").format(link=display(link))
        self.offered.emit(Notice(sentence, (NoticeAction.UNDO_LINK,)))

    def note_saved(self) -> None:
        """Collect no further: what is in the field is being saved."""
        self._put = ""

    def _fill(self, links: tuple[str, ...]) -> None:
        current = self._link_row.text
        known = read_links(current).links if current == self._put else ()
        fresh = [link for link in links if link not in known]
        if not fresh:
            return
        self._before = current
        self._show(" ".join((*known, *fresh)))
        self._put = self._link_row.text
        sentence = self.tr("Taken from the clipboard: {link}").format(link=display(fresh[-1]))
        if known:
            sentence = self.tr("Added from the clipboard: {link}").format(link=display(fresh[-1]))
        self.offered.emit(Notice(sentence, (NoticeAction.UNDO_LINK,)))

    def _show(self, text: str) -> None:
        self._link_row.set_text(text)
        if text:
            self._commands.fetch(text)
        else:
            self._commands.forget_fetch()
