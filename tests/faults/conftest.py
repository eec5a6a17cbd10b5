"""A running program with short limits, and the place and the films of the fault suite."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from tests.faults.films import Reference, make_references, prepare
from tests.faults.place import Place
from tests.faults.table import Trials
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.core.settings import Settings


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Running]:
    """Run the program with its downloads in ``folder``."""
    settings = Settings(folder=str(folder), fetch_limit_s=12.0, silence_limit_s=2.0)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Trials:
    """Let a test note what it tries, for the table."""
    return Trials(request.node)


@pytest.fixture(scope="session")
def references(
    tmp_path_factory: pytest.TempPathFactory, session_origin: Origin
) -> dict[str, Reference]:
    """Give what every film becomes undisturbed, by its title; parallel runs make it once."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return make_references(tmp_path_factory.mktemp("references"), session_origin)
    shared = tmp_path_factory.getbasetemp().parent / "references.json"
    with shared.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not shared.exists():
            made = make_references(tmp_path_factory.mktemp("references"), session_origin)
            shared.write_bytes(msgspec.json.encode(made))
    return msgspec.json.decode(shared.read_bytes(), type=dict[str, Reference])


@pytest.fixture
def place(tmp_path: Path, origin: Origin) -> Place:
    """Give a place for steered windows, with the films' plug-in."""
    place = Place(tmp_path / "place")
    prepare(place, origin)
    return place
