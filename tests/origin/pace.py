"""An ffmpeg that takes its time, for tests that look at a merge while it runs."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

_SCRIPT = """import os, sys

real, given = {real!r}, sys.argv[1:]
arguments = []
for argument in given:
    if argument == "-i" and given.count("-i") > 1:
        arguments += ["-readrate", "1", "-readrate_initial_burst", {burst_s!r}]
    arguments.append(argument)
os.execv(real, [real, *arguments])
"""


def make_slow_ffmpeg(folder: Path, ffmpeg: Path, burst_s: float = 0.5) -> Path:
    """Write ``ffmpeg`` and ``ffprobe`` into a folder; return the first (POSIX only).

    ``ffmpeg`` is the real one; the real ffprobe stands beside it, named alike.

    Calls with several inputs (merges) read the first ``burst_s`` seconds of
    media at once and the rest in real time: merging ``/long/manifest.mpd``
    takes 30 s less the burst. (ffmpeg's own rates above 2 do not work.)
    Everything else runs at full speed. The process is ffmpeg, under the same id.
    """
    folder.mkdir(parents=True, exist_ok=True)
    slow = folder / "ffmpeg"
    script = folder / "slow_ffmpeg.py"
    script.write_text(_SCRIPT.format(real=str(ffmpeg), burst_s=str(burst_s)), "utf-8")
    # Through the shell: a "#!" line cannot name a Python whose path holds a space.
    command = shlex.join([sys.executable, str(script)])
    slow.write_text(f'#!/bin/sh\nexec {command} "$@"\n', "utf-8")
    slow.chmod(0o755)
    (folder / "ffprobe").symlink_to(ffmpeg.with_name(ffmpeg.name.replace("ffmpeg", "ffprobe")))
    return slow


def make_odd_ffmpeg(folder: Path, ffmpeg: Path, sign: str, oddity: str) -> Path:
    """Write a real ``ffmpeg`` with ``ffprobe`` that does something odd for some calls (POSIX only).

    Calls with an argument in which ``sign`` stands run ``oddity`` (a shell command) first.
    """
    folder.mkdir(parents=True, exist_ok=True)
    odd = folder / "ffmpeg"
    real = shlex.quote(str(ffmpeg))
    text = f'#!/bin/sh\nfor x; do case "$x" in *{sign}*) {oddity};; esac; done\nexec {real} "$@"\n'
    odd.write_text(text, "utf-8")
    odd.chmod(0o755)
    (folder / "ffprobe").symlink_to(ffmpeg.with_name(ffmpeg.name.replace("ffmpeg", "ffprobe")))
    return odd
