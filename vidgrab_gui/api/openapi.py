"""The description of the door (OpenAPI 3.1), made of the very types that answers are made of."""

from __future__ import annotations

from functools import lru_cache
from http import HTTPStatus
from typing import Any

import msgspec

from vidgrab_gui.api import contract, refusals
from vidgrab_gui.api.contract import ACTIONS, MOST_LISTED, PREFIX, USUAL_LISTED
from vidgrab_gui.api.guard import CLIENT_PATTERN
from vidgrab_gui.api.refusals import Refusal
from vidgrab_gui.core.clients import LONGEST_NAME

PATH = "/api/openapi.json"

_Json = dict[str, Any]

_SHAPES = (
    contract.LinkBody, contract.OrderBody, contract.Task, contract.ProgressAnswer,
    contract.MediaResult, contract.Download, contract.Downloads, contract.Problem,
)  # fmt: skip
_ABOUT = (
    "What VidGrab's browser extension and scripts use. It listens on this machine alone, and only "
    "while the preferences say so. Every call carries the token shown there. The first call of a "
    "client that is not known yet makes VidGrab's window ask (403 with the code “asking”)."
)
_LINK_PARAMETER: _Json = {
    "name": "url",
    "in": "query",
    "required": True,
    "description": "The link to be looked at.",
}
_LIMIT_PARAMETER: _Json = {
    "name": "limit",
    "in": "query",
    "description": "How many at most.",
    "schema": {"type": "integer", "minimum": 1, "maximum": MOST_LISTED, "default": USUAL_LISTED},
}
_CLIENT_PARAMETER: _Json = {
    "name": "X-VidGrab-Client",
    "in": "header",
    "description": "What the window calls this client; else the first word of its User-Agent.",
    "schema": {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_NAME,
        "pattern": CLIENT_PATTERN,
    },
}


@lru_cache(maxsize=1)
def description() -> bytes:
    """Return the whole description, as JSON."""
    schemas, components = msgspec.json.schema_components(
        (*_SHAPES, contract.Link), ref_template="#/components/schemas/{name}"
    )
    link = {"schema": schemas[-1]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "VidGrab", "version": "1", "description": _ABOUT},
        "security": [{"token": []}],
        "paths": _paths({**_LINK_PARAMETER, **link}),
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "parameters": {"client": _CLIENT_PARAMETER},
        },
    }
    return msgspec.json.encode(document)


def _paths(link: _Json) -> _Json:
    job_id = _path_parameter("job_id")
    task_id = _path_parameter("task_id")
    paths = {
        f"{PREFIX}video-info-progress/": {
            "get": _operation("Begin to look at a link", [link], _begun()),
            "post": _operation("Begin to look at a link", [], _begun(), takes="LinkBody"),
        },
        f"{PREFIX}progress/{{task_id}}/": {
            "get": _operation(
                "How far it has come; readable for ten minutes after its end",
                [task_id],
                _answers("ProgressAnswer"),
            )
        },
        f"{PREFIX}video-info/": {
            "post": _operation(
                "Look at a link, and wait for the result",
                [],
                {**_answers("MediaResult"), **_problem("The site, or what is there, is why not.")},
                takes="LinkBody",
            )
        },
        PREFIX: {
            "get": _operation("The downloads", [_LIMIT_PARAMETER], _answers("Downloads")),
            "post": _operation("Add a download", [], _added(), takes="OrderBody"),
        },
        f"{PREFIX}{{job_id}}/": {"get": _operation("One download", [job_id], _answers("Download"))},
        PATH: {
            "get": _operation(
                "This description",
                [],
                {"200": _response("This description.", {"type": "object"})},
            )
        },
    }
    for action in ACTIONS:
        answers = {**_answers("Download"), **_refused([refusals.NOT_NOW])}
        paths[f"{PREFIX}{{job_id}}/{action.value}/"] = {
            "post": _operation(f"{action.value.capitalize()} a download", [job_id], answers)
        }
    return paths


def _operation(summary: str, parameters: list[_Json], answers: _Json, *, takes: str = "") -> _Json:
    client = {"$ref": "#/components/parameters/client"}
    operation: _Json = {
        "summary": summary,
        "parameters": [*parameters, client],
        "responses": {**answers, **_refused(refusals.EVERYWHERE)},
    }
    if takes:
        content = {"application/json": {"schema": _reference(takes)}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _begun() -> _Json:
    answer = _response("It was begun.", _reference("Task"))
    answer["links"] = {
        "progress": {
            "operationRef": "#" + _pointer(f"{PREFIX}progress/{{task_id}}/", "get"),
            "parameters": {"task_id": "$response.body#/task_id"},
        }
    }
    return {"200": answer}


def _added() -> _Json:
    answer = _response("It is in the list.", _reference("Download"))
    paths = {
        "download": (f"{PREFIX}{{job_id}}/", "get"),
        **{action.value: (f"{PREFIX}{{job_id}}/{action.value}/", "post") for action in ACTIONS},
    }
    answer["links"] = {
        name: {
            "operationRef": "#" + _pointer(path, method),
            "parameters": {"job_id": "$response.body#/id"},
        }
        for name, (path, method) in paths.items()
    }
    return {"201": answer}


def _pointer(path: str, method: str) -> str:
    return f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"


def _answers(name: str) -> _Json:
    return {"200": _response("As asked.", _reference(name))}


def _problem(about: str) -> _Json:
    return {str(int(HTTPStatus.UNPROCESSABLE_ENTITY)): _response(about, _reference("Problem"))}


def _refused(refused: list[Refusal] | tuple[Refusal, ...]) -> _Json:
    answers: _Json = {}
    for refusal in refused:
        answer = _response(HTTPStatus(refusal.status).phrase, _reference("Problem"))
        if refusal.status == HTTPStatus.UNAUTHORIZED:
            answer["headers"] = {"WWW-Authenticate": {"schema": {"const": "Bearer"}}}
        answers[str(refusal.status)] = answer
    return answers


def _response(about: str, schema: _Json) -> _Json:
    return {"description": about, "content": {"application/json": {"schema": schema}}}


def _reference(name: str) -> _Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _path_parameter(name: str) -> _Json:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "schema": {"type": "string", "pattern": contract.ID_PATTERN},
    }
