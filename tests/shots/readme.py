"""The picture the README begins with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tests.shots.pictures import landscape
from tests.shots.scene import Scene
from tests.shots.states import running
from tests.ui.samples import MB, MEDIA, completed, job
from vidgrab_gui.core.job import Hold, JobState
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.theme_choice import ThemeChoice

SIZE = QSize(1000, 860)
LINK = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


def take(choice: ThemeChoice) -> QPixmap:
    """Return the window in the middle of its work, with its options open."""
    app = QApplication.instance()
    assert app is not None
    scene = Scene(SIZE, choice, Qt.LayoutDirection.LeftToRight, app)
    media = replace(MEDIA, title="First Light", channel="VidGrab Demo", url=LINK)
    scene.fetch(completed(media, landscape(0)))
    paused = Progress(Phase.VIDEO, 35, 412 * MB, 1180 * MB)
    scene.put(
        running("a", 0, title="First Light"),
        running("b", 1, title="Harbour, in the morning", order=2),
        job(
            "c", JobState.PAUSED, title="Evening Chord", hold=Hold.PERSON, progress=paused,
            thumbnail_jpeg=landscape(2), order=3,
        ),
        job("d", JobState.DONE, title="Green Hills", thumbnail_jpeg=landscape(3), order=4),
    )  # fmt: skip
    scene.body.options.click()
    try:
        return scene.picture()
    finally:
        scene.close()
