"""One window for each data folder: real second starts, races, leftovers, hangs, bad callers."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hand import Hand
from tests.origin.client import Origin
from tests.programs import running_program
from vidgrab_gui import hand_over
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core import places
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.doorbell import SAY_WITHIN_MS
from vidgrab_gui.desktop.doorway import GREETING, MOST_MESSAGE_BYTES, SOCKET, address_of
from vidgrab_gui.hand_over import Call, Standing, find_standing, message_of, read_message
from vidgrab_gui.program import Program
from vidgrab_gui.ui.questions import Question

VIDGRAB = [sys.executable, "-m", "vidgrab_gui"]
PUBLIC = "https://video.invalid/watch?v=1"
STARTUP = "XDG_ACTIVATION_TOKEN"
LIMIT_S = 30

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets with names"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


class First:
    """The first start: a program in this process, so that its window can be looked at."""

    def __init__(self, program: Program, hand: Hand, standing: Standing) -> None:
        self.program = program
        self.hand = hand
        self.standing = standing

    @property
    def field(self) -> str:
        return self.program.window.link_row.text

    def said(self) -> str:
        return " ".join(self.hand.texts())

    def second(self, *words: str, **environ: str) -> subprocess.Popen[bytes]:
        """Start another one, as a desktop or a terminal does."""
        return subprocess.Popen([*VIDGRAB, *words], env=os.environ | environ)

    def hands_over(self, *words: str, **environ: str) -> None:
        """Start another one and let it hand over and end."""
        started = self.second(*words, **environ)
        self.hand.wait(lambda: started.poll() is not None, "the end of the second start")
        assert started.returncode == 0


@contextmanager
def first_of(qtbot: QtBot, path: Path, settings: Settings | None = None) -> Iterator[First]:
    standing = find_standing(Arguments())
    assert standing is not None
    assert standing.lock is not None
    with running_program(qtbot, path, settings or Settings()) as running:
        running.program.appear().answer(standing)
        yield First(running.program, running.hand, standing)
    standing.end()


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[First]:
    with first_of(qtbot, tmp_path / "settings.toml") as running:
        yield running


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start programs that are ended after the test."""
    programs: list[subprocess.Popen[bytes]] = []

    def start(*words: str) -> subprocess.Popen[bytes]:
        programs.append(subprocess.Popen([*VIDGRAB, *words]))
        return programs[-1]

    yield start
    for program in programs:
        if program.poll() is None:
            program.send_signal(signal.SIGCONT)
            program.terminate()
    for program in programs:
        program.wait(LIMIT_S)


def wait(holds: Callable[[], bool], what: str, within_s: float = LIMIT_S) -> None:
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.01)


def answers() -> bool:
    """Tell whether a first window greets."""
    try:
        with called() as line:
            line.settimeout(LIMIT_S)
            return line.recv(64) == GREETING
    except OSError:
        return False


@contextmanager
def called() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as line, address_of(places.data_folder()) as address:
        line.connect(address)
        line.setblocking(False)
        yield line


def heard_by(first: First, line: socket.socket, size: int) -> bytes:
    """Return what comes down a line while the first's window goes on; nothing at its end."""
    heard: list[bytes] = []

    def has_come() -> bool:
        try:
            heard.append(line.recv(size))
        except BlockingIOError:
            return False
        except ConnectionResetError:
            heard.append(b"")
        return True

    first.hand.wait(has_come, "an answer")
    return heard[-1]


def test_a_link_reaches_the_window_that_is_there(first: First) -> None:
    first.hands_over(PUBLIC)
    first.hand.wait(lambda: first.field == PUBLIC, "the link in the field")
    assert QApplication.activeWindow() is first.program.window
    first.program.controller.forget_fetch()


def test_all_of_the_command_line_is_handed_over(
    first: First, qtbot: QtBot, origin: Origin, folder: Path
) -> None:
    link = origin.url("/progressive.mp4")
    first.hands_over(link, "--start", "--quality", "audio", "--output", str(folder))
    assert first.program.controller.folder == str(folder)
    first.hand.wait(lambda: "own network" in question(first), "the question")
    press(first, qtbot, "Download")
    (job,) = first.program.library
    assert (job.url, job.wish, job.folder) == (link, "audio", str(folder))
    first.hand.wait_for_job("Done")
    first.hand.wait(lambda: not list(folder.glob(".*")), "the work folder's end")


