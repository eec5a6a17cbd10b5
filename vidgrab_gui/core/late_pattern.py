"""Regular expressions that are compiled when they are first used.

The window's start needs none of ours, and compiling them all took a tenth of it.
"""

from __future__ import annotations

import re
from typing import Any, cast

_all: list[_LatePattern] = []


class _LatePattern:
    """Looks like the pattern it becomes; what was asked of it once is then the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        if name.startswith("_"):
            raise AttributeError(name)
        value = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, value)
        return value


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what can be used like ``re.compile(pattern, flags)``."""
    late = _LatePattern(pattern, flags)
    _all.append(late)
    return cast("re.Pattern[str]", late)


def compile_late_patterns() -> None:
    """Compile all there are by now: for a process that is warmed before its work comes."""
    for late in _all:
        late.search("")
