"""What a release needs beside the packages: a tag that fits, notes, sums, a closed AppImage."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from devtools.packing import appimage, packages, release, sums
from devtools.stages import Failed
from vidgrab_gui import __version__

ROOT = Path(__file__).resolve().parents[2]
TEXT = """# Changelog

## 1.2.0 (2026-12-01)

- New.

## 1.1.9

- Older.
"""


@pytest.fixture
def changelog(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(TEXT, "utf-8")
    return path


def test_the_tag_must_be_the_version(changelog: Path) -> None:
    assert "v1.2.0" in release.check("v1.2.0", "1.2.0", changelog)
    for tag in ("1.2.0", "v1.2", "v1.2.0-rc1", "v1.2.1", ""):
        with pytest.raises(Failed, match=r"v1\.2\.0 was expected"):
            release.check(tag, "1.2.0", changelog)


def test_a_version_nobody_has_told_of_is_no_release(changelog: Path) -> None:
    with pytest.raises(Failed, match=r"no part about 1\.2"):
        release.check("v1.2", "1.2", changelog)
    changelog.write_text(TEXT.replace("2026-12-01", "unreleased"), "utf-8")
    with pytest.raises(Failed, match="unreleased"):
        release.check("v1.2.0", "1.2.0", changelog)


def test_the_notes_are_the_versions_part_alone(changelog: Path) -> None:
    assert release.notes("1.2.0", changelog) == "## 1.2.0 (2026-12-01)\n\n- New."
    assert release.notes("1.1.9", changelog) == "## 1.1.9\n\n- Older."
    assert release.notes().startswith(f"## {__version__}")  # of the real file


def test_the_commands_tell_by_their_exit_code() -> None:
    command = [sys.executable, "-I", "-c", "import runpy, sys; sys.path.insert(0, '.');"]
    command[-1] += (
        "sys.argv[0] = 'x'; runpy.run_module('devtools.packing.release', run_name='__main__')"
    )
    wrong = subprocess.run(
        [*command, "check", "v0.0.0"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert wrong.returncode == 1
    assert "expected" in wrong.stderr
    useless = subprocess.run([*command, "check"], cwd=ROOT, capture_output=True, check=False)
    assert useless.returncode == 2


@pytest.mark.parametrize("name", ["release", "sums", "appimage", "trial"])
def test_the_workflows_commands_need_nothing_but_a_python(name: str) -> None:
    # -S: without site-packages, as on a runner before .venv and in the job that publishes.
    script = f"import sys; sys.path.insert(0, '.'); import devtools.packing.{name}"
    subprocess.run([sys.executable, "-S", "-I", "-c", script], cwd=ROOT, check=True)


def test_packages_are_looked_for_where_they_are_made() -> None:
    assert release.PACKAGES == packages.PACKAGES


def test_a_system_hands_its_files_on_and_no_folder(tmp_path: Path) -> None:
    made, published = tmp_path / "packages", tmp_path / "all"
    (made / "VidGrab.AppDir").mkdir(parents=True)
    for name in ("a.deb", "b.cdx.json"):
        (made / name).write_text(name, "utf-8")
    assert release.gather(str(published), made) == "a.deb\nb.cdx.json"
    assert sorted(path.name for path in published.iterdir()) == ["a.deb", "b.cdx.json"]
    with pytest.raises(Failed, match=r"a\.deb is in"):
        release.gather(str(published), made)
    with pytest.raises(Failed, match="no package"):
        release.gather(str(published), tmp_path / "nothing")


def test_sums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    for name in ("b.deb", "a.rpm", "C d.zip"):
        (tmp_path / name).write_text(name, "utf-8")
    (tmp_path / "folder").mkdir()
    first = sums.write_sums(tmp_path).read_bytes()
    assert sums.write_sums(tmp_path).read_bytes() == first  # itself is not among them
    names = [line.split("  ")[1] for line in first.decode().splitlines()]
    assert names == ["C d.zip", "a.rpm", "b.deb"]
    check = ["sha256sum", "--check", "--strict", sums.NAME]
    subprocess.run(check, cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "a.rpm").write_text("other", "utf-8")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 1


def test_nothing_to_sum_up_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sums.main([str(tmp_path)]) == 1
    assert sums.main([]) == 2
    assert "nothing to sum up" in capsys.readouterr().err


def test_an_appimage_is_closed_of_the_one_folder(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="one AppDir"):
        appimage.close(tmp_path / "tool", tmp_path / "runtime", tmp_path)
    folder = tmp_path / "VidGrab-1.0-x86_64.AppDir"
    folder.mkdir()
    (folder / "AppRun").touch()
    tool = tmp_path / "tool"
    tool.write_text(
        '#!/bin/sh\necho "$SOURCE_DATE_EPOCH $@"\nfor last; do :; done\n: >"$last"\n', "utf-8"
    )
    tool.chmod(0o755)
    made = appimage.close(tool, tmp_path / "runtime", tmp_path)
    assert made == tmp_path / "VidGrab-1.0-x86_64.AppImage"
    assert made.is_file()
    command = appimage.close_command(tool, tmp_path / "runtime", folder, made)
    assert command[-2:] == [str(folder), str(made)]
    assert command[command.index("--runtime-file") + 1] == str(tmp_path / "runtime")
    found = appimage.variables({"A": "b"}, folder)
    assert found["A"] == "b"
    assert found["APPIMAGE_EXTRACT_AND_RUN"] == "1"
