"""Errors as yt-dlp, networks, disks and sites really word them become what a person understands."""

from __future__ import annotations

import errno
import re
import time
from pathlib import Path

import pytest
import yt_dlp.cookies
import yt_dlp.networking.exceptions
import yt_dlp.utils
from hypothesis import given, settings
from hypothesis import strategies as st
from yt_dlp.utils import bug_reports_message

from vidgrab_gui.core.failures import (
    Failure,
    FailureAction,
    FailureKind,
    action_label,
    classify,
    clean_detail,
    redacted,
    row_sentence,
    text_of,
)
from vidgrab_gui.core.redaction import HIDDEN, MOST_CHARACTERS

steady = settings(deadline=None, derandomize=True, max_examples=200)

K = FailureKind
COOKIES_HINT = (
    "Use --cookies-from-browser or --cookies for the authentication. "
    "See  https://github.com/yt-dlp/yt-dlp/wiki/FAQ#how-do-i-pass-cookies-to-yt-dlp  "
    "for how to manually pass cookies"
)
SAMPLES = Path(__file__).with_name("failure_messages.tsv").read_text("utf-8").splitlines()
MESSAGES = [line.split("\t") for line in SAMPLES if not line.startswith("#")]


@pytest.mark.parametrize(("kind", "message"), MESSAGES)
def test_known_messages(kind: str, message: str) -> None:
    assert classify(["DownloadError", "YoutubeDLError"], [message]) is FailureKind(kind)


def test_there_are_samples_enough() -> None:
    assert len(MESSAGES) >= 50
    engines_own = {"empty-link", "not-a-link", "scheme-refused", "playlist", "engine-lost"} | {
        "file-changed"
    }
    assert {kind for kind, _ in MESSAGES} == {kind.value for kind in FailureKind} - engines_own


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        (K.UNSUPPORTED, ["DownloadError", "UnsupportedError", "ExtractorError"]),
        (K.UNSUPPORTED, ["NoSupportingHandlers", "RequestError"]),
        (K.GEO_BLOCKED, ["DownloadError", "GeoRestrictedError", "ExtractorError"]),
        (K.NOT_LIVE_YET, ["DownloadError", "UserNotLive"]),
        (K.COOKIES_UNREADABLE, ["DownloadError", "CookieLoadError", "PermissionError", "OSError"]),
        (K.NOT_MEDIA, ["DownloadError", "_UnsafeExtensionError"]),
        (K.NO_CONNECTION, ["DownloadError", "TransportError", "socket.gaierror", "OSError"]),
        (
            K.NO_CONNECTION,
            ["TransportError", "NameResolutionError", "ConnectTimeoutError", "TimeoutError"],
        ),
        (K.NO_CONNECTION, ["ConnectionRefusedError", "ConnectionError", "OSError"]),
        (K.NO_CONNECTION, ["ProxyError", "TransportError", "TimeoutError"]),
        (K.NO_CONNECTION, ["TransportError", "ConnectionResetError", "ConnectionError"]),
        (K.NO_CONNECTION, ["TransportError", "RequestError"]),
        (K.TIMED_OUT, ["TransportError", "ReadTimeout", "ConnectionError", "OSError"]),
        (K.TIMED_OUT, ["ExtractorError", "TimeoutError", "OSError"]),
        (K.TIMED_OUT, ["socket.timeout"]),
        (K.INSECURE, ["CertificateVerifyError", "SSLError", "TransportError", "ConnectionError"]),
        (K.INCOMPLETE, ["IncompleteRead", "TransportError", "ConnectionResetError"]),
        (K.INCOMPLETE, ["ContentTooShortError"]),
        (K.PROCESSING, ["FFmpegPostProcessorError", "PostProcessingError"]),
        (K.ACCESS_DENIED, ["ReExtractInfo"]),
        (K.FOLDER_REFUSED, ["PermissionError", "OSError"]),
        (K.UNEXPECTED, ["KeyError", "LookupError"]),
        (K.UNEXPECTED, []),
    ],
)
def test_class_names_alone(kind: FailureKind, types: list[str]) -> None:
    assert classify(types, []) is kind


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, K.SERVER_ERROR), (400, K.ACCESS_DENIED), (401, K.LOGIN_REQUIRED),
        (402, K.LOGIN_REQUIRED), (403, K.ACCESS_DENIED), (404, K.NOT_FOUND),
        (407, K.NO_CONNECTION), (408, K.TIMED_OUT), (410, K.NOT_FOUND), (416, K.INCOMPLETE),
        (418, K.ACCESS_DENIED), (429, K.RATE_LIMITED), (451, K.GEO_BLOCKED),
        (500, K.SERVER_ERROR), (504, K.SERVER_ERROR), (599, K.SERVER_ERROR), (200, K.UNEXPECTED),
    ],
)  # fmt: skip
def test_status_alone(status: int, kind: FailureKind) -> None:
    assert classify(["HTTPError"], [], status=status) is kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, K.DISK_FULL), (errno.EDQUOT, K.DISK_FULL), (errno.EACCES, K.FOLDER_REFUSED),
        (errno.EPERM, K.FOLDER_REFUSED), (errno.EROFS, K.FOLDER_REFUSED),
        (errno.EFBIG, K.FOLDER_REFUSED), (errno.ENOENT, K.FOLDER_REFUSED),
        (errno.ENAMETOOLONG, K.NAME_REFUSED), (errno.EINVAL, K.NAME_REFUSED),
        (errno.ECONNREFUSED, K.NO_CONNECTION), (errno.ENETUNREACH, K.NO_CONNECTION),
        (errno.ETIMEDOUT, K.TIMED_OUT), (99999, K.UNEXPECTED),
    ],
)  # fmt: skip
def test_number_of_the_system_alone(number: int, kind: FailureKind) -> None:
    assert classify(["OSError"], [], errno=number) is kind


