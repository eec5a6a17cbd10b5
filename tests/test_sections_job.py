"""Parts of a film with the whole program: a row and a file for each."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.programs import running_program
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import CutWish, Section, Wishes
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe

PARTS = (Section(2, 5), Section(20, 24))


@pytest.mark.parametrize("cut", list(CutWish))
def test_each_part_becomes_a_file(
    cut: CutWish, qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        hand = running.hand
        hand.fetch(origin.url("/page/long"))
        hand.wait_until_ready()
        running.program.controller.set_wishes(Wishes(sections=PARTS, cut=cut))
        hand.press("Best Quality")

        def are_done() -> bool:
            jobs = list(running.program.library)
            return len(jobs) == 2 and all(job.state is JobState.DONE for job in jobs)

        hand.wait(are_done, "two files", within_s=45)
        spoken = hand.items("Downloads")
    note = {CutWish.EXACT: "re-encoded", CutWish.KEY_FRAMES: "cut at key frames"}[cut]
    assert all(note in text for text in spoken), spoken
    files = {path.name: path for path in folder.iterdir() if path.is_file()}
    lengths = {"A Test (0.02-0.05).mp4": 3, "A Test (0.20-0.24).mp4": 4}
    for name, length_s in lengths.items():
        obtained = probe(files[name], find_ffprobe())
        assert obtained.duration_s == pytest.approx(length_s, abs=0.35)
