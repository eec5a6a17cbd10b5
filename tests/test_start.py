"""The start: what is not loaded before the window is seen, and that the window can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from devtools import translations
from tests.hand import Hand, Role
from tests.test_architecture import modules_in
from vidgrab_gui.app import Start
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.settings_file import save_settings

LATE_PACKAGES = ("engine", "workers", "demo")
LATE = {
    "vidgrab_gui.program",
    "vidgrab_gui.controller",
    "vidgrab_gui.history",
    "vidgrab_gui.help_desk",
    "vidgrab_gui.core.health",
    "vidgrab_gui.core.privacy",
    "vidgrab_gui.core.report",
    "vidgrab_gui.desktop.crash_watch",
    "vidgrab_gui.desktop.fault_file",
    "vidgrab_gui.ui.health_dialog",
    "vidgrab_gui.ui.help_dialogs",
    "vidgrab_gui.drive",
    "vidgrab_gui.selfcheck",
    "vidgrab_gui.core.failures",
    "vidgrab_gui.core.job",
    "vidgrab_gui.core.links",
    "vidgrab_gui.core.media",
    "vidgrab_gui.core.names",
    "vidgrab_gui.core.progress",
    "vidgrab_gui.core.network",
    "vidgrab_gui.core.quality",
    "vidgrab_gui.core.rate",
    "vidgrab_gui.core.settings",
    "vidgrab_gui.core.wishes",
    "vidgrab_gui.core.sections",
    "vidgrab_gui.core.wish_words",
    "vidgrab_gui.core.words",
    "vidgrab_gui.models.job_list",
    "vidgrab_gui.ui.downloads_panel",
    "vidgrab_gui.ui.failure_panel",
    "vidgrab_gui.ui.fetch_view",
    "vidgrab_gui.ui.listings",
    "vidgrab_gui.ui.option_choices",
    "vidgrab_gui.ui.option_page",
    "vidgrab_gui.ui.options_panel",
    "vidgrab_gui.ui.options_view",
    "vidgrab_gui.ui.quality_list",
    "vidgrab_gui.ui.skeleton",
    "vidgrab_gui.core.streams",
    "vidgrab_gui.core.choice",
    "vidgrab_gui.store.library",
    "vidgrab_gui.store.settings_file",
    "vidgrab_gui.store.opening",
    "vidgrab_gui.store.mending",
    "vidgrab_gui.desktop.file_manager",
    "vidgrab_gui.desktop.keep_awake",
    "vidgrab_gui.desktop.trash",
    "vidgrab_gui.ui.questions",
    "vidgrab_gui.ui.job_menu",
    "vidgrab_gui.ui.chip",
    "vidgrab_gui.ui.menu_button",
    "vidgrab_gui.ui.menu_icons",
    "vidgrab_gui.ui.theme_dialogs",
    "vidgrab_gui.ui.theme_images",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
    "argparse",
    "hashlib",
    "html",
    "importlib.resources",
    "json",
    "logging.handlers",
    "msgspec",
    "pickle",
    "socket",
    "sqlite3",
    "subprocess",
    "tomli_w",
    "uuid",
}
# What a window of PySide6 alone brings is no matter of ours.
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
print(*sys.modules)
"""


def loaded_at_first_paint(script: str = "import vidgrab_gui.__main__ as m; m.main()") -> set[str]:
    """Return what the program, run as a person runs it, has loaded when its window is painted."""
    said = said_until_painted(script)
    lines = [line for line in said.splitlines() if line.startswith("loaded ")]
    assert len(lines) == 1, said
    return set(lines[0].split())


def said_until_painted(script: str) -> str:
    """Return what a script that starts the program says on standard error."""
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.argv[1:] = []\n{script}"],
        env=os.environ | {"VIDGRAB_TRACE": "painted"},
        capture_output=True,
        encoding="utf-8",
        timeout=40,
        check=False,
    ).stderr


def loaded_by_a_bare_window() -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", BARE], capture_output=True, text=True, timeout=40, check=True
    )
    return set(done.stdout.split())


def too_early(loaded: set[str]) -> set[str]:
    """Return what was loaded although the first paint does not need it."""
    packages = {name for package in LATE_PACKAGES for name in modules_in(package)}
    return loaded & (LATE | packages) - loaded_by_a_bare_window()


def has_program(start: Start) -> bool:
    return start._program is not None


@pytest.mark.parametrize("has_settings", [False, True])
def test_only_what_the_first_paint_needs_is_loaded_before_it(
    home: Path, tmp_path: Path, has_settings: bool
) -> None:
    if has_settings:
        path = home / ".config" / "vidgrab" / "settings.toml"
        save_settings(path, Settings(folder=str(tmp_path), jobs_at_once=2))
    loaded = loaded_at_first_paint()
    assert {"vidgrab_gui.ui.window", "PySide6.QtWidgets"} <= loaded
    assert ("tomllib" in loaded) == has_settings
    assert not too_early(loaded)


