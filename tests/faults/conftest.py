"""A running program with short limits, so that what never ends is seen to end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.programs import Running, running_program
from vidgrab_gui.core.settings import Settings


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Running]:
    """Run the program with its downloads in ``folder``."""
    settings = Settings(folder=str(folder), fetch_limit_s=12.0, silence_limit_s=2.0)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program
