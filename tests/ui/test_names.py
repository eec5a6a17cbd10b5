"""What a screen reader hears: the roles and names the design promises, and no nameless control."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.hand import Role, is_visible, name_of
from tests.ui.conftest import Stand
from tests.ui.samples import LINK, MB, completed, failed, fetching, job, stopped
from vidgrab_gui.core.job import Hold, JobState
from vidgrab_gui.core.progress import Phase, Progress

BUTTONS = ["Paste", "Fetch", "Best Quality", "Audio Only", "Download"]
JOB_BUTTONS = ["Pause", "Resume", "Cancel", "Retry", "Open", "Show in Folder", "Remove"]
PROMISED = [
    (Role.EditableText, ["Video URL"]),
    (Role.Button, BUTTONS + JOB_BUTTONS),
    (Role.ProgressBar, ["Fetch progress", "Download progress"]),
    (Role.List, ["Quality", "Downloads"]),
    (Role.Grouping, ["Filter downloads"]),
    (Role.ButtonMenu, ["Save to", "More"]),
]


@pytest.mark.parametrize("state", ["empty", "fetching", "ready", "failed", "stopped"])
def test_every_promised_control_is_there_once_in_every_state(stand: Stand, state: str) -> None:
    snapshots = {"fetching": fetching(), "ready": completed(), "failed": failed()}
    snapshots["stopped"] = stopped()
    if state in snapshots:
        stand.window.set_links(LINK)
        stand.window.show_fetch(snapshots[state])
    for role, names in PROMISED:
        for name in names:
            shown = "Stop" if (name, state) == ("Fetch", "fetching") else name
            assert stand.hand.find(role, shown) is not None


def test_the_window_says_its_name_and_how_much_it_does(stand: Stand) -> None:
    window = QAccessible.queryAccessibleInterface(stand.window)
    assert (window.role(), name_of(window)) == (Role.Window, "VidGrab")
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("b", JobState.FETCHING, order=2))
    stand.jobs.put(job("c", JobState.WAITING, order=3))
    stand.hand.wait(lambda: name_of(window) == "VidGrab — 2 downloading", "the title")
    stand.jobs.put(job("a", JobState.DONE))
    stand.jobs.put(job("b", JobState.DONE))
    stand.hand.wait(lambda: name_of(window) == "VidGrab", "the plain title")


def test_no_control_a_key_can_reach_is_nameless(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    stand.jobs.put(job("a", JobState.DONE))
    for snapshot in (completed(), failed(), fetching()):
        stand.window.show_fetch(snapshot)
        for widget in stand.window.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy():
                continue
            heard = QAccessible.queryAccessibleInterface(widget)
            if heard.role() in {Role.ScrollBar, Role.PopupMenu}:
                continue
            assert name_of(heard), widget


def test_the_lists_say_their_items_whole(stand: Stand) -> None:
    stand.window.show_fetch(completed())
    heard = stand.hand.items("Quality")
    assert [text.split(",")[0] for text in heard] == [
        "2160p", "1440p", "1080p", "720p", "480p", "360p", "Audio Only",
    ]  # fmt: skip
    assert heard[0] == "2160p, 3840 × 2160, 60 fps, MP4, H.264 + AAC, about 643 MB"
    stand.jobs.put(job("a", JobState.DOWNLOADING, title="Tears of Steel"))
    assert stand.hand.items("Downloads")[0].startswith("Tears of Steel, Downloading, 35 %")
    item = stand.hand.find(Role.List, "Quality").child(0)
    assert item.role() == Role.ListItem


def test_why_a_job_does_not_go_on_is_heard_behind_its_state(stand: Stand) -> None:
    half = Progress(Phase.VIDEO, 34.9, 412 * MB, 1180 * MB)
    stand.jobs.put(job("a", JobState.PAUSED, order=1, progress=half, hold=Hold.NO_ROOM))
    stand.jobs.put(job("b", JobState.WAITING, order=2, hold=Hold.SITE, wait_s=42.0))
    assert stand.hand.items("Downloads") == [
        "Video a, Paused, 34 %, not enough room on the disk, 412 of 1,180 MB",
        "Video b, Waiting, the site asked for a pause, about 42 s",
    ]


def test_quick_buttons_describe_what_they_bring(stand: Stand) -> None:
    stand.window.set_links(LINK)
    best = stand.hand.find(Role.Button, "Best Quality")
    assert best.text(QAccessible.Text.Description) == "the best this link has"
    stand.window.show_fetch(completed())
    assert best.text(QAccessible.Text.Description) == "2160p60 · about 643 MB"
    audio = stand.hand.find(Role.Button, "Audio Only")
    assert audio.text(QAccessible.Text.Description) == "M4A · about 10 MB"


def test_labels_say_the_whole_text_even_where_it_is_cut(stand: Stand) -> None:
    stand.window.resize(480, 400)
    media = completed().result
    assert media is not None
    stand.window.show_fetch(completed())
    assert media.title in stand.hand.texts()
    assert "Video information ready" in stand.hand.texts()


def test_where_the_folder_is(stand: Stand) -> None:
    button = stand.hand.find(Role.ButtonMenu, "Save to")
    assert button.text(QAccessible.Text.Description) == "/home/anna/Downloads"
    assert is_visible(button)


def toggle(stand: Stand, role: Role, name: str) -> None:
    """Check or uncheck a control as a screen reader does: without any click."""
    stand.hand.find(role, name).actionInterface().doAction("Toggle")


def test_a_screen_reader_filters_and_chooses_by_toggling(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    stand.jobs.put(job("b", JobState.FAILED))
    stand.hand.wait(stand.body.downloads.chips.isVisible, "the chips")
    toggle(stand, Role.RadioButton, "Done 1")
    assert stand.shown() == ["a"]
    toggle(stand, Role.RadioButton, "All 2")
    assert stand.shown() == ["a", "b"]
    toggle(stand, Role.CheckBox, "Options")
    assert stand.notes.taken == [("keep_options_open", True)]
    toggle(stand, Role.CheckBox, "Sound")
    toggle(stand, Role.RadioButton, "MP3 320")
    assert stand.notes.taken[-1][0] == "set_wishes"
    assert len(stand.notes.taken) == 2, "each is said once"
