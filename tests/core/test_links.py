"""Links as people really type and paste them, and everything that only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.links import (
    LONGEST_LINK_BYTES,
    MOST_CHARACTERS,
    MOST_LINKS,
    display,
    is_local,
    read_links,
    without_password,
)

steady = settings(deadline=None, derandomize=True, max_examples=200)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("https://youtu.be/abc", ["https://youtu.be/abc"]),
        ("  https://youtu.be/abc \n", ["https://youtu.be/abc"]),
        ("HTTP://WWW.YouTube.COM/Watch?V=X", ["http://www.youtube.com/Watch?V=X"]),
        ("https://a.b/1\nhttps://a.b/2\r\nhttps://a.b/3", [f"https://a.b/{n}" for n in (1, 2, 3)]),
        ("https://a.b/1 https://a.b/2\thttps://a.b/3", [f"https://a.b/{n}" for n in (1, 2, 3)]),
        ("https://a.b/1,https://a.b/2;http://a.b, x", ["https://a.b/1", "https://a.b/2", "http://a.b"]),
        ("https://a.b/x https://A.B/x https://a.b/y https://a.b/x", ["https://a.b/x", "https://a.b/y"]),
        ("look at this https://a.b/c?d=e! Nice.", ["https://a.b/c?d=e"]),
        ("look (https://a.b/c), or https://a.b/d…", ["https://a.b/c", "https://a.b/d"]),
        ("https://a.b/wiki/Film_(film)", ["https://a.b/wiki/Film_(film)"]),
        ("(see https://a.b/wiki/Film_(film)).", ["https://a.b/wiki/Film_(film)"]),
        ("<https://a.b/c>", ["https://a.b/c"]),
        ('"https://a.b/c"', ["https://a.b/c"]),
        ("'https://a.b/c'", ["https://a.b/c"]),
        ("“https://a.b/c”", ["https://a.b/c"]),
        ("«https://a.b/c»", ["https://a.b/c"]),
        ("「https://a.b/c」。", ["https://a.b/c"]),
        ("**https://a.b/c** _https://a.b/d_", ["https://a.b/c", "https://a.b/d"]),
        ("`https://a.b/c`", ["https://a.b/c"]),
        ("[a film](https://a.b/c)", ["https://a.b/c"]),
        ("[https://a.b…](https://a.b/c_d)", ["https://a.b/c_d"]),
        ("[x](y) https://a.b/c", ["https://a.b/c"]),
        ('<a href="https://a.b/c">https://a.b/c</a>', ["https://a.b/c"]),
        ("Link:https://a.b/c", ["https://a.b/c"]),
        ("url=https://a.b/c", ["https://a.b/c"]),
        ("https://youtu.be/aBc_-", ["https://youtu.be/aBc_-"]),
        ("https://a.b/c?u=https://d.e/f,g", ["https://a.b/c?u=https://d.e/f,g"]),
        ("https://web.archive.org/web/2020/https://a.b/c", ["https://web.archive.org/web/2020/https://a.b/c"]),
        ("https://https://a.b/c", ["https://a.b/c"]),
        ("www.youtube.com/x", ["https://www.youtube.com/x"]),
        ("youtu.be/abc", ["https://youtu.be/abc"]),
        ("watch youtu.be/abc, please", ["https://youtu.be/abc"]),
        ("youtube.com", ["https://youtube.com"]),
        ("vimeo.com\nyoutube.com", ["https://vimeo.com", "https://youtube.com"]),
        ("go to www.youtube.com now", ["https://www.youtube.com"]),
        ("//youtube.com/watch?v=1", ["https://youtube.com/watch?v=1"]),
        ("example.com:8443/x", ["https://example.com:8443/x"]),
        ("пример.рф/видео", ["https://пример.рф/видео"]),
        ("xn--e1afmkfd.xn--p1ai/x", ["https://xn--e1afmkfd.xn--p1ai/x"]),
        ("https://bücher.example/x", ["https://bücher.example/x"]),
        ("https://❤.example/x", ["https://❤.example/x"]),
        ("https://example.com./x", ["https://example.com./x"]),
        ("https://nas/video.mp4", ["https://nas/video.mp4"]),
        ("localhost:8000/a.mp4 127.0.0.1/b.mp4", ["http://localhost:8000/a.mp4", "http://127.0.0.1/b.mp4"]),
        ("https://[2001:DB8::1]:8080/x", ["https://[2001:db8::1]:8080/x"]),
        ("https://[fe80::1%eth0]/x", ["https://[fe80::1%eth0]/x"]),
        ("https://Bob:Pa@Site.example/X", ["https://Bob:Pa@site.example/X"]),
        ("\ufeff\u202ahttps://a.b/c\u202c\u200b", ["https://a.b/c"]),
        ("https://a.b/lo\u00adng\u200bpath", ["https://a.b/longpath"]),
        ("https://a.b/👩\u200d🚀", ["https://a.b/👩\u200d🚀"]),
        ("https://a.b/c?", ["https://a.b/c"]),
    ],
)  # fmt: skip
def test_links_are_found(text: str, links: list[str]) -> None:
    found = read_links(text)
    assert list(found.links) == links
    assert found.refused == ()
    assert not found.is_cut


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", [FailureKind.EMPTY_LINK]),
        (" \n\t\u200b\ufeff\x00", [FailureKind.EMPTY_LINK]),
        ("hello there", [FailureKind.NOT_A_LINK]),
        ("and/or e.g. v1.2/3 24.12.2024/x foo.bar: x.y/z", [FailureKind.NOT_A_LINK]),
        ("see localhost and 127.0.0.1", [FailureKind.NOT_A_LINK]),
        ("bob@example.com", [FailureKind.NOT_A_LINK]),
        ("example.com:x/y", [FailureKind.NOT_A_LINK]),
        ("C:\\Users\\bob\\film.mp4", [FailureKind.NOT_A_LINK]),
        ("/home/bob/film", [FailureKind.NOT_A_LINK]),
        ("https://", [FailureKind.NOT_A_LINK]),
        ("https:youtube.com/x", [FailureKind.NOT_A_LINK]),
        ("https://…", [FailureKind.NOT_A_LINK]),
        ("https:///x", [FailureKind.NOT_A_LINK]),
        ("https://a.b:99999/", [FailureKind.NOT_A_LINK]),
        ("https://a..b/", [FailureKind.NOT_A_LINK]),
        (f"https://{'a' * 64}.b/", [FailureKind.NOT_A_LINK]),
        (f"https://{'a.' * 200}b/", [FailureKind.NOT_A_LINK]),
        ("https://a%41.b/", [FailureKind.NOT_A_LINK]),
        ("https://[::1/", [FailureKind.NOT_A_LINK]),
        ("https://[::1]evil.example/", [FailureKind.NOT_A_LINK]),
        ("https://[1:2]/", [FailureKind.NOT_A_LINK]),
        ("https://good.example\\@evil.example/", [FailureKind.NOT_A_LINK]),
        ("https://a.b/c\x00d", [FailureKind.NOT_A_LINK]),
        ("https://a.b/c\x1fd", [FailureKind.NOT_A_LINK]),
        ("https://a.b/c\u202egpj.exe", [FailureKind.NOT_A_LINK]),
        ("https://a.b/\ud800", [FailureKind.NOT_A_LINK]),
        ("https://a\uff0fb.example/", [FailureKind.NOT_A_LINK]),
        ("https://a.b/" + "x" * LONGEST_LINK_BYTES, [FailureKind.NOT_A_LINK]),
        ("https://a.b/" + "ü" * (LONGEST_LINK_BYTES // 2), [FailureKind.NOT_A_LINK]),
        ("file:///etc/passwd", [FailureKind.SCHEME_REFUSED]),
        ("FILE:/etc/passwd", [FailureKind.SCHEME_REFUSED]),
        ("(javascript:alert(1))", [FailureKind.SCHEME_REFUSED]),
        ("javascript:x='https://evil.example'", [FailureKind.SCHEME_REFUSED]),
        ("data:text/html,https://evil.example", [FailureKind.SCHEME_REFUSED]),
        ("data:video/mp4;base64," + "A.A/" * 5000, [FailureKind.SCHEME_REFUSED]),
        ("ftp://a.b/c.mp4", [FailureKind.SCHEME_REFUSED]),
        ("chrome://settings", [FailureKind.SCHEME_REFUSED]),
        ("mailto:bob@example.com", [FailureKind.SCHEME_REFUSED]),
        ("view-source:https://a.b/c", [FailureKind.SCHEME_REFUSED]),
        ("blob:https://www.youtube.com/1-2", [FailureKind.SCHEME_REFUSED]),
        ("rtmp://a.b/live magnet:?xt=1", [FailureKind.SCHEME_REFUSED] * 2),
    ],
)  # fmt: skip
def test_what_is_no_link_is_refused(text: str, kinds: list[FailureKind]) -> None:
    found = read_links(text)
    assert found.links == ()
    assert [refused.kind for refused in found.refused] == kinds
    assert all(len(refused.text) <= 200 for refused in found.refused)


def test_good_links_are_taken_beside_refused_ones() -> None:
    found = read_links("file:///x data: https://a.b/c file:///x ok https://a.b:0x/ end")
    assert found.links == ("https://a.b/c",)
    assert [(refused.text, refused.kind) for refused in found.refused] == [
        ("file:///x", FailureKind.SCHEME_REFUSED),
        ("https://a.b:0x/", FailureKind.NOT_A_LINK),
    ]


def test_a_refused_text_is_shown_on_one_line_without_tricks() -> None:
    (refused,) = read_links("not\n a\x00\u202elink " + "x" * 500).refused
    assert refused.text.startswith("not a link xxx")
    assert len(refused.text) == 200
    assert refused.text.endswith("…")


def test_five_thousand_links_and_no_more() -> None:
    enough = read_links("\n".join(f"https://a.b/{n}" for n in range(MOST_LINKS)))
    assert len(enough.links) == MOST_LINKS
    assert not enough.is_cut
    more = read_links("\n".join(f"https://a.b/{n}" for n in range(MOST_LINKS + 1)))
    assert more.links == enough.links
    assert more.is_cut


def test_a_cut_text_does_not_end_in_half_a_link() -> None:
    head = "https://a.b/1 "
    text = head + "x" * (MOST_CHARACTERS - len(head) - 20) + " https://a.b/23456789abcdef"
    assert len(text) > MOST_CHARACTERS
    found = read_links(text)
    assert found.links == ("https://a.b/1",)
    assert found.is_cut


@pytest.mark.parametrize(
    "piece",
    ["a ", "x.y ", ")", "a:", "http://", "www.", ".", "<", ":// ", ",https://a.b/", "é.é/é ", "[](",
     "\u202a", "https://a.b/" + ")" * 8000 + " ", "https://a.b/c "],
)  # fmt: skip
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (MOST_CHARACTERS // 4 // len(piece))
    started_s = time.perf_counter()
    read_links(text)
    assert time.perf_counter() - started_s < 6


def test_a_megabyte_is_read_quickly() -> None:
    text = "look at https://a.b/c, x.y and more of it; " * (MOST_CHARACTERS // 43)
    started_s = time.perf_counter()
    assert read_links(text).links == ("https://a.b/c",)
    assert time.perf_counter() - started_s < 6


@steady
@given(st.text(max_size=200))
def test_any_text_gives_only_plain_web_links(text: str) -> None:
    found = read_links(text)
    assert found.links or found.refused
    for link in found.links:
        assert link.startswith(("http://", "https://"))
        assert not set(link) & set(' \t\n\r\x00\\<>"\u202e')
        assert read_links(link).links == (link,)
        assert isinstance(is_local(link), bool)


PIECES = st.sampled_from(
    ["https://", "HTTP://", "a.b", "/c", "(", ")", "[", "]", "]( ", ",", " ", ".", "javascript:",
     "www.", "@", ":80", "?q=1", "#f", "\u202e", "\u200b", "\\", "//", "é.рф", "'", "_", "*"]
)  # fmt: skip


@steady
@given(st.lists(PIECES, max_size=12).map("".join))
def test_any_mix_of_link_pieces_is_stable(text: str) -> None:
    found = read_links(text)
    for link in found.links:
        assert read_links(link).links == (link,)


@pytest.mark.parametrize(
    "link",
    [
        "http://localhost/", "http://LOCALHOST.:80/", "http://a.localhost/", "http://127.0.0.1/",
        "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
        "http://１２７.0.0.1/", "http://127。0。0。1/", "http://10.1.2.3/", "http://172.16.0.1/",
        "http://192.168.1.1:8080/x", "http://169.254.1.1/", "http://100.64.0.1/", "http://0.0.0.0/",
        "http://224.0.0.1/", "http://255.255.255.255/", "http://[::1]/", "http://[::]/",
        "http://[fe80::1%25eth0]/", "http://[fd00::1]/", "http://[fec0::1]/", "http://[ff02::1]/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/", "http://[2002:7f00:1::]/",
        "http://[64:ff9b::7f00:1]/", "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
        "http://nas/", "http://printer.local/", "http://box.lan/", "http://db.internal/",
        "http://user:pw@192.168.1.1/", "http://", "http://[::1", "http://1::2/",
        "http://%31%32%37.0.0.1/", "nonsense",
    ],
)  # fmt: skip
def test_local_links(link: str) -> None:
    assert is_local(link)


@pytest.mark.parametrize(
    "link",
    [
        "https://youtube.com/watch?v=1", "http://8.8.8.8/", "http://[2606:4700::1111]/",
        "http://[::ffff:8.8.8.8]/", "http://[64:ff9b::808:808]/", "https://localhost.example/",
        "https://user@site.example/", "https://10.example/", "https://пример.рф/",
    ],
)  # fmt: skip
def test_links_of_the_public_net(link: str) -> None:
    assert not is_local(link)


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://www.youtube.com/watch?v=abc", "youtube.com/watch?v=abc"),
        ("https://bob:secret@site.example/a/", "site.example/a"),
        ("https://site.example/@user/1", "site.example/@user/1"),
        ("youtube.com/x", "youtube.com/x"),
        ("https://a.b/c\u202ed", "a.b/c d"),
        ("https://a.b/?u=https://c.d", "a.b/?u=https://c.d"),
    ],
)
def test_display(link: str, shown: str) -> None:
    assert display(link) == shown


def test_display_is_as_short_as_asked() -> None:
    assert display("https://example.com/a/long/path", 12) == "example.com…"


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://me:secret@a.b/c?d=e@f", "https://a.b/c?d=e@f"),
        ("https://me@a.b:8080", "https://a.b:8080"),
        ("https://a.b/x/@channel", "https://a.b/x/@channel"),
        ("https://a.b", "https://a.b"),
        ("https://a.b?mail=me@c.d", "https://a.b?mail=me@c.d"),
        ("no link", "no link"),
    ],
)
def test_a_link_is_kept_without_its_password(link: str, kept: str) -> None:
    assert without_password(link) == kept
