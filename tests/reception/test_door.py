"""Who may come in, when the door is open, and with which token."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop.test_vault import MemoryKeyring
from tests.origin.client import Origin
from tests.reception.house import TOKEN, House, Opener, free_port
from vidgrab_gui.api.admission import Admission
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.desktop.vault import SERVICE
from vidgrab_gui.reception import Reception

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Who may come in.


def test_a_client_is_asked_about_and_remembered(house: House, tmp_path: Path) -> None:
    admissions = house.reception.admissions
    assert house.ask(admissions.admit, "curl") is Admission.ASKING
    assert "Let “curl” use VidGrab?" in house.answer("Allow")
    assert house.ask(admissions.admit, "curl") is Admission.ALLOWED
    assert house.program.settings.browser_clients == ("curl",)
    assert "browser_clients = [" in (tmp_path / "settings.toml").read_text()
    without = replace(house.program.settings, browser_clients=())
    house.program.controller.change_settings(without)
    assert house.ask(admissions.admit, "curl") is Admission.ASKING
    house.answer("Do Not Allow")
    assert house.ask(admissions.admit, "curl") is Admission.REFUSED
    assert not house.program.settings.browser_clients


def test_questions_come_one_after_the_other(house: House, origin: Origin) -> None:
    house.fetch(origin.url("/page/dash"))
    house.ask(house.reception.admissions.admit, "curl")
    house.hand.wait(lambda: len(house.questions()) == 1, "one question")
    assert "Open a link" in house.answer("Do Not Open")
    assert "curl" in house.answer("Do Not Allow")


# The door and its token.


def knocks(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def test_the_door_follows_the_settings(house: House) -> None:
    controller, reception = house.program.controller, house.reception
    before = house.program.settings
    assert knocks(before.browser_port)
    other = free_port()
    controller.change_settings(replace(before, browser_port=other))
    house.hand.wait(lambda: knocks(other), "the new port")
    house.hand.wait(lambda: not knocks(before.browser_port), "the old one shut")
    controller.change_settings(replace(before, answers_browser=False))
    house.hand.wait(lambda: not knocks(other), "the shut door")
    assert not reception.is_open


def test_a_port_that_is_taken_is_said_once_and_tried_again(open_house: Opener) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        house = open_house(browser_port=port)
        house.hand.wait_for_text(f"Another program uses port {port}")
        said: list[str] = []
        house.reception.noticed.connect(said.append)
        house.program.controller.set_jobs_at_once(2)
        house.hand.wait(lambda: house.reception._is_refused, "another try")
        assert not said
    assert not house.reception.is_open
    house.program.controller.set_jobs_at_once(3)
    house.hand.wait(lambda: house.reception.is_open, "the open door")


def test_the_token_is_made_once_and_kept(open_house: Opener, memory: MemoryKeyring) -> None:
    memory.kept.clear()
    house = open_house()
    house.hand.wait(lambda: house.reception.is_open, "the open door")
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.want_token()
    (token,) = told
    assert len(token) == 43
    house.hand.wait(lambda: memory.kept == {(SERVICE, TOKEN_SECRET): token}, "the keyring")


def test_the_token_of_the_last_time_is_told_while_the_door_is_shut(open_house: Opener) -> None:
    house = open_house(answers_browser=False)
    assert house.program.porter._reception is None
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.want_token()
    house.hand.wait(lambda: told == [TOKEN], "the token")
    assert not house.reception.is_open


def test_no_other_secret_s_coming_is_taken_for_the_token_s(
    open_house: Opener, memory: MemoryKeyring
) -> None:
    house = open_house(answers_browser=False)
    house.reception._on_secrets_loaded()
    assert house.program.vault.secrets() == {}
    assert memory.kept[SERVICE, TOKEN_SECRET] == TOKEN


def test_a_new_token_is_another_one_and_hidden_in_the_log(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden: set[str] = set()
    monkeypatch.setattr("vidgrab_gui.program.hide_in_log", hidden.update)
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.renew_token()
    (token,) = told
    assert token != TOKEN
    assert token in hidden
    assert token not in house.program.help.privacy.cleaned(f"it is {token}.")
    house.hand.wait(lambda: house.reception.is_open, "the open door")


class SlowDoor:
    """A door that takes its time to open and to shut."""

    def __init__(self, log: list[str]) -> None:
        self._log = log

    def start(self) -> None:
        time.sleep(0.5)
        self._log.append("open")

    def renew(self, token: str) -> None:
        raise AssertionError(token)

    def stop(self) -> None:
        time.sleep(0.5)
        self._log.append("shut")


def test_the_window_goes_on_while_the_door_opens_and_shuts(
    open_house: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    log: list[str] = []
    monkeypatch.setattr(Reception, "_make_door", lambda *_asked: SlowDoor(log))
    house = open_house(answers_browser=False)
    house.program.porter.reception.want_token()
    house.hand.wait(lambda: bool(house.reception._token), "the token")
    for is_on, sign in ((True, "open"), (False, "shut")):
        before_s = time.monotonic()
        wanted = replace(house.program.settings, answers_browser=is_on)
        house.program.controller.change_settings(wanted)
        assert time.monotonic() - before_s < 0.4
        house.hand.wait(lambda sign=sign: log[-1:] == [sign], sign)  # type: ignore[misc]  # bound now
    assert log == ["open", "shut"]
