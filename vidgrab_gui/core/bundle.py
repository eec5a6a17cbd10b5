"""What a frozen program leaves in its environment, and what other programs must not inherit.

PyInstaller's boot loader and its hook for Qt point the loader and Qt into the bundle: a file
manager, ``xdg-open`` or the system's ffmpeg would load our libraries (facts/packaging.md). What
the loader needed it has read before the first line of ours, so nothing is lost by taking it out.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from pathlib import PurePath

# PyInstaller's manual, "LD_LIBRARY_PATH / LIBPATH considerations": what was there before is kept.
_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_KEPT = "_ORIG"
_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_OTHERS = ("PATH", "XDG_DATA_DIRS")
_LOADER = "_PYI_"
_IMAGE = "APPIMAGE"
_IMAGE_FOLDER = "APPDIR"
_OF_IMAGE = (_IMAGE, _IMAGE_FOLDER, "ARGV0", "OWD")
"""What an AppImage's runtime says to its program: another AppImage would take it for its own."""

_WHEREABOUTS = ("PWD", "OLDPWD", "_")
"""Where a shell stands, and what it ran last: these may lie in a bundle and mean nothing."""


def leave_bundle(environ: MutableMapping[str, str], bundle: str, separator: str) -> str:
    """Take everything that leads into the bundle out of an environment.

    ``bundle`` is the folder of the frozen program, ``separator`` what stands between two paths.
    A person's own value of a variable stays or comes back; only what lies in the bundle goes.
    Returns the path of the AppImage that the bundle is in, empty where it is in none.
    """
    for name in _PATHS:
        before = environ.pop(name + _KEPT, None)
        if before is not None:
            environ[name] = before
    places = [bundle]
    image = ""
    if _is_in_image(environ, bundle):
        places.append(environ[_IMAGE_FOLDER])
        image = environ.get(_IMAGE, "")
        for name in _OF_IMAGE:
            environ.pop(name, None)
    for name in (*_PATHS, *_QT, *_OTHERS):
        _leave(environ, name, places, separator)
    for name in [name for name in environ if name.startswith(_LOADER)]:
        del environ[name]
    return image


def strays(environ: Mapping[str, str], bundle: str, separator: str) -> tuple[str, ...]:
    """Return the variables of an environment that lead into the bundle or speak of it."""
    found = [name for name in environ if name.startswith(_LOADER)]
    if bundle and _is_in_image(environ, bundle):
        found += [name for name in _OF_IMAGE if name in environ]
    for name, value in environ.items():
        if bundle and name not in _WHEREABOUTS and _leads_into([bundle], value, separator):
            found.append(name)
    return tuple(sorted(set(found)))


def _is_in_image(environ: Mapping[str, str], bundle: str) -> bool:
    """Tell whether the AppImage that is spoken of is ours: a terminal may come in one, too."""
    folder = environ.get(_IMAGE_FOLDER, "")
    return bool(folder) and PurePath(bundle).is_relative_to(folder)


def _leads_into(places: list[str], value: str, separator: str) -> bool:
    paths = value.split(separator)
    return any(PurePath(path).is_relative_to(place) for path in paths for place in places)


def _leave(environ: MutableMapping[str, str], name: str, places: list[str], separator: str) -> None:
    paths = environ.get(name, "").split(separator)
    kept = [path for path in paths if not _leads_into(places, path, separator)]
    if len(kept) == len(paths):
        return
    if kept:
        environ[name] = separator.join(kept)
    else:
        del environ[name]
