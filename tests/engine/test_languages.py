"""A link that can be heard in several languages, downloaded in one of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.engine.runs import Job, fetch
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, film_row, lay_rich_plugin, sound_row
from tests.origin.sounds import tone_hz
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.languages import qualities_in
from vidgrab_gui.core.quality import choose
from vidgrab_gui.core.wishes import Wishes


def _lay(origin: Origin, home: Path) -> None:
    base = origin.url("")
    described = {"format_note": "English descriptive", "language_preference": -10}
    rows = [
        film_row(base) | {"format_id": "picture", "acodec": "none"},
        sound_row(base, "/sounds/de.m4a", "s-de", language="de", language_preference=-1),
        sound_row(base, "/sounds/fr.m4a", "s-ad", language="en", **described),
        sound_row(base, "/sounds/en.m4a", "s-en", language="en", language_preference=10),
    ]
    lay_rich_plugin(home, base, formats=rows, duration=4, chapters=[{"start_time": 0}])


def _hears(path: str, language: str) -> bool:
    """Tell whether a file sounds with the tone of a language: all of it lies near one pitch."""
    hertz = tone_hz(language)
    band = f"bandpass=f={hertz}:width_type=q:w=8,astats=metadata=0"
    words = [FFMPEG, "-hide_banner", "-i", path, "-vn", "-af", band, "-f", "null", "-"]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stderr
    level = next(line for line in said.splitlines() if "RMS level dB" in line)
    return float(level.rpartition(":")[2]) > -30


@pytest.mark.parametrize(
    ("what", "wish", "language", "missing"),
    [
        ("audio", "", "en", ()),
        ("audio", "de", "de", ()),
        ("best", "de", "de", ()),
        ("best", "ja", "en", (Extra.SOUND_LANGUAGE,)),
    ],
)
def test_the_language_wished_for_or_the_original(
    what: str,
    wish: str,
    language: str,
    missing: tuple[Extra, ...],
    origin: Origin,
    home: Path,
    folder: Path,
) -> None:
    _lay(origin, home)
    fetched = fetch(LINK)
    assert [one.language for one in fetched.media.languages] == ["en", "de"]
    assert fetched.media.chapter_count == 1
    quality = choose(qualities_in(fetched.media, wish), what)
    assert quality is not None
    job = Job(LINK, folder, quality, fetched.ticket, wishes=Wishes(sound_language=wish))
    finished = job.finish()
    assert finished.missing == missing
    assert _hears(finished.path, language)
    assert not any(_hears(finished.path, other) for other in {"en", "de", "fr"} - {language})
    job.remove()


def test_a_link_that_was_extracted_anew_stays_in_its_language(
    origin: Origin, home: Path, folder: Path
) -> None:
    _lay(origin, home)
    media = fetch(LINK).media
    quality = choose(qualities_in(media, "de"), "audio")
    assert quality is not None
    job = Job(LINK, folder, quality, wishes=Wishes(sound_language="de"))
    assert _hears(job.finish().path, "de")
    job.remove()
