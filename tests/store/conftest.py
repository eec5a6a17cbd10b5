"""Libraries that are closed when their test is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vidgrab_gui.store.library import Library, open_library

Opener = Callable[[], Library]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def opener(place: Path) -> Iterator[Opener]:
    opened: list[Library] = []

    def open_it() -> Library:
        opened.append(open_library(place))
        return opened[-1]

    yield open_it
    for library in opened:
        library.close(5)
