"""The person at VidGrab's window: opens the door for the browser, and answers what is asked.

Reads and acts through AT-SPI alone. Started by ``test_person.py``:

    /usr/bin/python3 -m tests.browser.owner open-door    prints the token as the last line
    /usr/bin/python3 -m tests.browser.owner answer "Allow" "Download"    one after the other
"""

from __future__ import annotations

import sys

from tests.access.keys import press
from tests.access.screen_reader import ScreenReader, do

SWITCH = "Take links from the browser extension and from scripts"


def open_door(reader: ScreenReader) -> str:
    """Switch the door on in the preferences; return the token that is shown there."""
    reader.find("text", "Video URL")
    press("ctrl+comma")
    reader.find("list", "Pages")
    press("b")  # the list goes to what begins so
    reader.wait_for_focus("Browser")
    do(reader.find("check box", SWITCH), "Toggle")
    field = reader.find("text", "Token")
    token = str(reader.wait(lambda: field.queryText().getText(0, -1), "the token"))
    reader.press("Save")
    return token


def main(task: str, *words: str) -> None:
    """Do one thing in the window that is there."""
    reader = ScreenReader()
    reader.find("frame", "VidGrab")
    if task == "open-door":
        reader.tell(open_door(reader))
    for answer in words:
        reader.press(answer)


if __name__ == "__main__":
    main(*sys.argv[1:])
