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


@pytest.mark.parametrize("wish", ["best", "audio", "1080p", "720"])
def test_every_quality_there_may_be_can_be_wished_for(wish: str) -> None:
    assert parse_arguments(["--quality", wish]).quality == wish


@pytest.mark.parametrize("words", [["--no-such-thing"], ["--quality", "1080x"], ["--quality", ""]])
def test_a_mistake_is_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(words)
    assert end.value.code == 2
    assert words[0] in capsys.readouterr().err


def test_a_folder_whose_name_is_no_text_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--output", "films\udcff"])
    assert end.value.code == 2
    assert "--output" in capsys.readouterr().err


def test_a_report_is_of_a_self_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.json"
    assert parse_arguments(["--self-check", "--report", str(file)]).report == str(file)
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--report", str(file)])
    assert end.value.code == 2
    assert "without --self-check" in capsys.readouterr().err
