"""What the program consists of, held exactly against what it must consist of."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, qVersion

from vidgrab_gui import __version__
from vidgrab_gui.core.places import extension_folder
from vidgrab_gui.core.stock import (
    FEWEST_CERTIFICATES,
    FEWEST_EXTRACTORS,
    HANDLERS,
    SCRIPTS,
    Stock,
    expected_parts,
)
from vidgrab_gui.selfcheck.check import Check

WINDOW_PARTS = (
    *("PySide6", "keyring", "msgspec", "platformdirs", "sqlite3", "tomli_w"),
    *("waitress", "werkzeug"),
)
LINUX_PARTS = ("jeepney",)
KEYRINGS = {
    "linux": "keyring.backends.SecretService",
    "win32": "keyring.backends.Windows",
    "darwin": "keyring.backends.macOS",
}
# Only looked for: to load them takes a screen's libraries, which a bare server has not.
QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtTest", "QtWidgets")
MANIFEST = "extension/manifest.json"
PLATFORM_PLUGINS = {
    "linux": ("libqoffscreen.so", "libqwayland.so", "libqxcb.so"),
    "win32": ("qwindows.dll",),
    "darwin": ("libqcocoa.dylib",),
}


def window_checks() -> Iterator[Check]:
    """Look at what the window's own process consists of."""
    yield Check("version", bool(__version__), __version__)
    yield Check("python", True, platform.python_version())
    linux_parts = LINUX_PARTS if sys.platform == "linux" else ()
    for name in (*WINDOW_PARTS, *linux_parts):
        yield _imported(name)
    yield _imported(KEYRINGS.get(sys.platform, "keyring"), "passwords")
    yield Check("qt", bool(qVersion()), qVersion())
    missing = [name for name in QT_MODULES if importlib.util.find_spec(f"PySide6.{name}") is None]
    yield Check("qt modules", not missing, _told(QT_MODULES, missing))
    yield _plugins()
    yield _extension()


def engine_checks(stock: Stock) -> Iterator[Check]:
    """Hold what the engine's process has told against what is expected of it."""
    expected = expected_parts(sys.platform)
    for name in sorted({*expected, *stock.parts}):
        yield _part(name, stock, is_expected=name in expected)
    missing = sorted(set(HANDLERS) - set(stock.handlers))
    reasons = [f"{name} ({stock.problems.get(name, 'not there')})" for name in missing]
    yield Check("request handlers", stock.handlers == HANDLERS, _told(stock.handlers, reasons))
    yield _counted("impersonation", stock.target_count, 1, "targets", stock)
    yield _counted("extractors", stock.extractor_count, FEWEST_EXTRACTORS, "extractors", stock)
    lazy = "there" if stock.has_lazy_extractors else "lazy_extractors: not there, or not in use"
    yield Check("lazy extractors", stock.has_lazy_extractors, lazy)
    lengths = {name: stock.script_lengths.get(name, 0) for name in SCRIPTS}
    told = ", ".join(f"{name} {length}" for name, length in lengths.items())
    yield Check(
        "scripts", all(lengths.values()), f"{told} {stock.problems.get('scripts', '')}".strip()
    )
    yield _counted(
        "certificates", stock.certificate_count, FEWEST_CERTIFICATES, "certificates", stock
    )


def _imported(module: str, name: str = "") -> Check:
    try:
        found = importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what was asked for
        return Check(f"part {name or module}", False, f"{module}: {type(error).__name__}: {error}")
    version = getattr(found, "__version__", "") or getattr(found, "sqlite_version", "")
    return Check(f"part {name or module}", True, str(version or _noted_version(module)))


def _noted_version(module: str) -> str:
    try:
        return importlib.metadata.version(module.partition(".")[0])
    except importlib.metadata.PackageNotFoundError:
        return "of an unknown version"


def _plugins() -> Check:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    wanted = PLATFORM_PLUGINS.get(sys.platform, ())
    missing = [name for name in wanted if not (folder / "platforms" / name).is_file()]
    return Check("qt plug-ins", not missing, f"{_told(wanted, missing)} in {folder}")


def _extension() -> Check:
    folder = extension_folder()
    return Check("browser extension", (folder / MANIFEST).is_file(), f"{MANIFEST} in {folder}")


def _part(name: str, stock: Stock, *, is_expected: bool) -> Check:
    version = stock.parts.get(name)
    if version is None:
        return Check(f"engine {name}", False, f"missing: {stock.problems.get(name, name)}")
    if not is_expected:
        return Check(f"engine {name}", False, f"{name} {version} is not expected here")
    is_whole = bool(version) and not version.startswith("broken")
    return Check(f"engine {name}", is_whole, version or f"{name} tells no version")


def _counted(name: str, count: int, fewest: int, things: str, stock: Stock) -> Check:
    problem = stock.problems.get(name, "")
    return Check(name, count >= fewest, f"{count} {things} {problem}".strip())


def _told(there: tuple[str, ...], missing: list[str]) -> str:
    if missing:
        return f"missing: {', '.join(missing)}"
    return ", ".join(there)
