"""Links from outside: what a ``vidgrab:`` link may say, and what is asked about."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.core.outside import OutsideLinks, is_deep_link, read_deep_link

LINK = "https://example.com/watch?v=1&list=2"
OPEN = f"vidgrab://open?url={quote(LINK, safe='')}"


@pytest.mark.parametrize(
    "text",
    [OPEN, OPEN.replace("open?", "open/?"), OPEN.replace("vidgrab", "VidGrab"), f"vidgrab:{LINK}"],
)
def test_a_link_of_ours_names_a_web_link(text: str) -> None:
    assert is_deep_link(text)
    asked = read_deep_link(text)
    assert (asked.links, asked.wish, asked.starts) == ((LINK,), "best", False)
    assert not asked.needs_answer


def test_it_may_say_what_is_wished_and_several_links() -> None:
    asked = read_deep_link(f"{OPEN}&url=http%3A%2F%2Fexample.org%2Fb&quality=audio&start=1")
    assert asked.links == (LINK, "http://example.org/b")
    assert (asked.wish, asked.starts) == ("audio", True)


@pytest.mark.parametrize(
    "text",
    [
        "vidgrab:",
        "vidgrab://",
        "vidgrab://open",
        "vidgrab://open?url=",
        "vidgrab://open?url=file%3A%2F%2F%2Fetc%2Fpasswd",
        "vidgrab://open?url=javascript%3Aalert(1)",
        "vidgrab://open?url=--output",
        "vidgrab://run?url=https%3A%2F%2Fexample.com",
        "vidgrab://open/etc?url=https%3A%2F%2Fexample.com",
        "vidgrab:file:///etc/passwd",
        "vidgrab:ftp://example.com/a",
        "vidgrab://open?url=https%3A%2F%2Fexample.com%2F%ff",
        "vidgrab://[?url=https%3A%2F%2Fexample.com",
        f"vidgrab:https://example.com/{'a' * 200_000}",
        "https://example.com/",
    ],
)
def test_what_is_wrong_names_no_link(text: str) -> None:
    assert read_deep_link(text).links == ()


def test_nothing_else_it_says_counts() -> None:
    asked = read_deep_link(f"{OPEN}&output=%2Fetc&folder=%2Fetc&quality=--exec&demo=1")
    assert asked == OutsideLinks((LINK,), is_deep=True)


@pytest.mark.parametrize(
    ("asked", "is_asked"),
    [
        (OutsideLinks((LINK,)), False),
        (OutsideLinks((LINK,), starts=True), False),
        (OutsideLinks((LINK,), starts=True, is_deep=True), True),
        (OutsideLinks((LINK, "http://192.168.1.1/reboot")), True),
        (OutsideLinks(("http://localhost:8080/",)), True),
        (OutsideLinks(("http://[::ffff:127.0.0.1]/",)), True),
    ],
)
def test_what_is_asked_about(asked: OutsideLinks, is_asked: bool) -> None:
    assert asked.needs_answer is is_asked


@given(st.text())
def test_whatever_it_is_only_web_links_come_out(text: str) -> None:
    for asked in (read_deep_link(f"vidgrab:{text}"), read_deep_link(f"vidgrab://open?url={text}")):
        assert all(link.startswith(("http://", "https://")) for link in asked.links)
