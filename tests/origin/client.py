"""The origin as tests see it: a process to start, ask and end."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, NamedTuple, Self

_ROOT = Path(__file__).resolve().parents[2]
_END_S = 2.0
_LOOK_EVERY_S = 0.01


class Seen(NamedTuple):
    """One request the origin saw: path with query as sent, and the Range header."""

    method: str
    path: str
    range: str | None


class LoopbackSite:
    """A site in a process of its own, ``python -m module``: it prints its address and serves."""

    module: ClassVar[str]

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", self.module],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C in the terminal is for the test runner
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.module} did not start: exit code {self._process.wait()}")
        self.base: str = json.loads(line)["base"]

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._process.pid

    def url(self, path: str) -> str:
        """Return the whole address of a path such as ``/page/dash``."""
        return self.base + path

    def get(
        self, path: str, range_header: str = "", method: str = "GET"
    ) -> tuple[int, bytes, dict[str, str]]:
        """Return status, body and headers; a body cut short comes as far as it came."""
        connection = self.connection()
        try:
            headers = {"Range": range_header} if range_header else {}
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            try:
                body = answer.read()
            except http.client.IncompleteRead as cut:
                body = cut.partial
            return answer.status, body, dict(answer.headers)
        finally:
            connection.close()

    def connection(self) -> http.client.HTTPConnection:
        """Return a connection of its own, to be closed by the caller."""
        # Not urllib: a proxy in the environment must not come between.
        return http.client.HTTPConnection(self.base.removeprefix("http://"), timeout=10)

    def close(self) -> None:
        """End the process by ending its input, by force after two seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Origin(LoopbackSite):
    """A running origin; starting makes the media at first use (a few seconds)."""

    module = "tests.origin"

    def requests(self) -> list[Seen]:
        """Return what was asked for since the last ``forget``, without control calls."""
        return [Seen(*entry) for entry in self._control("requests")]

    def forget(self) -> None:
        """Empty the log, shut all gates, and let flaky and live addresses begin anew.

        Everything is its first version again.
        """
        self._control("forget")

    def swap(self, version: int = 2) -> None:
        """Serve another version of every media file from now on; answers under way stay."""
        self._control(f"version/{version}")

    def open(self, gate: str) -> None:
        """Open a gate for answers that wait there and all later ones."""
        self._control(f"open/{urllib.parse.quote(gate)}")

    def open_all(self) -> None:
        """Open every gate."""
        self._control("open-all")

    def waiting(self) -> list[str]:
        """Return the names of the gates at which an answer waits now."""
        return list(self._control("waiting"))

    def wait_at_gate(self, gate: str, timeout_s: float = 10.0) -> None:
        """Return once an answer waits at the gate; raises TimeoutError."""
        deadline = time.monotonic() + timeout_s
        while gate not in self.waiting():
            if time.monotonic() > deadline:
                raise TimeoutError(f"nobody came to the gate {gate}")
            time.sleep(_LOOK_EVERY_S)

    def wait_for_request(self, part: str, timeout_s: float = 10.0) -> Seen:
        """Return the first request whose path holds ``part``; raises TimeoutError."""
        deadline = time.monotonic() + timeout_s
        while True:
            for seen in self.requests():
                if part in seen.path:
                    return seen
            if time.monotonic() > deadline:
                raise TimeoutError(f"nobody asked for {part}")
            time.sleep(_LOOK_EVERY_S)

    def _control(self, name: str) -> Any:  # noqa: ANN401 - JSON of several shapes
        return json.loads(self.get(f"/__{name}")[1])
