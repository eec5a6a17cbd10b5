"""Who uses the door for the browser and for scripts: clients, by the names they give themselves."""

from __future__ import annotations

import unicodedata

USUAL_PORT = 47_625
LONGEST_NAME = 60
MOST_CLIENTS = 50
NO_CLIENTS: tuple[str, ...] = ()
TOKEN_SECRET = "browser token"  # noqa: S105 - the name the keyring knows it by
"""Under this name the vault keeps what every call has to carry."""


def is_client_name(text: str) -> bool:
    """Tell whether a client can be called this: one short line with nothing invisible in it."""
    is_short = 0 < len(text) <= LONGEST_NAME
    return is_short and text == text.strip() and all(map(_is_seen, text))


def _is_seen(character: str) -> bool:
    # Marks of direction would let a name turn the question around it about.
    return character == " " or unicodedata.category(character)[0] not in "CZ"
