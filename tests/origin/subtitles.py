"""Subtitles in every way sites serve them, and the pages and plug-ins that lead to them."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping

from tests.origin.media import Media
from tests.origin.streams import PLAYLIST_TYPE, hls_master
from vidgrab_gui.demo.delivery import Resource
from vidgrab_gui.demo.pages import page

WORDS = {
    "en": ("Good evening.", "And goodbye."),
    "de": ("Guten Abend.", "Und auf Wiedersehen."),
    "fr": ("Bonsoir à tous.", "Au revoir."),
    "pt-BR": ("Boa noite.", "Até logo."),
}
"""What is said in the first second and in the second one, in each language there is."""

_TYPES = {
    "vtt": "text/vtt; charset=utf-8",
    "srt": "application/x-subrip",
    "ass": "text/x-ssa",
    "ttml": "application/ttml+xml",
}
_ASS = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour
Style: Loud,Arial,40,&H0000FFFF

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.00,0:00:01.00,Loud,,0,0,0,,{first}
Dialogue: 0,0:00:01.00,0:00:02.00,Loud,,0,0,0,,{second}
"""
_TTML = """<?xml version="1.0" encoding="utf-8"?>
<tt xmlns="http://www.w3.org/ns/ttml"><body><div>
<p begin="00:00:00.000" end="00:00:01.000">{first}</p>
<p begin="00:00:01.000" end="00:00:02.000">{second}</p>
</div></body></tt>
"""
_SEGMENT = "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n"


def find_subtitle(path: str, query: Mapping[str, str], base: str, media: Media) -> Resource | None:
    """Return ``/subtitles/en.vtt``, ``/subtitles/page`` and what else there is of them."""
    before, _, rest = path.partition("/subtitles/")
    if before or not rest:
        return None
    if rest == "page":
        return _page(query, base)
    if rest == "master.m3u8":
        return Resource(PLAYLIST_TYPE, _master(media, query).encode())
    language, _, number = rest.partition("/")
    return _segmented(language, number) if number else _plain(rest)


def subtitled_page(*tracks: str, media: str = "/progressive.mp4") -> str:
    """Return the path of a page with a film and these tracks: ``en``, or ``en:/status/404``."""
    return f"/subtitles/page?media={media}&tracks={','.join(tracks)}"


def subtitled_master(*tracks: str) -> str:
    """Return the path of an HLS link with these tracks: ``en``, or ``en:/gate/x/0``."""
    return f"/subtitles/master.m3u8?tracks={','.join(tracks)}"


def track_rows(base: str, **addresses: str) -> dict[str, list[dict[str, str]]]:
    """Return tracks as a site tells them to yt-dlp, each in two formats nobody can read, too."""
    others = ("json3", "srv1")
    return {
        language: [*({"url": base + path, "ext": ext} for ext in others), {"url": base + path}]
        for language, path in addresses.items()
    }


def _page(query: Mapping[str, str], base: str) -> Resource:
    tracks = "".join(
        f'<track kind="subtitles" srclang="{language}" src="{html.escape(base + address)}">\n'
        for language, address in _tracks(query, "/subtitles/{}.vtt")
    )
    source = f'<source src="{base}{query.get("media", "/progressive.mp4")}" type="video/mp4">'
    text = page("Subtitled", f"<video>{source}\n{tracks}</video>")
    return Resource("text/html; charset=utf-8", text.encode())


def _master(media: Media, query: Mapping[str, str]) -> str:
    groups = "".join(
        f'#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="words",NAME="{language} words",'
        f'LANGUAGE="{language}",URI="{address}"\n'
        for language, address in _tracks(query, "/subtitles/{}/index.m3u8")
    )
    head, _, rest = hls_master(media, folder="/hls/").partition("#EXT-X-STREAM-INF")
    return f"{head}{groups}#EXT-X-STREAM-INF{rest}".replace(
        'AUDIO="sound"', 'AUDIO="sound",SUBTITLES="words"'
    )


def _tracks(query: Mapping[str, str], usual: str) -> list[tuple[str, str]]:
    pairs = [track.partition(":") for track in query.get("tracks", "").split(",") if track]
    return [(language, address or usual.format(language)) for language, _, address in pairs]


def _plain(name: str) -> Resource | None:
    language, _, ext = name.rpartition(".")
    if name in _ODD:
        return Resource(_TYPES[ext], _ODD[name]())
    if language not in WORDS or ext not in _WRITERS:
        return None
    return Resource(_TYPES[ext], _WRITERS[ext](language).encode())


def _segmented(language: str, name: str) -> Resource | None:
    if name == "index.m3u8":
        lines = ["#EXTM3U", "#EXT-X-VERSION:3", "#EXT-X-TARGETDURATION:1"]
        lines += [line for number in (0, 1) for line in ("#EXTINF:1.0,", f"{number}.vtt")]
        text = "\n".join([*lines, "#EXT-X-ENDLIST"]) + "\n"
        return Resource(PLAYLIST_TYPE, text.encode())
    numbers = {"0.vtt": 0, "1.vtt": 1}
    if language not in WORDS or name not in numbers:
        return None
    number = numbers[name]
    cue = f"00:00:0{number}.000 --> 00:00:0{number + 1}.000\n{WORDS[language][number]}\n"
    return Resource(_TYPES["vtt"], (_SEGMENT + cue).encode())


def _vtt(language: str) -> str:
    first, second = WORDS[language]
    return f"WEBVTT\n\n00:00.000 --> 00:01.000\n{first}\n\n00:01.000 --> 00:02.000\n{second}\n"


def _srt(language: str) -> str:
    first, second = WORDS[language]
    return (
        f"1\n00:00:00,000 --> 00:00:01,000\n{first}\n\n2\n00:00:01,000 --> 00:00:02,000\n{second}\n"
    )


def _ass(language: str) -> str:
    first, second = WORDS[language]
    return _ASS.format(first=first, second=second)


def _ttml(language: str) -> str:
    first, second = WORDS[language]
    return _TTML.format(first=first, second=second)


_WRITERS = {"vtt": _vtt, "srt": _srt, "ass": _ass, "ttml": _ttml}
_ODD: dict[str, Callable[[], bytes]] = {
    "empty.vtt": lambda: b"",
    "wordless.vtt": lambda: b"WEBVTT\n\n",
    "large.vtt": lambda: b"WEBVTT\n\n" + b"NOTE much\n" * 3_000_000,
    "latin.srt": lambda: _srt("fr").encode("latin-1"),
    "page.vtt": lambda: page("Sign in", "<p>Please sign in.</p>").encode(),
}
