"""The engine is renewed, and gone back from, under a running program."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.origin.proxies import PASSWORD, USER, HttpProxy, running
from tests.origin.releases import (
    Release,
    ReleaseServer,
    good_archive,
    release_server,
    version_of,
)
from tests.processes import child_pids
from tests.programs import Running, running_program
from vidgrab_gui.core.health import Check
from vidgrab_gui.core.network import Network
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.engine_store import OWN_ENGINE, EngineStore, bundled_version
from vidgrab_gui.ui.health_dialog import HealthDialog
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.workers import engine_start

NEW = version_of(1)
IN_ENGINE = "import sys\nif '--engine' in sys.argv:\n    "


@pytest.fixture(scope="module")
def good() -> Release:
    return Release(NEW, good_archive(NEW))


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with release_server() as running_server:
        yield running_server


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, folder: Path, server: ReleaseServer) -> Iterator[Running]:
    settings = Settings(folder=str(folder), update_address=server.address)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as started:
        versions: list[str] = []
        started.program.crew.engine_ready.connect(
            lambda ready: versions.append(ready.engine_version)
        )
        started.versions = versions  # type: ignore[attr-defined]  # what the children said they are
        yield started


def versions(program: Running) -> list[str]:
    """Return what the children that were taken said they are."""
    said: list[str] = program.versions  # type: ignore[attr-defined]  # see above
    return said


def update(program: Running) -> None:
    program.program.controller.update_engine()
    program.hand.wait_for_text(f"The engine is new: {NEW}", within_s=40)


def spare_version(program: Running) -> str | None:
    spare = program.program.crew._spare._spare
    return spare.engine.version if spare else None


def download(program: Running, origin: Origin, folder: Path) -> None:
    """Save a film made of two streams, from the link to the file."""
    hand = program.hand
    hand.fetch(origin.url("/page/dash"))
    hand.wait_until_ready()
    hand.press("Best Quality")
    hand.wait_for_job("Done")
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_the_very_next_job_uses_the_new_engine(
    program: Running, server: ReleaseServer, good: Release, origin: Origin, folder: Path
) -> None:
    server.publish(good)
    program.hand.wait_for_text(f"Engine {bundled_version()}")
    program.hand.wait(lambda: spare_version(program) == "", "a spare child of the old engine")
    update(program)
    program.hand.wait_for_text(f"Engine {NEW} · made yesterday")
    program.hand.wait(lambda: spare_version(program) == NEW, "a spare child of the new engine")
    versions(program).clear()
    download(program, origin, folder)
    assert set(versions(program)) == {NEW}
    assert len(list(folder.glob("*.mp4"))) == 1


def test_a_link_that_was_looked_at_before_is_saved_by_the_new_engine(
    program: Running, server: ReleaseServer, good: Release, origin: Origin, folder: Path
) -> None:
    server.publish(good)
    hand = program.hand
    hand.fetch(origin.url("/page/dash"))
    hand.wait_until_ready()
    update(program)
    versions(program).clear()
    hand.press("Best Quality")
    hand.wait_for_job("Done")
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")
    assert versions(program) == [NEW]


def test_the_program_ends_in_the_middle_of_an_update(
    program: Running, server: ReleaseServer, good: Release
) -> None:
    server.publish(replace(good, hold=threading.Event()))
    program.program.controller.update_engine()
    program.hand.wait(lambda: any(EngineStore().folder.glob("*.new/archive")), "the first bytes")
    before_s = time.monotonic()
    program.program.window.close()
    program.program.close()
    assert time.monotonic() - before_s < 1
    assert EngineStore().chosen() == OWN_ENGINE


def test_a_failed_fetch_on_an_old_engine_offers_it_and_is_tried_again(
    program: Running, server: ReleaseServer, good: Release, origin: Origin
) -> None:
    server.publish(good)
    hand = program.hand
    hand.fetch(origin.url("/status/404"))
    hand.wait_for_text("The video is not there")
    origin.forget()
    hand.press("Update the Engine")
    hand.wait_for_text(f"The engine is new: {NEW}")
    origin.wait_for_request("/status/404")
    hand.wait_for_text("The video is not there")
    hand.wait(lambda: not hand.is_enabled("Update the Engine"), "no offer any more")


def test_a_failed_job_is_tried_again_with_the_new_engine(
    program: Running, server: ReleaseServer, good: Release, origin: Origin, folder: Path
) -> None:
    server.publish(good)
    hand, link = program.hand, origin.url("/status/404")
    hand.write(link)
    hand.press("Best Quality")
    hand.wait_for_job("Failed")
    origin.forget()
    (job,) = list(program.program.library)
    assert job.failure is not None
    assert job.failure.may_be_of_age
    program.program.controller.update_engine(link)
    hand.wait_for_text(f"The engine is new: {NEW}")
    origin.wait_for_request("/status/404")
    hand.wait_for_job("Failed")
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_download_under_way_goes_on_with_its_own_engine(
    program: Running, server: ReleaseServer, good: Release, origin: Origin, folder: Path
) -> None:
    server.publish(good)
    hand = program.hand
    hand.write(origin.url("/slow/20000/progressive.mp4"))
    hand.press("Best Quality")
    hand.wait(lambda: any(folder.glob(".vidgrab/*/kept/*.part")), "the first bytes")
    update(program)
    hand.wait_for_job("Done")
    hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


@pytest.mark.parametrize(
    "fault", ["raise RuntimeError('broken on purpose')", "import os; os.kill(os.getpid(), 9)"]
)
def test_an_engine_that_does_not_start_is_gone_back_from_by_itself(
    program: Running, server: ReleaseServer, origin: Origin, folder: Path, fault: str
) -> None:
    def breaks(files: dict[str, str]) -> None:
        files["yt_dlp/cookies.py"] = IN_ENGINE + fault + "\n" + files["yt_dlp/cookies.py"]

    server.publish(Release(NEW, good_archive(NEW, _behind_future(breaks))))
    update(program)
    versions(program).clear()
    download(program, origin, folder)  # the person has not lost a single try
    assert set(versions(program)) == {bundled_version()}
    assert EngineStore().chosen() == OWN_ENGINE
    assert any(f"Engine {NEW} did not start" in text for text in program.hand.texts())
    program.hand.wait_for_text(f"Engine {bundled_version()}")
    program.hand.wait(lambda: spare_version(program) == "", "a spare child of the old engine")


def test_an_engine_that_never_gets_ready_is_gone_back_from(
    program: Running,
    server: ReleaseServer,
    origin: Origin,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine_start, "START_LIMIT_S", 1.5)

    def hangs(files: dict[str, str]) -> None:
        text = IN_ENGINE + "import time; time.sleep(1000)\n"
        files["yt_dlp/cookies.py"] = text + files["yt_dlp/cookies.py"]

    server.publish(Release(NEW, good_archive(NEW, _behind_future(hangs))))
    update(program)
    program.hand.fetch(origin.url("/page/dash"))
    program.hand.wait_until_ready()
    assert EngineStore().chosen() == OWN_ENGINE


def _behind_future(change: Callable[[dict[str, str]], None]) -> Callable[[dict[str, str]], None]:
    """Return a change that leaves a module's ``from __future__`` out: it must come first."""

    def changed(files: dict[str, str]) -> None:
        name = "yt_dlp/cookies.py"
        files[name] = files[name].replace("from __future__ import annotations\n", "")
        change(files)

    return changed


