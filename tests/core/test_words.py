"""What people read and hear, word for word."""

from __future__ import annotations

import dataclasses
import math
import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core import quality as qualities
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.figures import Figures
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.media import Obtained, Quality, SubtitleTrack
from vidgrab_gui.core.phrases import Phrase
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.wishes import ContainerWish, SubtitleWish, Wishes
from vidgrab_gui.core.words import Words

steady = settings(deadline=None, derandomize=True, max_examples=200)

MB = 1_000_000
words = Words()

FULL_HD = Quality(
    label="1080p",
    format_ids=("137", "140"),
    container="mp4",
    tier=1080,
    width=1920,
    height=1080,
    fps=59.94,
    video_codec="H.264",
    audio_codec="AAC",
    audio_kbps=128.0,
    size_bytes=94 * MB,
)
SOUND = Quality(
    label="Audio Only",
    format_ids=("140",),
    container="m4a",
    is_audio=True,
    audio_codec="AAC",
    audio_kbps=127.9,
    size_bytes=10 * MB,
)
UNNAMED = Quality(label="Best", format_ids=("0",), container="mp4")
OBTAINED = Obtained(
    container="mp4",
    size_bytes=186 * MB,
    width=1920,
    height=804,
    fps=23.976,
    video_codec="H.264",
    audio_codec="AAC",
)
JOB = Job(
    job_id="1", url="https://a.b/c", wish="1080p", folder="/x", order=1, title="Tears of Steel"
)
RUNNING = Progress(
    phase=Phase.VIDEO,
    percent=34.9,
    done_bytes=412 * MB,
    total_bytes=1180 * MB,
    speed_bps=18.4 * MB,
    eta_s=42.0,
)


@pytest.mark.parametrize(
    ("size_bytes", "said"),
    [
        (None, "size unknown"), (math.nan, "size unknown"), (-1, "size unknown"),
        (math.inf, "size unknown"), (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"),
        (999.6, "1 KB"), (1_500, "1.5 KB"), (9_960, "10 KB"), (276_400_000, "276 MB"),
        (9_400_000, "9.4 MB"), (999_600_000, "1 GB"), (1_234_000_000, "1.2 GB"),
        (12_440_000_000, "12.4 GB"), (123 * 10**9, "123 GB"), (15 * 10**11, "1.5 TB"),
        (2 * 10**15, "2,000 TB"),
    ],
)  # fmt: skip
def test_sizes(size_bytes: float | None, said: str) -> None:
    assert words.size(size_bytes) == said


@pytest.mark.parametrize(
    ("done", "total", "said"),
    [
        (412 * MB, 1180 * MB, "412 of 1,180 MB"), (0, 1180 * MB, "0 of 1,180 MB"),
        (4_120_000, 8_400_000, "4.1 of 8.4 MB"), (2 * MB, 5 * MB, "2.0 of 5.0 MB"),
        (500_000, 999_000, "500 of 999 KB"), (5, 900, "5 of 900 bytes"),
        (1_200 * MB, 12_400 * MB, "1.2 of 12.4 GB"), (10**13, 2 * 10**13, "10.0 of 20.0 TB"),
        (3 * MB, 2 * MB, "2.0 of 2.0 MB"), (-5, 2 * MB, "0.0 of 2.0 MB"),
        (-0.0, 2 * MB, "0.0 of 2.0 MB"),
        (5 * MB, None, "5 MB"), (5 * MB, 0, "5 MB"), (0, None, ""), (0, math.nan, ""),
    ],
)  # fmt: skip
def test_pairs_of_sizes(done: float, total: float | None, said: str) -> None:
    assert words.size_pair(done, total) == said


@pytest.mark.parametrize(
    ("speed_bps", "said"),
    [
        (18_400_000, "18.4 MB/s"), (18_000_000, "18.0 MB/s"), (118_000_000, "118 MB/s"),
        (640_000, "640 KB/s"), (999_700, "1.0 MB/s"), (1_500_000_000, "1.5 GB/s"),
        (3, "less than 1 KB/s"), (0, ""), (0.0, ""), (None, ""), (-1, ""), (math.nan, ""),
    ],
)  # fmt: skip
def test_speeds(speed_bps: float | None, said: str) -> None:
    assert words.rate(speed_bps) == said


@pytest.mark.parametrize(
    ("eta_s", "said"),
    [
        (42.4, "42 s left"), (0, "1 s left"), (59.4, "59 s left"), (59.6, "about 1 min left"),
        (185, "about 3 min left"), (3_599, "about 1 h left"), (4_800, "about 1 h 20 min left"),
        (86_380, "more than a day left"), (10**9, "more than a day left"), (None, ""),
        (math.inf, ""), (-3, ""),
    ],
)  # fmt: skip
def test_time_left(eta_s: float | None, said: str) -> None:
    assert words.time_left(eta_s) == said


def test_time_left_of_many_is_rough() -> None:
    assert words.time_left(50, roughly=True) == "about 50 s left"
    assert words.time_left(180, roughly=True) == "about 3 min left"


@pytest.mark.parametrize(
    ("duration_s", "said", "clock"),
    [
        (634, "10 min 34 s", "10:34"), (42, "42 s", "0:42"), (0.3, "1 s", "0:01"),
        (600, "10 min", "10:00"), (3_723, "1 h 2 min", "1:02:03"), (7_200, "2 h", "2:00:00"),
        (3_599.6, "1 h", "1:00:00"), (360_000, "100 h", "100:00:00"), (7_195, "2 h", "1:59:55"),
        (0, "", ""), (None, "", ""), (math.nan, "", ""), (-1, "", ""),
    ],
)  # fmt: skip
def test_durations_and_clocks(duration_s: float | None, said: str, clock: str) -> None:
    assert words.duration(duration_s) == said
    assert words.clock(duration_s) == clock


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("20141110", "10 November 2014"), ("20240229", "29 February 2024"), ("20230229", ""),
        ("20141301", ""), ("00000101", ""), ("2014", ""), ("", ""), ("NA", ""),
        ("２０１４１１１０", ""), ("-1141110", ""),
    ],
)  # fmt: skip
def test_dates(day: str, said: str) -> None:
    assert words.date(day) == said


