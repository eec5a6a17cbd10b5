"""The house's rules, checked over the source, and the checks themselves shown to bite."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
import tokenize
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "vidgrab_gui"
SOURCES = sorted(HOUSE.rglob("*.py"))
ALL_SOURCES = sorted(
    [ROOT / "dev.py", *SOURCES, *(ROOT / "devtools").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
)
WINDOW_PACKAGES = ("ui", "models", "workers", "store", "desktop", "core")
MOST_FILE_LINES = 450
MOST_FUNCTION_LINES = 60
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools_misc"}
PRINTERS = {"vidgrab_gui/demo/__main__.py"}  # its parent reads what it prints
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
NOQA = re.compile(r"#\s*(?:ruff:\s*)?noqa(?P<codes>:\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)?")
IGNORE = re.compile(r"#\s*type:\s*ignore(?P<codes>\[[a-z\-, ]+\])?")
REASON = re.compile(r"\w{4,}")
BREAKS = {
    "arrows point one way": ("models/__init__.py", "import vidgrab_gui.ui"),
    "core knows neither Qt nor yt-dlp": ("core/__init__.py", "import PySide6.QtCore"),
    "only the engine's process meets yt-dlp": ("ui/__init__.py", "import yt_dlp"),
    "engine, store, demo and api know no Qt": ("store/__init__.py", "import PySide6.QtCore"),
    "the window's process meets the engine in protocol, journal, claim, tools only": (
        "workers/__init__.py",
        "import vidgrab_gui.engine.session",
    ),
    "ui asks through its commands and hears by signals": (
        "ui/__init__.py",
        "import vidgrab_gui.store",
    ),
    "workers serve the store and the engine": (
        "workers/__init__.py",
        "import vidgrab_gui.models",
    ),
}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def comments(path: Path) -> Iterator[tuple[int, str]]:
    with path.open("rb") as file:
        for token in tokenize.tokenize(file.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def contract_names() -> list[str]:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in config["tool"]["importlinter"]["contracts"]]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sysconfig.get_path("scripts"), "lint-imports")
    return subprocess.run(
        [tool, "--no-logo", "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


def modules_after(statement: str) -> set[str]:
    """Return what a fresh interpreter has loaded after one statement."""
    code = f"import sys\n{statement}\nprint(*sys.modules, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def modules_in(package: str) -> list[str]:
    """Return every module of one of the house's packages, by its dotted name."""
    folder = HOUSE / package
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted(folder.rglob("*.py"))
        if path.name not in {"__init__.py", "__main__.py"}
    ]


