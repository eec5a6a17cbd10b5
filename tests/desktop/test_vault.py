"""Passwords: in a keyring where there is one, else known until the end, and never elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError
from pytestqt.qtbot import QtBot

from vidgrab_gui.desktop.vault import SERVICE, Vault


class MemoryKeyring(KeyringBackend):
    """A keyring for the length of a test."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_a_password_is_known_at_once_and_kept(qtbot: QtBot, memory: MemoryKeyring) -> None:
    vault = Vault()
    vault.keep({"proxy": "pw"})
    assert vault.secrets() == {"proxy": "pw"}
    qtbot.waitUntil(lambda: memory.kept == {(SERVICE, "proxy"): "pw"})
    again = Vault()
    with qtbot.waitSignal(again.loaded):
        again.load(["proxy", "example.com"])
    assert again.secrets() == {"proxy": "pw"}


def test_an_empty_one_is_forgotten(qtbot: QtBot, memory: MemoryKeyring) -> None:
    vault = Vault()
    vault.keep({"a": "pw"})
    qtbot.waitUntil(lambda: bool(memory.kept))
    vault.keep({"a": "", "never.there": ""})
    qtbot.waitUntil(lambda: not memory.kept)
    assert vault.secrets()["a"] == ""


def test_what_was_typed_meanwhile_wins(qtbot: QtBot, memory: MemoryKeyring) -> None:
    memory.kept[SERVICE, "a"] = "old"
    vault = Vault()
    vault.keep({"a": "new"})
    with qtbot.waitSignal(vault.loaded):
        vault.load(["a"])
    assert vault.secrets() == {"a": "new"}


def test_without_a_keyring_it_is_said_and_known_until_the_end(qtbot: QtBot) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # its class is untyped
    vault = Vault()
    with qtbot.waitSignal(vault.refused):
        vault.keep({"a": "pw"})
    assert vault.secrets() == {"a": "pw"}
    with qtbot.waitSignal(vault.loaded):
        vault.load(["b"])
    assert vault.secrets() == {"a": "pw"}
