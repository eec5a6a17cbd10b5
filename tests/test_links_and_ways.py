"""Ways into the program and out of it: files of links, copied links, a proxy with a password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.origin.proxies import PASSWORD, USER, HttpProxy, running
from tests.programs import Running, running_program
from vidgrab_gui.core.network import Network
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Running]:
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as started:
        yield started


def drop(program: Running, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    place = QPointF(50, 50)
    window = program.program.window
    QApplication.sendEvent(window, QDragEnterEvent(place.toPoint(), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(place, copy, mime, left, none))


def test_dropped_files_of_links_are_saved_each_by_itself(
    program: Running, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    film, sound = origin.url("/progressive.mp4"), origin.url("/audio.m4a")
    (tmp_path / "a.txt").write_text(f"{film}\n{film}\n{origin.url('/status/404')}\n")
    (tmp_path / "b.url").write_text(f"[InternetShortcut]\nURL={sound}\n")
    drop(program, tmp_path / "a.txt", tmp_path / "b.url")
    hand = program.hand
    hand.wait(lambda: "3 links" in hand.texts(), "what was found, each once")
    hand.press("Best Quality")
    hand.wait(lambda: len(list(folder.glob("*.m*"))) == 2, "both files")
    hand.wait(lambda: any("Failed" in text for text in hand.items("Downloads")), "the third alone")
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_dropped_file_without_a_link_is_said(program: Running, tmp_path: Path) -> None:
    (tmp_path / "shopping.txt").write_text("milk, bread")
    drop(program, tmp_path / "shopping.txt")
    hand = program.hand
    hand.wait(lambda: "No link was found in shopping.txt." in hand.texts(), "the sentence")


def test_a_copied_link_of_the_own_network_waits_for_a_word(
    program: Running, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    link = origin.url("/progressive.mp4")
    QApplication.clipboard().setText(link)
    program.hand.wait(lambda: origin.requests() == [], "nothing: nobody has asked for it")
    program.program.controller.watch_clipboard(is_on=True)
    QApplication.clipboard().setText(f"{link}?again")
    program.hand.wait(lambda: program.hand.is_enabled("Use it"), "the question")
    assert origin.requests() == []
    program.hand.press("Use it")
    program.hand.wait_until_ready()


def test_a_proxys_password_is_nowhere_on_the_disk(
    program: Running, origin: Origin, folder: Path, home: Path, tmp_path: Path
) -> None:
    hand = program.hand
    with running(HttpProxy()) as proxy:
        network = Network(proxy=f"http://{USER}@127.0.0.1:{proxy.server_port}")
        program.program.controller.set_network(network, RateLimit(), {"proxy": PASSWORD})
        hand.fetch(origin.url("/page/dash"))
        hand.wait_until_ready()
        hand.press("Audio Only")
        hand.wait_for_job("Done")
    assert len(proxy.passed) > 3
    assert proxy.refused == 0
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")
    written = [path for place in (home, tmp_path) for path in place.rglob("*") if path.is_file()]
    assert tmp_path / "settings.toml" in written
    secret = PASSWORD.encode()
    assert not [path for path in written if secret in path.read_bytes()]
    assert f":{proxy.server_port}" in (tmp_path / "settings.toml").read_text()
