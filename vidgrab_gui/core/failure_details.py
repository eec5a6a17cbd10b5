"""What went wrong with a link, as a text a person copies to ask for help."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.privacy import Privacy
from vidgrab_gui.core.redaction import HIDDEN, redacted

_PLAIN_NAMES = frozenset({"v", "list", "index", "id", "p", "page", "t", "start", "clip", "ep"})
"""Parts of a query that name what is asked for; any other may open a door."""


def failure_details(url: str, failure: Failure | None, privacy: Privacy) -> str:
    """Return link, kind and the engine's words, each without what is nobody's business."""
    parts = [privacy.anonymous(shareable_link(url))]
    if failure is not None:
        parts += [failure.kind, privacy.cleaned(failure.detail)]
    return "\n".join(part for part in parts if part)


def shareable_link(url: str) -> str:
    """Return a link that still names its video, without names, passwords and keys."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return redacted(url)
    bare = redacted(urlunsplit(parts._replace(query="", fragment="")))
    query = "&".join(_shareable(pair) for pair in parts.query.split("&") if pair)
    return f"{bare}?{query}" if query else bare


def _shareable(pair: str) -> str:
    name, _, value = pair.partition("=")
    if name in _PLAIN_NAMES and value.replace("-", "").replace("_", "").isalnum():
        return pair
    return f"{redacted(name)[:40]}={HIDDEN}"
