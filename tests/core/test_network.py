"""Proxy, cookies, names: which go for which link, and where no password is."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.browsers import browser_name, caution, why_not
from vidgrab_gui.core.network import (
    NO_ACCESS,
    Access,
    Browser,
    Network,
    SiteRule,
    access_to,
    is_proxy,
    site_name,
    split_password,
    with_password,
)
from vidgrab_gui.core.rate import RateLimit, share

NETWORK = Network(
    proxy="socks5://anna@proxy.example:1080",
    cookies_browser=Browser.FIREFOX,
    cookies_profile="work",
    cookies_file="/c.txt",
    sites=(
        SiteRule("example.com", user="bob", impersonates=True),
        SiteRule("videos.example.com", uses_proxy=False, uses_cookies=False),
    ),
)
SECRETS = {"proxy": "p/w@1", "example.com": "pw2", "other.example": "pw3"}


def test_nothing_chosen_changes_nothing() -> None:
    assert access_to("https://example.com/a", Network(), {}) == NO_ACCESS


@pytest.mark.parametrize("host", ["example.com", "www.example.com", "m.Example.com"])
def test_a_site_has_its_own_name_and_password(host: str) -> None:
    assert access_to(f"https://{host}/a", NETWORK, SECRETS) == Access(
        proxy="socks5://anna:p%2Fw%401@proxy.example:1080",
        cookies_browser=Browser.FIREFOX,
        cookies_profile="work",
        cookies_file="/c.txt",
        user="bob",
        password="pw2",  # noqa: S106 - nobody's
        impersonates=True,
    )


def test_the_closest_rule_goes() -> None:
    assert access_to("http://a.videos.example.com/", NETWORK, SECRETS) == NO_ACCESS


@pytest.mark.parametrize("host", ["other.example", "notexample.com", "example.com.evil.net"])
def test_no_site_gets_the_password_of_another(host: str) -> None:
    access = access_to(f"https://{host}/", NETWORK, SECRETS)
    assert (access.user, access.password, access.impersonates) == ("", "", False)


def test_secrets_are_not_shown() -> None:
    shown = repr(access_to("https://example.com/", NETWORK, SECRETS))
    assert not [word for word in ("p/w", "p%2Fw", "pw2", "anna", "c.txt") if word in shown]


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://www.Example.com/watch?v=1", "example.com"),
        (" example.com ", "example.com"),
        ("example.com:8080", "example.com"),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_a_site_is_read_from_what_people_type(text: str, site: str) -> None:
    assert site_name(text) == site


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("http://127.0.0.1:3128", True),
        ("socks5h://anna@host:1080/", True),
        ("https://proxy.example", True),
        ("proxy.example:80", False),
        ("ftp://proxy.example", False),
        ("http://", False),
        ("http://host:99999", False),
        ("http://host/path", False),
        ("http://anna:pw@host", False),
        ("http://[::1", False),
    ],
)
def test_what_a_proxy_is(text: str, fits: bool) -> None:
    assert is_proxy(text) == fits


def test_a_typed_password_leaves_the_address() -> None:
    assert split_password("http://anna:pw@h:1") == ("http://anna@h:1", "pw")
    assert split_password("http://h:1") == ("http://h:1", "")
    assert with_password("http://h:1", "pw") == "http://h:1", "nobody is named"


@pytest.mark.parametrize(
    "browser", [b for b in Browser if b not in (Browser.NONE, Browser.FIREFOX)]
)
def test_windows_offers_firefox_alone(browser: Browser) -> None:
    assert why_not(browser, "win32")
    assert not why_not(Browser.FIREFOX, "win32")


def test_each_system_offers_what_it_has() -> None:
    offered = {
        platform: {browser for browser in Browser if not why_not(browser, platform)}
        for platform in ("linux", "darwin")
    }
    assert offered["darwin"] - offered["linux"] == {Browser.SAFARI, Browser.WHALE}
    assert offered["linux"] >= {Browser.CHROME, Browser.FIREFOX, Browser.BRAVE}
    assert caution(Browser.SAFARI, "darwin")
    assert all(browser_name(browser) for browser in Browser)


@pytest.mark.parametrize(
    ("limit", "minute", "rate"),
    [
        (RateLimit(), 0, None),
        (RateLimit(5000), 700, 5000),
        (RateLimit(5000, 480, 1020), 480, 5000),
        (RateLimit(5000, 480, 1020), 1020, None),
        (RateLimit(5000, 1320, 360), 1400, 5000),
        (RateLimit(5000, 1320, 360), 359, 5000),
        (RateLimit(5000, 1320, 360), 360, None),
    ],
)
def test_a_limit_goes_by_the_time_of_day(limit: RateLimit, minute: int, rate: int | None) -> None:
    assert limit.at(minute) == rate


def test_a_limit_is_shared() -> None:
    assert [share(6000, running) for running in (0, 1, 3, 100)] == [6000, 6000, 2000, 1000]
    assert share(None, 3) is None
