"""Programs whose door is open, and a keyring for them."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.test_vault import MemoryKeyring
from tests.programs import running_program
from tests.reception.house import TOKEN, House, Opener, free_port
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.vault import SERVICE


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before, ring = keyring.get_keyring(), MemoryKeyring()
    ring.kept[SERVICE, TOKEN_SECRET] = TOKEN
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def open_house(
    qtbot: QtBot, tmp_path: Path, folder: Path, memory: MemoryKeyring
) -> Iterator[Opener]:
    with ExitStack() as stack:

        def opened(**choices: object) -> House:
            outside = stack.enter_context(ThreadPoolExecutor(4))
            usual = Settings(folder=str(folder), answers_browser=True, browser_port=free_port())
            settings = replace(usual, **choices)  # type: ignore[arg-type]  # fields by name
            program = running_program(qtbot, tmp_path / "settings.toml", settings)
            running = stack.enter_context(program)
            return House(running, qtbot, outside)

        yield opened
        assert memory


@pytest.fixture
def house(open_house: Opener) -> House:
    opened = open_house()
    opened.hand.wait(lambda: opened.reception.is_open, "the open door")
    return opened


@pytest.fixture
def leads_home(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let every name lead to this address."""

    def lead(address: str) -> None:
        def resolve(*_asked: object) -> list[tuple[object, ...]]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0))]

        monkeypatch.setattr("vidgrab_gui.desktop.host_lookup.socket.getaddrinfo", resolve)

    return lead
