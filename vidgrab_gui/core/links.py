"""Links as people type and paste them."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.late_pattern import late_pattern

MOST_CHARACTERS = 1_000_000
MOST_LINKS = 5_000
LONGEST_LINK_BYTES = 8_192

_LONGEST_REFUSED = 200
_LONGEST_HOST = 253
_OTHER_SCHEMES = frozenset(
    {
        "about", "blob", "chrome", "data", "feed", "file", "filesystem", "intent", "javascript",
        "magnet", "mailto", "sms", "tel", "vbscript", "view-source",
    }
)  # fmt: skip
_LOCAL_ENDINGS = (
    ".localhost", ".local", ".localdomain", ".lan", ".home", ".home.arpa", ".internal",
    ".intranet", ".corp", ".private",
)  # fmt: skip

_OPENERS = "([{<\"'`“”„‘’«»‹›「『《〈【（*_~"
_PAIRED = "*_~"
_CLOSERS = {
    ")": "(", "]": "[", "}": "{", "」": "「", "』": "『", "》": "《", "〉": "〈", "】": "【",
    "）": "（",
}  # fmt: skip
_TRAILING = ".,;:!?…\"'`“”’»›。、，！？；："
_EDGE_RANGES = (
    (0x00, 0x20), (0x7F, 0xA0), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069),
)  # fmt: skip
_EDGES = "".join(chr(code) for first, last in _EDGE_RANGES for code in range(first, last + 1))

_LINE_ENDS = late_pattern("[\r\n\v\f\u2028\u2029]+")
_SEPARATORS = late_pattern('[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000<>"]+')
# Pages write these to break long lines; nobody means them as part of a link.
_INVISIBLE = late_pattern("[\u00ad\u200b\u2060\ufeff]")
_GLUE = late_pattern(r"[,;|]+(?=https?://|www\.)", re.IGNORECASE)
_USER = late_pattern(r"^([a-z][a-z0-9+.-]*://)[^/?#]*@", re.IGNORECASE)
_LINK_START = late_pattern("https?://", re.IGNORECASE)
_DOUBLE_START = late_pattern("^(?:https?://)+(?=https?://)", re.IGNORECASE)
_SCHEME = late_pattern(r"[a-z][a-z0-9+.-]{0,30}")
_FORBIDDEN = late_pattern(
    "[\x00-\x20\x7f-\xa0\\\\\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_IPV6_PLACE = late_pattern(r"\[[0-9a-f:.]+(?:%[\w.-]+)?\](?::\d*)?")
_UNSHOWN = late_pattern(f"(?:{_FORBIDDEN.pattern}|{_INVISIBLE.pattern})+")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NUMBER = late_pattern(r"0x[0-9a-f]*|\d+")

_Answer = tuple[str, FailureKind | None]
_JUST_A_WORD: _Answer = ("", None)
_NOT_A_LINK: _Answer = ("", FailureKind.NOT_A_LINK)


@dataclass(frozen=True, slots=True)
class RefusedLink:
    """Something that is no link for VidGrab: a short form of it, and why not."""

    text: str
    kind: FailureKind


@dataclass(frozen=True, slots=True)
class LinksFound:
    """What a text holds, in its order and each link once.

    ``is_cut`` tells that there was more than ``MOST_CHARACTERS`` or ``MOST_LINKS``.
    """

    links: tuple[str, ...] = ()
    refused: tuple[RefusedLink, ...] = ()
    is_cut: bool = False


@lru_cache(maxsize=4)  # the field, the window and the program each ask for the same text
def read_links(text: str) -> LinksFound:
    """Return the web links in what a person typed, pasted or dropped.

    Words around links are passed over; without any link the whole text is
    refused. Links come with their scheme and host in small letters and
    otherwise as they were, names and passwords in them included.
    """
    is_cut = len(text) > MOST_CHARACTERS
    # The last word of a cut text is perhaps a part of a link.
    part = text[:MOST_CHARACTERS].rsplit(None, 1)[0] if is_cut else text
    links: dict[str, None] = {}
    refused: dict[RefusedLink, None] = {}
    for word, is_alone in _words(_INVISIBLE.sub("", part)):
        link, kind = _read(word, is_alone=is_alone)
        if link:
            links[link] = None
        elif kind:
            refused[RefusedLink(_shown(word, _LONGEST_REFUSED), kind)] = None
        if len(links) > MOST_LINKS or len(refused) > MOST_LINKS:
            is_cut = True
            break
    if not links and not refused:
        refused[_refused_whole(text)] = None
    return LinksFound(tuple(links)[:MOST_LINKS], tuple(refused)[:MOST_LINKS], is_cut)


def is_local(link: str) -> bool:
    """Tell whether a link leads to this machine or its own network, as far as its host shows.

    What cannot be read counts as local. A name of the public net may still
    lead here; only resolving it would tell.
    """
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return True
    host = unicodedata.normalize("NFKC", host).replace("。", ".").rstrip(".").lower()
    if not {".", ":"} & set(host) or "%" in host or host.endswith(_LOCAL_ENDINGS):
        return True
    try:
        return not _is_public(ipaddress.ip_address(host))
    except ValueError:
        # 127.1 and 0x7f.0.0.1 are addresses too for most systems.
        return ":" in host or all(_NUMBER.fullmatch(label) for label in host.split("."))


def without_password(link: str) -> str:
    """Return a link without the name and password it may carry: fit to be kept on a disk."""
    return _USER.sub(r"\1", link)


def display(link: str, limit: int = 80) -> str:
    """Return a short form of a link for people, of at most ``limit`` characters.

    Without scheme, ``www.`` and the name and password some links carry.
    """
    place, slash, path = (
        link.partition("://")[2].partition("/") if "://" in link else (link, "", "")
    )
    host = place.rpartition("@")[2].removeprefix("www.")
    return _shown(f"{host}{slash}{path}".rstrip("/"), limit)


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Yield what may be links, each with whether it has its line to itself."""
    for line in _LINE_ENDS.split(text):
        words = [word for word in _SEPARATORS.split(line) if word.strip(_EDGES)]
        for word in words:
            pieces = _GLUE.split(word)
            # A comma in a data: link is its own, and what follows it no link.
            if len(pieces) > 1 and _has_other_scheme(_unwrapped(word)):
                pieces = [word]
            yield from ((piece, len(words) == 1) for piece in pieces)


