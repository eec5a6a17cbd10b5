"""Where and with what the numbers were taken."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PROGRAMS = ("yt-dlp", "PySide6-Essentials")


def machine_line() -> str:
    """Return the machine in a line: processor, cores, memory, system."""
    cores = os.cpu_count() or 1
    parts = [_processor(), f"{cores} core{'s' * (cores != 1)}"]
    if gigabytes := _memory_gb():
        parts.append(f"{gigabytes:.0f} GB")
    return ", ".join([*parts, _system()])


def versions() -> dict[str, str]:
    """Return what was measured, by name."""
    found = {"Python": platform.python_version()}
    for name in PROGRAMS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def load() -> float | None:
    """Return how busy the machine is, where that can be asked."""
    return os.getloadavg()[0] if sys.platform != "win32" else None


def _processor() -> str:
    for line in _lines("/proc/cpuinfo"):
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.processor() or platform.machine()


def _memory_gb() -> float:
    for line in _lines("/proc/meminfo"):
        if line.startswith("MemTotal:"):
            return int(line.split()[1]) / 1_000_000
    return 0.0


def _system() -> str:
    for line in _lines("/etc/os-release"):
        name, _, value = line.partition("=")
        if name == "PRETTY_NAME":
            return value.strip('"')
    return platform.platform()


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text("utf-8").splitlines()
    except OSError:
        return []
