"""A stand-in for VidGrab's door: says what a test wants to be said, and keeps what was asked."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple, Self

TOKEN = "t" * 43
FORMATS = [
    {
        "quality": "2160p",
        "resolution": "3840x2160",
        "format_id": "401+140",
        "ext": "mp4",
        "filesize": 643_000_000,
        "approx": True,
    },
    {
        "quality": "1080p",
        "resolution": "1920x1080",
        "format_id": "137+140",
        "ext": "mp4",
        "filesize": 276_400_000,
        "approx": False,
    },
    {
        "quality": "audio",
        "resolution": "M4A",
        "format_id": "140",
        "ext": "m4a",
        "filesize": None,
        "approx": False,
    },
]
RESULT = {
    "title": "Big Buck Bunny",
    "thumbnail": None,
    "duration": 634,
    "uploader": "Blender",
    "formats": FORMATS,
}
STAGES = (("starting", 0), ("extracting", 25), ("analyzing", 75), ("completed", 100))
ACTIONS = {
    "downloading": ["pause", "cancel"],
    "waiting": ["pause", "cancel"],
    "paused": ["resume", "cancel"],
    "failed": ["retry"],
}
_AFTER = {"pause": "paused", "resume": "downloading", "cancel": "cancelled", "retry": "waiting"}


class Asked(NamedTuple):
    """One call as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass
class StandIn:
    """Listens on this machine while it is entered. What it says can be changed meanwhile.

    ``refusal`` answers every call with a status and a code; ``foreign`` is a status and the body of
    a program that is not VidGrab; ``jobs`` are given as they are; ``stage`` is how far every
    look-up is, as a place in ``STAGES``.
    """

    port: int = 0
    token: str = TOKEN
    refusal: tuple[int, str] | None = None
    foreign: tuple[int, bytes] | None = None
    stage: int = len(STAGES) - 1
    fetch_error: str = ""
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def __enter__(self) -> Self:
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                stand_in.answer(self)

            def do_POST(self) -> None:
                stand_in.answer(self)

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def posts(self, path: str = "/api/downloads/") -> list[Any]:
        """Return the bodies that were posted to a path."""
        return [one.body for one in self.asked if (one.method, one.path) == ("POST", path)]

    def change(self, **facts: object) -> None:
        """Let every job be different from now on."""
        for job in self.jobs.values():
            job.update(facts)
            job["actions"] = ACTIONS.get(job["state"], [])

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one call."""
        length = int(handler.headers.get("Content-Length") or 0)
        body = json.loads(handler.rfile.read(length)) if length else None
        asked = Asked(handler.command, handler.path, dict(handler.headers), body)
        self.asked.append(asked)
        status, told = self._answer(asked)
        data = json.dumps(told).encode()
        if self.foreign:
            status, data = self.foreign
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(data)))
        if status in {403, 429, 503}:
            handler.send_header("Retry-After", "1")
        handler.end_headers()
        handler.wfile.write(data)

    def _answer(self, asked: Asked) -> tuple[int, object]:
        status, code = self.refusal or (200, "")
        if asked.headers.get("Authorization") != f"Bearer {self.token}":
            status, code = 401, "token"
        if code:
            return status, {"error": f"Refused: {code}.", "code": code}
        parts = asked.path.split("?")[0].removeprefix("/api/downloads/").strip("/").split("/")
        if asked.method == "GET" and parts == [""]:
            return 200, {"downloads": [*self.jobs.values()]}
        if parts == [""]:
            return 201, self._added(asked.body)
        if parts == ["video-info-progress"]:
            return 200, {"task_id": "task1", "progress_url": "/api/downloads/progress/task1/"}
        if parts == ["progress", "task1"]:
            return 200, self._progress()
        return self._job(parts)

    def _added(self, order: dict[str, Any]) -> dict[str, Any]:
        job_id = f"job{len(self.jobs) + 1}"
        self.jobs[job_id] = {
            "id": job_id,
            "url": order["url"],
            "title": "",
            "quality": order["quality"],
            "state": "waiting",
            "hold": "",
            "progress": None,
            "done_bytes": 0,
            "total_bytes": None,
            "speed_bps": None,
            "eta_s": None,
            "file_path": None,
            "error": None,
            "actions": ACTIONS["waiting"],
        }
        return self.jobs[job_id]

    def _progress(self) -> dict[str, Any]:
        stage, progress = STAGES[self.stage]
        told: dict[str, Any] = {"status": "fetching", "progress": progress, "stage": stage}
        if self.fetch_error:
            told |= {"status": "error", "stage": "error", "error": self.fetch_error}
        elif stage == "completed":
            told |= {"status": "completed", "result": RESULT}
        return {**told, "message": "…"}

    def _job(self, parts: list[str]) -> tuple[int, object]:
        job = self.jobs.get(parts[0])
        if job is None:
            return 404, {"error": "There is no such download.", "code": "not-found"}
        if len(parts) == 2:
            if parts[1] not in job["actions"]:
                return 409, {"error": "Not now.", "code": "not-now"}
            job["state"] = _AFTER[parts[1]]
            job["actions"] = ACTIONS.get(job["state"], [])
        return 200, job
