"""The description is held against the door by schemathesis, and schemathesis is seen to bite."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from tests.api.desk import EverybodyIsAllowed
from tests.api.door import CLIENT, TOKEN, Door
from tests.api.examination import examine
from vidgrab_gui.api import contract
from vidgrab_gui.core.job import Job


@pytest.mark.parametrize(
    ("phases", "least_count"), [("examples,coverage", 200), ("fuzzing", 40), ("stateful", 40)]
)
def test_schemathesis_finds_nothing(phases: str, least_count: int, tmp_path: Path) -> None:
    with Door(admissions_class=EverybodyIsAllowed) as door:
        examination = examine(door.port, TOKEN, CLIENT, tmp_path, phases=phases)
        assert not examination.has_found_something, examination.text
        assert examination.test_count >= least_count, examination.text
        assert door.desk.jobs()


def test_schemathesis_finds_an_answer_that_is_not_as_described(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = contract.download

    def broken(job: Job) -> contract.Download:
        return msgspec.structs.replace(make(replace(job, title="x")), progress=101.0)

    monkeypatch.setattr(contract, "download", broken)
    with Door(admissions_class=EverybodyIsAllowed) as door:
        examination = examine(door.port, TOKEN, CLIENT, tmp_path, phases="examples")
    assert examination.has_found_something
    assert "Response violates schema" in examination.text, examination.text


def test_is_served_to_who_has_the_token(door: Door) -> None:
    answer = door.ask("GET", "/api/openapi.json").json
    assert answer["openapi"] == "3.1.0"
    assert answer["security"] == [{"token": []}]
    operations = [
        operation for methods in answer["paths"].values() for operation in methods.values()
    ]
    assert len(operations) == 12
    for operation in operations:
        assert {"400", "401", "403", "404", "405", "408", "413", "429", "503"} <= set(
            operation["responses"]
        )
        assert {"$ref": "#/components/parameters/client"} in operation["parameters"]
    reply = door.ask("GET", "/api/openapi.json", headers={"Authorization": None})
    assert reply.status == 401
