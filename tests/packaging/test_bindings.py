"""What the locked Qt bindings must not do to the interpreter."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPen

CALLS = 2_000


def test_methods_without_a_result_do_not_use_up_none() -> None:
    # None is immortal from Python 3.12 on; before, bindings that do not count it end the process.
    pen = QPen()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        pen.setWidthF(1.0)
    assert sys.getrefcount(None) > before - CALLS // 2
