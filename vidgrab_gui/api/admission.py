"""Which clients the person lets in: asked once for each name, and never often."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from enum import StrEnum

from vidgrab_gui.api.desk import Desk, DeskBusyError

MOST_ASKED = 10
"""Names a person is asked about until the program ends; more than that is a nuisance on purpose."""


class Admission(StrEnum):
    """How a client stands with the person."""

    ALLOWED = "allowed"
    ASKING = "asking"
    REFUSED = "refused"


class Admissions:
    """Knows who may come in. Any thread may use it."""

    def __init__(self, desk: Desk, names: Iterable[str] = ()) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._allowed = frozenset(names)
        self._refused: set[str] = set()
        self._asking: set[str] = set()
        self._asked: set[str] = set()

    def admit(self, client: str) -> Admission:
        """Tell whether a client may come in; one nobody knows is asked about.

        Raises :class:`DeskBusyError` where that is not possible now.
        """
        with self._lock:
            known = self._known(client)
            if known is not None:
                return known
            self._asking.add(client)
            self._asked.add(client)
        try:
            self._desk.ask_about(client)
        except DeskBusyError:
            with self._lock:
                self._asking.discard(client)
            raise
        with self._lock:  # a desk may have the answer at once
            return self._known(client) or Admission.ASKING

    def allow(self, client: str) -> None:
        """Let a client in from now on."""
        with self._lock:
            self._allowed |= {client}
            self._refused.discard(client)
            self._asking.discard(client)

    def refuse(self, client: str) -> None:
        """Keep a client out until the program ends, or until it is among the restored names."""
        with self._lock:
            self._allowed -= {client}
            self._asking.discard(client)
            if client in self._asked:
                self._refused.add(client)

    def restore(self, names: Iterable[str]) -> None:
        """Let in exactly those the settings name; who is no longer among them is asked about."""
        with self._lock:
            self._allowed = frozenset(names)
            self._refused -= self._allowed
            self._asking -= self._allowed

    def _known(self, client: str) -> Admission | None:
        if client in self._allowed:
            return Admission.ALLOWED
        if client in self._refused:
            return Admission.REFUSED
        if client in self._asking:
            return Admission.ASKING
        is_too_much = client not in self._asked and len(self._asked) >= MOST_ASKED
        return Admission.REFUSED if is_too_much else None