def test_a_sites_own_words_say_more_than_its_status() -> None:
    message = f"Account authentication is required. {COOKIES_HINT}"
    assert classify(["ExtractorError", "HTTPError"], [message], status=403) is K.LOGIN_REQUIRED


def test_a_status_says_more_than_a_missing_file_on_the_way() -> None:
    types = ["DownloadError", "HTTPError", "FileNotFoundError", "OSError"]
    assert classify(types, ["HTTP Error 404"], 404, errno.ENOENT) is K.NOT_FOUND


def test_a_secure_connection_error_is_not_taken_for_a_permission() -> None:
    # OpenSSL's own errno 1 is EPERM elsewhere.
    assert classify(["SSLError", "OSError"], ["[SSL] record layer failure"], errno=1) is K.INSECURE


def test_a_full_disk_wins_over_everything_the_name_of_the_file_says() -> None:
    message = (
        "unable to write data: [Errno 28] No space left on device: 'Sign in to win (DRM protected)'"
    )
    assert classify(["DownloadError"], [message]) is K.DISK_FULL


def test_the_names_of_classes_are_still_yt_dlps() -> None:
    homes = (yt_dlp.utils, yt_dlp.networking.exceptions, yt_dlp.cookies, yt_dlp.utils._utils)
    names = {
        "CookieLoadError", "GeoRestrictedError", "UserNotLive", "UnsupportedError",
        "_UnsafeExtensionError", "ProxyError", "CertificateVerifyError", "SSLError",
        "IncompleteRead", "ContentTooShortError", "PostProcessingError", "NoSupportingHandlers",
        "ReExtractInfo", "TransportError",
    }  # fmt: skip
    assert {name for name in names if not any(hasattr(home, name) for home in homes)} == set()


def test_telling_apart_is_quick_however_long_the_messages_are() -> None:
    started_s = time.perf_counter()
    classify(["X"] * 1000, ["not available geo sign in to " * 50_000] * 100)
    assert time.perf_counter() - started_s < 2


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_kind_has_its_words(kind: FailureKind) -> None:
    text = text_of(kind)
    assert text.sentence
    assert not text.sentence.endswith(".")
    # The first letter is written small after "Failed:", which only some words can bear.
    assert text.sentence.split()[0] in {"The", "This", "There", "A", "Only", "Something"}
    assert text.cause.endswith(".")
    assert action_label(text.action)
    assert not re.search(r"None|yt-dlp|ERROR|HTTP Error", f"{text.sentence} {text.cause}")


def test_row_sentences_follow_a_colon() -> None:
    failure = Failure(K.LOGIN_REQUIRED)
    assert row_sentence(failure) == "the site wants you to sign in first"
    assert row_sentence(failure, lambda text: text.replace("The site", "Die Seite")).startswith(
        "die"
    )


def test_the_actions_and_their_labels() -> None:
    assert text_of(K.LOGIN_REQUIRED).action is FailureAction.OPEN_PAGE
    assert text_of(K.DISK_FULL).action is FailureAction.CHOOSE_FOLDER
    assert text_of(K.EMPTY_LINK).action is FailureAction.EDIT_LINK
    assert {action_label(action) for action in FailureAction} == {
        "Try Again",
        "Edit Link",
        "Open in Browser",
        "Choose Folder…",
        "Update the Engine",
    }


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\x1b[0;31mERROR:\x1b[0m [youtube] dQw4w9WgXcQ: Video unavailable", "Video unavailable"),
        ("DownloadError: ERROR: [vimeo] 1: No", "DownloadError: No"),
        ("ERROR: unable to write: [Errno 28] No space", "unable to write: [Errno 28] No space"),
        ("[Errno 28] No space left", "[Errno 28] No space left"),
        (f"Unable to extract title{bug_reports_message()}", "Unable to extract title"),
        (f"It broke{bug_reports_message(before='.')}", "It broke."),
        (f"Private video. {COOKIES_HINT}", "Private video."),
        ("Password protected video, use --video-password <password>", "Password protected video"),
        (
            "Requested format is not available. Use --list-formats for a list of available formats",
            "Requested format is not available.",
        ),
        (
            "ffmpeg is not installed. Aborting due to --abort-on-error",
            "ffmpeg is not installed.",
        ),
        ("Rate-limited. It is recommended to use `-t sleep` to add a delay", "Rate-limited."),
        ("--abort", "--abort"),
        ("\x1b]0;title\x07a\x00b\u202ec\ud800\r\nd\re   f\t g", "abc\nd\ne f g"),
        ("", ""),
    ],
)  # fmt: skip
def test_details_are_plain(text: str, clean: str) -> None:
    assert clean_detail(text) == clean


