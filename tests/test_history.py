"""What was saved before is recognised, found, taken off the list and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.hand import Role
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.core.notices import NoticeAction
from vidgrab_gui.core.settings import Settings

SITE = """
from yt_dlp.extractor.common import InfoExtractor

class SameIE(InfoExtractor):
    IE_NAME = "same"
    _VALID_URL = r"https?://same[.]invalid/(?P<way>[a-z]+)/(?P<id>[0-9]+)"

    def _real_extract(self, url):
        return {{"id": self._match_id(url), "title": "Same", "formats": [
            {{"format_id": "m", "url": "{base}/progressive.mp4", "ext": "mp4",
              "height": 360, "vcodec": "avc1.4d401e", "acodec": "mp4a.40.2"}}]}}
"""


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Running]:
    """Run the program with its downloads in ``folder``."""
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Note the files that would be handed to the person's own programs."""
    paths: list[Path] = []

    def take(path: Path) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr("vidgrab_gui.history.open_file", take)
    return paths


def save(running: Running, url: str) -> Path:
    """Save a link and return its file."""
    hand = running.hand
    before = len(hand.items("Downloads"))
    hand.write(url)
    hand.press("Best Quality")
    hand.wait(lambda: len(hand.items("Downloads")) > before, "the job")
    hand.wait(lambda: ", Done" in hand.items("Downloads")[0], "its end", 30)
    newest = max(running.program.library, key=lambda job: job.ended_order)
    return Path(newest.file_path)


def fetch_another(running: Running, origin: Origin) -> None:
    """Look at another link, so that nothing of the one before is in sight."""
    running.hand.fetch(origin.url("/audio.m4a"))
    running.hand.wait_until_ready()
    assert "You have this already" not in " ".join(running.hand.texts())


def test_a_link_that_was_saved_says_so_and_opens(
    running: Running, origin: Origin, opened: list[Path]
) -> None:
    film = save(running, origin.url("/page/dash"))
    fetch_another(running, origin)
    running.hand.fetch(origin.url("/page/dash"))
    running.hand.wait_for_text("You have this already: 2160p")
    running.hand.press("Open it")
    running.hand.wait(lambda: opened == [film], "the file opened")


def test_it_can_be_downloaded_again(running: Running, origin: Origin) -> None:
    film = save(running, origin.url("/progressive.mp4"))
    fetch_another(running, origin)
    running.hand.fetch(origin.url("/progressive.mp4"))
    running.hand.wait_for_text("You have this already")
    running.hand.press("Download again")
    again = film.with_name(f"{film.stem} (2){film.suffix}")
    done = [True, True]
    running.hand.wait(
        lambda: [", Done" in text for text in running.hand.items("Downloads")] == done, "both", 30
    )
    assert again.read_bytes() == film.read_bytes()


def test_a_moved_file_is_found_and_a_deleted_one_is_told(
    running: Running, origin: Origin, folder: Path, opened: list[Path]
) -> None:
    film = save(running, origin.url("/progressive.mp4"))
    (folder / "films").mkdir()
    moved = film.rename(folder / "films" / "my own name.mp4")
    fetch_another(running, origin)
    running.hand.fetch(origin.url("/progressive.mp4"))
    running.hand.wait_for_text("You have this already")
    running.hand.press("Open it")
    running.hand.wait(lambda: opened == [moved], "the moved file opened")
    (job,) = running.program.library
    assert job.file_path == str(moved)
    moved.unlink()
    fetch_another(running, origin)
    running.hand.fetch(origin.url("/progressive.mp4"))
    running.hand.wait_for_text("the file is not there any more")
    assert not running.hand.has(Role.Button, "Open it")


def test_the_same_media_is_recognised_behind_another_link(
    running: Running, origin: Origin, home: Path
) -> None:
    place = home / ".local/share/vidgrab/plugins/same/yt_dlp_plugins/extractor"
    place.mkdir(parents=True)
    (place / "same.py").write_text(SITE.format(base=origin.base))
    running.program.crew._spare.take().close()  # it was warmed before the plug-in was there
    save(running, "http://same.invalid/watch/7")
    running.hand.fetch("http://same.invalid/short/8")
    running.hand.wait_until_ready()
    running.hand._qtbot.wait(300)
    assert not running.hand.has(Role.Button, "Open it")
    running.hand.fetch("http://same.invalid/short/7")
    running.hand.wait_for_text("You have this already")


