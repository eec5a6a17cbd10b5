"""Everything goes the way the person chose: real requests through real proxies, cookies, names."""

from __future__ import annotations

import io
import time
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from yt_dlp.networking.impersonate import ImpersonateTarget

from tests.engine.runs import QUICK_S, Job, child, fetch, line
from tests.origin.client import Origin
from tests.origin.plugin import lay_members_plugin
from tests.origin.proxies import PASSWORD, USER, HttpProxy, SocksProxy, running
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.network import NO_ACCESS, Access, Browser
from vidgrab_gui.engine.protocol import (
    EngineOptions,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Logged,
    Pace,
    Pictured,
    Progressed,
    Reply,
)
from vidgrab_gui.engine.reach import network_parameters

FILM = "/padded.mp4?mb=2"


def member(word: str) -> Access:
    return Access(user="anna", password=word)


@pytest.mark.parametrize(
    ("access", "cookies_text", "parameters"),
    [
        (NO_ACCESS, None, {}),
        (Access(proxy="socks5h://h:1"), None, {"proxy": "socks5h://h:1"}),
        (
            Access(cookies_browser=Browser.FIREFOX),
            None,
            {"cookiesfrombrowser": ("firefox", None, None, None)},
        ),
        (
            Access(cookies_browser=Browser.BRAVE, cookies_profile="Profile 1"),
            None,
            {"cookiesfrombrowser": ("brave", "Profile 1", None, None)},
        ),
        (member("x"), None, {"username": "anna", "password": "x"}),
        (Access(impersonates=True), None, {"impersonate": ImpersonateTarget()}),
    ],
)
def test_each_choice_is_just_these_parameters(
    access: Access, cookies_text: str | None, parameters: dict[str, object]
) -> None:
    assert network_parameters(access, cookies_text) == parameters


def test_cookies_are_handed_over_as_a_text() -> None:
    (name,) = parameters = network_parameters(Access(cookies_file="/c.txt"), "# text")
    assert name == "cookiefile"
    assert isinstance(parameters[name], io.StringIO)
    assert parameters[name].getvalue() == "# text"


def hear(url: str, access: Access) -> list[Reply]:
    """Return all a fetch says, the picture included."""
    heard: list[Reply] = []
    with child() as engine:
        engine.send(Fetch(url, EngineOptions(silence_limit_s=QUICK_S, access=access)))
        for reply in engine.replies():
            heard.append(reply)
            if isinstance(reply, Pictured | Failed):
                break
    return heard


def failure_of(heard: list[Reply]) -> FailureKind:
    assert isinstance(heard[-1], Failed), heard[-1]
    return heard[-1].failure.kind


def said(heard: list[Reply]) -> str:
    return " ".join(str(reply) for reply in heard if isinstance(reply, Logged | Failed))


def save(origin: Origin, folder: Path, path: str, access: Access) -> bytes:
    """Fetch and download with an access; returns the file."""
    url = origin.url(path)
    fetched = next(reply for reply in hear(url, access) if isinstance(reply, Fetched))
    job = Job(url, folder, line(fetched.media), fetched.ticket)
    with child() as engine:
        order = job.order()
        options = msgspec.structs.replace(order.options, access=access)
        engine.send(msgspec.structs.replace(order, options=options))
        last = list(engine.replies())[-1]
    assert isinstance(last, Finished), last
    job.remove()
    return Path(last.path).read_bytes()


def test_page_picture_and_film_go_through_the_proxy(origin: Origin, folder: Path) -> None:
    whole = origin.get("/progressive.mp4")[1]
    with running(HttpProxy()) as proxy:
        place = f"127.0.0.1:{proxy.server_port}"
        access = Access(proxy=f"http://{USER}:{quote(PASSWORD, safe='')}@{place}")
        heard = hear(origin.url("/page/dash"), access)
        assert isinstance(heard[-1], Pictured)
        assert heard[-1].jpeg
        made = save(origin, folder, "/progressive.mp4", access)
    assert made == whole
    paths = {address.removeprefix(origin.base) for address in proxy.passed}
    assert {"/page/dash", "/thumbnail.jpg", "/dash/manifest.mpd", "/progressive.mp4"} <= paths
    assert proxy.refused == 0
    seen = [one.path for one in origin.requests()][1:]
    assert len(seen) == len(proxy.passed), "and nothing past it"


def test_a_proxy_that_refuses_is_told_without_its_password(origin: Origin) -> None:
    with running(HttpProxy()) as proxy:
        access = Access(proxy=f"http://{USER}:wrongpw1@127.0.0.1:{proxy.server_port}")
        heard = hear(origin.url("/progressive.mp4"), access)
    assert failure_of(heard)
    assert proxy.refused
    assert "wrongpw1" not in said(heard)
    assert origin.requests() == []


