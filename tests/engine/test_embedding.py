"""Subtitles in each container that holds them, by the real ffmpeg."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path

import pytest

from tests.origin.binaries import FFMPEG, FFPROBE
from tests.origin.client import Origin
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine import subtitle_files
from vidgrab_gui.engine.embedding import embed
from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.subtitle_files import SubtitleFile, SubtitleFiles
from vidgrab_gui.engine.subtitle_options import subtitle_parameters
from vidgrab_gui.engine.token import StopToken

GERMAN, ENGLISH = SubtitleTrack("de", "Deutsch"), SubtitleTrack("en")
COVER = ["-map", "1", "-disposition:v:1", "attached_pic"]


@pytest.fixture
def token() -> StopToken:
    return StopToken(threading.Event())


def opened(token: StopToken) -> WatchedYoutubeDL:
    return WatchedYoutubeDL(subtitle_parameters(EngineOptions()), token, AnswerMemory())


def brought(
    ydl: WatchedYoutubeDL, token: StopToken, origin: Origin, place: Path, name: str, *, ext: str
) -> list[SubtitleFile]:
    row = {"url": origin.url(f"/subtitles/de.{ext}"), "ext": ext}
    haul = SubtitleFiles(ydl, token, place / name).bring(
        {"subtitles": {"de": [row]}}, [GERMAN], name
    )
    assert haul.errors == ()
    return list(haul.files)


def film(origin: Origin, place: Path, container: str) -> Path:
    source, made = place / "source.mp4", place / f"media.{container}"
    source.write_bytes(origin.get("/muxed-only.mp4")[1])
    codecs = ["-c", "copy"]
    if container == "webm":
        codecs = ["-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus"]
    subprocess.run([FFMPEG, "-v", "error", "-i", source, *codecs, made], check=True)
    return made


def streams(file: Path) -> list[tuple[str, str, str]]:
    """Return codec, language and title of each subtitle stream."""
    shown = ["-select_streams", "s", "-show_streams", "-of", "json"]
    report = json.loads(subprocess.check_output([FFPROBE, "-v", "error", *shown, str(file)]))
    return [
        (
            stream["codec_name"],
            stream["tags"].get("language", ""),
            stream["tags"].get("title", "") or stream["tags"].get("handler_name", ""),
        )
        for stream in report["streams"]
    ]


@pytest.mark.parametrize(
    ("container", "ext", "codec"),
    [
        ("mp4", "vtt", "mov_text"),
        ("mp4", "ass", "mov_text"),
        ("mkv", "vtt", "subrip"),
        ("mkv", "ass", "ass"),
        ("webm", "srt", "webvtt"),
    ],
)
def test_a_second_track_joins_the_first(
    origin: Origin, tmp_path: Path, token: StopToken, container: str, ext: str, codec: str
) -> None:
    media = film(origin, tmp_path, container)
    with opened(token) as ydl:
        files = brought(ydl, token, origin, tmp_path, container, ext=ext)
        embed(ydl, media, files, FFPROBE)
        again = [SubtitleFile(ENGLISH, file.path) for file in files]
        embed(ydl, media, again, FFPROBE)
    first, second = streams(media)
    assert first == (codec, "deu" if container == "mp4" else first[1], "Deutsch")
    assert first[1] in {"deu", "ger"}
    assert second[:2] == (codec, "eng")
    assert sorted(path.name for path in tmp_path.glob("*d.*")) == []


@pytest.mark.parametrize("container", ["mp4", "mkv"])
def test_the_cover_stays_a_cover(
    origin: Origin, tmp_path: Path, token: StopToken, container: str
) -> None:
    media, picture = film(origin, tmp_path, container), tmp_path / "cover.jpg"
    picture.write_bytes(origin.get("/thumbnail.jpg")[1])
    covered = tmp_path / f"covered.{container}"
    command: list[str | Path] = [FFMPEG, "-v", "error", "-i", media]
    if container == "mkv":
        command += ["-attach", picture, "-metadata:s:t", "mimetype=image/jpeg", "-map", "0"]
        command += ["-metadata:s:t", "filename=cover.jpg"]
    else:
        command += ["-i", picture, "-map", "0", *COVER]
    subprocess.run([*command, "-c", "copy", covered], check=True)
    with opened(token) as ydl:
        embed(ydl, covered, brought(ydl, token, origin, tmp_path, container, ext="vtt"), FFPROBE)
    shown = ["-show_streams", "-of", "json"]
    report = json.loads(subprocess.check_output([FFPROBE, "-v", "error", *shown, str(covered)]))
    kinds = sorted(
        "cover" if stream["disposition"]["attached_pic"] else stream["codec_type"]
        for stream in report["streams"]
    )
    assert kinds == ["audio", "cover", "subtitle", "video"]


def test_all_tracks_together_have_an_end(
    origin: Origin, tmp_path: Path, token: StopToken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subtitle_files, "ALL_LIMIT_S", -1.0)
    row = {"url": origin.url("/subtitles/de.vtt"), "ext": "vtt"}
    with opened(token) as ydl:
        files = SubtitleFiles(ydl, token, tmp_path / "late")
        haul = files.bring({"subtitles": {"de": [row]}}, [GERMAN])
    assert haul.lost == (GERMAN,)
    assert origin.requests() == []
