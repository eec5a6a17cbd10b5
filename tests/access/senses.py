"""What a screen reader has of a program: its tree of roles and names, and what is announced.

Runs under the system's own Python, which is where Debian puts pyatspi and GLib; it imports
nothing of VidGrab, and it finds everything by role and name as the design promises them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 40.0
LOOK_EVERY_S = 0.05

Thing = Any
"""One node of the tree: a program's widget, or a row of a list."""


class LostError(AssertionError):
    """What a person waited for never came; says what was heard instead."""


class Senses:
    """Finds, hears and tells; each step is printed as a sentence."""

    def __init__(self, program: str = "vidgrab") -> None:
        self._program = program
        self.heard: list[str] = []
        self.focus = ""
        self.unticked: list[str] = []
        self._read = 0
        pyatspi.Registry.registerEventListener(self._on_announcement, "object:announcement")
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_tick, "object:state-changed:checked")

    def tell(self, sentence: str) -> None:
        """Print what is done or perceived."""
        sys.stdout.write(sentence + "\n")
        sys.stdout.flush()

    # What is there.

    def tree(self) -> Iterator[Thing]:
        """Yield every node of the program, from its windows on."""
        waiting = [app for app in pyatspi.Registry.getDesktop(0) if app and self._is_ours(app)]
        while waiting:
            thing = waiting.pop(0)
            yield thing
            waiting += children(thing)

    def all(self, role: str, name: str = "") -> list[Thing]:
        """Return what is on the screen with that role, and with that name where one is given."""
        found = []
        for thing in self.tree():
            try:
                if thing.getRoleName() == role and name in ("", thing.name) and is_shown(thing):
                    found.append(thing)
            except GLib.Error:
                continue  # it went while we looked
        return found

    def find(self, role: str, name: str) -> Thing:
        """Return the one thing of that role and name, once it is there."""
        return self.wait(lambda: next(iter(self.all(role, name)), None), f"{role} “{name}”")

    def rows(self, name: str) -> list[str]:
        """Return what the rows of a list say."""
        lists = self.all("list", name)
        return [row.name for row in children(lists[0])] if lists else []

    def wait_for_focus(self, start: str) -> str:
        """Return what has the keyboard, once it is something whose name starts like this."""
        name: str = self.wait(
            lambda: self.focus if self.focus.startswith(start) else "",
            f"the keyboard at “{start}” instead of “{self.focus}”",
        )
        return name

    # What is heard.

    def hear(self, part: str) -> str:
        """Return the next announcement that holds these words, once it comes; others pass."""

        def said() -> str:
            for place in range(self._read, len(self.heard)):
                if part in self.heard[place]:
                    self._read = place + 1
                    return self.heard[place]
            return ""

        sentence: str = self.wait(said, f"hearing “{part}”")
        self.tell(f"I hear: {sentence}")
        return sentence

    def wait(self, look: Callable[[], Any], what: str, within_s: float = PATIENCE_S) -> Any:  # noqa: ANN401 - what the look returns
        """Return what a look brings, once it brings anything; listen meanwhile."""
        deadline = time.monotonic() + within_s
        while True:
            self.listen()
            found = look()
            if found:
                return found
            if time.monotonic() > deadline:
                raise LostError(f"never came: {what}; heard so far: {self.heard}")
            time.sleep(LOOK_EVERY_S)

    def listen(self) -> None:
        """Take in what has been announced by now."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _is_ours(self, app: Thing) -> bool:
        try:
            return bool(app.name == self._program)
        except GLib.Error:
            return False

    def _on_announcement(self, event: Any) -> None:  # noqa: ANN401 - pyatspi has no types
        self.heard.append(str(event.any_data))

    def _on_tick(self, event: Any) -> None:  # noqa: ANN401 - pyatspi has no types
        try:
            if not event.detail1:
                self.unticked.append(str(event.source.name))
        except GLib.Error:
            return  # it went before we could ask

    def _on_focus(self, event: Any) -> None:  # noqa: ANN401 - pyatspi has no types
        # Menus are no part of the tree, as Qt tells it; that they have the keyboard is told.
        try:
            if event.detail1 and self._is_ours(event.host_application):
                self.focus = str(event.source.name)
        except GLib.Error:
            return  # it went before we could ask


def children(thing: Thing) -> list[Thing]:
    """Return what is inside a node; nothing where it went meanwhile."""
    try:
        thing.clear_cache()  # a list's rows change more often than it is told
        inside = [thing.getChildAtIndex(place) for place in range(thing.childCount)]
    except GLib.Error:
        return []
    return [one for one in inside if one is not None]


def has(thing: Thing, state: int) -> bool:
    """Tell whether a node has a state."""
    return bool(thing.getState().contains(state))


def is_shown(thing: Thing) -> bool:
    """Tell whether a node is on the screen."""
    return has(thing, pyatspi.STATE_SHOWING)
