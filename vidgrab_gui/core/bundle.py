"""What a frozen program leaves in its environment, and what other programs must not inherit.

PyInstaller's boot loader and its hook for Qt point the loader and Qt into the bundle: a file
manager, ``xdg-open`` or the system's ffmpeg would load our libraries (facts/packaging.md). What
the loader needed it has read before the first line of ours, so nothing is lost by taking it out.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import PurePath

# PyInstaller's manual, "LD_LIBRARY_PATH / LIBPATH considerations": what was there before is kept.
_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_KEPT = "_ORIG"
_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_LOADER = "_PYI_"


def leave_bundle(environ: MutableMapping[str, str], bundle: str, separator: str) -> None:
    """Take everything that leads into the bundle out of an environment.

    ``bundle`` is the folder of the frozen program, ``separator`` what stands between two paths.
    A person's own value of a variable stays or comes back; only what lies in the bundle goes.
    """
    for name in _PATHS:
        before = environ.pop(name + _KEPT, None)
        if before is not None:
            environ[name] = before
    for name in (*_PATHS, *_QT, "PATH"):
        _leave(environ, name, bundle, separator)
    for name in [name for name in environ if name.startswith(_LOADER)]:
        del environ[name]


def _leave(environ: MutableMapping[str, str], name: str, bundle: str, separator: str) -> None:
    paths = environ.get(name, "").split(separator)
    kept = [path for path in paths if not PurePath(path).is_relative_to(bundle)]
    if len(kept) == len(paths):
        return
    if kept:
        environ[name] = separator.join(kept)
    else:
        del environ[name]
