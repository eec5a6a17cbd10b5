"""What the door says no with: each refusal's status, its word for programs, its sentence."""

from __future__ import annotations

from typing import NamedTuple


class Refusal(NamedTuple):
    """A refusal; ``code`` is a short word that stays, ``sentence`` may be put better some day.

    ``retry_after_s`` is 0 where trying again would not help.
    """

    status: int
    code: str
    sentence: str
    retry_after_s: int = 0


class RefusedError(Exception):
    """A call is not answered; ``allow`` are the methods there are, where it was the method."""

    def __init__(self, refusal: Refusal, allow: tuple[str, ...] = ()) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
        self.allow = allow


FOREIGN_HOST = Refusal(403, "foreign-host", "The address called is not this machine's own.")
FOREIGN_ORIGIN = Refusal(403, "foreign-origin", "Pages of the web may not call VidGrab.")
NO_TOKEN = Refusal(
    401, "wrong-token", "The call does not carry the token that VidGrab's preferences show."
)
NO_SUCH_PATH = Refusal(404, "no-such-path", "There is nothing at this path.")
WRONG_METHOD = Refusal(405, "wrong-method", "This path is not called with this method.")
BAD_CLIENT = Refusal(
    400, "bad-client", "X-VidGrab-Client is a name of 1 to 60 visible characters (ASCII)."
)
ASKING = Refusal(
    403, "asking", "VidGrab's window asks whether this program may use it. Try again.", 2
)
REFUSED = Refusal(403, "refused", "This program is not allowed to use VidGrab.")
TOO_LARGE = Refusal(413, "too-large", "A body holds 64 KB at most.")
NOT_JSON_TYPE = Refusal(415, "not-json-type", "The body's type has to be application/json.")
NOT_JSON = Refusal(400, "not-json", "The body is not JSON.")
BAD_BODY = Refusal(400, "bad-body", "The body is not as described in /api/openapi.json.")
BAD_QUERY = Refusal(400, "bad-query", "The query is not as described in /api/openapi.json.")
BAD_LINK = Refusal(
    400, "bad-link", "This is not one whole link that starts with http:// or https://."
)
BAD_QUALITY = Refusal(
    400, "bad-quality", "The quality is “best”, “audio” or a height such as “1080p”."
)
BAD_LIMIT = Refusal(400, "bad-limit", "The limit is a number from 1 to 200.")
NO_SUCH_TASK = Refusal(404, "no-such-task", "There is no such task, or not any more.")
NO_SUCH_DOWNLOAD = Refusal(404, "no-such-download", "There is no such download.")
NOT_NOW = Refusal(409, "not-now", "The download does not allow this as it stands.")
FULL = Refusal(429, "full", "So much is under way already that nothing more is taken on.", 5)
MANY_WAIT = Refusal(429, "many-wait", "Too many calls wait for a link's information already.", 5)
BUSY = Refusal(503, "busy", "VidGrab's window is busy, or about to close.", 2)
LATE = Refusal(503, "late", "The site has not answered in time. Ask for the progress instead.", 30)
TOO_SLOW = Refusal(408, "too-slow", "The request did not arrive within 10 seconds.")
LONG_HEADERS = Refusal(431, "long-headers", "The headers of a call hold 16 KB at most.")
MALFORMED = Refusal(400, "malformed", "This is not HTTP as it is written down.")
UNKNOWN_CODING = Refusal(501, "unknown-coding", "Of transfer codings only chunked is understood.")
BROKEN = Refusal(500, "broken", "VidGrab has failed at this. Its log says where.")

EVERYWHERE = (
    MALFORMED, NO_TOKEN, FOREIGN_HOST, NO_SUCH_PATH, WRONG_METHOD, TOO_SLOW, TOO_LARGE,
    NOT_JSON_TYPE, FULL, LONG_HEADERS, BROKEN, UNKNOWN_CODING, BUSY,
)  # fmt: skip
"""One of each status any call may get."""
