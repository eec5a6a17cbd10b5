"""What software centres, `man` and the licence's readers are told: valid, and true."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from devtools.freezing.contents import LANGUAGES
from devtools.packing.identity import DAY, VERSION, filled
from devtools.packing.staging import SOURCES
from devtools.stages import ROOT

APP = "io.github.vidgrab.VidGrab"
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def text_of(name: str) -> str:
    return filled((SOURCES / name).read_text("utf-8"))


def needs_program(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(name), reason=f"no {name}")


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return ET.fromstring(text_of(f"{APP}.metainfo.xml"))  # noqa: S314 - a file of our own


@pytest.fixture(scope="module")
def page() -> str:
    return text_of("vidgrab.1")


@pytest.fixture(scope="module")
def told() -> str:
    command = [sys.executable, "-m", "vidgrab_gui", "--help"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


class TestMetainfo:
    @needs_program("appstreamcli")
    def test_is_valid(self, tmp_path: Path) -> None:
        path = tmp_path / f"{APP}.metainfo.xml"
        path.write_text(text_of(path.name), "utf-8")
        done = subprocess.run(
            ["appstreamcli", "validate", "--no-net", path],  # noqa: S607 - the system's
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        assert not re.search(r"^[EW]:", done.stdout, re.MULTILINE), done.stdout

    def test_tells_this_version(self, metainfo: ET.Element) -> None:
        newest = metainfo.find("releases/release")
        assert newest is not None
        assert (newest.get("version"), newest.get("date")) == (VERSION, DAY)
        assert date.fromisoformat(DAY)

    def test_leads_to_the_menu_entry(self, metainfo: ET.Element) -> None:
        assert metainfo.findtext("launchable") == f"{APP}.desktop"
        assert metainfo.findtext("provides/binary") == "vidgrab"
        assert f"{metainfo.findtext('provides/mediatype')};" in text_of(f"{APP}.desktop")

    def test_says_in_every_language_what_the_menu_says(self, metainfo: ET.Element) -> None:
        entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        entry.read_string(text_of(f"{APP}.desktop"))
        main = entry["Desktop Entry"]
        told = {
            (one.get(LANG) or "en").replace("-", "_"): one.text for one in metainfo.iter("summary")
        }
        assert set(told) == {"en", *LANGUAGES}
        for code, text in told.items():
            assert main["comment" if code == "en" else f"comment[{code.lower()}]"] == text


class TestManPage:
    def test_tells_every_option_there_is(self, page: str, told: str) -> None:
        options = set(OPTION.findall(told))
        assert "--self-check" in options
        assert options - set(OPTION.findall(page.replace("\\-", "-"))) == set()

    def test_names_the_folders_there_are(self, page: str, home: Path) -> None:
        code = (
            "from vidgrab_gui.core import places as p\n"
            "print(p.config_folder() / 'settings.toml', f'{p.data_folder()}/',"
            " f'{p.plugins_folder()}/', f'{p.cache_folder()}/', f'{p.log_folder()}/', sep='\\n')"
        )
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        for place in done.stdout.split():
            assert f".I {place.replace(str(home), '~')}\n" in page

    @needs_program("man")
    def test_is_set_without_a_warning(self, page: str, tmp_path: Path) -> None:
        path = tmp_path / "vidgrab.1"
        path.write_text(page, "utf-8")
        command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")

    @needs_program("lexgrog")
    def test_can_be_found_by_its_name(self, page: str, tmp_path: Path) -> None:
        path = tmp_path / "vidgrab.1"
        path.write_text(page, "utf-8")
        command = ["lexgrog", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert '"vidgrab - save a video' in done.stdout


class TestCopyright:
    def test_has_the_licence_as_it_is(self) -> None:
        paragraph = text_of("copyright").split("License: Expat\n")[-1].split("\n\n")[0]
        told = re.sub(r"^ \.?", "", paragraph, flags=re.MULTILINE).split()
        ours = (ROOT / "LICENSE").read_text("utf-8")
        assert told == ours[ours.index("Permission") :].split()

    def test_names_its_holder_and_where_the_rest_is(self) -> None:
        (holder,) = re.findall(
            r"^Copyright \(c\) (.*)$", (ROOT / "LICENSE").read_text("utf-8"), re.M
        )
        assert f"Copyright: {holder}\n" in text_of("copyright")
        assert "/usr/share/common-licenses/GPL-3" in text_of("copyright")
