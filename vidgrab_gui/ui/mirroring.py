"""Where things are seen: as they are, or mirrored for those who read from right to left.

The same as ``QStyle.visualRect`` and ``visualAlignment``, which are asked only where there is
something to mirror: naming ``QStyle`` makes its hundreds of enumerators.
"""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QRect, Qt


def seen_rect(direction: Qt.LayoutDirection, bounds: QRect, rect: QRect) -> QRect:
    """Return where a rectangle within bounds is seen."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return QRect(rect)
    return QtWidgets.QStyle.visualRect(direction, bounds, rect)


def seen_alignment(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return an alignment as it is seen: whatever a text's own direction is."""
    if direction == Qt.LayoutDirection.LeftToRight:
        if not align & Qt.AlignmentFlag.AlignHorizontal_Mask:
            align |= Qt.AlignmentFlag.AlignLeft
        return align | Qt.AlignmentFlag.AlignAbsolute
    return QtWidgets.QStyle.visualAlignment(direction, align)
