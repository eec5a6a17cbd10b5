"""The demo site: a home page, three pages to try and their media, on loopback."""

from __future__ import annotations

import socketserver
import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from vidgrab_gui.demo.clips import Clip, Clips
from vidgrab_gui.demo.delivery import (
    LAST_MODIFIED,
    Pacer,
    Resource,
    Span,
    UnsatisfiableRangeError,
    chunk_for,
    wanted_span,
)
from vidgrab_gui.demo.manifest import MANIFEST_TYPE, manifest
from vidgrab_gui.demo.pages import Showing, home_page, showing_page

DEFAULT_PACE_BPS = 1_500_000
CHANNEL = "VidGrab Demo"
UPLOAD_DATE = "2026-05-01"
VIDEO_PATH = "/watch/first-light"
SMALL_PATH = "/watch/small-window"
SOUND_PATH = "/listen/morning-chord"
_PAGE_TYPE = "text/html; charset=utf-8"
_MANIFEST_PATH = "/media/first-light.mpd"
_THUMBNAIL_PATH = "/media/thumbnail.jpg"
_IDLE_S = 60.0


class LoopbackServer(ThreadingHTTPServer):
    """A silent HTTP server on 127.0.0.1, on a free port, whose threads never hold up an exit."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)

    @property
    def base(self) -> str:
        """Return the address without a path, such as ``http://127.0.0.1:8000``."""
        return f"http://127.0.0.1:{self.server_port}"

    def server_bind(self) -> None:
        """Bind without asking the name service who 127.0.0.1 is; that can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name = "127.0.0.1"
        self.server_port = self.socket.getsockname()[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about clients that went away; show everything else."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type] # widened


class Site:
    """The demo site, serving from construction until ``close``.

    ``pace_bps`` (bytes per second for each connection) keeps a demo download
    long enough to be seen; None sends at full speed.
    """

    def __init__(self, clips: Clips, pace_bps: int | None = DEFAULT_PACE_BPS) -> None:
        self._server = _SiteServer(_SiteHandler)
        self._server.pace_bps = pace_bps
        self._server.resources = _resources(clips, self._server.base)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        """Return the address of the home page."""
        return self._server.base + "/"

    @property
    def watch_url(self) -> str:
        """Return the address of the page with six qualities."""
        return self._server.base + VIDEO_PATH

    def close(self) -> None:
        """Stop listening; connections still being served end with the process."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _SiteServer(LoopbackServer):
    resources: dict[str, Resource]
    pace_bps: int | None


class _SiteHandler(BaseHTTPRequestHandler):
    """Answers GET and HEAD for the site's resources, with byte ranges."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = _IDLE_S
    server: _SiteServer

    def do_GET(self) -> None:
        """Answer with headers and bytes."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Answer with the headers alone."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet; the demo's output is one line."""

    def _answer(self, *, with_body: bool) -> None:
        resource = self.server.resources.get(self.path.partition("?")[0])
        if resource is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        size = resource.size_bytes
        try:
            span = wanted_span(self._range_header(resource), size)
        except UnsatisfiableRangeError:
            self._send_head(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, f"bytes */{size}")
            return
        if span is None:
            self._send_head(HTTPStatus.OK, size, "", resource)
        else:
            place = f"bytes {span.start}-{span.stop - 1}/{size}"
            self._send_head(HTTPStatus.PARTIAL_CONTENT, span.size_bytes, place, resource)
        if with_body:
            self._send_body(resource, span or Span(0, size))

    def _range_header(self, resource: Resource) -> str | None:
        """Return the Range header, unless it was meant for another state of the resource."""
        known = self.headers.get("If-Range")
        if known is not None and known not in (resource.etag, LAST_MODIFIED):
            return None
        return self.headers.get("Range")

    def _send_head(
        self, status: HTTPStatus, size_bytes: int, place: str, resource: Resource | None = None
    ) -> None:
        self.send_response(status)
        if resource is not None:
            self.send_header("Content-Type", resource.content_type)
            self.send_header("ETag", resource.etag)
            self.send_header("Last-Modified", LAST_MODIFIED)
            self.send_header("Accept-Ranges", "bytes")
        if place:
            self.send_header("Content-Range", place)
        self.send_header("Content-Length", str(size_bytes))
        self.end_headers()

    def _send_body(self, resource: Resource, span: Span) -> None:
        """Send pages at once and media at the site's pace."""
        pace_bps = None if isinstance(resource.source, bytes) else self.server.pace_bps
        pacer = Pacer(pace_bps)
        for chunk in resource.chunks(span, chunk_for(pace_bps)):
            self.wfile.write(chunk)
            pacer.spend(len(chunk))


def _resources(clips: Clips, base: str) -> dict[str, Resource]:
    """Return everything the site offers, by path."""
    showings = _showings(clips, base)
    links = [(path, showing.title) for path, showing in showings.items()]
    text = manifest(clips.pictures, clips.sound)
    resources = {
        "/": Resource(_PAGE_TYPE, home_page(CHANNEL, links).encode()),
        _MANIFEST_PATH: Resource(MANIFEST_TYPE, text.encode()),
        _THUMBNAIL_PATH: Resource("image/jpeg", clips.thumbnail),
        _media_path(clips.sound): Resource("audio/mp4", clips.sound.path),
    }
    for clip in (*clips.pictures, clips.muxed):
        resources[_media_path(clip)] = Resource("video/mp4", clip.path)
    for path, showing in showings.items():
        resources[path] = Resource(_PAGE_TYPE, showing_page(showing).encode())
    return resources


def _showings(clips: Clips, base: str) -> dict[str, Showing]:
    """Return what the pages show, by path: all qualities, one small file, sound alone."""
    light = Showing(
        title="First Light",
        channel=CHANNEL,
        duration_s=clips.sound.duration_s,
        upload_date=UPLOAD_DATE,
        content_url=base + _MANIFEST_PATH,
        thumbnail_url=base + _THUMBNAIL_PATH,
    )
    small = _one_file(light, "Small Window", clips.muxed, base)
    chord = _one_file(light, "Morning Chord", clips.sound, base)
    return {VIDEO_PATH: light, SMALL_PATH: small, SOUND_PATH: chord}


def _one_file(like: Showing, title: str, clip: Clip, base: str) -> Showing:
    """Return a page of one file that tells its exact size, as a careful site would."""
    is_audio = not clip.height
    return Showing(
        title=title,
        channel=like.channel,
        duration_s=like.duration_s,
        upload_date=like.upload_date,
        content_url=base + _media_path(clip),
        thumbnail_url=like.thumbnail_url,
        content_type="audio/mp4" if is_audio else "video/mp4",
        size_bytes=clip.size_bytes,
        width=clip.width,
        height=clip.height,
        bits_per_s=clip.bits_per_s,
        is_audio=is_audio,
    )


def _media_path(clip: Clip) -> str:
    return f"/media/{clip.path.name}"