def _read(word: str, *, is_alone: bool) -> _Answer:
    """Return the link a word holds or why it is refused; neither for a word that is just a word."""
    if "." not in word and ":" not in word:
        return _JUST_A_WORD
    if len(word) > LONGEST_LINK_BYTES:
        link, kind = _read(word[:LONGEST_LINK_BYTES], is_alone=is_alone)
        return _NOT_A_LINK if link else (link, kind)
    bare = _unwrapped(_link_of_markdown(word))
    scheme, _, rest = bare.partition(":")
    if scheme.lower() in {"http", "https"} and rest:
        return _checked(bare)
    if _has_other_scheme(bare):
        return "", FailureKind.SCHEME_REFUSED
    start = _LINK_START.search(bare)
    if start:
        return _checked(_unwrapped(bare[start.start() :]))
    bare = bare.removeprefix("//")
    scheme = _missing_scheme(bare, is_alone=is_alone)
    return _checked(f"{scheme}://{bare}") if scheme else _JUST_A_WORD


def _link_of_markdown(word: str) -> str:
    """Return the target of ``[words](target)``, else the word itself."""
    target = word.partition("](")[2]
    return target if _LINK_START.match(target) else word


def _unwrapped(word: str) -> str:
    """Take off what prose and markup put around a link, and the stop of its sentence."""
    bare = word.strip(_EDGES).lstrip(_OPENERS)
    if bare[-1:].isalnum():
        return bare
    opening = word[: len(word) - len(bare)]
    paired = {mark for mark in _PAIRED if mark in opening}
    spare = {closer: bare.count(closer) - bare.count(opener) for closer, opener in _CLOSERS.items()}
    end = len(bare)
    while end:
        last = bare[end - 1]
        if spare.get(last, 0) > 0:
            spare[last] -= 1
        elif last not in _TRAILING and last not in paired:
            break
        end -= 1
    return bare[:end]


def _has_other_scheme(bare: str) -> bool:
    """Tell a scheme that is not the web's from a word with a colon."""
    scheme, _, rest = bare.partition(":")
    scheme = scheme.lower()
    if scheme in {"http", "https"} or not _SCHEME.fullmatch(scheme):
        return False
    return rest.startswith("//") or (bool(rest) and scheme in _OTHER_SCHEMES)


def _missing_scheme(bare: str, *, is_alone: bool) -> str:
    """Return the scheme for a link typed without one, empty for what is no link."""
    place = re.split("[/?#]", bare, maxsplit=1)[0]
    host, colon, port = place.partition(":")
    has_page = len(bare) > len(place) + 1
    if colon and not port.isdecimal():
        return ""
    if host.lower() == "localhost" or _is_ipv4(host):
        return "http" if colon or has_page else ""
    ending = host.rstrip(".").rpartition(".")[2]
    if not _is_host(host) or not (ending.startswith("xn--") or _is_word(ending)):
        return ""
    is_meant = colon or has_page or is_alone or host.lower().startswith("www.")
    return "https" if "." in host.rstrip(".") and is_meant else ""


def _checked(link: str) -> _Answer:
    """Return a link with http or https and its host made sure and in small letters."""
    link = _DOUBLE_START.sub("", link)
    size_bytes = len(link.encode("utf-8", "surrogatepass"))
    if size_bytes > LONGEST_LINK_BYTES or _FORBIDDEN.search(link):
        return _NOT_A_LINK
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - looking at it checks it
    except ValueError:
        return _NOT_A_LINK
    user, at, place = parts.netloc.rpartition("@")
    is_good = _IPV6_PLACE.fullmatch(place.lower()) if "[" in place else _is_host(host)
    if not is_good:
        return _NOT_A_LINK
    rest = link[len(parts.scheme) + len("://") + len(parts.netloc) :]
    return f"{parts.scheme}://{user}{at}{place.lower()}{rest}", None


def _is_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    return len(host) <= _LONGEST_HOST and all(
        0 < len(label) <= 63 and all(map(_is_host_character, label)) for label in labels
    )


def _is_host_character(character: str) -> bool:
    if character.isascii():
        return character.isalnum() or character in "-_"
    category = unicodedata.category(character)
    return category[0] in "LMN" or category == "So" or character in "\u200c\u200d"


def _is_word(label: str) -> bool:
    return len(label) > 1 and all(unicodedata.category(char)[0] in "LM" for char in label)


def _is_ipv4(host: str) -> bool:
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return True


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner_address(address)
        if inner is not None:
            return _is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast


def _inner_address(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address a new one stands for, if it does."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF) if address in _NAT64 else None


def _refused_whole(text: str) -> RefusedLink:
    shown = _shown(text, _LONGEST_REFUSED)
    return RefusedLink(shown, FailureKind.NOT_A_LINK if shown else FailureKind.EMPTY_LINK)


def _shown(text: str, limit: int) -> str:
    """Return a text as one short line without anything invisible."""
    line = _UNSHOWN.sub(" ", text[: limit * 4]).strip()
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
