"""The browser extension as one zip: what the stores of Firefox and Chromium want to be given.

``python -m devtools.packing.extension FOLDER`` packs it into a folder.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from devtools.stages import BUILD, ROOT
from vidgrab_gui import __version__

SOURCE = ROOT / "resources" / "browser" / "extension"
FOLDER = BUILD / "packages"
_READABLE = 0o100644 << 16
_TIME = (1980, 1, 1, 0, 0, 0)
"""The first there is in a zip; that of the packages is where a Python without .venv cannot look."""


def extension_name() -> str:
    """Return the file's name."""
    return f"vidgrab-browser-{__version__}.zip"


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
            info = zipfile.ZipInfo(name.as_posix(), _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # Unix, wherever it is made
            info.external_attr = _READABLE
            packed.writestr(info, path.read_bytes())
    return archive


def main(words: list[str]) -> int:
    """Pack it into the folder named; return an exit code."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    print(make_extension(Path(words[0])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
