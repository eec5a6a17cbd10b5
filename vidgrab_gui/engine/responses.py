"""What servers answer, on its way into yt-dlp: read as it comes, bounded, asked for once."""

from __future__ import annotations

import io
import urllib.parse

from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import IncompleteRead

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.complaints import FailureError

LARGEST_PAGE_BYTES = 32_000_000
"""No real page is larger; looking for a video in 50 MB of HTML took yt-dlp 19 s."""

LARGEST_KEPT_BYTES = 4_000_000
BLOCK_BYTES = 1 << 20
_MEDIA_TYPES = ("video/", "audio/", "application/octet-stream")


def read_as_it_comes(response: Response) -> Response:
    """Make ``read(n)`` return what has arrived instead of waiting for all of ``n``.

    Only for downloads, which loop until nothing comes: other readers expect all
    they asked for. On a slow line progress stands still for as long as a whole block takes, and
    when the connection drops, the part of the block that did arrive is lost: a
    server that drops every 50 KB never finished.
    """
    fp = response.fp
    if hasattr(response, "_real_read") and hasattr(fp, "read1") and not _encoding(response):
        whole = response._real_read  # noqa: SLF001 - checked above, and by an assumption test

        def real_read(amt: int | None = None) -> bytes:
            data: bytes = whole(None) if amt is None else fp.read1(amt)
            return data

        response._real_read = real_read  # noqa: SLF001 - see above
    return response


def read_up_to(response: Response, limit_bytes: int) -> bytes:
    """Return the answer's body, or as much of it as the limit allows, however it arrives."""
    blocks: list[bytes] = []
    left = limit_bytes
    while left > 0 and (block := response.read(min(left, BLOCK_BYTES))):
        blocks.append(block)
        left -= len(block)
    return b"".join(blocks)


def bound_page(response: Response) -> Response:
    """Make a page that is larger than any real one a failure instead of minutes of searching."""
    if not is_page(response):
        return response
    plain, seen_bytes = response.read, 0

    def read(amt: int | None = None) -> bytes:
        nonlocal seen_bytes
        blocks: list[bytes] = []
        while block := plain(BLOCK_BYTES if amt is None else amt):
            blocks.append(block)
            seen_bytes += len(block)
            if seen_bytes > LARGEST_PAGE_BYTES:
                detail = f"the page is larger than {LARGEST_PAGE_BYTES // 1_000_000} MB"
                raise FailureError(Failure(FailureKind.UNSUPPORTED, detail))
            if amt is not None:
                break
        return b"".join(blocks)

    response.read = read
    return response


def media_length(response: Response) -> int | None:
    """Return the exact size of the media file behind an answer, if it says so."""
    kind = response.headers.get("Content-Type") or ""
    length = response.headers.get("Content-Length") or ""
    if response.status != 200 or _encoding(response) or not kind.startswith(_MEDIA_TYPES):
        return None
    return int(length) if length.isascii() and length.isdigit() and int(length) else None


class AnswerMemory:
    """What one session need not ask for twice: pages and playlists that stay as they are.

    yt-dlp's generic extractor asks for a master playlist twice and for a page
    behind a redirect twice, and its downloader asks for a media playlist again
    that extraction has read.
    """

    def __init__(self) -> None:
        self._answers: dict[str, tuple[bytes, str, dict[str, str]]] = {}

    def recall(self, request: Request) -> Response | None:
        """Return the earlier answer to the same request, if there is one."""
        if request.url not in self._answers or not _is_plain(request):
            return None
        body, url, headers = self._answers[request.url]
        return Response(io.BytesIO(body), url, headers)

    def keep(self, request: Request, response: Response, *, is_link: bool) -> Response:
        """Remember an answer if it will do again; returns what to go on with.

        ``is_link`` says that this is the first request, for the link itself: only
        a redirect met there is followed a second time by yt-dlp.
        """
        if response.status != 200 or not _is_plain(request):
            return response
        is_behind_redirect = is_link and response.url != request.url and is_page(response)
        if not is_behind_redirect and not _is_hls(response):
            return response
        body = read_up_to(response, LARGEST_KEPT_BYTES + 1)
        length = response.headers.get("Content-Length") or ""
        if (
            not _encoding(response)
            and length.isdigit()
            and len(body) < min(int(length), LARGEST_KEPT_BYTES)
        ):
            # A playlist that breaks off is a shorter playlist, and nobody would notice.
            raise IncompleteRead(len(body), int(length) - len(body))
        headers = {
            name: value
            for name, value in response.headers.items()
            if name.lower() not in {"content-encoding", "content-length", "transfer-encoding"}
        }
        if len(body) > LARGEST_KEPT_BYTES:
            return Response(_Rejoined(body, response), response.url, headers)
        if is_behind_redirect:
            self._answers[response.url] = (body, response.url, headers)
        elif b"#EXT-X-STREAM-INF" in body or b"#EXT-X-ENDLIST" in body:
            self._answers[request.url] = (body, response.url, headers)
        return Response(io.BytesIO(body), response.url, headers)


class _Rejoined(io.RawIOBase):
    """What was read already, and then the rest."""

    def __init__(self, start: bytes, rest: Response) -> None:
        self._start = io.BytesIO(start)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            return self._start.read() + bytes(self._rest.read())
        return self._start.read(size) or bytes(self._rest.read(size))


def _is_plain(request: Request) -> bool:
    return request.method == "GET" and request.data is None and "Range" not in request.headers


def is_page(response: Response) -> bool:
    """Tell whether an answer is a page for people."""
    return (response.headers.get("Content-Type") or "").startswith("text/html")


def _is_hls(response: Response) -> bool:
    path = urllib.parse.urlsplit(response.url).path.lower()
    kind = response.headers.get("Content-Type") or ""
    return path.endswith(".m3u8") or "mpegurl" in kind.lower()


def _encoding(response: Response) -> str:
    return response.headers.get("Content-Encoding") or ""
