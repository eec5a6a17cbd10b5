"""Sound on its own: as it is in the container its codec belongs in, or in the kind wished for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import SoundWish
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.options import Parameters
from vidgrab_gui.engine.probe import audio_codec

ANY_CODEC = "mka"
_CONTAINERS = {
    "aac": "m4a", "alac": "m4a", "mp3": "mp3", "opus": "opus", "vorbis": "ogg", "flac": "flac",
}  # fmt: skip


_CONVERSIONS: dict[SoundWish, tuple[str, str | None]] = {
    SoundWish.M4A: ("m4a", "192"),
    SoundWish.MP3_V0: ("mp3", "0"),
    SoundWish.MP3_320: ("mp3", "320"),
    SoundWish.MP3_192: ("mp3", "192"),
    SoundWish.MP3_128: ("mp3", "128"),
    SoundWish.OPUS: ("opus", "160"),
    SoundWish.FLAC: ("flac", None),
    SoundWish.WAV: ("wav", None),
}


_MOST_BYTES_PER_S = dict.fromkeys(_CONVERSIONS, 40_000) | {
    SoundWish.FLAC: 192_000,
    SoundWish.WAV: 192_000,
}


def conversion_of(wish: SoundWish) -> Parameters | None:
    """Return the parameters of ``FFmpegExtractAudio``, None where the sound stays as it is.

    It does not encode again what already is of that codec, whatever its bitrate.
    """
    if wish is SoundWish.AS_IS:
        return None
    codec, quality = _CONVERSIONS[wish]
    return {"preferredcodec": codec, "preferredquality": quality}


def converted_bytes(wish: SoundWish, duration_s: float | None) -> int:
    """Return about how large a converted sound is at most; 0 where that stays unknown."""
    return int((duration_s or 0) * _MOST_BYTES_PER_S.get(wish, 0))


class SoundOnlyPP(FFmpegPostProcessor):  # type: ignore[misc]  # yt_dlp's class is untyped
    """Leave a file that already is what was promised; else copy its sound out of it.

    yt-dlp's own extractor re-encodes to MP3 whatever it has no container for.
    """

    def __init__(self, quality: Quality, ffprobe: str, on_work: Callable[[], None]) -> None:
        super().__init__()
        self._quality = quality
        self._ffprobe = ffprobe
        self._on_work = on_work

    def run(self, information: Info) -> tuple[list[str], Info]:
        """Return the files to delete and the info with its new path."""
        path = Path(information["filepath"])
        if path.suffix == f".{self._quality.container}" and not self._quality.takes_sound_out:
            return [], information
        codec = audio_codec(path, self._ffprobe)
        if not codec:
            raise FailureError(Failure(FailureKind.NOT_MEDIA, "the file has no sound"))
        self._on_work()
        container = _CONTAINERS.get(codec, ANY_CODEC)
        target = path.with_name(f"sound.{container}")
        options = ["-vn", "-c:a", "copy"] + (["-bsf:a", "aac_adtstoasc"] if codec == "aac" else [])
        self.run_ffmpeg(str(path), str(target), options)
        return [str(path)], information | {"filepath": str(target), "ext": container}
