"""Closing asks once; the next start shows the jobs as they were and goes on by itself."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.core.job import Hold, JobAction, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.settings_file import load_settings
from vidgrab_gui.sweeper import Sweeper

SLOW = "/slow/300000/padded.mp4?mb=1"


def begin(running: Running, url: str, folder: Path) -> None:
    """Start a download and wait for the first of its bytes."""
    running.hand.write(url)
    running.hand.press("Best Quality")
    parts = ".vidgrab/*/kept/*.part"
    running.hand.wait(
        lambda: any(p.stat().st_size > 200_000 for p in folder.glob(parts)), "the first bytes"
    )


def question(qtbot: QtBot) -> Hand:
    """Return a hand at the question that is asked now."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    asked = QApplication.activeModalWidget()
    assert asked
    return Hand(asked, qtbot)


def test_what_ran_goes_on_by_itself_and_loses_no_byte(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder), asks_before_quit=False)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        begin(running, origin.url(SLOW), folder)
        before_s = time.monotonic()
        running.program.window.close()
        running.program.close()
        assert time.monotonic() - before_s < 1
        (job,) = running.program.library
        assert job.state is JobState.DOWNLOADING
    origin.forget()
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        (again,) = running.program.library
        assert again.job_id == job.job_id
        assert again.title == job.title
        assert again.progress.percent
        running.hand.wait_for_job("Done")
        (done,) = running.program.library
    assert Path(done.file_path).read_bytes() == origin.get("/padded.mp4?mb=1")[1]
    asked = [seen for seen in origin.requests() if seen.path == SLOW]
    assert any(seen.range and not seen.range.startswith("bytes=0-") for seen in asked)


def test_where_that_is_not_wanted_it_waits_for_a_word(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder), asks_before_quit=False, goes_on_at_start=False)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        begin(running, origin.url(SLOW), folder)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        text = running.hand.wait_for_job("Paused")
        assert "last time" in text
        (job,) = running.program.library
        assert job.hold is Hold.LAST_TIME
        running.hand.choose("Downloads", "")
        running.hand.press("Resume")
        running.hand.wait_for_job("Done")


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_closing_asks_once_and_remembers_the_answer(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "settings.toml"
    with running_program(qtbot, path, Settings(folder=str(folder))) as running:
        begin(running, origin.url(SLOW), folder)
        window = running.program.window
        assert not window.close()
        assert window.isVisible()
        asked = question(qtbot)
        assert "not finished" in " ".join(asked.texts())
        asked.press("Stay")
        assert window.isVisible()
        assert not window.close()
        asked = question(qtbot)
        box = asked.find(Role.CheckBox, "Do not ask again")
        box.actionInterface().doAction("Toggle")
        asked.press("Quit")
        qtbot.waitUntil(lambda: not window.isVisible())
    assert load_settings(path).asks_before_quit is False
    with running_program(qtbot, path, None) as running:
        running.hand.wait_for_job("Done")


def test_nothing_is_asked_when_nothing_runs(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    with running_program(qtbot, tmp_path / "s.toml", Settings(folder=str(folder))) as running:
        running.hand.write(origin.url("/progressive.mp4"))
        running.hand.press("Best Quality")
        running.hand.wait_for_job("Done")
        assert running.program.window.close()


def test_a_second_window_says_that_it_keeps_no_list(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder))
    with (
        running_program(qtbot, tmp_path / "a.toml", settings) as first,
        running_program(qtbot, tmp_path / "b.toml", settings) as second,
    ):
        assert "Another VidGrab" in " ".join(second.hand.texts())
        assert "Another VidGrab" not in " ".join(first.hand.texts())
        second.hand.write(origin.url("/progressive.mp4"))
        second.hand.press("Best Quality")
        second.hand.wait_for_job("Done")
        assert first.hand.items("Downloads") == []
        # There "Do not ask again" is no answer: what is unfinished would be lost.
        second.program.controller.quit_wanted.disconnect()
        begin(second, origin.url(SLOW), folder)
        second.program.controller._settings = replace(settings, asks_before_quit=False)
        assert not second.program.controller.may_close()
        second.hand.choose("Downloads", "")
        second.hand.press("Cancel")
        second.hand.wait_for_job("Cancelled")


def test_a_second_window_leaves_the_bytes_of_the_first_ones_jobs_alone(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder), asks_before_quit=False)
    with running_program(qtbot, tmp_path / "a.toml", settings) as first:
        begin(first, origin.url(SLOW), folder)
        first.hand.choose("Downloads", "")
        first.hand.press("Pause")
        first.hand.wait_for_job("Paused")
        (job,) = first.program.library
        kept = list((folder / ".vidgrab" / job.job_id / "kept").iterdir())
        with running_program(qtbot, tmp_path / "b.toml", settings) as second:
            second.hand.wait_for_text("Another VidGrab")
            qtbot.wait(500)  # time enough for whoever would sweep here
        assert kept
        assert all(path.exists() for path in kept)
        first.hand.press("Cancel")
        first.hand.wait_for_job("Cancelled")
        qtbot.waitUntil(lambda: not (folder / ".vidgrab").exists())


