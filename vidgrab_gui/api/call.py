"""One call as it came in: its parts, read strictly and only as far as they are asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qs

import msgspec

from vidgrab_gui.api import refusals
from vidgrab_gui.api.contract import MOST_LISTED, USUAL_LISTED, LinkBody, OrderBody, link_in
from vidgrab_gui.api.refusals import Refusal, RefusedError

MOST_BODY_BYTES = 64 * 1024
_MOST_PARAMETERS = 50
_LIMIT = re.compile("[1-9][0-9]{0,2}", re.ASCII)
_JSON = re.compile(r'application/json(?:\s*;\s*charset\s*=\s*"?utf-?8"?)?\s*;?', re.IGNORECASE)
_FIELD_REFUSALS = {"$.url": refusals.BAD_LINK, "$.quality": refusals.BAD_QUALITY}

Body = TypeVar("Body", LinkBody, OrderBody)


class Call:
    """A call, made of a WSGI environment."""

    def __init__(self, environ: Mapping[str, Any]) -> None:
        self._environ = environ
        self.method: str = environ["REQUEST_METHOD"]
        self.target: str = environ["REQUEST_URI"]

    @property
    def path(self) -> str:
        """Return the path as it came: nothing is decoded, since no path of ours needs it."""
        return self.target.partition("?")[0]

    def header(self, name: str) -> str | None:
        """Return a header by its WSGI name; one that came twice is joined, and so fits nothing."""
        value: str | None = self._environ.get(name)
        return value

    def is_given_up(self) -> bool:
        """Tell whether whoever called has gone."""
        has_gone: Callable[[], bool] | None = self._environ.get("waitress.client_disconnected")
        return has_gone is not None and has_gone()

    def body(self, shape: type[Body]) -> Body:
        """Return what the body says, its link put right; raises :class:`RefusedError`."""
        if not _JSON.fullmatch(self.header("CONTENT_TYPE") or ""):
            raise RefusedError(refusals.NOT_JSON_TYPE)
        content: bytes = self._environ["wsgi.input"].read(MOST_BODY_BYTES + 1)
        if len(content) > MOST_BODY_BYTES:
            raise RefusedError(refusals.TOO_LARGE)
        try:
            read = msgspec.json.decode(content, type=shape)
        except msgspec.ValidationError as error:
            raise RefusedError(_refusal_of(error)) from None
        except (msgspec.DecodeError, ValueError, RecursionError):
            raise RefusedError(refusals.NOT_JSON) from None
        if isinstance(read, OrderBody) and read.quality.endswith("\n"):
            raise RefusedError(refusals.BAD_QUALITY)  # a pattern's $ lets a line end through
        return msgspec.structs.replace(read, url=_checked(read.url))

    def link(self) -> str:
        """Return the link of the query; raises :class:`RefusedError`."""
        try:
            return _checked(msgspec.convert({"url": self._parameter("url")}, LinkBody).url)
        except msgspec.ValidationError:
            raise RefusedError(refusals.BAD_LINK) from None

    def limit(self) -> int:
        """Return how many downloads are asked for; raises :class:`RefusedError`."""
        text = self._parameter("limit")
        if text is None:
            return USUAL_LISTED
        if not _LIMIT.fullmatch(text) or int(text) > MOST_LISTED:
            raise RefusedError(refusals.BAD_LIMIT)
        return int(text)

    def _parameter(self, name: str) -> str | None:
        """Return a parameter of the query, None where there is none; twice is once too often."""
        query: str = self._environ.get("QUERY_STRING") or ""
        try:
            values = parse_qs(
                query.encode("latin-1").decode("utf-8"),
                keep_blank_values=True,
                max_num_fields=_MOST_PARAMETERS,
            ).get(name, [])
        except ValueError:
            raise RefusedError(refusals.BAD_QUERY) from None
        if len(values) > 1:
            raise RefusedError(refusals.BAD_QUERY)
        return values[0] if values else None


def _refusal_of(error: msgspec.ValidationError) -> Refusal:
    """Return which field was wrong; what msgspec says may hold what was sent, and is not said."""
    place = str(error).rpartition("`")[0].rpartition("`")[2]
    return _FIELD_REFUSALS.get(place, refusals.BAD_BODY)


def _checked(url: str) -> str:
    link = link_in(url)
    if not link or url != url.strip():
        raise RefusedError(refusals.BAD_LINK)
    return link
