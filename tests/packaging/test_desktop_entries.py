"""What makes a desktop send links to the program: checked by the desktop's own tools."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vidgrab_gui.arguments import parse_arguments
from vidgrab_gui.core.outside import SCHEME
from vidgrab_gui.desktop.registration import entry, register

PACKAGING = Path(__file__).resolve().parents[2] / "resources/packaging"
ENTRY = PACKAGING / "linux/io.github.vidgrab.VidGrab.desktop"


def sections(path: Path) -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their capitals
    found.read(path, "utf-8")
    return found


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no desktop-file-validate")
def test_the_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", ENTRY],  # noqa: S607 - the system's
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_entry_takes_links_of_ours_and_says_only_what_the_command_line_knows() -> None:
    entry = sections(ENTRY)
    main = entry["Desktop Entry"]
    assert f"x-scheme-handler/{SCHEME.rstrip(':')};" in main["MimeType"]
    for name in entry.sections():
        program, *words = entry[name]["Exec"].split()
        assert program == "vidgrab"
        parse_arguments([word for word in words if not word.startswith("%")])


def test_every_action_is_there() -> None:
    for path in (ENTRY, PACKAGING / "linux/vidgrab-servicemenu.desktop"):
        entry = sections(path)
        for action in entry["Desktop Entry"]["Actions"].rstrip(";").split(";"):
            assert entry[f"Desktop Action {action}"]["Name"]


@pytest.mark.skipif(
    not shutil.which("update-desktop-database") or not shutil.which("gio"),
    reason="no desktop-file-utils or gio",
)
def test_a_desktop_finds_the_program_for_links_of_ours(home: Path) -> None:
    registered = subprocess.run(
        [sys.executable, "-m", "vidgrab_gui", "--register"],
        capture_output=True,
        text=True,
        check=True,
    )
    place = home / ".local/share/applications" / ENTRY.name
    assert registered.stdout.splitlines()[0] == str(place)
    subprocess.run(["desktop-file-validate", place], check=True)  # noqa: S607 - the system's
    assert Path(sections(place)["Desktop Entry"]["Icon"]).is_file()
    found = subprocess.run(
        ["gio", "mime", "x-scheme-handler/vidgrab"],  # noqa: S607 - the system's
        capture_output=True,
        text=True,
        check=True,
    )
    assert ENTRY.name in found.stdout


def test_macos_takes_links_of_ours() -> None:
    with (PACKAGING / "macos/links.plist").open("rb") as file:
        (kind,) = plistlib.load(file)["CFBundleURLTypes"]
    assert kind["CFBundleURLSchemes"] == [SCHEME.rstrip(":")]


@pytest.mark.parametrize(
    ("path", "quoted"),
    [
        ("/opt/my apps/python", '"/opt/my apps/python"'),
        ('/a"b$c`d%e', '"/a\\\\"b\\\\$c\\\\`d%%e"'),
    ],
)
def test_odd_places_are_quoted(path: str, quoted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", path)
    assert f"Exec={quoted} -m vidgrab_gui %U" in entry(ENTRY.read_text("utf-8"))


def test_on_windows_there_is_nothing_to_register_and_nowhere_to_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stderr", None)
    assert register("") == 1
