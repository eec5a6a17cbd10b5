"""The frozen engine gives way to one that came later, and takes over from one that is broken."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devtools.freezing.contents import NO_STANDARD, standard_modules
from tests.engine.test_engine_update import BAD, NEW, heard, left, request_to
from tests.origin.client import Origin
from tests.origin.releases import (
    Change,
    Release,
    ReleaseServer,
    dies,
    good_archive,
    lacks_a_module,
    packed,
    raises,
    release_server,
)
from tests.packaging.test_self_check import bare
from vidgrab_gui.core.engine_update import UpdateProblem
from vidgrab_gui.engine.engine_store import OWN_ENGINE, EngineStore, bundled_version
from vidgrab_gui.engine.overlay import TRIAL_OPTION
from vidgrab_gui.engine.protocol import Failed, Fetch, Fetched, Ready, Reply, Updated, UpdateFailed
from vidgrab_gui.engine.unpacking import unpack
from vidgrab_gui.workers import child

pytestmark = pytest.mark.timeout(660)  # the first of them builds it
LIMIT_S = 150


@pytest.fixture(autouse=True)
def engine(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have children started as the frozen window starts them."""
    program = frozen / "vidgrab-engine"
    monkeypatch.setattr(child, "engine_command", lambda: [str(program)])
    return program


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with release_server() as running_server:
        yield running_server


def install(tmp_path: Path, change: Change | None = None) -> Path:
    """Put a release where an update puts it, and have it used, without any trial."""
    archive = tmp_path / "archive"
    archive.write_bytes(good_archive(NEW, change))
    store = EngineStore()
    unpack(archive, store.folder / NEW, lambda: None)
    archive.unlink()
    store.adopt(NEW)
    return store.folder / NEW


def looked_at(origin: Origin) -> tuple[str, Reply]:
    """Return the engine that a new child says it is, and what it says to a link."""
    said = heard(Fetch(origin.url("/progressive.mp4")), Fetched, Failed)
    versions = [reply.engine_version for reply in said if isinstance(reply, Ready)]
    return (versions[0] if versions else ""), said[-1]


def compiled(folder: Path) -> set[str]:
    return {
        path.name.split(".")[0] for path in folder.rglob(f"*.{sys.implementation.cache_tag}.pyc")
    }


def test_the_one_that_came_with_it_is_used_where_there_is_no_other(origin: Origin) -> None:
    version, end = looked_at(origin)
    assert version == bundled_version()
    assert isinstance(end, Fetched)


def test_a_newer_one_is_what_the_child_loads(tmp_path: Path, origin: Origin) -> None:
    install(tmp_path)
    version, end = looked_at(origin)
    assert version == NEW
    assert isinstance(end, Fetched)


def test_the_whole_update_is_done_by_the_frozen_engine(
    server: ReleaseServer, origin: Origin
) -> None:
    server.publish(Release(NEW, good_archive(NEW)))
    assert heard(request_to(server))[-1] == Updated(NEW, is_new=True)
    # A frozen Python writes none by itself: these are from the trial, in a child of the child.
    assert {"YoutubeDL", "version", "generic"} <= compiled(EngineStore().folder / NEW)
    version, end = looked_at(origin)
    assert version == NEW
    assert isinstance(end, Fetched)


def _is_cut_off(files: dict[str, str]) -> None:
    name = "yt_dlp/YoutubeDL.py"
    files[name] = files[name][: len(files[name]) // 2]


ALL_BAD = [(_is_cut_off, UpdateProblem.UNUSABLE), *BAD]
WHOLE = pytest.mark.packages("tree")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        pytest.param(*bad, id=bad[0].__name__, marks=[WHOLE] * (k > 0))
        for k, bad in enumerate(ALL_BAD)
    ],
)
def test_a_broken_one_is_refused(
    server: ReleaseServer, origin: Origin, change: Change, problem: UpdateProblem
) -> None:
    server.publish(Release(NEW, good_archive(NEW, change)))
    end = heard(request_to(server))[-1]
    assert isinstance(end, UpdateFailed), end
    assert end.problem is problem, end
    assert left() == set()
    assert EngineStore().chosen() == OWN_ENGINE
    version, looked = looked_at(origin)
    assert version == bundled_version()
    assert isinstance(looked, Fetched)


@pytest.mark.parametrize(
    "change",
    [
        raises,
        *(
            pytest.param(change, marks=WHOLE)
            for change in (None, lacks_a_module, _is_cut_off, dies)
        ),
    ],
)
def test_the_window_saves_films_whatever_engine_lies_there(
    frozen: Path, tmp_path: Path, home: Path, change: Change | None
) -> None:
    """One that broke after its trial is gone back from, and the person notices nothing."""
    install(tmp_path, change)
    done = subprocess.run(
        [frozen / "vidgrab", "--self-check"],
        env=bare(home),
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    report = json.loads(done.stdout)
    assert [one for one in report["checks"] if not one["ok"] and "download" in one["name"]] == []
    assert report["ok"], report
    assert EngineStore().state().version == ("" if change else NEW)
    assert EngineStore().state().refused == ((NEW,) if change else ())


IMPORTS_ALL = """
import importlib, sys
missing = []
for name in {names!r}:
    try:
        importlib.import_module(name)
    except ImportError as error:
        missing.append(f"{{name}}: {{error}}")
raise RuntimeError("missing: " + "; ".join(missing) + ".")
"""


def importable_here() -> list[str]:
    """Return every module of the standard library that a program on this system can import."""
    found = []
    for name in standard_modules():
        try:
            importlib.util.find_spec(name)
        except (ImportError, ValueError, AttributeError):
            continue
        found.append(name)
    return found


def test_a_newer_one_can_import_the_whole_standard_library(engine: Path, tmp_path: Path) -> None:
    names = sorted({*importable_here(), *_top_level()})
    assert len(names) > 400
    folder = tmp_path / "engine"
    code = IMPORTS_ALL.format(names=names)
    archive = tmp_path / "archive"
    archive.write_bytes(packed({"yt_dlp/__init__.py": code, "yt_dlp/version.py": ""}))
    unpack(archive, folder, lambda: None)
    said = _tried([str(engine)], folder)
    from_sources = _tried([sys.executable, "-m", "vidgrab_gui.engine"], folder)
    # Not everything in it can be imported anywhere: `multiprocessing.popen_spawn_win32`.
    assert set(_missing(said)) - set(_missing(from_sources)) == set()


def _top_level() -> set[str]:
    names = sys.stdlib_module_names - NO_STANDARD
    return {name for name in names if importlib.util.find_spec(name) is not None}


def _tried(command: list[str], folder: Path) -> str:
    done = subprocess.run(
        [*command, TRIAL_OPTION, str(folder)],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
    )
    return str(json.loads(done.stdout)["problem"])


def _missing(problem: str) -> list[str]:
    _, head, rest = problem.partition("missing: ")
    assert head, problem
    names = (one.partition(":")[0] for one in rest.split("; "))
    return sorted(name.strip() for name in names if name.strip(" .\n"))