@pytest.fixture
def copied_house(tmp_path: Path) -> Path:
    """Return a folder with a copy of the package and its contracts, to be broken."""
    shutil.copytree(HOUSE, tmp_path / "vidgrab_gui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


class TestContracts:
    def test_all_are_kept(self) -> None:
        done = lint_imports(ROOT)
        assert done.returncode == 0, done.stdout + done.stderr

    def test_each_has_a_break_below(self) -> None:
        assert sorted(BREAKS) == sorted(contract_names())

    @pytest.mark.parametrize("contract", sorted(BREAKS))
    def test_each_fails_when_broken(self, contract: str, copied_house: Path) -> None:
        place, statement = BREAKS[contract]
        path = copied_house / "vidgrab_gui" / place
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{statement}\n", encoding="utf-8")
        done = lint_imports(copied_house)
        assert done.returncode == 1, done.stdout + done.stderr
        assert f"{contract} BROKEN" in done.stdout

    def test_a_module_without_a_place_is_refused(self, copied_house: Path) -> None:
        (copied_house / "vidgrab_gui" / "stray.py").write_text('"""Nowhere."""\n')
        done = lint_imports(copied_house)
        assert "arrows point one way BROKEN" in done.stdout


class TestWhatIsLoaded:
    def test_core_brings_neither_qt_nor_yt_dlp(self) -> None:
        loaded = modules_after("\n".join(f"import {name}" for name in modules_in("core")))
        assert "vidgrab_gui.core.media" in loaded
        assert not loaded & {"PySide6", "yt_dlp"}

    def test_the_protocol_brings_neither_qt_nor_yt_dlp(self) -> None:
        loaded = modules_after(
            "import vidgrab_gui.engine.protocol, vidgrab_gui.engine.tools\n"
            "import vidgrab_gui.engine.journal, vidgrab_gui.engine.claim"
        )
        assert "vidgrab_gui.engine.protocol" in loaded
        assert not loaded & {"PySide6", "yt_dlp"}

    def test_the_window_brings_no_yt_dlp(self) -> None:
        names = [name for package in WINDOW_PACKAGES for name in modules_in(package)]
        if (HOUSE / "app.py").exists():
            names.append("vidgrab_gui.app")
        # Windows' own parts cannot be imported elsewhere.
        wanted = [name for name in names if "windows" not in name or sys.platform == "win32"]
        loaded = modules_after("\n".join(f"import {name}" for name in wanted))
        assert "PySide6.QtWidgets" in loaded
        assert "yt_dlp" not in loaded


class TestQtParts:
    """import-linter sees PySide6 as one; which part of it a package uses is checked here."""

    @pytest.mark.parametrize(
        ("package", "allowed"),
        [
            ("workers", {"QtCore"}),
            ("models", {"QtCore", "QtGui"}),
            ("desktop", {"QtCore", "QtGui", "QtDBus", "QtNetwork"}),
        ],
    )
    def test_a_package_uses_only_its_parts(self, package: str, allowed: set[str]) -> None:
        used = {
            name.split(".")[1]
            for path in (HOUSE / package).rglob("*.py")
            for name in imports(path)
            if name.startswith("PySide6.")
        }
        assert used <= allowed


class TestShape:
    def test_a_file_can_be_read_at_one_sitting(self) -> None:
        long = [
            f"{named(path)}: {lines} lines"
            for path in SOURCES
            if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_FILE_LINES
        ]
        assert not long

    def test_functions_are_short(self) -> None:
        long = [
            f"{named(path)}:{node.lineno} {node.name}: {node.end_lineno - node.lineno + 1} lines"
            for path in SOURCES
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.end_lineno is not None
            and node.end_lineno - node.lineno + 1 > MOST_FUNCTION_LINES
        ]
        assert not long

    def test_names_say_something(self) -> None:
        empty = [named(path) for path in ALL_SOURCES if path.stem.strip("_") in EMPTY_NAMES]
        assert not empty

    def test_every_module_says_what_it_is(self) -> None:
        silent = [named(path) for path in SOURCES if not ast.get_docstring(tree_of(path))]
        assert not silent

    def test_the_program_needs_neither_tests_nor_tools(self) -> None:
        astray = [
            f"{named(path)}: {name}"
            for path in SOURCES
            for name in imports(path)
            if name.split(".")[0] in {"tests", "devtools", "dev", "pytest"}
        ]
        assert not astray


class TestManners:
    def test_nobody_prints(self) -> None:
        found = [
            f"{named(path)}:{call.lineno}"
            for path in SOURCES
            if named(path) not in PRINTERS
            for call in calls(path)
            if isinstance(call.func, ast.Name) and call.func.id == "print"
        ]
        assert not found

    def test_nobody_spins_the_event_loop_or_kills_a_thread(self) -> None:
        found = [
            f"{named(path)}:{call.lineno} {ast.unparse(call.func)}"
            for path in SOURCES
            for call in calls(path)
            if isinstance(call.func, ast.Attribute) and is_rude(path, call.func)
        ]
        assert not found

    def test_looks_come_from_the_theme_alone(self) -> None:
        found = [
            f"{named(path)}:{line}"
            for path in SOURCES
            if not re.fullmatch(r"(theme|palette)\w*", path.stem)
            for line in looks_of_its_own(path)
        ]
        assert not found


def is_rude(path: Path, called: ast.Attribute) -> bool:
    """Tell whether a call spins the event loop or terminates a QThread."""
    if called.attr == "processEvents":
        return True
    receiver = ast.unparse(called.value).lower()
    is_process = any(word in receiver for word in ("process", "popen", "child"))
    return called.attr == "terminate" and "QThread" in path.read_text("utf-8") and not is_process


def looks_of_its_own(path: Path) -> Iterator[int]:
    """Yield the lines that set a style sheet or name a colour."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield node.lineno
        if isinstance(node, ast.Constant) and COLOUR.fullmatch(str(node.value).strip()):
            yield node.lineno


def unexplained(comment: str) -> bool:
    """Tell whether a comment switches a check off without a code or without a reason."""
    switches = [found for pattern in (NOQA, IGNORE) if (found := pattern.search(comment))]
    reason = IGNORE.sub("", NOQA.sub("", comment))
    has_codes = all(found["codes"] for found in switches)
    return bool(switches) and not (has_codes and REASON.search(reason))


class TestExceptions:
    def test_each_has_a_code_and_a_reason(self) -> None:
        found = [
            f"{named(path)}:{line} {comment}"
            for path in ALL_SOURCES
            for line, comment in comments(path)
            if unexplained(comment)
        ]
        assert not found

    @pytest.mark.parametrize(
        ("comment", "is_unexplained"),
        [
            ("# noqa", True),
            ("# noqa: BLE001", True),
            ("# noqa: BLE001 - the thread's boundary", False),
            ("# noqa: S603, S607 - a program of ours", False),
            ("# noqa: FBT003 - Win32", False),
            ("# type: ignore", True),
            ("# type: ignore[misc]", True),
            ("# type: ignore[misc]  # Qt's stubs say otherwise", False),
            ("# type: ignore[misc]  # noqa: E501", True),
            ("# an ordinary remark", False),
        ],
    )
    def test_the_check_tells_them_apart(self, comment: str, is_unexplained: bool) -> None:
        assert unexplained(comment) is is_unexplained
