"""What a Mac is given: the bundle's table, its entitlements, the disk image's look."""

from __future__ import annotations

import plistlib
import runpy
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from devtools.freezing.contents import APP_ID
from devtools.freezing.mac_bundle import info_plist
from devtools.packing import dmg
from devtools.stages import Failed
from vidgrab_gui.core.link_files import may_hold_links

ROOT = Path(__file__).resolve().parents[2]
MACOS = dmg.MACOS
MEMORY = "com.apple.security.cs.allow-unsigned-executable-memory"
JIT = "com.apple.security.cs.allow-jit"
LIBRARIES = "com.apple.security.cs.disable-library-validation"
ARROW = (0x4A, 0x66, 0xE8)
APPLE_NAMES = {"zh_CN": "zh-Hans"}


def table_of(name: str) -> dict[str, Any]:
    table: dict[str, Any] = plistlib.loads((MACOS / name).read_bytes())
    return table


def bundle() -> dict[str, Any]:
    """Return the Info.plist as build.spec asks for it."""
    return info_plist(MACOS / "links.plist", "1.2.3")


def test_the_bundle_says_what_it_is() -> None:
    table = bundle()
    assert table["CFBundleIdentifier"] == APP_ID
    assert table["CFBundleVersion"] == "1.2.3"
    assert table["LSMinimumSystemVersion"] == "13.0"
    assert table["NSHighResolutionCapable"] is True
    assert "LSUIElement" not in table  # it has a place in the dock
    plistlib.dumps(table)


def test_no_key_is_said_twice(tmp_path: Path) -> None:
    for name in ("application.plist", "links.plist"):
        (tmp_path / name).write_bytes((MACOS / "links.plist").read_bytes())
    with pytest.raises(ValueError, match="CFBundleURLTypes"):
        info_plist(tmp_path / "links.plist", "1.2.3")


def test_the_system_knows_every_language_of_ours() -> None:
    ours = {path.stem.removeprefix("vidgrab_") for path in ROOT.glob("resources/translations/*.ts")}
    assert set(bundle()["CFBundleLocalizations"]) == {APPLE_NAMES.get(code, code) for code in ours}


def test_links_and_files_of_links_are_taken() -> None:
    table = bundle()
    (scheme,) = table["CFBundleURLTypes"]
    assert scheme["CFBundleURLSchemes"] == ["vidgrab"]
    shortcuts, lists = table["CFBundleDocumentTypes"]
    assert shortcuts["LSItemContentTypes"] == [
        "com.apple.web-internet-location",
        "com.microsoft.internet-shortcut",
    ]
    assert shortcuts["LSHandlerRank"] == "Alternate"
    # A player of videos must not stand beside every text file.
    assert lists["LSHandlerRank"] == "None"
    assert all(may_hold_links(f"x.{end}") for end in ("webloc", "url", "txt", "csv"))


def test_each_program_may_do_what_it_needs_and_no_more() -> None:
    assert table_of("entitlements.plist") == {MEMORY: True, LIBRARIES: True}
    ours = table_of("deno.plist")
    assert ours[JIT] is ours[MEMORY] is True
    assert LIBRARIES not in ours


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    """Return what dmgbuild reads, run with what dmg.py hands it."""
    words = dmg.build_command(Path("/x/VidGrab.app"), tmp_path, tmp_path / "out.dmg")
    given = [word for flag, word in pairwise(words) if flag == "-D"]
    defines = dict(word.split("=", 1) for word in given)
    return runpy.run_path(str(dmg.SETTINGS), {"defines": defines})


def test_the_image_shows_the_application_and_where_it_goes(settings: dict[str, Any]) -> None:
    assert settings["files"] == ["/x/VidGrab.app"]
    assert settings["symlinks"] == {"Applications": "/Applications"}
    assert settings["icon_locations"].keys() == {"VidGrab.app", "Applications"}
    assert Path(settings["icon"]).name == "vidgrab.icns"


def test_icons_stand_in_their_places_on_the_background(settings: dict[str, Any]) -> None:
    drawing = dmg.DRAWING.read_text("utf-8")
    _, (width, height) = settings["window_rect"]
    half = settings["icon_size"] / 2
    for x, y in settings["icon_locations"].values():
        assert half < x < width - half
        assert half < y < height - half
        assert f'<rect x="{x - 98}" y="96" width="196" height="212"' in drawing
    # The picture begins at the window's upper left; it must reach its lower right.
    assert dmg.BACKGROUND_SIZE[0] >= width
    assert dmg.BACKGROUND_SIZE[1] >= height


def test_the_background_is_drawn_plain_and_fine(tmp_path: Path, settings: dict[str, Any]) -> None:
    # In a process of its own: Qt allows one application, and the tests' is of another kind.
    command = [sys.executable, "-m", "devtools.packing.dmg", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(tmp_path / name) for name in dmg.SCALES]
    for name, scale in {"background.png": 1, "background@2x.png": 2}.items():
        with Image.open(tmp_path / name) as image:
            assert image.size == tuple(side * scale for side in dmg.BACKGROUND_SIZE)
            assert round(image.info["dpi"][0]) == 72 * scale
            # The arrow is there, in the icon's blue.
            assert image.convert("RGB").getpixel((320 * scale, 190 * scale)) == ARROW
    assert Path(settings["background"]).is_file()
    assert Path(settings["background"]).with_name("background@2x.png").is_file()


def test_dmgbuild_is_asked_for_the_image(tmp_path: Path) -> None:
    app, out = Path("/b/VidGrab.app"), tmp_path / "VidGrab.dmg"
    command = dmg.build_command(app, tmp_path, out)
    assert command[1:5] == ["-m", "dmgbuild", "-s", str(dmg.SETTINGS)]
    assert command[-2:] == ["VidGrab", str(out)]
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    assert "dmgbuild==" in locked


@pytest.mark.parametrize(
    ("machine", "name"),
    [("arm64", "VidGrab-1.0-macos-arm64.dmg"), ("x86_64", "VidGrab-1.0-macos-x64.dmg")],
)
def test_the_image_is_named_by_version_and_processor(machine: str, name: str) -> None:
    assert dmg.file_name("1.0", machine) == name


def test_without_the_application_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"VidGrab\.app"):
        dmg.make_mac_packages(tmp_path / "VidGrab", tmp_path, tmp_path)
