"""The report: what stands in it, and what never does."""

from __future__ import annotations

from dataclasses import fields

import pytest

from vidgrab_gui.core.health import Check, Finding, State
from vidgrab_gui.core.log_lines import LogEntry, entries_of
from vidgrab_gui.core.network import Browser, Network, SiteRule
from vidgrab_gui.core.privacy import Privacy
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.report import MOST_LOG_LINES, Report, report_text
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SponsorCategory, SubtitleWish, Wishes

PRIVACY = Privacy("/home/anna", "anna")
USUAL = Settings()
VERSIONS = (("VidGrab", "0.1.0"), ("Qt", "6.11"))


def text_of(settings: Settings = USUAL, **more: object) -> str:
    return report_text(Report(VERSIONS, settings, **more), PRIVACY)  # type: ignore[arg-type] # as each test needs


def test_it_tells_versions_findings_and_the_end_of_the_log() -> None:
    finding = Finding(Check.FFMPEG, State.BAD, "It took {seconds} s.", (("seconds", "5"),))
    lines = [f"line {number}" for number in range(MOST_LOG_LINES + 5)]
    text = text_of(findings=(finding,), log=lines)
    assert "VidGrab: 0.1.0\nQt: 6.11" in text
    assert "ffmpeg: Bad. It took 5 s." in text
    assert "line 4\n" not in text
    assert text.endswith(f"line {MOST_LOG_LINES + 4}\n")


def test_usual_settings_are_not_told() -> None:
    assert "Settings unlike the usual\n-------------------------\nnone" in text_of()


def test_settings_are_told_without_what_is_private() -> None:
    settings = Settings(
        folder="/srv/secret-place",
        rule=QualityRule.BEST_PICTURE,
        jobs_at_once=7,
        tools_folder="/srv/secret-tools",
        keeps_time=True,
        update_address="https://secret-update.example/x",
        network=Network(
            proxy="socks5://secret-name@secret-host:1080",
            cookies_browser=Browser.FIREFOX,
            cookies_profile="secret-profile",
            cookies_file="/srv/secret-cookies.txt",
            sites=(SiteRule("secret-site.example", user="secret-user"),),
        ),
        wishes=Wishes(
            subtitles=SubtitleWish.BESIDE,
            subtitle_languages=("de", "en"),
            removes=(SponsorCategory.SPONSOR,),
            sponsor_server="https://secret-server.example",
        ),
    )
    text = text_of(settings)
    assert "secret" not in text
    for line in (
        "folder: chosen",
        f"rule: {QualityRule.BEST_PICTURE.value}",
        "jobs_at_once: 7",
        "keeps_time: True",
        "network.proxy: chosen",
        "network.cookies_browser: firefox",
        "network.sites: 1",
        "wishes.subtitle_languages: de, en",
        "wishes.removes: sponsor",
    ):
        assert line in text.splitlines(), line


def test_who_may_use_the_door_is_counted_and_not_named() -> None:
    settings = Settings(
        answers_browser=True, browser_port=50_000, browser_clients=("Anna's notes", "curl")
    )
    text = text_of(settings)
    for line in ("answers_browser: True", "browser_port: 50000", "browser_clients: 2"):
        assert line in text.splitlines(), line
    assert "Anna" not in text


def test_no_text_of_the_settings_is_told_unless_it_is_known_to_be_harmless() -> None:
    """A setting that comes later and holds a text must be looked at before it is reported."""
    texts = {
        f.name for f in fields(Settings) if isinstance(getattr(Settings(), f.name), str | tuple)
    }
    known = {"browser_clients", "folder", "tools_folder", "naming", "language", "update_address"}
    enums = {"rule", "conflict", "theme", "update_channel"}
    assert texts - enums == known


def test_what_is_unforeseen_is_told_clean() -> None:
    text = text_of(
        crash='File "/home/anna/x.py"\nValueError: token=abc123',
        last_crash='Fatal Python error\n  File "/home/anna/y.py", line 3 in f',
        log=["GET https://u:pw@site.example/watch?v=abc&sig=def"],
    )
    assert 'File "~/x.py"' in text
    assert 'File "~/y.py", line 3 in f' in text
    assert "https://…@site.example/watch?v=…&sig=…" in text
    for secret in ("anna", "abc", "def", "pw"):
        assert secret not in text


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", ()),
        (
            """rest of one cut off
2026-11-27 13:00:00,123 ERROR a.b: x
Traceback
  y
2026-11-27 13:00:01,000 INFO a.c: z""",
            (
                LogEntry(20, "rest of one cut off"),
                LogEntry(40, "2026-11-27 13:00:00,123 ERROR a.b: x\nTraceback\n  y"),
                LogEntry(20, "2026-11-27 13:00:01,000 INFO a.c: z"),
            ),
        ),
        (
            "2026-11-27 13:00:00,123 ODD a: x",
            (LogEntry(20, "2026-11-27 13:00:00,123 ODD a: x"),),
        ),
    ],
)
def test_the_log_is_read_as_entries(text: str, entries: tuple[LogEntry, ...]) -> None:
    assert entries_of(text) == entries