def test_a_program_that_ends_while_its_engine_starts_counts_nothing(
    qtbot: QtBot, tmp_path: Path, program: Running, server: ReleaseServer, good: Release
) -> None:
    server.publish(good)
    update(program)
    for number in range(3):
        settings = replace(program.program.settings, folder=str(tmp_path))
        with running_program(qtbot, tmp_path / f"{number}.toml", settings):
            pass
    assert EngineStore().state().failing_starts == 0
    assert EngineStore().chosen().version == NEW


def test_a_button_goes_back(
    program: Running, server: ReleaseServer, good: Release, origin: Origin
) -> None:
    server.publish(good)
    update(program)
    program.hand.press("Undo")
    program.hand.wait_for_text("The engine of before is in use again")
    program.hand.wait_for_text(f"Engine {bundled_version()}")
    program.hand.wait(lambda: spare_version(program) == "", "a spare child of the old engine")
    versions(program).clear()
    program.hand.fetch(origin.url("/page/dash"))
    program.hand.wait_until_ready()
    assert versions(program) == [bundled_version()]
    program.program.controller.roll_back_engine()
    program.hand.wait_for_text("there is none before it")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_health_page_updates_shows_what_came_of_it_and_goes_back(
    program: Running, server: ReleaseServer, good: Release
) -> None:
    server.publish(good)
    dialogs = program.program.window.listings.dialogs
    dialogs.act(ProgramAction.HEALTH)
    page = next(d for d in program.program.window.findChildren(HealthDialog))
    row = page.rows[Check.ENGINE]

    def says(version: str) -> bool:
        return version in row.sentence.text() and page.again.isEnabled()

    program.hand.wait(lambda: says(bundled_version()), "the engine that came along", within_s=40)
    assert [button.text() for button in row.buttons] == ["Update"]
    row.buttons[0].click()
    program.hand.wait(lambda: says(NEW), "the new engine on the page", within_s=60)
    update_again, back = row.buttons
    assert (update_again.text(), back.text()) == ("Update", "Use the one that came with VidGrab")
    back.click()
    program.hand.wait(lambda: says(bundled_version()), "the old engine again", within_s=40)
    page.reject()


