"""What a person wishes of a file, on its way from the settings to the finished job."""

from __future__ import annotations

from pathlib import Path

from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, film_row, lay_rich_plugin, sound_row
from tests.workers.conftest import Queue
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SoundWish, TagWish, Wishes
from vidgrab_gui.core.words import Words


def test_a_job_takes_the_line_of_its_language_and_tells_what_is_missing(
    queue: Queue, origin: Origin, home: Path
) -> None:
    base = origin.url("")
    rows = [
        film_row(base) | {"format_id": "picture", "acodec": "none"},
        sound_row(base, "/sounds/de.m4a", "s-de", language="de", language_preference=-1),
        sound_row(base, "/sounds/en.m4a", "s-en", language="en", language_preference=10),
    ]
    lay_rich_plugin(home, base, formats=rows, thumbnail=base + "/status/404")
    wishes = Wishes(sound=SoundWish.MP3_192, sound_language="de", tags=TagWish.SOUND)
    queue.jobs.apply(Settings(jobs_at_once=2, silence_limit_s=20, wishes=wishes))
    job = queue.wait_for(queue.add(LINK, "audio"), JobState.WARNED)
    assert job.quality
    assert job.quality.format_ids == ("s-de",)
    assert (Path(job.file_path).suffix, job.missing) == (".mp3", (Extra.COVER,))
    assert "the cover picture is missing" in Words().job_accessible(job)


def test_by_default_a_sound_knows_its_title_and_a_film_is_left_alone(
    queue: Queue, origin: Origin, home: Path
) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, title="A Song", thumbnail=base + "/thumbnail.jpg")
    sound = queue.wait_for(queue.add(LINK, "audio"), JobState.DONE)
    assert b"A Song" in Path(sound.file_path).read_bytes()
    film = queue.wait_for(queue.add(LINK, "best"), JobState.DONE)
    assert Path(film.file_path).read_bytes() == origin.get("/muxed-only.mp4")[1]
