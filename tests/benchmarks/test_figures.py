"""The statistics: what is compared, which way limits point, and whose waiting counts."""

from __future__ import annotations

import pytest

from tests.benchmarks.figures import (
    Line,
    Series,
    added,
    answer_times,
    at_least,
    at_most,
    percentile,
    ratio,
    speed_up,
)

OURS = Series("VidGrab", "s", (3.0, 1.0, 2.0))
YARDSTICK = Series("yt-dlp", "s", (8.0, 9.0, 4.0))


def test_a_ratio_is_that_of_the_medians() -> None:
    line = ratio("2", "fetch", OURS, YARDSTICK, at_most(0.25))
    assert line.figure == 0.25
    assert line.is_reached
    assert line.unit == "×"


def test_a_rate_is_higher_where_the_time_is_less() -> None:
    line = speed_up("4", "download", OURS, YARDSTICK, at_least(4.1))
    assert line.figure == 4.0
    assert line.is_reached is False


def test_what_is_added_keeps_its_unit() -> None:
    line = added("8", "memory", YARDSTICK, OURS, at_most(6.0))
    assert (line.figure, line.unit, line.is_reached) == (6.0, "s", True)


def test_without_a_limit_nothing_is_reached_and_without_a_figure_it_is_not() -> None:
    assert Line("3", "beside curl", figure=2.0).is_reached is None
    assert Line("3", "failed", limit=at_most(1), failure="no site").is_reached is False


@pytest.mark.parametrize(
    ("percent", "expected"), [(99, 99), (100, 100), (50, 50), (1, 1), (0.1, 1)]
)
def test_so_many_percent_do_not_exceed_it(percent: float, expected: float) -> None:
    assert percentile([float(n) for n in range(100, 0, -1)], percent) == expected


class TestAnswerTimes:
    def test_whoever_asks_a_steady_thread_waits_less_than_a_beat(self) -> None:
        times = answer_times([n / 1000 for n in range(1001)])
        assert times.max_ms == pytest.approx(1.0)
        assert times.p99_ms == pytest.approx(0.99, abs=0.01)

    def test_a_long_silence_counts_for_all_who_ask_in_it(self) -> None:
        beats_s = [n / 1000 for n in range(901)]
        times = answer_times([*beats_s, 1.0])  # the last tenth of a second is silent
        assert times.max_ms == pytest.approx(100.0)
        assert times.p99_ms == pytest.approx(90.0, abs=0.1)
