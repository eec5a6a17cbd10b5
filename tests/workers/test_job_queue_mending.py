"""Retry what is missing: a job that has its file gets what that lacks, or stays as it was."""

from __future__ import annotations

import itertools
import json
import subprocess
import time
from pathlib import Path

import pytest

from tests.origin.binaries import FFPROBE
from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, lay_rich_plugin
from tests.origin.subtitles import subtitled_page, track_rows
from tests.workers.conftest import Queue
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SubtitleWish, Wishes
from vidgrab_gui.core.words import Words

ONCE_AWAY = "/pause/404/1/-/subtitles/de.vtt"
MEDIA = "/muxed-only.mp4"


@pytest.fixture
def wishing(queue: Queue) -> Queue:
    """Give a queue whose jobs want subtitles inside."""
    wishes = Wishes(subtitles=SubtitleWish.EMBEDDED)
    queue.jobs.apply(Settings(jobs_at_once=2, silence_limit_s=20, wishes=wishes))
    return queue


def tell(origin: Origin, home: Path, german: str) -> None:
    """Lay a site that serves its German subtitles there."""
    lay_rich_plugin(home, origin.base, subtitles=track_rows(origin.base, de=german))


def lacking(queue: Queue, url: str = LINK) -> Job:
    """Return a job that is done and lacks its subtitles."""
    job = queue.wait_for(queue.add(url), JobState.WARNED)
    assert job.missing_subtitles == (SubtitleTrack("de"),)
    assert JobAction.RETRY_MISSING in job.actions
    return job


def track_count(job: Job) -> int:
    shown = ["-select_streams", "s", "-show_streams", "-of", "json"]
    command = [FFPROBE, "-v", "error", *shown, job.file_path]
    return len(json.loads(subprocess.check_output(command))["streams"])


def media_requests(origin: Origin) -> int:
    return sum(seen.path == MEDIA for seen in origin.requests())


def test_what_was_missing_is_brought_and_the_job_is_done(
    wishing: Queue, origin: Origin, home: Path, folder: Path
) -> None:
    tell(origin, home, ONCE_AWAY)
    job = lacking(wishing)
    asked = media_requests(origin)
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    assert wishing.job(job.job_id).is_mended
    done = wishing.wait_for(job.job_id, JobState.DONE)
    assert (done.missing, done.missing_subtitles, done.failure) == ((), (), None)
    assert done.file_path == job.file_path
    assert done.file_mark != job.file_mark
    assert done.ended_order > job.ended_order
    assert track_count(done) == 1
    assert media_requests(origin) == asked
    assert [path.name for path in folder.glob("*.*")] == [Path(done.file_path).name]
    states = [told.state for told in wishing.told if told.job_id == job.job_id]
    assert all(
        before is after or before.may_become(after) for before, after in itertools.pairwise(states)
    ), states


def test_what_is_still_not_to_be_had_can_be_tried_again(
    wishing: Queue, origin: Origin, home: Path
) -> None:
    tell(origin, home, "/pause/404/2/-/subtitles/de.vtt")
    job = lacking(wishing)
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    again = wishing.wait_for(job.job_id, JobState.WARNED)
    assert again.missing_subtitles == job.missing_subtitles
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    assert track_count(wishing.wait_for(job.job_id, JobState.DONE)) == 1


def test_a_file_that_was_moved_is_not_touched_and_the_row_says_so(
    wishing: Queue, origin: Origin, home: Path, folder: Path
) -> None:
    tell(origin, home, ONCE_AWAY)
    job = lacking(wishing)
    film = Path(job.file_path).rename(folder / "elsewhere.mp4")
    before = film.read_bytes()
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    after = wishing.wait_for(job.job_id, JobState.WARNED)
    assert after.failure is not None
    assert after.failure.kind is FailureKind.FILE_CHANGED
    assert after.missing == job.missing
    assert "was moved or changed, and was left as it is" in Words().job_accessible(after)
    assert film.read_bytes() == before


def test_a_site_that_is_gone_leaves_the_file_and_what_is_missing(
    wishing: Queue, origin: Origin
) -> None:
    job = lacking(wishing, origin.url(f"/expiring/1{subtitled_page('de:/status/404')}"))
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    after = wishing.wait_for(job.job_id, JobState.WARNED)
    assert after.failure is not None
    assert after.failure.kind is FailureKind.ACCESS_DENIED
    assert (after.missing, track_count(after)) == (job.missing, 0)


def test_given_up_in_the_middle_it_is_as_it_was(
    wishing: Queue, origin: Origin, home: Path, folder: Path
) -> None:
    tell(origin, home, "/pause/404/1/-/gate/middle/0/subtitles/de.vtt")
    job = lacking(wishing)
    before = Path(job.file_path).read_bytes()
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    origin.wait_at_gate("middle")
    mended = wishing.job(job.job_id)
    assert mended.actions == {JobAction.CANCEL}
    before_s = time.monotonic()
    wishing.jobs.act(JobAction.CANCEL, [job.job_id])
    after = wishing.wait_for(job.job_id, JobState.WARNED)
    assert time.monotonic() - before_s < 1.0  # 0.3 s on a free machine: tests/faults
    assert (after.missing, after.failure) == (job.missing, None)
    assert JobAction.RETRY_MISSING in after.actions
    assert Path(after.file_path).read_bytes() == before
    wishing.qtbot.waitUntil(lambda: not (folder / ".vidgrab").exists())


def test_given_up_before_its_turn_it_is_as_it_was(
    wishing: Queue, origin: Origin, home: Path
) -> None:
    tell(origin, home, "/status/404")
    job = lacking(wishing)
    wishing.jobs._has_begun = False  # as at the start of the program
    wishing.jobs.act(JobAction.RETRY_MISSING, [job.job_id])
    assert wishing.job(job.job_id).state is JobState.WAITING
    wishing.jobs.act(JobAction.CANCEL, [job.job_id])
    assert wishing.job(job.job_id).state is JobState.WARNED
