"""A small stand-in for the frozen program, laid out as it is, with real programs in it."""

from __future__ import annotations

import shutil
from pathlib import Path

TRUE = Path("/bin/true")
LISTING = (
    "usr/bin/vidgrab",
    "usr/lib/vidgrab/_internal/bin/deno",
    "usr/lib/vidgrab/_internal/bin/ffmpeg",
    "usr/lib/vidgrab/_internal/bin/ffprobe",
    "usr/lib/vidgrab/_internal/libreal.so.1",
    "usr/lib/vidgrab/_internal/libshort.so",
    "usr/lib/vidgrab/_internal/words.txt",
    "usr/lib/vidgrab/vidgrab",
    "usr/lib/vidgrab/vidgrab-engine",
    "usr/share/applications/io.github.vidgrab.VidGrab.desktop",
    "usr/share/doc/vidgrab/changelog.Debian.gz",
    "usr/share/doc/vidgrab/changelog.gz",
    "usr/share/doc/vidgrab/copyright",
    "usr/share/doc/vidgrab/examples/nautilus-open-in-vidgrab",
    *(
        f"usr/share/icons/hicolor/{size}x{size}/apps/io.github.vidgrab.VidGrab.png"
        for size in (128, 16, 22, 24, 256, 32, 48, 512, 64)
    ),
    "usr/share/icons/hicolor/scalable/apps/io.github.vidgrab.VidGrab.svg",
    "usr/share/kio/servicemenus/vidgrab-servicemenu.desktop",
    "usr/share/man/man1/vidgrab.1.gz",
    "usr/share/metainfo/io.github.vidgrab.VidGrab.metainfo.xml",
)
"""Every file and link that a package of it installs."""


def make_small_tree(folder: Path) -> Path:
    """Fill a folder as PyInstaller does, with modes and times as they come; return it."""
    inside = folder / "_internal"
    (inside / "bin").mkdir(parents=True)
    for name in ("vidgrab", "vidgrab-engine", "_internal/bin/ffmpeg", "_internal/bin/ffprobe"):
        shutil.copy(TRUE, folder / name)
    shutil.copy(TRUE, inside / "bin/deno")
    shutil.copy(TRUE, inside / "libreal.so.1")
    (inside / "libreal.so.1").chmod(0o755)
    (inside / "words.txt").write_text("ä\n", "utf-8")
    (inside / "words.txt").chmod(0o600)
    (inside / "libshort.so").symlink_to("libreal.so.1")
    return folder
