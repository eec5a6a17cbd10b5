"""Every state of the window and every dialog, for tests that look at whatever takes the keyboard.

Dialogs of the program's menu are found by what is offered there: a new one is looked at as soon
as it exists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.conftest import Stand
from tests.ui.samples import LINK, completed, failed, job, listed
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.network import Network, SiteRule
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.client_question import ClientQuestion
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.questions import ManyQuestion, QuitQuestion, RemovalQuestion
from vidgrab_gui.ui.token_row import RenewalQuestion

WITHOUT_DIALOG = frozenset({ProgramAction.QUIT, ProgramAction.COPY_REPORT})


def empty(stand: Stand) -> QWidget:
    return stand.window


def ready(stand: Stand) -> QWidget:
    stand.window.set_links(LINK)
    for order, state in enumerate((JobState.DOWNLOADING, JobState.FAILED, JobState.DONE)):
        stand.jobs.put(job(state, state, order=order))
    stand.show(completed())
    stand.pick(0)
    stand.window.show_offer(Notice("Removed 1 download.", (NoticeAction.UNDO_REMOVE,), "a"))
    return stand.window


def broken(stand: Stand) -> QWidget:
    stand.window.set_links(LINK)
    stand.show(failed())
    return stand.window


def playlist(stand: Stand) -> QWidget:
    stand.window.set_links(LINK)
    stand.show(listed(5))
    return stand.window


def options(stand: Stand, group: int) -> QWidget:
    ready(stand)
    stand.body.options.click()
    panel = stand.window.listings.options.panel
    panel.groups[group].header.click()
    return stand.window


SITES = tuple(SiteRule(f"{name}.example", user="bob") for name in "abc")
"""So that the table has rows, where Tab could be caught."""


def dialog(stand: Stand, action: ProgramAction) -> QWidget:
    stand.window.show_settings(Settings(network=Network(sites=SITES)))
    stand.window.listings.dialogs.act(action)
    (shown,) = [one for one in stand.window.findChildren(QDialog) if one.isVisible()]
    return shown


def question(stand: Stand, which: int) -> QWidget:
    theme, window = stand.window.theme, stand.window
    asked = (
        RemovalQuestion("A film", ("a",), theme, window),
        QuitQuestion(2, theme, window),
        ManyQuestion(500, theme, window),
        RenewalQuestion(theme, window),
        ClientQuestion("curl", theme, window),
    )[which]
    asked.open()
    return asked


Scene = Callable[[Stand], QWidget]


def _scenes() -> Iterator[tuple[str, Scene]]:
    yield from (("empty", empty), ("ready", ready), ("broken", broken), ("playlist", playlist))
    for group in range(6):
        yield f"options-{group}", partial(options, group=group)
    for which in range(5):
        yield f"question-{which}", partial(question, which=which)
    for action in ProgramAction:
        if action not in WITHOUT_DIALOG:
            yield action.value, partial(dialog, action=action)


SCENES = dict(_scenes())


def is_offered(stand: Stand, name: str) -> bool:
    """Tell whether a scene can be shown: some dialogs are yet to come."""
    action = next((one for one in ProgramAction if one.value == name), None)
    return action is None or action in stand.window.listings.dialogs.offered


def shown(stand: Stand, name: str) -> QWidget:
    """Show a scene and return its window, once that is the active one."""
    window = SCENES[name](stand)
    stand.hand.wait(window.isVisible, "it is shown")
    window.activateWindow()
    stand.hand.wait(window.isActiveWindow, "it is the active one")
    QApplication.sendPostedEvents()
    return window


def stops(window: QWidget) -> list[QWidget]:
    """Return all in a window that takes the keyboard now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not _is_inside_another(widget)
    ]


def _is_inside_another(widget: QWidget) -> bool:
    """Tell whether it is a part of a control: the field in a box of numbers."""
    return widget.objectName().startswith("qt_")
