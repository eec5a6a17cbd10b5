"""The command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidgrab_gui import __version__
from vidgrab_gui.arguments import Arguments, parse_arguments


def test_nothing_asked_for() -> None:
    assert parse_arguments([]) == Arguments()


def test_links_and_how_to_save_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    words = ["http://a/x", "--quality", "1080p", "--start", "--output", "films", "http://b/y"]
    found = parse_arguments(words)
    assert found.links == ("http://a/x", "http://b/y")
    assert (found.quality, found.start) == ("1080p", True)
    assert found.output == str(tmp_path / "films")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"VidGrab {__version__}\n"


def test_a_mistake_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--no-such-thing"])
    assert end.value.code == 2
    assert "--no-such-thing" in capsys.readouterr().err
