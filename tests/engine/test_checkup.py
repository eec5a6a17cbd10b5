"""What a real child tells of its own health, and that it asks nobody unless it is told to."""

from __future__ import annotations

import socket
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.engine.runs import child
from tests.origin.client import Origin
from tests.origin.proxies import PASSWORD, USER, HttpProxy, running
from vidgrab_gui.core.engine_version import engine_version
from vidgrab_gui.core.health import Check, Finding, Remedy, State
from vidgrab_gui.core.network import NO_ACCESS, Access, Browser
from vidgrab_gui.engine.protocol import (
    AllExamined,
    EngineOptions,
    Examine,
    Examined,
    Logged,
    PluginBroken,
    Reply,
)

COOKIE = (
    "# Netscape HTTP Cookie File\n.example.com\tTRUE\t/\tFALSE\t4102444800\tname\tc00kie-value\n"
)


def hear(access: Access = NO_ACCESS, reach: str = "") -> list[Reply]:
    with child() as engine:
        engine.send(Examine(EngineOptions(access=access, silence_limit_s=2), reach))
        return list(_until_the_end(engine.replies()))


def _until_the_end(replies: Iterator[Reply]) -> Iterator[Reply]:
    for reply in replies:
        yield reply
        if isinstance(reply, AllExamined):
            return


def findings(access: Access = NO_ACCESS, reach: str = "") -> dict[Check, Finding]:
    heard = hear(access, reach)
    assert isinstance(heard[-1], AllExamined), heard[-1]
    return {reply.finding.check: reply.finding for reply in heard if isinstance(reply, Examined)}


def lay_plugin(home: Path, name: str, text: str) -> None:
    folder = home / ".local/share/vidgrab/plugins" / name / "yt_dlp_plugins" / "extractor"
    folder.mkdir(parents=True)
    (folder / f"{name}.py").write_text(text)


def test_it_knows_its_version_and_asks_nobody(origin: Origin) -> None:
    found = findings()
    assert set(found) == {Check.ENGINE, Check.PLUGINS, Check.COOKIES}
    assert engine_version(found[Check.ENGINE].value("version")) is not None
    assert Remedy.ROLL_BACK not in found[Check.ENGINE].remedies
    assert (found[Check.PLUGINS].state, found[Check.COOKIES].state) == (State.IDLE, State.IDLE)
    assert origin.requests() == []


def test_plugins_are_counted_and_broken_ones_named(home: Path) -> None:
    good = (
        "from yt_dlp.extractor.common import InfoExtractor\n"
        "class GoodIE(InfoExtractor):\n    _VALID_URL = r'https://good\\.example/'\n"
    )
    lay_plugin(home, "good", good)
    lay_plugin(home, "evil", "raise RuntimeError('token=s3cretplug')\n")
    heard = hear()
    assert any(isinstance(reply, PluginBroken) for reply in heard)
    (plugins,) = [
        reply.finding
        for reply in heard
        if isinstance(reply, Examined) and reply.finding.check is Check.PLUGINS
    ]
    assert (plugins.state, plugins.names) == (State.NOTICE, ("evil",))
    assert plugins.value("loaded") == "1"
    assert "s3cretplug" not in repr(plugins)


def test_a_cookies_file_is_read_and_counted_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "cookies.txt"
    path.write_text(COOKIE)
    heard = hear(Access(cookies_file=str(path)))
    (cookies,) = [
        reply.finding
        for reply in heard
        if isinstance(reply, Examined) and reply.finding.check is Check.COOKIES
    ]
    assert (cookies.state, cookies.said(str)) == (State.GOOD, "They can be read: 1.")
    assert path.read_text() == COOKIE
    assert "c00kie-value" not in repr(heard)


@pytest.mark.parametrize("text", [None, "no cookies\tat all\n", b"\xff\xfe\xfd"])
def test_a_cookies_file_that_cannot_be_read_is_said(
    tmp_path: Path, text: str | bytes | None
) -> None:
    path = tmp_path / "cookies.txt"
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = findings(Access(cookies_file=str(path)))
    assert found[Check.COOKIES].state is State.BAD
    assert found[Check.COOKIES].remedies == (Remedy.NETWORK,)
    assert found[Check.ENGINE].value("version"), "the rest is told all the same"


def test_a_browser_that_is_not_there_is_said() -> None:
    found = findings(Access(cookies_browser=Browser.FIREFOX))
    assert found[Check.COOKIES].state is State.BAD


@pytest.mark.skipif(sys.platform != "linux", reason="where Firefox keeps its things")
def test_a_browsers_cookies_are_counted(home: Path) -> None:
    profile = home / ".mozilla/firefox/abc.default"
    profile.mkdir(parents=True)
    jar = sqlite3.connect(profile / "cookies.sqlite")
    jar.execute(
        "CREATE TABLE moz_cookies "
        "(host TEXT, name TEXT, value TEXT, path TEXT, expiry INTEGER, isSecure INTEGER)"
    )
    jar.executemany(
        "INSERT INTO moz_cookies VALUES (?, ?, ?, '/', 4102444800, 1)",
        [(".example.com", "a", "c00kie-value"), (".example.com", "b", "c00kie-value")],
    )
    jar.commit()
    jar.close()
    heard = hear(Access(cookies_browser=Browser.FIREFOX))
    said = [reply.finding.said(str) for reply in heard if isinstance(reply, Examined)]
    assert "They can be read: 2." in said
    assert "c00kie-value" not in repr(heard)


@pytest.mark.skipif(sys.platform == "darwin", reason="where it can be read")
def test_a_browser_of_another_system_has_its_reason_said() -> None:
    found = findings(Access(cookies_browser=Browser.SAFARI))
    assert found[Check.COOKIES].said(str) == "Safari is on macOS only."


def test_a_site_is_reached_whatever_it_answers(origin: Origin) -> None:
    address = origin.url("/status/403")
    found = findings(reach=address)
    assert list(found) == [Check.REACH]
    assert found[Check.REACH].state is State.GOOD
    assert [seen.method for seen in origin.requests()] == ["HEAD"]


def test_a_site_that_is_not_there_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        found = findings(reach=f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert found[Check.REACH].state is State.BAD
    assert found[Check.REACH].remedies == (Remedy.CHECK_REACH, Remedy.NETWORK)
    assert found[Check.REACH].said(str)


def test_one_that_says_nothing_is_given_up() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        found = findings(reach=f"http://127.0.0.1:{silent.getsockname()[1]}/")
    assert found[Check.REACH].state is State.BAD


def test_the_way_there_is_the_persons_proxy(origin: Origin) -> None:
    with running(HttpProxy()) as proxy:
        place = f"127.0.0.1:{proxy.server_address[1]}"
        access = Access(proxy=f"http://{USER}:{quote(PASSWORD, safe='')}@{place}")
        assert findings(access, origin.url("/"))[Check.REACH].state is State.GOOD
        assert proxy.passed == [origin.url("/")]


def test_no_cookie_is_read_for_a_sign_of_life(origin: Origin) -> None:
    found = findings(Access(cookies_file="/no/such/cookies.txt"), origin.url("/"))
    assert found[Check.REACH].state is State.GOOD


def test_what_is_logged_meanwhile_holds_no_password() -> None:
    access = Access(proxy="http://anna:pr0xy-secret@127.0.0.1:9")
    heard = hear(access, "http://127.0.0.1:9/")
    assert "pr0xy-secret" not in repr([reply for reply in heard if isinstance(reply, Logged)])
    assert "pr0xy-secret" not in repr([reply for reply in heard if isinstance(reply, Examined)])
