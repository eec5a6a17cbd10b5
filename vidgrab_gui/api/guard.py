"""Who may call at all: looked at before anything else of a call is. Pure, and never raises."""

from __future__ import annotations

import hmac
import re

from vidgrab_gui.api import refusals
from vidgrab_gui.api.refusals import Refusal, RefusedError
from vidgrab_gui.core.clients import LONGEST_NAME, is_client_name

UNKNOWN_CLIENT = "unknown program"
CLIENT_PATTERN = r"^[!-~](?:[ -~]{0,58}[!-~])?$"
"""A name on the wire. ASCII alone: no letter in the question then looks like another one."""

_CLIENT = re.compile(CLIENT_PATTERN)
_EXTENSION_ORIGIN = re.compile(
    r"chrome-extension://[a-p]{32}"
    r"|(?:moz|safari-web)-extension://[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
)
_PRODUCT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*")
_SCHEME = "bearer "


def place_refusal(target: str, host: str | None, origin: str | None, port: int) -> Refusal | None:
    """Return why a call from there, or meant for there, is refused; None where it is not.

    ``target`` is what stands in the request's first line. A page of the web comes with its own
    origin, and one whose name was made to lead here (DNS rebinding) with its own host.
    """
    if not target.startswith("/") or host is None or host.lower() not in _own_hosts(port):
        return refusals.FOREIGN_HOST
    if origin is not None and not _EXTENSION_ORIGIN.fullmatch(origin):
        return refusals.FOREIGN_ORIGIN
    return None


def carries(authorization: str | None, token: str) -> bool:
    """Tell whether an ``Authorization`` header carries this token; the time it takes tells nothing.

    An empty token is nobody's.
    """
    text = authorization or ""
    given = text[len(_SCHEME) :].strip(" ") if text.lower().startswith(_SCHEME) else ""
    is_same = hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("utf-8"))
    return is_same and bool(token)


def client_name(said: str | None, user_agent: str | None) -> str:
    """Return what a client is called: as it says itself, else by the first word of its agent.

    Raises :class:`RefusedError` for a name that cannot be shown to a person.
    """
    if said is not None:
        # The pattern's $ would let a line end through.
        if _CLIENT.fullmatch(said) and is_client_name(said):
            return said
        raise RefusedError(refusals.BAD_CLIENT)
    found = _PRODUCT.match(user_agent or "")
    return found[0][:LONGEST_NAME] if found else UNKNOWN_CLIENT


def _own_hosts(port: int) -> tuple[str, ...]:
    return (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}")
