"""What a window is shown in tests: one link with its qualities, and jobs in every state."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.listing import Entry, Listing
from vidgrab_gui.core.media import Media, Obtained, Quality
from vidgrab_gui.core.progress import Phase, Progress

LINK = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
OTHER_LINK = "https://example.com/other"
MB = 1_000_000
LONG_TITLE = "An extraordinarily long title that nobody would ever read to its end " * 4
ARABIC_TITLE = "فيلم قصير عن الأرنب الكبير والفراشة في الغابة الخضراء — النسخة الكاملة"
NOW_S = 1_700_000_000.0


def picture(tier: int, width: int, size_mb: int, *, fps: float = 60, exact: bool = True) -> Quality:
    return Quality(
        label=f"{tier}p",
        format_ids=(f"v{tier}", "a"),
        container="mp4",
        tier=tier,
        width=width,
        height=tier,
        fps=fps,
        video_codec="H.264",
        audio_codec="AAC",
        size_bytes=size_mb * MB,
        size_is_exact=exact,
    )


SOUND = Quality(
    label="Audio Only",
    format_ids=("a",),
    container="m4a",
    is_audio=True,
    audio_codec="AAC",
    audio_kbps=128,
    size_bytes=10 * MB,
)
SEVEN = (
    picture(2160, 3840, 643, exact=False),
    picture(1440, 2560, 289, exact=False),
    picture(1080, 1920, 276),
    picture(720, 1280, 141),
    picture(480, 854, 52, fps=30),
    picture(360, 640, 33, fps=30),
    SOUND,
)
MEDIA = Media(
    url=LINK,
    title="Big Buck Bunny 60fps 4K",
    qualities=SEVEN,
    page_url=LINK,
    channel="Blender",
    duration_s=634,
    upload_date="20141110",
)


def fetching(stage: FetchStage = FetchStage.EXTRACTING) -> FetchSnapshot:
    return FetchSnapshot("t", LINK, stage=stage, percent=stage.percent, message=stage.message)


def completed(media: Media = MEDIA, jpeg: bytes = b"") -> FetchSnapshot:
    stage = FetchStage.COMPLETED
    return FetchSnapshot(
        "t", LINK, FetchStatus.COMPLETED, stage, 100, stage.message, media, None, jpeg
    )


def failed(kind: FailureKind = FailureKind.LOGIN_REQUIRED) -> FetchSnapshot:
    failure = Failure(kind, "the engine's own words")
    return FetchSnapshot("t", LINK, FetchStatus.ERROR, FetchStage.ERROR, 25, "", None, failure)


def stopped() -> FetchSnapshot:
    return FetchSnapshot("t", LINK, FetchStatus.STOPPED, FetchStage.EXTRACTING, 25, "")


def job(job_id: str, state: JobState = JobState.WAITING, **changes: object) -> Job:
    values: dict[str, object] = {
        "job_id": job_id,
        "url": LINK,
        "wish": "best",
        "folder": "/downloads",
        "order": 1,
        "title": f"Video {job_id}",
        "state": state,
        "added_at_s": NOW_S,
    }
    if state is JobState.DOWNLOADING:
        values["progress"] = Progress(Phase.VIDEO, 35, 412 * MB, 1180 * MB, 18.4 * MB, 42)
    if state is JobState.FAILED:
        values["failure"] = Failure(FailureKind.LOGIN_REQUIRED, "words of the engine")
    if state in {JobState.DONE, JobState.WARNED}:
        values["file_path"] = "/downloads/x.mp4"
        values["obtained"] = Obtained("mp4", 186 * MB, 60, 1920, 1080, 24, "", "H.264", "AAC")
    if state.is_ended:
        values["ended_at_s"] = NOW_S
    return Job(**{**values, **changes})  # type: ignore[arg-type]  # the values are Job's own fields


def jpeg(width: int = 480, height: int = 270, colour: str = "#406080") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    return bytes(data.data())


def listed(count: int) -> FetchSnapshot:
    """Return a playlist that has been read to its end."""
    entries = tuple(Entry(f"https://lists.example/{k}", f"Part {k}") for k in range(count))
    listing = Listing(LINK, "A long story", "Anna").with_more(entries)
    return replace(completed(), result=None, listing=replace(listing, is_whole=True))
