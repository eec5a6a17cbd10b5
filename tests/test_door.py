"""The browser's door, call by call and in order, against real fetches and real downloads."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from pytestqt.qtbot import QtBot

from tests.door import Caller, Door, open_door, questions
from tests.origin.client import Origin
from tests.origin.probe import decode_errors, probe
from vidgrab_gui.core.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform

FETCH = "/api/downloads/video-info-progress/"
ALL = "/api/downloads/"
STEPS = [
    (0, "starting", "Initializing..."),
    (25, "extracting", "Extracting video metadata..."),
    (75, "analyzing", "Analyzing available formats..."),
    (100, "completed", "Video information ready"),
]


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Door]:
    with open_door(qtbot, tmp_path / "settings.toml", Settings(folder=str(folder))) as opened:
        yield opened


def poll(caller: Caller, path: str) -> list[dict[str, Any]]:
    """Ask for the progress until it is over, and return what was new each time."""
    seen: list[dict[str, Any]] = []
    deadline_s = time.monotonic() + 30
    while not seen or seen[-1]["status"] == "fetching":
        assert time.monotonic() < deadline_s, seen
        answer = caller.get(path)
        assert answer.status == 200, answer
        if not seen or answer.body != seen[-1]:
            seen.append(answer.body)
    return seen


def until(caller: Caller, path: str, *states: str) -> dict[str, Any]:
    """Ask for a job until it is in one of the states, and return it."""
    deadline_s = time.monotonic() + 40
    while True:
        job: dict[str, Any] = caller.get(path).body
        if job["state"] in states:
            return job
        assert time.monotonic() < deadline_s, f"never {states}: {job}"
        time.sleep(0.02)


def visits(origin: Origin, page: str) -> int:
    """Return how often a page was asked for."""
    return [seen.path for seen in origin.requests()].count(page)


class TestAFetch:
    def test_a_slow_one_is_seen_at_0_25_75_and_100(self, door: Door, origin: Origin) -> None:
        task = door.post(FETCH, {"url": origin.url("/page/slow?s=1.5")})
        assert task.status == 200
        assert set(task.body) == {"task_id", "progress_url"}
        assert task.body["progress_url"] == f"/api/downloads/progress/{task.body['task_id']}/"
        polled = door.begin(poll, door.caller, task.body["progress_url"])
        door.say("Open Link")
        door.hand.wait(polled.done, "the end of the fetch")
        seen = polled.result()
        assert [(one["progress"], one["stage"], one["message"]) for one in seen] == STEPS
        assert [one["status"] for one in seen] == ["fetching"] * 3 + ["completed"]
        assert [sorted(one) for one in seen[:-1]] == [
            ["message", "progress", "stage", "status"]
        ] * 3
        assert "error" not in seen[-1]

    def test_all_ways_to_ask_tell_the_same(self, door: Door, origin: Origin) -> None:
        url = origin.url("/page/dash")
        task = door.post(FETCH, {"url": url})
        door.say("Open Link")
        told = door.result(poll, door.caller, task.body["progress_url"])[-1]["result"]
        assert set(told) == {"title", "thumbnail", "duration", "uploader", "formats"}
        assert told["title"]
        assert told["thumbnail"].startswith(origin.base)
        assert told["duration"] > 1
        keys = {"quality", "resolution", "format_id", "ext", "filesize", "approx"}
        assert all(set(line) == keys for line in told["formats"])
        by_quality = {line["quality"]: line for line in told["formats"]}
        assert by_quality["1080p"]["resolution"] == "1920x1080"
        assert by_quality["audio"]["resolution"] == "M4A"
        assert told["formats"][-1]["quality"] == "audio"

        again = door.get(f"{FETCH}?url={quote(url, safe='')}")
        assert again.body["task_id"] != task.body["task_id"]
        last = door.result(poll, door.caller, again.body["progress_url"])[-1]
        assert last["result"] == told
        waited = door.post("/api/downloads/video-info/", {"url": url})
        assert (waited.status, waited.body) == (200, told)
        assert visits(origin, "/page/dash") == 1
        assert not questions()

    def test_what_cannot_be_fetched_says_why(self, door: Door, origin: Origin) -> None:
        task = door.post(FETCH, {"url": origin.url("/status/404")})
        door.say("Open Link")
        last = door.result(poll, door.caller, task.body["progress_url"])[-1]
        assert (last["status"], last["stage"]) == ("error", "error")
        assert last["error"] == last["message"] != ""
        waited = door.begin(
            door.caller.post, "/api/downloads/video-info/", {"url": origin.url("/status/404")}
        )
        door.hand.wait(waited.done, "the same answer")
        assert waited.result().status >= 400
        assert waited.result().body["error"] == last["error"]

    def test_a_playlist_is_said_to_be_one(self, door: Door, origin: Origin) -> None:
        task = door.post(FETCH, {"url": origin.url("/feed")})
        door.say("Open Link")
        last = door.result(poll, door.caller, task.body["progress_url"])[-1]
        assert last["status"] == "error"
        assert "playlist" in last["error"]

    def test_nothing_is_asked_for_before_the_answer(
        self, door: Door, origin: Origin, folder: Path
    ) -> None:
        task = door.post(FETCH, {"url": origin.url("/progressive.mp4")}).body
        door.hand.wait(lambda: len(questions()) == 1, "the question")
        first = door.get(task["progress_url"]).body
        assert (first["progress"], first["status"]) == (0, "fetching")
        assert origin.requests() == []
        door.say("Do Not Open")
        last = door.result(poll, door.caller, task["progress_url"])[-1]
        assert last["status"] == last["stage"] == "error"
        assert last["error"]
        assert origin.requests() == []
        assert not list(folder.iterdir())


class TestADownload:
    def test_it_brings_the_chosen_line_and_extracts_once(
        self, door: Door, origin: Origin, folder: Path
    ) -> None:
        url = origin.url("/page/dash")
        task = door.post(FETCH, {"url": url})
        door.say("Open Link")
        told = door.result(poll, door.caller, task.body["progress_url"])[-1]["result"]
        chosen = told["formats"][1]
        added = door.post(ALL, {"url": url, "quality": chosen["quality"], "start": True})
        assert added.status == 201
        path = f"{ALL}{added.body['id']}/"
        done = door.result(until, door.caller, path, "done")
        assert (done["progress"], done["error"], done["url"]) == (100, None, url)
        (file,) = folder.glob("*.mp4")
        assert done["file_path"] == str(file)
        found = probe(file)
        assert f"{found.width}x{found.height}" == chosen["resolution"]
        assert not decode_errors(file)
        assert visits(origin, "/page/dash") == 1
        assert door.get(ALL).body == {"downloads": [done]}
        assert door.get(path).body == done

    def test_sound_alone(self, door: Door, origin: Origin, folder: Path) -> None:
        added = door.post(ALL, {"url": origin.url("/page/dash"), "quality": "audio"})
        door.say("Download")
        done = door.result(until, door.caller, f"{ALL}{added.body['id']}/", "done")
        assert Path(done["file_path"]).parent == folder
        assert probe(Path(done["file_path"])).audio_codec == "aac"
        assert Path(done["file_path"]).suffix == ".m4a"

    def test_pause_resume_cancel_and_retry(self, door: Door, origin: Origin, folder: Path) -> None:
        added = door.post(ALL, {"url": origin.url("/slow/60000/progressive.mp4")})
        path = f"{ALL}{added.body['id']}/"
        door.say("Download")
        running = door.result(until, door.caller, path, "downloading")
        assert set(running["actions"]) == {"pause", "cancel"}
        assert door.post(f"{path}resume/").status == 409
        assert door.post(f"{path}retry/").status == 409
        assert door.post(f"{path}pause/").status == 200
        paused = door.result(until, door.caller, path, "paused")
        assert (paused["hold"], set(paused["actions"])) == ("person", {"resume", "cancel"})
        assert door.post(f"{path}resume/").status == 200
        door.result(until, door.caller, path, "downloading")
        assert door.post(f"{path}cancel/").status == 200
        cancelled = door.result(until, door.caller, path, "cancelled")
        assert cancelled["actions"] == ["retry"]
        assert door.post(f"{path}cancel/").status == 409
        door.hand.wait(lambda: not list(folder.iterdir()), "its work folder is gone")
        assert door.post(f"{path}retry/").status == 200
        door.result(until, door.caller, path, "downloading")
        door.post(f"{path}cancel/")
        door.result(until, door.caller, path, "cancelled")
        assert not questions()

    def test_one_that_does_not_start_waits_in_the_list(self, door: Door, origin: Origin) -> None:
        url = origin.url("/progressive.mp4")
        job = door.post(ALL, {"url": url, "start": False}).body
        assert (job["state"], job["quality"], job["progress"]) == ("paused", "best", None)
        door.hand._qtbot.wait(200)
        path = f"{ALL}{job['id']}/"
        assert door.get(path).body["state"] == "paused"
        assert not questions()
        assert door.post(f"{path}resume/").status == 200
        door.hand.wait(lambda: len(questions()) == 1, "the question, now that it is to start")
        assert origin.requests() == []
        door.say("Download")
        assert door.result(until, door.caller, path, "done")["file_path"]

    def test_one_that_is_not_allowed_is_cancelled(self, door: Door, origin: Origin) -> None:
        job = door.post(ALL, {"url": origin.url("/progressive.mp4")}).body
        door.say("Do Not Open")
        path = f"{ALL}{job['id']}/"
        assert door.result(until, door.caller, path, "cancelled")["actions"] == ["retry"]
        assert origin.requests() == []

    def test_the_same_again_is_the_same_job(self, door: Door, origin: Origin) -> None:
        body = {"url": origin.url("/slow/60000/progressive.mp4")}
        first = door.post(ALL, body).body
        door.say("Download")
        door.result(until, door.caller, f"{ALL}{first['id']}/", "downloading")
        assert door.post(ALL, body).body["id"] == first["id"]
        assert len(door.get(ALL).body["downloads"]) == 1
        door.post(f"{ALL}{first['id']}/cancel/")
        door.result(until, door.caller, f"{ALL}{first['id']}/", "cancelled")


class TestAClient:
    def test_a_new_one_waits_for_a_word(self, door: Door) -> None:
        stranger = Caller(door.caller.port, client="stranger")
        assert door.result(stranger.get, ALL).body["code"] == "asking"
        door.hand.wait(lambda: len(questions()) == 1, "the question")
        assert "stranger" in questions()[0].text()
        assert door.result(stranger.get, ALL).status == 403
        assert len(questions()) == 1
        door.say("Allow")
        assert door.result(stranger.get, ALL).status == 200
        assert "stranger" in door.running.program.settings.browser_clients

    def test_a_refused_one_stays_out_and_is_asked_about_once(self, door: Door) -> None:
        stranger = Caller(door.caller.port, client="stranger")
        door.result(stranger.get, ALL)
        door.say("Do Not Allow")
        for _ in range(3):
            answer = door.result(stranger.get, ALL)
            assert (answer.status, answer.body["code"]) == (403, "refused")
        assert not questions()
        assert door.running.program.settings.browser_clients == ("tests",)
