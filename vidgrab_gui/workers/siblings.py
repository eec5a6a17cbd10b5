"""How the programs beside the window are started: an engine, the demo site."""

from __future__ import annotations

import sys
from pathlib import Path

import vidgrab_gui

SIBLING = "vidgrab-engine"
"""The frozen program that is an engine, or what its first word says."""

DEMO = "demo"


def engine_command() -> list[str]:
    """Return how an engine child is started: a sibling program when frozen, else our module."""
    return [_sibling()] if _is_frozen() else [sys.executable, "-m", "vidgrab_gui.engine"]


def demo_command() -> list[str]:
    """Return how the demo site is started; its options come after."""
    return [_sibling(), DEMO] if _is_frozen() else [sys.executable, "-m", "vidgrab_gui.demo"]


def package_home() -> str:
    """Return the folder of our package: never the person's, where a stray module could lie."""
    return str(Path(vidgrab_gui.__file__).parent.parent)


def _is_frozen() -> bool:
    return getattr(sys, "frozen", False)


def _sibling() -> str:
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(sys.executable).with_name(SIBLING + suffix))
