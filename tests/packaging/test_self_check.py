"""`vidgrab --self-check`, from the sources and frozen: all of it is there, and what is not is told.

What is handed to other programs is looked at here, too: by programs that the real one starts.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.desktop.desk import Desk, desk, need
from tests.processes import descendant_pids
from vidgrab_gui import __version__
from vidgrab_gui.api import guard
from vidgrab_gui.selfcheck import inspection as inspection_module
from vidgrab_gui.selfcheck.check import Check
from vidgrab_gui.selfcheck.door import door_checks
from vidgrab_gui.selfcheck.inspection import Inspection

__all__ = ["desk"]

pytestmark = [
    pytest.mark.timeout(900),  # the first of them builds what is frozen
    pytest.mark.skipif(sys.platform != "linux", reason="of the Linux build"),
]
LIMIT_S = 200
START_LIMIT_S = 90
SOURCES = (sys.executable, "-m", "vidgrab_gui")
NAMES = {
    *("version", "python", "qt", "qt modules", "qt plug-ins", "environment", "ffmpeg", "ffprobe"),
    *("deno", "request handlers", "impersonation", "extractors", "lazy extractors", "scripts"),
    *("certificates", "environment of the engine", "killed engine", "demo site", "fetch"),
    *("download best", "download audio", "ending", "part PySide6", "part keyring", "part msgspec"),
    *("part platformdirs", "part sqlite3", "part tomli_w", "part jeepney", "part passwords"),
    *("part waitress", "part werkzeug", "browser door", "browser extension"),
    *("engine Cryptodome", "engine brotli", "engine certifi", "engine curl_cffi"),
    *("engine mutagen", "engine requests", "engine secretstorage", "engine sqlite3"),
    *("engine urllib3", "engine websockets", "engine yt_dlp", "engine yt_dlp_ejs"),
}
"""Every check there is: one that is no longer made would fail nowhere else."""

INSTALLED = {
    "PySide6-Essentials": ("part PySide6", "qt"),
    "keyring": ("part keyring",),
    "msgspec": ("part msgspec",),
    "waitress": ("part waitress",),
    "werkzeug": ("part werkzeug",),
    "curl-cffi": ("engine curl_cffi",),
    "requests": ("engine requests",),
    "websockets": ("engine websockets",),
    "brotli": ("engine brotli",),
    "pycryptodomex": ("engine Cryptodome",),
    "certifi": ("engine certifi",),
    "mutagen": ("engine mutagen",),
    "SecretStorage": ("engine secretstorage",),
    "yt-dlp-ejs": ("engine yt_dlp_ejs",),
}
"""Which versions the lock has put in, and the checks that must say them."""

POLLUTION = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "APPDIR", "APPIMAGE", "OWD")


class Checked(NamedTuple):
    """How a self-check went."""

    code: int
    details: dict[str, str]
    bad: dict[str, str]
    said: str
    complaints: str


def bare(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of somebody whose machine has nothing."""
    return {"HOME": str(home), "PATH": "/nonexistent", "LC_ALL": "C.UTF-8", **more}


def run(
    command: Sequence[str | Path], environ: Mapping[str, str], *, closes: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; ``closes`` names streams it is to find closed, as shells do."""
    words = [str(word) for word in command]
    if closes:
        words = ["/bin/sh", "-c", f'exec "$@" {closes}', "sh", *words]
    return subprocess.run(
        words, env=environ, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )


def checked(
    program: Sequence[str | Path], environ: Mapping[str, str], file: Path, *, closes: str = ""
) -> Checked:
    done = run([*program, "--self-check", "--report", file], environ, closes=closes)
    report = json.loads(file.read_text("utf-8"))
    assert report["version"] == __version__
    details = {check["name"]: check["detail"] for check in report["checks"]}
    bad = {check["name"]: check["detail"] for check in report["checks"] if not check["ok"]}
    assert report["ok"] is not bool(bad)
    assert len(details) == len(report["checks"])
    return Checked(done.returncode, details, bad, done.stdout, done.stderr)


def assert_whole(found: Checked) -> None:
    assert found.bad == {}
    assert found.code == 0
    assert set(found.details) == NAMES
    for distribution, names in INSTALLED.items():
        for name in names:
            assert found.details[name] == version(distribution), name


def wait(holds: Callable[[], bool], what: str) -> None:
    """Go on once something holds; a frozen program's first start is slow on a busy machine."""
    deadline = time.monotonic() + START_LIMIT_S
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.1)


@pytest.fixture
def lesser(frozen: Path) -> Iterator[Path]:
    """Give a copy of the frozen program from which parts can be taken out."""
    copy = frozen.parents[1] / f"lesser-{os.getpid()}"  # beside it: hard links need one volume
    subprocess.run(["/bin/cp", "-al", frozen, copy], check=True)
    yield copy
    shutil.rmtree(copy)


def leave_out(tree: Path, *places: str) -> None:
    for place in places:
        found = tree / "_internal" / place
        assert found.exists(), place
        if found.is_dir():
            shutil.rmtree(found)
        else:
            found.unlink()


