"""Sound in the kind a person wishes for, as real files; nothing is encoded twice for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.runs import Job, fetch, is_in, line
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_odd_ffmpeg
from tests.origin.probe import decode_errors, probe
from tests.origin.rich_plugin import LINK, lay_rich_plugin, sound_row
from vidgrab_gui.core.containers import finished_container
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.wishes import NO_WISHES, SoundWish, Wishes
from vidgrab_gui.engine.sound import conversion_of, converted_bytes

KINDS = [
    (SoundWish.M4A, "m4a", "aac"),
    (SoundWish.MP3_V0, "mp3", "mp3"),
    (SoundWish.MP3_320, "mp3", "mp3"),
    (SoundWish.MP3_192, "mp3", "mp3"),
    (SoundWish.MP3_128, "mp3", "mp3"),
    (SoundWish.OPUS, "opus", "opus"),
    (SoundWish.FLAC, "flac", "flac"),
    (SoundWish.WAV, "wav", "pcm_s16le"),
]
PARAMETERS = {
    SoundWish.AS_IS: None,
    SoundWish.M4A: {"preferredcodec": "m4a", "preferredquality": "192"},
    SoundWish.MP3_V0: {"preferredcodec": "mp3", "preferredquality": "0"},
    SoundWish.MP3_320: {"preferredcodec": "mp3", "preferredquality": "320"},
    SoundWish.MP3_192: {"preferredcodec": "mp3", "preferredquality": "192"},
    SoundWish.MP3_128: {"preferredcodec": "mp3", "preferredquality": "128"},
    SoundWish.OPUS: {"preferredcodec": "opus", "preferredquality": "160"},
    SoundWish.FLAC: {"preferredcodec": "flac", "preferredquality": None},
    SoundWish.WAV: {"preferredcodec": "wav", "preferredquality": None},
}
FILM = Quality("1080p", ("film",), "mp4", 1080)
SOUND = Quality("Audio Only", ("sound",), "webm", is_audio=True)


def _job(origin: Origin, home: Path, folder: Path, path: str, wish: SoundWish) -> Job:
    base = origin.url("")
    lay_rich_plugin(home, base, formats=[sound_row(base, path)], duration=4)
    # Without a ticket: the child that downloads extracts, and one child is quicker than two.
    quality = Quality("Audio Only", ("sound",), path.rpartition(".")[2], is_audio=True)
    return Job(LINK, folder, quality, wishes=Wishes(sound=wish))


@pytest.mark.parametrize("wish", SoundWish)
def test_what_each_wish_is_to_yt_dlp(wish: SoundWish) -> None:
    assert conversion_of(wish) == PARAMETERS[wish]


def test_what_is_converted_needs_its_room() -> None:
    assert converted_bytes(SoundWish.AS_IS, 600) == 0
    assert converted_bytes(SoundWish.WAV, None) == 0
    assert converted_bytes(SoundWish.WAV, 600) == 600 * 48_000 * 2 * 2
    assert converted_bytes(SoundWish.MP3_320, 600) == 600 * 320_000 // 8


def test_the_name_of_the_finished_file() -> None:
    assert finished_container(SOUND, NO_WISHES) == "webm"
    for wish, container, _ in KINDS:
        assert finished_container(SOUND, Wishes(sound=wish)) == container
        assert finished_container(FILM, Wishes(sound=wish)) == "mp4", "a film's sound stays"


@pytest.mark.parametrize(("wish", "container", "codec"), KINDS)
def test_every_kind_is_what_it_says(
    wish: SoundWish, container: str, codec: str, origin: Origin, home: Path, folder: Path
) -> None:
    job = _job(origin, home, folder, "/sounds/opus.webm", wish)
    finished = job.finish()
    assert Path(finished.path).name == f"film.{container}"
    assert finished.obtained.container == container
    found = probe(Path(finished.path))
    assert (found.audio_codec, found.video_codec) == (codec, "")
    assert found.duration_s == pytest.approx(4, abs=0.1)
    assert decode_errors(Path(finished.path)) == ""
    assert job.streams() == {"whole": origin.get("/sounds/opus.webm")[1]}
    job.remove()


@pytest.mark.parametrize(
    ("path", "wish"),
    [("/sounds/mp3.mp3", SoundWish.MP3_128), ("/sounds/en.m4a", SoundWish.M4A)],
)
def test_what_is_of_that_kind_already_is_left_as_it_is(
    path: str, wish: SoundWish, origin: Origin, home: Path, folder: Path
) -> None:
    job = _job(origin, home, folder, path, wish)
    assert Path(job.finish().path).read_bytes() == origin.get(path)[1]
    job.remove()


def test_the_sound_of_a_film_is_taken_out_and_converted(
    origin: Origin, home: Path, folder: Path
) -> None:
    lay_rich_plugin(home, origin.url(""))
    fetched = fetch(LINK)
    quality = line(fetched.media, is_audio=True)
    assert quality.takes_sound_out
    wishes = Wishes(sound=SoundWish.MP3_192)
    job = Job(LINK, folder, quality, fetched.ticket, wishes=wishes)
    found = probe(Path(job.finish().path))
    assert (found.audio_codec, found.video_codec) == ("mp3", "")
    job.remove()


def test_skip_looks_for_the_name_the_file_would_have(
    origin: Origin, home: Path, folder: Path
) -> None:
    job = _job(origin, home, folder, "/sounds/en.m4a", SoundWish.MP3_192)
    job.conflict = NameConflict.SKIP
    (folder / "film.m4a").write_bytes(b"another one")
    first = job.finish()
    assert (Path(first.path).name, first.was_there) == ("film.mp3", False)
    job.remove()
    origin.forget()
    second = job.finish()
    assert (second.path, second.was_there) == (first.path, True)
    assert origin.requests() == []
    job.remove()


def test_a_conversion_that_fails_fails_the_job_and_keeps_the_bytes(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    job = _job(origin, home, folder, "/sounds/en.m4a", SoundWish.MP3_192)
    make_odd_ffmpeg(
        tmp_path / "tools", Path(FFMPEG), "media.mp3", "echo Conversion failed >&2; exit 1"
    )
    job.tools_folder = str(tmp_path / "tools")
    assert job.fail().failure.kind is FailureKind.PROCESSING
    origin.forget()
    job.tools_folder = ""
    assert Path(job.finish().path).name == "film.mp3"
    assert origin.requests() == [], "the bytes were kept"
    job.remove()


def test_a_kill_while_converting_costs_the_conversion_alone(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    job = _job(origin, home, folder, "/sounds/opus.webm", SoundWish.MP3_192)
    make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "media.mp3", "exec sleep 60")
    job.tools_folder = str(tmp_path / "tools")
    job.run(kill_when=is_in(Phase.CONVERTING))
    assert list(folder.glob("film*")) == []
    origin.forget()
    job.tools_folder = ""
    job.finish()
    assert origin.requests() == []
    job.remove()


def test_opus_comes_as_the_site_has_it(origin: Origin, home: Path, folder: Path) -> None:
    base = origin.url("")
    rows = [sound_row(base, "/sounds/opus.webm", "o"), sound_row(base, "/sounds/en.m4a")]
    lay_rich_plugin(home, base, formats=rows)
    quality = Quality("Audio Only", ("sound",), "m4a", is_audio=True)
    job = Job(LINK, folder, quality, wishes=Wishes(sound=SoundWish.OPUS))
    assert probe(Path(job.finish().path)).audio_codec == "opus"
    asked = {seen.path for seen in origin.requests()}
    assert "/sounds/opus.webm" in asked
    assert "/sounds/en.m4a" not in asked
    job.remove()
