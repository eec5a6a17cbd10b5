"""What a server says beside its refusal reaches the failure, within reason."""

from __future__ import annotations

import io
import time
from email.utils import formatdate

import pytest
from yt_dlp.networking import Response
from yt_dlp.networking.exceptions import HTTPError
from yt_dlp.utils import DownloadError

from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.engine.complaints import asks_for_a_pause, failure_of, is_passing, retry_after_s


def _refusal(status: int, retry_after: str = "") -> HTTPError:
    headers = {"Retry-After": retry_after} if retry_after else {}
    return HTTPError(Response(io.BytesIO(b""), "http://x.invalid", headers, status))


@pytest.mark.parametrize(
    ("text", "wait_s"),
    [
        ("", None),
        ("30", 30),
        (" 0 ", 0),
        ("1000000", 86_400),
        ("-5", None),
        ("soon", None),
        ("٣", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
        ("Wed, 21 Oct 2015 07:28:00", 0),
        ("Wed, 99 Oct 2015", None),
    ],
)
def test_how_long_to_wait(text: str, wait_s: float | None) -> None:
    assert retry_after_s(_refusal(503, text)) == wait_s


def test_a_date_is_counted_from_now() -> None:
    found = retry_after_s(_refusal(429, formatdate(time.time() + 90, usegmt=True)))
    assert found == pytest.approx(90, abs=2)


def test_status_and_wait_come_through_what_yt_dlp_wraps_around() -> None:
    error = _refusal(429, "7")
    wrapped = DownloadError("ERROR: unable to download", (type(error), error, None))
    failure = failure_of(wrapped)
    assert (failure.kind, failure.status) == (FailureKind.RATE_LIMITED, 429)
    assert failure.retry_after_s == 7
    plain = failure_of(ValueError("x"))
    assert (plain.status, plain.retry_after_s) == (0, None)


@pytest.mark.parametrize(
    ("status", "text", "pauses", "passes"),
    [
        (503, "", False, True),
        (503, "2", False, True),
        (503, "3", True, False),
        (500, "60", False, True),
        (429, "", True, False),
        (404, "", False, False),
    ],
)
def test_nobody_just_waits_through_a_long_pause(
    status: int, text: str, pauses: bool, passes: bool
) -> None:
    assert asks_for_a_pause(_refusal(status, text)) is pauses
    assert is_passing(_refusal(status, text)) is passes