def test_it_comes_to_the_front_with_what_the_desktop_gave_the_second(
    first: First, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(STARTUP, raising=False)
    first.program.window.showMinimized()
    first.hands_over(**{STARTUP: "token-17"})
    first.hand.wait(lambda: os.environ.get(STARTUP) == "token-17", "the token")
    assert not first.program.window.isMinimized()
    monkeypatch.delenv(STARTUP)


def test_a_local_link_is_fetched_only_after_the_answer(
    first: First, qtbot: QtBot, origin: Origin
) -> None:
    link = origin.url("/progressive.mp4")
    first.hands_over(link)
    first.hand.wait(lambda: "127.0.0.1" in question(first), "the question, with the address")
    assert first.field == ""
    assert not origin.requests()
    press(first, qtbot, "Do Not Open")
    assert (first.field, question(first)) == ("", "")
    assert not origin.requests()
    first.hands_over(link)
    first.hand.wait(lambda: bool(question(first)), "the question again")
    press(first, qtbot, "Open Link")
    first.hand.wait_until_ready()
    assert first.field == link


def test_a_link_of_ours_that_wants_to_start_is_asked_about(first: First, qtbot: QtBot) -> None:
    first.hands_over("vidgrab://open?url=https%3A%2F%2Fvideo.invalid%2Fa&start=1")
    first.hand.wait(lambda: "video.invalid/a" in question(first), "the question")
    assert not list(first.program.library)
    press(first, qtbot, "Do Not Open")
    first.hands_over("vidgrab://open?output=/etc")
    first.hand.wait_for_text("could not be understood")


def test_a_first_start_by_a_link_of_ours_is_asked_about_too(
    qtbot: QtBot, tmp_path: Path, origin: Origin
) -> None:
    link = origin.url("/progressive.mp4")
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        running.program.serve(Arguments(links=(f"vidgrab:{link}",)), app)
        stand = First(running.program, running.hand, Standing(tmp_path))
        running.hand.wait(lambda: "own network" in question(stand), "the question")
        assert not origin.requests()
        press(stand, qtbot, "Do Not Open")
        restore_signals(before)


def restore_signals(handlers: tuple[object, object]) -> None:
    signal.set_wakeup_fd(-1)
    for number, handler in zip((signal.SIGINT, signal.SIGTERM), handlers, strict=True):
        signal.signal(number, handler)  # type: ignore[arg-type]  # what getsignal has returned


def test_a_wrong_link_is_handed_over_and_said_to_be_wrong(first: First) -> None:
    first.hands_over("ftp://example.com/a")
    first.hand.wait_for_text("Only web links can be saved")


def test_a_second_start_is_over_at_once_and_loads_no_qt(first: First) -> None:
    code = (
        "import sys; sys.argv[1:] = []\n"
        "import vidgrab_gui.__main__ as m\n"
        "assert m.main() == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    done = subprocess.Popen([sys.executable, "-c", code])
    first.hand.wait(lambda: done.poll() is not None, "its end")
    assert done.returncode == 0


def test_the_socket_belongs_to_the_person_alone_and_goes_with_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = places.data_folder() / SOCKET
    with first_of(qtbot, tmp_path / "settings.toml"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not path.exists()


def test_a_folder_with_a_long_name_has_a_socket_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ("long" * 30) / ("longer" * 20)))
    with first_of(qtbot, tmp_path / "settings.toml") as first:
        first.hands_over(PUBLIC)
        first.hand.wait(lambda: first.field == PUBLIC, "the link in the field")
        first.program.controller.forget_fetch()


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b'{"arguments": {"links": 7}, "token": ""}\n',
        b'{"arguments": {"links": ["https://example.com"], "quality": "--exec"}}\n',
        b'{"arguments": {"output": "../elsewhere"}}\n',
        b'{"arguments": {}, "token": "a\\u0000b"}\n',
        b"\xff\xfe\x00\n",
        b"[" * 100_000 + b"\n",
        b"x" * (MOST_MESSAGE_BYTES + 10),
    ],
)
def test_who_is_not_understood_is_sent_away_and_changes_nothing(
    first: First, garbage: bytes
) -> None:
    before_s = time.monotonic()
    with called() as line:
        assert heard_by(first, line, 64) == GREETING
        sent = 0

        def is_all_sent() -> bool:
            nonlocal sent
            try:
                sent += line.send(garbage[sent : sent + 65_536])
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True  # it has heard enough
            return sent >= len(garbage)

        first.hand.wait(is_all_sent, "all of it sent")
        assert heard_by(first, line, 64) == b""
    assert time.monotonic() - before_s < SAY_WITHIN_MS / 1000, "at once, not as one who is silent"
    assert (first.field, list(first.program.library)) == ("", [])
    first.hands_over(PUBLIC)
    first.hand.wait(lambda: first.field == PUBLIC, "a good caller afterwards")
    first.program.controller.forget_fetch()


def test_silent_callers_keep_nobody_out(first: First) -> None:
    with called(), called(), called() as silent:
        silent.send(b'{"half')
        first.hands_over(PUBLIC)
        first.hand.wait(lambda: first.field == PUBLIC, "the link in the field")
    first.program.controller.forget_fetch()


def test_what_is_sent_is_what_is_read() -> None:
    call = Call(Arguments(("https://example.com/ü\n",), "audio", True, "/music/a b", True), "t")
    line = message_of(call)
    assert line.count(b"\n") == 1
    assert read_message(line) == call
    assert read_message(json.dumps({"token": "a" * 300, "arguments": {}}).encode()) is None
    broken = Call(Arguments(("https://example.com/\udcff",)))
    assert read_message(message_of(broken)) == replace(
        broken, arguments=Arguments(("https://example.com/?",))
    )