def test_removing_puts_the_file_into_the_trash_and_undo_brings_both_back(
    running: Running, origin: Origin, home: Path
) -> None:
    # On the home's own volume, where its trash is.
    running.program.controller.choose_folder(str(home))
    film = save(running, origin.url("/progressive.mp4"))
    before = film.read_bytes()
    (job,) = running.program.library
    running.program.controller.remove_jobs([job.job_id], with_files=True)
    running.hand.wait_for_text("Removed")
    assert not film.exists()
    assert running.hand.items("Downloads") == []
    running.hand.press("Undo")
    running.hand.wait(lambda: len(running.hand.items("Downloads")) == 1, "the job")
    assert film.read_bytes() == before


def test_removing_nothing_takes_no_file_from_what_can_be_undone(
    running: Running, origin: Origin, home: Path
) -> None:
    running.program.controller.choose_folder(str(home))
    film = save(running, origin.url("/progressive.mp4"))
    (job,) = running.program.library
    controller = running.program.controller
    controller.remove_jobs([job.job_id], with_files=True)
    assert not film.exists()
    controller.remove_jobs([job.job_id], with_files=True)  # gone already
    controller.act_on_notice(NoticeAction.UNDO_REMOVE, "")
    assert film.exists()


def test_a_file_that_is_somebody_elses_by_now_is_left_alone(
    running: Running, origin: Origin, home: Path
) -> None:
    running.program.controller.choose_folder(str(home))
    film = save(running, origin.url("/progressive.mp4"))
    film.unlink()
    film.write_bytes(b"mine")
    (job,) = running.program.library
    running.program.controller.remove_jobs([job.job_id], with_files=True)
    running.hand.wait_for_text("stayed in place")
    assert film.read_bytes() == b"mine"


def fail(running: Running, url: str) -> None:
    """Try a link there is nothing behind."""
    hand = running.hand
    before = len(hand.items("Downloads"))
    hand.write(url)
    hand.press("Best Quality")
    hand.wait(lambda: len(hand.items("Downloads")) > before, "the job")
    hand.wait(lambda: ", Failed" in hand.items("Downloads")[0], "its failure")


def test_clearing_leaves_what_is_not_finished(running: Running, origin: Origin) -> None:
    save(running, origin.url("/progressive.mp4"))
    fail(running, origin.url("/status/404"))
    running.program.controller.clear_finished()
    assert len(running.hand.items("Downloads")) == 1
    running.hand.press("Undo")
    assert len(running.hand.items("Downloads")) == 2


def test_all_failed_ones_are_tried_again(running: Running, origin: Origin) -> None:
    library = running.program.library
    for name in "ab":
        fail(running, origin.url(f"/status/404?{name}"))
    for job in library:
        library.put(replace(job, url=origin.url(f"/progressive.mp4?{job.job_id}")))
    running.program.controller.retry_all_failed()
    hand = running.hand
    hand.wait(lambda: all(", Done" in text for text in hand.items("Downloads")), "both", 40)


def test_of_several_links_it_says_how_many_were_saved(running: Running, origin: Origin) -> None:
    save(running, origin.url("/progressive.mp4"))
    running.hand.paste("\n".join(origin.url(f"/{n}.mp4") for n in ("progressive", "portrait")))
    running.hand.wait_for_text("saved before")


def test_a_held_job_goes_on_in_the_folder_chosen_for_it(
    running: Running, origin: Origin, folder: Path
) -> None:
    in_the_way = folder / "a file"
    in_the_way.write_text("mine")
    running.program.controller.choose_folder(str(in_the_way / "films"))
    url = origin.url("/progressive.mp4")
    running.hand.write(url)
    running.hand.press("Best Quality")
    running.hand.wait_for_job("Paused")
    running.program.controller.choose_folder(str(folder), url)
    running.hand.wait_for_job("Done")
    assert (folder / "progressive.mp4").is_file()
