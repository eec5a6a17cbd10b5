"""How an error of yt-dlp, the network or the disk is told apart from the others.

The rows follow yt-dlp's own classes and texts (facts, section 12).
"""

from __future__ import annotations

import errno as numbers
import re
from collections.abc import Iterable, Sequence

from vidgrab_gui.core.error_words import LAST_WORDS, SAID_WORDS
from vidgrab_gui.core.failure_kind import FailureKind
from vidgrab_gui.core.late_pattern import late_pattern

_MOST_MESSAGES = 12
_LONGEST_MESSAGE = 2_000
_LONGEST_TEXT = 8_000

_Types = tuple[tuple[FailureKind, frozenset[str]], ...]
_Words = tuple[tuple[FailureKind, re.Pattern[str]], ...]

_TELLING_TYPES: _Types = (
    (FailureKind.COOKIES_UNREADABLE, frozenset({"CookieLoadError"})),
    (FailureKind.GEO_BLOCKED, frozenset({"GeoRestrictedError"})),
    (FailureKind.NOT_LIVE_YET, frozenset({"UserNotLive"})),
    (FailureKind.UNSUPPORTED, frozenset({"UnsupportedError"})),
    (FailureKind.NOT_MEDIA, frozenset({"_UnsafeExtensionError"})),
)
# urllib3's NewConnectionError is a timeout by its base classes, and every
# timeout of requests a ConnectionError: the order of these rows sorts that out.
_NETWORK_TYPES: _Types = (
    (FailureKind.NO_CONNECTION, frozenset({"ProxyError"})),
    (
        FailureKind.INSECURE,
        frozenset({"CertificateVerifyError", "SSLCertVerificationError", "SSLError"}),
    ),
    (
        FailureKind.INCOMPLETE,
        frozenset({"IncompleteRead", "ContentTooShortError", "ChunkedEncodingError"}),
    ),
    (
        FailureKind.NO_CONNECTION,
        frozenset(
            {"NameResolutionError", "NewConnectionError", "DNSError", "gaierror",
             "ConnectionRefusedError"}
        ),
    ),
    (
        FailureKind.TIMED_OUT,
        frozenset(
            {"ReadTimeoutError", "ConnectTimeoutError", "ReadTimeout", "ConnectTimeout",
             "Timeout", "TimeoutError", "timeout"}
        ),
    ),
    (
        FailureKind.NO_CONNECTION,
        frozenset({"ConnectionResetError", "ConnectionAbortedError", "RemoteDisconnected"}),
    ),
)  # fmt: skip
_VAGUE_TYPES: _Types = (
    (
        FailureKind.PROCESSING,
        frozenset({"PostProcessingError", "FFmpegPostProcessorError", "TimeoutExpired"}),
    ),
    (FailureKind.UNSUPPORTED, frozenset({"NoSupportingHandlers", "InvalidSchema"})),
    (FailureKind.ACCESS_DENIED, frozenset({"ReExtractInfo"})),
    (FailureKind.FOLDER_REFUSED, frozenset({"PermissionError"})),
    (FailureKind.NO_CONNECTION, frozenset({"TransportError", "ConnectionError"})),
)

_STATUS = late_pattern(r"(?:http error|server returned|status code:?) (\d{3})\b")
_STATUSES = {
    401: FailureKind.LOGIN_REQUIRED,
    402: FailureKind.LOGIN_REQUIRED,
    404: FailureKind.NOT_FOUND,
    407: FailureKind.NO_CONNECTION,
    408: FailureKind.TIMED_OUT,
    410: FailureKind.NOT_FOUND,
    416: FailureKind.INCOMPLETE,
    429: FailureKind.RATE_LIMITED,
    451: FailureKind.GEO_BLOCKED,
}
_STATUS_FAMILIES = {
    3: FailureKind.SERVER_ERROR,
    4: FailureKind.ACCESS_DENIED,
    5: FailureKind.SERVER_ERROR,
}

