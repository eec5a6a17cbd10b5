"""How the library was found at the start, and what that means for the person."""

from __future__ import annotations

from enum import StrEnum


class LibraryCondition(StrEnum):
    """What became of the library's file at the start."""

    SOUND = "sound"
    MENDED = "mended"
    """It was damaged: the old file was put aside whole, what could be read was taken over."""
    READ_ONLY = "read-only"
    NEWER = "newer"
    """A newer VidGrab wrote it; it is left alone."""
    BUSY = "busy"
    """Another VidGrab, or another program, holds it."""

    @property
    def is_kept(self) -> bool:
        """Tell whether changes reach the disk."""
        return self in _KEPT


_KEPT = frozenset({LibraryCondition.SOUND, LibraryCondition.MENDED})
_SENTENCES = {
    LibraryCondition.SOUND: "",
    LibraryCondition.MENDED: (
        "The list of downloads was damaged. VidGrab has saved all of it that could be read "
        "and kept the damaged file; your downloaded files are untouched."
    ),
    LibraryCondition.READ_ONLY: (
        "The list of downloads cannot be written to. It is shown as it was; "
        "what changes now is kept only until VidGrab ends."
    ),
    LibraryCondition.NEWER: (
        "A newer VidGrab has written the list of downloads, so this one leaves it alone. "
        "Nothing is lost; what you download now is listed only until VidGrab ends."
    ),
    LibraryCondition.BUSY: (
        "Another VidGrab or another program is using the list of downloads, so it is not shown "
        "here. Nothing is lost; what you download now is listed only until this window closes."
    ),
}


def condition_sentence(condition: LibraryCondition) -> str:
    """Return the English words for a condition, the source of translations; none when sound."""
    return _SENTENCES[condition]
