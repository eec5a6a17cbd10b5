"""Clients that mean harm, or do it: large, slow, many, gone."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

import pytest
from waitress import buffers

from tests.api.door import TOKEN, Door, read_reply
from vidgrab_gui.api import connections, tasks
from vidgrab_gui.api.application import MOST_WAITING
from vidgrab_gui.api.desk import DownloadOrder
from vidgrab_gui.api.server import MOST_CONNECTIONS, Server

BASE = "/api/downloads/"
FILM = "https://example.com/film"
SLOW = {"url": "https://example.com/slow"}
ADD = f"POST {BASE} HTTP/1.1"
JSON = "Content-Type: application/json"


class TestLarge:
    @pytest.mark.parametrize("size_bytes", [65_537, 2**31, 10**30])
    def test_an_announced_body_is_refused_unread(self, door: Door, size_bytes: int) -> None:
        reply = door.send(door.head(ADD, JSON, f"Content-Length: {size_bytes}"))
        assert (reply.status, reply.code) == (413, "too-large")

    def test_so_is_one_that_waits_for_a_word(self, door: Door) -> None:
        reply = door.send(door.head(ADD, JSON, "Content-Length: 70000", "Expect: 100-continue"))
        assert (reply.status, reply.code) == (413, "too-large")

    def test_a_body_of_64_kb_is_taken(self, door: Door) -> None:
        body = json.dumps({"url": FILM}).encode().ljust(65_536)
        assert door.ask("POST", BASE, body).status == 201
        assert door.ask("POST", BASE, body + b" ").status == 413

    def test_who_sends_it_all_the_same_reads_the_answer(self, door: Door) -> None:
        assert door.ask("POST", BASE, b"x" * 8_000_000).code == "too-large"

    def test_its_answer_needs_the_token(self, door: Door) -> None:
        head = door.head(ADD, JSON, "Content-Length: 70000").replace(TOKEN.encode(), b"x")
        assert door.send(head).code == "wrong-token"

    def test_endless_chunks_are_cut(self, door: Door) -> None:
        with door.raw() as connection:
            connection.sendall(door.head(ADD, JSON, "Transfer-Encoding: chunked"))
            with suppress(OSError):
                for _ in range(100):
                    connection.sendall(b"1000\r\n" + b"x" * 4096 + b"\r\n")
            assert read_reply(connection).code == "too-large"

    @pytest.mark.parametrize("start", [b"1;", b"0", b"0\r\n"])
    def test_endless_parts_of_chunks_are_cut(self, door: Door, start: bytes) -> None:
        with door.raw() as connection:
            connection.sendall(door.head(ADD, JSON, "Transfer-Encoding: chunked"))
            with suppress(OSError):
                connection.sendall(start + b"0" * 99_000)
            assert read_reply(connection).status in {400, 413}

    def test_long_headers_are_cut(self, door: Door) -> None:
        for padding in ("X: " + "a" * 17_000, *["\r\n".join(["X: a"] * 5_000)]):
            reply = door.send(door.head(f"GET {BASE} HTTP/1.1", padding))
            assert (reply.status, reply.code) == (431, "long-headers")

    def test_a_long_address_is_cut(self, door: Door) -> None:
        reply = door.send(door.head(f"GET {BASE}?{'a' * 20_000} HTTP/1.1"))
        assert reply.code == "long-headers"

    def test_nothing_of_it_comes_to_the_disk(
        self, door: Door, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        files: list[object] = []

        def note(buffer: object) -> None:
            files.append(buffer)

        monkeypatch.setattr(buffers.OverflowableBuffer, "_set_large_buffer", note)
        for number in range(250):
            door.desk.add(door_order(number))
        assert len(door.ask("GET", f"{BASE}?limit=200").body) > 1_048_576
        assert door.ask("POST", BASE, b" " * 65_536).code == "not-json"
        assert not files


class TestMalformed:
    @pytest.mark.parametrize(
        ("head", "status"),
        [
            (b"\x00\xff\x00\r\n\r\n", 400),
            (b"GET\r\n\r\n", 400),
            (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
            (b"GET / HTTP/1.1\r\n: empty\r\n\r\n", 400),
            (b"GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n", 400),
            (b"GET / HTTP/1.1\r\nA : b\r\n\r\n", 400),
            (b"GET / HTTP/1.1\r\n  folded\r\n\r\n", 400),
            (b"GET http://[/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
            (b"GET http://\xe2\x84\x80/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
            (b"GET /\xff\xfe/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
            (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
            (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
            (b"POST / HTTP/1.1\r\nContent-Length: " + b"9" * 5_000 + b"\r\n\r\n", 400),
            (b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
            (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", 501),
            (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400),
            (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400),
            (b"GET / HTTP/9.9\r\n\r\n", 403),
            (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 403),
            (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
        ],
    )
    def test_is_said_no_to(self, door: Door, head: bytes, status: int) -> None:
        reply = door.send(head)
        assert reply.status == status
        assert reply.code in {"malformed", "unknown-coding", "foreign-host"}
        assert door.ask("GET", BASE).status == 200

    def test_nothing_that_was_sent_is_logged(
        self, door: Door, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.DEBUG):
            for head in (
                f"GET http://[{TOKEN} HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\n\r\n",
                f"GET / HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\nX: y\r\n\r\n",
                f"GET / HTTP/1.1\r\n\tAuthorization: Bearer {TOKEN}\r\n\r\n",
                f"{TOKEN} / HTTP/1.1\r\n\r\n",
            ):
                door.send(head.encode())
            door.ask("GET", f"{BASE}?token={TOKEN}")
            with door.raw() as connection:
                connection.sendall(door.head(ADD, JSON, "Content-Length: 100"))
        assert TOKEN not in caplog.text

    def test_a_word_that_a_body_may_come_is_given(self, door: Door) -> None:
        body = json.dumps({"url": FILM}).encode()
        length = f"Content-Length: {len(body)}"
        with door.raw() as connection:
            connection.sendall(door.head(ADD, JSON, length, "Expect: 100-continue"))
            assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
            connection.sendall(body)
            assert read_reply(connection).status == 201

    def test_nobody_waits_for_a_body_that_is_not_announced(self, door: Door) -> None:
        reply = door.send(door.head(f"GET {BASE} HTTP/1.1", "Expect: 100-continue"))
        assert reply.status == 200

    def test_two_requests_in_one_go_get_two_answers(self, door: Door) -> None:
        with door.raw() as connection:
            first_line = f"GET {BASE} HTTP/1.1"
            connection.sendall(door.head(first_line) + door.head(first_line, "Connection: close"))
            assert received_to_the_end(connection).count(b"HTTP/1.1 200 OK") == 2


class TestSlow:
    """The limits are made short; that they are the promised ones is a test of its own."""

    def test_the_limits_are_as_promised(self) -> None:
        assert (connections.WHOLE_WITHIN_S, connections.IDLE_S) == (10.0, 30.0)

    @pytest.fixture(autouse=True)
    def _short(self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
        if "promised" not in request.node.name:
            monkeypatch.setattr(connections, "WHOLE_WITHIN_S", 1.0)
            monkeypatch.setattr(connections, "IDLE_S", 2.5)

    @pytest.mark.parametrize(
        "start",
        ["GET /api", f"{ADD}\r\nHost: x\r\n", f"{ADD}\r\nHost: x\r\nContent-Length: 50\r\n\r\n{{",
         f"{ADD}\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n500\r\n"],
    )  # fmt: skip
    @pytest.mark.parametrize("trickles", [True, False])
    def test_a_request_has_to_come_in_time(self, door: Door, start: str, *, trickles: bool) -> None:
        began_s = time.monotonic()
        with door.raw() as connection:
            connection.sendall(start.encode())
            with trickling(connection, "a" if trickles else ""):
                reply = read_reply(connection)
        assert (reply.status, reply.code) == (408, "too-slow")
        assert 0.9 < time.monotonic() - began_s < 4.0

    @pytest.mark.parametrize("noise", ["", "\r\n\r\n"])
    def test_an_idle_connection_is_closed(self, door: Door, noise: str) -> None:
        began_s = time.monotonic()
        with door.raw() as connection, trickling(connection, noise):
            assert received_to_the_end(connection) == b""
        assert 2.0 < time.monotonic() - began_s < 6.0

    def test_who_does_not_read_is_let_go_of(self, door: Door) -> None:
        for number in range(250):
            door.desk.add(door_order(number))
        with door.raw() as connection:
            connection.sendall(door.head(f"GET {BASE}?limit=200 HTTP/1.1") * 20)
            time.sleep(5)
            front = door.server._loop._front  # type: ignore[union-attr] # it runs
            assert not front.active_channels

    def test_many_of_them_keep_nobody_out(
        self, door: Door, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(connections, "WHOLE_WITHIN_S", 10.0)
        with ExitStack() as open_ones:
            for _ in range(3 * MOST_CONNECTIONS):
                connection = open_ones.enter_context(door.raw())
                connection.sendall(b"GET /api")
            for _ in range(5):
                began_s = time.monotonic()
                assert door.ask("GET", BASE).status == 200
                assert time.monotonic() - began_s < 1.0
            assert len(door.server._loop._front.active_channels) <= MOST_CONNECTIONS  # type: ignore[union-attr] # it runs


class TestMany:
    def test_of_a_thousand_tasks_only_a_bounded_number_is_begun(self, door: Door) -> None:
        codes = [
            door.ask("POST", f"{BASE}video-info-progress/", {"url": f"{FILM}/slow{number}"}).status
            for number in range(1_000)
        ]
        assert codes == [200] * tasks.MOST_OPEN + [429] * (1_000 - tasks.MOST_OPEN)
        assert len(door.desk.fetched) == tasks.MOST_OPEN
        reply = door.ask("POST", f"{BASE}video-info-progress/", {"url": FILM})
        assert reply.code == "full"
        assert int(reply.headers["retry-after"]) > 0

    def test_results_are_kept_in_a_bounded_number_and_for_ten_minutes(self) -> None:
        now_s = [0.0]
        with Door(tasks.TaskBook(lambda: now_s[0])) as door:
            begun = [
                door.ask("POST", f"{BASE}video-info-progress/", {"url": f"{FILM}/{number}"})
                for number in range(tasks.MOST_KEPT + 1)
            ]
            assert [reply.status for reply in begun] == [200] * tasks.MOST_KEPT + [429]
            place = begun[0].json["progress_url"]
            now_s[0] = 599.0
            assert door.ask("GET", place).json["status"] == "completed"
            now_s[0] = 601.0
            reply = door.ask("GET", place)
            assert (reply.status, reply.code) == (404, "no-such-task")
            again = door.ask("POST", f"{BASE}video-info-progress/", {"url": FILM})
            assert again.status == 200

    def test_downloads_are_bounded_by_the_desk(self, door: Door) -> None:
        for number in range(1_000):
            door.desk.add(door_order(number))
        reply = door.ask("POST", BASE, {"url": FILM})
        assert (reply.status, reply.code) == (429, "full")

    def test_a_task_that_could_not_begin_takes_no_place(self, door: Door) -> None:
        door.desk.is_busy = True
        for _ in range(tasks.MOST_OPEN + 1):
            reply = door.ask("POST", f"{BASE}video-info-progress/", {"url": FILM})
            assert reply.code == "busy"


class TestWaiting:
    def test_few_may_wait_at_once(self, door: Door) -> None:
        with waiting_calls(door, MOST_WAITING):
            reply = door.ask("POST", f"{BASE}video-info/", {"url": FILM})
            assert (reply.status, reply.code) == (429, "many-wait")
            assert door.ask("GET", BASE).status == 200

    def test_who_has_gone_keeps_no_place(self, door: Door) -> None:
        with waiting_calls(door, MOST_WAITING):
            pass
        until(lambda: door.ask("POST", f"{BASE}video-info/", {"url": FILM}).status == 200)

    def test_ends_with_the_fetch(self, door: Door) -> None:
        with waiting_calls(door, 1) as (connection,):
            snapshot = door.book.snapshot(door.desk.fetched[SLOW["url"]])
            assert snapshot
            door.book.put(door.desk.ended(snapshot))
            assert read_reply(connection).json["title"] == "A film"

    def test_ends_after_a_time(self) -> None:
        with Door(wait_s=0.6) as door:
            reply = door.ask("POST", f"{BASE}video-info/", SLOW)
            assert (reply.status, reply.code) == (503, "late")
            assert int(reply.headers["retry-after"]) > 0


class TestStopping:
    def test_takes_less_than_a_second_whatever_clients_do(self) -> None:
        with ExitStack() as open_ones:
            door = open_ones.enter_context(Door())
            for number in range(300):
                door.desk.add(door_order(number))
            open_ones.enter_context(waiting_calls(door, MOST_WAITING))
            for start in (b"", b"GET /api", door.head(ADD, JSON, "Content-Length: 99") + b"{"):
                open_ones.enter_context(door.raw()).sendall(start)
            greedy = open_ones.enter_context(door.raw())
            greedy.sendall(door.head(f"GET {BASE}?limit=200 HTTP/1.1") * 20)
            assert door.ask("GET", BASE).status == 200
            began_s = time.monotonic()
            door.server.stop()
            assert time.monotonic() - began_s < 1.0
            assert not door_threads()
            with pytest.raises(OSError, match="refused"):
                door.raw()

    def test_can_be_done_twice_or_before_the_start(self) -> None:
        door = Door()
        door.server.stop()
        with door:
            door.server.stop()
            door.server.stop()

    def test_leaves_the_port_to_the_next_one(self) -> None:
        with Door() as first:
            assert first.ask("GET", BASE).status == 200
        with Door(port=first.port) as second:
            assert second.port == first.port
            assert second.ask("GET", BASE).status == 200

    def test_a_desk_that_hangs_does_not_hold_it_up(self) -> None:
        let_go = threading.Event()
        with Door() as door, door.raw() as connection:
            door.desk.on_ask = lambda _name: void(let_go.wait(20))
            connection.sendall(door.head(f"GET {BASE} HTTP/1.1").replace(b"a test", b"New"))
            time.sleep(0.2)
            began_s = time.monotonic()
            door.server.stop()
            assert time.monotonic() - began_s < 1.5
            let_go.set()
        until(lambda: not door_threads())


class TestPort:
    def test_a_taken_one_is_an_error(self, door: Door) -> None:
        second = Server(door.desk, door.book, door.admissions, TOKEN, door.port)
        with pytest.raises(OSError, match="in use"):
            second.start()
        second.stop()
        assert door.ask("GET", BASE).status == 200

    def test_is_this_machines_alone(self, door: Door) -> None:
        with socket.socket() as elsewhere, pytest.raises(OSError, match="refused"):
            elsewhere.connect(("127.0.0.2", door.port))

    def test_one_that_all_addresses_hold_is_taken(self) -> None:
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            other.bind(("0.0.0.0", 0))  # noqa: S104 - that is the case
            other.listen()
            with pytest.raises(OSError, match="in use"):
                Door(port=other.getsockname()[1]).server.start()


@contextmanager
def trickling(connection: socket.socket, part: str) -> Iterator[None]:
    """Send a little, again and again, as long as the other side takes it."""
    is_over = threading.Event()

    def send() -> None:
        with suppress(OSError):
            while not is_over.wait(0.1):
                connection.sendall(part.encode())

    thread = threading.Thread(target=send)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


@contextmanager
def waiting_calls(door: Door, count: int) -> Iterator[list[socket.socket]]:
    """Have calls wait for a slow fetch; they hang up at the end."""
    body = json.dumps(SLOW).encode()
    head = door.head(f"POST {BASE}video-info/ HTTP/1.1", JSON, f"Content-Length: {len(body)}")
    with ExitStack() as open_ones:
        sockets = [open_ones.enter_context(door.raw()) for _ in range(count)]
        for connection in sockets:
            connection.sendall(head + body)
        until(lambda: len(door.book._tasks) == count)
        yield sockets


def received_to_the_end(connection: socket.socket) -> bytes:
    """Return all that comes until the other side closes, in whatever way."""
    content = b""
    with suppress(ConnectionError):
        while part := connection.recv(4096):
            content += part
    return content


def void(_value: object) -> None:
    """Take what somebody else does not want."""


def door_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("vidgrab-door")]


def until(holds: Callable[[], bool], within_s: float = 5.0) -> None:
    """Wait for something to become true."""
    deadline_s = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline_s
        time.sleep(0.02)


def door_order(number: int) -> DownloadOrder:
    """Return an order with a long link, so that many of them make a long answer."""
    return DownloadOrder(f"{FILM}{number}?{'a' * 7_000}")
