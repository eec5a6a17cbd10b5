"""The installer for Windows, run: installed, upgraded, removed, under wine in its own root.

The programs inside stand for ours (``programs.nsi``): only a Windows can freeze the real ones.
The names of the files are those of the tree that is frozen here, as Windows has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from devtools.freezing.building import LISTING, contents_of
from devtools.packing import nsis
from devtools.packing.identity import AUTHORS
from tests.packaging import wine
from tests.packaging.wine import LOCAL, SHARED, Windows

pytestmark = [
    pytest.mark.packages("setup.exe"),
    pytest.mark.skipif(bool(wine.why_not()), reason=wine.why_not()),
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("wine"),
]
HOME = rf"{LOCAL}\Programs\VidGrab"
ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\VidGrab"
SCHEME = r"Software\Classes\vidgrab"
COMMAND = rf"{SCHEME}\shell\open\command"
MENU = r"C:\users\root\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\VidGrab.lnk"
SEND_TO = r"C:\users\root\AppData\Roaming\Microsoft\Windows\SendTo\VidGrab.lnk"
DESKTOP = r"C:\users\root\Desktop\VidGrab.lnk"
FIRST, SECOND = f"{SHARED}/VidGrab-1.0.0-setup.exe", f"{SHARED}/VidGrab-1.1.0-setup.exe"
RUNS, FOREIGN = 3, 4
STALE, FRESH = r"_internal\gone\stale.pyd", r"_internal\come\fresh.pyd"
OWN = {"uninstall.exe", nsis.LISTING}


def as_windows_has_it(name: str) -> str:
    """Return the name that a file of the tree has when it is built on Windows, or one like it."""
    if name in {"vidgrab", "vidgrab-engine"}:
        return {"vidgrab": "VidGrab.exe"}.get(name, "vidgrab-engine.exe")
    if re.match(r"_internal/bin/\w+$", name):
        return f"{name}.exe"
    return re.sub(r"\.so(\.\d+)*$", ".pyd" if "abi3" in name or "cpython" in name else ".dll", name)


@pytest.fixture(scope="module")
def trees(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Return the trees of two versions: a module of the first is gone in the second."""
    if not LISTING.is_file():  # the names of the last build do, whatever it was built from
        request.getfixturevalue("frozen")
    names = [as_windows_has_it(line) for line in LISTING.read_text("utf-8").splitlines()]
    assert len({name.lower() for name in names}) == len(names), "names differ by capitals alone"
    folder = tmp_path_factory.mktemp("trees")
    program = folder / "program.exe"
    nsis.compile_script(Path(__file__).with_name("programs.nsi"), {"OUTFILE": str(program)})
    return (
        grown(folder / "1", [*names, STALE.replace("\\", "/")], program),
        grown(folder / "2", [*names, FRESH.replace("\\", "/")], program),
    )


def grown(tree: Path, names: list[str], program: Path) -> Path:
    for name in names:
        place = tree / name
        place.parent.mkdir(parents=True, exist_ok=True)
        is_program = "/" not in name and name.endswith(".exe")
        place.write_bytes(program.read_bytes() if is_program else name.encode())
    return tree


