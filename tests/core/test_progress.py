"""The bar never runs backwards, ends in one place, and speed is only what really came."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core.progress import (
    PERCENT_BEFORE_DONE,
    PERCENT_BEFORE_FINISHING,
    Overall,
    Phase,
    Progress,
    Rate,
    StreamExpectation,
)

steady = settings(deadline=None, derandomize=True, max_examples=200)

MB = 1_000_000
PAIR = (
    StreamExpectation("picture", expected_bytes=90 * MB),
    StreamExpectation("sound", expected_bytes=10 * MB),
)


def percent_of(overall: Overall) -> float:
    assert overall.percent is not None
    return overall.percent


class TestOverall:
    def test_nothing_is_known_before_the_first_bytes(self) -> None:
        overall = Overall(PAIR)
        assert overall.percent is None
        assert overall.done_bytes == 0
        assert overall.total_bytes == 100 * MB

    def test_known_sizes_give_the_true_share(self) -> None:
        overall = Overall(PAIR)
        overall.feed("picture", done_bytes=45 * MB, total_bytes=90 * MB)
        assert overall.percent == pytest.approx(45 * 0.95)
        overall.finish_stream("picture", 90 * MB)
        assert overall.percent == pytest.approx(90 * 0.95)
        overall.feed("sound", done_bytes=5 * MB, total_bytes=10 * MB)
        assert overall.percent == pytest.approx(95 * 0.95)
        overall.finish_stream("sound", 10 * MB)
        assert overall.percent == pytest.approx(PERCENT_BEFORE_FINISHING)

    def test_one_stream_keeps_no_room_for_joining(self) -> None:
        alone = Overall(PAIR[:1])
        alone.finish_stream("picture", 90 * MB)
        assert alone.percent == PERCENT_BEFORE_DONE

    def test_finishing_stands_where_the_bytes_end(self) -> None:
        overall = Overall(PAIR)
        overall.finish_stream("picture")
        overall.finishing()
        assert overall.percent == PERCENT_BEFORE_FINISHING

    def test_finishing_makes_a_download_without_any_hook_known(self) -> None:
        overall = Overall([StreamExpectation("live")])
        assert overall.percent is None
        overall.finishing()
        assert overall.percent == PERCENT_BEFORE_DONE

    def test_sizes_from_bit_rates_when_no_bytes_are_known(self) -> None:
        overall = Overall(
            [StreamExpectation("picture", kbps=3000), StreamExpectation("sound", kbps=1000)]
        )
        overall.feed("picture", done_bytes=10, total_bytes=20)
        assert overall.percent == pytest.approx(95 * 0.75 * 0.5)

    def test_a_picture_outweighs_its_sound_when_nothing_is_known(self) -> None:
        overall = Overall([StreamExpectation("picture"), StreamExpectation("sound")])
        overall.feed("picture", done_bytes=10, total_bytes=20)
        assert 40 < percent_of(overall) < 50

    def test_a_wrong_guess_neither_turns_back_nor_stands_still(self) -> None:
        # The table says the picture is all there is; the sound is as large.
        overall = Overall(
            [
                StreamExpectation("picture", expected_bytes=99 * MB),
                StreamExpectation("sound", expected_bytes=1 * MB),
            ]
        )
        overall.finish_stream("picture", 99 * MB)
        seen = [percent_of(overall)]
        for done in range(10, 99, 10):
            overall.feed("sound", done_bytes=done * MB, total_bytes=99 * MB)
            seen.append(percent_of(overall))
        assert all(later > earlier for earlier, later in itertools.pairwise(seen))
        overall.finish_stream("sound", 99 * MB)
        assert overall.percent == pytest.approx(PERCENT_BEFORE_FINISHING)

    def test_fragments_bound_what_an_estimate_may_claim(self) -> None:
        overall = Overall([StreamExpectation("hls")])
        overall.feed("hls", done_bytes=99, estimate_bytes=100, fragment_index=0, fragment_count=10)
        assert overall.percent == 0, "the first fragment is a header and proves nothing"
        overall.feed("hls", done_bytes=99, estimate_bytes=100, fragment_index=2, fragment_count=10)
        assert overall.percent == pytest.approx(0.3 * 99), "at most the fragment in work"
        overall.feed("hls", done_bytes=99, estimate_bytes=1000, fragment_index=5, fragment_count=10)
        assert overall.percent == pytest.approx(0.5 * 99), "at least the whole fragments"

    def test_fragments_alone_are_enough(self) -> None:
        overall = Overall([StreamExpectation("hls")])
        overall.feed("hls", done_bytes=None, fragment_index=4, fragment_count=8)
        assert overall.percent == pytest.approx(0.5 * 99)
        assert overall.total_bytes is None

    def test_bytes_without_any_total_stay_unknown(self) -> None:
        overall = Overall([StreamExpectation("whole")])
        overall.feed("whole", done_bytes=5 * MB)
        assert overall.percent is None
        assert overall.done_bytes == 5 * MB
        assert overall.total_bytes is None
        assert overall.remaining_bytes is None

    def test_a_resumed_job_starts_where_it_was(self) -> None:
        overall = Overall(PAIR[:1])
        overall.feed("picture", done_bytes=45 * MB, total_bytes=90 * MB)
        overall.feed("picture", done_bytes=46 * MB, total_bytes=90 * MB)
        assert overall.percent == pytest.approx(46 / 90 * 99)
        assert overall.done_bytes == 46 * MB
        assert overall.transferred_bytes == 1 * MB

    def test_a_stream_that_starts_over_is_not_counted_twice(self) -> None:
        overall = Overall(PAIR[:1])
        overall.feed("picture", done_bytes=72 * MB, total_bytes=90 * MB)
        before = overall.percent
        overall.feed("picture", done_bytes=0, total_bytes=90 * MB)
        assert overall.percent == before
        assert overall.done_bytes == 0
        overall.feed("picture", done_bytes=72 * MB, total_bytes=90 * MB)
        assert overall.percent == before

    def test_a_stream_on_disk_already_counts_as_here_not_as_transferred(self) -> None:
        overall = Overall(PAIR)
        overall.finish_stream("picture", 90 * MB)
        assert overall.done_bytes == 90 * MB
        assert overall.transferred_bytes == 0

    def test_a_finish_without_a_size_takes_what_came(self) -> None:
        overall = Overall([StreamExpectation("hls", expected_bytes=50)])
        overall.feed("hls", done_bytes=40)
        overall.finish_stream("hls")
        assert overall.done_bytes == overall.total_bytes == 40

    def test_a_finish_of_joined_ids_finishes_both(self) -> None:
        overall = Overall(PAIR)
        overall.finish_stream("picture+sound+more")
        assert overall.percent == pytest.approx(PERCENT_BEFORE_FINISHING)
        assert overall.done_bytes == 100 * MB

    def test_total_is_never_less_than_done_and_prefers_the_servers_word(self) -> None:
        overall = Overall([StreamExpectation("a", expected_bytes=100)])
        overall.feed("a", done_bytes=150)
        assert overall.total_bytes == 150
        overall.feed("a", done_bytes=150, estimate_bytes=400)
        assert overall.total_bytes == 400
        overall.feed("a", done_bytes=160, total_bytes=300)
        assert overall.total_bytes == 300
        assert overall.remaining_bytes == 140
        overall.feed("a", done_bytes=310)
        assert overall.total_bytes == 310
        assert overall.remaining_bytes == 0

    def test_strangers_and_finished_streams_change_nothing(self) -> None:
        overall = Overall(PAIR)
        overall.feed("en.vtt", done_bytes=10, total_bytes=10)
        overall.finish_stream("en.vtt")
        assert overall.percent is None
        overall.finish_stream("picture", 90 * MB)
        before = overall.percent
        overall.feed("picture", done_bytes=1, total_bytes=2)
        assert (overall.percent, overall.done_bytes) == (before, 90 * MB)

    def test_the_bar_does_not_fall_below_where_it_stood(self) -> None:
        overall = Overall(PAIR[:1], floor_percent=40.0)
        assert overall.percent == 40
        overall.feed("picture", done_bytes=9 * MB, total_bytes=90 * MB)
        assert overall.percent == 40
        overall.feed("picture", done_bytes=45 * MB, total_bytes=90 * MB)
        assert overall.percent == pytest.approx(49.5)
        assert Overall(PAIR, floor_percent=1000.0).percent == PERCENT_BEFORE_DONE
        assert Overall(PAIR, floor_percent=math.nan).percent is None

    def test_what_starts_over_turns_the_bar_back(self) -> None:
        overall = Overall(PAIR, floor_percent=60.0)
        overall.feed("picture", done_bytes=72 * MB, total_bytes=90 * MB)
        overall.finish_stream("sound", 10 * MB)
        overall.begin_anew("picture")
        assert overall.percent == pytest.approx(9.5)
        assert overall.done_bytes == 10 * MB
        overall.feed("picture", done_bytes=9 * MB, total_bytes=90 * MB)
        assert overall.percent == pytest.approx(18.05)
        assert overall.transferred_bytes == 0
        overall.begin_anew("en.vtt")
        assert overall.percent == pytest.approx(18.05)

    def test_no_streams_at_all(self) -> None:
        overall = Overall([])
        overall.finish_stream("a")
        assert overall.percent is None
        assert overall.total_bytes is None

    @pytest.mark.parametrize("nonsense", [-1, math.nan, math.inf, 10**400])
    def test_nonsense_sizes_do_no_harm(self, nonsense: float) -> None:
        overall = Overall([StreamExpectation("a", expected_bytes=nonsense, kbps=nonsense)])
        overall.feed("a", done_bytes=nonsense, total_bytes=nonsense, estimate_bytes=nonsense)
        overall.feed("a", done_bytes=5, total_bytes=10)
        assert 0 <= percent_of(overall) <= 99

    def test_files_of_no_bytes_still_end(self) -> None:
        overall = Overall([StreamExpectation("a", expected_bytes=0), StreamExpectation("b")])
        overall.feed("a", done_bytes=0, total_bytes=0)
        overall.finish_stream("a", 0)
        overall.finish_stream("b", 0)
        assert overall.percent == pytest.approx(PERCENT_BEFORE_FINISHING)


SIZES = st.none() | st.integers(-5, 10**10) | st.floats(allow_nan=True, allow_infinity=True)
FEEDS = st.tuples(
    st.just("feed"),
    st.sampled_from(["a", "b", "c", "vtt"]),
    SIZES, SIZES, SIZES,
    st.none() | st.integers(-1, 60),
    st.none() | st.integers(0, 50),
)  # fmt: skip
STEPS = st.one_of(
    FEEDS,
    st.tuples(st.just("finish"), st.sampled_from(["a", "b", "c", "a+b", "x"]), SIZES),
    st.tuples(st.just("finishing")),
)
EXPECTATIONS = st.lists(
    st.builds(StreamExpectation, st.sampled_from(["a", "b", "c"]), SIZES, SIZES), max_size=3
)


def take(overall: Overall, step: tuple[object, ...]) -> None:
    name, *rest = step
    if name == "feed":
        stream, done, total, estimate, index, count = rest
        overall.feed(
            stream,  # type: ignore[arg-type]  # drawn by the strategy
            done_bytes=done,  # type: ignore[arg-type]  # drawn by the strategy
            total_bytes=total,  # type: ignore[arg-type]  # drawn by the strategy
            estimate_bytes=estimate,  # type: ignore[arg-type]  # drawn by the strategy
            fragment_index=index,  # type: ignore[arg-type]  # drawn by the strategy
            fragment_count=count,  # type: ignore[arg-type]  # drawn by the strategy
        )
        return
    {
        "finish": overall.finish_stream,
        "finishing": overall.finishing,
    }[str(name)](*rest)  # type: ignore[operator]  # drawn by the strategy


@steady
@given(EXPECTATIONS, st.lists(STEPS, max_size=30))
def test_percent_never_sinks_and_never_becomes_unknown_again(
    expectations: list[StreamExpectation], steps: list[tuple[object, ...]]
) -> None:
    overall = Overall(expectations)
    last: float | None = None
    for step in steps:
        take(overall, step)
        percent = overall.percent
        if last is not None:
            assert percent is not None
            assert percent >= last
        if percent is not None:
            assert 0 <= percent <= PERCENT_BEFORE_DONE
        assert overall.total_bytes is None or overall.total_bytes >= overall.done_bytes >= 0
        last = percent
    for stream in expectations:
        overall.finish_stream(stream.format_id)
    if expectations:
        assert percent_of(overall) >= PERCENT_BEFORE_FINISHING - 1e-6


class TestRate:
    def test_too_early_to_tell(self) -> None:
        rate = Rate()
        assert rate.speed_bps(0.0) is None
        rate.feed(0.0, 0)
        rate.feed(0.4, MB)
        assert rate.speed_bps(0.4) is None
        assert rate.eta_s(0.4, MB) is None

    def test_speed_and_time_left(self) -> None:
        rate = Rate()
        for tick in range(21):
            rate.feed(tick / 10, tick * MB // 10)
        assert rate.speed_bps(2.0) == pytest.approx(MB)
        assert rate.eta_s(2.0, 42 * MB) == pytest.approx(42)
        assert rate.eta_s(2.0, -1) == 0
        assert rate.eta_s(2.0, None) is None

    def test_bytes_of_an_earlier_run_are_no_speed(self) -> None:
        rate = Rate()
        rate.feed(0.0, 500 * MB)
        rate.feed(1.0, 501 * MB)
        assert rate.speed_bps(1.0) == pytest.approx(MB)

    def test_only_the_window_counts(self) -> None:
        rate = Rate(window_s=4)
        for second in range(10):
            rate.feed(float(second), second * 10 * MB)
        for second in range(10, 20):
            rate.feed(float(second), 90 * MB + (second - 9) * MB)
        assert rate.speed_bps(19.0) == pytest.approx(MB)

    def test_a_stall_decays_to_nothing_and_has_no_time_left(self) -> None:
        rate = Rate(window_s=8)
        for second in range(9):
            rate.feed(float(second), second * MB)
        speeds = [rate.speed_bps(float(now)) for now in range(8, 18)]
        assert speeds[0] == pytest.approx(MB)
        known = [speed for speed in speeds if speed is not None]
        assert known == sorted(known, reverse=True)
        assert speeds[-1] == 0
        assert rate.eta_s(17.0, 5 * MB) is None

    def test_a_new_beginning_forgets_the_old(self) -> None:
        rate = Rate()
        rate.feed(0.0, 0)
        rate.feed(1.0, 9 * MB)
        rate.feed(1.5, 0)
        assert rate.speed_bps(1.5) is None
        rate.feed(2.5, 2 * MB)
        assert rate.speed_bps(2.5) == pytest.approx(2 * MB)
        rate.feed(0.0, 3 * MB)
        assert rate.speed_bps(0.0) is None

    def test_memory_is_bounded_however_often_it_is_fed(self) -> None:
        rate = Rate()
        for tick in range(20_000):
            rate.feed(tick / 1000, tick)
        assert len(rate._samples) <= 100
        assert rate.speed_bps(19.999) == pytest.approx(1000, rel=0.05)

    @steady
    @given(st.lists(st.tuples(st.floats(-1, 30), st.integers(0, 10**9)), min_size=1, max_size=30))
    def test_speed_is_never_negative(self, feeds: list[tuple[float, int]]) -> None:
        rate = Rate()
        for at_s, done_bytes in feeds:
            rate.feed(at_s, done_bytes)
            speed = rate.speed_bps(at_s)
            assert speed is None or 0 <= speed < math.inf


def test_a_progress_starts_with_nothing_known() -> None:
    assert Progress() == Progress(Phase.PREPARING, None, 0, None, None, None)