def test_an_update_can_be_stopped(program: Running, server: ReleaseServer, good: Release) -> None:
    server.publish(replace(good, hold=threading.Event()))
    program.program.controller.update_engine()
    program.hand.wait(lambda: any(EngineStore().folder.glob("*.new/archive")), "the first bytes")
    program.hand.press("Stop the update")
    program.hand.wait_for_text("The engine stays as it is", within_s=1)
    assert EngineStore().chosen() == OWN_ENGINE


def test_a_kill_in_the_middle_is_said_and_the_next_try_works(
    program: Running, server: ReleaseServer, good: Release
) -> None:
    before = set(child_pids())
    server.publish(replace(good, hold=threading.Event()))
    program.program.controller.update_engine()
    program.hand.wait(lambda: any(EngineStore().folder.glob("*.new/archive")), "the first bytes")
    (worker,) = program.program.crew._workers
    assert worker._child is not None
    assert worker._child.pid in before | set(child_pids())
    os.kill(worker._child.pid, signal.SIGKILL)
    program.hand.wait_for_text("The update ended by itself")
    assert EngineStore().chosen() == OWN_ENGINE
    server.publish(good)
    program.hand.press("Update again")
    program.hand.wait_for_text(f"The engine is new: {NEW}")


def test_what_a_killed_update_left_is_swept_by_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    half = EngineStore().unfinished_folder(NEW)
    half.mkdir(parents=True)
    (half / "archive").write_bytes(b"half")
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as started:
        started.hand.wait(lambda: not half.exists(), "nothing left")


def test_an_engine_of_another_channel_is_the_settings_business(
    program: Running, server: ReleaseServer
) -> None:
    program.program.controller.update_engine()
    program.hand.wait_for_text("There is no release of the engine at this address")
    assert server.requests == ["/yt-dlp/releases/latest"]


def test_the_proxys_password_comes_from_the_vault(
    program: Running, server: ReleaseServer, good: Release, home: Path
) -> None:
    server.publish(good)
    with running(HttpProxy()) as proxy:
        network = Network(proxy=f"http://{USER}@127.0.0.1:{proxy.server_port}")
        program.program.controller.set_network(network, RateLimit(), {"proxy": PASSWORD})
        update(program)
    assert len(proxy.passed) >= 3
    assert proxy.refused == 0
    written = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in written if PASSWORD.encode() in path.read_bytes()]


def test_nothing_is_asked_for_without_being_wished_for(
    program: Running, server: ReleaseServer, good: Release
) -> None:
    server.publish(good)
    care = program.program.engine_care
    care.look()
    assert not care._updates.is_running
    wished = replace(program.program.settings, updates_itself=True)
    program.program.controller.change_settings(wished)
    care.look()
    # It steps back for everybody else, so that it takes its time on a machine at work.
    program.hand.wait_for_text(f"The engine is new: {NEW}", within_s=45)
    server.requests.clear()
    care.look()
    assert not care._updates.is_running  # once a day is enough
    care._looked_s = None
    care.look()
    assert not care._updates.is_running  # for the next start, too
    EngineStore().note_check(time.time() - 90_000)
    care.look()
    program.hand.wait(lambda: bool(server.requests), "the next day's question")
    program.hand.wait(lambda: not care._updates.is_running, "its end")
    assert not any("no newer engine" in text for text in program.hand.texts())


def test_a_check_by_itself_fails_in_silence_and_waits_for_those_at_work(
    program: Running, server: ReleaseServer, origin: Origin
) -> None:
    wished = replace(program.program.settings, updates_itself=True)
    program.program.controller.change_settings(wished)
    care, hand = program.program.engine_care, program.hand
    hand.fetch(origin.url("/silent"))
    origin.wait_for_request("/silent")
    care.look()
    assert not care._updates.is_running
    hand.press("Stop")
    hand.wait(lambda: program.program.crew.running_count == 0, "nobody at work")
    care.look()
    hand.wait(lambda: bool(server.requests), "the question")
    hand.wait(lambda: not care._updates.is_running, "its end")
    assert not any("release" in text for text in hand.texts())
