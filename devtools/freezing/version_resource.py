"""What Windows shows of a program in its properties: the version resource."""

from __future__ import annotations

import re
from pathlib import Path

from devtools.stages import BUILD

ENGLISH_UNICODE = "040904B0"
"""Language 0x0409 and code page 1200, as one word and as two numbers."""

WORDS = {
    "VidGrab": "VidGrab",
    "vidgrab-engine": "VidGrab's engine",
}
"""What the task manager calls each program."""

_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def written(program: str, version: str, folder: Path = BUILD) -> str:
    """Write a program's resource as PyInstaller reads it; return the path of the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"version_info-{program}.txt"
    path.write_text(resource(program, version), encoding="utf-8")
    return str(path)


def resource(program: str, version: str) -> str:
    """Return the text of a program's version resource."""
    named = {
        "CompanyName": "The VidGrab developers",
        "FileDescription": WORDS[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "The VidGrab developers. GPL-3.0-or-later.",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "VidGrab",
        "ProductVersion": version,
    }
    strings = "\n".join(f"      StringStruct({key!r}, {text!r})," for key, text in named.items())
    return _TEXT.format(numbers=four_numbers(version), table=ENGLISH_UNICODE, strings=strings)


def four_numbers(version: str) -> tuple[int, ...]:
    """Return a version as Windows compares them: ``0.1.0rc1`` is 0.1.0.0."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(number) for number in release[0].split(".")] if release else []
    return tuple([*numbers, 0, 0, 0, 0][:4])
