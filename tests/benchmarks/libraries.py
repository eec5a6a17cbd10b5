"""Row 9: what a long list of downloads costs at the start and while one scrolls."""

from __future__ import annotations

import time
from pathlib import Path

from tests.benchmarks.figures import Line, Series, added, at_most, percentile
from tests.benchmarks.starting import VIDGRAB, painted_s
from tests.benchmarks.workbench import (
    MOMENTS,
    BenchPlace,
    MeasuringError,
    Rival,
    UsedWindow,
    Workbench,
)
from tests.faults.place import DATABASE
from tests.origin.media import make_media
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.store.library import open_library

JOBS = 10_000
WITHIN_S = 60.0
_LOOK_EVERY_S = 0.02
_EPOCH_S = 1_750_000_000.0
_QUALITY = Quality(
    label="1080p",
    format_ids=("137", "140"),
    container="mp4",
    tier=1080,
    width=1920,
    height=1080,
    fps=30.0,
    video_codec="H.264",
    audio_codec="AAC",
    size_bytes=94_000_000,
)
_OBTAINED = Obtained("mp4", 94_123_456, 634.0, 1920, 1080, 30.0, "", "H.264", "AAC")
_STATES = (*[JobState.DONE] * 17, JobState.FAILED, JobState.CANCELLED, JobState.WARNED)


def library(bench: Workbench) -> list[Line]:
    """Measure the start beside that with an empty library, and scrolling from end to end."""
    empty, full = library_place(bench, 0), library_place(bench, JOBS)
    without, with_all = bench.turns(
        Rival("an empty library", lambda: 1000 * painted_s(VIDGRAB, empty.environ()), "ms"),
        Rival(f"{JOBS:,} jobs", lambda: 1000 * painted_s(VIDGRAB, full.environ()), "ms"),
        times=MOMENTS,
    )
    what = f"a library of {JOBS:,} jobs: start → paint, added"
    return [added("9", what, with_all, without, at_most(60)), _scrolling(bench, full)]


def library_place(bench: Workbench, count: int) -> BenchPlace:
    """Return a home with a library of so many ended jobs."""
    place = bench.place()
    jpeg = make_media().clips.thumbnail.read_bytes()
    library = open_library((place.home / ".local/share" / DATABASE).parent)
    try:
        for number in range(1, count + 1):
            library.put(_job(number, str(place.folder), jpeg, library.new_job_id()))
        if not library.flush(WITHIN_S):
            raise MeasuringError("the library was not written")
    finally:
        library.close(WITHIN_S)
    return place


def wait_for_rows(window: UsedWindow, count: int) -> None:
    """Return once the list has all its rows."""
    deadline = time.monotonic() + WITHIN_S
    while window.ask("rows") < count:
        if time.monotonic() > deadline:
            raise MeasuringError(f"{window.ask('rows')} of {count} rows")
        time.sleep(_LOOK_EVERY_S)


def _scrolling(bench: Workbench, place: BenchPlace) -> Line:
    passes: list[list[float]] = []
    with bench.window(place) as window:
        wait_for_rows(window, JOBS)
        passes = [window.ask("scroll") for _ in range(bench.runs + 1)][1:]
    if min(map(len, passes)) < JOBS // 20:
        raise MeasuringError(f"only {min(map(len, passes))} frames through the whole list")
    ours = Series("VidGrab", "ms", tuple(1000 * percentile(frames, 99) for frames in passes))
    longest = Series("longest frame", "ms", tuple(1000 * max(frames) for frames in passes))
    frames = len(passes[0])
    return Line(
        "9",
        f"a library of {JOBS:,} jobs: 99 % of frames while scrolling through it",
        ours,
        figure=ours.median,
        unit="ms",
        limit=at_most(16),
        note=f"{frames:,} frames, each of new rows; the longest {max(longest.values):.0f} ms",
        also=(longest,),
    )


def _job(number: int, folder: str, jpeg: bytes, job_id: str) -> Job:
    state = _STATES[number % len(_STATES)]
    is_saved = state in {JobState.DONE, JobState.WARNED}
    title = f"The {number}th film of a long evening"
    return Job(
        job_id=job_id,
        url=f"https://films.example/watch?v={number:08d}",
        wish="best",
        folder=folder,
        order=number,
        title=title,
        state=state,
        quality=_QUALITY,
        failure=Failure(FailureKind.NOT_FOUND) if state is JobState.FAILED else None,
        file_path=str(Path(folder, f"{title}.mp4")) if is_saved else "",
        obtained=_OBTAINED if is_saved else None,
        added_at_s=_EPOCH_S + number,
        started_at_s=_EPOCH_S + number + 1,
        ended_at_s=_EPOCH_S + number + 60,
        ended_order=number,
        # What follows the end of a JPEG is not looked at: one picture each, as in life.
        thumbnail_jpeg=jpeg + number.to_bytes(4, "big"),
        extractor="Films",
        media_id=f"{number:08d}",
    )
