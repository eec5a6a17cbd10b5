"""A person with only a keyboard saves a film: every step, in order, as a script.

Acts by real key presses on the screen and never by a mouse; what they see, the focus ring
above all, is read from the accessibility tree, which stands for their eyes. Started by
``test_persons.py``:

    /usr/bin/python3 -m tests.access.keyboard LINK SLOW_LINK PLAYLIST BROKEN_LINK
"""

from __future__ import annotations

import sys

from tests.access.keys import press, type_words
from tests.access.senses import LostError, Senses

MOST_STEPS = 20


class Person(Senses):
    """Presses keys and looks where the keyboard has come to."""

    def press(self, keys: str, why: str) -> None:
        """Press one key or a chord."""
        self.tell(f"I press {keys} {why}.")
        press(keys)

    def type_words(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self.tell(f"I type {text}")
        type_words(text)
        self.wait(lambda: self.field() == text, f"{text} in the field instead of {self.field()}")

    def field(self) -> str:
        """Return what stands in the field."""
        return str(self.find("text", "Video URL").queryText().getText(0, -1))

    def step_to(self, start: str, key: str = "Tab") -> None:
        """Press Tab, or an arrow key in a menu, until the ring is around something."""
        for count in range(1, MOST_STEPS):
            self.leave(key)
            if self.focus.startswith(start):
                self.tell(f"I press {key} {count} times and am at “{self.focus}”.")
                return
        raise LostError(f"{key} does not come to {start}")

    def leave(self, key: str) -> None:
        """Press a key that moves the ring, and wait until it has."""
        before: str = self.focus
        press(key)
        self.wait(lambda: self.focus != before, f"{key} goes on from {before}")

    def go_to(self, keys: str, start: str) -> None:
        """Press keys that move the ring to something."""
        self.press(keys, "to go on")
        self.tell(f"I am at “{self.wait_for_focus(start)}”.")

    def see(self, words: str) -> None:
        """Wait for a label."""
        self.find("label", words)
        self.tell(f"I see “{words}”.")

    def see_first_row(self, state: str) -> None:
        """Wait until the first of the downloads is in a state."""
        row = self.wait(
            lambda: next((r for r in self.rows("Downloads")[:1] if f", {state}" in r), ""),
            f"{state} in the first row of {self.rows('Downloads')}",
        )
        self.tell(f"I see in the list: {row}")


def main(link: str, slow_link: str, playlist: str, broken_link: str) -> None:
    """Do the main job, pause and stop a second one, pick of a playlist, meet a broken link."""
    person = Person()
    person.find("frame", "VidGrab")
    person.wait_for_focus("Video URL")
    person.tell("I see the window; the keyboard is in the field “Video URL”.")
    save_a_film(person, link)
    pause_and_cancel_one(person, slow_link)
    pick_of_a_playlist(person, playlist)
    meet_a_broken_link(person, broken_link)
    look_at_the_help(person)
    person.press("ctrl+q", "to quit")


def save_a_film(person: Person, link: str) -> None:
    """From the link to the file, and the file opened."""
    person.type_words(link)
    person.press("Return", "to fetch it")
    person.see("Video information ready")
    person.step_to("2160p")
    person.go_to("Down", "1440p")
    person.go_to("Down", "1080p")
    person.go_to("Down", "720p")
    person.press("Return", "to download it")
    person.see_first_row("Done")
    person.step_to("manifest, Done")
    person.press("Return", "to open it")
    person.press("ctrl+Return", "to show it in its folder")
    person.go_to("shift+F10", "Open")
    person.go_to("Down", "Show in Folder")
    person.go_to("Escape", "manifest, Done")


def pause_and_cancel_one(person: Person, link: str) -> None:
    """Begin a download, let it rest, let it go on, and give it up."""
    person.go_to("ctrl+l", "Video URL")
    person.type_words(link)
    person.press("ctrl+d", "to save it in the best quality")
    person.see_first_row("Downloading")
    person.go_to("shift+F6", "Menu")
    person.go_to("shift+F6", "manifest, Done")
    person.go_to("Home", "progressive")
    person.press("space", "to pause it")
    person.see_first_row("Paused")
    person.press("space", "to go on")
    person.see_first_row("Downloading")
    person.press("Delete", "to cancel it")
    person.see_first_row("Cancelled")


def pick_of_a_playlist(person: Person, link: str) -> None:
    """Search a playlist, unpick what is found, and go back."""
    person.go_to("ctrl+l", "Video URL")
    person.type_words(link)
    person.press("Return", "to fetch it")
    person.see("12 of 12 selected")
    person.go_to("ctrl+f", "Search the playlist")
    person.step_to("Part 1")
    person.press("space", "to pick it no longer")
    person.see("11 of 12 selected")


def meet_a_broken_link(person: Person, link: str) -> None:
    """See what is wrong with a link, and do what is offered."""
    person.go_to("ctrl+l", "Video URL")
    person.type_words(link)
    person.press("Return", "to fetch it")
    person.see("This site is not supported")
    person.step_to("Edit Link")
    person.go_to("space", "Video URL")


def look_at_the_help(person: Person) -> None:
    """Read the page of shortcuts and leave it again; so with the menu and the network."""
    person.go_to("F1", "Go to the link")
    person.go_to("Tab", "Close")
    person.go_to("Escape", "Video URL")
    person.press("F10", "to open the menu")
    person.step_to("Network…", "Down")
    person.press("Return", "to open it")
    person.wait_for_focus("Proxy")
    person.tell("I am in the field “Proxy”.")
    person.go_to("Escape", "Video URL")


if __name__ == "__main__":
    main(*sys.argv[1:5])
