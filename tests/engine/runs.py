"""Downloads by real children that are killed at chosen places, and what they come to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from tests.origin.client import Origin
from vidgrab_gui.core.media import Media, Quality
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.wishes import NO_WISHES, Wishes
from vidgrab_gui.engine.protocol import (
    Download,
    EngineOptions,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Mending,
    Progressed,
    Reply,
)
from vidgrab_gui.engine.stream_state import StreamState
from vidgrab_gui.workers.child import EngineChild
from vidgrab_gui.workers.work_folder import remove_work_folder

QUICK_S = 2.0
_undisturbed: dict[tuple[str, int], bytes] = {}


@contextmanager
def child() -> Iterator[EngineChild]:
    """Give a child that is gone afterwards."""
    engine = EngineChild()
    try:
        yield engine
    finally:
        engine.close()


def fetch(url: str) -> Fetched:
    """Return what a link is."""
    with child() as engine:
        engine.send(Fetch(url, EngineOptions(silence_limit_s=QUICK_S)))
        heard = _until(engine, lambda reply: isinstance(reply, Fetched | Failed))
    assert isinstance(heard[-1], Fetched), heard[-1]
    return heard[-1]


def line(media: Media, *, is_audio: bool = False) -> Quality:
    """Return the best line, or the one for sound."""
    return next(q for q in media.qualities if q.is_audio == is_audio)


@dataclass
class Job:
    """One download order, to be run as often as it takes."""

    url: str
    folder: Path
    quality: Quality
    ticket: bytes = b""
    title: str = "film"
    connections: int = 4
    tools_folder: str = ""
    conflict: NameConflict = NameConflict.KEEP_BOTH
    keeps_time: bool = False
    may_create: bool = True
    floor_percent: float = 0.0
    wishes: Wishes = NO_WISHES
    mending: Mending | None = None
    concludes: bool = False
    name: str = "0123456789abcdef0123"
    heard: list[Reply] = field(default_factory=list)

    @property
    def work(self) -> Path:
        """Return the private folder."""
        return self.folder / ".vidgrab" / self.name

    @property
    def kept(self) -> Path:
        """Return where the streams are."""
        return self.work / "kept"

    def order(self) -> Download:
        """Return the request."""
        return Download(
            url=self.url,
            quality=self.quality,
            title=self.title,
            folder=str(self.folder),
            work_folder=str(self.work),
            ticket=self.ticket,
            options=EngineOptions(
                silence_limit_s=QUICK_S,
                tools_folder=self.tools_folder,
                connections=self.connections,
            ),
            conflict=self.conflict,
            keeps_time=self.keeps_time,
            may_create=self.may_create,
            floor_percent=self.floor_percent,
            wishes=self.wishes,
            mending=self.mending,
            concludes=self.concludes,
        )

    def run(
        self,
        kill_when: Callable[[Reply], bool] | None = None,
        kill_after_s: float | None = None,
    ) -> list[Reply]:
        """Run a child to its end, or kill it with everything it started; return what it said."""
        with child() as engine:
            timer = threading.Timer(kill_after_s, engine.kill) if kill_after_s else None
            engine.send(self.order())
            if timer:
                timer.start()
            self.heard = _until(engine, kill_when or _is_never)
            if timer:
                timer.cancel()
                timer.join()
        return self.heard

    def finish(self) -> Finished:
        """Run to the end, which must be a good one."""
        heard = self.run()
        assert heard, "the child said nothing"
        assert isinstance(heard[-1], Finished), heard[-1]
        return heard[-1]

    def mend(self, done: Finished) -> Finished:
        """Do what the window does to get what a file lacks; the work folder is gone by then."""
        assert done.mark is not None
        self.remove()
        self.mending = Mending(done.path, done.mark, done.missing, done.missing_subtitles)
        return self.finish()

    def fail(self) -> Failed:
        """Run to the end, which must be a failure."""
        heard = self.run()
        assert isinstance(heard[-1], Failed), heard[-1]
        return heard[-1]

    def state(self, name: str) -> StreamState:
        """Return what is counted of a stream."""
        return msgspec.json.decode((self.kept / f"{name}.json").read_bytes(), type=StreamState)

    def streams(self) -> dict[str, bytes]:
        """Return the whole streams; they are here until the window has noted the end."""
        return {path.stem: path.read_bytes() for path in self.kept.glob("*.whole")}

    def counted_bytes(self) -> int:
        """Return how many bytes of all streams are certain now."""
        found = [path.stem for path in self.kept.glob("*.json")]
        return sum(self.state(name).spans().size_bytes for name in found)

    def remove(self) -> None:
        """Do what the window does in the end."""
        remove_work_folder(self.work)

    def percents(self) -> list[float]:
        """Return what the bar showed in the last run."""
        return [
            reply.progress.percent
            for reply in self.heard
            if isinstance(reply, Progressed) and reply.progress.percent is not None
        ]


def undisturbed(origin: Origin, folder: Path, path: str, version: int = 1) -> bytes:
    """Return the file as it is without any accident; downloaded once for all tests."""
    if (path, version) not in _undisturbed:
        url = origin.url(path)
        job = Job(url, folder, line(fetch(url).media), title="undisturbed", name="f" * 20)
        target = Path(job.finish().path)
        _undisturbed[path, version] = target.read_bytes()
        target.unlink()
        job.remove()
    return _undisturbed[path, version]


def served(origin: Origin, path: str) -> dict[str, bytes]:
    """Return the streams behind a link as the origin serves them now, by their names."""
    prefix, _, rest = path.partition("/segments/")
    if rest:  # locked or not, it is the same that comes out
        return {"whole": _joined(origin, f"{prefix}/segments/plain/{{}}.ts", 0)}
    if "/long/" in path:
        names = {"picture": "long-picture.mp4", "sound": "long-sound.m4a"}
        return {name: origin.get(f"/long/{file}")[1] for name, file in names.items()}
    if "/parts/" in path:
        folder = path.removesuffix("/manifest.mpd")
        return {
            name: origin.get(f"{folder}/{place}/init.mp4")[1]
            + _joined(origin, f"{folder}/{place}/{{}}.m4s", 1)
            for name, place in {"picture": "360", "sound": "sound"}.items()
        }
    return {"whole": origin.get(path)[1]}


def _joined(origin: Origin, pattern: str, number: int) -> bytes:
    blocks: list[bytes] = []
    while (answer := origin.get(pattern.format(number)))[0] == 200:
        blocks.append(answer[1])
        number += 1
    return b"".join(blocks)


def job_of(origin: Origin, folder: Path, path: str, connections: int = 4) -> Job:
    """Return a job whose link is fetched."""
    fetched = fetch(origin.url(path))
    return Job(
        origin.url(path), folder, line(fetched.media), fetched.ticket, connections=connections
    )


def counts(job: Job, size_bytes: int) -> Callable[[Reply], bool]:
    """Return a test for more than so many bytes being certain."""
    return lambda _: job.counted_bytes() > size_bytes


def is_whole(job: Job, name: str) -> Callable[[Reply], bool]:
    """Return a test for a stream being there as a whole."""
    return lambda _: (job.kept / f"{name}.whole").exists()


def is_in(phase: Phase) -> Callable[[Reply], bool]:
    """Return a test for a phase."""
    return lambda reply: isinstance(reply, Progressed) and reply.progress.phase is phase


def beyond(done_bytes: int) -> Callable[[Reply], bool]:
    """Return a test for a progress of more than so many bytes."""
    return lambda reply: isinstance(reply, Progressed) and reply.progress.done_bytes > done_bytes


def _is_never(_reply: Reply) -> bool:
    return False


def _until(engine: EngineChild, is_last: Callable[[Reply], bool]) -> list[Reply]:
    heard: list[Reply] = []
    for reply in engine.replies():
        heard.append(reply)
        if is_last(reply):
            engine.kill()
            break
    return heard
