"""The engine is updated by a real child from a release server on loopback."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.volume import mounted_volume
from tests.origin.client import Origin
from tests.origin.proxies import PASSWORD, USER, HttpProxy, running
from tests.origin.releases import (
    Release,
    ReleaseServer,
    dies,
    good_archive,
    lacks_a_module,
    link_archive,
    packed,
    raises,
    release_server,
    version_of,
)
from vidgrab_gui.core.engine_update import UpdateProblem, UpdateStep
from vidgrab_gui.core.network import Access
from vidgrab_gui.core.update_channel import UpdateChannel
from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.engine_store import OWN_ENGINE, EngineStore
from vidgrab_gui.engine.protocol import (
    Failed,
    Fetch,
    Fetched,
    Logged,
    Ready,
    Reply,
    Stopped,
    Update,
    Updated,
    UpdateFailed,
    UpdateProgressed,
)
from vidgrab_gui.workers.child import EngineChild

NEW = version_of(1)
NEWER = version_of(0)
ENDS = (Updated, UpdateFailed, Stopped, Failed)


@pytest.fixture(scope="module")
def good() -> Release:
    return Release(NEW, good_archive(NEW))


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with release_server() as running_server:
        yield running_server


def request_to(server: ReleaseServer, **more: object) -> Update:
    return Update(address=server.address, **more)  # type: ignore[arg-type]  # fields of the message


def heard(request: Update | Fetch, *last: type[Reply]) -> list[Reply]:
    """Return what a child says to a request, up to the last word."""
    child = EngineChild()
    said: list[Reply] = []
    try:
        child.send(request)
        for reply in child.replies():
            said.append(reply)
            if isinstance(reply, last or ENDS):
                break
    finally:
        child.close()
    return said


def left() -> set[str]:
    """Return what is in the folder of engines."""
    folder = EngineStore().folder
    return {path.name for path in folder.iterdir()} - {"claim"} if folder.exists() else set()


def test_a_good_release_is_used_by_the_next_child(
    server: ReleaseServer, good: Release, origin: Origin
) -> None:
    server.publish(good)
    said = heard(request_to(server))
    assert said[-1] == Updated(NEW, is_new=True)
    steps = [reply.step for reply in said if isinstance(reply, UpdateProgressed)]
    assert list(dict.fromkeys(steps)) == list(UpdateStep)
    percents = [r.percent for r in said if isinstance(r, UpdateProgressed) and r.percent]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert left() == {NEW, "current"}
    fetched = heard(Fetch(origin.url("/progressive.mp4")), Fetched, Failed)
    assert [r.engine_version for r in fetched if isinstance(r, Ready)] == [NEW]
    assert isinstance(fetched[-1], Fetched)


def test_the_scripts_for_javascript_come_with_it(server: ReleaseServer, good: Release) -> None:
    server.publish(good)
    heard(request_to(server))
    folder = Path(EngineStore().chosen().folder)
    assert (folder / "yt_dlp_ejs/yt/solver/core.min.js").stat().st_size > 1_000
    assert (folder / "yt_dlp/extractor/lazy_extractors.py").is_file()
    assert not (folder / "__main__.py").exists()


def test_what_is_in_use_already_is_not_brought_again(server: ReleaseServer, good: Release) -> None:
    server.publish(good)
    heard(request_to(server))
    server.requests.clear()
    assert heard(request_to(server))[-1] == Updated(NEW, is_new=False)
    assert not [path for path in server.requests if "/download/" in path]


def test_an_older_release_is_not_taken(server: ReleaseServer) -> None:
    server.publish(Release("2020.01.01", b""))
    (end,) = [r for r in heard(request_to(server)) if isinstance(r, ENDS)]
    assert isinstance(end, Updated)
    assert not end.is_new
    assert left() == set()


def test_each_channel_has_its_own_releases(server: ReleaseServer, good: Release) -> None:
    nightly = f"{NEW}.232701"
    server.publish(good)
    archive = good_archive(nightly)
    server.publish(Release(nightly, archive), "yt-dlp-nightly-builds")
    end = heard(request_to(server, channel=UpdateChannel.NIGHTLY))[-1]
    assert end == Updated(nightly, is_new=True)
    assert heard(request_to(server))[-1] == Updated(nightly, is_new=False)


def _needs_python_4(files: dict[str, str]) -> None:
    start = files["yt_dlp/__init__.py"]
    files["yt_dlp/__init__.py"] = start.replace("version_info < (3, 10)", "version_info < (4, 0)")


def _needs_a_module(files: dict[str, str]) -> None:
    files["yt_dlp/YoutubeDL.py"] = "import not_there_at_all\n" + files["yt_dlp/YoutubeDL.py"]


def _needs_newer_requests(files: dict[str, str]) -> None:
    name = "yt_dlp/networking/_requests.py"
    files[name] = files[name].replace("< 0x023202", "< 0x990000")


def _needs_other_scripts(files: dict[str, str]) -> None:
    name = "yt_dlp/extractor/youtube/jsc/_builtin/vendor/_info.py"
    files[name] = files[name].replace("VERSION = '0.", "VERSION = '99.")


def _exits(files: dict[str, str]) -> None:
    files["yt_dlp/cookies.py"] = "print('{}')\nraise SystemExit(0)\n"


def _understands_nothing(files: dict[str, str]) -> None:
    name = "yt_dlp/extractor/generic.py"
    head, _, rest = files[name].partition("def _real_extract(self, url):")
    files[name] = f"{head}def _real_extract(self, url):\n        raise ValueError('no')\n{rest}"


def _calls_itself_otherwise(files: dict[str, str]) -> None:
    name = "yt_dlp/version.py"
    files[name] = files[name].replace(NEW, version_of(40))


P = UpdateProblem
BAD = [
    (_needs_python_4, P.TOO_NEW),
    (_needs_a_module, P.TOO_NEW),
    (_needs_newer_requests, P.TOO_NEW),
    (_needs_other_scripts, P.TOO_NEW),
    (raises, P.UNUSABLE),
    (lacks_a_module, P.UNUSABLE),
    (dies, P.UNUSABLE),
    (_exits, P.UNUSABLE),
    (_understands_nothing, P.UNUSABLE),
    (_calls_itself_otherwise, P.TAMPERED),
]


@pytest.mark.parametrize(("change", "problem"), BAD, ids=[c.__name__ for c, _ in BAD])
def test_a_release_that_does_not_work_here_is_not_taken(
    server: ReleaseServer, change: Callable[[dict[str, str]], None], problem: UpdateProblem
) -> None:
    server.publish(Release(NEW, good_archive(NEW, change)))
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed), end
    assert end.problem is problem, end
    assert left() == set()
    assert EngineStore().chosen() == OWN_ENGINE


def test_an_archive_that_was_tampered_with_is_not_even_opened(
    server: ReleaseServer, good: Release
) -> None:
    server.publish(replace(good, archive=good.archive + b"\0", sums=good.sums_text))
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed)
    assert end.problem is P.TAMPERED
    assert left() == set()


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda good: replace(good, cut=True), P.UNREACHABLE),
        (lambda good: replace(good, archive=good.archive[:-1_000]), P.UNUSABLE),
        (lambda good: replace(good, sums="nothing of use"), P.NO_RELEASE),
        (lambda good: replace(good, version="latest-and-greatest"), P.NO_RELEASE),
        (lambda _good: Release(NEW, link_archive(NEW)), P.UNUSABLE),
        (lambda _good: Release(NEW, packed({"yt_dlp/../../x.py": "boom"})), P.UNUSABLE),
        (lambda _good: Release(NEW, bytes(65_000_000)), P.UNUSABLE),
    ],
    ids=["cut", "truncated", "sums", "tag", "link", "escaping", "huge"],
)
def test_what_is_no_release_is_not_taken(
    server: ReleaseServer,
    good: Release,
    make: Callable[[Release], Release],
    problem: UpdateProblem,
    home: Path,
) -> None:
    server.publish(make(good))
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed), end
    assert end.problem is problem, end
    assert left() == set()
    assert not list(home.rglob("x.py"))


def test_an_address_without_releases_is_said(server: ReleaseServer) -> None:
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed)
    assert end.problem is P.NO_RELEASE


def test_nobody_there_is_said() -> None:
    end = heard(Update(address="http://127.0.0.1:9"))[-1]
    assert isinstance(end, UpdateFailed)
    assert end.problem is P.UNREACHABLE


def test_an_address_that_is_not_encrypted_is_not_asked() -> None:
    end = heard(Update(address="http://releases.example"))[-1]
    assert isinstance(end, UpdateFailed)
    assert end.problem is P.ADDRESS_REFUSED


def test_it_goes_through_the_proxy_with_its_password(server: ReleaseServer, good: Release) -> None:
    server.publish(good)
    with running(HttpProxy()) as proxy:
        address = f"http://{USER}:s3cret%2F%40x@127.0.0.1:{proxy.server_port}"
        said = heard(request_to(server, access=Access(proxy=address)))
    assert said[-1] == Updated(NEW, is_new=True)
    assert len(proxy.passed) >= 3
    assert proxy.refused == 0


def test_a_proxys_password_is_in_nothing_that_is_said(server: ReleaseServer) -> None:
    address = f"http://{USER}:wrong-secret@127.0.0.1:9"
    said = heard(request_to(server, access=Access(proxy=address)))
    assert isinstance(said[-1], UpdateFailed)
    texts = [reply.text for reply in said if isinstance(reply, Logged)]
    assert not [text for text in (*texts, said[-1].detail) if "wrong-secret" in text]
    assert PASSWORD not in str(said)


def test_a_server_that_hangs_is_stopped_at_once(server: ReleaseServer) -> None:
    server.is_silent.set()
    child = EngineChild()
    try:
        child.send(request_to(server))
        asked = threading.Event()
        for reply in child.replies():
            if isinstance(reply, UpdateProgressed):
                _until(lambda: bool(server.requests), "the question")
                asked.set()
                before_s = time.monotonic()
                child.stop()
        assert asked.is_set()
        assert time.monotonic() - before_s < 1
    finally:
        child.close()
    assert EngineStore().chosen() == OWN_ENGINE


@pytest.mark.parametrize("step", [UpdateStep.DOWNLOADING, UpdateStep.TRYING])
def test_a_kill_in_the_middle_changes_nothing_and_is_swept(
    server: ReleaseServer, good: Release, step: UpdateStep
) -> None:
    hold = threading.Event() if step is UpdateStep.DOWNLOADING else None
    server.publish(replace(good, hold=hold))
    child = EngineChild()
    try:
        child.send(request_to(server))
        for reply in child.replies():
            if isinstance(reply, UpdateProgressed) and reply.step is step:
                _until(lambda: any(EngineStore().folder.glob("*.new/*")), "something half made")
                child.kill()
    finally:
        child.close()
    store = EngineStore()
    assert store.chosen() == OWN_ENGINE
    assert left() == {f"{NEW}.new"}
    assert store.sweep() == [f"{NEW}.new"]
    server.publish(good)
    assert heard(request_to(server))[-1] == Updated(NEW, is_new=True)


@pytest.mark.parametrize("free_bytes", [1_000_000, 8_000_000], ids=["archive", "unpacking"])
def test_a_full_disk_leaves_everything_as_it_was(
    server: ReleaseServer, good: Release, free_bytes: int
) -> None:
    server.publish(good)
    folder = EngineStore().folder
    folder.mkdir(parents=True)
    with mounted_volume(folder) as volume:
        volume.set_free(free_bytes)
        end = heard(request_to(server))[-1]
        assert isinstance(end, UpdateFailed), end
        assert end.problem is P.NO_ROOM, end
        assert left() == set()
        volume.set_roomy()
        assert heard(request_to(server))[-1] == Updated(NEW, is_new=True)


def test_a_closed_disk_is_said(server: ReleaseServer, good: Release) -> None:
    server.publish(good)
    folder = EngineStore().folder
    folder.mkdir(parents=True)
    with mounted_volume(folder) as volume:
        volume.set_read_only()
        end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed), end
    assert end.problem is P.FOLDER_REFUSED, end


def test_of_two_at_once_one_wins(server: ReleaseServer, good: Release) -> None:
    server.publish(good)
    folder = EngineStore().folder
    folder.mkdir(parents=True)
    other = Claim(folder)
    assert other.take()
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed)
    assert end.problem is P.ANOTHER_AT_IT
    other.release()
    assert heard(request_to(server))[-1] == Updated(NEW, is_new=True)


def test_what_was_gone_back_from_comes_again_only_when_asked_for(
    server: ReleaseServer, good: Release
) -> None:
    server.publish(good)
    heard(request_to(server))
    EngineStore().roll_back()
    end = heard(request_to(server, by_itself=True))[-1]
    assert isinstance(end, Updated)
    assert not end.is_new
    assert heard(request_to(server))[-1] == Updated(NEW, is_new=True)


def test_one_update_after_the_other_leaves_the_way_back(
    server: ReleaseServer, good: Release
) -> None:
    server.publish(good)
    heard(request_to(server))
    server.publish(Release(NEWER, good_archive(NEWER)))
    assert heard(request_to(server))[-1] == Updated(NEWER, is_new=True)
    assert left() == {NEW, NEWER, "current"}
    EngineStore().roll_back()
    assert EngineStore().chosen().version == NEW


def _until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.01)
