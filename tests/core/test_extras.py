"""What is missing of a file, in words."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.core.outcomes import finished
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.words import Words

JOB = Job("1", "https://x.invalid", "best", "/f", 1, title="T", state=JobState.FINISHING)
FILE = Obtained(container="mp4", size_bytes=9)


@pytest.mark.parametrize("extra", Extra)
def test_every_extra_has_its_sentence(extra: Extra) -> None:
    whole, lacking = finished(JOB, "/f/T.mp4", FILE, ()), finished(JOB, "/f", FILE, (), (extra,))
    assert (whole.state, lacking.state) == (JobState.DONE, JobState.WARNED)
    said, usual = Words().job_accessible(lacking), Words().job_accessible(whole)
    assert len(said) > len(usual) + 10
    assert "Done with warnings" in said


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.CONVERTING, "changing the kind of sound"),
        (Phase.CUTTING, "looking for sponsors"),
        (Phase.SPLITTING, "cutting it into its chapters"),
        (Phase.ADDING, "adding what goes with it"),
    ],
)
def test_every_step_at_the_end_has_its_words(phase: Phase, words: str) -> None:
    job = Job("1", "u", "best", "/f", 1, state=JobState.FINISHING, progress=Progress(phase=phase))
    assert words in Words().job_status(job, 0.0)