class TestBrowserDoor:
    def test_it_is_opened_and_knocked_at(self) -> None:
        (check,) = door_checks()
        assert check.ok, check.detail
        assert check.detail == "401 without the token, 200 with it, 200 for its description"
        assert [name for name in thread_names() if "door" in name] == []

    def test_one_that_lets_anybody_in_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(guard, "carries", lambda *_: True)
        (check,) = door_checks()
        assert (check.ok, check.detail[:3]) == (False, "200")

    def test_one_that_lets_nobody_in_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(guard, "carries", lambda *_: False)
        (check,) = door_checks()
        assert (check.ok, check.detail) == (
            False,
            "401 without the token, 401 with it, 401 for its description",
        )

    def test_one_that_is_not_there_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "vidgrab_gui.selfcheck.door", None)
        told: list[Check] = []
        inspection = Inspection(str(tmp_path))
        inspection.noted.connect(told.append)
        monkeypatch.setattr(inspection_module, "window_checks", lambda: iter(()))
        for name in ("_environment", "_programs", "_engine", "_killed_engine"):
            monkeypatch.setattr(inspection, name, lambda: iter(()))
        inspection.run()
        (check,) = told
        assert (check.name, check.ok) == ("browser door", False)
        assert "vidgrab_gui.selfcheck.door" in check.detail


def thread_names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


