"""A person with only a screen reader saves a film: every step, in order, as a script.

Reads and acts through AT-SPI alone: roles, names, what is announced, and the actions that
controls offer. Started by ``test_persons.py``:

    /usr/bin/python3 -m tests.access.screen_reader LINK SLOW_LINK PLAYLIST BROKEN_LINK
"""

from __future__ import annotations

import sys

import pyatspi

from tests.access.keys import press
from tests.access.senses import Senses, Thing, children, has

STAGES = (
    "Initializing...",
    "Extracting video metadata...",
    "Analyzing available formats...",
    "Video information ready",
)


class ScreenReader(Senses):
    """Acts as a screen reader does for its person."""

    def write(self, name: str, text: str) -> None:
        """Put a text into a field."""
        field = self.find("text", name)
        field.queryEditableText().setTextContents(text)
        self.tell(f"I write {text} into the field “{name}”.")
        assert field.queryText().getText(0, -1) == text

    def press(self, name: str, role: str = "push button") -> None:
        """Press a control by its action."""
        button = self.find(role, name)
        self.wait(lambda: has(button, pyatspi.STATE_ENABLED), f"{name} can be pressed")
        self.tell(f"I press “{name}”.")
        do(button, "Press" if role == "push button" else "Toggle")

    def choose(self, name: str, start: str) -> None:
        """Select the row of a list whose text starts like this."""

        def place() -> list[int]:
            rows = self.rows(name)
            return [number for number, text in enumerate(rows) if text.startswith(start)]

        (row, *_) = self.wait(place, f"a row “{start}” in {name}")
        view = self.find("list", name)
        self.tell(f"I choose in “{name}”: {self.rows(name)[row]}")
        view.querySelection().selectChild(row)

    def read(self, name: str) -> list[str]:
        """Read a list aloud."""
        rows: list[str] = self.wait(lambda: self.rows(name), f"rows in {name}")
        self.tell(f"I read the list “{name}”: " + "; ".join(rows))
        return rows


def main(link: str, slow_link: str, playlist: str, broken_link: str) -> None:
    """Do the main job, stop a job half way, hear a playlist, and meet a broken link."""
    reader = ScreenReader()
    reader.find("frame", "VidGrab")
    reader.tell("I hear that the window “VidGrab” is there.")
    field = reader.find("text", "Video URL")
    reader.wait(lambda: has(field, pyatspi.STATE_FOCUSED), "the field has the keyboard")
    reader.tell("I am in the text field “Video URL”.")
    save_a_film(reader, link)
    cancel_one(reader, slow_link)
    filter_the_downloads(reader)
    hear_a_playlist(reader, playlist)
    meet_a_broken_link(reader, broken_link)
    leave(reader)


def save_a_film(reader: ScreenReader, link: str) -> None:
    """From the link to the file."""
    reader.write("Video URL", link)
    reader.press("Fetch")
    for stage in STAGES:
        reader.hear(stage)
    heard = reader.read("Quality")
    assert [text.split(",")[0] for text in heard][-1] == "Audio Only", heard
    reader.choose("Quality", "720p")
    reader.press("Download")
    reader.hear("Downloading")
    reader.hear("Done")
    (row, *_) = reader.read("Downloads")
    assert ", Done" in row, row
    reader.choose("Downloads", row[:20])
    reader.press("Show in Folder")
    reader.press("Open")


def cancel_one(reader: ScreenReader, link: str) -> None:
    """Begin a download and stop it on its way."""
    reader.write("Video URL", link)
    reader.press("Best Quality")
    reader.hear("Downloading")
    (row, *_) = reader.read("Downloads")
    reader.choose("Downloads", row[:8])
    reader.press("Cancel")
    reader.hear("Cancelled")


def filter_the_downloads(reader: ScreenReader) -> None:
    """Choose what the list shows."""
    reader.press("Done 1", "radio button")
    reader.hear("1 shown")
    reader.press("All 2", "radio button")
    reader.hear("2 shown")


def hear_a_playlist(reader: ScreenReader, link: str) -> None:
    """Hear how many entries have come, search them, and pick none."""
    reader.write("Video URL", link)
    reader.press("Fetch")
    reader.hear("12 in this list")
    heard = reader.read("Playlist")
    entry = children(reader.find("list", "Playlist"))[0]
    assert has(entry, pyatspi.STATE_CHECKED)
    reader.write("Search the playlist", heard[4].split(",")[0])
    reader.hear("1 found")
    reader.write("Search the playlist", "")
    reader.hear("12 found")
    reader.find("list", "Playlist").queryComponent().grabFocus()
    row = reader.wait_for_focus("Part")
    press("space")
    reader.wait(lambda: row in reader.unticked, f"“{row}” is said to be ticked no longer")
    reader.tell(f"I press Space and hear that “{row}” is not checked.")
    reader.press("None")
    reader.hear("0 of 12 selected")


def meet_a_broken_link(reader: ScreenReader, link: str) -> None:
    """Hear what is wrong with a link, and do what is offered."""
    reader.write("Video URL", link)
    reader.press("Fetch")
    sentence = reader.hear("This site is not supported")
    label = reader.find("label", sentence)
    reader.tell(f"I read it again: {label.name}")
    reader.press("Edit Link")
    field = reader.find("text", "Video URL")
    reader.wait(lambda: has(field, pyatspi.STATE_FOCUSED), "the field has the keyboard")
    reader.tell("I am back in the text field “Video URL”.")


def leave(reader: ScreenReader) -> None:
    """Quit by the menu, as in any program: with the arrow keys, hearing each entry."""
    do(reader.find("push button", "Menu"), "ShowMenu")
    reader.tell("I open “Menu”.")
    press("Up")
    reader.tell(f"I press Up and hear: {reader.wait_for_focus('Quit')}")
    press("Return")
    reader.tell("I press Enter.")


def do(thing: Thing, name: str) -> None:
    """Do one of the actions a control offers."""
    actions = thing.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    assert name in names, names
    actions.doAction(names.index(name))


if __name__ == "__main__":
    main(*sys.argv[1:5])
