"""The demo site's process: ours, whatever lies in the folder the person stands in."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.media import CACHE
from vidgrab_gui.engine.tools import find_ffmpeg
from vidgrab_gui.workers.demo_site import DemoSite


def test_a_module_in_the_persons_folder_is_not_run(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    site = DemoSite(find_ffmpeg(), str(CACHE / "demo"))
    try:
        with qtbot.waitSignal(site.ready, timeout=60_000):
            site.start()
    finally:
        site.close()
    assert not (tmp_path / "ran").exists()
