"""One file into the container its person wishes for, stream by stream as it is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor, FFmpegPostProcessorError

from vidgrab_gui.engine.extraction import Info

NAME = "contained"


class ContainerPP(FFmpegPostProcessor):  # type: ignore[misc]  # yt_dlp's class is untyped
    """Copy every stream into another container; a file that does not fit stays what it was.

    Sites are mistaken about what is in their files, and a film is worth more than its wrapping.
    """

    def __init__(
        self, container: str, on_work: Callable[[], None], log: Callable[[int, str], None]
    ) -> None:
        super().__init__()
        self._container = container
        self._on_work = on_work
        self._log = log

    def run(self, information: Info) -> tuple[list[str], Info]:
        """Return the files to delete and the info with its new path."""
        path = Path(information["filepath"])
        if path.suffix == f".{self._container}":
            return [], information
        self._on_work()
        target = path.with_name(f"{NAME}.{self._container}")
        try:
            self.run_ffmpeg(str(path), str(target), ["-map", "0", "-dn", "-c", "copy"])
        except FFmpegPostProcessorError as error:
            self._log(logging.INFO, f"left in its own container: {error}")
            target.unlink(missing_ok=True)
            return [], information
        return [str(path)], information | {"filepath": str(target), "ext": self._container}
