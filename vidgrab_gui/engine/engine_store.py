"""The engines that came later than the program: which one is used, and the way back.

``engine/<version>/`` holds yt_dlp and yt_dlp_ejs of one release, ``engine/current`` names the one
in use. No file of an engine is ever changed: a release is unpacked beside the others and becomes
the one in use by the one small file being replaced. The program's own engine is always there.
"""

from __future__ import annotations

import contextlib
import importlib.util
import re
import shutil
import threading
from functools import cache
from pathlib import Path

import msgspec

from vidgrab_gui.core import places
from vidgrab_gui.core.engine_version import engine_version, is_newer
from vidgrab_gui.engine.claim import CLAIM_NAME, Claim
from vidgrab_gui.engine.durability import write_durably

CURRENT_NAME = "current"
UNFINISHED = ".new"
MOST_FAILING_STARTS = 2
MOST_REFUSED = 20

_changing = threading.Lock()
_VERSION_LINE = re.compile(r"^__version__ = ['\"]([0-9.]+)['\"]", re.MULTILINE)


class EngineState(msgspec.Struct, frozen=True):
    """What ``current`` says: the version in use ("" for the program's own) and the one before.

    ``failing_starts`` counts those of the version in use since it last came to work;
    ``refused`` are versions that were gone back from, which no check by itself brings again.
    ``checked_at_s`` is when the releases were last asked for (seconds since the epoch).
    """

    version: str = ""
    previous: str = ""
    failing_starts: int = 0
    refused: tuple[str, ...] = ()
    checked_at_s: float = 0.0


class EngineChoice(msgspec.Struct, frozen=True):
    """The engine a child is to use: a version and its folder; both "" for the program's own."""

    version: str = ""
    folder: str = ""


OWN_ENGINE = EngineChoice()


class EngineStore:
    """Reads and changes what stands in one folder. Thread-safe; only files, no engine."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or places.data_folder() / "engine"

    def state(self) -> EngineState:
        """Return what is in use; what cannot be read means the program's own engine."""
        try:
            data = (self.folder / CURRENT_NAME).read_bytes()
            return msgspec.json.decode(data, type=EngineState)
        except (OSError, msgspec.MsgspecError):
            return EngineState()

    def chosen(self) -> EngineChoice:
        """Return the engine the next child is to use; never one older than the program's own."""
        version = self.state().version
        if not version or not self._is_whole(version) or is_newer(bundled_version(), version):
            return OWN_ENGINE
        return EngineChoice(version, str(self.folder / version))

    def adopt(self, version: str) -> None:
        """Use this version from now on; raises :class:`OSError`."""
        with _changing:
            before = self.state()
            previous = before.version if self._is_whole(before.version) else ""
            refused = tuple(other for other in before.refused if other != version)
            self._write(EngineState(version, previous, 0, refused, before.checked_at_s))

    def note_failing(self, version: str) -> bool:
        """Count a start that came to nothing; tells whether the engine was gone back from."""
        with _changing:
            state = self.state()
            if not version or state.version != version:
                return False
            failing = state.failing_starts + 1
            if failing < MOST_FAILING_STARTS:
                self._write(msgspec.structs.replace(state, failing_starts=failing))
                return False
            self._write(self._gone_back(state))
            return True

    def note_working(self, version: str) -> None:
        """Forget the failing starts of a version that has come to work."""
        with _changing:
            state = self.state()
            if state.version == version and state.failing_starts:
                self._write(msgspec.structs.replace(state, failing_starts=0))

    def roll_back(self) -> bool:
        """Use the engine before this one, at last the program's own; False at that one already.

        Raises :class:`OSError`.
        """
        with _changing:
            state = self.state()
            if not state.version:
                return False
            self._write(self._gone_back(state))
            return True

    def note_check(self, at_s: float) -> None:
        """Take note of when the releases were asked for; raises :class:`OSError`."""
        with _changing:
            self._write(msgspec.structs.replace(self.state(), checked_at_s=at_s))

    def unfinished_folder(self, version: str) -> Path:
        """Return where a release is made ready; what is there is nobody's."""
        return self.folder / f"{version}{UNFINISHED}"

    def sweep(self) -> list[str]:
        """Remove what an update that was cut off has left, and engines nobody goes back to.

        Returns the names of what went; nothing while an update is under way.
        """
        if not self.folder.is_dir():
            return []
        claim = Claim(self.folder)
        try:
            is_free = claim.take()
        except OSError:
            return []
        if not is_free:
            return []
        try:
            return self.sweep_claimed()
        finally:
            claim.release()

    def sweep_claimed(self) -> list[str]:
        """Sweep for who holds the folder's claim."""
        state = self.state()
        kept = {CURRENT_NAME, CLAIM_NAME, state.version, state.previous}
        gone = [path for path in self.folder.iterdir() if path.name not in kept]
        for path in gone:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()
        return [path.name for path in gone]

    def _gone_back(self, state: EngineState) -> EngineState:
        refused = (*state.refused, state.version)[-MOST_REFUSED:]
        previous = state.previous if self._is_whole(state.previous) else ""
        return EngineState(previous, "", 0, refused, state.checked_at_s)

    def _is_whole(self, version: str) -> bool:
        # What is no version is no name of a folder of ours, but perhaps a way out of it.
        is_version = engine_version(version) is not None
        return is_version and (self.folder / version / "yt_dlp" / "version.py").is_file()

    def _write(self, state: EngineState) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        write_durably(self.folder / CURRENT_NAME, msgspec.json.encode(state))


@cache
def bundled_version() -> str:
    """Return the version of the engine that came with the program, "" where nobody knows.

    Without importing it. Only where no later one was put before it.
    """
    spec = importlib.util.find_spec("yt_dlp")
    try:
        source = Path(spec.origin if spec and spec.origin else "").with_name("version.py")
        found = _VERSION_LINE.search(source.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if found:
        return found.group(1)
    # A frozen program has no files to read.
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - heavy, seldom

    try:
        return version("yt-dlp")
    except PackageNotFoundError:
        return ""
