"""The desktop's own notifications (org.freedesktop.Notifications)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.desktop.session_bus import Heard, SessionBus, Spot

INTERFACE = "org.freedesktop.Notifications"
SPOT = Spot("/org/freedesktop/Notifications", INTERFACE, INTERFACE)
DEFAULT = "default"
"""The key of a click on the notification itself."""
DESKTOP_ENTRY = "io.github.vidgrab.VidGrab"
LONGEST_TITLE = 120
LONGEST_BODY = 400
MOST_KEPT = 50
_AS_LONG_AS_THE_DESKTOP_LIKES = -1
_NORMAL_URGENCY = ("y", 1)


@dataclass(frozen=True, slots=True)
class Notification:
    """What is shown; plain text in the person's language.

    ``offers`` are pairs of a key and the words on its button. One with the same ``topic`` takes
    the place of the one before, so that a desktop is never full of them.
    """

    title: str
    body: str
    topic: str
    offers: tuple[tuple[str, str], ...] = ()


class Notifier(Protocol):
    """Shows notifications in whatever way this system has."""

    def show(self, notification: Notification) -> None:
        """Show one; returns at once."""


class BusNotifier(QObject):
    """Shows notifications through the bus, as far as the desktop's own program can.

    Lives in the GUI thread. ``pressed`` (topic, key): a button, or the notification itself
    (``default``). ``token`` (str) comes just before, where the desktop gives one: with it a
    window may come to the front.
    """

    pressed = Signal(str, str)
    token = Signal(str)

    def __init__(self, bus: SessionBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._abilities: frozenset[str] | None = None
        self._asked = 0
        self._waiting: OrderedDict[str, Notification] = OrderedDict()
        self._shown_as: dict[int, str] = {}
        self._ids: OrderedDict[str, int] = OrderedDict()
        bus.answered.connect(self._on_answered)
        bus.heard.connect(self._on_heard)

    def show(self, notification: Notification) -> None:
        """Show one, in the place of one with the same topic."""
        if self._abilities is None:
            self._waiting[notification.topic] = notification
            self._ask()
        else:
            self._send(notification, self._abilities)

    def _ask(self) -> None:
        """Ask once what the desktop's program can do; it may have to be started for that."""
        if not self._asked:
            self._bus.listen(INTERFACE)
            self._asked = self._bus.call(SPOT, "GetCapabilities")

    def _send(self, notification: Notification, abilities: Collection[str]) -> None:
        body = _shortened(notification.body, LONGEST_BODY)
        offers: list[str] = []
        if "actions" in abilities:
            # The words of the first are seen only where the click itself has no other meaning.
            offers = [DEFAULT, notification.title]
            for key, words in notification.offers:
                offers += [key, words]
        number = self._bus.call(
            SPOT,
            "Notify",
            "susssasa{sv}i",
            "VidGrab",
            self._ids.get(notification.topic, 0),
            DESKTOP_ENTRY,
            _shortened(notification.title, LONGEST_TITLE),
            escaped(body) if "body-markup" in abilities else body,
            offers,
            {"desktop-entry": ("s", DESKTOP_ENTRY), "urgency": _NORMAL_URGENCY},
            _AS_LONG_AS_THE_DESKTOP_LIKES,
        )
        self._shown_as[number] = notification.topic

    @Slot(int, object)
    def _on_answered(self, number: int, body: tuple[Any, ...] | None) -> None:
        if number == self._asked:
            self._asked = 0
            if body is None:
                self._waiting.clear()  # nobody shows any here
                return
            self._abilities = frozenset(body[0])
            for notification in self._waiting.values():
                self._send(notification, self._abilities)
            self._waiting.clear()
        elif number in self._shown_as:
            topic = self._shown_as.pop(number)
            if body is None:
                self._abilities = None  # another program may show the next
            else:
                self._ids[topic] = body[0]
                while len(self._ids) > MOST_KEPT:
                    self._ids.popitem(last=False)

    @Slot(object)
    def _on_heard(self, heard: Heard) -> None:
        if heard.interface != INTERFACE or not heard.body:
            return
        topic = next((topic for topic, shown in self._ids.items() if shown == heard.body[0]), "")
        if not topic:
            return  # another program's
        if heard.member == "ActivationToken":
            self.token.emit(str(heard.body[1]))
        elif heard.member == "ActionInvoked":
            self.pressed.emit(topic, str(heard.body[1]))
        elif heard.member == "NotificationClosed":
            del self._ids[topic]


def escaped(text: str) -> str:
    """Return a text as the little markup of notifications has it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shortened(text: str, limit: int) -> str:
    line = text if len(text) <= limit else f"{text[: limit - 1]}…"
    # Nulls and halves of characters are no text for the bus, and would end the whole line.
    return line.replace("\0", " ").encode(errors="replace").decode()
