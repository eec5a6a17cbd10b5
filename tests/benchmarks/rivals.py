"""The yardsticks: yt-dlp's command line, curl and a bare window, each a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter

from vidgrab_gui.engine.tools import find_ffmpeg

BARE_WINDOW = Path(__file__).with_name("bare_window.py")
LIMIT_S = 180.0
_YT_DLP = (sys.executable, "-m", "yt_dlp", "--ignore-config", "--no-cache-dir")


class RivalError(Exception):
    """A yardstick that failed."""


class Rivals:
    """Runs the yardsticks in a home of their own; ``folder`` gets what they download."""

    def __init__(self, environ: Mapping[str, str], folder: Path) -> None:
        self._environ = dict(environ)
        self._folder = folder

    def extract_s(self, link: str, *options: str) -> float:
        """Return the seconds of the whole ``yt-dlp -J``."""
        return self._run_s([*_YT_DLP, *options, "-J", link])

    def yt_dlp_s(self, link: str, *options: str) -> float:
        """Return the seconds of the whole ``yt-dlp`` that downloads a link."""
        template = str(self._folder / "yt-dlp.%(ext)s")
        words = ["-q", "--ffmpeg-location", find_ffmpeg(), "-o", template, *options]
        return self._downloads_s([*_YT_DLP, *words, link])

    def curl_s(self, link: str) -> float:
        """Return the seconds of the whole ``curl``."""
        curl = shutil.which("curl")
        if curl is None:
            raise RivalError("curl is not installed")
        return self._downloads_s([curl, "-s", "-f", "-o", str(self._folder / "curl"), link])

    def _downloads_s(self, command: Sequence[str]) -> float:
        taken_s = self._run_s(command)
        files = list(self._folder.iterdir())
        if len(files) != 1 or not files[0].stat().st_size:
            raise RivalError(f"{command}: made {[path.name for path in files]}")
        files[0].unlink()
        return taken_s

    def _run_s(self, command: Sequence[str]) -> float:
        started_s = perf_counter()
        done = subprocess.run(
            command,
            env=self._environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LIMIT_S,
            check=False,
        )
        taken_s = perf_counter() - started_s
        if done.returncode:
            raise RivalError(f"{command}: {done.stderr[-300:].decode('utf-8', 'replace')}")
        return taken_s
