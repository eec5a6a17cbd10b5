"""The contract, call by call, over real sockets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.api.door import Door
from vidgrab_gui.api.contract import ACTIONS
from vidgrab_gui.api.desk import DownloadOrder
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Progress

BASE = "/api/downloads/"
FILM = "https://example.com/film"
RESULT = {
    "title": "A film",
    "thumbnail": "https://example.com/film.jpg",
    "duration": 93.5,
    "uploader": "Somebody",
    "formats": [
        {
            "quality": "2160p",
            "resolution": "3840x2160",
            "format_id": "313+251",
            "ext": "webm",
            "filesize": 9_000_000,
            "approx": True,
        },
        {
            "quality": "1080p",
            "resolution": "1080p",
            "format_id": "22",
            "ext": "mp4",
            "filesize": 3_000_000,
            "approx": False,
        },
        {
            "quality": "best",
            "resolution": "unknown",
            "format_id": "raw",
            "ext": "mp4",
            "filesize": None,
            "approx": False,
        },
        {
            "quality": "audio",
            "resolution": "M4A",
            "format_id": "140",
            "ext": "m4a",
            "filesize": 1_000,
            "approx": False,
        },
    ],
}


class TestProgress:
    def test_post_and_get_begin_the_same(self, door: Door) -> None:
        posted = door.ask("POST", f"{BASE}video-info-progress/", {"url": FILM})
        got = door.ask("GET", f"{BASE}video-info-progress/?url=https%3A%2F%2Fexample.com%2Ffilm")
        for reply in (posted, got):
            assert reply.status == 200
            assert set(reply.json) == {"task_id", "progress_url"}
            assert reply.json["progress_url"] == f"{BASE}progress/{reply.json['task_id']}/"
            assert door.ask("GET", reply.json["progress_url"]).json["result"] == RESULT
        assert posted.json["task_id"] != got.json["task_id"]

    def test_is_read_step_by_step(self, door: Door) -> None:
        place = self.begin(door, "https://example.com/slow")
        task_id = door.desk.fetched["https://example.com/slow"]
        started = FetchSnapshot(task_id=task_id, url="https://example.com/slow")
        seen = [door.ask("GET", place).json]
        for stage in (FetchStage.EXTRACTING, FetchStage.ANALYZING):
            door.book.put(
                replace(started, stage=stage, percent=stage.percent, message=stage.message)
            )
            seen.append(door.ask("GET", place).json)
        door.book.put(door.desk.ended(started))
        seen.append(door.ask("GET", place).json)
        assert seen == [
            step("fetching", 0, "Initializing...", "starting"),
            step("fetching", 25, "Extracting video metadata...", "extracting"),
            step("fetching", 75, "Analyzing available formats...", "analyzing"),
            {**step("completed", 100, "Video information ready", "completed"), "result": RESULT},
        ]

    def test_tells_of_a_failure(self, door: Door) -> None:
        answer = door.ask("GET", self.begin(door, "https://example.com/gone")).json
        sentence = "The video is not there."
        assert answer == {**step("error", 25, sentence, "error"), "error": sentence}

    def test_a_list_is_an_error_that_says_what_to_do(self, door: Door) -> None:
        answer = door.ask("GET", self.begin(door, "https://example.com/list")).json
        assert answer["status"] == answer["stage"] == "error"
        assert (
            answer["error"]
            == "This link is a whole playlist. Open it in VidGrab to choose from it."
        )

    def test_a_stopped_one_is_an_error(self, door: Door) -> None:
        place = self.begin(door, "https://example.com/slow")
        task_id = door.desk.fetched["https://example.com/slow"]
        door.book.put(FetchSnapshot(task_id, FILM, FetchStatus.STOPPED, message=""))
        answer = door.ask("GET", place).json
        assert answer["status"] == "error"
        assert answer["error"] == "This was stopped in VidGrab."

    def test_unknown_is_404(self, door: Door) -> None:
        reply = door.ask("GET", f"{BASE}progress/{'0' * 32}/")
        assert (reply.status, reply.code) == (404, "no-such-task")

    @staticmethod
    def begin(door: Door, url: str) -> str:
        reply = door.ask("POST", f"{BASE}video-info-progress/", {"url": url})
        return str(reply.json["progress_url"])


class TestInfo:
    def test_waits_and_answers_the_result(self, door: Door) -> None:
        reply = door.ask("POST", f"{BASE}video-info/", {"url": FILM})
        assert (reply.status, reply.json) == (200, RESULT)

    def test_a_failure_is_422_with_its_kind(self, door: Door) -> None:
        reply = door.ask("POST", f"{BASE}video-info/", {"url": "https://example.com/gone"})
        assert (reply.status, reply.code) == (422, "not-found")
        reply = door.ask("POST", f"{BASE}video-info/", {"url": "https://example.com/list"})
        assert (reply.status, reply.code) == (422, "playlist")


class TestDownloads:
    def test_adds_one(self, door: Door) -> None:
        reply = door.ask("POST", BASE, {"url": FILM, "quality": "1080p"})
        assert reply.status == 201
        assert reply.json == {
            "id": "0" * 32,
            "url": FILM,
            "title": "",
            "quality": "1080p",
            "state": "waiting",
            "hold": "",
            "progress": None,
            "done_bytes": 0,
            "total_bytes": None,
            "speed_bps": None,
            "eta_s": None,
            "file_path": None,
            "error": None,
            "actions": ["cancel", "pause"],
        }
        assert door.ask("GET", f"{BASE}{'0' * 32}/").json == reply.json

    def test_best_and_started_are_the_usual(self, door: Door) -> None:
        job = door.ask("POST", BASE, {"url": FILM}).json
        assert (job["quality"], job["state"]) == ("best", "waiting")

    def test_one_that_does_not_start_waits_paused(self, door: Door) -> None:
        job = door.ask("POST", BASE, {"url": FILM, "start": False}).json
        assert (job["state"], job["hold"]) == ("paused", "person")
        assert job["actions"] == ["cancel", "resume"]

    def test_lists_so_many(self, door: Door) -> None:
        for number in range(60):
            door.desk.add(DownloadOrder(f"{FILM}{number}"))
        assert len(door.ask("GET", BASE).json["downloads"]) == 50
        first = door.ask("GET", f"{BASE}?limit=2").json["downloads"]
        assert [job["url"] for job in first] == [f"{FILM}0", f"{FILM}1"]
        assert len(door.ask("GET", f"{BASE}?limit=200").json["downloads"]) == 60

    @pytest.mark.parametrize("limit", ["0", "201", "-1", "1.0", "01", "", "%D9%A3", "1&limit=1"])
    def test_a_bad_limit_is_refused(self, door: Door, limit: str) -> None:
        reply = door.ask("GET", f"{BASE}?limit={limit}")
        assert reply.status == 400
        assert reply.code in {"bad-limit", "bad-query"}

    def test_acts(self, door: Door) -> None:
        place = f"{BASE}{door.desk.add(DownloadOrder(FILM)).job_id}/"
        states = [
            door.ask("POST", f"{place}{action}/").json["state"]
            for action in ("pause", "resume", "cancel", "retry")
        ]
        assert states == ["paused", "waiting", "cancelled", "waiting"]

    @pytest.mark.parametrize("action", ACTIONS)
    def test_an_action_needs_a_download(self, door: Door, action: str) -> None:
        reply = door.ask("POST", f"{BASE}{'f' * 32}/{action}/")
        assert (reply.status, reply.code) == (404, "no-such-download")

    def test_an_action_that_is_not_possible_now_is_409(self, door: Door) -> None:
        place = f"{BASE}{door.desk.add(DownloadOrder(FILM)).job_id}/"
        reply = door.ask("POST", f"{place}resume/")
        assert (reply.status, reply.code) == (409, "not-now")

    def test_a_running_one_tells_how_fast(self, door: Door) -> None:
        progress = Progress(
            percent=40.5, done_bytes=405, total_bytes=1_000, speed_bps=81.0, eta_s=7.5
        )
        job = door.desk.keep(
            Job("a", FILM, "best", "/d", 1, state=JobState.DOWNLOADING, progress=progress)
        )
        answer = door.ask("GET", f"{BASE}a/").json
        assert (answer["progress"], answer["done_bytes"], answer["total_bytes"]) == (
            40.5,
            405,
            1000,
        )
        assert (answer["speed_bps"], answer["eta_s"]) == (81.0, 7.5)
        door.desk.keep(replace(job, state=JobState.DONE, file_path="/d/A film.mp4"))
        answer = door.ask("GET", f"{BASE}a/").json
        assert (answer["progress"], answer["speed_bps"], answer["eta_s"]) == (100.0, None, None)
        assert (answer["file_path"], answer["actions"]) == ("/d/A film.mp4", [])

    def test_a_failed_one_says_why_and_no_password_is_shown(self, door: Door) -> None:
        failure = Failure(FailureKind.NOT_FOUND)
        link = "https://me:secret@example.com/film"
        door.desk.keep(Job("a", link, "best", "/d", 1, state=JobState.FAILED, failure=failure))
        answer = door.ask("GET", f"{BASE}a/").json
        assert answer["error"] == "The video is not there."
        assert answer["url"] == FILM
        assert answer["actions"] == ["retry"]


class TestBodies:
    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            (b"", 400, "not-json"),
            (b"{", 400, "not-json"),
            (b"\xff\xfe", 400, "not-json"),
            (b'{"url": "http://\xff.org"}', 400, "not-json"),
            (b"[" * 60_000, 400, "bad-body"),
            (b"[]", 400, "bad-body"),
            (b"null", 400, "bad-body"),
            (b"{}", 400, "bad-body"),
            (b'{"url": "https://example.com/\\ud800"}', 400, "not-json"),
            (b'{"url": 5}', 400, "bad-link"),
            (b'{"url": ""}', 400, "bad-link"),
            (b'{"url": "https://example.com/a", "else": 1}', 400, "bad-body"),
            (b'{"url": "https://example.com/a", "start": 1}', 400, "bad-body"),
            (b'{"url": "https://example.com/a", "quality": "worst"}', 400, "bad-quality"),
            (b'{"url": "https://example.com/a", "quality": "1080p\\n"}', 400, "bad-quality"),
            (b'{"url": "https://example.com/a", "quality": null}', 400, "bad-quality"),
        ],
    )
    def test_a_bad_one_is_told_why(self, door: Door, body: bytes, status: int, code: str) -> None:
        reply = door.ask("POST", BASE, body)
        assert (reply.status, reply.code) == (status, code)
        assert not door.desk.jobs()

    @pytest.mark.parametrize(
        "url",
        [
            "example.com/a",
            "www.example.com",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.com/a",
            "//example.com/a",
            "http://",
            "http:///a",
            "https://example.com/a https://example.com/b",
            "https://example.com/a\n",
            " https://example.com/a",
            "see https://example.com/a",
            "https://exa\u202emple.com/a",
            "https://example.com/\u202ea",
            "https://example.com:65536/",
            "https://example.com:0/",
            "https://example.com\\@evil.org/",
            "https://[::1",
            "https://[1:2]/",
            "https://example.com/" + "a" * 8_192,
            "https://" + "a." * 200 + "com/",
        ],
    )
    def test_what_is_not_one_web_link_is_refused(self, door: Door, url: str) -> None:
        reply = door.ask("POST", BASE, {"url": url})
        assert (reply.status, reply.code) == (400, "bad-link")
        assert not door.desk.jobs()

    @pytest.mark.parametrize(
        ("url", "link"),
        [
            ("HTTPS://Example.COM/A?b=c#d", "https://example.com/A?b=c#d"),
            ("http://127.0.0.1:8000/film.mp4", "http://127.0.0.1:8000/film.mp4"),
            ("http://localhost/a", "http://localhost/a"),
            ("http://[::1]:80/", "http://[::1]:80/"),
            ("http://[fe80::1:2]/x", "http://[fe80::1:2]/x"),
            ("https://example.com/a,b;c=(d)'e", "https://example.com/a,b;c=(d)'e"),
            ("https://example.com/größe/映画", "https://example.com/größe/映画"),
        ],
    )
    def test_a_web_link_is_taken(self, door: Door, url: str, link: str) -> None:
        assert door.ask("POST", BASE, {"url": url}).json["url"] == link

    @pytest.mark.parametrize(
        "kind", [None, "", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
                 "application/jsonx", "application/json; charset=utf-16"]
    )  # fmt: skip
    def test_has_to_be_said_to_be_json(self, door: Door, kind: str | None) -> None:
        reply = door.ask("POST", BASE, {"url": FILM}, {"Content-Type": kind})
        assert (reply.status, reply.code) == (415, "not-json-type")

    def test_its_type_may_name_the_charset(self, door: Door) -> None:
        kind = {"Content-Type": "Application/JSON; charset=UTF-8"}
        assert door.ask("POST", BASE, {"url": FILM}, kind).status == 201

    @pytest.mark.parametrize(
        "query", ["", "?url=", "?url", "?link=https://example.com", "?url=a&url=b", "?url=%ff",
                  "?url=https://example.com/%0a", "?" + "&".join("a" * 60)]
    )  # fmt: skip
    def test_a_bad_query_is_refused(self, door: Door, query: str) -> None:
        reply = door.ask("GET", f"{BASE}video-info-progress/{query}")
        assert reply.status == 400
        assert reply.code in {"bad-link", "bad-query"}


def step(status: str, percent: int, message: str, stage: str) -> dict[str, object]:
    return {"status": status, "progress": percent, "message": message, "stage": stage}