def test_every_month_has_its_name() -> None:
    names = [words.date(f"2024{month:02}01").split()[1] for month in range(1, 13)]
    assert names[0] == "January"
    assert names[-1] == "December"
    assert len(set(names)) == 12


@pytest.mark.parametrize(
    ("past_s", "said"),
    [
        (-100, "just now"), (0, "just now"), (59, "just now"), (60, "1 min ago"),
        (3_599, "59 min ago"), (3_600, "1 h ago"), (86_399, "23 h ago"), (86_400, "yesterday"),
        (172_800, "2 days ago"), (30 * 86_400, "30 days ago"),
        (31 * 86_400, "more than a month ago"), (366 * 86_400, "more than a year ago"),
        (None, ""), (math.inf, ""),
    ],
)  # fmt: skip
def test_ago(past_s: float | None, said: str) -> None:
    assert words.ago(past_s) == said


@pytest.mark.parametrize(
    ("tier", "badge"),
    [(4320, "8K"), (2160, "4K"), (1440, "2K"), (1080, "Full HD"), (720, "HD"), (480, "SD"),
     (360, ""), (None, "")],
)  # fmt: skip
def test_badges(tier: int | None, badge: str) -> None:
    assert words.badge(dataclasses.replace(FULL_HD, tier=tier)) == badge


def test_quality_lines() -> None:
    assert words.quality_line(FULL_HD) == "MP4 · H.264 + AAC"
    assert words.quality_line(SOUND) == "M4A · AAC 128 kbit/s"
    assert words.quality_line(UNNAMED) == "MP4"
    silent = dataclasses.replace(FULL_HD, container="webm", audio_codec="", has_sound=False)
    assert words.quality_line(silent) == "WebM · H.264 · no sound"
    unnamed_sound = dataclasses.replace(SOUND, audio_codec="", container="opus")
    assert words.quality_line(unnamed_sound) == "Opus · 128 kbit/s"
    assert words.quality_line(dataclasses.replace(SOUND, audio_kbps=None)) == "M4A · AAC"


def test_quality_sizes() -> None:
    assert words.quality_size(FULL_HD) == "about 94 MB"
    assert words.quality_size(dataclasses.replace(FULL_HD, size_is_exact=True)) == "94 MB"
    assert words.quality_size(UNNAMED) == "size unknown"


