"""A job as a row of the library's table, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import MISSING, fields, replace
from typing import Any, get_type_hints

import msgspec

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.links import without_password

Row = Sequence[Any]

# What is searched or ordered has a column of its own, the rest of a job is one document.
_JOB_COLUMNS = (
    "job_id",
    "url",
    "folder",
    "order",
    "title",
    "state",
    "file_path",
    "added_at_s",
    "started_at_s",
    "ended_at_s",
    "ended_order",
    "extractor",
    "media_id",
)
COLUMNS = (
    *("place" if name == "order" else name for name in _JOB_COLUMNS),
    "is_ended",
    "document",
    "revision",
)
_AT = {name: at for at, name in enumerate(COLUMNS)}
DOCUMENT_AT = _AT["document"]
REVISION_AT = _AT["revision"]
LARGEST_ORDER = 2**53
"""No queue ever gets there; a number above it is a damaged one."""

_FIELDS = {field.name: field for field in fields(Job)}
_TYPES = get_type_hints(Job)
_REST = tuple(name for name in _FIELDS if name not in {*_JOB_COLUMNS, "thumbnail_jpeg"})
_STATE = late_pattern(r"[a-z][a-z-]+")
_UTF8_WITH_BYTES = "surrogatepass"  # names of files that are no text on their own system


class RowError(ValueError):
    """A row that is no job to this program.

    ``is_damaged`` tells broken bytes from a well-formed row of a newer program.
    """

    def __init__(self, reason: str, *, is_damaged: bool) -> None:
        super().__init__(reason)
        self.is_damaged = is_damaged


def _default(name: str) -> Any:  # noqa: ANN401 - of each field's own type
    default = _FIELDS[name].default
    return "" if default is MISSING else default


_Columns = msgspec.defstruct(
    "_Columns", [(name, _TYPES[name], _default(name)) for name in _JOB_COLUMNS]
)
_Document = msgspec.defstruct("_Document", [(name, _TYPES[name], _default(name)) for name in _REST])
_document = msgspec.json.Decoder(_Document)


def row_of(job: Job, revision: int) -> Row:
    """Return a job as the values of ``COLUMNS``; raises :class:`ValueError` for no real job."""
    # Passwords never reach the disk; after a restart the site asks for them again.
    job = replace(job, url=without_password(job.url))
    columns = [_stored(getattr(job, name)) for name in _JOB_COLUMNS]
    if max(job.order, job.ended_order) > LARGEST_ORDER:
        raise ValueError("a place in the queue beyond all queues")
    return (*columns, int(job.state.is_ended), _written(job), revision)


def job_of(row: Row, thumbnail_jpeg: bytes = b"") -> Job:
    """Return a row's job; raises :class:`RowError`."""
    columns = {
        name: _loaded(value)
        for name, value in zip(_JOB_COLUMNS, row, strict=False)
        if value is not None  # where there is nothing the default stands
    }
    if not columns.get("job_id"):
        raise RowError("no job id", is_damaged=True)
    try:
        head = msgspec.convert(columns, _Columns)
    except msgspec.ValidationError as error:
        state = str(columns.get("state"))
        is_newer = state not in set(JobState) and _STATE.fullmatch(state) is not None
        raise RowError(str(error), is_damaged=not is_newer) from error
    rest = _read(row[DOCUMENT_AT])
    known = msgspec.structs.asdict(head)
    if max(known["order"], known["ended_order"]) > LARGEST_ORDER:
        raise RowError("a place in the queue beyond all queues", is_damaged=True)
    return Job(
        **known,
        **msgspec.structs.asdict(rest),
        thumbnail_jpeg=thumbnail_jpeg,
    )


def stored_text(text: str) -> str | bytes:
    """Return a text as the database takes it: bytes where it is no proper text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors=_UTF8_WITH_BYTES)
    return text


def _stored(value: object) -> object:
    # The plain text of an enumeration: sqlite3 knows no subclasses of str.
    return stored_text(str(value)) if isinstance(value, str) else value


def _loaded(value: object) -> object:
    try:
        if isinstance(value, bytes):
            return value.decode(errors=_UTF8_WITH_BYTES)
        if isinstance(value, str):
            value.encode()  # a text that was written as one is still one
    except UnicodeError as error:
        raise RowError(str(error), is_damaged=True) from error
    return value


def _written(job: Job) -> str:
    rest = {name: value for name in _REST if (value := getattr(job, name)) != _FIELDS[name].default}
    try:
        return msgspec.json.encode(rest).decode()
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(rest))


def _read(document: object) -> Any:  # noqa: ANN401 - its type is made of Job's fields
    if document is None:
        return _Document()
    if not isinstance(document, str):
        raise RowError("no document", is_damaged=True)
    try:
        return _document.decode(document)
    except msgspec.ValidationError as error:
        raise RowError(str(error), is_damaged=False) from error
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        if document.isascii():
            return _read_escaped(document)
        raise RowError(str(error), is_damaged=True) from error


def _read_escaped(document: str) -> Any:  # noqa: ANN401 - as above
    """Read what holds bytes that are no text; msgspec takes no such escapes."""
    try:
        return msgspec.convert(json.loads(document), _Document)
    except (ValueError, msgspec.ValidationError, RecursionError) as error:
        raise RowError(str(error), is_damaged=True) from error
