"""Links that reach the program from outside its window, and the ``vidgrab:`` links among them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from vidgrab_gui.core.links import LONGEST_LINK_BYTES, is_local, read_links
from vidgrab_gui.core.quality import is_wish

SCHEME = "vidgrab:"
MOST_DEEP_BYTES = 16 * LONGEST_LINK_BYTES
_YES = frozenset({"1", "true", "yes"})
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class OutsideLinks:
    """What somebody outside asks for: links, and whether their downloads start at once.

    ``wish`` counts only where they start: ``best``, ``audio`` or a label. ``is_deep``: a page
    or another program may have made it, with no person having typed anything. ``leads_home``
    are those of the links whose names were found to belong to this machine or its network.
    ``request_id`` names who waits for the answer and does the rest; empty: the window does it.
    """

    links: tuple[str, ...] = ()
    wish: str = "best"
    starts: bool = False
    is_deep: bool = False
    leads_home: tuple[str, ...] = ()
    request_id: str = ""

    @property
    def local(self) -> tuple[str, ...]:
        """Return the links to this machine or its own network, as far as is known."""
        return tuple(link for link in self.links if link in self.leads_home or is_local(link))

    @property
    def needs_answer(self) -> bool:
        """Tell whether a person is asked before anything is done."""
        return bool(self.local) or (self.is_deep and self.starts)


def is_deep_link(text: str) -> bool:
    """Tell whether a text is meant as a link of ours, right or wrong."""
    return text[: len(SCHEME)].lower() == SCHEME


def read_deep_link(text: str) -> OutsideLinks:
    """Return what a ``vidgrab:`` link asks for; no links where it is wrong.

    ``vidgrab://open?url=https%3A%2F%2F…`` with ``&quality=`` and ``&start=1`` where wanted, or
    ``vidgrab:https://…``. Only web links count, and nothing says where a file goes.
    """
    if not is_deep_link(text) or len(text) > MOST_DEEP_BYTES:
        return OutsideLinks(is_deep=True)
    rest = text[len(SCHEME) :]
    if rest.lower().startswith(_WEB):
        return OutsideLinks(_web_links([rest]), is_deep=True)
    try:
        parts = urlsplit(text)
        asked = parse_qs(parts.query, errors="strict", max_num_fields=100)
    except ValueError:
        return OutsideLinks(is_deep=True)
    if parts.netloc.lower() != "open" or parts.path not in {"", "/"}:
        return OutsideLinks(is_deep=True)
    wish = asked.get("quality", ["best"])[-1]
    return OutsideLinks(
        _web_links(asked.get("url", [])),
        wish=wish if is_wish(wish) else "best",
        starts=asked.get("start", [""])[-1].lower() in _YES,
        is_deep=True,
    )


def _web_links(texts: list[str]) -> tuple[str, ...]:
    """Return the links among texts that are each nothing but one."""
    found: dict[str, None] = {}
    for text in texts:
        links = read_links(text).links if text.lower().startswith(_WEB) else ()
        if len(links) == 1:
            found[links[0]] = None
    return tuple(found)
