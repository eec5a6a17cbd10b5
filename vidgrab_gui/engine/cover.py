"""The picture of a link as the cover of its file."""

from __future__ import annotations

from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor

from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.picture import cover_jpeg

COVER_NAME = "cover.jpg"


class CoverPicturePP(FFmpegPostProcessor):  # type: ignore[misc]  # yt_dlp's class is untyped
    """Fetches the picture and lays it into ``scratch`` as JPEG, where yt-dlp's embedder finds it.

    Our ffmpeg makes no PNG and no WebP, and what a site sends need not be what its name says.
    """

    def run(self, information: Info) -> tuple[list[str], Info]:
        """Return the info with the picture on disk as its only one."""
        path = Path(information["filepath"]).parent.parent / COVER_NAME
        if not path.exists():  # one picture serves all parts of a split file
            path.write_bytes(cover_jpeg(self._downloader, information, self.executable))
        return [], information | {"thumbnails": [{"filepath": str(path)}]}
