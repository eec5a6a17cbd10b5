"""The messages survive the pipe unchanged."""

from __future__ import annotations

import msgspec
import pytest

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.core.media import Media, Obtained, Quality
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.engine.protocol import (
    Download,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Logged,
    Pictured,
    PluginBroken,
    Progressed,
    Ready,
    Reply,
    Request,
    StageReached,
    Stop,
    Stopped,
    to_line,
    to_reply,
    to_request,
)

QUALITY = Quality(label="1080p", format_ids=("v\n1", "a"), container="mp4", tier=1080)
REQUESTS: list[Request] = [
    Fetch(url="https://x.example/ü\nline"),
    Download(
        url="u", quality=QUALITY, title="t\u2028", folder="/f", work_folder="/w", ticket=b"\x00\n"
    ),
    Stop(),
]
REPLIES: list[Reply] = [
    Ready(engine_version="1"),
    StageReached(stage=FetchStage.ANALYZING),
    Fetched(media=Media(url="u", title="two\nlines", qualities=(QUALITY,)), ticket=b"\n\xff"),
    Pictured(jpeg=b"\xff\xd8\n"),
    Progressed(progress=Progress(phase=Phase.VIDEO, percent=12.5, done_bytes=5_000_000_000)),
    Logged(level=20, text="a\nb"),
    PluginBroken(name="p", text="x"),
    Finished(path="/f/t.mp4", obtained=Obtained(container="mp4", size_bytes=3 << 31)),
    Failed(failure=Failure(FailureKind.DRM, "detail")),
    Stopped(),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda r: type(r).__name__)
def test_request_takes_one_line_and_comes_back_equal(request_: Request) -> None:
    line = to_line(request_)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert to_request(line) == request_


@pytest.mark.parametrize("reply", REPLIES, ids=lambda r: type(r).__name__)
def test_reply_takes_one_line_and_comes_back_equal(reply: Reply) -> None:
    line = to_line(reply)
    assert line.count(b"\n") == 1
    assert to_reply(line) == reply


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"[]", b'{"type":"Unknown"}', b"hello\n", b'{"type":"Fe']
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        to_request(line)
    with pytest.raises(msgspec.MsgspecError):
        to_reply(line)
