"""What goes into the frozen program, and what is left to the system it runs on.

Each list has its reason in facts/packaging.md; `dev.py package --check` holds them against the
built tree.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.machinery import ModuleSpec
from pathlib import Path, PurePosixPath

from vidgrab_gui.workers.siblings import SIBLING

APP_ID = "io.github.vidgrab.VidGrab"
ENGINE = SIBLING
LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")
"""Whose words of Qt's own come along: ours, as a test holds against resources/translations."""

# A newer yt-dlp that comes later may import any module of the standard library but these, which
# need a screen of their own, are Python's own tests and tools, or are gone in newer Pythons.
NO_STANDARD = frozenset(
    {
        *("antigravity", "this", "tkinter", "idlelib", "turtle", "turtledemo", "test", "lib2to3"),
        *("ensurepip", "venv", "unittest", "doctest", "pydoc_data", "curses", "readline"),
        *("msilib", "nis", "crypt", "spwd", "ossaudiodev", "distutils", "_pyrepl"),
        *("_curses", "_curses_panel", "_tkinter", "_crypt", "_msi"),
        *("_dbm", "_gdbm", "dbm.ndbm", "dbm.gnu"),  # Debian's Python has them, with Berkeley's DB
    }
)

# Never here: distutils (PyInstaller needs it on 3.12 and later) and urllib3.http2 (without it
# yt-dlp has no `requests` handler, and says nothing).
EXCLUDED = (
    *("tkinter", "_tkinter", "unittest", "test", "lib2to3", "pydoc_data", "setuptools"),
    *("pkg_resources", "pip", "PIL", "numpy", "curses", "_curses", "_curses_panel", "readline"),
    *("nis", "crypt", "_crypt", "spwd", "ossaudiodev", "_dbm", "_gdbm"),
    *("sitecustomize", "usercustomize"),  # of whoever builds it; Debian's Python has one
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtPdf"),
    *("pytest", "hypothesis", "mypy", "coverage", "_pytest", "pluggy", "IPython", "rich"),
    *("yaml", "typing_extensions"),  # of tests' libraries; msgspec and others take them if they can
)

# Each program says no to the parts of the other. Of the browser's door the window leaves what
# serves a developer: werkzeug loads its own small server with its first line, and that one names
# a debugger, a watcher of files, and certificates of its own making; waitress names a profiler.
ENGINE_PARTS = ("yt_dlp", "curl_cffi", "requests", "websockets", "mutagen", "Cryptodome")
WINDOW_PARTS = ("PySide6", "shiboken6", "waitress", "werkzeug", "markupsafe")
UNUSED_OF_DOOR = (
    *("werkzeug.debug", "werkzeug._reloader", "werkzeug.testapp", "werkzeug.middleware"),
    *("waitress.runner", "profile", "pstats", "colorama", "watchdog"),
    *("cryptography.x509", "cryptography.hazmat.primitives.serialization"),
)

# What a browser is given, in the bundle beside the licences: as it lies in the sources.
BROWSER_FOLDER = "browser"

# Qt's plug-ins that stay, by the folder they are in. GTK's theme alone would drag in 22 MiB.
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland*", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("*",),
    "imageformats": ("qjpeg", "qsvg", "qwebp", "qico", "qgif"),
    "iconengines": ("*",),
    "styles": ("*",),
    "xcbglintegrations": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-shell-integration": ("xdg-shell",),
    "tls": (),
    "networkinformation": (),
}

# What every Linux desktop has, and what must be its own: the loader's, the graphics driver's, the
# fonts'. AppImage's excludelist says the same (facts/packaging.md, "Which Python, which glibc").
# A test holds them against what the tree asks for: no more, and no fewer. Expat is fontconfig's
# need; only Debian's own Python asks for it, too.
HOST_LIBRARIES = (
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"),
    *("ld-linux-*.so.*", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libcom_err.so.2"),
    *("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1"),
    *("libfontconfig.so.1", "libfreetype.so.6", "libexpat.so.1"),
    *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
)

# What PyInstaller runs before our first line. The window has none of it: the first reads every
# name of the library for the sources' places, the third is for workers of multiprocessing, and
# the last loads Qt before the window can do it the short way, to say what Qt's wheel says itself.
# Together they made a fifth of the window's start.
WINDOW_HOOKS = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"})
LINUX_WINDOW_HOOKS = frozenset({"pyi_rth_pyside6"})

# Of Windows and of parts of Qt that are not used: software OpenGL alone is 20 MB.
UNWANTED = (
    *("opengl32sw.dll", "d3dcompiler_*.dll", "Qt6VirtualKeyboard*", "Qt6Pdf*", "Qt6Qml*"),
    *("Qt6Quick*", "py.typed"),
)

# Of a package's record only what names it and what its licence asks for is of use here.
RECORDS = frozenset({"INSTALLER", "RECORD", "REQUESTED", "WHEEL", "direct_url.json"})


def standard_modules() -> Iterator[str]:
    """Yield every module of the standard library that a newer yt-dlp may come to import."""
    from PyInstaller.utils.hooks import collect_submodules  # noqa: PLC0415 - only where it builds

    for name in sorted(sys.stdlib_module_names - NO_STANDARD):
        spec = _spec_of(name)
        if spec is None:
            continue
        yield name
        if spec.submodule_search_locations:
            yield from collect_submodules(name, filter=_is_offered)


def browser_files(folder: Path) -> list[tuple[str, str]]:
    """Return what a browser is given, each file with its folder in the bundle.

    ``folder`` is resources/browser; hidden files are passed over, and what Chromium leaves in
    what it has loaded. Raises FileNotFoundError where no extension is there.
    """
    if not any(folder.rglob("manifest.json")):
        raise FileNotFoundError(f"no browser's extension is in {folder}")
    places = [(path, path.relative_to(folder)) for path in sorted(folder.rglob("*"))]
    return [
        (str(path), (PurePosixPath(BROWSER_FOLDER) / place.parent.as_posix()).as_posix())
        for path, place in places
        if path.is_file() and not any(part.startswith((".", "_metadata")) for part in place.parts)
    ]


def unwanted_hooks(program: str) -> frozenset[str]:
    """Return which of PyInstaller's own first steps a program does without; by its name."""
    if program == ENGINE:
        return frozenset()
    # Elsewhere it also has the loader find libraries, which nobody has tried to do without.
    return WINDOW_HOOKS | (LINUX_WINDOW_HOOKS if sys.platform.startswith("linux") else frozenset())


def is_host_library(name: str) -> bool:
    """Tell whether a library is the system's to provide."""
    return any(fnmatch(name, pattern) for pattern in HOST_LIBRARIES)


def is_unwanted(path: str) -> bool:
    """Tell whether a file that PyInstaller collected stays out; by its place in the bundle."""
    path = path.replace("\\", "/")
    name = path.rsplit("/", 1)[-1]
    if "PySide6" in path and "/translations/" in path:
        return name not in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "/plugins/" in path:
        kind, rest = path.split("/plugins/", 1)[1].split("/", 1)
        stem = rest.split(".")[0].removeprefix("lib")
        kept = next((kept for folder, kept in QT_PLUGINS.items() if fnmatch(kind, folder)), ())
        return not any(fnmatch(stem, pattern) for pattern in kept)
    if ".dist-info/" in path:
        return name in RECORDS
    return any(fnmatch(name, pattern) for pattern in UNWANTED)


def _spec_of(name: str) -> ModuleSpec | None:
    try:
        return importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return None


def _is_offered(name: str) -> bool:
    return name not in NO_STANDARD and not {"test", "tests"} & set(name.split("."))
