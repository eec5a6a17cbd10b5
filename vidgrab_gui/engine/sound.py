"""Sound on its own: into the container its codec belongs in, without re-encoding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.probe import audio_codec

ANY_CODEC = "mka"
_CONTAINERS = {
    "aac": "m4a", "alac": "m4a", "mp3": "mp3", "opus": "opus", "vorbis": "ogg", "flac": "flac",
}  # fmt: skip


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
