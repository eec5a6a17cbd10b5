"""All shortcuts of the program by where they work: what the shortcuts page shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from vidgrab_gui.ui.job_actions import SHOWN_ORDER, action_word, shortcut_of
from vidgrab_gui.ui.program_actions import ProgramAction, program_key, program_word
from vidgrab_gui.ui.reorder import Move, move_key, move_word
from vidgrab_gui.ui.shortcuts import Shortcut, keys_of, shortcut_word


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page: what is done, by which keys, in which words.

    ``name`` is the action's own, or those of all that share the keys.
    """

    name: str
    keys: tuple[QKeySequence, ...]
    words: str

    @property
    def key_words(self) -> str:
        """Return the keys as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return _tr(" or ").join(key.toString(native) for key in self.keys)


@dataclass(frozen=True, slots=True)
class Group:
    """The lines that go for one part of the window."""

    title: str
    lines: tuple[Line, ...]


def shortcut_groups(offered: Collection[ProgramAction]) -> tuple[Group, ...]:
    """Return every shortcut there is; of the program's menu, those of what is offered."""
    s = Shortcut
    window = (
        s.GO_TO_LINK, s.SAVE_BEST, s.SAVE_SOUND, s.CHOOSE_FOLDER, s.OPEN_FOLDER, s.OPTIONS,
        s.FILTER, s.NEXT_PART, s.LAST_PART, s.UNDO, s.MENU,
    )  # fmt: skip
    return (
        Group(_tr("Everywhere"), (*_lines(window), *_program_lines(offered))),
        Group(_tr("In the link"), _lines((s.FETCH, s.STOP))),
        Group(_tr("In the list of qualities"), _lines((s.SAVE_LINE,))),
        Group(_tr("In a playlist"), _lines((s.PICK, s.SAVE_PICKED))),
        Group(_tr("In the options"), _lines((s.CHECK, s.CLOSE_OPTIONS))),
        Group(
            _tr("In the downloads"),
            (*_job_lines(), *_move_lines(), *_lines((s.COPY_LINK, s.CONTEXT_MENU))),
        ),
    )


def _lines(shortcuts: Iterable[Shortcut]) -> tuple[Line, ...]:
    return tuple(Line(one, keys_of(one), shortcut_word(one)) for one in shortcuts)


def _program_lines(offered: Collection[ProgramAction]) -> tuple[Line, ...]:
    keyed = (one for one in ProgramAction if one in offered and not program_key(one).isEmpty())
    return tuple(Line(one, (program_key(one),), program_word(one)) for one in keyed)


def _job_lines() -> tuple[Line, ...]:
    """Return a line for each key; where it could do two things it does the first possible."""
    shared: dict[str, list[int]] = {}
    for place, action in enumerate(SHOWN_ORDER):
        key = shortcut_of(action)
        if not key.isEmpty():
            shared.setdefault(key.toString(), []).append(place)
    return tuple(
        Line(
            "+".join(SHOWN_ORDER[place] for place in places),
            (QKeySequence(key),),
            _tr(" or ").join(action_word(SHOWN_ORDER[place]) for place in places),
        )
        for key, places in shared.items()
    )


def _move_lines() -> tuple[Line, ...]:
    return tuple(Line(f"move-{move}", (move_key(move),), move_word(move)) for move in Move)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutGroups", text)