class TestProcesses:
    """Every start a process of its own."""

    def test_of_ten_at_once_one_has_the_window(
        self, started: Callable[..., subprocess.Popen[bytes]]
    ) -> None:
        programs = [started() for _ in range(10)]
        wait(lambda: sum(p.poll() is None for p in programs) == 1, "nine ends", 50)
        wait(answers, "the one that is left answering")
        assert [p.returncode for p in programs if p.poll() is not None] == [0] * 9

    def test_what_a_killed_window_left_is_in_nobodys_way(
        self, started: Callable[..., subprocess.Popen[bytes]]
    ) -> None:
        killed = started()
        wait(answers, "the first")
        killed.kill()
        killed.wait(LIMIT_S)
        assert (places.data_folder() / SOCKET).exists()
        heir = started()
        wait(answers, "its heir")
        second = started()
        wait(lambda: second.poll() is not None, "the second start's end")
        assert (heir.poll(), second.returncode) == (None, 0)

    def test_a_window_that_hangs_does_not_swallow_links(
        self, started: Callable[..., subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(hand_over, "ANSWER_WITHIN_S", 0.5)
        hung = started()
        wait(answers, "the first")
        hung.send_signal(signal.SIGSTOP)
        standing = find_standing(Arguments(links=(PUBLIC,)))
        assert standing == Standing(places.data_folder(), None, is_unanswered=True)

    def test_another_data_folder_is_another_window(
        self,
        started: Callable[..., subprocess.Popen[bytes]],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        started()
        wait(answers, "the first")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "other"))
        other = started()
        wait(answers, "the other")
        assert other.poll() is None


def test_who_does_not_greet_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand_over, "ANSWER_WITHIN_S", 0.4)
    folder = places.data_folder()
    holder = find_standing(Arguments())
    assert holder is not None
    heard: list[bytes] = []

    def hold_the_line(door: socket.socket) -> None:
        line, _ = door.accept()
        with line:
            heard.append(line.recv(100))

    with socket.socket(socket.AF_UNIX) as door, address_of(folder) as address:
        door.bind(address)
        door.listen()
        keeper = threading.Thread(target=hold_the_line, args=(door,))
        keeper.start()
        standing = find_standing(Arguments(links=(PUBLIC,)))
        keeper.join(LIMIT_S)
    assert standing == Standing(folder, None, is_unanswered=True)
    assert heard == [b""]
    holder.end()


def test_a_second_window_says_why_it_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        running.program.appear().answer(Standing(tmp_path, None, is_unanswered=True))
        running.hand.wait_for_text("does not answer")


def test_without_a_place_to_keep_anything_it_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    standing = find_standing(Arguments())
    assert standing is not None
    assert (standing.lock, standing.is_unanswered) == (None, False)


def questions(first: First) -> list[Question]:
    return [one for one in first.program.window.findChildren(Question) if one.isVisible()]


def question(first: First) -> str:
    """Return all the open question says, nothing when none is open."""
    return " ".join(
        f"{one.accessibleName()} {one.accessibleDescription()}" for one in questions(first)
    )


def press(first: First, qtbot: QtBot, button: str) -> None:
    (dialog,) = questions(first)
    Hand(dialog, qtbot).press(button)
    first.hand.wait(lambda: dialog not in questions(first), "the question's end")


def test_a_file_of_links_is_opened_from_wherever_it_lies(
    first: First, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[1]))
    monkeypatch.chdir(tmp_path)
    Path("a film.url").write_text(f"[InternetShortcut]\nURL={PUBLIC}\n")
    first.hands_over("a film.url")
    first.hand.wait(lambda: first.field == PUBLIC, "the link in the field")
    Path("empty.txt").write_text("nothing")
    first.hands_over("empty.txt")
    first.hand.wait_for_text("No link was found in empty.txt")
    first.program.controller.forget_fetch()


def test_what_macos_opens_is_kept_until_somebody_listens() -> None:
    code = (
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from vidgrab_gui.ui.opening_application import OpeningApplication\n"
        "app = OpeningApplication(['vidgrab'])\n"
        "heard = []\n"
        "app.opened.connect(heard.append)\n"
        "link = 'vidgrab://open?url=https%3A%2F%2Fexample.com%2Fa'\n"
        "app.sendEvent(app, QFileOpenEvent(QUrl(link)))\n"
        "assert heard == []\n"
        "app.begin()\n"
        "assert heard == [link]\n"
        "app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile('/a b.url')))\n"
        "assert heard[1:] == ['file:///a%20b.url']\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=LIMIT_S)


def test_a_plain_name_for_a_device_at_home_is_asked_about(first: First, qtbot: QtBot) -> None:
    presence = first.program.presence
    assert presence is not None
    presence._lookup._resolve = lambda _host: ["192.168.1.7"]
    first.hands_over(PUBLIC)
    first.hand.wait(lambda: "video.invalid" in question(first), "the question")
    assert first.field == ""
    press(first, qtbot, "Do Not Open")
    assert first.field == ""
