"""How an update of the engine goes, and what can be in its way."""

from __future__ import annotations

from enum import StrEnum


class UpdateStep(StrEnum):
    """What an update does just now."""

    ASKING = "asking"
    DOWNLOADING = "downloading"
    TRYING = "trying"


class UpdateProblem(StrEnum):
    """Why the engine stays the one it is."""

    ADDRESS_REFUSED = "address-refused"
    UNREACHABLE = "unreachable"
    NO_RELEASE = "no-release"
    TAMPERED = "tampered"
    TOO_NEW = "too-new"
    UNUSABLE = "unusable"
    NO_ROOM = "no-room"
    FOLDER_REFUSED = "folder-refused"
    ANOTHER_AT_IT = "another-at-it"
    ENDED = "ended"


_SENTENCES = {
    UpdateProblem.ADDRESS_REFUSED: "The engine is only taken from an address that starts "
    "with https://. The address is in the preferences.",
    UpdateProblem.UNREACHABLE: "The engine's releases could not be reached. It stays as it is.",
    UpdateProblem.NO_RELEASE: "There is no release of the engine at this address. "
    "It stays as it is.",
    UpdateProblem.TAMPERED: "The new engine did not arrive as it was published, and was not taken.",
    UpdateProblem.TOO_NEW: "The new engine needs a newer VidGrab. It stays as it is.",
    UpdateProblem.UNUSABLE: "The new engine did not work here, and was not taken.",
    UpdateProblem.NO_ROOM: "There is no room on the disk for the new engine.",
    UpdateProblem.FOLDER_REFUSED: "The new engine could not be written to the disk.",
    UpdateProblem.ANOTHER_AT_IT: "Another VidGrab is updating the engine just now.",
    UpdateProblem.ENDED: "The update ended by itself. The engine stays as it is.",
}


def problem_sentence(problem: UpdateProblem) -> str:
    """Return what a person reads about a problem; English, the source of translations."""
    return _SENTENCES[problem]
