"""Texts of programs made fit to be kept and shown: without secrets, colours and command hints."""

from __future__ import annotations

import re

from vidgrab_gui.core.late_pattern import late_pattern

MOST_CHARACTERS = 4_000
"""How long a detail may become."""

HIDDEN = "…"
"""What stands where a secret stood."""

_MOST_READ = 64_000
_SECRET_WORDS = (
    "token", "passwd", "password", "passphrase", "secret", "signature", "credential", "apikey",
    "sess", "username", "cookie", "csrf", "sapisid", "accesskey", "authorization",
)  # fmt: skip
_SECRET_NAMES = frozenset(
    {
        "sig",
        "lsig",
        "pwd",
        "sid",
        "auth",
        "hmac",
        "key",
        "jwt",
        "pass",
        "otp",
        "hdnts",
        "hdntl",
        "hdnea",
    }
)

_QUOTED = r"b?\"(?:[^\"\\\n]|\\.)*\"?|b?'(?:[^'\\\n]|\\.)*'?"
_IS = r"[\"']?\s*[:=]\s*|[\"']\s*,\s*"

_ANSI = late_pattern(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-Z\\^_]?")
_LINE_ENDS = late_pattern(r"\r\n?|[\x85\u2028\u2029]")
_CONTROLS = late_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_SPACES = late_pattern(r"[ \t\xa0]+")

_ADDRESS = late_pattern(r"(?i)(?<![a-z0-9])([a-z][a-z0-9+.-]{0,20}:(?:\\?/){2})([^\s<>\"'`]+)")
_QUERY_VALUE = late_pattern(r"([?&;][\w.%\[\]~-]{1,80}=)[^\s&;#<>\"'`)]*")
_LOOSE_USER = late_pattern(r"[^\s:/@\"'=]{1,200}:[^\s/@\"']{1,200}@(?=[\w\[])")
_HEADER = late_pattern(
    r"(?i)((?:set-)?cookie2?|(?:proxy-)?authorization|x-[\w-]{0,40}(?:token|auth|key|secret)[\w-]{0,40})"
    rf"({_IS})({_QUOTED}|[^\n]*)"
)
_SCHEME_WORD = late_pattern(
    r"\b((?i:bearer|basic|sapisidhash))(\s+)(?=[\w.~+/=:-]*[A-Z0-9])[\w.~+/=:-]{6,}"
)
_NAMED = late_pattern(rf"(?<![\w-])([\w-]{{1,80}})(?:{_IS})")
_VALUE = late_pattern(rf"{_QUOTED}|[^\s&,;\"']*")
_OPTION_VALUE = late_pattern(
    r"(--(?:[a-z]+-)?(?:password|username|twofactor|cookies|add-headers?|proxy)(?:=|\s+))"
    rf"({_QUOTED}|(?!--)\S+)"
)
_LONG_SEGMENT = late_pattern(r"(?=.*\d)(?=.*[A-Za-z])[\w%~=+.-]{40,}$")

_PREFIX = late_pattern(
    r"^((?!ERROR)[A-Za-z_]\w{0,60}: )?(?:ERROR:\s*)?(?:\[[\w:.+-]+\]\s+(?:[^\s:]{1,100}:\s+)?)?"
)
_REPORT = late_pattern(r"(?:[;,]\s*)?\b[Pp]lease report this issue [^\n]*")
_SENTENCE_END = late_pattern(r"(?<=[.!?]) +")
_COMMAND = late_pattern(r"(?:^|[\s(\"'`])--[a-z]|`-\w|\byt-dlp -U\b|github\.com/yt-dlp/")
_HINT_START = late_pattern(
    r"(?i)[\s,;(]*\b(?:please|also see|you may|you can|it is recommended|for more|using|use|try|"
    r"pass|see)\b"
)


def redacted(text: str) -> str:
    """Return the text without what opens doors.

    Names and passwords in addresses, the values of queries and fragments,
    cookie and authorization headers, and values named like a secret are
    replaced by ``HIDDEN``. It rather hides too much than too little.
    """
    text = _ADDRESS.sub(_safe_address, text)
    text = _HEADER.sub(lambda match: f"{match[1]}{match[2]}{_hidden_like(match[3])}", text)
    text = _SCHEME_WORD.sub(rf"\1\2{HIDDEN}", text)
    text = _OPTION_VALUE.sub(rf"\1{HIDDEN}", text)
    text = _QUERY_VALUE.sub(rf"\1{HIDDEN}", text)
    text = _without_named_secrets(text)
    return _LOOSE_USER.sub(f"{HIDDEN}@", text)


