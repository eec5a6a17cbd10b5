"""Reading dropped files of links, beside the window's thread."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from vidgrab_gui.workers.link_reader import MOST_FILES, LinkReader, LinksRead


def test_files_are_read_in_order_and_what_gives_nothing_is_named(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("https://example.com/a\n")
    (tmp_path / "b.url").write_text("[InternetShortcut]\nURL=https://example.com/b\n")
    (tmp_path / "c.txt").write_text("milk, bread")
    paths = [str(tmp_path / name) for name in ("a.txt", "b.url", "c.txt", "gone.txt")]
    reader = LinkReader()
    with qtbot.waitSignal(reader.read, timeout=5000) as heard:
        reader.start([*paths, str(tmp_path)], "https://example.com/0")
    assert heard.args is not None
    found = heard.args[0]
    assert isinstance(found, LinksRead)
    assert found.empty == ("c.txt", "gone.txt", tmp_path.name)
    assert found.text.split()[:3] == [f"https://example.com/{name}" for name in ("0", "a", "b")]
    assert threading.current_thread() is threading.main_thread()


def test_no_more_than_so_many_are_read(qtbot: QtBot, tmp_path: Path) -> None:
    reader = LinkReader()
    with qtbot.waitSignal(reader.read, timeout=5000) as heard:
        reader.start([str(tmp_path / f"{n}.txt") for n in range(MOST_FILES + 5)])
    assert heard.args is not None
    assert len(heard.args[0].empty) == MOST_FILES
