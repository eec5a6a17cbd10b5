"""One file for each chapter, all in one folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor, FFmpegSplitChaptersPP

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.names import file_name
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.probe import probe

_NO_TITLE = late_pattern(r"<Untitled Chapter \d+>")  # yt-dlp's own word


class PartsPP(FFmpegPostProcessor):  # type: ignore[misc]  # yt_dlp's class is untyped
    """Cuts with yt-dlp's own splitter, and looks whether every part is what it should be."""

    def run(self, information: Info) -> tuple[list[str], Info]:
        """Return the info with the path of each part in its chapter; the whole stays as it is."""
        _, after = FFmpegSplitChaptersPP(self._downloader).run(information)
        whole = probe(Path(after["filepath"]), self.probe_executable)
        for chapter in after["chapters"]:
            part = probe(Path(chapter["filepath"]), self.probe_executable)
            if (part.video_codec, part.audio_codec) != (whole.video_codec, whole.audio_codec):
                raise FailureError(Failure(FailureKind.PROCESSING, "a part lost a stream"))
        return [], after


def parts_of(info: Info, scratch: Path) -> list[tuple[Path, Info]]:
    """Return each part's file and what is true of it; none where nothing was split.

    A part is a track of an album, as tags go.
    """
    chapters: list[dict[str, Any]] = info.get("chapters") or []
    if not all(chapter.get("filepath") for chapter in chapters):
        return []
    album = info.get("album") or info.get("title")
    return [
        (
            scratch / chapter["filepath"],
            info
            | {"title": title, "track": title, "track_number": number, "album": album}
            | {"chapters": [], "duration": chapter["end_time"] - chapter["start_time"]},
        )
        for number, chapter in enumerate(chapters, start=1)
        for title in [_title(chapter, info)]
    ]


def part_name(number: int, count: int, info: Info, container: str) -> str:
    """Return a part's final name: its place among the others, then its title."""
    place = str(number).zfill(max(2, len(str(count))))
    return file_name(f"{place} {info['title']}", container)


def _title(chapter: dict[str, Any], info: Info) -> str:
    title = str(chapter.get("title") or "")
    return str(info.get("title") or "") if _NO_TITLE.fullmatch(title) else title