def clean_detail(text: str) -> str:
    """Return an engine's message as plain redacted text of at most ``MOST_CHARACTERS``.

    Colours, control characters, the ``ERROR: [site] id:`` prefix, the wish to
    report a bug elsewhere and advice for a command line are left out.
    """
    text = _ANSI.sub("", text[:_MOST_READ])
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    text = _SPACES.sub(" ", text).strip()
    text = _REPORT.sub("", _PREFIX.sub(r"\1", text, count=1))
    lines = (_without_hints(line).strip() for line in text.split("\n"))
    text = redacted("\n".join(lines)).strip()
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + HIDDEN


def _safe_address(match: re.Match[str]) -> str:
    scheme, rest = match.group(1), match.group(2).replace("\\/", "/")
    if _has_broken_password(rest):
        rest = f"{HIDDEN}@{rest.rpartition('@')[2]}"
    place = re.split("[?#]", rest, maxsplit=1)[0]
    host, slash, path = place.partition("/")
    if "@" in host:
        host = f"{HIDDEN}@{host.rpartition('@')[2]}"
    return f"{scheme}{host}{slash}{_safe_path(path)}{_safe_query(rest[len(place) :])}"


def _has_broken_password(rest: str) -> bool:
    """Tell whether a raw ``/``, ``?`` or ``#`` in a password makes it look like a path."""
    host = re.split("[/?#]", rest, maxsplit=1)[0]
    tail = rest[len(host) :]
    if not {":", "@"} & set(host):
        return False
    has_port = host.rpartition(":")[2].isdigit() or host.endswith("]")
    return bool(re.search("[^/]@", tail)) or ("@" in tail and "@" not in host and not has_port)


def _safe_path(path: str) -> str:
    segments: list[str] = []
    hide_next = False
    for segment in path.split("/"):
        segments.append(HIDDEN if hide_next and segment else _safe_segment(segment))
        hide_next = _is_secret(segment)
    return "/".join(segments)


def _safe_segment(segment: str) -> str:
    if _LONG_SEGMENT.match(segment):
        return HIDDEN
    name, mark, _ = segment.partition("=")
    return f"{name}={HIDDEN}" if mark else segment


def _safe_query(query: str) -> str:
    """Keep a query's names, which help to understand, and hide all of its values."""
    names = query[1:].partition("#")[0].split("&") if query.startswith("?") else []
    kept = [f"{name.partition('=')[0][:80]}={HIDDEN}" for name in names if "=" in name]
    return query[:1] + ("&".join(kept) or HIDDEN) if query else ""


def _without_named_secrets(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _NAMED.finditer(text):
        if match.start() < at or not _is_secret(match.group(1)):
            continue
        value = _VALUE.match(text, match.end())
        found = value.group() if value else ""
        parts += [text[at : match.end()], _hidden_like(found)]
        at = match.end() + len(found)
    return "".join([*parts, text[at:]])


def _hidden_like(value: str) -> str:
    """Hide a value and keep the quotes it stood in."""
    quote = value.removeprefix("b")[:1]
    return f"{quote}{HIDDEN}{quote}" if quote in ("'", '"') else HIDDEN


def _is_secret(name: str) -> bool:
    plain = name.lower()
    joined = plain.replace("_", "").replace("-", "")
    return any(word in joined for word in _SECRET_WORDS) or not _SECRET_NAMES.isdisjoint(
        re.split("[_-]", plain)
    )


def _without_hints(line: str) -> str:
    """Drop what only helps at a command line, unless nothing else would be left."""
    kept = [_without_hint(sentence) for sentence in _SENTENCE_END.split(line)]
    return " ".join(sentence for sentence in kept if sentence) or line


def _without_hint(sentence: str) -> str:
    command = _COMMAND.search(sentence)
    if command is None:
        return sentence
    start = _HINT_START.search(sentence, 0, command.start() + 1)
    return sentence[: start.start()] if start else ""