_ERRNO = late_pattern(r"\[errno (\d{1,5})\]")
_WINERROR = late_pattern(r"\[winerror (\d{1,5})\]")
_WINDOWS_NUMBERS = {
    2: numbers.ENOENT, 3: numbers.ENOENT, 5: numbers.EACCES, 19: numbers.EROFS,
    21: numbers.ENODEV, 53: numbers.ENODEV, 55: numbers.ENODEV, 64: numbers.ENODEV,
    67: numbers.ENODEV,
    32: numbers.EACCES, 33: numbers.EACCES, 39: numbers.ENOSPC, 112: numbers.ENOSPC,
    123: numbers.EINVAL, 206: numbers.ENAMETOOLONG, 10051: numbers.ENETUNREACH,
    10054: numbers.ECONNRESET, 10060: numbers.ETIMEDOUT, 10061: numbers.ECONNREFUSED,
    10065: numbers.EHOSTUNREACH, 11001: numbers.EHOSTUNREACH,
}  # fmt: skip
_DISK_NUMBERS = {
    numbers.ENOSPC: FailureKind.DISK_FULL,
    numbers.EDQUOT: FailureKind.DISK_FULL,
    # A disk was taken out, or a share of the network went away.
    numbers.ENODEV: FailureKind.FOLDER_GONE,
    numbers.ENXIO: FailureKind.FOLDER_GONE,
    numbers.ESTALE: FailureKind.FOLDER_GONE,
    numbers.EACCES: FailureKind.FOLDER_REFUSED,
    numbers.EEXIST: FailureKind.FOLDER_REFUSED,
    numbers.EFBIG: FailureKind.FOLDER_REFUSED,  # FAT takes no file above 4 GB
    numbers.EISDIR: FailureKind.FOLDER_REFUSED,
    numbers.ENOTDIR: FailureKind.FOLDER_REFUSED,
    numbers.EROFS: FailureKind.FOLDER_REFUSED,
    numbers.ENAMETOOLONG: FailureKind.NAME_REFUSED,
    numbers.EILSEQ: FailureKind.NAME_REFUSED,
}
# EPERM is also OpenSSL's own 1, ENOENT often a file nobody needed: they come late.
_OTHER_NUMBERS = {
    numbers.EPERM: FailureKind.FOLDER_REFUSED,
    numbers.ENOENT: FailureKind.FOLDER_REFUSED,
    numbers.EIO: FailureKind.FOLDER_REFUSED,
    numbers.EINVAL: FailureKind.NAME_REFUSED,
    numbers.ETIMEDOUT: FailureKind.TIMED_OUT,
    numbers.ECONNREFUSED: FailureKind.NO_CONNECTION,
    numbers.ECONNRESET: FailureKind.NO_CONNECTION,
    numbers.ECONNABORTED: FailureKind.NO_CONNECTION,
    numbers.EHOSTUNREACH: FailureKind.NO_CONNECTION,
    numbers.ENETUNREACH: FailureKind.NO_CONNECTION,
    numbers.ENETDOWN: FailureKind.NO_CONNECTION,
}

_SAID: _Words = tuple((kind, late_pattern("|".join(words))) for kind, words in SAID_WORDS)
_LAST: _Words = tuple((kind, late_pattern("|".join(words))) for kind, words in LAST_WORDS)


def classify(
    types: Sequence[str],
    messages: Sequence[str],
    status: int | None = None,
    errno: int | None = None,
) -> FailureKind:
    """Return the kind of failure behind a chain of exceptions, outermost first.

    ``types`` are class names (base classes may be among them), ``status`` is
    an HTTP status and ``errno`` one of the operating system; the last two are
    looked for in the messages when they are not given.
    """
    names = {name.rpartition(".")[2] for name in types}
    text = _plain(messages)
    codes = _numbers(errno, text)
    return (
        _by_type(names, _TELLING_TYPES)
        or _by_number(codes, _DISK_NUMBERS)
        or _by_words(text, _SAID)
        or _by_type(names, _NETWORK_TYPES)
        or _by_status(status, text)
        or _by_number(codes, _OTHER_NUMBERS)
        or _by_words(text, _LAST)
        or _by_type(names, _VAGUE_TYPES)
        or FailureKind.UNEXPECTED
    )


def _plain(messages: Sequence[str]) -> str:
    """Return the different messages as one bounded lower-case text."""
    cut = (message[:_LONGEST_MESSAGE].lower() for message in messages[:_MOST_MESSAGES])
    return "\n".join(dict.fromkeys(cut)).replace("’", "'").replace("\xa0", " ")[:_LONGEST_TEXT]


def _numbers(errno: int | None, text: str) -> tuple[int, ...]:
    """Return the system's error numbers: the one given, else those the messages name."""
    if errno is not None:
        return (errno,)
    windows = (int(number) for number in _WINERROR.findall(text))
    return (
        *(int(number) for number in _ERRNO.findall(text)),
        *(_WINDOWS_NUMBERS.get(number, number) for number in windows),
    )


def _by_type(names: set[str], rows: _Types) -> FailureKind | None:
    return next((kind for kind, known in rows if not names.isdisjoint(known)), None)


def _by_words(text: str, rows: _Words) -> FailureKind | None:
    return next((kind for kind, pattern in rows if pattern.search(text)), None)


def _by_status(status: int | None, text: str) -> FailureKind | None:
    if status is None:
        found = _STATUS.search(text)
        status = int(found.group(1)) if found else 0
    return _STATUSES.get(status) or _STATUS_FAMILIES.get(status // 100)


def _by_number(codes: Iterable[int], table: dict[int, FailureKind]) -> FailureKind | None:
    return next((table[code] for code in codes if code in table), None)
