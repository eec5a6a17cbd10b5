"""Loads PySide6 without the work that its own Python part does for what hardly anybody uses.

At each start it compiles, from sources inside its library, what tells the signature of a
function: a text in an error, or a ``__doc__``. That took a fifth of a bare window's start.
And it reads the source of every module that is imported after it, to know where
``from __feature__ import snake_case`` may count: another sixth of ours. Both are
measured in ``tests/test_assumptions.py``, and where PySide6 does neither, nothing changes.
"""

from __future__ import annotations

import builtins
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType

_FOLDER = "shibokensupport/signature/"
_LATE = frozenset(
    f"{_FOLDER}{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "parser",
    )
)
"""Asked through attributes of the module alone; the library looks into the others itself."""

_STAND_IN = """
from vidgrab_gui.desktop.pyside_loading import sources as _sources
__getattr__ = _sources.asker(globals(), {file_name!r})
"""
_SUPPORT = "shibokensupport.feature"
_READER = "_mod_uses_pyside"


class LateSources:
    """The sources that were not compiled yet; the first question to a module compiles its own.

    Thread-safe, as far as PySide6 is: it may have to word an error in any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._texts: dict[str, str | bytes] = {}

    @property
    def waiting(self) -> frozenset[str]:
        """Return the file names of those that nobody has asked for yet."""
        return frozenset(self._texts)

    def put(self, file_name: str, text: str | bytes) -> str:
        """Keep a source for later and return the text of what stands in for it."""
        self._texts[file_name] = text
        return _STAND_IN.format(file_name=file_name)

    def asker(self, module: dict[str, object], file_name: str) -> Callable[[str], object]:
        """Return the ``__getattr__`` of a module (PEP 562) that becomes itself when asked."""

        def ask(name: str) -> object:
            with self._lock:
                if file_name in self._texts and not name.startswith("__"):
                    text = self._texts.pop(file_name)
                    exec(compile(text, file_name, "exec"), module)  # noqa: S102 - PySide6's own
                if name in module:
                    return module[name]
            raise AttributeError(name)

        return ask


sources = LateSources()


def load_pyside() -> None:
    """Import PySide6 the short way."""
    with _compiled_late():
        import PySide6.QtCore  # noqa: F401, PLC0415 - this is what it is about
    support = sys.modules.get(_SUPPORT)
    if hasattr(support, _READER):
        setattr(support, _READER, _counts)


@contextmanager
def _compiled_late() -> Iterator[None]:
    """Put off what PySide6's importer would compile; it calls ``compile`` for each module."""
    real = builtins.compile

    def compile_or_wait(
        source: str | bytes, filename: str, *arguments: object, **named: object
    ) -> CodeType:
        text = sources.put(filename, source) if filename in _LATE else source
        code: CodeType = real(text, filename, *arguments, **named)  # type: ignore[call-overload] # passed on as it came
        return code

    builtins.compile = compile_or_wait  # type: ignore[assignment] # of its overloads PySide6 uses one
    try:
        yield
    finally:
        builtins.compile = real


def _counts(_module: object) -> bool:
    return True
