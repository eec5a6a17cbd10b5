"""Pictures for the entries in sight, brought by one child at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.engine.protocol import EngineOptions, Illustrate, Illustrated
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_worker import EngineWorker

LIMIT_S = 60.0


class Illustrations(QObject):
    """Has what is wanted last fetched next; what was wanted before and not begun is dropped.

    Lives in: the GUI thread. ``come`` carries each address whose turn came with its JPEG,
    empty where there is no picture to be had.
    """

    come = Signal(str, object)

    def __init__(self, crew: Crew, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew
        self._wanted: Illustrate | None = None
        self._unanswered: dict[str, None] = {}
        self._worker: EngineWorker | None = None

    def want(self, urls: tuple[str, ...], options: EngineOptions) -> None:
        """Bring the pictures at these addresses."""
        self._wanted = Illustrate(urls, options)
        self._begin()

    def _begin(self) -> None:
        if self._worker is not None or self._wanted is None or self._crew.is_closed:
            return
        request, self._wanted = self._wanted, None
        self._unanswered = dict.fromkeys(request.urls)
        self._worker = worker = self._crew.hire(request, LIMIT_S)
        worker.illustrated.connect(self._on_illustrated)
        worker.ended.connect(self._on_ended)
        worker.start()

    @Slot(object)
    def _on_illustrated(self, picture: Illustrated) -> None:
        self._unanswered.pop(picture.url, None)
        self.come.emit(picture.url, picture.jpeg)

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:  # noqa: ARG002 - a picture is an extra
        self._worker = None
        left, self._unanswered = tuple(self._unanswered), {}
        for url in left:
            self.come.emit(url, b"")
        self._begin()
