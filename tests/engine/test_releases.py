"""Addresses and sums of yt-dlp's releases."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidgrab_gui.core.update_channel import UpdateChannel
from vidgrab_gui.engine import releases

SUM = "3bda0968a01cde70d26720653003b28553c71be14dcb2e5f4c24e9921fdad745"
SUMS = f"""{"0" * 64}  yt-dlp.exe
{SUM}  yt-dlp
{"1" * 64}  yt-dlp.tar.gz
"""


@pytest.mark.parametrize(
    ("channel", "address", "expected"),
    [
        (UpdateChannel.STABLE, "", "https://github.com/yt-dlp/yt-dlp/releases"),
        (UpdateChannel.NIGHTLY, "", "https://github.com/yt-dlp/yt-dlp-nightly-builds/releases"),
        (UpdateChannel.STABLE, " https://a.example/m/ ", "https://a.example/m/yt-dlp/releases"),
    ],
)
def test_where_the_releases_are(channel: UpdateChannel, address: str, expected: str) -> None:
    assert releases.releases_of(channel, address) == expected


def test_the_address_stands_in_one_place() -> None:
    house = Path(releases.__file__).parent.parent
    holding = [p.name for p in house.rglob("*.py") if "github.com/yt-dlp" in p.read_text()]
    assert holding == ["releases.py"]


@pytest.mark.parametrize(
    ("url", "tag"),
    [
        ("https://github.com/yt-dlp/yt-dlp/releases/tag/2026.08.19", "2026.08.19"),
        ("https://a.example/releases/tag/2026.08.19.232701?x=1", "2026.08.19.232701"),
        ("https://github.com/yt-dlp/yt-dlp/releases/latest", ""),
        ("https://github.com/yt-dlp/yt-dlp/releases", ""),
        ("https://a.example/releases/tag/..%2F..%2Fetc", ""),
        ("https://a.example/releases/tag/latest", ""),
    ],
)
def test_the_version_stands_in_the_pages_address(url: str, tag: str) -> None:
    assert releases.tag_of(url) == tag


@pytest.mark.parametrize(
    ("sums", "expected"),
    [
        (SUMS, SUM),
        (f"{SUM.upper()} *yt-dlp\r\n", SUM),
        (f"{SUM}  yt-dlp.exe\n", ""),
        (f"{SUM[:-1]}  yt-dlp\n", ""),
        ("<html>not found</html>", ""),
        ("", ""),
    ],
)
def test_the_sum_of_the_archive(sums: str, expected: str) -> None:
    assert releases.sum_of(sums, releases.ARCHIVE_NAME) == expected


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://github.com/yt-dlp", True),
        ("http://127.0.0.1:8000/x", True),
        ("http://localhost/x", True),
        ("http://[::1]/x", True),
        ("http://github.com/yt-dlp", False),
        ("http://127.0.0.1.evil.example/x", False),
        ("ftp://github.com/yt-dlp", False),
        ("file:///etc/passwd", False),
        ("https:///nowhere", False),
        ("http://[::1", False),
        ("github.com", False),
    ],
)
def test_programs_come_from_encrypted_addresses_only(url: str, trusted: bool) -> None:
    assert releases.is_trusted(url) is trusted
