"""Everything hostile at the door at once, from a process of its own: ``python -m tests.siege PORT``.

The token comes on standard input; what each attack was answered goes to standard output as JSON:
a name, and how often each status (0: cut off without an answer) was seen.
"""

from __future__ import annotations

import http.client
import json
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

FETCH = "/api/downloads/video-info-progress/"
SLOW_CLIENTS = 30
SITE = "http://video.example/page/slow?s=0.2"
PATHS = (
    "/../../etc/passwd",
    "/api/downloads/../../etc/passwd/",
    "/api/downloads/%2e%2e%2f%2e%2e%2fetc%2fpasswd/",
    "/api/downloads/..%5c..%5cwindows/",
    "/api/downloads/%00/",
    f"/api/downloads/{'a' * 4000}/",
    "//evil.example/api/downloads/",
    "/api/downloads/progress/../../../etc/passwd/",
    "/api/downloads/'%20OR%201=1--/",
)
BAD_LINKS = (
    *("file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/b", "", " ", "x" * 50_000),
    *("--exec=touch /tmp/x", "http://", "vidgrab://open?url=http://a.example"),
)


class Besieger:
    """Attacks one port."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._token = token
        self.seen: dict[str, Counter[int]] = {}

    def status(self, method: str, path: str, body: bytes | None = None, **headers: str) -> int:
        """Return what one call is answered, 0 where it is cut off."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        sent = {"Authorization": f"Bearer {self._token}", "X-VidGrab-Client": "tests"}
        sent |= {"Content-Type": "application/json"} | named
        line = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        try:
            line.putrequest(method, path, skip_host="Host" in sent)
            if body is not None and "Content-Length" not in sent:
                line.putheader("Content-Length", str(len(body)))
            for name, text in sent.items():
                line.putheader(name, text)
            line.endheaders()
            if body:
                line.send(body)
            answer = line.getresponse()
            json.loads(answer.read())
        except (OSError, http.client.HTTPException):
            return 0
        else:
            return answer.status
        finally:
            line.close()

    def note(self, name: str, statuses: Iterator[int]) -> None:
        """Take note of what an attack was answered."""
        self.seen[name] = Counter(statuses)

    def attack(self) -> None:
        """Do all of it, with slow clients there from the beginning to the end."""
        slow: list[int] = []
        threads = [
            threading.Thread(target=lambda: slow.append(self._trickle()))
            for _ in range(SLOW_CLIENTS)
        ]
        for thread in threads:
            thread.start()
        self._strangers()
        self._oddities()
        self._crowd()
        for thread in threads:
            thread.join()
        self.note("slowloris", iter(slow))

    def _strangers(self) -> None:
        get, path = "GET", "/api/downloads/"
        wrong = ("", "Bearer", "Bearer wrong", f"Basic {self._token}", f"Bearer {self._token}x")
        self.note("token", (self.status(get, path, Authorization=text) for text in wrong))
        origins = ("http://evil.example", "https://127.0.0.1", "null", "http://localhost:3000")
        self.note("origin", (self.status(get, path, Origin=text) for text in origins))
        hosts = ("evil.example", f"evil.example:{self._port}", "127.0.0.1", "127.0.0.1:1", "")
        self.note("host", (self.status(get, path, Host=text) for text in hosts))

    def _oddities(self) -> None:
        self.note("paths", (self.status("GET", path) for path in PATHS))
        self.note("links", (self._fetch(link) for link in BAD_LINKS))
        huge = b'{"url": "' + b"a" * 70_000 + b'"}'
        self.note("huge", (self.status("POST", FETCH, huge) for _ in range(5)))
        told = {"Content_Length": str(1 << 40)}
        self.note("announced", (self.status("POST", FETCH, b"{", **told) for _ in range(5)))
        bodies = (b"", b"{", b"[]", b'{"url": 1}', b"\xff\xfe", b"[" * 60_000)
        self.note("bodies", (self.status("POST", FETCH, body) for body in bodies))

    def _crowd(self) -> None:
        self.note("tasks", (self._fetch(f"{SITE}&n={number}") for number in range(1000)))

    def _fetch(self, url: str) -> int:
        return self.status("POST", FETCH, json.dumps({"url": url}).encode())

    def _trickle(self) -> int:
        """Send a request a byte at a time; return what comes back."""
        with socket.create_connection(("127.0.0.1", self._port), timeout=30) as line:
            line.settimeout(0.3)
            deadline_s = time.monotonic() + 30
            for byte in b"POST " + FETCH.encode() + b" HTTP/1.1\r\nX-A: " + b"a" * 200:
                try:
                    line.send(bytes((byte,)))
                    answer = line.recv(100)
                except TimeoutError:
                    continue
                except OSError:
                    return 0
                return int(answer.split()[1]) if answer else 0
            assert time.monotonic() < deadline_s
            return -1


def main() -> None:
    """Attack, and say what came of it."""
    besieger = Besieger(int(sys.argv[1]), sys.stdin.readline().strip())
    started_s = time.monotonic()
    besieger.attack()
    told: dict[str, Any] = {name: dict(seen) for name, seen in besieger.seen.items()}
    print(json.dumps({"seen": told, "took_s": time.monotonic() - started_s}))  # noqa: T201 - its answer


if __name__ == "__main__":
    main()
