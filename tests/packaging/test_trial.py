"""How a release tries its packages, each on its own system; here with archives of a stand-in."""

from __future__ import annotations

import shlex
import tarfile
from pathlib import Path

import pytest

from devtools.packing import trial
from devtools.stages import Failed

GOOD = '#!/bin/sh\nenv >"{notes}"\n[ "$1 $2" = "--self-check --report" ] && echo fine >"$3"\n'


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notes"


def archive(folder: Path, script: str) -> Path:
    """Make a .tar.xz that holds a program, one folder down as in ours."""
    program = folder / "source" / "vidgrab-1.0" / "vidgrab"
    program.parent.mkdir(parents=True)
    program.write_text(script, "utf-8")
    program.chmod(0o755)
    packages = folder / "packages"
    packages.mkdir()
    with tarfile.open(packages / "vidgrab-1.0.tar.xz", "w:xz") as tar:
        tar.add(program.parent, "vidgrab-1.0")
    return packages


def test_a_program_is_started_as_on_a_machine_that_has_nothing(
    tmp_path: Path, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = archive(tmp_path, GOOD.format(notes=notes))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/python/lib")
    monkeypatch.setenv("PYTHONHOME", "/opt/python")
    monkeypatch.setenv("DISPLAY", ":0")  # of somebody's; nothing is shown on it
    report = trial.try_out("tar.xz", packages, tmp_path / "reports")
    assert report.read_text("utf-8") == "fine\n"
    assert report.name == "vidgrab-1.0.tar.xz.json"
    lines = notes.read_text("utf-8").splitlines()
    found = dict(line.split("=", 1) for line in lines if "=" in line)
    assert not {"LD_LIBRARY_PATH", "PYTHONHOME"} & found.keys()
    assert "/work" not in found.get("PATH", "")  # a shell's own, for it was given none
    assert not Path(found["HOME"]).exists()  # made for the trial, and gone with it


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("#!/bin/sh\necho ffmpeg is missing\nexit 1\n", "ffmpeg is missing"),
        ('#!/bin/sh\necho no deno >"$3"\nexit 1\n', "no deno"),
        ("#!/bin/sh\nexit 0\n", "left no report"),
        ('#!/bin/sh\n: >"$3"\n', "left no report"),
    ],
)
def test_a_package_that_is_not_well_fails(
    tmp_path: Path, script: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(Failed, match=said):
        trial.try_out("tar.xz", archive(tmp_path, script), tmp_path / "reports")


def test_an_old_report_is_not_taken_for_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    packages = archive(tmp_path, "#!/bin/sh\nexit 0\n")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "vidgrab-1.0.tar.xz.json").write_text("of yesterday", "utf-8")
    with pytest.raises(Failed, match="left no report"):
        trial.try_out("tar.xz", packages, tmp_path / "reports")


def test_there_must_be_one_package_of_a_kind(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="there are 0"):
        trial.the_package("deb", tmp_path)
    for name in ("a.deb", "b.deb"):
        (tmp_path / name).touch()
    with pytest.raises(Failed, match="there are 2"):
        trial.the_package("deb", tmp_path)


def test_an_installer_is_silent_and_takes_all_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    way = trial.installer(tmp_path / "setup.exe", tmp_path)
    folder = tmp_path / "Programs" / "VidGrab"
    assert way.install == [[str(tmp_path / "setup.exe"), "/S"]]
    assert way.start == [str(folder / "VidGrab.exe")]
    assert way.remove == [[str(folder / "uninstall.exe"), "/S"]]
    assert folder / "_internal" in way.gone


def test_what_stays_after_a_removal_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "GONE_LIMIT_S", 0.1)
    trial.wait_until_gone((tmp_path / "nothing",))
    with pytest.raises(Failed, match="Still there"):
        trial.wait_until_gone((tmp_path,))


def test_the_application_is_started_from_the_mounted_image(tmp_path: Path) -> None:
    way = trial.image(tmp_path / "VidGrab.dmg", tmp_path)
    (attach,), (detach,) = way.install, way.remove
    assert attach[:2] == ["hdiutil", "attach"]
    assert "-readonly" in attach
    assert way.start[0].startswith(detach[-1])
    assert way.start[0].endswith("VidGrab.app/Contents/MacOS/vidgrab")


def test_an_rpm_is_installed_by_fedoras_own_dnf(tmp_path: Path) -> None:
    way = trial.rpm(tmp_path / "x.rpm", tmp_path)
    assert way.start[:3] == ["docker", "run", "--rm"]
    assert way.start[-5:-1] == [trial.FEDORA, "sh", "-ec", way.start[-2]]
    assert ":latest" not in trial.FEDORA
    assert shlex.split(way.start[-2])[:2] == ["dnf", "install"]
    assert way.keeps_path


def test_a_deb_is_installed_by_apt_and_purged(tmp_path: Path) -> None:
    way = trial.deb(tmp_path / "x.deb", tmp_path)
    assert way.install[0][-1] == str(tmp_path / "x.deb")
    assert {"purge", "vidgrab"} <= set(way.remove[0])
    assert Path("/usr/bin/vidgrab") in way.gone


def test_an_appimage_needs_no_fuse(tmp_path: Path) -> None:
    (tmp_path / "x.AppImage").touch()
    way = trial.appimage(tmp_path / "x.AppImage", tmp_path)
    assert way.start == [str(tmp_path / "x.AppImage"), "--appimage-extract-and-run"]
