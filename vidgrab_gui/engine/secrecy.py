"""What a child was told in confidence is in nothing that it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import quote, unquote, urlsplit

import msgspec

from vidgrab_gui.core.network import Access
from vidgrab_gui.core.redaction import HIDDEN
from vidgrab_gui.engine.protocol import Failed, Logged, Reply, UpdateFailed

LEAST_CHARACTERS = 3
"""A shorter password would make holes in every other word."""


class Discretion:
    """Passes replies on without an access's names and passwords: sites repeat what they get."""

    def __init__(self, send: Callable[[Reply], None]) -> None:
        self._send = send
        self._secrets: frozenset[str] = frozenset()

    def hide(self, access: Access) -> None:
        """Hide the names and passwords of this access, too, from now on."""
        proxy = urlsplit(access.proxy)
        known = {access.user, access.password, proxy.username or "", proxy.password or ""}
        known |= {unquote(word) for word in known}
        known |= {quote(word, safe="") for word in known}
        self._secrets |= {word for word in known if len(word) >= LEAST_CHARACTERS}

    def __call__(self, reply: Reply) -> None:
        """Send a reply."""
        if isinstance(reply, Logged):
            reply = msgspec.structs.replace(reply, text=self._without(reply.text))
        elif isinstance(reply, UpdateFailed):
            reply = msgspec.structs.replace(reply, detail=self._without(reply.detail))
        elif isinstance(reply, Failed):
            detail = self._without(reply.failure.detail)
            failure = replace(reply.failure, detail=detail)
            reply = msgspec.structs.replace(reply, failure=failure)
        self._send(reply)

    def _without(self, text: str) -> str:
        # The longest first: one may be a part of another.
        for word in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(word, HIDDEN)
        return text
