"""Makes the disk image of a Mac: the application, the way to its place, and a drawn background.

Signed and notarised on the way where there is a certificate (mac_signing). Qt draws the
background from its SVG, on any system: ``python -m devtools.packing.dmg FOLDER``.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from devtools.freezing.icons import ICONS
from devtools.packing import mac_signing
from devtools.stages import BUILD, ROOT, Failed, logged, stage
from vidgrab_gui import __version__

MACOS = ROOT / "resources" / "packaging" / "macos"
TITLE = "VidGrab"
SETTINGS = MACOS / "dmg_settings.py"
DRAWING = MACOS / "background.svg"
BACKGROUND_SIZE = (640, 440)
"""Points; taller than the window, so that no strip of another colour shows under its title."""

SCALES = {"background.png": 1, "background@2x.png": 2}
PROCESSORS = {"arm64": "arm64", "x86_64": "x64"}


def make_mac_packages(tree: Path, out: Path, work: Path) -> list[Path]:
    """Make the disk image of the application that lies beside the frozen folder; return it.

    Signing and notarising do nothing, and say so, where their secrets are not given.
    """
    app = tree.with_name(f"{TITLE}.app")
    if not app.is_dir():
        raise Failed(f"There is no {app}; `dev.py build` makes it, on a Mac.")
    mac_signing.sign_application(app, os.environ, work)
    mac_signing.notarise(app, os.environ, work)
    target = out / file_name(__version__, platform.machine())
    with stage("Making the disk image"):
        draw_background(work)
        logged(build_command(app, work, target))
    mac_signing.sign_image(target, os.environ, work)
    mac_signing.notarise(target, os.environ, work)
    return [target]


def file_name(version: str, machine: str) -> str:
    """Return the image's name; ``machine`` as Python calls the processor."""
    return f"{TITLE}-{version}-macos-{PROCESSORS[machine]}.dmg"


def build_command(app: Path, pictures: Path, target: Path) -> list[str]:
    """Return what makes the image of an application; ``pictures`` holds the background."""
    given = {
        "app": app,
        "icon": ICONS / "vidgrab.icns",
        "background": pictures / "background.png",
    }
    words = [word for name, value in given.items() for word in ("-D", f"{name}={value}")]
    return [sys.executable, "-m", "dmgbuild", "-s", str(SETTINGS), *words, TITLE, str(target)]


def draw_background(folder: Path) -> list[Path]:
    """Draw the background for plain and for fine screens; return the two pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - after the platform is set
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415 - see above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    _app = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    folder.mkdir(parents=True, exist_ok=True)
    for name, scale in SCALES.items():
        width, height = (side * scale for side in BACKGROUND_SIZE)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        # By these the Finder tells the fine picture from the plain one: 72 dots an inch, and 144.
        image.setDotsPerMeterX(round(72 * scale / 0.0254))
        image.setDotsPerMeterY(round(72 * scale / 0.0254))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, width, height))
        painter.end()
        image.save(str(folder / name))
    return [folder / name for name in SCALES]


if __name__ == "__main__":
    print(*draw_background(Path(sys.argv[1]) if sys.argv[1:] else BUILD / "dmg"), sep="\n")
