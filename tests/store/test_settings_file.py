"""Settings survive; a bad file or value costs nothing but itself."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import Browser, Network, SiteRule
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import (
    CutWish,
    Section,
    SoundWish,
    SponsorCategory,
    TagWish,
    Wishes,
)
from vidgrab_gui.store.settings_file import load_settings, save_settings


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    settings = Settings(
        folder='/mnt/My "Films"\\x',
        rule=QualityRule.SMALLEST,
        jobs_at_once=5,
        goes_on_at_start=False,
        asks_before_quit=False,
        conflict=NameConflict.SKIP,
        keeps_time=True,
        network=Network(
            proxy="socks5://anna@proxy.example:1080",
            cookies_browser=Browser.FIREFOX,
            cookies_profile="work",
            cookies_file="/home/anna/cookies.txt",
            sites=(SiteRule("example.com", user="anna", uses_proxy=False, impersonates=True),),
        ),
        rate=RateLimit(500_000, 8 * 60, 17 * 60),
        watches_clipboard=True,
        wishes=Wishes(
            sound=SoundWish.MP3_V0,
            subtitle_languages=("en", "de"),
            removes=(SponsorCategory.SPONSOR,),
            height_limit=1080,
        ),
    )
    save_settings(path, settings)
    assert load_settings(path) == settings
    assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]


def test_what_is_taken_away_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    network = Network(proxy="http://p:1", sites=(SiteRule("example.com"),))
    save_settings(path, Settings(network=network, rate=RateLimit(5000)))
    save_settings(path, Settings())
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "network = 3",
        '[network]\nproxy = "http://anna:pw@p:1"',
        '[network]\nproxy = "p:1"',
        '[network]\ncookies_browser = "netscape"',
        '[network]\ncookies_file = "cookies.txt"',
        "[network]\nsites = 3",
        "[[network.sites]]\nuser = 3",
        "rate = 3",
        "[rate]\nlimit_bps = 5",
        '[rate]\nlimit_bps = "fast"',
    ],
)
def test_a_bad_network_or_rate_means_the_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert load_settings(path) == Settings()


def test_parts_belong_to_one_link_and_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    wishes = Wishes(sections=(Section(1.5, 3), Section(7)), cut=CutWish.EXACT)
    save_settings(path, Settings(wishes=wishes))
    assert load_settings(path).wishes == replace(wishes, sections=())


@pytest.mark.parametrize(
    "line",
    [
        'sound = "mp4"',
        "sound = 3",
        'marks = ["sponsor", "ads"]',
        'marks = "sponsor"',
        "height_limit = 5",
        'height_limit = "1080"',
        'sponsor_server = "file:///etc"',
        "subtitle_languages = [1]",
        "takes_automatic = 1",
        "sections = [[1, 2]]",
        "future = 1",
    ],
)
def test_a_bad_wish_costs_only_itself(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'[wishes]\ntags = "all"\n{line}\n')
    assert load_settings(path).wishes == Wishes(tags=TagWish.ALL)


def test_wishes_that_are_no_table_mean_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('wishes = "many"\nkeeps_time = true\n')
    assert load_settings(path) == Settings(keeps_time=True)


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"not toml at all =", b"\xff\xfe\x00", b"[folder]\nx = 1"]
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_a_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('folder = "/films"\nrule = "no-such-rule"\njobs_at_once = "many"\nfuture = 1\n')
    assert load_settings(path) == Settings(folder="/films")


@pytest.mark.parametrize(
    "line",
    [
        'folder = "films"',
        'tools_folder = "bin"',
        "jobs_at_once = 0",
        "jobs_at_once = 100000",
        "fetch_limit_s = -1.0",
        "silence_limit_s = 0.0",
        "silence_limit_s = nan",
        "fetch_limit_s = inf",
        "connections = 0",
        "connections = 17",
        "connections = true",
        'conflict = "burn"',
        "conflict = 1",
        'goes_on_at_start = "no"',
        "asks_before_quit = 0",
        "keeps_time = []",
    ],
)
def test_a_value_nothing_could_work_with_means_the_default(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line)
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("line", "settings"),
    [
        ('conflict = "skip"', Settings(conflict=NameConflict.SKIP)),
        ('conflict = "replace"', Settings(conflict=NameConflict.REPLACE)),
        ("goes_on_at_start = false", Settings(goes_on_at_start=False)),
        ("asks_before_quit = false", Settings(asks_before_quit=False)),
        ("keeps_time = true", Settings(keeps_time=True)),
        ("jobs_at_once = 100\nconnections = 16", Settings(jobs_at_once=100, connections=16)),
    ],
)
def test_each_choice_is_read(tmp_path: Path, line: str, settings: Settings) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line)
    assert load_settings(path) == settings


def test_what_a_newer_program_has_written_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('schema = 2\njobs_at_once = 5\nproxy = "x"\n[sites]\na = [1, 2]\n')
    save_settings(path, replace(load_settings(path), keeps_time=True))
    table = tomllib.loads(path.read_text())
    assert (table["schema"], table["proxy"], table["sites"]) == (2, "x", {"a": [1, 2]})
    assert load_settings(path) == Settings(jobs_at_once=5, keeps_time=True)


def test_a_damaged_file_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff not toml")
    save_settings(path, Settings(jobs_at_once=4))
    assert load_settings(path) == Settings(jobs_at_once=4)


def test_a_folder_below_the_home(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('folder = "~/films"')
    assert load_settings(path) == Settings(folder=str(home / "films"))


def test_a_failed_write_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(folder="/old"))
    monkeypatch.setattr("os.replace", _refuse)
    with pytest.raises(OSError, match="no room"):
        save_settings(path, Settings(folder="/new"))
    assert load_settings(path).folder == "/old"


def _refuse(_source: object, _target: object) -> None:
    raise OSError("no room")
