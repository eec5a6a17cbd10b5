"""Running ffmpeg once and keeping what it made: a cache folder is whole or it does not count."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

LIMIT_S = 120.0
INVENTORY = "inventory.json"
_TEMPORARY_PREFIX = ".making-"
_ABANDONED_AFTER_S = 3600.0
_LOOK_EVERY_S = 0.05


class EncodingError(Exception):
    """ffmpeg is missing, failed or took too long; the text is its last words."""


class EncodingStopped(Exception):  # noqa: N818 - a wish that came true, not an error
    """The caller asked to stop while ffmpeg was working."""


def encode_once(
    ffmpeg: str,
    arguments: Sequence[str],
    cache: Path,
    stop: threading.Event | None = None,
) -> Path:
    """Return the folder with the files that ``ffmpeg *arguments`` makes, running it if needed.

    ``arguments`` name their output files relative to the folder, which lies in
    ``cache`` and is named after the arguments. Several processes may ask for
    the same folder at once: each one works in its own, the first to finish
    gives the result. Raises EncodingError, EncodingStopped (``stop`` was set)
    or OSError (the cache cannot be written).
    """
    digest = hashlib.sha256("\0".join(arguments).encode()).hexdigest()[:16]
    folder = cache / digest
    if is_whole(folder):
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(cache)
    temporary = Path(tempfile.mkdtemp(prefix=_TEMPORARY_PREFIX, dir=cache))
    try:
        _run(_located(ffmpeg), arguments, temporary, stop or threading.Event())
        _write_inventory(temporary)
        _publish(temporary, folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return folder


def is_whole(folder: Path) -> bool:
    """Tell whether the folder still holds every file that was made, in full length."""
    try:
        sizes: dict[str, int] = json.loads((folder / INVENTORY).read_text("utf-8"))
        return all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return False


def _located(ffmpeg: str) -> str:
    """Return ffmpeg as an absolute path, because it runs in another folder."""
    found = shutil.which(ffmpeg)
    if found is None:
        raise EncodingError(f"no ffmpeg at {ffmpeg}")
    return str(Path(found).absolute())


def _run(ffmpeg: str, arguments: Sequence[str], folder: Path, stop: threading.Event) -> None:
    """Run ffmpeg in the folder to its end; kill it on ``stop`` or at the time limit."""
    words = folder / "ffmpeg.log"
    deadline = time.monotonic() + LIMIT_S
    with words.open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own arguments, no shell
            [ffmpeg, "-hide_banner", "-nostdin", "-y", "-v", "error", *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=log,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            while process.poll() is None:
                if time.monotonic() > deadline:
                    raise EncodingError(f"ffmpeg took too long: more than {LIMIT_S:.0f} s")
                if stop.wait(_LOOK_EVERY_S):
                    raise EncodingStopped
        finally:
            process.kill()
            process.wait()
    if process.returncode != 0:
        raise EncodingError(words.read_text("utf-8", "replace")[-500:] or "ffmpeg was ended")
    words.unlink()


def _write_inventory(folder: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in sorted(folder.iterdir())}
    (folder / INVENTORY).write_text(json.dumps(sizes), "utf-8")


def _publish(temporary: Path, folder: Path) -> None:
    """Give the finished folder its name, unless another process was first."""
    if folder.exists() and not is_whole(folder):
        # Something cleaned inside the cache; set the remains aside in one step.
        aside = Path(tempfile.mkdtemp(prefix=_TEMPORARY_PREFIX, dir=folder.parent))
        folder.rename(aside / "remains")
        shutil.rmtree(aside, ignore_errors=True)
    try:
        temporary.rename(folder)
    except OSError:
        if not is_whole(folder):
            raise


def _remove_abandoned(cache: Path) -> None:
    """Remove work folders left by processes that were killed; young ones may be in use."""
    for path in cache.glob(f"{_TEMPORARY_PREFIX}*"):
        try:
            age_s = time.time() - path.stat().st_mtime
        except OSError:
            continue
        if age_s > _ABANDONED_AFTER_S:
            shutil.rmtree(path, ignore_errors=True)
