"""Hooks become one progress, at most ten a second, also while nothing comes."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.engine.meter import Meter, expectations
from vidgrab_gui.engine.token import StopToken

PAIR = Quality(label="1080p", format_ids=("v", "a"), container="mp4")
ROWS = {"v": {"filesize": 900}, "a": {"filesize_approx": 100}}


class Clock:
    """A clock that goes when told."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def _meter(quality: Quality = PAIR) -> tuple[Meter, list[Progress], Clock, threading.Event]:
    told: list[Progress] = []
    clock, stop = Clock(), threading.Event()
    meter = Meter(expectations(quality, ROWS, None), told.append, StopToken(stop), clock)
    return meter, told, clock, stop


def _hook(
    name: str, done: int, total: int | None = None, status: str = "downloading"
) -> dict[str, Any]:
    return {
        "status": status,
        "downloaded_bytes": done,
        "total_bytes": total,
        "info_dict": {"format_id": name},
    }


def test_expectations_come_from_the_rows() -> None:
    rows = {"v": {"tbr": 800.0}, "a": {}}
    picture, sound = expectations(PAIR, rows, 10.0)
    assert picture.expected_bytes == 1_000_000
    assert sound.expected_bytes is None
    assert [s.format_id for s in expectations(PAIR, {}, None)] == ["picture", "sound"]


def test_one_percentage_over_picture_sound_and_finishing() -> None:
    meter, told, clock, _ = _meter()
    for name, total in (("picture", 900), ("sound", 100)):
        for part in range(0, total + 1, total // 5):
            clock.now_s += 0.2
            meter.on_progress(_hook(name, part, total))
        meter.on_progress(_hook(name, total, total, "finished"))
    meter.on_step({"status": "started", "postprocessor": "Merger"})
    meter.enter_finishing(Phase.CHECKING)
    percents = [p.percent for p in told if p.percent is not None]
    assert percents == sorted(percents)
    assert 90 < percents[-1] < 100
    assert list(dict.fromkeys(p.phase for p in told)) == [
        Phase.VIDEO,
        Phase.AUDIO,
        Phase.JOINING,
        Phase.CHECKING,
    ]
    assert told[-1].done_bytes == 1000


def test_at_most_ten_a_second() -> None:
    meter, told, clock, _ = _meter()
    for part in range(900):
        clock.now_s += 0.001
        meter.on_progress(_hook("picture", part, 900))
    assert len(told) <= 10


def test_other_files_do_not_count() -> None:
    meter, told, _, _ = _meter()
    meter.on_progress({"status": "downloading", "info_dict": {"url": "subtitles"}})
    assert told == []


def test_nothing_known_is_no_percentage() -> None:
    meter, told, _, _ = _meter(Quality(label="Best", format_ids=("x",), container="mp4"))
    meter.on_progress(_hook("whole", 5_000))
    assert told[-1].percent is None
    assert told[-1].done_bytes == 5_000


def test_the_site_making_us_wait_is_told() -> None:
    meter, told, _, _ = _meter()
    meter.on_line("[download] Sleeping 12.00 seconds as required by the site...")
    meter.on_progress(_hook("picture", 1, 900))
    assert [progress.phase for progress in told] == [Phase.SITE_WAIT, Phase.VIDEO]


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("media.fpicture.mp4", Phase.VIDEO),
        ("media.fsound.m4a", Phase.AUDIO),
        ("media.mp4", Phase.FILE),
    ],
)
def test_a_recording_that_has_no_hooks_is_no_preparation(name: str, phase: Phase) -> None:
    meter, told, _, _ = _meter()
    meter.on_line(f"[download] Destination: {name}")
    assert [(progress.phase, progress.percent) for progress in told] == [(phase, None)]


def test_a_stalled_line_is_told_without_a_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vidgrab_gui.engine.meter.BEAT_S", 0.01)
    meter, told, clock, _ = _meter()
    for part in range(10):
        clock.now_s += 0.2
        meter.on_progress(_hook("picture", part * 10, 900))
    moving = told[-1].speed_bps
    beaten = threading.Event()
    send = meter._send

    def listen(progress: Progress) -> None:
        send(progress)
        beaten.set()

    meter._send = listen
    clock.now_s += 60
    with meter.beating():
        assert beaten.wait(5)
    assert moving
    assert not told[-1].speed_bps
    assert told[-1].eta_s is None


def test_stopping_passes_through_every_hook() -> None:
    meter, _, _, stop = _meter()
    stop.set()
    with pytest.raises(DownloadCancelled):
        meter.on_progress(_hook("picture", 1))
    with pytest.raises(DownloadCancelled):
        meter.on_step({"status": "started", "postprocessor": "Merger"})
