"""What every package says of VidGrab: name, version, day and system, each from its one place."""

from __future__ import annotations

import platform
from datetime import UTC, datetime

from devtools.freezing.building import STEADY
from devtools.freezing.contents import APP_ID
from vidgrab_gui import __version__

NAME = "vidgrab"
TITLE = "VidGrab"
VERSION = __version__
RELEASE = "1"
"""Which packing of this version it is: deb's revision, rpm's release."""

MADE_AT_S = int(STEADY["SOURCE_DATE_EPOCH"])
"""When everything in a package was made, whenever it really was: so two runs give the same."""

MADE_AT = datetime.fromtimestamp(MADE_AT_S, UTC)
DAY = MADE_AT.date().isoformat()
SUMMARY = "save a video or its sound from a link, in one click"
DESCRIPTION = (
    (
        "VidGrab shows what a link really offers and saves the quality you choose, the best,"
        " or only the sound. It keeps a queue that loses nothing, takes playlists, subtitles"
        " and live broadcasts, and continues after a crash from the bytes on disk."
    ),
    "Everything it needs comes along: Qt, Python, yt-dlp, ffmpeg and a JavaScript runtime.",
)
AUTHORS = "VidGrab developers"
MAINTAINER = f"{AUTHORS} <developers@vidgrab.invalid>"
"""A package must name an address. The project has none yet, and an .invalid one is nobody's."""

LICENCE = "GPL-3.0-or-later"
"""Of the whole with all that comes along; VidGrab's own files are under the MIT licence."""

MACHINE = platform.machine()
"""As Linux, rpm and AppImage call this processor."""

DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


def filled(text: str) -> str:
    """Return a text of resources/packaging with version and day in it."""
    values = {"@VERSION@": VERSION, "@DAY@": DAY, "@APP_ID@": APP_ID}
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text