def test_quality_for_people_who_listen() -> None:
    assert words.quality_accessible(dataclasses.replace(FULL_HD, dynamic_range="HDR10")) == (
        "1080p, 1920 × 1080, 60 fps, HDR10, MP4, H.264 + AAC, about 94 MB"
    )
    dolby = dataclasses.replace(FULL_HD, dynamic_range="DV", fps=None, width=None)
    assert words.quality_accessible(dolby) == ("1080p, Dolby Vision, MP4, H.264 + AAC, about 94 MB")
    assert words.quality_accessible(SOUND) == "Audio Only, M4A, AAC 128 kbit/s, about 10 MB"
    assert words.quality_accessible(UNNAMED) == "Best, MP4, size unknown"


def test_quick_lines() -> None:
    assert words.quick_line(FULL_HD) == "1080p60 · about 94 MB"
    assert words.quick_line(SOUND) == "M4A · about 10 MB"
    assert words.quick_line(dataclasses.replace(FULL_HD, fps=None, size_bytes=None)) == "1080p"
    assert words.quick_line(UNNAMED) == "MP4"


@pytest.mark.parametrize(
    ("wish", "quality", "note"),
    [
        ("1440p", FULL_HD, "1440p was not offered; got 1080p"),
        ("1440P60", FULL_HD, "1440p was not offered; got 1080p"),
        ("720", SOUND, "720p was not offered; got Audio Only"),
        ("1080p", FULL_HD, ""),
        (" 1080 p ", FULL_HD, ""),
        ("best", FULL_HD, ""),
        ("audio", SOUND, ""),
        ("1440p", None, ""),
    ],
)
def test_what_a_wish_cost(wish: str, quality: Quality | None, note: str) -> None:
    assert words.wish_note(wish, quality) == note


@pytest.mark.parametrize(
    ("wish", "container", "note"),
    [
        (ContainerWish.AUTO, "webm", ""),
        (ContainerWish.MKV, "mkv", ""),
        (ContainerWish.MP4, "webm", "MP4 does not hold it; kept as WebM"),
    ],
)
def test_a_container_that_was_not_possible(wish: ContainerWish, container: str, note: str) -> None:
    obtained = Obtained(container, 1000, height=1080, video_codec="VP9", audio_codec="Opus")
    done = Job("a", "", "best", "", 1, state=JobState.DONE, obtained=obtained)
    done = dataclasses.replace(done, wishes=Wishes(container=wish))
    assert words.container_note(done) == note
    assert (note in words.job_status(done, 0.0)) is True
    sound = dataclasses.replace(
        done, obtained=dataclasses.replace(obtained, video_codec="", height=None)
    )
    assert words.container_note(sound) == ""


def test_what_was_obtained() -> None:
    assert words.obtained_line(OBTAINED) == "1080p24 H.264 + AAC, MP4, 186 MB"
    hdr = dataclasses.replace(OBTAINED, width=3840, height=2160, fps=60, dynamic_range="HLG")
    assert words.obtained_line(hdr) == "2160p60 HLG H.264 + AAC, MP4, 186 MB"
    sound = Obtained(container="m4a", size_bytes=10 * MB, audio_codec="AAC")
    assert words.obtained_line(sound) == "AAC, M4A, 10 MB"
    tiny = Obtained(container="mp4", size_bytes=1, width=64, height=48, video_codec="H.264")
    assert words.obtained_line(tiny) == "48p H.264, MP4, 1 byte"


def job(state: JobState, **changes: object) -> Job:
    return dataclasses.replace(JOB, state=state, **changes)  # type: ignore[arg-type]  # test data


