"""Settings survive; a bad file or value costs nothing but itself."""

from __future__ import annotations

import logging
import os
import tomllib
from dataclasses import fields, make_dataclass, replace
from pathlib import Path

import pytest

from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import Browser, Network, SiteRule
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.setting_fields import NotShown, SettingKind, about
from vidgrab_gui.core.setting_values import stays_here, usable, usual
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead, labels
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.core.wishes import (
    CutWish,
    Section,
    SoundWish,
    SponsorCategory,
    TagWish,
    Wishes,
)
from vidgrab_gui.store.bad_copies import MOST_COPIES
from vidgrab_gui.store.settings_file import (
    export_settings,
    load_settings,
    read_exported,
    read_settings,
    save_settings,
)
from vidgrab_gui.store.settings_steps import LATEST, forget_the_usual, migrated

OLD_FILES = sorted((Path(__file__).parent / "settings").glob("schema-*.toml"))

DOOR = {"answers_browser", "browser_port", "browser_clients"}
OPEN_DOOR = Settings(
    answers_browser=True, browser_port=50_000, browser_clients=("VidGrab extension", "curl")
)


def test_the_door_comes_back_from_the_own_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, OPEN_DOOR)
    assert tomllib.loads(path.read_text())["browser_clients"] == ["VidGrab extension", "curl"]
    read = read_settings(path)
    assert (read.settings, set(read.taken), read.bad) == (OPEN_DOOR, DOOR, ())


@pytest.mark.parametrize(
    "line",
    [
        "browser_port = 1023",
        "browser_port = 65536",
        "browser_port = '47625'",
        "browser_clients = 'curl'",
        "browser_clients = [1]",
        "browser_clients = ['curl', 'curl']",
        "browser_clients = ['']",
        "browser_clients = [' curl']",
        r'browser_clients = ["a\u202eb"]',
        r'browser_clients = ["a\nb"]',
        f"browser_clients = ['{'x' * 61}']",
        f"browser_clients = {[str(number) for number in range(51)]}",
        "answers_browser = 1",
    ],
)
def test_a_door_that_cannot_be_stays_shut(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line)
    read = read_settings(path)
    assert read.settings == Settings()
    assert read.bad == (line.split(maxsplit=1)[0],)


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


