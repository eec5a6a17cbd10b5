"""What the engine consists of: found by its own process, held against what is expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Everything of yt-dlp's that makes a difference. PyInstaller once lost `requests` without a word,
# because urllib3.http2 had been left out: so nothing here may be missing, and nothing be more.
PARTS = (
    *("Cryptodome", "brotli", "certifi", "curl_cffi", "mutagen", "requests", "sqlite3", "urllib3"),
    *("websockets", "yt_dlp", "yt_dlp_ejs"),
)
LINUX_PARTS = ("secretstorage",)
HANDLERS = ("CurlCFFI", "Requests", "Urllib", "Websockets")
SCRIPTS = ("core", "lib")
FEWEST_EXTRACTORS = 1_000
FEWEST_CERTIFICATES = 100


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is.

    ``parts`` are the libraries yt-dlp found, with their versions; ``handlers`` its ways to ask a
    server, ``target_count`` how many browsers they can look like; ``script_lengths`` the
    characters of each script for the JavaScript runtime; ``environ`` what a program is given that
    the engine starts. ``problems`` say why something is not there, by its name.
    """

    parts: Mapping[str, str] = field(default_factory=dict)
    handlers: tuple[str, ...] = ()
    target_count: int = 0
    extractor_count: int = 0
    has_lazy_extractors: bool = False
    script_lengths: Mapping[str, int] = field(default_factory=dict)
    certificate_count: int = 0
    environ: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)


def expected_parts(platform: str) -> tuple[str, ...]:
    """Return the libraries there are on a system, named as :data:`sys.platform` does."""
    return (*PARTS, *(LINUX_PARTS if platform == "linux" else ()))
