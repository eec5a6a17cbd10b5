"""The whole suite's rules: an own home, and nothing left behind by any test.

Each test fails on a Qt warning (pytest-qt), a log record of WARNING or above
that it did not expect, a thread or QThread that still runs, a child process or
an orphan of one, and a file left in its temporary folder or working folder.
"""

from __future__ import annotations

import gc
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from tests.origin.client import Origin
from tests.processes import adopt_orphans, child_pids

# Here, where also the head of a parallel run reads them.
pytest_plugins = ["tests.faults.table", "tests.packaging.table"]

SETTLE_S = 3.0
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")

adopt_orphans()

for _name in _PROXIES:
    os.environ.pop(_name, None)
# No test speaks to the desktop of whoever runs it.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"  # what is said is compared with the English words
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
gc.disable()  # as in the program: collecting in a worker destroys GUI-thread objects


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and every child it starts, a home of its own."""
    folder = tmp_path / "home"
    for name, place in {
        "HOME": "",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        (folder / place).mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(folder / place))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give a downloads folder; no work folder may be left in it."""
    place = tmp_path / "downloads"
    place.mkdir()
    yield place
    left = [path.name for path in place.iterdir() if path.name.startswith(".")]
    assert not left, f"left in the downloads folder: {left}"


@pytest.fixture(scope="session")
def session_origin() -> Iterator[Origin]:
    """Run the loopback origin once."""
    with Origin() as origin:
        yield origin


@pytest.fixture
def origin(session_origin: Origin) -> Origin:
    """Give the origin with an empty log."""
    session_origin.forget()
    return session_origin


class ExpectedLogs:
    """Log records a test has announced."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def expect(self, part: str) -> None:
        """Allow records whose message holds ``part``."""
        self.parts.append(part)


@pytest.fixture
def expected_logs() -> ExpectedLogs:
    """Let a test announce warnings it provokes."""
    return ExpectedLogs()


@pytest.fixture(autouse=True)
def _no_unexpected_logs(
    caplog: pytest.LogCaptureFixture, expected_logs: ExpectedLogs
) -> Iterator[None]:
    yield
    records = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
        and not any(part in record.getMessage() for part in expected_logs.parts)
    ]
    assert not records, f"unexpected log records: {records}"


@pytest.fixture(autouse=True)
def _no_leaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    started = _watch_qthreads(monkeypatch)
    if "session_origin" in request.fixturenames:
        request.getfixturevalue("session_origin")
    threads, children = set(threading.enumerate()), set(child_pids())
    yield
    _until(lambda: not [t for t in started if t.isRunning()], "QThreads still run")
    _until(
        lambda: not [t for t in set(threading.enumerate()) - threads if _is_ours(t)],
        "threads still run",
    )
    _until(lambda: not set(child_pids()) - children, "child processes still live")
    left = [str(path.relative_to(temporary)) for path in temporary.rglob("*")]
    assert not left, f"left in the temporary folder: {left}"


def _is_ours(thread: threading.Thread) -> bool:
    # Qt's own threads that once ran Python show up as dummies and cannot be joined.
    return not isinstance(thread, threading._DummyThread)


def _watch_qthreads(monkeypatch: pytest.MonkeyPatch) -> list[QThread]:
    started: list[QThread] = []
    start = QThread.start

    def watched(self: QThread, *arguments: QThread.Priority) -> None:
        started.append(self)
        start(self, *arguments)

    monkeypatch.setattr(QThread, "start", watched)
    return started


def _until(holds: Callable[[], bool], complaint: str) -> None:
    deadline = time.monotonic() + SETTLE_S
    while not holds():
        if time.monotonic() > deadline:
            pytest.fail(complaint)
        time.sleep(0.01)
