"""The options through the real program: what is wanted holds for the file and the next start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.hand import Role
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import FIRST_WISHES, Section, SoundWish, Wishes
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe
from vidgrab_gui.store.settings_file import load_settings

PART = (Section(1, 2),)
PAGE = "/page/dash"


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def running(qtbot: QtBot, settings_path: Path, folder: Path) -> Iterator[Running]:
    """Run the program with its downloads in ``folder``."""
    with running_program(qtbot, settings_path, Settings(folder=str(folder))) as program:
        yield program


def fetch(running: Running, url: str) -> None:
    running.hand.fetch(url)
    running.hand.wait_until_ready()


def wanted(running: Running) -> Wishes:
    return running.program.settings.wishes


def test_best_quality_stays_within_the_limit(
    running: Running, origin: Origin, folder: Path
) -> None:
    running.program.controller.set_wishes(Wishes(height_limit=480))
    fetch(running, origin.url(PAGE))
    best = running.hand.find(Role.Button, "Best Quality")
    assert best.text(QAccessible.Text.Description).startswith("480p")
    running.hand.press("Best Quality")
    running.hand.wait_for_job("Done")
    (file,) = (path for path in folder.iterdir() if not path.name.startswith("."))
    assert probe(file, find_ffprobe()).height == 480


def test_another_rule_looks_at_the_link_anew_and_the_first_one_is_known_still(
    running: Running, origin: Origin
) -> None:
    controller, url = running.program.controller, origin.url(PAGE)
    fetch(running, url)
    first = controller.shown
    assert first
    task = running.program.tasks.task(first.task_id)
    assert task
    running.hand.wait(lambda: bool(task.snapshot.thumbnail_jpeg), "its picture")
    controller.set_wishes(Wishes(sections=PART))
    controller.set_rule(QualityRule.SMALLEST)
    running.hand.wait_until_ready()
    other = controller.shown
    assert other
    assert (other.url, other.task_id != first.task_id) == (url, True)
    assert wanted(running).sections == PART, "it is the same link"
    assert [seen.path for seen in origin.requests()].count(PAGE) == 2
    controller.set_rule(QualityRule.SMALLEST)
    assert controller.shown is other
    controller.set_rule(QualityRule.PLAYS_EVERYWHERE)
    assert controller.shown.task_id == first.task_id
    assert [seen.path for seen in origin.requests()].count(PAGE) == 2


def test_parts_are_forgotten_with_the_link(running: Running, origin: Origin) -> None:
    controller, wishes = running.program.controller, Wishes(sound=SoundWish.M4A, sections=PART)
    fetch(running, origin.url(PAGE))
    controller.set_wishes(wishes)
    controller.fetch(origin.url(PAGE))
    assert wanted(running) == wishes
    controller.fetch(origin.url("/progressive.mp4"))
    assert wanted(running) == replace(wishes, sections=())
    controller.set_wishes(wishes)
    controller.download(f"{origin.url(PAGE)} {origin.url('/progressive.mp4')}", "audio")
    assert wanted(running).sections == ()
    assert not any(job.wishes.sections for job in running.program.library)


def test_another_part_of_the_same_link_is_another_download(
    running: Running, origin: Origin
) -> None:
    controller, url = running.program.controller, origin.url("/slow/20000/progressive.mp4")
    fetch(running, url)
    for sections in (PART, PART, (Section(2, 3),)):
        controller.set_wishes(Wishes(sections=sections))
        controller.download(url, "best")
    parts = [job.wishes.sections for job in running.program.library]
    assert sorted(parts, key=repr) == [PART, (Section(2, 3),)]
    jobs = [job.job_id for job in running.program.library]
    controller.act_on_jobs(JobAction.CANCEL, jobs)
    running.hand.wait(
        lambda: all(job.state is JobState.CANCELLED for job in running.program.library), "their end"
    )


def test_the_next_start_shows_the_last_choices(
    qtbot: QtBot, settings_path: Path, folder: Path
) -> None:
    with running_program(qtbot, settings_path, Settings(folder=str(folder))) as running:
        controller = running.program.controller
        controller.set_wishes(Wishes(sound=SoundWish.MP3_192, sections=PART))
        controller.set_rule(QualityRule.BEST_PICTURE)
        controller.keep_options_open(True)
    kept = load_settings(settings_path)
    assert kept.wishes == Wishes(sound=SoundWish.MP3_192)
    with running_program(qtbot, settings_path, kept) as running:
        options = running.program.window.body.options
        assert options.summary == "MP3 192 · Best picture"
        assert options.isChecked()
        assert running.hand.has(Role.CheckBox, "Sound")
        running.hand.press("Reset")
    kept = load_settings(settings_path)
    assert (kept.wishes, kept.rule) == (FIRST_WISHES, QualityRule.PLAYS_EVERYWHERE)


def test_what_belongs_to_one_link_is_not_written_down(
    running: Running, settings_path: Path
) -> None:
    running.program.controller.set_wishes(Wishes(sound=SoundWish.OPUS))
    before = settings_path.stat().st_mtime_ns
    running.program.controller.set_wishes(Wishes(sound=SoundWish.OPUS, sections=PART))
    assert settings_path.stat().st_mtime_ns == before
