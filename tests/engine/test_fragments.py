"""Fragments of servers that change, lie or mix, put together without a network."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from yt_dlp import YoutubeDL
from yt_dlp.networking import Request, Response

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine import patience
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.fragments import KeptHlsFD
from vidgrab_gui.engine.intake import SourceChangedError
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.progressive import TRUSTS_TAGS
from vidgrab_gui.engine.stream_state import Source
from vidgrab_gui.engine.token import StopToken

FILM = b"".join(bytes([number]) * 1_000 for number in range(1, 11))
_A_FAILURE = Failure(FailureKind.TIMED_OUT, "the line broke")
INFO: Info = {"format_id": "whole", "protocol": "m3u8_native"}


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "retry_wait_s", lambda _n: 0.0)


def _stream(folder: Path) -> KeptStream:
    stream = KeptStream(folder, "whole")
    if not stream.recall():
        stream.begin(Source(format_id="1"))
    return stream


def _bring(
    stream: KeptStream,
    rows: list[Info],
    answer: Callable[[Request], Response],
    **parameters: object,
) -> None:
    with YoutubeDL({"quiet": True}) as ydl:
        ydl.urlopen = answer
        fd = KeptHlsFD(ydl, {"concurrent_fragment_downloads": 1} | parameters)
        fd._progress_hooks = []
        fd.kept, fd.token = stream, StopToken(threading.Event())
        try:
            fd.download_and_append_fragments({"filename": "film"}, rows, INFO)
        finally:
            stream.close()


def _spans() -> list[Info]:
    url = "http://nowhere.invalid/all.ts"
    return [
        {"url": url, "byte_range": {"start": at, "end": at + 1_000}}
        for at in range(0, len(FILM), 1_000)
    ]


def _rows() -> list[Info]:
    return [{"url": f"http://nowhere.invalid/{number}.ts"} for number in range(10)]


def _number_of(request: Request) -> int:
    return int(request.url.rpartition("/")[2].partition(".")[0])


def _span_of(request: Request, content: bytes, tag: str) -> Response:
    first, _, last = str(request.headers["Range"]).removeprefix("bytes=").partition("-")
    body = content[int(first) : int(last) + 1]
    heads = {"Content-Range": f"bytes {first}-{last}/{len(content)}", "ETag": tag}
    return Response(io.BytesIO(body), request.url, heads, status=206)


def test_spans_of_a_file_that_changes_meanwhile_are_not_mixed(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(request: Request) -> Response:
        asked.append(request.url)
        is_new = len(asked) > 5
        return _span_of(request, FILM[::-1] if is_new else FILM, '"2"' if is_new else '"1"')

    with pytest.raises(SourceChangedError):
        _bring(_stream(tmp_path), _spans(), answer)


def test_spans_of_a_file_that_was_changed_before_are_not_mixed(tmp_path: Path) -> None:
    def breaks_off(request: Request) -> Response:
        if "5000-" in str(request.headers["Range"]):
            raise FailureError(_A_FAILURE)
        return _span_of(request, FILM, '"1"')

    with pytest.raises(FailureError):
        _bring(_stream(tmp_path), _spans(), breaks_off)
    changed = FILM[:5_000] + bytes(5_000)  # the last one that is here is the same in both
    with pytest.raises(SourceChangedError):
        _bring(_stream(tmp_path), _spans(), lambda request: _span_of(request, changed, '"2"'))


def test_spans_from_servers_with_a_tag_each_pass_when_tags_are_not_believed(
    tmp_path: Path,
) -> None:
    tags = [f'"{number}"' for number in range(100)]

    def answer(request: Request) -> Response:
        return _span_of(request, FILM, tags.pop())

    with pytest.raises(SourceChangedError) as caught:
        _bring(_stream(tmp_path), _spans(), answer)
    assert caught.value.is_by_tag
    _stream(tmp_path).wipe()
    _bring(_stream(tmp_path), _spans(), answer, **{TRUSTS_TAGS: False})
    assert (tmp_path / "whole.whole").read_bytes() == FILM


def test_spans_of_one_file_arrive_whole(tmp_path: Path) -> None:
    _bring(_stream(tmp_path), _spans(), lambda request: _span_of(request, FILM, '"1"'))
    assert (tmp_path / "whole.whole").read_bytes() == FILM


def test_nothing_is_appended_to_what_is_not_made_of_fragments(tmp_path: Path) -> None:
    stream = _stream(tmp_path)
    stream.whole.write_bytes(b"made by ffmpeg")
    stream.adopt()
    stream.doubt()
    _bring(stream, _rows(), _plain)
    assert (tmp_path / "whole.whole").read_bytes() == FILM


def test_one_fragment_from_two_servers_costs_only_itself(tmp_path: Path) -> None:
    tries: list[int] = []

    def answer(request: Request) -> Response:
        number = _number_of(request)
        if number == 4 and len(tries) < 2:
            tries.append(number)
            heads = {"Content-Length": "1000", "ETag": f'"{len(tries)}"'}
            return Response(io.BytesIO(FILM[4_000:4_500]), request.url, heads)
        return _plain(request)

    _bring(_stream(tmp_path), _rows(), answer)
    assert (tmp_path / "whole.whole").read_bytes() == FILM


@pytest.mark.parametrize("times", [1, 100])
def test_a_page_is_no_fragment(tmp_path: Path, times: int) -> None:
    left = [b"<!DOCTYPE html>gone"] * times

    def answer(request: Request) -> Response:
        if _number_of(request) == 4 and left:
            return Response(io.BytesIO(left.pop()), request.url, {"Content-Type": "video/mp2t"})
        return _plain(request)

    stream = _stream(tmp_path)
    if times == 1:
        _bring(stream, _rows(), answer)
        assert stream.whole.read_bytes() == FILM
    else:
        with pytest.raises(FailureError, match="page"):
            _bring(stream, _rows(), answer)
        assert _stream(tmp_path).size_bytes == 4_000, "what came before is kept"


def _plain(request: Request) -> Response:
    at = _number_of(request) * 1_000
    return Response(io.BytesIO(FILM[at : at + 1_000]), request.url, {"Content-Length": "1000"})
