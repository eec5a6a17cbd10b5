"""Two people do the main job from outside: one with a screen reader alone, one with keys alone.

The real program runs on a virtual screen with a session bus and an accessibility bus of its
own. What the people do stands step by step in ``screen_reader.py`` and ``keyboard.py``; they
know roles and names, and nothing of this program's insides.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.desktop import Desktop, lacking
from tests.origin.client import Origin
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe

pytestmark = [
    pytest.mark.skipif(bool(lacking()), reason=f"this machine lacks {lacking()}"),
    pytest.mark.timeout(180),
]
WITHIN_S = 150.0
END_S = 15.0
FILM = "/slow/150000/dash/manifest.mpd"
SLOW_FILM = "/slow/20000/progressive.mp4"
PLAYLIST = "/feed?n=12"
NO_FILM = "/page/empty"


@pytest.fixture
def desktop(home: Path) -> Iterator[Desktop]:
    """Give a desktop with the test's own home on it."""
    assert home.is_dir()
    with Desktop(os.environ) as desktop:
        yield desktop


@pytest.mark.parametrize("person", ["screen_reader", "keyboard"])
def test_a_person_does_the_main_job_from_outside(
    person: str, desktop: Desktop, origin: Origin, folder: Path
) -> None:
    """Each saves a film and opens it, gives up a second one, meets a broken link, and quits."""
    links = map(origin.url, (FILM, SLOW_FILM, PLAYLIST, NO_FILM))
    program = desktop.run_program("--output", str(folder))
    try:
        told = desktop.run_person(f"tests.access.{person}", *links, within_s=WITHIN_S)
        print(told)  # noqa: T201 - seen with -s, and where the test fails
        assert program.wait(END_S) == 0
    finally:
        program.kill()
        program.wait()
    _has_film(folder, height=720)
    assert sorted(_opened(desktop)) == [str(folder), str(folder / "manifest.mp4")]


def _has_film(folder: Path, height: int) -> None:
    """See one whole file of the chosen height, with picture and sound, and no second one."""
    (film,) = [path for path in folder.iterdir() if not path.name.startswith(".")]
    seen = probe(film, find_ffprobe())
    assert seen.height == height
    assert seen.video_codec
    assert seen.audio_codec


def _opened(desktop: Desktop) -> list[str]:
    """Return what was handed to the desktop to be opened."""
    return [line.removeprefix("file://") for line in desktop.opened.read_text().split()]
