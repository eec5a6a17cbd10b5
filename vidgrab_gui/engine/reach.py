"""How yt-dlp is told of proxy, cookies and names."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from yt_dlp.networking.impersonate import ImpersonateTarget

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.network import Access
from vidgrab_gui.engine.complaints import FailureError

LARGEST_COOKIES_BYTES = 4_000_000


def network_parameters(access: Access, cookies_text: str | None = None) -> dict[str, Any]:
    """Return yt-dlp's parameters for an access; nothing where nothing was chosen.

    ``cookies_text`` is what the cookie file holds. yt-dlp writes the file it is named at its end
    (facts, section 9), so it is handed the text, and the person's file stays as it is.
    """
    parameters: dict[str, Any] = {}
    if access.proxy:
        parameters["proxy"] = access.proxy
    if access.cookies_browser:
        browser, profile = str(access.cookies_browser.value), access.cookies_profile or None
        parameters["cookiesfrombrowser"] = (browser, profile, None, None)
    if cookies_text is not None:
        parameters["cookiefile"] = io.StringIO(cookies_text)
    if access.user:
        parameters |= {"username": access.user, "password": access.password}
    if access.impersonates:
        parameters["impersonate"] = ImpersonateTarget()  # whichever browser there is
    return parameters


def cookies_text_of(access: Access) -> str | None:
    """Return what the cookie file holds, None where there is none; raises ``FailureError``."""
    if not access.cookies_file:
        return None
    try:
        with Path(access.cookies_file).open("rb") as file:
            return file.read(LARGEST_COOKIES_BYTES).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        detail = f"the cookies file cannot be read: {type(error).__name__}"
        raise FailureError(Failure(FailureKind.COOKIES_UNREADABLE, detail)) from error
