"""The browser extension as one zip: what the stores of Firefox and Chromium want to be given."""

from __future__ import annotations

import zipfile
from pathlib import Path

from devtools.packing.identity import MADE_AT, NAME, VERSION
from devtools.stages import BUILD, ROOT

SOURCE = ROOT / "resources" / "browser" / "extension"
FOLDER = BUILD / "packages"
_READABLE = 0o100644 << 16


def extension_name() -> str:
    """Return the file's name."""
    return f"{NAME}-browser-{VERSION}.zip"


def make_extension(out: Path = FOLDER, source: Path = SOURCE) -> Path:
    """Pack the extension, in one order and as of one time; return the file.

    What starts with a dot or an underscore is no part of it, but for the languages: browsers
    leave their own notes there.
    """
    out.mkdir(parents=True, exist_ok=True)
    archive = out / extension_name()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            name = path.relative_to(source)
            if name.parts[0].startswith((".", "_")) and name.parts[0] != "_locales":
                continue
            info = zipfile.ZipInfo(name.as_posix(), MADE_AT.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # Unix, wherever it is made
            info.external_attr = _READABLE
            packed.writestr(info, path.read_bytes())
    return archive
