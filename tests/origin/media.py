"""The origin's media: the demo's clips, shorter, and a few files of other shapes."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.origin.binaries import FFMPEG
from tests.origin.sounds import make_sounds
from vidgrab_gui.demo.clips import SIZES, SOUND_CODEC, Clip, Clips, Recipe, make_clips
from vidgrab_gui.demo.encoding import encode_once
from vidgrab_gui.demo.fragments import picture_codec

CLIP_S = 4
LONG_S = 30
LIVE_SEGMENT_S = 1
CACHE = Path(__file__).parents[2] / "build" / "test-media"
"""Kept from run to run: making it takes longer than most tests."""
_FRAGMENTED = "frag_keyframe+empty_moov+default_base_moof+global_sidx"
_TEST_PICTURE = "testsrc2=s={size}:r=5:d={length_s}"
_TONE = "sine=f=330:r=48000:d={length_s}"
_X264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "5"]


@dataclass(frozen=True, slots=True)
class Media:
    """Everything the origin serves; ``folder`` holds the odd files by name, ``sounds`` sounds."""

    clips: Clips
    folder: Path
    long_picture: Clip
    long_sound: Clip
    sounds: Path

    def odd(self, name: str) -> Path:
        """Return one of ``sound.mp3``, ``portrait.mp4``, ``muxed-1080-0.ts``, ``live-0.ts``."""
        return self.folder / name


def make_media() -> Media:
    """Return the media, making them at first use; other processes wait meanwhile."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with _alone(CACHE / "lock"):
        clips = make_clips(FFMPEG, CACHE, Recipe(duration_s=CLIP_S, fps=5, fragment_s=1))
        folder = encode_once(FFMPEG, _odd_arguments(clips), CACHE)
        sounds = make_sounds(CACHE)
    picture = folder / "long-picture.mp4"
    return Media(
        clips,
        folder,
        Clip(picture, picture_codec(picture), LONG_S, 640, 360, 5),
        Clip(folder / "long-sound.m4a", SOUND_CODEC, LONG_S),
        sounds,
    )


def _odd_arguments(clips: Clips) -> list[str]:
    """Return one ffmpeg call: muxed HLS by copying, and small files made anew."""
    arguments = []
    for clip in (*clips.pictures, clips.sound):
        # Relative, so that the folder's name does not depend on where the cache is.
        arguments += ["-i", f"../{clip.path.parent.name}/{clip.path.name}"]
    for size, length_s in (("640x360", LONG_S), ("1080x1920", 2)):
        arguments += ["-f", "lavfi", "-i", _TEST_PICTURE.format(size=size, length_s=length_s)]
    for length_s in (LONG_S, 2):
        arguments += ["-f", "lavfi", "-i", _TONE.format(length_s=length_s)]
    sound, long, portrait, long_tone, short_tone = (str(n) for n in range(6, 11))
    for number, (_, height) in enumerate(SIZES):
        arguments += ["-map", str(number), "-map", sound, "-c", "copy"]
        arguments += _segments(f"muxed-{height}")
    arguments += ["-map", sound, "-c:a", "libmp3lame", "-b:a", "96k", "sound.mp3"]
    arguments += ["-map", portrait, "-map", short_tone, *_X264, "-c:a", "aac", "portrait.mp4"]
    arguments += ["-map", long, *_X264, "-movflags", _FRAGMENTED, "long-picture.mp4"]
    arguments += ["-map", long_tone, "-c:a", "aac", "-b:a", "64k", "-frag_duration", "1000000"]
    arguments += ["-movflags", _FRAGMENTED.removeprefix("frag_keyframe+"), "long-sound.m4a"]
    arguments += ["-map", long, "-map", long_tone, *_X264, "-c:a", "aac", "-b:a", "64k"]
    return arguments + _segments("live")


def _segments(name: str) -> list[str]:
    """Return options for one transport stream segment a second and its playlist."""
    options = ["-f", "hls", "-hls_time", str(LIVE_SEGMENT_S), "-hls_playlist_type", "vod"]
    return [*options, "-hls_segment_filename", f"{name}-%d.ts", f"{name}.m3u8"]


@contextlib.contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Hold a lock file, so that parallel test processes do not all encode at once."""
    with lock.open("w") as stream:
        # Without a lock (Windows) the cache is still safe; some work is done twice.
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - does not exist on Windows

            fcntl.flock(stream, fcntl.LOCK_EX)
        yield
