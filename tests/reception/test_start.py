"""A door that is shut costs nothing: none of what it is made of is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reception.house import free_port

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from vidgrab_gui.app import Start, make_application
from vidgrab_gui.core.settings import Settings

folder, port = Path(sys.argv[1]), int(sys.argv[2])
app = make_application()
choices = Settings(answers_browser=port > 0, browser_port=port or 47625)
start = Start(folder / "settings.toml", choices)
start.show()

def tell():
    print(*sys.modules)
    start.window.close()
    start.close()
    app.quit()

def look():
    porter = start.program.porter
    if port and not (porter._reception and porter._reception.is_open):
        QTimer.singleShot(20, look)
    else:
        tell()

QTimer.singleShot(700, look)
sys.exit(app.exec())
"""
PARTS = ("reception", "front_desk", "gatekeeper", "outside_fetches", "doorman", "api")


def loaded(tmp_path: Path, port: int) -> set[str]:
    """Return what a program has loaded a while after its start; a port of 0 leaves it shut."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(port)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=40,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("is_open", [False, True])
def test_the_door_is_loaded_only_where_it_is_open(tmp_path: Path, is_open: bool) -> None:
    names = loaded(tmp_path, free_port() if is_open else 0)
    assert "vidgrab_gui.program" in names
    heavy = {name.split(".")[0] for name in names} & {"waitress", "werkzeug"}
    ours = {part for part in PARTS if f"vidgrab_gui.{part}" in names}
    assert (heavy, ours) == (({"waitress", "werkzeug"}, set(PARTS)) if is_open else (set(), set()))
