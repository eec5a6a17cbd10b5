"""A list as yt-dlp hands it out: read entry by entry, while the site is still being asked."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator

from yt_dlp.utils import DownloadCancelled, YoutubeDLError, sanitize_url

from vidgrab_gui.core.listing import MOST_ENTRIES, Entry
from vidgrab_gui.engine.batches import Batches
from vidgrab_gui.engine.complaints import failure_of
from vidgrab_gui.engine.extraction import (
    Info,
    WatchedYoutubeDL,
    is_list,
    raw_entries,
    whole_text,
)
from vidgrab_gui.engine.picture import LONGEST_ADDRESS, thumbnail_address
from vidgrab_gui.engine.protocol import EntriesCame, Listed, ListEnded

DEEPEST = 3
"""Lists in lists are followed this deep."""
LONGEST_TEXT = 500

_URL_TYPES = frozenset({"url", "url_transparent"})
_WEB = ("http://", "https://")
_KEYS = ("id", "title", "url", "webpage_url", "ie_key", "thumbnail")


class ListReader:
    """Yields the entries of a list, those of lists in it too.

    An inner list that cannot be read is one entry, which fails by itself when its turn comes.
    """

    def __init__(self, ydl: WatchedYoutubeDL) -> None:
        self._ydl = ydl
        self._read: set[str] = set()
        self.is_cut = False

    def entries(self, playlist: Info) -> Iterator[Entry]:
        """Yield at most ``MOST_ENTRIES``; raises whatever reading the site does."""
        found = self._entries(playlist, 1)
        yield from itertools.islice(found, MOST_ENTRIES)
        self.is_cut = next(found, None) is not None

    def _entries(self, playlist: Info, depth: int) -> Iterator[Entry]:
        for raw in raw_entries(playlist):
            self._ydl.check()
            if is_list(raw) and depth < DEEPEST:
                yield from self._entries(raw, depth + 1)
            elif self._leads_to_list(raw) and depth < DEEPEST:
                yield from self._followed(raw, playlist, depth)
            else:
                yield from _entry(raw, playlist)

    def _followed(self, raw: Info, playlist: Info, depth: int) -> Iterator[Entry]:
        url = raw["url"]
        if url in self._read:
            return
        self._read.add(url)
        try:
            found = self._ydl.extract_info(url, download=False, ie_key=raw.get("ie_key"))
        except YoutubeDLError as error:
            self._ydl.check()
            self._ydl.report_warning(f"a list in the list cannot be read: {error}")
            yield from _entry(raw, playlist)
            return
        if is_list(found):
            yield from self._entries(found, depth + 1)
        else:
            yield from _entry(raw, playlist)

    def _leads_to_list(self, raw: Info) -> bool:
        """Tell whether an entry's own extractor is one for lists alone."""
        if raw.get("_type") not in _URL_TYPES or not raw.get("url"):
            return False
        key = raw.get("ie_key") or ""
        if key not in self._ydl._ies:  # noqa: SLF001 - asking for an unknown one raises
            return False
        kind = getattr(self._ydl.get_info_extractor(key), "_RETURN_TYPE", None)
        # A channel's page holds its tabs, each for the extractor that also takes single videos.
        return kind == "playlist" or (kind == "any" and key.endswith("Tab"))


def tell_list(
    ydl: WatchedYoutubeDL, playlist: Info, send: Callable[[Listed | EntriesCame], None]
) -> ListEnded:
    """Send what a list is and then its entries as they come; return how it ended.

    A site that fails in the middle ends the list there; raises only where stopping was asked.
    """
    send(_head(playlist))
    reader = ListReader(ydl)
    batches = Batches(send)
    failure = None
    try:
        for entry in reader.entries(playlist):
            batches.put(entry)
    except DownloadCancelled:
        raise
    except Exception as error:  # noqa: BLE001 - extractors raise anything; what came is kept
        failure = failure_of(error)
    finally:
        batches.close()
    return ListEnded(is_cut=reader.is_cut, failure=failure)


def _head(playlist: Info) -> Listed:
    words = whole_text({key: playlist.get(key) for key in ("title", "id", "channel", "uploader")})
    count = playlist.get("playlist_count")
    return Listed(
        title=_text(words.get("title")) or _text(words.get("id")),
        channel=_text(words.get("channel")) or _text(words.get("uploader")),
        expected_count=count if type(count) is int and count > 0 else None,
    )


def _entry(raw: Info, playlist: Info) -> Iterator[Entry]:
    """Yield the entry of yt-dlp's dict, or nothing where there is no way to it."""
    words = whole_text({key: raw.get(key) for key in _KEYS})
    is_link = raw.get("_type") in _URL_TYPES
    route = _text(words.get("ie_key")) if is_link else ""
    address = _address(words if is_link else raw, playlist)
    if not address or len(address) > LONGEST_ADDRESS:
        return
    if not (route or address.startswith(_WEB)):
        return
    title = _text(words.get("title"))
    yield Entry(
        url=address,
        title=title or _text(words.get("id")) or address,
        route=route,
        media_id=_text(words.get("id")),
        duration_s=_duration_s(raw.get("duration")),
        thumbnail_url=thumbnail_address(words.get("thumbnail"), raw.get("thumbnails")),
        keeps_title=bool(title) and raw.get("_type") != "url",
    )


def _address(raw: Info, playlist: Info) -> str:
    """Return where an entry is: its link, its own page, or the media itself."""
    if raw.get("webpage_url") and raw["webpage_url"] != playlist.get("webpage_url"):
        own = raw["webpage_url"]
    elif raw.get("url"):
        own = raw["url"]
    else:
        row = (raw.get("formats") or [{}])[-1]
        own = row.get("manifest_url") or row.get("url")
    return str(sanitize_url(own, scheme="https")) if isinstance(own, str) else ""


def _duration_s(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) and value > 0 else None


def _text(value: object) -> str:
    return " ".join(value.split())[:LONGEST_TEXT] if isinstance(value, str) else ""
