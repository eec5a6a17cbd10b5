"""Files of links: each kind as the programs that write it do, and what is none."""

from __future__ import annotations

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.core.link_files import may_hold_links, text_of_links
from vidgrab_gui.core.links import read_links

LINK = "https://example.com/watch?v=1&list=2"
WINDOWS = f"[InternetShortcut]\r\nIDList=\r\nURL={LINK}\r\nIconFile=https://example.com/i.ico\r\n"
DESKTOP = f"[Desktop Entry]\nType=Link\nName=A film\nURL={LINK}\nIcon=text-html\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", WINDOWS.encode()),
        ("A.URL", WINDOWS.encode("utf-16")),
        ("a.url", b"\xef\xbb\xbf" + WINDOWS.encode()),
        ("a.url", b"[InternetShortcut]\nName=Caf\xe9\nurl = " + LINK.encode()),
        ("a.desktop", DESKTOP.encode()),
        ("a.webloc", plistlib.dumps({"URL": LINK})),
        ("a.webloc", plistlib.dumps({"URL": LINK}, fmt=plistlib.FMT_BINARY)),
        ("a.txt", f"my films:\n{LINK}\n".encode()),
        ("a.csv", f"name,link\nfilm,{LINK}\n".encode()),
    ],
)
def test_every_kind_gives_its_link_and_no_other(name: str, data: bytes) -> None:
    assert may_hold_links(name)
    assert read_links(text_of_links(name, data)).links == (LINK,)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", b""),
        ("a.url", f"[InternetShortcut]\nIconFile={LINK}\n".encode()),
        ("a.webloc", b"<plist"),
        ("a.webloc", plistlib.dumps({"URL": 3})),
        ("a.webloc", plistlib.dumps([LINK])),
        ("a.webloc", b'<!DOCTYPE p [<!ENTITY a "b">]><plist><string>&a;</string></plist>'),
    ],
)
def test_a_file_without_its_link_gives_nothing(name: str, data: bytes) -> None:
    assert text_of_links(name, data) == ""


@pytest.mark.parametrize("name", ["film.mp4", "a", "url", ".url", "list.exe", ""])
def test_other_files_are_not_read(name: str) -> None:
    assert not may_hold_links(name)


@given(st.sampled_from(["a.url", "a.webloc", "a.txt", "a.desktop"]), st.binary(max_size=200))
def test_nothing_makes_it_fail(name: str, data: bytes) -> None:
    text_of_links(name, data)
    text_of_links(name, b"bplist00" + data)
