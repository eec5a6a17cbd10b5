"""A template of names through the whole program: real files, lists, a restart and the preview."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.origin.client import Origin
from tests.programs import running_program
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe

PAGE = "/page/title?title=Hills%20%2F%20..%2F%20%7Bid%7D%20%25(id)s"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def wait_for_jobs(hand: Hand, count: int) -> None:
    hand.wait(
        lambda: [", Done" in text for text in hand.items("Downloads")] == [True] * count, "files"
    )


def test_the_engine_places_files_under_the_name_the_template_makes(
    qtbot: QtBot, tmp_path: Path, folder: Path, origin: Origin
) -> None:
    settings = Settings(folder=str(folder), naming="{site} - {title} ({quality}) {date}")
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.hand.write(origin.url(PAGE))
        running.hand.press("Best Quality")
        wait_for_jobs(running.hand, 1)
        (job,) = running.program.library
    (name,) = names_in(folder)
    # A site's words are words: no field of ours and none of yt-dlp's is filled in from them.
    assert name.startswith("127.0.0.1 - Hills - ..- {id} %(id)s (")
    assert job.quality
    date = f"{job.upload_date[:4]}-{job.upload_date[4:6]}-{job.upload_date[6:]}"
    assert name.endswith(f"({job.quality.label}) {date}.mp4")
    assert probe(folder / name, find_ffprobe()).video_codec


def test_entries_of_a_list_are_named_and_numbered_once(
    qtbot: QtBot, tmp_path: Path, folder: Path, origin: Origin
) -> None:
    settings = Settings(folder=str(folder), naming="{list} {number} {title}", numbers_entries=True)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        hand = running.hand
        hand.fetch(origin.url("/feed?n=12"))
        hand.wait_for_text("12 in this list")
        hand.find(Role.EditableText, "How many from the top").object().setProperty("text", "2")
        hand.press("Download 2")
        wait_for_jobs(hand, 2)
    assert names_in(folder) == [f"A long story 0{n} Part {n} of the story.mp4" for n in (1, 2)]
    assert (folder / "A long story").is_dir()


def test_a_download_keeps_its_name_over_a_restart_and_another_template(
    qtbot: QtBot, tmp_path: Path, folder: Path, origin: Origin
) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(folder=str(folder), naming="{quality} {title} by {channel}")
    with running_program(qtbot, path, settings) as running:
        running.hand.write(origin.url("/slow/60000/progressive.mp4"))
        running.hand.press("Best Quality")
        running.hand.wait(lambda: any(folder.glob(".vidgrab/*/kept/*.part")), "the first bytes")
        (job,) = running.program.library
        running.program.controller.act_on_jobs(JobAction.PAUSE, [job.job_id])
        running.hand.wait_for_job("Paused")
    with running_program(qtbot, path, Settings(folder=str(folder), naming="{id}")) as running:
        (job,) = running.program.library
        assert job.quality
        label = job.quality.label
        running.program.controller.act_on_jobs(JobAction.RESUME, [job.job_id])
        running.hand.wait_for_job("Done")
        (job,) = running.program.library
        assert job.state is JobState.DONE
    assert names_in(folder) == [f"{label} progressive by.mp4"]
