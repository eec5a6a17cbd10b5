"""A script at the door for the browser: calls it over HTTP while the window's thread goes on."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.programs import Running, running_program
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.questions import Question

TOKEN = "t0ken-of-the-tests-" + "x" * 24
CLIENT = "tests"
ANSWER_WITHIN_S = 40.0


class Answer(NamedTuple):
    """What came back: ``body`` is read JSON."""

    status: int
    headers: Mapping[str, str]
    body: Any


class Caller:
    """Asks one thing after the other, each in a connection of its own; for any thread."""

    def __init__(self, port: int, token: str = TOKEN, client: str = CLIENT) -> None:
        self.port = port
        self._headers = {"Authorization": f"Bearer {token}", "X-VidGrab-Client": client}

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """Return the answer to one call; a header given as "" is left out."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        sent = {name: text for name, text in (self._headers | named).items() if text}
        data = None if body is None else json.dumps(body).encode()
        if data is not None:
            sent["Content-Type"] = "application/json"
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_WITHIN_S)
        try:
            line.request(method, path, data, sent)
            answer = line.getresponse()
            return Answer(answer.status, dict(answer.headers), json.loads(answer.read()))
        finally:
            line.close()

    def get(self, path: str, **headers: str) -> Answer:
        """Read something."""
        return self.ask("GET", path, **headers)

    def post(self, path: str, body: object = None, **headers: str) -> Answer:
        """Want something done."""
        return self.ask("POST", path, body, **headers)


class Door:
    """A running program with its door open, and somebody who calls."""

    def __init__(self, running: Running, caller: Caller) -> None:
        self.running = running
        self.hand = running.hand
        self.caller = caller
        self._pool = ThreadPoolExecutor(8)

    def begin(self, call: Callable[..., Any], *words: Any, **named: Any) -> Future[Any]:
        """Call from a thread of its own."""
        return self._pool.submit(call, *words, **named)

    def result(self, call: Callable[..., Any], *words: Any, **named: Any) -> Any:
        """Call from a thread of its own and wait for what comes, with the window going on."""
        future = self.begin(call, *words, **named)
        self.hand.wait(future.done, f"an answer to {words}", within_s=45)
        return future.result()

    def get(self, path: str) -> Answer:
        """Read something."""
        answer: Answer = self.result(self.caller.get, path)
        return answer

    def post(self, path: str, body: object = None) -> Answer:
        """Want something done."""
        answer: Answer = self.result(self.caller.post, path, body)
        return answer

    def say(self, words: str, within_s: float = 20.0) -> None:
        """Answer the question in the window with the button of these words."""
        self.hand.wait(lambda: bool(_buttons(words)), f"a question with {words}", within_s)
        _buttons(words)[0].click()

    def refuse_all(self) -> None:
        """Say no to whatever is asked in the window just now."""
        for words in ("Do Not Open", "Do Not Allow"):
            for button in _buttons(words):
                button.click()

    def close(self) -> None:
        """Wait for whoever still calls."""
        self._pool.shutdown()


def free_port() -> int:
    """Return a port nobody has just now."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


@contextmanager
def open_door(
    qtbot: QtBot, settings_path: Path, settings: Settings, clients: tuple[str, ...] = (CLIENT,)
) -> Iterator[Door]:
    """Run the program with its door open, for callers with :data:`TOKEN`."""
    port = free_port()
    settings = replace(settings, browser_port=port, browser_clients=clients)
    with running_program(qtbot, settings_path, settings) as running:
        program = running.program
        program.vault.keep({TOKEN_SECRET: TOKEN})
        program.controller.change_settings(replace(settings, answers_browser=True))
        running.hand.wait(lambda: _is_open(port), "the door")
        door = Door(running, Caller(port))
        try:
            yield door
        finally:
            door.close()


def questions() -> list[Question]:
    """Return the questions on the screen."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, Question) and widget.isVisible()
    ]


def _buttons(words: str) -> list[QAbstractButton]:
    found = [button for question in questions() for button in question.buttons()]
    return [button for button in found if button.text() == words and button.isEnabled()]


def _is_open(port: int) -> bool:
    with socket.socket() as line:
        line.settimeout(0.2)
        return line.connect_ex(("127.0.0.1", port)) == 0
