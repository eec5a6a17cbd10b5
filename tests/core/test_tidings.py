"""What is told of downloads that have ended, and in how many pieces."""

from __future__ import annotations

import pytest

from tests.ui.samples import job
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.tidings import MOST_SINGLE, Tiding, sum_up

ALL = Settings()
QUIET_END = Settings(notifies_all_done=False)


def jobs(done: int, failed: int = 0) -> list[Job]:
    states = [JobState.DONE] * done + [JobState.FAILED] * failed
    return [job(f"job-{number}", state) for number, state in enumerate(states)]


@pytest.mark.parametrize(
    ("burst", "run", "left", "settings", "kind"),
    [
        (jobs(1), jobs(1), 0, ALL, Tiding.SAVED),
        (jobs(0, 1), jobs(0, 1), 0, ALL, Tiding.FAILED),
        (jobs(1), jobs(1), MOST_SINGLE - 1, ALL, Tiding.SAVED),
        (jobs(1), jobs(1), MOST_SINGLE, ALL, Tiding.SOME),
        (jobs(2), jobs(2), 1, ALL, Tiding.SOME),
        (jobs(1), jobs(2, 1), 0, ALL, Tiding.ALL_DONE),
        (jobs(1), jobs(2), 0, QUIET_END, Tiding.SAVED),
        ([], jobs(2), 0, QUIET_END, None),
        (jobs(1), jobs(1), 0, Settings(notifies_finished=False), None),
        (jobs(0, 1), jobs(0, 1), 0, Settings(notifies_failed=False), None),
        (jobs(1, 1), jobs(1, 1), 1, Settings(notifies_failed=False), Tiding.SAVED),
    ],
)
def test_one_thing_is_told(
    burst: list[Job], run: list[Job], left: int, settings: Settings, kind: Tiding | None
) -> None:
    told = sum_up(burst, run, left, settings)
    assert (told.kind if told else None) is kind


def test_numbers_and_offers() -> None:
    told = sum_up(jobs(1), jobs(3, 2), 0, ALL)
    assert told is not None
    assert (told.saved, told.failed, told.actions) == (3, 2, (JobAction.RETRY,))
    told = sum_up(jobs(1), jobs(3), 0, ALL)
    assert told is not None
    assert told.actions == (JobAction.SHOW_IN_FOLDER,)
