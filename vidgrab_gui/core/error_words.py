"""The words by which a failure is known, as lower-case patterns; the first row that fits wins.

They are yt-dlp's own texts, and those of sites, ffmpeg, curl and the system as
yt-dlp hands them on. Apostrophes are straight.
"""

from __future__ import annotations

from vidgrab_gui.core.failure_kind import FailureKind

_Rows = tuple[tuple[FailureKind, tuple[str, ...]], ...]

SAID_WORDS: _Rows = (
    (FailureKind.DISK_FULL, (
        "no space left", "not enough space on", "disk quota exceeded", "disk is full",
    )),
    (FailureKind.DRM, (r"drm[- ]protected", "protected by drm", "unsupported drm")),
    (FailureKind.JS_RUNTIME_MISSING, (
        "no supported javascript runtime", "without a js runtime", "challenge solving failed",
        "signature solving failed", "phantomjs not found",
    )),
    (FailureKind.FFMPEG_MISSING, (
        r"ff(?:mpeg|probe) (?:and ff\w+ )?(?:is |was |could )?not (?:be )?(?:found|installed)",
        r"no such file or directory: '[^'\n]*ff(?:mpeg|probe)(?:\.exe)?'",
    )),
    (FailureKind.COOKIES_UNREADABLE, (
        "failed to load cookies", "decrypt with dpapi", "could not copy chrome cookie",
        r"could not find \w+ cookies database", "netscape format cookies file",
    )),
    (FailureKind.GEO_BLOCKED, (
        r"geo[- ]?(?:restrict|block|lock)", r"available in \w+ only", "right restrictions",
        r"(?:in|from|outside) (?:of )?your (?:country|region|location|area)",
        "blocked in this region",
    )),
    (FailureKind.LOGIN_REQUIRED, (
        r"\b(?:sign|log) ?in(?:to)? (?:to|if|as|is|an?|required|page|details)\b",
        r"\blog-?in (?:required|failed)", r"\blogged[- ]in", "registered users",
        r"requires? (?:a )?(?:log-?in|authentication|subscription|payment)",
        r"private (?:video|playlist|subreddit)", r"\b(?:is|are)(?: likely)?(?: either)? private\b",
        r"members?[- ]only", "channel's members", "join this channel", "subscribers only",
        r"(?:for|to) (?:\w+ )?(?:members|subscribers|premium users)\b", "not subscribed",
        "confirm your age", r"age[- ]restricted", "age verif", "adult verification",
        r"password[- ]protected", "protected by a password",
        r"(?:wrong|incorrect|invalid) (?:\w+ )?password",
        r"use --(?:cookies|username|video-password)", r"cookies \(not necessarily",
        r"authentication (?:is )?required", "account is needed", "account that has",
        "not authorized to view", r"(?:you do|does) not have (?:permission|access)",
        r"purchase (?:is required|the course)",
    )),
    (FailureKind.RATE_LIMITED, (
        r"rate[- ]?limit", "too many requests", "try again later", "captcha",
        "before you try again", "reached your play limit",
    )),
    (FailureKind.ACCESS_DENIED, (
        "access to this webpage has been blocked", "blocked from accessing",
        "likely being blocked", "tls fingerprint",
    )),
    (FailureKind.LIVE_ENDED, (
        r"(?:stream|event|live|broadcast|space) (?:has )?ended", "stream has expired",
        "live stream recording is not available",
    )),
    (FailureKind.NOT_LIVE_YET, (
        "premieres in", "premiere will begin", r"event (?:will|is scheduled)",
        r"not (?:currently |yet )?live\b", "not (?:yet )?started", "will be available",
        r"(?:streamer|user|model|stream|channel|radio) is (?:currently )?offline",
        r"not (?:yet available|available yet)", "not downloadable yet",
    )),
    (FailureKind.IMAGES_ONLY, ("only images are available",)),
    (FailureKind.NO_SUBTITLES, ("there are no subtitles",)),
    (FailureKind.NO_FORMATS, (
        "no video formats found", "requested format is not available", "no media links",
        "no formats are available", "no supported formats", "no suitable stream",
        "no downloads available",
    )),
    (FailureKind.NOT_MEDIA, (
        r"there(?: is|'s) no video", "no embedded video", r"not a (?:video|media file)",
        r"no (?:supported )?(?:video|media)s?(?: content)? (?:was |were |could be )?found",
        r"(?:not|n't) (?:have|contain) (?:an?|any) video", "does not contain audio",
        "is unusual and will be skipped", "unrecognized media file",
    )),
    (FailureKind.NOT_FOUND, (
        r"no longer (?:available|exists)", r"(?:been|was) (?:removed|deleted|terminated)",
        r"video is(?: unavailable|(?: not|n't) available)", "video unavailable",
        r"content is(?: (?:currently )?unavailable|(?: not|n't) available)",
        r"does ?n[o']t exist", "has been closed", "most likely expired", "link is expired",
        r"is(?: not|n't) available anymore",
    )),
)  # fmt: skip
"""What a program or a site says in so many words: it tells more than the status it came with."""

LAST_WORDS: _Rows = (
    (FailureKind.INCOMPLETE, (
        "incompleteread", "content too short", "bytes read|more expected", "connection broken",
        "did not get any data blocks", "downloaded file is empty", r"fragment \d+ not found",
        r"curl: \((?:18|92)\)", "conflicting range", "unable to open fragment",
    )),
    (FailureKind.INSECURE, (
        "certificate", r"\bssl\b", "sslv3", r"curl: \((?:35|51|58|60|77)\)",
        "legacy_renegotiation",
    )),
    (FailureKind.NO_CONNECTION, (
        "failed to resolve", "could not resolve", "name or service not known", "getaddrinfo failed",
        "nodename nor servname", "name resolution", "no address associated", "failed to connect",
        "failed to establish a new connection", r"connection (?:was )?(?:refused|reset|aborted)",
        r"network (?:is )?unreachable", "no route to host", "remote end closed", "network error",
        "forcibly closed", r"\bproxy\b", r"curl: \((?:5|6|7|52|55|56|97)\)",
    )),
    (FailureKind.TIMED_OUT, ("timed out", "timeout", r"curl: \(28\)")),
    (FailureKind.UNSUPPORTED, (
        "unsupported url", "is not a valid url", "no suitable extractor",
        "file:// urls are disabled", "embeds are not supported",
    )),
    (FailureKind.NAME_REFUSED, (r"file ?name too long", "label syntax is incorrect")),
    (FailureKind.FOLDER_REFUSED, (
        "permission denied", "read-only file system", "unable to create directory",
        "unable to open for writing", "being used by another process",
    )),
    (FailureKind.SERVER_ERROR, (
        r"service (?:temporarily )?unavailable", "internal server error", "bad gateway",
        "error on server-side", "redirect loop", "server returned 5xx",
    )),
    (FailureKind.ACCESS_DENIED, (
        "forbidden", r"access (?:is )?denied", r"\bblocked\b", r"\byour ip\b", "re-extracted",
    )),
    (FailureKind.NOT_FOUND, ("not found", "unavailable", "not available")),
    (FailureKind.PROCESSING, (
        "postprocessing:", "post hooks:", "exited with code", "conversion failed",
        "invalid data found", r"error (?:opening|writing|muxing|while)",
        "could not write header", "video duration",
    )),
    (FailureKind.INCOMPLETE, ("giving up after", "unable to continue")),
)  # fmt: skip
"""What is left when neither a status nor a number says more."""
