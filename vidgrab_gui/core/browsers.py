"""Which browsers' cookies can be read on which system, and why not where they cannot."""

from __future__ import annotations

from vidgrab_gui.core.network import Browser

_SEALED = "Windows seals this browser's cookies for itself. Use Firefox, or a cookies.txt."
_ONLY_MAC = "Safari is on macOS only."
_MAC_PERMISSION = "macOS asks for Full Disk Access for VidGrab first."
_NOT_WITH_WHALE = "Whale is not on Linux."

_NAMES = {
    Browser.NONE: "No browser",
    Browser.FIREFOX: "Firefox",
    Browser.CHROME: "Google Chrome",
    Browser.CHROMIUM: "Chromium",
    Browser.EDGE: "Microsoft Edge",
    Browser.BRAVE: "Brave",
    Browser.OPERA: "Opera",
    Browser.VIVALDI: "Vivaldi",
    Browser.WHALE: "Whale",
    Browser.SAFARI: "Safari",
}


def browser_name(browser: Browser) -> str:
    """Return what a browser is called, in English."""
    return _NAMES[browser]


def why_not(browser: Browser, platform: str) -> str:
    """Return the English reason why a browser's cookies cannot be read; empty where they can.

    ``platform`` as ``sys.platform``. Chromium's kin seal theirs on Windows (yt-dlp#10927).
    """
    if browser in (Browser.NONE, Browser.FIREFOX):
        return ""
    if browser is Browser.SAFARI:
        return "" if platform == "darwin" else _ONLY_MAC
    if platform == "win32":
        return _SEALED
    return _NOT_WITH_WHALE if browser is Browser.WHALE and platform != "darwin" else ""


def caution(browser: Browser, platform: str) -> str:
    """Return the English sentence about what else it takes; empty where nothing."""
    return _MAC_PERMISSION if browser is Browser.SAFARI and platform == "darwin" else ""