SPEAKING = """
import sys
import vidgrab_gui.__main__ as m
import vidgrab_gui.app as a
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

class Trace(a.PaintedTrace):
    @Slot()
    def on_painted(self):
        window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "link_row"))
        word = window.link_row.fetch_button.text()
        direction = window.layoutDirection().name
        sys.stderr.buffer.write(f"says {word} {direction}\\n".encode())
        super().on_painted()

a.PaintedTrace = Trace
m.main()
"""


@pytest.mark.parametrize(
    ("system", "wish", "said"),
    [
        ("", "", "says Fetch LeftToRight"),
        ("pt_BR", "", "says Fetch LeftToRight"),
        ("pt_BR:de_AT", "", "says Abrufen LeftToRight"),
        ("de_DE", "en", "says Fetch LeftToRight"),
        ("", "ja", "says 取得 LeftToRight"),
        ("zh_CN", "ar", "says جلب RightToLeft"),
    ],
)
def test_the_first_window_speaks_the_person_s_language(
    home: Path, monkeypatch: pytest.MonkeyPatch, system: str, wish: str, said: str
) -> None:
    translations.release()
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # other locales need not be there
    monkeypatch.setenv("LANGUAGE", system)
    if wish:
        save_settings(home / ".config" / "vidgrab" / "settings.toml", Settings(language=wish))
    told = said_until_painted(SPEAKING)
    assert said in told.splitlines(), told
    loaded = next(line for line in told.splitlines() if line.startswith("loaded ")).split()
    assert not too_early(set(loaded))


def test_what_pyside_words_its_errors_with_stays_unread_from_start_to_end() -> None:
    """A version of PySide6 that asks for it right away would cost a fifth of the start again."""
    script = "\n".join(
        (
            "import vidgrab_gui.__main__ as m; m.main()",
            "from vidgrab_gui.desktop.pyside_loading import sources",
            "sys.stderr.write(f'loaded {len(sources.waiting)}')",
        )
    )
    said = said_until_painted(script)
    assert said.endswith("loaded 6"), said


@pytest.mark.parametrize("name", ["vidgrab_gui.program", "vidgrab_gui.workers.crew", "sqlite3"])
def test_what_is_loaded_too_early_is_seen(name: str) -> None:
    script = f"import {name}\nimport vidgrab_gui.__main__ as m; m.main()"
    assert name in too_early(loaded_at_first_paint(script))


def test_a_press_before_the_program_is_there_brings_it(
    qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    start = Start(tmp_path / "settings.toml", Settings(folder=str(folder)))
    try:
        start.window.show()
        hand = Hand(start.window, qtbot)
        assert not has_program(start)
        hand.write("no link")
        hand.press("Fetch")
        assert has_program(start)
        assert start.window.body.shown is start.window.body.failure
    finally:
        start.window.close()
        start.close()
        program = start.program
        qtbot.waitUntil(lambda: program.crew.running_count == 0)
        for part in (start.window, program, start):
            part.deleteLater()


def test_options_pressed_before_the_program_is_there_open_and_stay(
    qtbot: QtBot, tmp_path: Path
) -> None:
    start = Start(tmp_path / "settings.toml", Settings())
    start.window.show()
    hand = Hand(start.window, qtbot)
    assert not has_program(start)
    button = hand.find(Role.CheckBox, "Options")
    button.actionInterface().doAction("Press")
    hand.wait(lambda: has_program(start), "the program")
    hand.wait(lambda: hand.has(Role.CheckBox, "Sound"), "the panel")
    assert button.state().checked
    start.window.close()
    start.close()
    for part in (start.window, start.program, start):
        part.deleteLater()


def test_the_list_comes_with_the_jobs_of_the_last_time(qtbot: QtBot, tmp_path: Path) -> None:
    start = Start(tmp_path / "settings.toml", Settings())
    hand = Hand(start.window, qtbot)
    assert not hand.has(Role.List, "Downloads")
    with qtbot.waitSignal(start.show().painted):
        pass
    assert hand.has(Role.List, "Downloads")
    start.window.close()
    start.close()
    for part in (start.window, start.program, start):
        part.deleteLater()


def test_a_window_closed_before_it_was_painted_leaves_nothing_behind(
    qtbot: QtBot, tmp_path: Path
) -> None:
    start = Start(tmp_path / "settings.toml", Settings())
    start.show()
    start.close()
    with qtbot.waitSignal(start.paint.painted):
        pass
    assert not has_program(start)
    for part in (start.window, start):
        part.deleteLater()


def test_the_link_field_has_the_keyboard_in_the_first_painted_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    start = Start(tmp_path / "settings.toml", Settings())
    start.window.show()
    start.window.activateWindow()
    hand = Hand(start.window, qtbot)
    field = hand.find(Role.EditableText, "Video URL")
    hand.wait(lambda: bool(field.state().focused), "the keyboard in the field")
    for name in ("Paste", "Fetch", "Best Quality", "Audio Only"):
        hand.find(Role.Button, name)
    assert not has_program(start)
    for part in (start.window, start):
        part.deleteLater()
