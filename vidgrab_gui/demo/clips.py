"""The demo's clip: a sunrise over the Game of Life with a chord, in six qualities."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from vidgrab_gui.demo.encoding import encode_once
from vidgrab_gui.demo.fragments import picture_codec

SIZES = ((3840, 2160), (2560, 1440), (1920, 1080), (1280, 720), (854, 480), (640, 360))
SOUND_NAME = "sound.m4a"
MUXED_NAME = "muxed.mp4"
THUMBNAIL_NAME = "thumbnail.jpg"
SOUND_CODEC = "mp4a.40.2"

_SKY = (
    "gradients=s=960x540:r={fps}:n=4:c0=0x0b1026:c1=0x4a2468:c2=0xe8743b:c3=0xffd36e"
    ":x0=0:y0=0:x1=960:y1=540:type=linear:speed=0.02:seed=3"
)
# Eight steps a second: fewer changes keep the files small and the eye calm.
_LIFE = (
    "life=s=240x135:r=8:mold=30:ratio=0.1:seed=5"
    ":death_color=0x000000:life_color=0xffe0a0:mold_color=0x602040"
)
_CHORD = (
    "aevalsrc='0.15*sin(440*PI*t)+0.12*sin(554.37*PI*t)+0.1*sin(659.26*PI*t)"
    "|0.15*sin(440*PI*t)+0.12*sin(659.26*PI*t)+0.1*sin(880*PI*t)':s=48000"
)
# Each size is scaled from the one before: one pass makes all of them.
_PICTURE = (
    "[0:v]format=gbrp[sky];[1:v]scale=960:540:flags=neighbor,format=gbrp,fps={fps}[life];"
    "[sky][life]blend=all_mode=screen:all_opacity=0.55,format=yuv420p,split=3[a][b][c];"
    "[a]scale=3840:2160[v2160];[b]scale=2560:1440[v1440];"
    "[c]scale=1920:1080,split[v1080][d];[d]scale=1280:720,split[v720][e];"
    "[e]scale=854:480,split[v480][f];[f]scale=640:360,split=3[v360][muxed][thumbnail]"
)
_FRAGMENTED = "empty_moov+default_base_moof+global_sidx"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fine the clip is; ``crf`` is x264's quality, smaller is finer."""

    duration_s: int = 6
    fps: int = 24
    fragment_s: int = 2
    crf: int = 29


@dataclass(frozen=True, slots=True)
class Clip:
    """One finished file; sizes are pixels, and 0 for sound alone."""

    path: Path
    codecs: str
    duration_s: int
    width: int = 0
    height: int = 0
    fps: int = 0

    @property
    def size_bytes(self) -> int:
        """Return the length of the file."""
        return self.path.stat().st_size

    @property
    def bits_per_s(self) -> int:
        """Return the true average bit rate of the file."""
        return self.size_bytes * 8 // self.duration_s


@dataclass(frozen=True, slots=True)
class Clips:
    """All files of one recipe: pictures without sound (largest first), sound, both in one."""

    pictures: tuple[Clip, ...]
    sound: Clip
    muxed: Clip
    thumbnail: Path


def make_clips(
    ffmpeg: str,
    cache: Path,
    recipe: Recipe | None = None,
    stop: threading.Event | None = None,
) -> Clips:
    """Return the clips kept in ``cache``, making them first when they are not all there.

    Takes about seven seconds on two cores and 11 MB for the usual recipe.
    Raises EncodingError, EncodingStopped (``stop`` was set) or OSError.
    """
    recipe = recipe or Recipe()
    folder = encode_once(ffmpeg, _arguments(recipe), cache, stop)
    return Clips(
        pictures=tuple(_picture(folder, recipe, width, height) for width, height in SIZES),
        sound=Clip(folder / SOUND_NAME, SOUND_CODEC, recipe.duration_s),
        muxed=_muxed(folder, recipe),
        thumbnail=folder / THUMBNAIL_NAME,
    )


def _arguments(recipe: Recipe) -> list[str]:
    """Return the one ffmpeg call that makes everything."""
    length = ["-t", str(recipe.duration_s)]
    arguments = []
    for source in (_SKY.format(fps=recipe.fps), _LIFE, _CHORD):
        arguments += ["-f", "lavfi", "-i", source]
    arguments += ["-filter_complex", _PICTURE.format(fps=recipe.fps)]
    for _, height in SIZES:
        arguments += ["-map", f"[v{height}]", *length, *_picture_options(recipe)]
        arguments += ["-movflags", f"frag_keyframe+{_FRAGMENTED}", _picture_name(height)]
    fragment_us = str(recipe.fragment_s * 1_000_000)
    arguments += ["-map", "2:a", *length, "-c:a", "aac", "-b:a", "128k"]
    arguments += ["-movflags", _FRAGMENTED, "-frag_duration", fragment_us, SOUND_NAME]
    arguments += ["-map", "[muxed]", "-map", "2:a", *length, *_picture_options(recipe)]
    arguments += ["-c:a", "aac", "-b:a", "96k", "-movflags", "faststart", MUXED_NAME]
    # The middle: the first second is all stars.
    arguments += ["-map", "[thumbnail]", "-ss", str(recipe.duration_s // 2)]
    return [*arguments, "-frames:v", "1", "-update", "1", "-q:v", "3", THUMBNAIL_NAME]


def _picture_options(recipe: Recipe) -> list[str]:
    """Return encoder options with a key frame exactly at the start of each fragment."""
    interval = str(recipe.fps * recipe.fragment_s)
    options = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", str(recipe.crf)]
    return [*options, "-g", interval, "-keyint_min", interval, "-sc_threshold", "0"]


def _picture_name(height: int) -> str:
    return f"picture-{height}.mp4"


def _picture(folder: Path, recipe: Recipe, width: int, height: int) -> Clip:
    path = folder / _picture_name(height)
    return Clip(path, picture_codec(path), recipe.duration_s, width, height, recipe.fps)


def _muxed(folder: Path, recipe: Recipe) -> Clip:
    path = folder / MUXED_NAME
    width, height = SIZES[-1]
    codecs = f"{picture_codec(path)}, {SOUND_CODEC}"
    return Clip(path, codecs, recipe.duration_s, width, height, recipe.fps)
