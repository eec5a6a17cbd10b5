"""One file over HTTP, in one request or in ranges, gone on with from the bytes on disk."""

from __future__ import annotations

import random
from typing import Any

from yt_dlp.downloader.http import HttpFD

from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.intake import Resource, nothing_arrived
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.lanes import Lanes
from vidgrab_gui.engine.patience import FewTries, Tries
from vidgrab_gui.engine.token import StopToken

TRUSTS_TAGS = "vidgrab_trusts_tags"
"""The parameter that says whether a server's tags are to be believed."""


class KeptHttpFD(HttpFD):  # type: ignore[misc]  # yt_dlp's class is untyped
    """yt-dlp's place for plain files, with a resume that is exact.

    Its own asks for ever for a range behind the end of a file that is complete, takes any 206
    for the same file, and counts bytes that a power cut takes away (facts, section 3).
    """

    kept: KeptStream
    token: StopToken

    def real_download(self, filename: str, info_dict: Info) -> bool:
        """Bring the file into ``kept``; ``filename`` is its place there."""
        kept = self.kept
        lanes = Lanes(
            self.ydl.urlopen,
            self._resource(info_dict),
            kept,
            self.token,
            self._patience,
            _chunk_size(self.params, info_dict),
        )
        lanes.widen(int(self.params.get("concurrent_fragment_downloads") or 1))

        def tell() -> None:
            kept.settle()
            self._tell(info_dict, filename, lanes.total_bytes)

        def restarted() -> None:
            self._hook_progress({"status": "restarted"}, info_dict)

        lanes.on_bytes, lanes.on_restart = tell, restarted
        kept.open()
        self._tell(info_dict, filename, lanes.total_bytes)
        try:
            lanes.run()
        finally:
            kept.settle(now=True)
        if not kept.size_bytes:
            raise nothing_arrived()
        kept.complete()
        return True

    def _patience(self, is_needed: bool) -> Tries:
        """Return what a connection bears; one that can be done without, little."""
        tries = Tries if is_needed else FewTries
        return tries(self.to_screen, self.token)

    def _tell(self, info_dict: Info, filename: str, total_bytes: int | None) -> None:
        progress = {
            "status": "downloading",
            "downloaded_bytes": self.kept.here_bytes,
            "total_bytes": total_bytes,
            "filename": filename,
        }
        self._hook_progress(progress, info_dict)

    def _resource(self, info_dict: Info) -> Resource:
        target = self._get_impersonate_target(info_dict)
        return Resource(
            info_dict["url"],
            info_dict.get("http_headers") or {},
            info_dict.get("request_data"),
            {} if target is None else {"impersonate": target},
            trusts_tags=self.params.get(TRUSTS_TAGS, True),
        )


def _chunk_size(params: Info, info_dict: Info) -> Any:  # noqa: ANN401 - a callable or None
    """Return what gives each request's size, where the site wants its file in ranges."""
    options = info_dict.get("downloader_options") or {}
    size = params.get("http_chunk_size") or options.get("http_chunk_size")
    if not size:
        return None
    # As yt-dlp does: requests of one size are how sites tell programs from players.
    return lambda: random.randint(int(size * 0.95), int(size))  # noqa: S311 - no secret
