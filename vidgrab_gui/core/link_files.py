"""Files that hold links: plain lists, and what browsers and desktops make of a dragged link."""

from __future__ import annotations

from pathlib import PurePath

LARGEST_BYTES = 1_000_000
"""More of a file is not read; nobody keeps so many links in one."""

_SHORTCUTS = frozenset({".url", ".desktop", ".website"})
_LISTS = frozenset({".txt", ".text", ".md", ".csv", ".list"})
_WEBLOC = ".webloc"
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def may_hold_links(name: str) -> bool:
    """Tell by its name whether a file is one of links."""
    return PurePath(name).suffix.lower() in _SHORTCUTS | _LISTS | {_WEBLOC}


def text_of_links(name: str, data: bytes) -> str:
    """Return the text in a file that may hold links, for :func:`links.read_links`.

    A shortcut (``.url``, ``.desktop``, ``.webloc``) gives its address and nothing else. Empty
    where there is none; never raises.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == _WEBLOC:
        return _address_of_webloc(data)
    text = _decoded(data)
    return _address_of_shortcut(text) if suffix in _SHORTCUTS else text


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("latin-1")  # in which a link, at least, reads right


def _address_of_shortcut(text: str) -> str:
    """Return the first address of an INI file; icons and actions have keys of other names."""
    pairs = (line.partition("=") for line in text.splitlines())
    addresses = (value for key, _, value in pairs if key.strip().upper() == "URL")
    return next(addresses, "").strip()


def _address_of_webloc(data: bytes) -> str:
    """Return the address of macOS's property list, in either of its two forms."""
    import plistlib  # noqa: PLC0415 - the one rare file that needs it
    from xml.parsers.expat import ExpatError  # noqa: PLC0415 - as above

    try:
        table = plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, LookupError):
        return ""
    address = table.get("URL") if isinstance(table, dict) else None
    return address if isinstance(address, str) else ""
