"""How the program reaches sites: proxy, cookies, names, and what goes for one site alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote, unquote, urlsplit, urlunsplit

PROXY_SCHEMES = frozenset({"http", "https", "socks4", "socks4a", "socks5", "socks5h"})
PROXY_SECRET = "proxy"  # noqa: S105 - a name, no password
"""The name under which the proxy's password is kept; a site's is kept under its own."""

_WWW = "www."


class Browser(StrEnum):
    """The browsers whose cookies can be read, by yt-dlp's names for them."""

    NONE = ""
    FIREFOX = "firefox"
    CHROME = "chrome"
    CHROMIUM = "chromium"
    EDGE = "edge"
    BRAVE = "brave"
    OPERA = "opera"
    VIVALDI = "vivaldi"
    WHALE = "whale"
    SAFARI = "safari"


@dataclass(frozen=True, slots=True)
class SiteRule:
    """What goes for one site and the hosts below it; ``site`` is a host's name."""

    site: str
    user: str = ""
    uses_proxy: bool = True
    uses_cookies: bool = True
    impersonates: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """The choices, without any password: those are in the system's keyring alone.

    ``proxy`` is an address such as ``socks5://name@host:1080``, empty for what the system says.
    Cookies come from a browser or from a file (Netscape's ``cookies.txt``), or from both.
    """

    proxy: str = ""
    cookies_browser: Browser = Browser.NONE
    cookies_profile: str = ""
    cookies_file: str = ""
    sites: tuple[SiteRule, ...] = ()

    def rule_of(self, host: str) -> SiteRule:
        """Return the rule that fits a host best, or one that changes nothing."""
        host = site_name(host)
        fitting = [rule for rule in self.sites if _is_below(host, rule.site)]
        return max(fitting, key=lambda rule: len(rule.site), default=SiteRule(host))


@dataclass(frozen=True, slots=True)
class Access:
    """What one child is told: all of it may be a secret, so it is never shown."""

    proxy: str = field(default="", repr=False)
    cookies_browser: Browser = Browser.NONE
    cookies_profile: str = field(default="", repr=False)
    cookies_file: str = field(default="", repr=False)
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    impersonates: bool = False


NO_NETWORK = Network()
NO_ACCESS = Access()


def access_to(url: str, network: Network, secrets: Mapping[str, str]) -> Access:
    """Return how a link is reached; ``secrets`` are passwords by site, and the proxy's."""
    host = urlsplit(url).hostname or ""
    rule = network.rule_of(host)
    proxy = with_password(network.proxy, secrets.get(PROXY_SECRET, "")) if rule.uses_proxy else ""
    cookies = network if rule.uses_cookies else Network()
    return Access(
        proxy=proxy,
        cookies_browser=cookies.cookies_browser,
        cookies_profile=cookies.cookies_profile,
        cookies_file=cookies.cookies_file,
        user=rule.user,
        password=secrets.get(rule.site, "") if rule.user else "",
        impersonates=rule.impersonates,
    )


def secret_names(network: Network) -> tuple[str, ...]:
    """Return the names under which passwords may be kept for these choices."""
    has_user = bool(network.proxy) and "@" in network.proxy
    named = (rule.site for rule in network.sites if rule.user)
    return (*((PROXY_SECRET,) if has_user else ()), *named)


def private_words(network: Network, secrets: Mapping[str, str]) -> frozenset[str]:
    """Return what is nobody's business: passwords, and under which names the person is known."""
    try:
        user = unquote(urlsplit(network.proxy).username or "")
    except ValueError:
        user = ""
    words = {user, *(rule.user for rule in network.sites), *secrets.values()}
    return frozenset(filter(None, words))


def site_name(text: str) -> str:
    """Return the host of what a person types for a site: ``https://www.a.com/b`` is ``a.com``."""
    bare = text.strip().lower()
    try:
        host = urlsplit(bare if "//" in bare else f"//{bare}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix(_WWW)


def is_proxy(text: str) -> bool:
    """Tell whether a text can be a proxy's address; one with a password in it can not."""
    try:
        parts = urlsplit(text)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    is_bare = parts.path in ("", "/") and not (parts.query or parts.fragment)
    has_place = parts.scheme in PROXY_SCHEMES and bool(parts.hostname) and has_port
    return has_place and is_bare and parts.password is None


def split_password(proxy: str) -> tuple[str, str]:
    """Return a proxy's address without the password a person typed into it, and that."""
    try:
        parts = urlsplit(proxy)
    except ValueError:
        return proxy, ""
    if parts.password is None:
        return proxy, ""
    place = f"{parts.username}@{parts.netloc.rpartition('@')[2]}"
    return urlunsplit(parts._replace(netloc=place)), parts.password


def with_password(proxy: str, password: str) -> str:
    """Return a proxy's address with its password in it, where it names somebody."""
    parts = urlsplit(proxy)
    if not (parts.username and password):
        return proxy
    place = f"{parts.username}:{quote(password, safe='')}@{parts.netloc.rpartition('@')[2]}"
    return urlunsplit(parts._replace(netloc=place))


def _is_below(host: str, site: str) -> bool:
    return host == site or host.endswith(f".{site}")
