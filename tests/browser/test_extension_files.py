"""The extension's files: what the browsers and their stores ask of them, and what we promise."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from devtools.freezing.icons import make_icons
from devtools.packing.__main__ import main as pack
from devtools.packing.extension import extension_name, make_extension
from tests.browser.conftest import EXTENSION
from vidgrab_gui import __version__
from vidgrab_gui.core.clients import USUAL_PORT, is_client_name
from vidgrab_gui.core.outside import read_deep_link

MANIFEST: dict[str, Any] = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))
LANGUAGES = {"en", "de", "es", "fr", "zh_CN", "ja", "ar"}
SCRIPTS = sorted(EXTENSION.rglob("*.js"))
PAGES = sorted(EXTENSION.glob("*.html"))
SIZES = (16, 32, 48, 128)
LONGEST_DESCRIPTION = 132
PALETTE = EXTENSION.parents[2] / "vidgrab_gui" / "ui" / "palette.py"
# Names put together at run time: one for each of these.
STATES = (
    "waiting", "fetching", "downloading", "finishing", "paused", "done", "done_with_warnings",
    "failed", "cancelled",
)  # fmt: skip
STAGES = ("starting", "extracting", "analyzing", "completed")
PROBLEMS = (
    "no_page", "off", "permission", "no_token", "token", "asking", "unanswered", "refused", "full",
    "busy", "bad", "gone", "conflict", "strange",
)  # fmt: skip
ACTIONS = ("pause", "resume", "retry", "cancel")


def messages(language: str) -> dict[str, str]:
    path = EXTENSION / "_locales" / language / "messages.json"
    read: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
    return {name: entry["message"] for name, entry in read.items()}


def used_words() -> set[str]:
    text = "\n".join(path.read_text("utf-8") for path in [*SCRIPTS, *PAGES])
    said = re.findall(r'\bsay\("(\w+)"', text)
    put = re.findall(r'data-(?:say|label)="(\w+)"', text)
    chosen = re.findall(r'say\([^?\n]*\? "(\w+)" : "(\w+)"\)', text)
    named = re.findall(r"__MSG_(\w+)__", json.dumps(MANIFEST))
    built = [f"state_{one}" for one in STATES] + [f"stage_{one}" for one in STAGES]
    built += [f"problem_{one}" for one in PROBLEMS] + [*ACTIONS, "best", "audio", "choose"]
    return {*said, *put, *(word for pair in chosen for word in pair), *named, *built}


class TestManifest:
    def test_it_is_of_this_version(self) -> None:
        assert MANIFEST["version"] == __version__

    def test_it_asks_for_the_least(self) -> None:
        assert MANIFEST["permissions"] == ["activeTab", "contextMenus", "storage"]
        assert MANIFEST["host_permissions"] == ["http://127.0.0.1/*"]
        asking = {"optional_permissions", "optional_host_permissions", "content_scripts"}
        assert not asking & set(MANIFEST)
        assert "web_accessible_resources" not in MANIFEST

    def test_it_can_reach_nothing_but_this_computer(self) -> None:
        policy = MANIFEST["content_security_policy"]["extension_pages"]
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'none'"
        assert rules["script-src"] == "'self'"
        assert rules["connect-src"] == "http://127.0.0.1:*"
        # Firefox's own rule would turn every call into https.
        assert "upgrade-insecure-requests" not in policy

    def test_one_source_is_for_both_browsers(self) -> None:
        assert MANIFEST["manifest_version"] == 3
        background = MANIFEST["background"]
        assert background["scripts"] == [background["service_worker"]]
        assert background["type"] == "module"
        # From these on each passes over the other's way to name the background.
        assert int(MANIFEST["minimum_chrome_version"]) >= 121
        gecko = MANIFEST["browser_specific_settings"]["gecko"]
        assert float(gecko["strict_min_version"]) >= 121
        assert re.fullmatch(r"[\w.-]+@[\w.-]+", gecko["id"])
        assert gecko["data_collection_permissions"] == {"required": ["none"]}

    def test_every_file_it_names_is_there(self) -> None:
        named = [*MANIFEST["icons"].values(), *MANIFEST["action"]["default_icon"].values()]
        named += [MANIFEST["background"]["service_worker"], MANIFEST["options_ui"]["page"]]
        named += [MANIFEST["action"]["default_popup"]]
        assert not [name for name in named if not (EXTENSION / name).is_file()]


class TestSource:
    def test_no_text_becomes_markup_or_code(self) -> None:
        risky = re.compile(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\("
        )
        assert not [path.name for path in SCRIPTS if risky.search(path.read_text("utf-8"))]

    def test_nothing_comes_from_elsewhere(self) -> None:
        far = re.compile(r"https?://(?!127\.0\.0\.1|\*)[\w.]+|//cdn")
        for path in [*SCRIPTS, *PAGES, EXTENSION / "style.css"]:
            assert not far.search(path.read_text("utf-8")), path.name

    def test_pages_hold_no_script_or_style_of_their_own(self) -> None:
        for path in PAGES:
            text = path.read_text("utf-8")
            assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=", text), (
                path.name
            )

    def test_every_module_says_what_it_is(self) -> None:
        assert not [path.name for path in SCRIPTS if not path.read_text("utf-8").startswith("/**")]

    def test_the_usual_port_and_the_client_are_those_of_vidgrab(self) -> None:
        settings = (EXTENSION / "modules" / "settings.js").read_text("utf-8")
        assert f"USUAL_PORT = {USUAL_PORT};" in settings
        assert is_client_name("VidGrab extension (Chromium)")

    def test_the_colours_are_those_of_the_window(self) -> None:
        known = set(re.findall(r"#[0-9a-f]{6}", PALETTE.read_text("utf-8")))
        used = set(re.findall(r"#[0-9a-f]{6}\b", (EXTENSION / "style.css").read_text("utf-8")))
        assert used <= known


class TestWords:
    def test_all_languages_are_there(self) -> None:
        assert {path.name for path in (EXTENSION / "_locales").iterdir()} == LANGUAGES

    def test_what_is_said_is_written_down_and_nothing_else(self) -> None:
        assert set(messages("en")) == used_words()

    @pytest.mark.parametrize("language", sorted(LANGUAGES))
    def test_each_says_all_of_it(self, language: str) -> None:
        english, said = messages("en"), messages(language)
        assert list(said) == sorted(english)
        assert all(said.values())
        for name, words in said.items():
            assert words.count("$1") == english[name].count("$1"), name
        assert len(said["description"]) <= LONGEST_DESCRIPTION
        assert said["language"].replace("-", "_") == language
        assert said["direction"] == ("rtl" if language == "ar" else "ltr")

    @pytest.mark.parametrize("language", sorted(LANGUAGES - {"en"}))
    def test_few_are_as_in_english(self, language: str) -> None:
        english, said = messages("en"), messages(language)
        same = {name for name in english if said[name] == english[name]} - {"direction"}
        assert same <= {"pause", "port", "token"}


class TestIcons:
    # Else a QGuiApplication is made for the drawing, and every later test wants the other kind.
    @pytest.mark.usefixtures("qapp")
    def test_they_are_the_programs_own_drawing(self, tmp_path: Path) -> None:
        drawn = make_icons(tmp_path / "icons")
        for size in SIZES:
            with (
                Image.open(EXTENSION / "icons" / f"{size}.png") as ours,
                Image.open(drawn / f"{size}.png") as theirs,
            ):
                assert ours.size == (size, size)
                # Other machines draw a line by a hair differently.
                difference = ImageChops.difference(ours.convert("RGBA"), theirs.convert("RGBA"))
                assert max(difference.tobytes()) <= 8


class TestZip:
    def test_it_holds_the_extension_and_is_the_same_each_time(self, tmp_path: Path) -> None:
        first = make_extension(tmp_path / "a")
        second = make_extension(tmp_path / "b")
        assert first.name == extension_name() == f"vidgrab-browser-{__version__}.zip"
        assert first.read_bytes() == second.read_bytes()
        with zipfile.ZipFile(io.BytesIO(first.read_bytes())) as packed:
            names = packed.namelist()
            assert "manifest.json" in names
            assert set(names) == {
                path.relative_to(EXTENSION).as_posix()
                for path in EXTENSION.rglob("*")
                if path.is_file()
            }
            assert packed.read("manifest.json") == (EXTENSION / "manifest.json").read_bytes()

    def test_what_a_browser_left_there_stays_out(self, tmp_path: Path) -> None:
        source = tmp_path / "source"
        for name in ("manifest.json", "_locales/en/messages.json", "_metadata/x", ".DS_Store"):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text("{}")
        with zipfile.ZipFile(make_extension(tmp_path / "out", source)) as packed:
            assert packed.namelist() == ["_locales/en/messages.json", "manifest.json"]

    def test_the_command_makes_it(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("devtools.packing.__main__.make_extension", lambda: Path("made.zip"))
        assert pack(["extension"]) == 0
        assert capsys.readouterr().out == "made.zip\n"


class TestBookmarklet:
    def test_each_asks_vidgrab_for_what_it_says(self) -> None:
        links = bookmarklets()
        assert list(links) == [
            "Open in VidGrab",
            "Save with VidGrab: Best Quality",
            "Save with VidGrab: Audio Only",
        ]
        asked = [read_deep_link(made_by(link)) for link in links.values()]
        assert {one.links for one in asked} == {("https://films.example/w?v=1&t=2",)}
        assert [(one.wish, one.starts) for one in asked] == [
            ("best", False),
            ("best", True),
            ("audio", True),
        ]

    def test_the_readme_has_them_too(self) -> None:
        told = (EXTENSION.parent / "README.md").read_text("utf-8")
        assert not [link for link in bookmarklets().values() if link not in told]


def bookmarklets() -> dict[str, str]:
    """Return the links of the page for dragging, by their words."""
    found: dict[str, str] = {}

    class Reader(HTMLParser):
        link = ""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.link = (dict(attrs).get("href") or "") if tag == "a" else ""

        def handle_data(self, data: str) -> None:
            if self.link:
                found[data] = self.link
            self.link = ""

    Reader().feed((EXTENSION.parent / "bookmarklet.html").read_text("utf-8"))
    return found


def made_by(link: str) -> str:
    """Return what such a link leads to on a certain page, as the browser would put it together."""
    words = re.fullmatch(r"javascript:void\(location\.href=(.+)\)", link)
    assert words is not None
    parts = [part.strip() for part in words[1].split("+")]
    page = "https%3A%2F%2Ffilms.example%2Fw%3Fv%3D1%26t%3D2"
    known = {"encodeURIComponent(location.href)": page}
    return "".join(known.get(part, part.strip("'")) for part in parts)
