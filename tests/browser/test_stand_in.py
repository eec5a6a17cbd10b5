"""What the extension is tried against says what the program's own door says."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.browser.stand_in import StandIn
from tests.door import Caller
from vidgrab_gui.api import contract

ALL = "/api/downloads/"
ORDER = {"url": "https://example.com/film", "quality": "best", "start": True}


@pytest.mark.parametrize(
    ("words", "status", "kind"),
    [
        (("POST", ALL, ORDER), 201, contract.Download),
        (("GET", f"{ALL}job1/"), 200, contract.Download),
        (("POST", f"{ALL}job1/pause/"), 200, contract.Download),
        (("POST", f"{ALL}job1/retry/"), 409, contract.Problem),
        (("GET", f"{ALL}job2/"), 404, contract.Problem),
        (("GET", ALL), 200, contract.Downloads),
        (("POST", f"{ALL}video-info-progress/", {"url": ORDER["url"]}), 200, contract.Task),
        (("GET", f"{ALL}progress/task1/"), 200, contract.ProgressAnswer),
    ],
)
def test_it_says_what_the_contract_says(
    words: tuple[Any, ...], status: int, kind: type[msgspec.Struct]
) -> None:
    with StandIn() as door:
        caller = Caller(door.port, door.token)
        caller.post(ALL, ORDER)
        answer = caller.ask(*words)
    assert answer.status == status
    # Whole and no more: what the program would not say, the extension must not count on.
    told = msgspec.convert(answer.body, kind)
    assert msgspec.json.decode(msgspec.json.encode(told)) == answer.body
