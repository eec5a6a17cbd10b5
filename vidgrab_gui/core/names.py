"""Names of files that every system takes, made of titles that hold anything."""

from __future__ import annotations

import re
import unicodedata

from vidgrab_gui.core.late_pattern import late_pattern

MOST_BYTES = 180
"""A whole name's length in UTF-8; it leaves room for the longer names of work in progress."""

_LAST_RESORT = "video"
_LAST_FOLDER = "playlist"
_ANY_EXTENSION = "bin"
_LONGEST_EXTENSION = 8
_LONGEST_TITLE = 4_000
_LONGEST_MARK = 32
_NO_MARK = "und"
_MOST_MARKS = 8  # accents on one letter; more only spill over the lines around
_VIRAMA = 9  # unicodedata's class of the sign that joins two consonants

_PLAIN = str.maketrans(
    {"/": "-", "\\": "-", "|": "-", ":": "-", "*": "_", '"': "'", "<": "‹", ">": "›", "?": None}
)
_COLON = late_pattern(r"\s*:\s+")
_BLANKS = late_pattern(r"[\s\x00-\x1f\x7f-\x9f]+")
_NO_CHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
# Marks of direction and breaking that hide what a name says, letters without
# a shape, and halves of characters.
_HARMFUL = late_pattern(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    f"\ufeff\uffa0\ufff9-\ufffc\ufdd0-\ufdef\ud800-\udfff{_NO_CHARACTERS}]"
)
# Invisible letters that only the flags of some countries are made of.
_TAGS = late_pattern("(\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f)|[\U000e0000-\U000e007f]")
_JOINERS = "\u200c\u200d"
_LOOSE_JOINERS = late_pattern(
    f"(?:^|(?<=[\x00-\x7f{_JOINERS}]))[{_JOINERS}]+|[{_JOINERS}]+(?=[\x00-\x7f]|$)"
)
_RESERVED = late_pattern(
    r"con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³]", re.IGNORECASE
)
_EXTENSION = late_pattern(r"\.[a-z0-9]{1,8}$")
# What belongs to the character before it, beyond marks: shades of skin, parts
# of flags, syllable parts, and letters that are written as marks.
_TAILS = late_pattern(
    "[\u200c\u200d\u0e33\u0eb3\u1160-\u11ff\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_FLAG_HALVES = "".join(map(chr, range(0x1F1E6, 0x1F200)))


def file_name(title: str, ext: str) -> str:
    """Return a file name for a title: never empty, reserved, hidden or a path.

    It is at most ``MOST_BYTES`` long with its extension, and cut between
    characters as people see them. A title of which nothing is left becomes
    ``video``. Right-to-left titles and emoji stay.
    """
    extension = _extension(ext)
    room = MOST_BYTES - len(extension)
    return f"{_stem(title, extension, room) or _LAST_RESORT}{extension}"


def folder_name(title: str) -> str:
    """Return a folder name for a title, as harmless as those of files; never empty."""
    return _stem(title, "", MOST_BYTES) or _LAST_FOLDER


def numbered(name: str, n: int) -> str:
    """Return ``name (n).ext`` for a file name, within the same length."""
    found = _EXTENSION.search(name)
    extension = found.group() if found else ""
    mark = f" ({n})"
    stem = name.removesuffix(extension)
    stem = _cut(stem, MOST_BYTES - len(mark) - len(extension)).rstrip(" .")
    return f"{stem}{mark}{extension}"


def companion_name(name: str, mark: str, ext: str) -> str:
    """Return the name of a file that goes with another: ``name.mark.ext``, within the length.

    ``mark`` may come from a site: of it only letters, digits and dashes of ASCII stay.
    """
    found = _EXTENSION.search(name)
    stem = name.removesuffix(found.group() if found else "")
    plain = "".join(char if _is_plain(char) else "-" for char in mark).strip("-")
    tail = f".{plain[:_LONGEST_MARK] or _NO_MARK}{_extension(ext)}"
    return f"{_cut(stem, MOST_BYTES - len(tail)).rstrip(' .')}{tail}"


def harmless(title: str) -> str:
    """Return a text without what no name may hold; where it ends and how long it is, stays."""
    text = unicodedata.normalize("NFC", title)
    text = _TAGS.sub(r"\1", _HARMFUL.sub("", text))
    text = _COLON.sub(" - ", text.strip().rstrip(":")).translate(_PLAIN)
    text = _LOOSE_JOINERS.sub("", _BLANKS.sub(" ", text))
    return unicodedata.normalize("NFC", _with_few_marks(text))


def shortened(text: str, room_bytes: int) -> str:
    """Return as much of the beginning of a text as fits, in whole characters as people see them."""
    return _cut(text, room_bytes).rstrip(" .")


def _is_plain(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _extension(ext: str) -> str:
    plain = "".join(char for char in ext.lower() if char.isascii() and char.isalnum())
    return f".{plain[:_LONGEST_EXTENSION] or _ANY_EXTENSION}"


def _stem(title: str, extension: str, room: int) -> str:
    """Return what stands before the extension, empty when nothing of a title is left."""
    stem = harmless(title[:_LONGEST_TITLE]).strip(" .")
    if extension and stem.lower().endswith(extension):
        stem = stem[: -len(extension)]
    stem = _cut(stem, room)
    if not any(unicodedata.category(char)[0] in "LNPS" for char in stem):
        return ""
    return _cut(_unreserved(stem), room).rstrip(" .")


def _with_few_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if _is_mark(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _unreserved(stem: str) -> str:
    """Change what Windows takes for a device, and a program for an option."""
    base = stem.partition(".")[0].rstrip(" ")
    if _RESERVED.fullmatch(base):
        return f"{base}_{stem[len(base) :]}"
    return f"_{stem[1:]}" if stem.startswith("-") else stem


def _cut(text: str, room: int) -> str:
    """Return as many whole characters as fit into so many bytes."""
    end = len(text.encode()[:room].decode(errors="ignore"))
    while end and end < len(text) and not _is_between(text, end):
        end -= 1
    return text[:end]


def _is_between(text: str, index: int) -> bool:
    """Tell whether two characters as people see them meet at an index inside a text."""
    before, after = text[index - 1], text[index]
    if _is_mark(after) or _TAILS.match(after) or before in _JOINERS:
        return False
    if unicodedata.combining(before) == _VIRAMA and unicodedata.category(after) == "Lo":
        return False
    if after in _FLAG_HALVES:
        halves = index - len(text[:index].rstrip(_FLAG_HALVES))
        return halves % 2 == 0
    return True


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"
