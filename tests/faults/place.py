"""A person's place: a home, a downloads folder with other programs' files in it, and settings."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import tomli_w

from vidgrab_gui.core.places import WORK_FOLDER
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.network_table import table_of_network, table_of_rate
from vidgrab_gui.store.wishes_table import table_of

DATABASE = Path("vidgrab", "library.sqlite3")
"""The library's file below ``XDG_DATA_HOME``."""

_HOMES = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
}
_FOREIGN = {
    "ubuntu.iso.part": b"a browser's",
    "Progressive.mp4.part": b"another program's, and just our name",
    "Whole.f137.mp4": b"yt-dlp's own",
    "Whole.mp4.ytdl": b"{}",
    f"{WORK_FOLDER}/a person's/notes.txt": b"mine",
    # As another machine's VidGrab makes it in a folder that both use.
    f"{WORK_FOLDER}/0123456789abcdef0123/kept/picture.part": b"half a film",
}


@dataclass(frozen=True, slots=True)
class Seal:
    """What a file is and holds: equal as long as nobody has written or replaced it."""

    content: bytes
    inode: int
    changed_at_ns: int


class Place:
    """Where one window at a time lives: ``root/home`` and ``root/downloads``."""

    def __init__(self, root: Path, settings: Settings | None = None) -> None:
        self.root = root
        self.home = root / "home"
        self.folder = root / "downloads"
        for name in _HOMES.values():
            (self.home / name).mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(exist_ok=True)
        chosen = settings or Settings(asks_before_quit=False)
        self.settings = replace(chosen, folder=str(self.folder))
        self.write_settings()

    def environ(self) -> dict[str, str]:
        """Return the environment of a window that lives here."""
        homes = {name: str(self.home / place) for name, place in _HOMES.items()}
        return {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}

    def write_settings(self, **changes: object) -> None:
        """Write the settings for the next start."""
        settings = self.settings
        table = (
            {"schema": 1}
            | asdict(settings)
            | {
                "wishes": table_of(settings.wishes),
                "network": table_of_network(settings.network),
                "rate": table_of_rate(settings.rate),
            }
            | changes
        )
        path = self.home / ".config/vidgrab/settings.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(tomli_w.dumps(table), "utf-8")

    @property
    def database(self) -> Path:
        """Return the library's file."""
        return self.home / ".local/share" / DATABASE

    @property
    def work_folders(self) -> list[Path]:
        """Return the jobs' private folders, without what is foreign."""
        shared = self.folder / WORK_FOLDER
        kept = {shared / Path(name).parts[1] for name in _FOREIGN if name.startswith(WORK_FOLDER)}
        return sorted(set(shared.iterdir()) - kept) if shared.is_dir() else []

    def lay_plugin(self, name: str, source: str) -> None:
        """Lay a yt-dlp extractor where the engine finds it."""
        place = self.home / f".local/share/vidgrab/plugins/{name}/yt_dlp_plugins/extractor"
        place.mkdir(parents=True)
        (place / f"{name}.py").write_text(source)

    def lay_foreign(self) -> dict[str, Seal]:
        """Lay files of other programs into the downloads folder; return their seals."""
        for name, content in _FOREIGN.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return self.foreign()

    def foreign(self) -> dict[str, Seal]:
        """Return the seals of the foreign files as they are now; missing ones are left out."""
        paths = {name: self.folder / name for name in _FOREIGN}
        return {name: _seal(path) for name, path in paths.items() if path.is_file()}

    def films(self) -> set[str]:
        """Return the names of what lies in the downloads folder, the foreign files left out."""
        if not self.folder.is_dir():
            return set()
        return {p.name for p in self.folder.iterdir() if p.name not in {*_FOREIGN, WORK_FOLDER}}


def _seal(path: Path) -> Seal:
    status = path.stat()
    return Seal(path.read_bytes(), status.st_ino, status.st_mtime_ns)