@pytest.fixture(scope="module")
def installers(trees: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the installers of both versions."""
    out, work = tmp_path_factory.mktemp("setups"), tmp_path_factory.mktemp("work")
    for tree, version in zip(trees, ("1.0.0", "1.1.0"), strict=True):
        nsis.make_installer(tree, out, work, version)
    return out


@pytest.fixture
def windows(installers: Path) -> Iterator[Windows]:
    with wine.windows(installers) as found:
        yield found


@pytest.fixture
def installed(windows: Windows) -> Windows:
    assert windows.run(FIRST, "/S").returncode == 0
    return windows


def names_of(tree: Path) -> set[str]:
    return set(nsis.inventory_of(contents_of(tree)).files)


def remove(windows: Windows, *words: str) -> None:
    """Run the uninstaller: a copy of it goes on when it has ended."""
    place = windows.place(rf"{HOME}\uninstall.exe")
    windows.run(rf"{HOME}\uninstall.exe", "/S", *words)
    wine.until(lambda: not place.exists(), "the uninstaller has not come to its end")
    wine.until(lambda: not windows.registered(ENTRY, "DisplayName"), "the entry stays")


def test_everything_is_there(installed: Windows, trees: tuple[Path, Path]) -> None:
    assert installed.files_in(HOME) == names_of(trees[0]) | OWN
    assert installed.registered(ENTRY, "DisplayVersion") == "1.0.0"
    assert installed.registered(ENTRY, "Publisher") == AUTHORS
    assert installed.registered(ENTRY, "QuietUninstallString") == rf'"{HOME}\uninstall.exe" /S'
    size = sum(path.stat().st_size for path in trees[0].rglob("*") if path.is_file())
    assert int(installed.registered(ENTRY, "EstimatedSize") or "", 16) == size // 1024
    for link in (MENU, SEND_TO):
        assert rf"{HOME}\VidGrab.exe".encode() in installed.place(link).read_bytes()
    assert not installed.place(DESKTOP).exists()


def test_a_link_of_ours_starts_it_with_the_whole_link(installed: Windows) -> None:
    assert installed.registered(COMMAND) == rf'"{HOME}\VidGrab.exe" "%1"'
    # Wine looks for schemes in the machine's half of the registry alone: given what we wrote.
    mine, all_of_us = rf"HKCU\{SCHEME}", rf"HKLM\{SCHEME}"
    assert installed.run("reg", "copy", mine, all_of_us, "/s", "/f").returncode == 0
    link = "vidgrab:?url=https://a.example/b&c=d%20e"
    with installed.running("start", link):
        said = installed.place(rf"{LOCAL}\started.txt")
        wine.until(lambda: said.is_file() and said.read_text() != "", "it was not started")
        assert said.read_text() == f'"{link}"'


def test_an_upgrade_asks_it_to_close_and_leaves_nothing_stale(
    windows: Windows, trees: tuple[Path, Path]
) -> None:
    assert windows.run(FIRST, "/S", "/DESKTOP").returncode == 0
    windows.place(SEND_TO).unlink()
    theirs = {r"mine.txt", r"_internal\gone\mine.txt"}
    for name in theirs:
        windows.place(rf"{HOME}\{name}").write_text("a person's own")
    with windows.running(rf"{HOME}\VidGrab.exe") as program:
        wait_for_window(windows)
        assert windows.run(SECOND, "/S").returncode == 0
        program.wait(10)
    assert windows.files_in(HOME) == names_of(trees[1]) | OWN | theirs
    assert windows.registered(ENTRY, "DisplayVersion") == "1.1.0"
    assert windows.place(DESKTOP).exists()
    assert not windows.place(SEND_TO).exists(), "what a person has removed came back"


def test_one_that_stays_open_is_left_as_it_is(installed: Windows, trees: tuple[Path, Path]) -> None:
    with installed.running(rf"{HOME}\VidGrab.exe", STUBBORN="1") as program:
        wait_for_window(installed)
        assert installed.run(SECOND, "/S").returncode == RUNS
        assert program.poll() is None
    assert installed.files_in(HOME) == names_of(trees[0]) | OWN
    assert installed.registered(ENTRY, "DisplayVersion") == "1.0.0"


def test_a_folder_of_somebody_else_is_refused(windows: Windows) -> None:
    theirs = windows.place(r"C:\theirs")
    theirs.mkdir()
    (theirs / "file.txt").write_text("theirs")
    assert windows.run(FIRST, "/S", r"/D=C:\theirs").returncode == FOREIGN
    assert windows.files_in(r"C:\theirs") == {"file.txt"}
    assert windows.registered(ENTRY, "DisplayName") is None


def test_one_that_moves_leaves_the_old_place(installed: Windows, trees: tuple[Path, Path]) -> None:
    assert installed.run(SECOND, "/S", r"/D=C:\other").returncode == 0
    assert installed.files_in(r"C:\other") == names_of(trees[1]) | OWN
    assert not installed.place(HOME).exists()


def test_its_removal_leaves_what_is_not_its_own(windows: Windows) -> None:
    assert windows.run(FIRST, "/S", "/DESKTOP").returncode == 0
    windows.place(rf"{HOME}\mine.txt").write_text("a person's own")
    kept = {"settings.toml", "library.sqlite3", r"engine\current.json", r"Logs\vidgrab.log"}
    fill(windows, kept)
    remove(windows)
    assert windows.files_in(HOME) == {"mine.txt"}
    assert not windows.place(rf"{HOME}\_internal").exists()
    for link in (MENU, SEND_TO, DESKTOP):
        assert not windows.place(link).exists()
    for key in (ENTRY, COMMAND, r"Software\VidGrab"):
        assert windows.run("reg", "query", rf"HKCU\{key}").returncode != 0
    assert windows.files_in(rf"{LOCAL}\vidgrab") == kept


def test_it_takes_the_persons_data_along_only_when_asked_to(installed: Windows) -> None:
    fill(installed, {"settings.toml", "library.sqlite3", r"Cache\demo\a", r"downloads\film.mp4"})
    remove(installed, "/DATA")
    assert not installed.place(HOME).exists()
    assert installed.files_in(rf"{LOCAL}\vidgrab") == {r"downloads\film.mp4"}


def test_links_that_another_copy_takes_stay_with_it(installed: Windows) -> None:
    theirs = r"C:\portable\VidGrab.exe"
    installed.run("reg", "add", rf"HKCU\{COMMAND}", "/ve", "/d", theirs, "/f")
    remove(installed)
    assert installed.registered(COMMAND) == theirs


def fill(windows: Windows, names: set[str]) -> None:
    for name in names:
        place = windows.place(rf"{LOCAL}\vidgrab\{name}")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("kept")


def wait_for_window(windows: Windows) -> None:
    wine.until(windows.place(rf"{LOCAL}\started.txt").is_file, "it has not started")
