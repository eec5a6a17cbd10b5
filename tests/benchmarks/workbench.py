"""What every row needs: the sites, homes for windows, the rivals' folder, and turns to take."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self, TypeVar

from tests.benchmarks.figures import Series
from tests.benchmarks.rivals import Rivals
from tests.benchmarks.site import BenchSite
from tests.faults.place import Place
from tests.faults.steered import SteeredWindow
from tests.origin.client import LoopbackSite, Origin
from vidgrab_gui.core.settings import Settings

MOMENTS = 3
"""What takes a moment is measured so many times as often: it scatters by half of itself here."""

ANSWER_S = 150.0
"""How long a deed may take before the measurement counts as failed."""

_Site = TypeVar("_Site", bound=LoopbackSite)


class BenchPlace(Place):
    """A home whose windows open where the benchmarks' own process would open them."""

    def environ(self) -> dict[str, str]:
        """Return the environment of a window that lives here."""
        environ = super().environ()
        if "QT_QPA_PLATFORM" not in os.environ:
            del environ["QT_QPA_PLATFORM"]  # not offscreen: on the display there is
        return environ


class UsedWindow(SteeredWindow):
    """A real window that does what it is told and says how long that took.

    What it has downloaded is removed at once, so that the next one finds the same room.
    """

    module: ClassVar[str] = "tests.benchmarks.window"
    answer_s: ClassVar[float] = ANSWER_S

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.folder = place.folder

    def settle(self) -> None:
        """Return once the spare child is warm, as it is for a person who has read the window."""
        self.ask("settle")

    def fetch_s(self, link: str) -> float:
        """Return the seconds from Enter until the qualities are on the screen."""
        seen = self.fetch(link)
        if seen["status"] != "completed":
            raise MeasuringError(f"{link}: {seen['failure']} {seen['detail']}")
        return float(seen["painted_s"])

    def fetch(self, link: str) -> dict[str, Any]:
        """Press Enter on a link; return what was painted, and when."""
        self.settle()
        seen: dict[str, Any] = self.ask("fetch", text=link)
        return seen

    def save_s(self, link: str) -> float:
        """Return the seconds from Best Quality on a new link until its file is in place."""
        self.settle()
        return self._taken_s(self.ask("save", text=link))

    def download_s(self, link: str) -> float:
        """Return the seconds from Download on a link that is fetched until its file is there."""
        self.fetch_s(link)
        return self._taken_s(self.ask("download"))

    def _taken_s(self, ends: list[dict[str, Any]]) -> float:
        """Return when the last of some jobs was done; each must have brought its file."""
        try:
            for end in ends:
                if end["state"] != "done" or not Path(end["path"]).stat().st_size:
                    raise MeasuringError(f"{end['state']}: {end['detail']}")
        finally:
            for path in self.folder.iterdir():
                if path.is_file():
                    path.unlink()
        return max(float(end["taken_s"]) for end in ends)


class MeasuringError(Exception):
    """A measurement that came to nothing; the text says why."""


@dataclass(frozen=True, slots=True)
class Rival:
    """Something that is measured in turns with others; ``once`` measures it once."""

    name: str
    once: Callable[[], float]
    unit: str = "s"


class Workbench:
    """The benchmarks' surroundings; leaving the ``with`` block takes all of it away."""

    def __init__(self, runs: int) -> None:
        self.runs = runs
        self.root = Path(tempfile.mkdtemp(prefix="vidgrab-bench-"))
        home = BenchPlace(self.root / "rivals")
        self.rivals = Rivals(home.environ(), home.folder)
        self._numbers = itertools.count(1)
        self._sites: list[LoopbackSite] = []

    @cached_property
    def site(self) -> BenchSite:
        """Return the site with large files and many fragments, started at first use."""
        return self._started(BenchSite())

    @cached_property
    def origin(self) -> Origin:
        """Return the tests' own site, started at first use."""
        return self._started(Origin())

    def link(self, path: str) -> str:
        """Return a link of the benchmarks' site that nobody has asked for before."""
        return self.site.url(self._fresh(path))

    def origin_link(self, path: str) -> str:
        """Return a link of the tests' site that nobody has asked for before."""
        return self.origin.url(self._fresh(path))

    def place(self, settings: Settings | None = None) -> BenchPlace:
        """Return a new home."""
        chosen = settings or Settings(asks_before_quit=False)
        return BenchPlace(self.root / f"place-{next(self._numbers)}", chosen)

    @contextmanager
    def window(self, place: BenchPlace | None = None) -> Iterator[UsedWindow]:
        """Open a window, in a new home if none is given; it is usable and its spare is warm."""
        with UsedWindow(place or self.place()) as window:
            window.wait_until_ready()
            window.settle()
            yield window

    def turns(self, *rivals: Rival, warm_up: Sequence[Rival] = (), times: int = 1) -> list[Series]:
        """Let rivals take turns, so that a busy moment of the machine falls on all of them.

        The first round warms the caches and does not count; ``warm_up`` is a shorter one.
        What takes a moment and scatters is measured so many ``times`` as often.
        """
        for rival in warm_up or rivals:
            rival.once()
        taken: list[list[float]] = [[] for _ in rivals]
        for _ in range(times * self.runs):
            for rival, values in zip(rivals, taken, strict=True):
                values.append(rival.once())
        return [
            Series(rival.name, rival.unit, tuple(values))
            for rival, values in zip(rivals, taken, strict=True)
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for site in self._sites:
            site.close()
        shutil.rmtree(self.root, ignore_errors=True)

    def _fresh(self, path: str) -> str:
        return f"{path}{'&' if '?' in path else '?'}fresh={next(self._numbers)}"

    def _started(self, site: _Site) -> _Site:
        self._sites.append(site)
        UsedWindow.spare(site.pid)
        return site
