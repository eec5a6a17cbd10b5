"""A release server on loopback, in GitHub's layout, with archives good and bad."""

from __future__ import annotations

import datetime
import hashlib
import io
import re
import stat
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

SHEBANG = b"#!/usr/bin/env python3\n"
_SUFFIXES = {".py", ".js"}

Change = Callable[[dict[str, str]], None]
"""Changes the files of an archive, given by their names."""


def version_of(days_ago: int) -> str:
    """Return the version of an engine that was made so many days ago."""
    day = datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=days_ago)
    return day.strftime("%Y.%m.%d")


def good_archive(version: str, change: Change | None = None) -> bytes:
    """Return the installed engine as yt-dlp publishes it, under another version."""
    files = dict(_installed())
    files["yt_dlp/version.py"] = re.sub(
        r"'[0-9.]+'", f"'{version}'", files["yt_dlp/version.py"], count=1
    )
    if change is not None:
        change(files)
    return packed(files)


def packed(files: dict[str, str]) -> bytes:
    """Return an archive of these files: a line for the shell, and a zip behind it."""
    target = io.BytesIO()
    target.write(SHEBANG)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, (2000, 1, 1, 1, 1, 0))
            package.writestr(info, text, zipfile.ZIP_DEFLATED, 1)
    return target.getvalue()


def link_archive(version: str) -> bytes:
    """Return an archive with a symbolic link in it."""
    target = io.BytesIO(packed({"yt_dlp/__init__.py": "", "yt_dlp/version.py": version}))
    with zipfile.ZipFile(target, "a") as package:
        link = zipfile.ZipInfo("yt_dlp/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        package.writestr(link, "/etc/passwd")
    return target.getvalue()


@dataclass
class Release:
    """What the server has of one version; ``sums`` None is the truth about the archive.

    ``hold`` lets the archive's second half wait until it is set; ``cut`` breaks it off there.
    """

    version: str
    archive: bytes
    sums: str | None = None
    hold: threading.Event | None = None
    cut: bool = False
    asked: list[str] = field(default_factory=list)

    @property
    def sums_text(self) -> str:
        """Return the list of sums as yt-dlp publishes it: many files, the archive among them."""
        if self.sums is not None:
            return self.sums
        other = hashlib.sha256(b"another").hexdigest()
        own = hashlib.sha256(self.archive).hexdigest()
        return f"{other}  yt-dlp.exe\n{own}  yt-dlp\n{other}  yt-dlp.tar.gz\n"


class ReleaseServer(ThreadingHTTPServer):
    """Publishes the newest release of each repository; ``requests`` are the paths asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.newest: dict[str, Release] = {}
        self.requests: list[str] = []
        self.is_silent = threading.Event()
        self.end = threading.Event()

    @property
    def address(self) -> str:
        """Return what takes the place of ``https://github.com/yt-dlp``."""
        return f"http://127.0.0.1:{self.server_port}"

    def publish(self, release: Release, repository: str = "yt-dlp") -> Release:
        """Make a release the newest one."""
        self.newest[repository] = release
        return release


class _Handler(BaseHTTPRequestHandler):
    server: ReleaseServer

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet."""

    def _answer(self) -> None:
        self.server.requests.append(self.path)
        if self.server.is_silent.is_set():
            self.server.end.wait(30)
            return
        _, repository, _, *rest = self.path.partition("?")[0].split("/")
        release = self.server.newest.get(repository)
        if release is None:
            self._send(404, b"")
        elif rest == ["latest"]:
            self.send_response(302)
            self.send_header("Location", f"/{repository}/releases/tag/{release.version}")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif rest == ["tag", release.version]:
            self._send(200, b"<html>a page of 300 KB</html>", "text/html")
        elif rest == ["download", release.version, "SHA2-256SUMS"]:
            self._send(200, release.sums_text.encode())
        elif rest == ["download", release.version, "yt-dlp"]:
            self._send_archive(release)
        else:
            self._send(404, b"")

    def _send(self, status: int, body: bytes, kind: str = "application/octet-stream") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def _send_archive(self, release: Release) -> None:
        half = len(release.archive) // 2
        if release.hold is None and not release.cut:
            self._send(200, release.archive)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(release.archive)))
        self.end_headers()
        self.wfile.write(release.archive[:half])
        self.wfile.flush()
        if release.cut:
            return
        while release.hold is not None and not release.hold.wait(0.05):
            if self.server.end.is_set():
                return
        self.wfile.write(release.archive[half:])


@contextmanager
def release_server() -> Iterator[ReleaseServer]:
    """Serve in a thread as long as the block lasts."""
    server = ReleaseServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.end.set()
        server.shutdown()
        thread.join()
        server.server_close()


@cache
def _installed() -> tuple[tuple[str, str], ...]:
    """Return name and text of every file of the installed engine and its scripts."""
    found = []
    for package in ("yt_dlp", "yt_dlp_ejs"):
        spec = find_spec(package)
        assert spec is not None
        assert spec.origin is not None
        home = Path(spec.origin).parent
        for path in sorted(home.rglob("*")):
            if path.suffix in _SUFFIXES and "__pyinstaller" not in path.parts:
                name = f"{package}/{path.relative_to(home).as_posix()}"
                found.append((name, path.read_text(encoding="utf-8")))
    return tuple(found)


def raises(files: dict[str, str]) -> None:
    """Break a release: what it consists of cannot be imported."""
    files["yt_dlp/YoutubeDL.py"] = "raise RuntimeError('broken on purpose')\n"


def lacks_a_module(files: dict[str, str]) -> None:
    """Break a release: a file of it is not there."""
    del files["yt_dlp/cookies.py"]


def dies(files: dict[str, str]) -> None:
    """Break a release: it ends the process that imports it."""
    files["yt_dlp/cookies.py"] = "import os\nos.kill(os.getpid(), 9)\n"
