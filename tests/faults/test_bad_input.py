"""What bad input gets: a clear sentence within its time limit, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hand import Role
from tests.origin.client import Origin
from tests.programs import Running
from vidgrab_gui.core.failures import FailureKind, action_label, text_of
from vidgrab_gui.workers.spare import SpareChild

GOOD = "/page/dash"
TYPED = {
    "": FailureKind.EMPTY_LINK,
    "   ": FailureKind.EMPTY_LINK,
    "not a link at all": FailureKind.NOT_A_LINK,
    "file:///etc/passwd": FailureKind.SCHEME_REFUSED,
    "javascript:alert(1)": FailureKind.SCHEME_REFUSED,
    "ftp://127.0.0.1/film.mp4": FailureKind.SCHEME_REFUSED,
    "data:video/mp4;base64,AAAA": FailureKind.SCHEME_REFUSED,
}
ANSWERED = {
    "/status/404": FailureKind.NOT_FOUND,
    "/status/410": FailureKind.NOT_FOUND,
    "/status/403": FailureKind.ACCESS_DENIED,
    "/status/429": FailureKind.RATE_LIMITED,
    "/status/451": FailureKind.GEO_BLOCKED,
    "/status/500": FailureKind.SERVER_ERROR,
    "/status/503": FailureKind.SERVER_ERROR,
    "/page/empty": FailureKind.UNSUPPORTED,
    "/html.mp4": FailureKind.UNSUPPORTED,
    "/images-page": FailureKind.UNSUPPORTED,
    "/drm.mpd": FailureKind.DRM,
    "/silent": FailureKind.TIMED_OUT,
    "/trickle": FailureKind.TIMED_OUT,
}


def _expect_failure(running: Running, kind: FailureKind, within_s: float = 25.0) -> None:
    hand, text = running.hand, text_of(kind)
    hand.wait_for_text(text.sentence, within_s)
    assert text.cause in hand.texts()
    assert hand.has(Role.Button, action_label(text.action))
    assert hand.has(Role.Button, "Copy Details")
    assert hand.items("Quality") == []
    assert not hand.is_enabled("Download")
    assert hand.has(Role.Button, "Fetch"), "a failed fetch must not leave Stop behind"


def _expect_the_next_link_to_work(running: Running, origin: Origin) -> None:
    running.hand.fetch(origin.url(GOOD))
    running.hand.wait_until_ready()
    assert running.hand.items("Quality")[0].startswith("2160p")


@pytest.mark.parametrize("text", TYPED, ids=lambda text: text or "empty")
def test_text_that_is_no_web_link(running: Running, origin: Origin, text: str) -> None:
    running.hand.fetch(text)
    _expect_failure(running, TYPED[text])
    assert origin.requests() == []
    _expect_the_next_link_to_work(running, origin)


@pytest.mark.parametrize("path", ANSWERED)
def test_link_that_brings_nothing(running: Running, origin: Origin, path: str) -> None:
    running.hand.fetch(origin.url(path))
    _expect_failure(running, ANSWERED[path])
    _expect_the_next_link_to_work(running, origin)


def test_no_such_host(running: Running, origin: Origin) -> None:
    running.hand.fetch("http://no-such-host.invalid/film")
    _expect_failure(running, FailureKind.NO_CONNECTION)
    _expect_the_next_link_to_work(running, origin)


def test_nobody_listens(running: Running, origin: Origin) -> None:
    running.hand.fetch("http://127.0.0.1:9/film")
    _expect_failure(running, FailureKind.NO_CONNECTION)
    _expect_the_next_link_to_work(running, origin)


def test_page_of_50_mb_without_a_video(running: Running, origin: Origin) -> None:
    hand = running.hand
    hand.fetch(origin.url("/page/big-empty?mb=50"))
    sentences = [text_of(k).sentence for k in (FailureKind.UNSUPPORTED, FailureKind.TIMED_OUT)]
    hand.wait(lambda: any(s in hand.texts() for s in sentences), "an answer", within_s=20)
    _expect_the_next_link_to_work(running, origin)


def test_manifest_with_200_000_segments(running: Running, origin: Origin) -> None:
    hand = running.hand
    hand.fetch(origin.url("/dash/huge.mpd?segments=200000"))
    timed_out = text_of(FailureKind.TIMED_OUT).sentence
    hand.wait(
        lambda: "Video information ready" in hand.texts() or timed_out in hand.texts(),
        "an answer",
        within_s=20,
    )
    _expect_the_next_link_to_work(running, origin)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/html-as-video.mp4", FailureKind.NOT_MEDIA),
        ("/redirect-to?target=file:///etc/passwd", FailureKind.UNSUPPORTED),
    ],
)
def test_html_where_a_video_should_be(
    running: Running, origin: Origin, folder: Path, path: str, kind: FailureKind
) -> None:
    hand = running.hand
    hand.write(origin.url(path))
    hand.press("Best Quality")
    text = hand.wait_for_job("Failed")
    assert text_of(kind).sentence[1:] in text
    assert list(folder.iterdir()) == []
    _expect_the_next_link_to_work(running, origin)


def test_download_that_is_cut_short_every_time(
    running: Running, origin: Origin, folder: Path
) -> None:
    hand = running.hand
    hand.write(origin.url("/wrong-length/progressive.mp4"))
    hand.press("Best Quality")
    hand.wait_for_job("Failed", within_s=50)
    # What has arrived is kept for a retry, out of sight, until the job is given up.
    assert [path.name for path in folder.iterdir()] == [".vidgrab"]
    hand.choose("Downloads", "")
    hand.press("Remove")
    running.program.queue._removals.forget()
    hand.wait(lambda: list(folder.iterdir()) == [], "the end of what it had left")


def test_failed_fetch_leaves_nothing_of_the_link_before(running: Running, origin: Origin) -> None:
    hand = running.hand
    hand.fetch(origin.url(GOOD))
    hand.wait_until_ready()
    assert "A Test" in hand.texts()
    hand.fetch(origin.url("/status/404"))
    _expect_failure(running, FailureKind.NOT_FOUND)
    assert "A Test" not in hand.texts()


def test_a_folder_that_cannot_be(running: Running, origin: Origin, folder: Path) -> None:
    in_the_way = folder / "a file"
    in_the_way.write_text("mine")
    running.program.controller.choose_folder(str(in_the_way / "films"))
    hand = running.hand
    hand.write(origin.url("/progressive.mp4"))
    hand.press("Best Quality")
    text = hand.wait_for_job("Paused")
    assert text_of(FailureKind.FOLDER_REFUSED).sentence[1:] in text
    assert in_the_way.read_text() == "mine"
    assert [path.name for path in folder.iterdir()] == ["a file"]


def test_a_broken_plugin_is_told_and_stops_nothing(
    running: Running, origin: Origin, home: Path
) -> None:
    place = home / ".local/share/vidgrab/plugins/bad/yt_dlp_plugins/extractor"
    place.mkdir(parents=True)
    (place / "bad.py").write_text("import no_such_module_anywhere")
    running.program.crew._spare.close()
    running.program.crew._spare = SpareChild()
    running.hand.fetch(origin.url(GOOD))
    running.hand.wait_for_text("A plug-in could not be loaded and was skipped: bad")
    running.hand.wait_until_ready()
