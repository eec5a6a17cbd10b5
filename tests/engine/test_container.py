"""Real files in the container their person wishes for, stream for stream what they were."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from tests.engine.runs import Job, child, fetch, line, undisturbed
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.probe import decode_errors
from vidgrab_gui.core.containers import in_container
from vidgrab_gui.core.wishes import ContainerWish, Wishes
from vidgrab_gui.engine.protocol import Finished


def save(origin: Origin, folder: Path, path: str, wish: ContainerWish, said: str = "") -> Path:
    """Save a link's best line as the queue would; ``said`` is a container nothing is known of."""
    url = origin.url(path)
    fetched = fetch(url)
    quality = in_container(line(fetched.media), wish)
    job = Job(url, folder, replace(quality, container=said or quality.container), fetched.ticket)
    with child() as engine:
        engine.send(msgspec.structs.replace(job.order(), wishes=Wishes(container=wish)))
        last = list(engine.replies())[-1]
    assert isinstance(last, Finished), last
    job.remove()
    return Path(last.path)


def packets(path: Path) -> list[str]:
    """Return what each stream holds, whatever the file around it."""
    command = [FFMPEG, "-v", "error", "-i", str(path), "-map", "0", "-c", "copy"]
    form = ["-f", "streamhash", "-hash", "md5", "-"]
    # Parameter sets stand in the header or in the stream, as each container wants it.
    plain = ["-bsf:v", "filter_units=pass_types=1-5"]
    done = subprocess.run([*command, *plain, *form], capture_output=True, check=True, text=True)
    return sorted(row.split(",", 1)[1] for row in done.stdout.split())


@pytest.mark.parametrize(
    ("path", "wish", "suffix"),
    [
        ("/progressive.mp4", ContainerWish.MKV, ".mkv"),
        ("/dash/manifest.mpd", ContainerWish.MKV, ".mkv"),
        ("/segments/plain/index.m3u8", ContainerWish.MKV, ".mkv"),
        ("/progressive.mp4", ContainerWish.MP4, ".mp4"),
        ("/progressive.mp4", ContainerWish.WEBM, ".mp4"),
    ],
)
def test_a_film_in_the_wished_container(
    path: str, wish: ContainerWish, suffix: str, origin: Origin, folder: Path, tmp_path: Path
) -> None:
    made = save(origin, folder, path, wish)
    assert made.suffix == suffix
    assert decode_errors(made) == ""
    (tmp_path / "plain.mp4").write_bytes(undisturbed(origin, folder, path))
    assert packets(made) == packets(tmp_path / "plain.mp4")


def test_a_film_its_site_was_mistaken_about_stays_whole(origin: Origin, folder: Path) -> None:
    made = save(origin, folder, "/progressive.mp4", ContainerWish.WEBM, said="webm")
    assert made.suffix == ".mp4"
    assert decode_errors(made) == ""
    assert [path.name for path in folder.iterdir()] == [made.name]
