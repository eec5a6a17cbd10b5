"""Where yt-dlp's releases are and how one is read (GitHub's layout, which a mirror keeps to).

``<home>/<repository>/releases/latest`` leads to ``…/releases/tag/<version>``; what belongs to that
version is at ``…/releases/download/<version>/<name>``: the platform-independent archive, which is
called plainly ``yt-dlp`` (a line for the shell, then a zip with yt_dlp, its list of extractors
and yt_dlp_ejs), and the sums of all. Nothing here asks anybody.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import unquote, urlsplit

from vidgrab_gui.core.engine_version import engine_version
from vidgrab_gui.core.update_channel import UpdateChannel

HOME = "https://github.com/yt-dlp"
"""The one place where the address stands; ``Settings.update_address`` takes its place."""

ARCHIVE_NAME = "yt-dlp"
SUMS_NAME = "SHA2-256SUMS"

_REPOSITORIES = {
    UpdateChannel.STABLE: "yt-dlp",
    UpdateChannel.NIGHTLY: "yt-dlp-nightly-builds",
}
_SUM = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?(\S.*)\Z")


def releases_of(channel: UpdateChannel, address: str = "") -> str:
    """Return the address of a channel's releases, below ``address`` where there is one."""
    return f"{(address.strip() or HOME).rstrip('/')}/{_REPOSITORIES[channel]}/releases"


def newest_of(releases: str) -> str:
    """Return the address that leads to the newest release."""
    return f"{releases}/latest"


def tag_of(url: str) -> str:
    """Return the version of the release a page is about, "" where it is about none."""
    head, _, tag = urlsplit(url).path.rpartition("/")
    tag = unquote(tag)
    return tag if head.endswith("/tag") and engine_version(tag) is not None else ""


def asset_of(releases: str, tag: str, name: str) -> str:
    """Return the address of one file of a release."""
    return f"{releases}/download/{tag}/{name}"


def sum_of(sums: str, name: str) -> str:
    """Return a file's SHA-256 in small letters from the list of sums, "" where it has none."""
    for line in sums.splitlines():
        found = _SUM.match(line.strip())
        if found and found.group(2) == name:
            return found.group(1).lower()
    return ""


def is_trusted(url: str) -> bool:
    """Tell whether programs may come from an address: encrypted, or this very machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and _is_here(host)))


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
