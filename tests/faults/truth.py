"""What must be true of a place after a fault: nothing lost, nothing foreign touched, no lie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.faults.films import Film, Reference
from tests.faults.place import Place, Seal
from tests.faults.steered import Seen, SteeredWindow


class Truth:
    """The rules for one place; ``foreign`` are the seals of the files that are not ours."""

    def __init__(
        self, place: Place, references: Mapping[str, Reference], foreign: Mapping[str, Seal]
    ) -> None:
        self._place = place
        self._references = references
        self._foreign = foreign

    def expect_states(self, jobs: Sequence[Seen], at_once: int = 3) -> None:
        """Fail unless each job's state says what is so."""
        assert sum(job.is_running for job in jobs) <= at_once, jobs
        assert len({job.order for job in jobs}) == len(jobs), jobs
        for job in jobs:
            self._expect_state(job)
        self.expect_foreign()

    def expect_done(self, window: SteeredWindow, films: Iterable[Film]) -> None:
        """Fail unless exactly these films are done, each once, to the byte, and nothing is left."""
        jobs = window.jobs()
        self.expect_states(jobs)
        assert sorted(job.title for job in jobs) == sorted(film.title for film in films)
        assert {job.state for job in jobs} == {"done"}, window.told(jobs)
        names = {self._references[job.title].name for job in jobs}
        assert self._place.films() == names
        self.expect_no_work_folder(window)
        window.expect_no_complaint()

    def expect_no_work_folder(self, window: SteeredWindow) -> None:
        """Fail unless the private folders go away, which may be a moment after Done is told."""
        place = self._place
        window.wait_for(lambda _: not place.work_folders, f"{place.work_folders} gone", 5)

    def expect_foreign(self) -> None:
        """Fail when a file that is not ours was touched."""
        assert self._place.foreign() == self._foreign

    def _expect_state(self, job: Seen) -> None:
        if job.state == "done":
            reference = self._references[job.title]
            path = Path(job.file_path)
            assert path == self._place.folder / reference.name
            found = path.read_bytes()
            assert len(found) == len(reference.content), job
            assert found == reference.content, f"other bytes, as many: {job}"
        else:
            assert not job.file_path, job
        # What holds a job may be told as the failure that it is until it has passed.
        assert job.failure if job.state == "failed" else not job.failure or job.hold, job
        assert job.state != "paused" or job.hold, job
        assert job.is_running <= (not job.hold), job
