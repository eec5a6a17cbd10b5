"""What real yt-dlp makes of the origin's addresses, and what a download leaves on disk."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

import pytest
from yt_dlp.utils import DownloadError, YoutubeDLError

from tests.origin import streams
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.extraction import download, extract, heights
from tests.origin.media import CLIP_S, LONG_S, make_media
from tests.origin.pace import make_slow_ffmpeg
from tests.origin.probe import decode_errors, probe

SIX = [360, 480, 720, 1080, 1440, 2160]
WRONG_CODES = (403, 404, 410, 429, 451, 500, 503)
TITLES = ('A/B: \U0001f3ac <b>"quoted"</b>', "שלום עולם", "..", "</script>", "x" * 300)


# What yt-dlp finds.


@pytest.mark.parametrize(
    ("path", "requests"),
    [
        ("/dash/manifest.mpd", 1),
        ("/whole/manifest.mpd", 1),
        ("/page/dash", 2),
        ("/page/whole", 2),
        # yt-dlp reads the master twice and one stream to see whether it is live.
        ("/hls/master.m3u8", 3),
        ("/hls/muxed.m3u8", 3),
        ("/page/hls", 4),
    ],
)
def test_six_heights_are_found(origin: Origin, path: str, requests: int) -> None:
    info = extract(origin.url(path))
    sounds = [row for row in info["formats"] if row.get("vcodec") == "none"]
    assert heights(info) == SIX
    assert len(sounds) == (0 if "muxed" in path else 1)
    assert len(origin.requests()) == requests


def test_page_tells_who_what_when(origin: Origin) -> None:
    info = extract(origin.url("/page/dash"))
    assert (info["title"], info["uploader"]) == ("A Test", "Test Channel")
    assert (info["duration"], info["upload_date"]) == (CLIP_S, "20260302")
    assert info["thumbnail"] == origin.url("/thumbnail.jpg")
    assert origin.get("/thumbnail.jpg")[1].startswith(b"\xff\xd8")


@pytest.mark.parametrize("title", TITLES)
def test_page_has_any_title(origin: Origin, title: str) -> None:
    info = extract(origin.url("/page/title?title=" + urllib.parse.quote(title)))
    assert info["title"] == title


def test_whole_streams_have_exact_sizes(origin: Origin) -> None:
    for row in extract(origin.url("/whole/manifest.mpd"))["formats"]:
        _, _, headers = origin.get(urllib.parse.urlsplit(row["url"]).path, method="HEAD")
        assert int(headers["Content-Length"]) == row["filesize"]


def test_page_of_one_small_file(origin: Origin) -> None:
    info = extract(origin.url("/360-only"))
    assert (info["height"], info["ext"], "formats" in info) == (360, "mp4", False)
    assert [seen.path for seen in origin.requests()] == ["/360-only"]


def test_page_of_sound(origin: Origin) -> None:
    info = extract(origin.url("/audio-page"))
    assert (info["ext"], info["vcodec"]) == ("m4a", "none")


def test_playlist_page_has_three_entries(origin: Origin) -> None:
    info = extract(origin.url("/page/playlist"))
    assert (info["_type"], len(info["entries"])) == ("playlist", 3)


def test_huge_manifest_becomes_that_many_fragments(origin: Origin) -> None:
    info = extract(origin.url("/dash/huge.mpd?segments=20000"))
    assert len(info["formats"][0]["fragments"]) == 20_000 + 1


def test_big_page_hides_its_video_at_the_end(origin: Origin) -> None:
    assert heights(extract(origin.url("/page/big?mb=1"))) == SIX
    _, body, _ = origin.get("/page/big?mb=1")
    assert len(body) > 990_000
    assert body.index(b"VideoObject") > 980_000


def test_live_stream_grows(origin: Origin) -> None:
    assert extract(origin.url("/live/one/index.m3u8"))["is_live"]
    media = make_media()
    ten_seconds_ago = time.monotonic() - 10
    assert streams.hls_live(media, ten_seconds_ago).count(".ts") == 13
    assert "ENDLIST" not in streams.hls_live(media, ten_seconds_ago - 100)
    assert origin.get("/live/one/2.ts")[0] == 200


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/page/empty", "Unsupported URL"),
        ("/page/big-empty?mb=1", "Unsupported URL"),
        ("/images-page", "Unsupported URL"),
        ("/html.mp4", "Unsupported URL"),
        ("/images.mpd", "Requested format is not available"),
        ("/drm.mpd", "DRM protected"),
        ("/drm.m3u8", "DRM protected"),
        ("/page/drm", "DRM protected"),
        ("/redirect-to?target=file:///etc/hostname", "file:"),
        ("/redirect/50/page/dash", "redirect"),
        *((f"/status/{code}", f"HTTP Error {code}") for code in WRONG_CODES),
    ],
)
def test_what_cannot_be_extracted(origin: Origin, path: str, words: str) -> None:
    with pytest.raises(YoutubeDLError, match=words):
        extract(origin.url(path))


# What arrives.


@pytest.mark.parametrize(
    ("path", "choice", "height", "has_sound", "length_s"),
    [
        ("/page/dash", "2160p+sound", 2160, True, CLIP_S),
        ("/page/whole", "1440p+sound", 1440, True, CLIP_S),
        ("/whole/manifest.mpd", "480p", 480, False, CLIP_S),
        ("/long/manifest.mpd", "bv+ba", 360, True, LONG_S),
        ("/hls/master.m3u8", "bv[height=1080]+ba", 1080, True, CLIP_S),
        ("/hls/muxed.m3u8", "b[height=720]", 720, True, CLIP_S),
        ("/progressive.mp4", "b", 360, True, CLIP_S),
        ("/padded.mp4?mb=2", "b", 360, True, CLIP_S),
        ("/no-length/progressive.mp4", "b", 360, True, CLIP_S),
        ("/portrait.mp4", "b", 1920, True, 2),
        ("/360-only", "b", 360, True, CLIP_S),
        ("/page/title?title=x", "b", 360, True, CLIP_S),
        ("/redirect/3/progressive.mp4", "b", 360, True, CLIP_S),
        ("/slow/500000/progressive.mp4", "b", 360, True, CLIP_S),
        ("/slow/muxed-only.mp4?bps=500000", "b", 360, True, CLIP_S),
        ("/page/360?media=/flaky/3/progressive.mp4", "b", 360, True, CLIP_S),
        ("/dropping/whole/manifest.mpd", "1080p+sound", 1080, True, CLIP_S),
        ("/dropping/hls/master.m3u8", "bv[height=480]+ba", 480, True, CLIP_S),
        ("/flaky/1/dash/manifest.mpd", "360p+sound", 360, True, CLIP_S),
        ("/page/dash", "sound", 0, True, CLIP_S),
        ("/audio.m4a", "ba", 0, True, CLIP_S),
        ("/audio.mp3", "ba", 0, True, CLIP_S),
        ("/audio-page", "ba", 0, True, CLIP_S),
    ],
)
def test_downloads_play(
    origin: Origin,
    tmp_path: Path,
    path: str,
    choice: str,
    height: int,
    has_sound: bool,
    length_s: int,
) -> None:
    file = download(origin.url(path), tmp_path, choice)
    seen = probe(file)
    assert (seen.height, bool(seen.video_codec)) == (height, height > 0)
    assert bool(seen.audio_codec) == has_sound
    assert seen.duration_s == pytest.approx(length_s, abs=0.2)
    assert decode_errors(file) == ""


def test_page_served_as_video_is_no_media(origin: Origin, tmp_path: Path) -> None:
    file = download(origin.url("/html-as-video.mp4"), tmp_path, "b")
    with pytest.raises(subprocess.CalledProcessError):
        probe(file)


@pytest.mark.parametrize("path", ["/wrong-length/progressive.mp4", "/expiring/1/progressive.mp4"])
def test_downloads_that_never_finish(origin: Origin, tmp_path: Path, path: str) -> None:
    with pytest.raises(DownloadError):
        download(origin.url(path), tmp_path, "b", retries=2)
    assert not (tmp_path / "file.mp4").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the slow ffmpeg is a POSIX script")
def test_slow_ffmpeg_merges_slowly_and_probes_fast(origin: Origin, tmp_path: Path) -> None:
    slow = make_slow_ffmpeg(tmp_path / "bin", Path(FFMPEG), burst_s=LONG_S - 1.5)
    download_s, merged = _timed_download(origin, tmp_path / "slow", str(slow.parent))
    assert download_s > 1.2
    assert probe(merged).duration_s == pytest.approx(LONG_S, abs=0.2)
    assert _timed_download(origin, tmp_path / "fast", FFMPEG)[0] < 1.2
    assert subprocess.run([slow, "-version"], check=True, capture_output=True).stdout
    assert subprocess.run([slow.parent / "ffprobe", "-version"], check=True, capture_output=True)


def _timed_download(origin: Origin, folder: Path, ffmpeg: str) -> tuple[float, Path]:
    started_s = time.monotonic()
    file = download(origin.url("/long/manifest.mpd"), folder, "bv+ba", ffmpeg_location=ffmpeg)
    return time.monotonic() - started_s, file
