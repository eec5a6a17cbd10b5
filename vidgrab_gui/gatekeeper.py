"""Links that came through the door: nothing is fetched from one before it was let through."""

from __future__ import annotations

import time
import uuid
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.links import is_local
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.host_lookup import HostLookup
from vidgrab_gui.ui.outside_links import OutsideRequests

REMEMBERED_S = 600.0
"""As long as what was found out about a link is kept for whoever asked: it is one errand."""
MOST_REMEMBERED = 500


class Gatekeeper(QObject):
    """Looks where a link leads, and asks about one into the person's own network.

    Lives in: the GUI thread. ``decided`` (request, whether it is let through), once for each
    :meth:`ask`, perhaps during it. A link is asked about once, however many want it; one the
    person has let through is so for ten minutes. ``question_coming``: the window is to be seen.
    """

    decided = Signal(str, bool)
    question_coming = Signal()

    def __init__(self, outside: OutsideRequests, parent: QObject) -> None:
        super().__init__(parent)
        self._outside = outside
        self._settings = Settings()
        self._asked: dict[str, list[str]] = {}
        self._links: dict[str, str] = {}
        self._let_through_at_s: OrderedDict[str, float] = OrderedDict()
        self._lookup = HostLookup(self)
        self._lookup.looked.connect(self._on_looked)
        outside.answered.connect(self._on_answered)

    def apply(self, settings: Settings) -> None:
        """Go by these settings."""
        self._settings = settings

    def ask(self, request: str, link: str, *, starts: bool) -> None:
        """Let a link through or not; ``starts`` says that it is to be downloaded at once."""
        if self._is_known(link):
            self.decided.emit(request, True)
        elif link in self._asked:
            self._asked[link].append(request)
        else:
            self._asked[link] = [request]
            self._look(link, starts=starts)

    def _look(self, link: str, *, starts: bool) -> None:
        request_id = uuid.uuid4().hex
        self._links[request_id] = link
        asked = OutsideLinks((link,), starts=starts, request_id=request_id)
        if is_local(link) or self._settings.network.proxy:
            # Through a proxy, names are its own business: looking them up here would tell them.
            self._on_looked(asked, ())
        else:
            self._lookup.look(asked, asked.links)

    def _is_known(self, link: str) -> bool:
        at_s = self._let_through_at_s.get(link)
        return at_s is not None and time.monotonic() - at_s < REMEMBERED_S

    @Slot(object, object)
    def _on_looked(self, asked: OutsideLinks, home: tuple[str, ...]) -> None:
        (link,) = asked.links
        if not home and not is_local(link):
            self._decide(asked.request_id, is_allowed=True)
            return
        self.question_coming.emit()
        self._outside.take(
            OutsideLinks(
                asked.links, starts=asked.starts, leads_home=home, request_id=asked.request_id
            )
        )

    @Slot(str, bool)
    def _on_answered(self, request_id: str, is_allowed: bool) -> None:
        link = self._links.get(request_id)
        if link is not None and is_allowed:
            self._let_through_at_s[link] = time.monotonic()
            self._let_through_at_s.move_to_end(link)
            while len(self._let_through_at_s) > MOST_REMEMBERED:
                self._let_through_at_s.popitem(last=False)
        self._decide(request_id, is_allowed=is_allowed)

    def _decide(self, request_id: str, *, is_allowed: bool) -> None:
        link = self._links.pop(request_id, None)
        if link is not None:
            for request in self._asked.pop(link):
                self.decided.emit(request, is_allowed)