class TestFromTheSources:
    def test_all_is_there_and_reported_without_any_stream(self, home: Path, tmp_path: Path) -> None:
        root = str(Path(__file__).resolve().parents[2])
        environ = bare(home, PYTHONPATH=root, TMPDIR=str(tmp_path / "temporary"))
        found = checked(SOURCES, environ, tmp_path / "report.json", closes=">&- 2>&-")
        assert_whole(found)
        assert found.said == ""

    def test_a_report_that_cannot_be_written_is_told(self, tmp_path: Path) -> None:
        command = [*SOURCES, "--self-check", "--report", str(tmp_path / "no/such/folder.json")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as check:
            wait(lambda: bool(descendant_pids(check.pid)), "its beginning")
            check.send_signal(signal.SIGTERM)  # nobody waits for all of it
            said, complaints = check.communicate(timeout=30)
        assert check.returncode == 1
        assert json.loads(said)["ok"] is False
        assert b"The report could not be written" in complaints


class TestFrozen:
    def test_all_is_there_where_there_is_nothing_else(
        self, frozen: Path, home: Path, tmp_path: Path
    ) -> None:
        file = tmp_path / "report.json"
        found = checked([frozen / "vidgrab"], bare(home), file)
        assert_whole(found)
        assert found.said == file.read_text("utf-8")
        for name in ("ffmpeg", "ffprobe", "deno"):
            assert str(frozen / "_internal/bin" / name) in found.details[name]
        assert str(frozen) in found.details["qt plug-ins"]

    def test_what_is_taken_out_is_named_and_nothing_else(
        self, lesser: Path, home: Path, tmp_path: Path
    ) -> None:
        leave_out(
            lesser,
            "curl_cffi",
            "yt_dlp_ejs/yt/solver/core.min.js",
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "browser/extension/manifest.json",
        )
        found = checked([lesser / "vidgrab"], bare(home), tmp_path / "report.json")
        assert set(found.bad) == {
            *("engine curl_cffi", "request handlers", "impersonation", "scripts", "qt plug-ins"),
            "browser extension",
        }
        assert "CurlCFFI" in found.bad["request handlers"]
        assert "core.min.js" in found.bad["scripts"]
        assert "libqxcb.so" in found.bad["qt plug-ins"]
        assert found.code == 1

    @pytest.mark.packages("tree")
    def test_a_program_taken_out_is_missed_although_the_system_has_it(
        self, lesser: Path, home: Path, tmp_path: Path
    ) -> None:
        leave_out(lesser, "bin/deno")
        others = tmp_path / "others"
        others.mkdir()
        (others / "deno").symlink_to("/bin/true")
        environ = bare(home) | {"PATH": str(others), "STRAY": str(lesser / "_internal")}
        found = checked([lesser / "vidgrab"], environ, tmp_path / "report.json")
        assert set(found.bad) == {"deno", "environment", "environment of the engine"}
        assert all("deno" in found.bad[name] for name in ("deno", "environment"))
        assert found.code == 1

    @pytest.mark.packages("tree")
    def test_what_leads_into_the_bundle_is_seen_from_outside(
        self, frozen: Path, home: Path, tmp_path: Path
    ) -> None:
        environ = bare(home, STRAY=f"/usr/lib:{frozen / '_internal' / 'x'}")
        found = checked([frozen / "vidgrab"], environ, tmp_path / "report.json")
        assert set(found.bad) == {"environment", "environment of the engine"}
        assert all("STRAY" in detail for detail in found.bad.values())
        assert found.code == 1

    @pytest.mark.parametrize(
        ("words", "code"), [(["--version"], 0), (["--help"], 0), (["--nonsense"], 2)]
    )
    def test_nobody_need_hear_it(
        self, frozen: Path, home: Path, words: list[str], code: int
    ) -> None:
        done = run([frozen / "vidgrab", *words], bare(home), closes=">&- 2>&-")
        assert done.returncode == code


def lay_tell_tale(place: Path, name: str) -> Path:
    """Lay a program that writes down the environment it is started in; returns where to."""
    told = place / f"{name}.environ"
    program = place / name
    # Written beside and moved, so that whoever sees it sees all of it.
    program.write_text(
        "#!/bin/sh\n"
        f'/usr/bin/env -0 > "{told}.part"; printf "%s\\n" "$@" > "{told}.words"\n'
        f'/bin/mv "{told}.part" "{told}"\n'
    )
    program.chmod(0o755)
    return told


def told_by(file: Path) -> dict[str, str]:
    pairs = (line.partition("=")[::2] for line in file.read_text("utf-8").split("\0") if line)
    return dict(pairs)


def assert_clean(environ: Mapping[str, str], tree: Path) -> None:
    assert environ["HOME"]
    assert not set(environ) & set(POLLUTION)
    assert [name for name in environ if name.startswith(("_PYI", "DYLD"))] == []
    assert [name for name, value in environ.items() if str(tree) in value] == []


class TestOthersAreHandedNothingOfTheBundle:
    def test_who_opens_a_folder_and_who_keeps_awake(
        self, frozen: Path, desk: Desk, home: Path, tmp_path: Path
    ) -> None:
        need("xdotool")
        display = desk.start_screen()
        others = tmp_path / "others"
        others.mkdir()
        opener = lay_tell_tale(others, "xdg-open")
        inhibitor = lay_tell_tale(others, "systemd-inhibit")
        shutil.copy("/bin/cat", others)
        (home / "Downloads").mkdir()  # else it is there to be opened only after the first download
        environ = bare(home, DISPLAY=display, QT_QPA_PLATFORM="xcb") | {"PATH": str(others)}
        with subprocess.Popen(
            [frozen / "vidgrab", "--demo", "--drive"], env=environ, stdout=subprocess.PIPE
        ) as window:
            try:
                wait(lambda: bool(_windows(window.pid, display)), "the window")
                _press(_windows(window.pid, display)[-1], "ctrl+shift+o", display, opener)
                assert window.stdout
                said = window.stdout.read().decode()
            finally:
                window.kill()
        assert "Picture" in said
        for told in (opener, inhibitor):
            assert_clean(told_by(told), frozen)
        assert (opener.parent / "xdg-open.environ.words").read_text().startswith("file://")

    def test_who_renews_the_menus_and_an_image_is_named_by_its_own_path(
        self, frozen: Path, home: Path, tmp_path: Path
    ) -> None:
        others = tmp_path / "others"
        others.mkdir()
        told = lay_tell_tale(others, "update-desktop-database")
        image = tmp_path / "my apps" / "VidGrab.AppImage"
        environ = bare(
            home, APPIMAGE=str(image), APPDIR=str(frozen.parent), ARGV0="./x", OWD="/"
        ) | {"PATH": str(others)}
        done = run([frozen / "vidgrab", "--register"], environ)
        assert done.returncode == 0, done.stderr
        entry, icon = (Path(line) for line in done.stdout.splitlines()[:2])
        lines = entry.read_text("utf-8").splitlines()
        assert f'Exec="{image}" %U' in lines
        assert f"Icon={icon}" in lines
        assert icon.is_relative_to(home)
        assert icon.read_bytes().startswith(b"<")
        assert_clean(told_by(told), frozen)
        assert "ARGV0" not in told_by(told)

    def test_without_an_image_the_program_itself_is_registered(
        self, frozen: Path, home: Path
    ) -> None:
        done = run([frozen / "vidgrab", "--register"], bare(home), closes="2>&-")
        assert done.returncode == 0
        text = Path(done.stdout.splitlines()[0]).read_text("utf-8")
        assert f'Exec="{frozen / "vidgrab"}" %U' in text
        icon = next(line for line in text.splitlines() if line.startswith("Icon="))
        assert Path(icon.removeprefix("Icon=")).is_file()


def _windows(pid: int, display: str) -> list[str]:
    """Return the windows of a process that can be seen."""
    command = ["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "VidGrab"]
    done = subprocess.run(
        command, env=os.environ | {"DISPLAY": display}, capture_output=True, text=True, check=False
    )
    return done.stdout.split()


def _press(window: str, keys: str, display: str, until: Path) -> None:
    """Press keys in a window until something is there: the first may come before it listens."""
    environ = os.environ | {"DISPLAY": display}

    def is_there() -> bool:
        command = ["xdotool", "windowfocus", window, "key", keys]
        subprocess.run(command, env=environ, capture_output=True, check=False)
        return until.exists()

    wait(is_there, until.name)
