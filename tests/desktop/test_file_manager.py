"""What is said to other systems' programs, as far as that can be seen from here."""

from __future__ import annotations

import pytest

from vidgrab_gui.desktop.file_manager import explorer_command


@pytest.mark.parametrize("path", [r"C:\a b\c.mp4", r"C:\one,two\c.mp4", r"\\server\share\ä.mp4"])
def test_the_explorer_gets_the_name_whole(path: str) -> None:
    command = explorer_command(path, {"SystemRoot": r"D:\Windows"})
    assert command == rf'"D:\Windows\explorer.exe" /select,"{path}"'


def test_the_explorer_is_windows_own_wherever_we_are_started() -> None:
    assert explorer_command("x", {}).startswith(r'"C:\Windows\explorer.exe" ')
