"""The whole way: a page in a real Chromium, the extension, a running VidGrab, a whole file.

VidGrab runs on a virtual screen and is used from outside, by what a screen reader has of it: the
person opens the door in its preferences, copies the token into the extension's settings, presses
the toolbar button over a film, and answers VidGrab's questions in its window.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.access.desktop import Desktop, lacking
from tests.browser import chromium
from tests.browser.chromium import Chromium
from tests.browser.conftest import EXTENSION, Browser
from tests.door import free_port
from tests.faults.place import Place
from tests.origin.client import Origin
from tests.origin.probe import decode_errors, probe
from vidgrab_gui.core.settings import Settings

LACKING = ", ".join(filter(None, [lacking(), "" if chromium.program() else "chromium"]))
pytestmark = [
    pytest.mark.skipif(bool(LACKING), reason=f"this machine lacks {LACKING}"),
    pytest.mark.timeout(150),
]
WITHIN_S = 60.0
END_S = 15.0
FILM = "/page/dash"


@pytest.fixture
def desktop(home: Path) -> Iterator[Desktop]:
    """Give a desktop with the test's own home on it."""
    assert home.is_dir()
    with Desktop(os.environ) as desktop:
        yield desktop


def test_a_page_is_saved_from_the_toolbar(
    desktop: Desktop, origin: Origin, folder: Path, tmp_path: Path
) -> None:
    port = free_port()
    Place(tmp_path, replace(Settings(asks_before_quit=False), browser_port=port))
    program = desktop.run_program("--output", str(folder))
    try:
        token = _owner(desktop, "open-door").splitlines()[-1]
        with Chromium(tmp_path, desktop.environ) as started:
            extension = started.load(EXTENSION)
            browser = Browser(started, extension, started.open(origin.url(FILM)))
            browser.set_up(port, token)
            popup = browser.press()
            popup.wait_for_text("#sentence", "Answer the question in VidGrab’s window.")
            popup.click("#best")
            _owner(desktop, "answer", "Allow", "Download")
            popup.wait_for_text("#orders .good", "Done · Best Quality", WITHIN_S)
            browser.wait_for_badge("✓")
    finally:
        program.terminate()
        code = program.wait(END_S)
    assert code == 0
    (film,) = [path for path in folder.iterdir() if not path.name.startswith(".")]
    seen = probe(film)
    assert seen.video_codec
    assert seen.audio_codec
    assert not decode_errors(film)


def _owner(desktop: Desktop, *words: str) -> str:
    return desktop.run_person("tests.browser.owner", *words, within_s=WITHIN_S)
