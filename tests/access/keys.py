"""A keyboard from outside: real key presses on the virtual screen, and never a mouse."""

from __future__ import annotations

import subprocess

BETWEEN_MS = "8"


def press(*keys: str) -> None:
    """Press keys by their X names, one after another: ``Tab``, ``ctrl+q``."""
    _xdotool("key", "--delay", BETWEEN_MS, *keys)


def type_words(text: str) -> None:
    """Type a text."""
    _xdotool("type", "--delay", BETWEEN_MS, "--", text)


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)  # noqa: S607 - the system's own