def test_details_are_bounded() -> None:
    assert len(clean_detail("word " * 100_000)) == MOST_CHARACTERS
    assert clean_detail("word " * 100_000).endswith(HIDDEN)


SECRET = "Zk9qT7xW2vB5"  # noqa: S105 - no secret, it stands for one


@pytest.mark.parametrize(
    "text",
    [
        f"https://site.example/watch?v={SECRET}",
        f"https://site.example/watch?{SECRET}",
        f"https://site.example/a#access_token={SECRET}",
        f"https://site.example/a?x=1&amp;sig={SECRET}&y={SECRET}#t",
        f"https://bob:{SECRET}@site.example/a",
        f"https://{SECRET}@site.example/a",
        f"http://bob:pa/{SECRET}@proxy.example:8080/",
        f"http://bob:{SECRET}?x@proxy.example:8080",
        f"http://bob:{SECRET}#/@proxy.example:8080",
        f"http://bob:12/{SECRET}@proxy.example:8080",
        f"http://bob:p@{SECRET}/x@proxy.example:8080",
        f"https:\\/\\/bob:{SECRET}@site.example\\/a?sig={SECRET}",
        f"socks5h://bob:{SECRET}@[::1]:1080",
        f"proxy bob:{SECRET}@proxy.example:8080 refused",
        f"https://cdn.example/api/expire/17/sig/{SECRET}/file.m3u8",
        f"https://cdn.example/hdntl=exp=1~hmac={SECRET}/a.ts",
        f"https://cdn.example/a;jsessionid={SECRET}/b",
        f"https://cdn.example/{SECRET * 4}/a.ts",
        f"/relative?v={SECRET}&n={SECRET}",
        f"Cookie: SID={SECRET}; HSID={SECRET}",
        f"Set-Cookie: a={SECRET}; Path=/",
        f"{{'Cookie': 'a={SECRET}', 'Accept': '*/*'}}",
        f'{{"Cookie": "a=\\"{SECRET}\\"", "b": 1}}',
        f"[('Cookie', 'a={SECRET}')]",
        f"Authorization: Bearer {SECRET}",
        f"Proxy-Authorization: Basic {SECRET}=",
        f"X-Auth-Token: {SECRET}",
        f"X-Goog-Api-Key: {SECRET}",
        f"sent bearer {SECRET} to it",
        f"token={SECRET}",
        f"error: access_token={SECRET}, done",
        f'"accessToken": "{SECRET}"',
        f"{{'password': b'{SECRET}'}}",
        f"password: {SECRET}",
        f"session-id={SECRET}",
        f"X-Amz-Signature={SECRET}",
        f"api_key = '{SECRET}'",
        f'"token": "{SECRET}',
        f"yt-dlp --password {SECRET} --username={SECRET} https://a.example",
        f"--add-header 'Cookie: a={SECRET}'",
        f"--proxy {SECRET}",
    ],
)
def test_secrets_never_survive(text: str) -> None:
    assert SECRET not in redacted(text)
    assert SECRET not in redacted(f"before {text}\nafter")
    assert SECRET not in clean_detail(f"ERROR: [x] y: before {text} after")
    assert redacted(redacted(text)) == redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://medium.com/@user/story and http://[::1]:8080/x",
        "https://site.example:8443/@user/video/123",
        "Unable to download: HTTP Error 403: Forbidden (caused by <HTTPError 403: Forbidden>)",
        "KeyError: 'streamingData' at 10:34:56, a basic problem",
        "Fresh cookies (not necessarily logged in) are needed",
        "",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redacted(text) == text


def test_the_names_in_a_query_stay() -> None:
    address = "https://a.example/v?itag=22&sig=abc&flag#x"
    assert redacted(address) == "https://a.example/v?itag=…&sig=…"


@steady
@given(st.text(alphabet="ab1:/?#@=&'\" \n-.;~[]\\", max_size=60))
def test_a_password_in_an_address_never_survives(noise: str) -> None:
    text = f"{noise} http://user:{SECRET}@proxy.example:8080/{noise}"
    assert SECRET not in redacted(text)
    assert SECRET not in clean_detail(text)


@steady
@given(st.text(max_size=300))
def test_any_text_can_be_cleaned(text: str) -> None:
    clean = clean_detail(text)
    assert clean == clean.strip()
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", clean)
    clean.encode()


@pytest.mark.parametrize(
    "hostile",
    [
        "a-", "token ", "http://", "a:", "?a=", '"', " ", "\x1b[", "--password ", ". ", "use ",
        "a@b:", "https://a/b=c~",
    ],
)  # fmt: skip
def test_cleaning_is_quick_on_hostile_texts(hostile: str) -> None:
    text = hostile * (200_000 // len(hostile))
    started_s = time.perf_counter()
    clean_detail(text)
    assert time.perf_counter() - started_s < 3
