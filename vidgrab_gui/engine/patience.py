"""How often a broken line is tried again, and how long is waited in between."""

from __future__ import annotations

from collections.abc import Callable

from yt_dlp.networking.exceptions import HTTPError

from vidgrab_gui.engine.options import RETRIES, retry_wait_s
from vidgrab_gui.engine.token import StopToken

DISPENSABLE_TRIES = 2


class Tries:
    """Counts the tries in a row that brought nothing; the words are those the meter listens for."""

    def __init__(
        self, say: Callable[[str], None], token: StopToken, most_tries: int = RETRIES
    ) -> None:
        self._say = say
        self._token = token
        self._most_tries = most_tries
        self._count = 0

    def stumble(self, error: Exception) -> None:
        """Wait a moment, or raise the error when it was one too many."""
        if self._count >= self._most_tries:
            raise error
        self._count += 1
        self._say(f"[download] Got error: {error}. Retrying ({self._count}/{self._most_tries})...")
        self._token.wait(retry_wait_s(self._count - 1))

    def regain(self) -> None:
        """Count anew: the line brought something worthwhile."""
        self._count = 0


class FewTries(Tries):
    """What a connection bears that is only there to be faster: a refusal is taken at its word."""

    def __init__(self, say: Callable[[str], None], token: StopToken) -> None:
        super().__init__(say, token, DISPENSABLE_TRIES)

    def stumble(self, error: Exception) -> None:
        """Wait a moment, or raise the error."""
        if isinstance(error, HTTPError):
            raise error
        super().stumble(error)
