"""The command: which pictures, and where they go."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vidgrab_gui.core.theme_choice import ThemeChoice

README = {"window.png": ThemeChoice.LIGHT, "window-dark.png": ThemeChoice.DARK}
NO_BLINKING = 0


def main(args: list[str]) -> int:
    """Take the pictures; return the exit code."""
    words = parsed(args)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if words.scale:
        os.environ["QT_SCALE_FACTOR"] = words.scale
    from tests.shots import readme, states, taking  # noqa: PLC0415 - Qt reads the environment once
    from vidgrab_gui.app import make_application  # noqa: PLC0415 - see above

    app = make_application()
    started_s = time.monotonic()
    app.setCursorFlashTime(NO_BLINKING)
    enlarge(app, words.text)
    if words.readme:
        for name, choice in README.items():
            readme.take(choice).save(str(words.readme / name))
        return 0
    chosen = [state for state in states.STATES if not words.states or state.name in words.states]
    if not chosen:
        print(f"There is no such state. Known: {', '.join(s.name for s in states.STATES)}")
        return 2
    direction = Qt.LayoutDirection.RightToLeft if words.mirrored else Qt.LayoutDirection.LeftToRight
    order = taking.Order(chosen, words.themes, words.sizes, direction)
    paths = taking.take_all(words.out, order)
    seconds = time.monotonic() - started_s
    print(f"{len(paths)} pictures in {seconds:.0f} s: {words.out / 'index.html'}")
    return 0


def parsed(args: list[str]) -> argparse.Namespace:
    """Return what the arguments ask for."""
    from tests.shots import taking  # noqa: PLC0415 - imports Qt, but starts nothing of it

    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"), help="the folder")
    parser.add_argument("--states", nargs="+", default=(), help="only these")
    parser.add_argument("--themes", nargs="+", default=taking.USUAL_THEMES, choices=taking.THEMES)
    parser.add_argument("--sizes", nargs="+", default=taking.USUAL_SIZES, choices=taking.SIZES)
    parser.add_argument("--mirrored", action="store_true", help="from right to left")
    parser.add_argument("--scale", default="", help="device pixels per pixel, such as 1.5")
    parser.add_argument("--text", type=float, default=1.0, help="the size of text, such as 2")
    parser.add_argument("--readme", type=Path, help="only the README's pictures, into this folder")
    return parser.parse_args(args)


def enlarge(app: QApplication, factor: float) -> None:
    """Let the system's type be larger."""
    from vidgrab_gui.ui.theme import BASE_TEXT_PX  # noqa: PLC0415 - after the environment is set

    if factor != 1.0:
        font = app.font()
        font.setPixelSize(round(BASE_TEXT_PX * factor))
        app.setFont(font)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
