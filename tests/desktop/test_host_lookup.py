"""Names that lead home are found without anybody waiting for them."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from vidgrab_gui.desktop import host_lookup
from vidgrab_gui.desktop.host_lookup import HostLookup, addresses_of

NAMES = {
    "camera.example.com": ["192.168.1.7"],
    "six.example.com": ["2606:4700::1", "fe80::1%eth0"],
    "mapped.example.com": ["::ffff:127.0.0.1"],
    "site.example.com": ["93.184.215.14"],
    "gone.example.com": [],
}


@pytest.mark.parametrize(
    ("host", "leads_home"),
    [
        ("camera.example.com", True),
        ("six.example.com", True),
        ("mapped.example.com", True),
        ("site.example.com", False),
        ("gone.example.com", False),
    ],
)
def test_where_a_name_leads(qtbot: QtBot, host: str, leads_home: bool) -> None:
    owner = QObject()
    lookup = HostLookup(owner, NAMES.__getitem__)
    link = f"https://{host}/a"
    with qtbot.waitSignal(lookup.looked, timeout=5_000) as looked:
        lookup.look("asked", [link])
    assert looked.args == ["asked", (link,) if leads_home else ()]


def test_a_name_nobody_answers_for_holds_nothing_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host_lookup, "LIMIT_MS", 100)
    answer = threading.Event()

    def hang(_host: str) -> list[str]:
        answer.wait(20)
        return ["127.0.0.1"]

    owner = QObject()
    lookup = HostLookup(owner, hang)
    told: list[object] = []
    lookup.looked.connect(lambda *words: told.append(words))
    before_s = time.monotonic()
    lookup.look("asked", ["https://example.com/a"])
    assert time.monotonic() - before_s < 0.1
    qtbot.waitUntil(lambda: told == [("asked", ())])
    answer.set()
    qtbot.wait(50)
    assert len(told) == 1, "once"


def test_the_system_is_asked() -> None:
    assert set(addresses_of("localhost")) & {"127.0.0.1", "::1"}
    assert addresses_of("a" * 300) == []
