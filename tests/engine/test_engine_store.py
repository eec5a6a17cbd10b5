"""Which engine is used, and the way back; files only."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.engine_store import (
    CURRENT_NAME,
    OWN_ENGINE,
    EngineState,
    EngineStore,
    bundled_version,
)

OLD, NEW, NEWER = "2027.01.01", "2027.02.02", "2027.03.03.101010"


@pytest.fixture
def store(tmp_path: Path) -> EngineStore:
    return EngineStore(tmp_path / "engine")


def lay(store: EngineStore, version: str) -> None:
    place = store.folder / version / "yt_dlp"
    place.mkdir(parents=True)
    (place / "version.py").write_text(f"__version__ = '{version}'")


def test_without_anything_the_programs_own_is_used(store: EngineStore) -> None:
    assert store.chosen() == OWN_ENGINE
    assert store.state() == EngineState()
    assert store.sweep() == []
    assert not store.folder.exists()  # asking makes nothing


def test_the_adopted_one_is_used(store: EngineStore) -> None:
    lay(store, NEW)
    store.adopt(NEW)
    assert store.chosen().version == NEW
    assert store.chosen().folder == str(store.folder / NEW)


@pytest.mark.parametrize(
    "text",
    [b"", b"\0\0\0", b"[]", b'{"version": 7}', b'{"version": "../../etc"}', b'{"version": "x"}'],
)
def test_a_spoilt_note_means_the_programs_own(store: EngineStore, text: bytes) -> None:
    store.folder.mkdir()
    (store.folder / CURRENT_NAME).write_bytes(text)
    assert store.chosen() == OWN_ENGINE


def test_one_whose_files_are_gone_is_not_used(store: EngineStore) -> None:
    lay(store, NEW)
    store.adopt(NEW)
    (store.folder / NEW / "yt_dlp" / "version.py").unlink()
    assert store.chosen() == OWN_ENGINE


def test_a_newer_program_brings_a_newer_engine(store: EngineStore) -> None:
    lay(store, "2020.01.01")
    store.adopt("2020.01.01")
    assert bundled_version() > "2020.01.01"
    assert store.chosen() == OWN_ENGINE


def test_two_failing_starts_lead_back(store: EngineStore) -> None:
    lay(store, NEW)
    store.adopt(NEW)
    assert not store.note_failing(NEW)
    assert store.chosen().version == NEW
    assert store.note_failing(NEW)
    assert store.chosen() == OWN_ENGINE
    assert store.state().refused == (NEW,)


def test_a_working_start_forgets_the_failing_one(store: EngineStore) -> None:
    lay(store, NEW)
    store.adopt(NEW)
    store.note_failing(NEW)
    store.note_working(NEW)
    assert not store.note_failing(NEW)
    assert store.chosen().version == NEW


def test_a_late_word_about_another_engine_counts_for_nothing(store: EngineStore) -> None:
    lay(store, OLD)
    lay(store, NEW)
    store.adopt(OLD)
    store.note_failing(OLD)
    store.adopt(NEW)
    assert not store.note_failing(OLD)
    assert store.state().failing_starts == 0


def test_one_goes_back_to_the_one_before_and_then_to_the_programs_own(store: EngineStore) -> None:
    lay(store, OLD)
    lay(store, NEW)
    store.adopt(OLD)
    store.adopt(NEW)
    assert store.roll_back()
    assert store.chosen().version == OLD
    assert store.roll_back()
    assert store.chosen() == OWN_ENGINE
    assert not store.roll_back()
    store.adopt(NEW)
    assert store.state().refused == (OLD,)  # what is adopted after all is not refused any more


def test_what_nobody_goes_back_to_is_swept(store: EngineStore) -> None:
    for version in (OLD, NEW, NEWER):
        lay(store, version)
        store.adopt(version)
    half = store.unfinished_folder("2027.04.04")
    (half / "engine" / "yt_dlp").mkdir(parents=True)
    (half / "archive").write_bytes(b"half")
    (store.folder / "link").symlink_to(store.folder.parent)
    (store.folder / "current.tmp").write_bytes(b"")
    swept = store.sweep()
    assert set(swept) == {OLD, half.name, "link", "current.tmp"}
    left = {path.name for path in store.folder.iterdir()}
    assert left == {NEW, NEWER, CURRENT_NAME, "claim"}
    assert store.folder.parent.exists()


def test_nothing_is_swept_while_an_update_is_under_way(store: EngineStore) -> None:
    half = store.unfinished_folder(NEW)
    half.mkdir(parents=True)
    claim = Claim(store.folder)
    assert claim.take()
    assert store.sweep() == []
    claim.release()
    assert store.sweep() == [half.name]


def test_many_at_once_do_not_lose_a_word(store: EngineStore) -> None:
    lay(store, NEW)
    store.adopt(NEW)
    stores = [EngineStore(store.folder) for _ in range(2)]  # each worker has one of its own
    turned = [threading.Thread(target=other.note_failing, args=(NEW,)) for other in stores]
    for thread in turned:
        thread.start()
    for thread in turned:
        thread.join()
    assert store.chosen() == OWN_ENGINE
