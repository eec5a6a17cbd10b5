"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks in each for its own name, to know where ``from __feature__ import snake_case`` may
count. Nobody here asks for such a feature, and the reading took a sixth of the start
(``tests/test_assumptions.py``).
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings what is changed here

_SUPPORT = "shibokensupport.feature"
_READER = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Let every module from now on count as one that may name PySide6, without a look."""
    support = sys.modules.get(_SUPPORT)
    if hasattr(support, _READER):
        setattr(support, _READER, _counts)


def _counts(_module: object) -> bool:
    return True
