"""Whether the engine of a child comes to work; one that came later than the program may not."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

from vidgrab_gui.engine.engine_store import OWN_ENGINE, EngineStore
from vidgrab_gui.engine.protocol import Ready
from vidgrab_gui.workers.child import EngineChild

START_LIMIT_S = 45.0
"""How long an engine that came later than the program may take until it is ready."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineGivenUp:
    """An engine did not come to work and was gone back from."""

    version: str


class EngineStart:
    """The start of one child's engine. Belongs to the thread that listens to the child.

    The program's own engine is not watched: there is nothing to go back to.
    """

    def __init__(self, child: EngineChild) -> None:
        self.version = ""
        self._engine = child.engine
        self._clock: threading.Timer | None = None
        if self._engine != OWN_ENGINE:
            self._clock = threading.Timer(START_LIMIT_S, child.kill)
            self._clock.daemon = True
            self._clock.start()

    @property
    def came_to_nothing(self) -> bool:
        """Tell whether an engine that came later has not been ready."""
        return self._engine != OWN_ENGINE and not self.version

    def note(self, ready: Ready) -> None:
        """Take note that the engine is ready."""
        self.version = ready.engine_version
        if self._engine != OWN_ENGINE:
            self.close()
            try:
                EngineStore().note_working(self._engine.version)
            except OSError as error:
                logger.info("not noted that the engine works: %s", error)

    def close(self) -> None:
        """Watch no longer."""
        clock, self._clock = self._clock, None
        if clock:
            clock.cancel()
            clock.join()

    def count_against(self) -> EngineGivenUp | None:
        """Count a start that came to nothing; tells when that was the last one."""
        version = self._engine.version
        logger.info("engine %s did not come to work", version)
        try:
            is_over = EngineStore().note_failing(version)
        except OSError as error:
            logger.info("a failing start was not noted: %s", error)
            return None
        return EngineGivenUp(version) if is_over else None