class TestWhatWasLost:
    """A value of no use is reported, and kept in a copy before anything is written over it."""

    @pytest.mark.parametrize(
        ("text", "bad"),
        [
            ("connections = 99\ntheme = 'sepia'\nfolder = '/films'", ("connections", "theme")),
            ("naming = '{titel}'", ("naming",)),
            ("naming = ''", ("naming",)),
            ("language = 'Deutsch bitte'", ("language",)),
            ("update_address = 'ftp://x'", ("update_address",)),
            ("update_address = 'https://anna:pw@x.example/y'", ("update_address",)),
            ("folder = 'films'\ntools_folder = 3", ("folder", "tools_folder")),
            ("[network]\nproxy = 'http://anna:pw@p:1'", ("network",)),
            ("[network]\ncookies_profile = 3", ("network",)),
            ("[[network.sites]]\nsite = 'a.example'\nuses_proxy = 'no'", ("network",)),
            ("[rate]\nlimit_bps = 5", ("rate",)),
            ("[rate]\nlimit_bps = 5000\nto_minute = -1", ("rate",)),
            ("wishes = 3", ("wishes",)),
            ("[wishes]\nsound = 'mp4'\nmarks = 'ads'", ("wishes",)),
            ("future = 1\n[sites]\na = 1", ()),
            ("[network]\n[rate]\n[wishes]", ()),
        ],
    )
    def test_it_is_named(self, tmp_path: Path, text: str, bad: tuple[str, ...]) -> None:
        path = tmp_path / "settings.toml"
        path.write_text(text)
        read = read_settings(path)
        assert (read.bad, read.is_damaged, read.is_whole) == (bad, False, not bad)
        assert all(labels(bad))

    def test_a_secret_in_it_does_not_come_into_the_log(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        path = tmp_path / "settings.toml"
        path.write_text(
            'update_address = "https://a:hush@x.example"\nlanguage = "hush"\n'
            '[network]\nproxy = "http://anna:hush@p:1"'
        )
        assert read_settings(path).bad == ("update_address", "language", "network")
        assert "hush" not in caplog.text

    def test_a_copy_is_kept_before_it_is_overwritten(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.toml"
        path.write_text("connections = 99\njobs_at_once = 5 # as at work\n")
        before = path.read_bytes()
        settings = load_settings(path)
        assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["settings.toml"]
        save_settings(path, replace(settings, keeps_time=True))
        assert (tmp_path / "settings.bad-1.toml").read_bytes() == before
        assert read_settings(path) == SettingsRead(
            Settings(jobs_at_once=5, keeps_time=True), ("keeps_time", "jobs_at_once")
        )
        save_settings(path, Settings())
        assert not (tmp_path / "settings.bad-2.toml").exists()

    def test_a_damaged_file_too(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.toml"
        path.write_bytes(b"jobs_at_once = 5\n\xff\x00")
        assert read_settings(path) == SettingsRead(is_damaged=True)
        save_settings(path, Settings(jobs_at_once=4))
        copy = tmp_path / "settings.bad-1.toml"
        assert copy.read_bytes() == b"jobs_at_once = 5\n\xff\x00"
        assert read_settings(path).is_whole

    def test_there_are_never_more_than_a_few_and_none_twice(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.toml"
        for number in (1, 1, 2, 3, 4, 5, 6, 7):
            path.write_text(f"connections = {number}00")
            save_settings(path, Settings())
            newest = max(tmp_path.glob("*.bad-*"), key=lambda p: p.read_text())
            os.utime(newest, ns=(number * 10**12, number * 10**12))
        texts = sorted(p.read_text() for p in tmp_path.glob("settings.bad-*.toml"))
        assert texts == [f"connections = {number}00" for number in (3, 4, 5, 6, 7)]
        assert len(texts) == MOST_COPIES

    def test_where_no_copy_can_be_kept_nothing_is_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "settings.toml"
        path.write_text("connections = 99")
        monkeypatch.setattr("os.replace", _refuse)
        with pytest.raises(OSError, match="no room"):
            save_settings(path, Settings(jobs_at_once=4))
        assert path.read_text() == "connections = 99"


class TestSteps:
    """Files of older programs are brought up to date; those of newer ones are not harmed."""

    @pytest.mark.parametrize("path", OLD_FILES, ids=lambda path: path.stem)
    def test_a_real_old_file_is_read(self, path: Path) -> None:
        read = read_settings(path)
        assert read.is_whole
        assert read.settings.folder == "/films"
        assert read.settings.jobs_at_once == 5
        assert replace(read.settings, folder="", jobs_at_once=3) in (
            Settings(),
            Settings(keeps_time=True),
            Settings(keeps_time=True, numbers_entries=True),
        )

    @pytest.mark.parametrize("path", OLD_FILES, ids=lambda path: path.stem)
    def test_and_what_nobody_chose_is_not_written_down_any_more(
        self, path: Path, tmp_path: Path
    ) -> None:
        copy = tmp_path / "settings.toml"
        copy.write_bytes(path.read_bytes())
        save_settings(copy, load_settings(copy))
        table = tomllib.loads(copy.read_text())
        assert table["schema"] == LATEST
        assert set(table) <= {"schema", "folder", "jobs_at_once", "keeps_time", "numbers_entries"}
        assert load_settings(copy) == load_settings(path)

    def test_the_first_step_forgets_what_the_first_version_wrote_by_itself(self) -> None:
        table = {"schema": 1, "jobs_at_once": 3, "connections": 8, "keeps_time": 0, "other": 3}
        before = dict(table)
        assert forget_the_usual(table) == {
            "schema": 1,
            "connections": 8,
            "keeps_time": 0,
            "other": 3,
        }
        assert table == before, "a step changes nothing of what it is given"

    @pytest.mark.parametrize("version", [0, -1, "2", True, None, 1.0])
    def test_a_version_that_is_none_is_the_first(self, version: object) -> None:
        table = {"schema": version, "jobs_at_once": 3}
        assert migrated(table) == {"schema": LATEST}

    def test_a_newer_file_is_read_as_far_as_it_goes_and_never_destroyed(
        self, tmp_path: Path
    ) -> None:
        path = tmp_path / "settings.toml"
        text = (
            "schema = 99\njobs_at_once = 5\ntheme = 'sepia'\nconnections = 3\nfuture = [1]\n"
            "[network]\nproxy = 'quic://p:1'\ntunnel = 'deep'\n[wishes]\nsound = 'aac9'\nmood = 1\n"
        )
        path.write_text(text)
        read = read_settings(path)
        assert read.bad == ("theme", "network", "wishes")
        assert read.settings == Settings(jobs_at_once=5, connections=3)
        save_settings(path, replace(read.settings, keeps_time=True, connections=4))
        after = tomllib.loads(path.read_text())
        expected = tomllib.loads(text) | {"keeps_time": True}
        del expected["connections"]  # chosen here, and the usual is not written down
        assert after == expected
        assert not list(tmp_path.glob("*.bad-*")), "nothing of it was lost"


class TestExport:
    def test_all_settings_come_back(self, tmp_path: Path) -> None:
        path = tmp_path / "mine.toml"
        settings = Settings(jobs_at_once=5, theme=ThemeChoice.DARK, naming="{id}")
        export_settings(path, settings)
        read = read_settings(path)
        assert read.settings == settings
        assert set(read.taken) == {field.name for field in fields(Settings)} - DOOR

    def test_the_door_of_this_computer_is_in_no_file_for_others(self, tmp_path: Path) -> None:
        assert {field.name for field in fields(Settings) if stays_here(field.name)} == DOOR
        path = tmp_path / "mine.toml"
        export_settings(path, OPEN_DOOR)
        assert not DOOR & tomllib.loads(path.read_text()).keys()
        assert "curl" not in path.read_text()

    def test_no_file_of_others_opens_the_door_here(self, tmp_path: Path) -> None:
        path = tmp_path / "theirs.toml"
        save_settings(path, replace(OPEN_DOOR, connections=9))
        assert load_settings(path).answers_browser, "it is written there"
        read = read_exported(path)
        assert read.settings == Settings(connections=9)
        assert set(read.bad) == DOOR
        assert labels(read.bad)[0] == "Take links from the browser extension and from scripts"

    def test_what_else_is_wrong_with_such_a_file_is_told_as_ever(self, tmp_path: Path) -> None:
        path = tmp_path / "theirs.toml"
        path.write_text("connections = 99\nbrowser_port = 1\n")
        assert read_exported(path).bad == ("connections", "browser_port")
        path.write_bytes(b"\xff\x00")
        assert read_exported(path).is_damaged

    def test_no_password_is_ever_in_it(self, tmp_path: Path) -> None:
        path = tmp_path / "mine.toml"
        settings = Settings(
            network=Network(
                proxy="http://anna:hush@proxy.example:3128",
                sites=(SiteRule("example.com", user="anna"),),
            ),
            wishes=Wishes(sponsor_server="https://anna:hush@sponsor.example"),
            update_address="https://anna:hush@releases.example/x",
        )
        export_settings(path, settings)
        assert "hush" not in path.read_text()
        assert load_settings(path).network.proxy == "http://anna@proxy.example:3128"
        save_settings(path, settings)
        assert "hush@proxy" not in path.read_text()

    def test_no_setting_has_a_place_for_a_password(self) -> None:
        places = (Settings, Network, SiteRule, RateLimit, Wishes)
        names = {field.name for place in places for field in fields(place)}
        assert not [n for n in names for word in ("password", "secret", "token") if word in n]


def test_every_setting_is_shown_or_says_why_not() -> None:
    for field in fields(Settings):
        known = about(field)
        assert known.label, field.name
        if isinstance(known, NotShown):
            assert len(known.reason) > 20, field.name
        elif known.kind is SettingKind.CHOICE:
            assert [*known.words] == list(type(usual(field.name)).__members__.values())
        elif known.kind is SettingKind.NUMBER:
            assert known.least < known.most, field.name
        if field.name not in {"network", "rate", "wishes"}:
            assert usable(field.name, usual(field.name)) == usual(field.name)


def test_a_setting_nobody_has_said_anything_about_is_seen() -> None:
    bare = make_dataclass("Bare", [("new", int, 3)])
    with pytest.raises(KeyError):
        about(fields(bare)[0])


def test_settings_are_named_as_people_know_them() -> None:
    assert labels(("connections", "theme")) == ("Connections for one file", "Colours")