ENDED = {"obtained": OBTAINED, "quality": FULL_HD, "ended_at_s": 1000.0}
REFUSED = Failure(FailureKind.LOGIN_REQUIRED)
NO_ROOM = Failure(FailureKind.DISK_FULL)
WAITS = "Waiting, 34 %, 412 of 1,180 MB"
STATUSES = [
    (job(JobState.WAITING), "Waiting", "Waiting"),
    (job(JobState.FETCHING), "Fetching", "Fetching"),
    (
        job(JobState.DOWNLOADING, progress=RUNNING),
        "Downloading video · 412 of 1,180 MB · 18.4 MB/s · 42 s left",
        "Downloading, 34 %, 412 of 1,180 MB, 18.4 MB/s, 42 s left",
    ),
    (
        job(JobState.DOWNLOADING, progress=Progress(phase=Phase.AUDIO, done_bytes=3 * MB)),
        "Downloading sound · 3 MB",
        "Downloading, 3 MB",
    ),
    (job(JobState.DOWNLOADING), "Downloading", "Downloading"),
    (
        job(JobState.DOWNLOADING, progress=Progress(phase=Phase.FILE, percent=0.0)),
        "Downloading",
        "Downloading, 0 %",
    ),
    (
        job(JobState.DOWNLOADING, progress=Progress(phase=Phase.SITE_WAIT)),
        "Waiting for the site",
        "Downloading",
    ),
    (
        job(JobState.FINISHING, progress=Progress(phase=Phase.JOINING, percent=99.99)),
        "Finishing: joining picture and sound",
        "Finishing, 99 %, joining picture and sound",
    ),
    (
        job(JobState.FINISHING, progress=Progress(phase=Phase.TAKING_SOUND)),
        "Finishing: taking the sound out",
        "Finishing, taking the sound out",
    ),
    (
        job(JobState.FINISHING, progress=Progress(phase=Phase.REPAIRING)),
        "Finishing: putting the file in order",
        "Finishing, putting the file in order",
    ),
    (
        job(JobState.FINISHING, progress=Progress(phase=Phase.CHECKING, percent=100.0)),
        "Finishing: checking the file",
        "Finishing, 99 %, checking the file",
    ),
    (job(JobState.FINISHING, progress=Progress(phase=Phase.VIDEO)), "Finishing", "Finishing"),
    (
        job(JobState.PAUSED, progress=RUNNING),
        "Paused · 412 of 1,180 MB",
        "Paused, 34 %, 412 of 1,180 MB",
    ),
    (job(JobState.PAUSED, progress=Progress(total_bytes=5)), "Paused", "Paused"),
    (
        job(JobState.PAUSED, hold=Hold.PERSON, progress=RUNNING),
        "Paused · 412 of 1,180 MB",
        "Paused, 34 %, 412 of 1,180 MB",
    ),
    (
        job(JobState.PAUSED, hold=Hold.NO_ROOM, progress=RUNNING, failure=NO_ROOM),
        "Paused: not enough room on the disk · 412 of 1,180 MB",
        "Paused, 34 %, not enough room on the disk, 412 of 1,180 MB",
    ),
    (
        job(JobState.PAUSED, hold=Hold.FOLDER_GONE),
        "Paused: the folder is not there",
        "Paused, the folder is not there",
    ),
    (
        job(JobState.PAUSED, hold=Hold.FOLDER_REFUSED),
        "Paused: the folder cannot be written to",
        "Paused, the folder cannot be written to",
    ),
    (
        job(JobState.PAUSED, hold=Hold.LAST_TIME, progress=RUNNING),
        "Paused: not finished the last time · 412 of 1,180 MB",
        "Paused, 34 %, not finished the last time, 412 of 1,180 MB",
    ),
    (job(JobState.WAITING, progress=RUNNING), "Waiting · 412 of 1,180 MB", WAITS),
    (
        job(JobState.WAITING, hold=Hold.SITE, wait_s=42.0, progress=RUNNING),
        "Waiting for the site · about 42 s",
        "Waiting, 34 %, the site asked for a pause, about 42 s",
    ),
    (
        job(JobState.WAITING, hold=Hold.SITE),
        "Waiting for the site",
        "Waiting, the site asked for a pause",
    ),
    # A reason that does not belong to the state is not said.
    (job(JobState.WAITING, hold=Hold.NO_ROOM), "Waiting", "Waiting"),
    (job(JobState.PAUSED, hold=Hold.SITE), "Paused", "Paused"),
    (job(JobState.DOWNLOADING, hold=Hold.NO_ROOM), "Downloading", "Downloading"),
    (
        job(JobState.DONE, **ENDED),
        "Done · 1080p24 H.264 + AAC, MP4, 186 MB · just now",
        "Done, 100 %, 1080p24 H.264 + AAC, MP4, 186 MB",
    ),
    (
        job(JobState.DONE, **{**ENDED, "wish": "1440p"}),
        "Done · 1080p24 H.264 + AAC, MP4, 186 MB · 1440p was not offered; got 1080p · just now",
        "Done, 100 %, 1080p24 H.264 + AAC, MP4, 186 MB, 1440p was not offered; got 1080p",
    ),
    (
        job(JobState.WARNED, **ENDED, warnings=("no subtitles", "no chapters")),
        "Done with warnings · 1080p24 H.264 + AAC, MP4, 186 MB · no subtitles · just now",
        "Done with warnings, 100 %, 1080p24 H.264 + AAC, MP4, 186 MB, no subtitles",
    ),
    (
        job(
            JobState.WARNED,
            missing=(Extra.COVER, Extra.SUBTITLES),
            missing_subtitles=(SubtitleTrack("de", "Deutsch"), SubtitleTrack("fr")),
        ),
        "Done with warnings · the cover picture is missing · subtitles missing: Deutsch, fr",
        "Done with warnings, 100 %, the cover picture is missing, subtitles missing: Deutsch, fr",
    ),
    (
        job(
            JobState.WARNED,
            missing=(Extra.SUBTITLES,),
            missing_subtitles=tuple(SubtitleTrack(f"l{n}") for n in range(5)),
            failure=REFUSED,
        ),
        (
            "Done with warnings · subtitles missing: l0, l1, l2 and 2 more"
            " · the site wants you to sign in first"
        ),
        (
            "Done with warnings, 100 %, subtitles missing: l0, l1, l2 and 2 more,"
            " the site wants you to sign in first"
        ),
    ),
    (
        job(JobState.DONE, wishes=Wishes(subtitles=SubtitleWish.ONLY)),
        "Done · subtitles only",
        "Done, 100 %, subtitles only",
    ),
    (job(JobState.DONE), "Done", "Done, 100 %"),
    (
        job(JobState.FAILED, failure=REFUSED, progress=RUNNING),
        "Failed: the site wants you to sign in first",
        "Failed: the site wants you to sign in first, 34 %",
    ),
    (job(JobState.FAILED), "Failed", "Failed"),
    (job(JobState.CANCELLED), "Cancelled", "Cancelled"),
]


