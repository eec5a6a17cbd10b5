"""The whole of what is running now, as one percentage that never runs backwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vidgrab_gui.core.job import Job, JobState


@dataclass(frozen=True, slots=True)
class Total:
    """One look at all that runs.

    ``percent`` is 0-100, None where nothing is known; ``speed_bps`` bytes per second,
    ``eta_s`` seconds left.
    """

    running: int = 0
    waiting: int = 0
    percent: float | None = None
    speed_bps: float | None = None
    eta_s: float | None = None


class TotalProgress:
    """Sums up the jobs of one run.

    A run is the jobs running since the last one started. A job of the run that is done
    counts as whole until another starts or none is left, so that the bar does not fall
    back when one of several is ready; one that failed or was cancelled leaves the run.
    """

    def __init__(self) -> None:
        self._run: frozenset[str] = frozenset()
        self._floor = 0.0

    def look(self, unended: Iterable[Job], find: Callable[[str], Job | None]) -> Total:
        """Return how far all is, given the jobs that have not ended; ``find`` knows the others."""
        jobs = tuple(unended)
        running = {job.job_id: job for job in jobs if job.state.is_running}
        waiting = sum(job.state is JobState.WAITING for job in jobs)
        if not running:
            self._run, self._floor = frozenset(), 0.0
            return Total(waiting=waiting)
        members = self._members(running, find)
        return Total(
            running=len(running),
            waiting=waiting,
            percent=self._steady(members),
            speed_bps=_speed_bps(list(running.values())),
            eta_s=_eta_s(list(running.values())),
        )

    def _members(self, running: dict[str, Job], find: Callable[[str], Job | None]) -> list[Job]:
        members = dict(running)
        if running.keys() <= self._run:
            others = (find(job_id) for job_id in self._run - running.keys())
            members |= {job.job_id: job for job in others if job and job.state in _SAVED}
        if members.keys() != self._run:
            self._run, self._floor = frozenset(members), 0.0
        return list(members.values())

    def _steady(self, members: list[Job]) -> float | None:
        percent = _percent(members)
        if percent is None:
            return self._floor or None
        self._floor = max(self._floor, percent)
        return self._floor


_SAVED = frozenset({JobState.DONE, JobState.WARNED})


def _percent(members: list[Job]) -> float | None:
    if all(job.progress.percent is None for job in members if job.state.is_running):
        return None
    shares = [_share(job) or 0.0 for job in members]
    weights = [job.progress.total_bytes or 0 for job in members]
    if not all(weights):
        weights = [1] * len(members)
    parts = (share * weight for share, weight in zip(shares, weights, strict=True))
    return sum(parts) / sum(weights)


def _share(job: Job) -> float | None:
    return 100.0 if job.state in _SAVED else job.progress.percent


def _speed_bps(running: list[Job]) -> float | None:
    speeds = [job.progress.speed_bps for job in running if job.progress.speed_bps]
    return sum(speeds) if speeds else None


def _eta_s(running: list[Job]) -> float | None:
    """Return the time until the last one is down: none where one of them cannot say."""
    known = [job.progress.eta_s for job in running if job.state is JobState.DOWNLOADING]
    etas = [eta_s for eta_s in known if eta_s is not None]
    return max(etas) if etas and len(etas) == len(known) else None