def test_a_proxy_that_is_not_there_is_told_without_its_password(origin: Origin) -> None:
    heard = hear(origin.url("/progressive.mp4"), Access(proxy="http://anna:gonepw1@127.0.0.1:9"))
    assert failure_of(heard)
    assert "gonepw1" not in said(heard)
    assert origin.requests() == []


def test_socks_with_a_name_and_a_password(origin: Origin, folder: Path) -> None:
    whole = origin.get(FILM)[1]
    with running(SocksProxy()) as proxy:
        place = f"127.0.0.1:{proxy.server_address[1]}"
        access = Access(proxy=f"socks5h://{USER}:{quote(PASSWORD, safe='')}@{place}")
        assert save(origin, folder, FILM, access) == whole
    port = int(origin.base.rpartition(":")[2])
    assert set(proxy.passed) == {("127.0.0.1", port)}


def test_cookies_from_a_file_that_stays_as_it_is(
    origin: Origin, folder: Path, tmp_path: Path
) -> None:
    cookies = tmp_path / "cookies.txt"
    text = (
        "# Netscape HTTP Cookie File\n"
        "127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tmember\tyes\n"
        "example.com\tFALSE\t/\tFALSE\t4102444800\tother\tsecret\n"
    )
    cookies.write_text(text)
    path = f"/wants/Cookie/member=yes{FILM}"
    assert failure_of(hear(origin.url(path), NO_ACCESS)) is FailureKind.ACCESS_DENIED
    whole = origin.get(FILM)[1]
    assert save(origin, folder, path, Access(cookies_file=str(cookies))) == whole
    assert cookies.read_text() == text


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"member = yes\n"])
def test_a_cookies_file_nobody_can_read(
    origin: Origin, tmp_path: Path, content: bytes | None
) -> None:
    cookies = tmp_path / "cookies.txt"
    if content is not None:
        cookies.write_bytes(content)
    heard = hear(origin.url(FILM), Access(cookies_file=str(cookies)))
    assert failure_of(heard) is FailureKind.COOKIES_UNREADABLE
    assert origin.requests() == []


def test_a_browser_that_is_not_there(origin: Origin) -> None:
    heard = hear(origin.url(FILM), Access(cookies_browser=Browser.FIREFOX))
    assert failure_of(heard) is FailureKind.COOKIES_UNREADABLE


def test_a_site_that_wants_a_name(origin: Origin, home: Path) -> None:
    link = lay_members_plugin(home, origin.url(FILM))
    assert failure_of(hear(link, NO_ACCESS)) is FailureKind.LOGIN_REQUIRED
    heard = hear(link, member("s3cret"))
    assert any(isinstance(reply, Fetched) for reply in heard)
    heard = hear(link, member("wr0ngpw"))
    assert failure_of(heard)
    assert "wr0ngpw" not in said(heard)


def test_a_site_that_lets_browsers_in_only(origin: Origin, folder: Path) -> None:
    path = f"/wants/Sec-Ch-Ua/Chrom{FILM}"
    assert failure_of(hear(origin.url(path), NO_ACCESS)) is FailureKind.ACCESS_DENIED
    whole = origin.get(FILM)[1]
    assert save(origin, folder, path, Access(impersonates=True)) == whole


@pytest.mark.parametrize("path", ["/padded.mp4?mb=2", "/segments/plain/index.m3u8"])
def test_a_limit_holds_and_a_new_one_at_once(path: str, origin: Origin, folder: Path) -> None:
    url = origin.url(path)
    fetched = fetch(url)
    job = Job(url, folder, line(fetched.media), fetched.ticket)
    first_at_s = None
    done_bytes = 0
    with child() as engine:
        engine.send(msgspec.structs.replace(job.order(), rate_bps=200_000))
        for reply in engine.replies():
            if isinstance(reply, Finished):
                break
            if not isinstance(reply, Progressed) or not reply.progress.done_bytes:
                continue
            first_at_s = first_at_s or time.monotonic()
            if time.monotonic() - first_at_s < 2:
                done_bytes = reply.progress.done_bytes
            else:
                engine.send(Pace(None))
    assert 150_000 < done_bytes < 700_000, "two seconds, and what came before the first word"
    assert isinstance(reply, Finished)
    assert time.monotonic() - (first_at_s or 0) < 6, "the rest came as fast as it could"
    job.remove()
