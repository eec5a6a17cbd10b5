"""The origin's HTTP: ranges, faults, gates, log, and how the process lives."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.origin.extraction import download, extract
from tests.origin.probe import decode_errors, probe

SIX = [360, 480, 720, 1080, 1440, 2160]
WRONG_CODES = (403, 404, 410, 429, 451, 500, 503)
TITLES = ('A/B: \U0001f3ac <b>"quoted"</b>', "שלום עולם", "..", "</script>", "x" * 300)


# HTTP, plain and spoiled.


def test_ranges(origin: Origin) -> None:
    _, whole, headers = origin.get("/progressive.mp4")
    assert int(headers["Content-Length"]) == len(whole)
    status, part, headers = origin.get("/progressive.mp4", "bytes=1000-")
    assert (status, part) == (206, whole[1000:])
    assert headers["Content-Range"] == f"bytes 1000-{len(whole) - 1}/{len(whole)}"
    assert origin.get("/progressive.mp4", f"bytes={len(whole)}-")[0] == 416
    assert origin.get("/nothing/here")[0] == 404


def test_head_has_no_body(origin: Origin) -> None:
    connection = origin.connection()
    for method, size_bytes in (("HEAD", 0), ("GET", len(origin.get("/progressive.mp4")[1]))):
        connection.request(method, "/progressive.mp4")
        assert len(connection.getresponse().read()) == size_bytes
    connection.close()


def test_dropping_ends_in_the_middle_and_goes_on_from_there(origin: Origin) -> None:
    whole = origin.get("/progressive.mp4")[1]
    body = origin.get("/dropping/progressive.mp4")[1]
    assert len(body) == len(whole) // 2
    times = 1
    while len(body) < len(whole):
        body += origin.get("/dropping/progressive.mp4", f"bytes={len(body)}-")[1]
        times += 1
    assert body == whole
    assert 3 <= times <= 6


def test_flaky_is_unavailable_first(origin: Origin) -> None:
    codes = [origin.get("/flaky/2/audio.m4a")[0] for _ in range(4)]
    assert codes == [503, 503, 200, 200]
    origin.forget()
    assert origin.get("/flaky/2/audio.m4a")[0] == 503


def test_expiring_is_forbidden_later(origin: Origin) -> None:
    assert [origin.get("/expiring/1/audio.m4a")[0] for _ in range(3)] == [200, 403, 403]


def test_wrong_length_promises_more_each_time(origin: Origin) -> None:
    whole = origin.get("/progressive.mp4")[1]
    _, body, headers = origin.get("/wrong-length/progressive.mp4")
    assert (body, headers["Content-Length"]) == (whole, str(len(whole) + 1000))
    status, body, _ = origin.get("/wrong-length/progressive.mp4", f"bytes={len(whole)}-")
    assert (status, body) == (206, b"")


def test_slow_keeps_its_pace(origin: Origin) -> None:
    started_s = time.monotonic()
    _, body, _ = origin.get("/slow/100000/audio.m4a")
    assert time.monotonic() - started_s == pytest.approx(len(body) / 100_000, rel=0.2)


def test_manifests_are_spared(origin: Origin) -> None:
    assert origin.get("/flaky/5/dash/manifest.mpd")[0] == 200
    assert origin.get("/flaky/5/dash/360/1.m4s")[0] == 503


def test_number_in_the_query_reaches_the_fragments(origin: Origin) -> None:
    info = extract(origin.url("/slow/dash/manifest.mpd?bps=400000"))
    assert info["formats"][0]["fragment_base_url"] == origin.url("/slow/400000/dash/")


@pytest.mark.parametrize(
    ("path", "sizes_bytes"),
    [
        ("/silent", {0}),
        ("/silent-body/1000/progressive.mp4", {1000}),
        ("/silent-body/progressive.mp4?after=1000", {1000}),
        ("/trickle", {1, 2, 3}),
    ],
)
def test_hanging_addresses_hang(origin: Origin, path: str, sizes_bytes: set[int]) -> None:
    host, port = origin.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        received, ended = _read_until_still(connection, still_s=1.0)
    assert not ended
    assert len(received.partition(b"\r\n\r\n")[2]) in sizes_bytes


def _read_until_still(connection: socket.socket, still_s: float) -> tuple[bytes, bool]:
    """Return what comes within a time, and whether the other side ended the connection."""
    received = b""
    until_s = time.monotonic() + still_s
    while (left_s := until_s - time.monotonic()) > 0:
        connection.settimeout(left_s)
        try:
            chunk = connection.recv(65536)
        except TimeoutError:
            break
        if not chunk:
            return received, True
        received += chunk
    return received, False


def test_slow_page_answers_late(origin: Origin) -> None:
    started_s = time.monotonic()
    assert b"VideoObject" in origin.get("/slow-page?s=0.3")[1]
    assert time.monotonic() - started_s >= 0.3


def test_redirects_count_down(origin: Origin) -> None:
    status, _, headers = origin.get("/redirect/2/page/dash")
    assert (status, headers["Location"]) == (302, "/redirect/1/page/dash")
    assert origin.get("/redirect/1/page/dash")[2]["Location"] == "/page/dash"


# Gates, log, life.


def test_gate_holds_a_body_at_an_exact_place(origin: Origin) -> None:
    whole = origin.get("/progressive.mp4")[1]
    connection = origin.connection()
    connection.request("GET", "/gate/middle/100000/progressive.mp4")
    answer = connection.getresponse()
    first = answer.read(100_000)
    origin.wait_at_gate("middle")
    assert origin.waiting() == ["middle"]
    origin.open("middle")
    assert first + answer.read() == whole
    connection.close()
    assert origin.waiting() == []


def test_an_allowance_is_shared_by_all_answers_of_a_gate(origin: Origin) -> None:
    whole = origin.get("/padded.mp4?mb=3")[1]
    connections = [origin.connection() for _ in range(2)]
    for connection, places in zip(connections, ("0-1499999", "1500000-"), strict=True):
        connection.request(
            "GET", "/allow/all/1000000/padded.mp4?mb=3", headers={"Range": f"bytes={places}"}
        )
    origin.wait_at_gate("all")
    assert len(origin.get("/allow/other/1000/progressive.mp4", "bytes=0-999")[1]) == 1000
    assert origin.waiting() == ["all"]
    origin.open("all")
    assert b"".join(connection.getresponse().read() for connection in connections) == whole
    for connection in connections:
        connection.close()


def test_gate_lets_go_of_a_client_that_left(origin: Origin) -> None:
    connection = origin.connection()
    connection.request("GET", "/gate/left/0/progressive.mp4")
    answer = connection.getresponse()
    origin.wait_at_gate("left")
    answer.close()
    connection.close()
    deadline = time.monotonic() + 5
    while origin.waiting():
        assert time.monotonic() < deadline


@pytest.mark.parametrize(
    ("path", "free", "held"),
    [
        ("/dash-gate/g/3", "/360/2.m4s", "/360/3.m4s"),
        ("/hls-gate/g/3", "/sound/2.m4s", "/sound/4.m4s"),
        ("/hls-gate/g/1", "/muxed/360/0.ts", "/muxed/360/1.ts"),
    ],
)
def test_fragments_wait_from_a_number_on(origin: Origin, path: str, free: str, held: str) -> None:
    kind = "manifest.mpd" if "dash" in path else "master.m3u8"
    assert origin.get(f"{path}/{kind}")[0] == 200
    assert origin.get(path + free)[1]
    connection = origin.connection()
    connection.request("GET", path + held)
    answer = connection.getresponse()
    origin.wait_at_gate("g")
    origin.open_all()
    assert answer.read()
    connection.close()


def test_forgetting_shuts_gates(origin: Origin) -> None:
    origin.open("again")
    assert origin.get("/gate/again/0/audio.m4a")[1]
    origin.forget()
    connection = origin.connection()
    connection.request("GET", "/gate/again/0/audio.m4a")
    origin.wait_at_gate("again")
    connection.close()


def test_log_holds_requests_and_no_control_calls(origin: Origin) -> None:
    origin.get("/progressive.mp4?x=1", "bytes=5-9")
    origin.get("/status/404", method="HEAD")
    origin.waiting()
    assert origin.requests() == [
        ("GET", "/progressive.mp4?x=1", "bytes=5-9"),
        ("HEAD", "/status/404", None),
    ]
    assert origin.wait_for_request("404").method == "HEAD"
    origin.forget()
    assert origin.requests() == []


def test_closing_ends_the_process_at_once_even_with_clients() -> None:
    origin = Origin()
    host, port = origin.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(b"GET /silent HTTP/1.1\r\nHost: x\r\n\r\n")
        origin.wait_for_request("/silent")
        started_s = time.monotonic()
        origin.close()
        assert time.monotonic() - started_s < 1
        assert connection.recv(1) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process by signal")
def test_closing_a_stuck_process_uses_force() -> None:
    origin = Origin()
    os.kill(origin.pid, signal.SIGSTOP)
    origin.close()
    with pytest.raises(ProcessLookupError):
        os.kill(origin.pid, 0)


def test_the_process_says_one_line_and_nothing_else(tmp_path: Path) -> None:
    with (tmp_path / "noise").open("wb") as noise:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.origin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=noise,
        )
        assert process.stdout is not None
        base = json.loads(process.stdout.readline())["base"]
        host, port = base.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(b"GET /padded.mp4 HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.recv(10)
        out, _ = process.communicate(timeout=5)
    assert (out, (tmp_path / "noise").read_bytes()) == (b"", b"")
    assert process.returncode == 0


# Second versions, pauses, segments.


def test_a_pause_is_asked_for_so_many_times(origin: Origin) -> None:
    answers = [origin.get("/pause/429/2/30/audio.m4a") for _ in range(3)]
    assert [status for status, _, _ in answers] == [429, 429, 200]
    assert [heads.get("Retry-After") for _, _, heads in answers] == ["30", "30", None]
    assert "Retry-After" not in origin.get("/pause/503/1/-/audio.m4a")[2]


def test_a_server_may_keep_its_tags_to_itself(origin: Origin) -> None:
    heads = origin.get("/no-etag/audio.m4a")[2]
    assert not {"ETag", "Last-Modified"} & set(heads)
    assert heads["Accept-Ranges"] == "bytes"


def test_swapping_makes_everything_another_version_until_forgotten(origin: Origin) -> None:
    first = origin.get("/filled/progressive.mp4")
    origin.swap()
    second = origin.get("/filled/progressive.mp4")
    assert len(first[1]) == len(second[1])
    assert first[1] != second[1]
    assert first[2]["ETag"] != second[2]["ETag"]
    assert len(origin.get("/progressive.mp4")[1]) == len(second[1])
    assert origin.get("/parts/manifest.mpd")[1].startswith(b"<?xml")
    origin.forget()
    assert origin.get("/filled/progressive.mp4")[1] == first[1]


@pytest.mark.parametrize("version", [1, 2])
def test_a_second_version_plays(origin: Origin, tmp_path: Path, version: int) -> None:
    origin.swap(version)
    file = tmp_path / "film.mp4"
    file.write_bytes(origin.get("/padded.mp4?mb=2")[1])
    assert probe(file).duration_s > 3
    assert not decode_errors(file)


def test_locked_segments_and_parts_of_one_file_are_the_plain_ones(
    origin: Origin, tmp_path: Path
) -> None:
    results = set()
    for kind in ("plain", "locked", "ranges"):
        folder = tmp_path / kind
        folder.mkdir()
        file = download(origin.url(f"/segments/{kind}/index.m3u8"), folder, "best", fixup="never")
        results.add(file.read_bytes())
    assert len(results) == 1
    assert b"#EXT-X-KEY" in origin.get("/segments/locked/index.m3u8")[1]
    assert b"IV=" not in origin.get("/segments/locked/index.m3u8")[1]
    assert b"@" not in origin.get("/segments/ranges/index.m3u8")[1]