def test_a_job_that_is_tried_again_keeps_its_bytes_from_the_sweeper(
    qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder), jobs_at_once=0)
    with running_program(qtbot, tmp_path / "a.toml", settings) as running:
        program = running.program
        job = program.queue.add("https://a.example/", "best", str(folder))
        program.queue.act(JobAction.CANCEL, [job.job_id])
    with running_program(qtbot, tmp_path / "a.toml", settings) as running:
        program = running.program
        is_needed = Sweeper(program.library, "")._needs()
        assert not is_needed(job.job_id)
        program.queue.act(JobAction.RETRY, [job.job_id])
        program.queue.act(JobAction.PAUSE, [job.job_id])
        assert is_needed(job.job_id)


def test_work_folders_of_forgotten_jobs_are_swept_at_the_start(
    qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder))
    path = tmp_path / "settings.toml"
    with running_program(qtbot, path, settings) as running:
        library_id = running.program.library.library_id
    forgotten = folder / ".vidgrab" / f"{library_id}{'0' * 12}"
    foreign = folder / ".vidgrab" / f"{'f' * 8}{'0' * 12}"
    for place in (forgotten, foreign):
        (place / "kept").mkdir(parents=True)
        (place / "kept" / "whole.part").write_bytes(b"x")
    with running_program(qtbot, path, settings):
        qtbot.waitUntil(lambda: not forgotten.exists())
        assert (foreign / "kept" / "whole.part").read_bytes() == b"x"
    (foreign / "kept" / "whole.part").unlink()
    (foreign / "kept").rmdir()
    foreign.rmdir()
    foreign.parent.rmdir()


def test_a_list_found_damaged_meanwhile_is_told_and_a_passing_trouble_hides_nothing(
    qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    with running_program(qtbot, tmp_path / "a.toml", Settings(folder=str(folder))) as running:
        library, hand = running.program.library, running.hand
        library._on_mended(None)
        hand.wait_for_text("The list of downloads was damaged")
        library._on_trouble(True)
        hand.wait_for_text("cannot be saved just now")
        library._on_trouble(False)
        hand.wait_for_text("The list of downloads was damaged")


@pytest.mark.parametrize("count", [1, 5])
def test_how_many_run_at_once_is_remembered(qtbot: QtBot, tmp_path: Path, count: int) -> None:
    path = tmp_path / "settings.toml"
    with running_program(qtbot, path, None) as running:
        running.program.controller.set_jobs_at_once(count)
    assert load_settings(path).jobs_at_once == count
    assert replace(Settings(), jobs_at_once=count).jobs_at_once == count


def test_a_list_that_cannot_be_saved_says_so_until_it_can(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", None) as running:
        running.program.library_troubled.emit(True)
        running.hand.wait_for_text("cannot be saved just now")
        running.program.library_troubled.emit(False)
        running.hand.wait(
            lambda: "cannot be saved" not in " ".join(running.hand.texts()), "silence again"
        )


def test_a_damaged_list_is_told_and_shown_as_far_as_it_goes(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path, home: Path
) -> None:
    path, settings = tmp_path / "settings.toml", Settings(folder=str(folder))
    with running_program(qtbot, path, settings) as running:
        running.hand.write(origin.url("/progressive.mp4"))
        running.hand.press("Best Quality")
        running.hand.wait_for_job("Done")
    database = home / ".local/share/vidgrab/library.sqlite3"
    database.write_bytes(b"not a database" * 500)
    with running_program(qtbot, path, settings) as running:
        assert "was damaged" in " ".join(running.hand.texts())
        assert len(running.hand.items("Downloads")) == 1
    assert (home / ".local/share/vidgrab/library.damaged-1.sqlite3").is_file()
