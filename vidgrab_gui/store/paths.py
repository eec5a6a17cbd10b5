"""Where the library keeps what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SIDES = ("-wal", "-shm")
"""What SQLite keeps beside a database."""


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The files of one library, all in its folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """Return the library itself."""
        return self.folder / "library.sqlite3"

    @property
    def backup(self) -> Path:
        """Return the copy of all jobs made while it was sound."""
        return self.folder / "library.backup.sqlite3"

    @property
    def mended(self) -> Path:
        """Return a new library that is complete but not in its place yet."""
        return self.folder / "library.mended.sqlite3"

    @property
    def identity(self) -> Path:
        """Return the file with the library's number."""
        return self.folder / "library.id"

    @property
    def lock(self) -> Path:
        """Return the file that is held while the library is open."""
        return self.folder / "library.lock"

    def damaged(self, number: int) -> Path:
        """Return a place for a damaged library."""
        return self.folder / f"library.damaged-{number}.sqlite3"


def side(database: Path, suffix: str) -> Path:
    """Return a file SQLite keeps beside a database."""
    return database.with_name(database.name + suffix)


def remove_database(path: Path) -> None:
    """Delete a database of ours that is not needed any more; raises :class:`OSError`."""
    for suffix in ("", *SIDES, "-journal"):
        side(path, suffix).unlink(missing_ok=True)
