"""The program's door over HTTP, call by call."""

from __future__ import annotations

import http.client
import json
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.origin.client import Origin
from tests.reception.house import TOKEN, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Over the wire.


class Caller:
    """A script at the open door."""

    def __init__(self, house: House, client: str = "curl") -> None:
        self._house = house
        self.token = TOKEN
        self._client = client

    def call(self, method: str, path: str, body: object = None) -> tuple[int, dict[str, Any]]:
        """Call, with the window going on meanwhile; returns the status and what was said."""
        return self._house.ask(self.call_alone, method, path, body)

    def call_alone(self, method: str, path: str, body: object = None) -> tuple[int, dict[str, Any]]:
        port = self._house.program.settings.browser_port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        headers = {"Authorization": f"Bearer {self.token}", "X-VidGrab-Client": self._client}
        if body is not None:
            headers["Content-Type"] = "application/json"
        said = None if body is None else json.dumps(body)
        connection.request(method, f"/api/downloads/{path}", said, headers)
        answer = connection.getresponse()
        found = json.loads(answer.read())
        connection.close()
        return answer.status, found


def test_a_script_looks_at_a_link_and_has_it_saved(
    house: House, origin: Origin, folder: Path
) -> None:
    caller, link = Caller(house), origin.url("/page/dash")
    status, said = caller.call("GET", "")
    assert (status, said["code"]) == (403, "asking")
    house.answer("Allow")
    assert caller.call("GET", "") == (200, {"downloads": []})
    status, begun = caller.call("POST", "video-info-progress/", {"url": link})
    assert status == 200
    house.answer("Open Link")
    path = begun["progress_url"].removeprefix("/api/downloads/")
    house.hand.wait(lambda: caller.call("GET", path)[1]["status"] == "completed", "its end")
    formats = caller.call("GET", path)[1]["result"]["formats"]
    assert [one["quality"] for one in formats][-1] == "audio"
    status, job = caller.call("POST", "", {"url": link, "quality": "audio"})
    assert (status, job["quality"]) == (201, "audio")
    place = f"{job['id']}/"
    house.hand.wait(lambda: caller.call("GET", place)[1]["state"] == "done", "the file")
    assert Path(caller.call("GET", place)[1]["file_path"]).parent == folder
    assert caller.call("POST", f"{place}pause/")[0] == 409
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_video_info_waits_for_the_answer_of_the_person(house: House, origin: Origin) -> None:
    house.reception.admissions.allow("curl")
    body = {"url": origin.url("/page/dash")}
    waiting = house.begin(Caller(house).call_alone, "POST", "video-info/", body)
    house.answer("Do Not Open")
    house.hand.wait(waiting.done, "the answer")
    status, said = waiting.result()
    assert (status, said["error"]) == (422, "You did not allow this link.")


def test_the_token_before_opens_nothing_any_more(house: House) -> None:
    house.reception.admissions.allow("curl")
    caller = Caller(house)
    assert caller.call("GET", "")[0] == 200
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.renew_token()
    assert caller.call("GET", "")[0] == 401
    caller.token = told[0]
    assert caller.call("GET", "")[0] == 200


def test_the_program_ends_although_somebody_waits_at_the_door(house: House, origin: Origin) -> None:
    house.reception.admissions.allow("curl")
    body = {"url": origin.url("/page/dash")}
    waiting = house.begin(Caller(house).call_alone, "POST", "video-info/", body)
    house.hand.wait(lambda: bool(house.questions()), "the question")
    before_s = time.monotonic()
    house.program.window.close()
    house.program.close()
    assert time.monotonic() - before_s < 1
    with suppress(OSError, http.client.HTTPException):
        assert waiting.result(5)[0] in {422, 503}