@pytest.mark.parametrize(("that", "status", "spoken"), STATUSES)
def test_jobs(that: Job, status: str, spoken: str) -> None:
    assert words.job_status(that, now_s=1010.0) == status
    assert words.job_accessible(that) == f"Tears of Steel, {spoken}"


def test_every_state_is_tried_above() -> None:
    assert {that.state for that, _, _ in STATUSES} == set(JobState)


def test_a_job_without_a_title_is_known_by_its_link() -> None:
    nameless = dataclasses.replace(JOB, title="", url="https://bob:pw@www.site.example/v/1")
    assert words.job_accessible(nameless) == "site.example/v/1, Waiting"


def test_phrases_are_whole_and_plain() -> None:
    for phrase in Phrase:
        fields = [name for _, name, _, _ in string.Formatter().parse(phrase.value)]
        assert all(re.fullmatch("[a-z]+", name) for name in fields if name is not None)
    assert Phrase.AUDIO_ONLY == qualities.AUDIO_ONLY
    assert Phrase.BEST == qualities.BEST


def test_everything_said_goes_through_the_translation() -> None:
    asked: set[str] = set()

    def translate(text: str) -> str:
        asked.add(text)
        return f"⟦{text}⟧"

    foreign = Words(translate)
    said = [foreign.job_status(that, 1010.0) for that, _, _ in STATUSES]
    said += [foreign.quality_accessible(SOUND), foreign.badge(FULL_HD)]
    for text in said:
        # What is left outside the brackets are signs, codecs and the engine's own warnings.
        outside = re.sub(
            "no subtitles|H.264|AAC|MP4|M4A|1080p(24)?|CD", "", re.sub("⟦.*⟧", "", text)
        )
        assert not re.search("[a-z]", outside), text
    assert "The site wants you to sign in first" in asked
    assert asked - set(Phrase) - {"1080p"} == {"The site wants you to sign in first"}


@pytest.mark.parametrize("broken", ["{nobody}", "{", "{0}", "{size.x}"])
def test_a_broken_translation_falls_back_to_english(broken: str) -> None:
    assert Figures(lambda _: broken).size(276 * MB) == "276 MB"


NUMBERS = st.none() | st.floats() | st.integers(-(10**6), 10**18)


@steady
@given(NUMBERS, NUMBERS, NUMBERS)
def test_no_number_is_said_as_nonsense(one: float | None, two: float | None, three: float) -> None:
    progress = Progress(Phase.VIDEO, 5.0, 5, None, one, two)
    running = dataclasses.replace(JOB, state=JobState.DOWNLOADING, progress=progress)
    done = 0 if three is None or math.isnan(three) else three
    said = [
        words.size(one),
        words.rate(one),
        words.time_left(two),
        words.duration(one),
        words.clock(one),
        words.ago(one),
        words.size_pair(done, two),
        words.job_status(running, 0.0),
    ]
    for text in said:
        assert not re.search(r"None|nan|inf|NA|\be\+|0\.00|-\d", text)
