"""How many connections a file gets, from servers of which all is known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vidgrab_gui.engine.widening import Advice, Widening

STEP_S = 0.05
FIRST_BYTE_S = 0.1
MB = 1_000_000


def connections(rate_bps: Callable[[int], float], most: int = 4, size_bytes: int = 200 * MB) -> int:
    """Return how many connections bring a file in the end; ``rate_bps`` is that of all of them."""
    widening, count, done_bytes, now_s = Widening(most), 1, 0.0, 0.0
    begins_at_s = FIRST_BYTE_S
    while done_bytes < size_bytes and now_s < 20:
        now_s += STEP_S
        done_bytes += rate_bps(count) * STEP_S
        if begins_at_s and now_s >= begins_at_s:
            widening.begin(int(done_bytes), now_s)
            begins_at_s = 0.0
        advice = widening.advise(int(done_bytes), int(size_bytes - done_bytes), now_s)
        if advice is Advice.ADD:
            count, begins_at_s = count + 1, now_s + FIRST_BYTE_S
        elif advice is Advice.DROP:
            count -= 1
    return count


@pytest.mark.parametrize("most", [1, 2, 4, 8, 16])
def test_a_server_that_slows_each_connection_down(most: int) -> None:
    assert connections(lambda count: count * 2 * MB, most) == most


def test_a_line_that_one_connection_fills() -> None:
    assert connections(lambda _count: 5 * MB) == 1


@pytest.mark.parametrize("enough", [2, 3])
def test_a_line_that_some_connections_fill(enough: int) -> None:
    assert connections(lambda count: min(count, enough) * 2 * MB) == enough


def test_a_file_that_will_be_here_before_another_connection_pays() -> None:
    assert connections(lambda count: count * 2 * MB, size_bytes=3 * MB) == 1


def test_more_connections_that_are_slower_together() -> None:
    assert connections(lambda count: 5 * MB / count) == 1


def test_a_server_that_stands_still() -> None:
    assert connections(lambda _count: 0.0) == 1


def test_a_connection_that_failed_is_not_tried_again() -> None:
    widening = Widening(4)
    widening.begin(0, 0.0)
    assert widening.advise(MB, 90 * MB, 1.0) is Advice.ADD
    widening.lose()
    widening.begin(MB, 1.1)
    for second in range(2, 20):
        assert widening.advise(second * MB, 90 * MB, float(second)) is Advice.KEEP
