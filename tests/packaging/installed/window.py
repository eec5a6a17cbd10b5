"""The real window of an installed program on a virtual display, and what it leaves behind."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from tests.packaging.installed.clean_root import HOME, Root, Screen

DRIVE = ("--demo", "--drive")
LIMIT_S = 150.0
COLOURS = 3_000
"""With the thumbnail the window has ten thousand, without it 1,400, and a black display one."""

EYE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.stdin.readline()
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""
"""Is there before the window is, and sees the display when a line comes."""

_CLASS = re.compile(r'"[^"\n]*VidGrab[^"\n]*": \("([^"]+)" "([^"]+)"\)')


@dataclass(slots=True)
class Driven:
    """What the window said of itself, and what was seen of it."""

    code: int = -1
    lines: list[str] = field(default_factory=list)
    classes: set[tuple[str, str]] = field(default_factory=set)

    def said(self, word: str) -> str:
        """Return the rest of the line that begins with a word."""
        found = [line for line in self.lines if line.startswith(word)]
        assert len(found) == 1, "\n".join(self.lines)
        return found[0].removeprefix(word).strip()


def drive(
    root: Root, screen: Screen, command: Sequence[str], picture: Path, *, fixed: str = ""
) -> Driven:
    """Let a program do the main job in its window; take a picture of the display meanwhile."""
    found = Driven()
    with (
        eye(screen, picture) as look,
        root.running(*command, *DRIVE, screen=screen, fixed=fixed) as program,
    ):
        assert program.stdout is not None
        limit = threading.Timer(LIMIT_S, program.kill)
        limit.start()
        try:
            for line in program.stdout:
                found.lines.append(line.rstrip())
                if line.startswith("Offered"):
                    found.classes = classes(screen)
                elif line.startswith("Download") and not picture.exists():
                    look()
            found.code = program.wait()
        finally:
            limit.cancel()
            limit.join()
    return found


def check(root: Root, program: str, *, fixed: str = "") -> int:
    """Let a program check itself; return how much it looked at."""
    report = root.folder / HOME / "report.json"
    report.unlink(missing_ok=True)
    words = ["--self-check", "--report", f"/{HOME}/{report.name}"]
    done = root.run(program, *words, fixed=fixed, limit_s=LIMIT_S)
    assert report.exists(), done.stdout + done.stderr
    found = json.loads(report.read_text("utf-8"))
    assert [one for one in found["checks"] if not one["ok"]] == []
    assert found["ok"]
    assert done.returncode == 0
    return len(found["checks"])


def variables(screen: Screen) -> dict[str, str]:
    """Return what leads a program outside of the root to the display."""
    return {"DISPLAY": screen.number, "XAUTHORITY": str(screen.authority)}


@contextmanager
def eye(screen: Screen, picture: Path) -> Iterator[Callable[[], None]]:
    """Give what saves a picture of the display at once."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.unlink(missing_ok=True)
    watcher = subprocess.Popen(
        [sys.executable, "-c", EYE, str(picture)],
        env=variables(screen) | {"QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.PIPE,
    )
    try:
        yield lambda: look(watcher)
    finally:
        watcher.kill()
        watcher.communicate()


def look(watcher: subprocess.Popen[bytes]) -> None:
    """Have the picture taken."""
    watcher.communicate(b"now\n", timeout=LIMIT_S)
    assert watcher.returncode == 0


def classes(screen: Screen) -> set[tuple[str, str]]:
    """Return the instance and class by which desktops know our windows."""
    command = ["xwininfo", "-root", "-tree"]
    done = subprocess.run(
        command, env=variables(screen), capture_output=True, text=True, check=True, timeout=LIMIT_S
    )
    return set(_CLASS.findall(done.stdout))


def colours(picture: Path) -> int:
    """Return how many colours a picture has."""
    with Image.open(picture) as image:
        found = image.convert("RGB").getcolors(maxcolors=image.width * image.height)
    return len(found or ())


def streams(root: Root, ffprobe: str, file: str) -> dict[str, dict[str, object]]:
    """Return a file's streams by their kind, as the program's own ffprobe sees them."""
    words = ["-v", "error", "-show_streams", "-of", "json", file]
    done = root.run(ffprobe, *words)
    assert done.returncode == 0, done.stderr
    return {one["codec_type"]: one for one in json.loads(done.stdout)["streams"]}
