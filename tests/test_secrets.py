"""Secrets are planted everywhere, and every output is scanned for each of them.

One real program does it all (``tests.planting``), with a real engine child, a real proxy that wants
a password, real files; what it told, copied, logged and kept is then looked through.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import pytest

from tests import planting
from tests.origin.client import Origin
from tests.origin.proxies import PASSWORD as PROXY_PASSWORD
from tests.origin.proxies import USER as PROXY_USER
from tests.origin.proxies import HttpProxy, running
from vidgrab_gui.core.network import Network, SiteRule
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.settings_file import save_settings

SECRETS = {
    "the proxy's password": (PROXY_PASSWORD, quote(PROXY_PASSWORD, safe="")),
    "a site's password": (planting.SITE_PASSWORD,),
    "a site's user": (planting.SITE_USER,),
    "a cookie": (planting.COOKIE,),
    "a link's token": (planting.LINK_TOKEN,),
    "a link's query": (planting.LINK_QUERY,),
    "a link's password": (planting.LINK_PASSWORD,),
    "a title's token": (planting.TITLE_TOKEN,),
    "the environment": (planting.ENVIRONMENT,),
    "a log record": (planting.RECORD,),
    "an exception": (planting.EXCEPTION,),
    "a failure's detail": (planting.DETAIL,),
    "a plug-in's error": (planting.PLUGIN,),
    "the person's name": (planting.PERSON,),
    "the door's token": (planting.DOOR_TOKEN,),
}
OUTPUTS = (
    "report",
    "log file",
    "log window",
    "log copied",
    "crash page",
    "health page",
    "details of the link",
    "details of the download",
    "database",
    "settings file",
    "standard error",
)
BELONGS = {
    ("database", "a link's token"): "without it the link could not be tried again",
    ("database", "a link's query"): "as above",
    ("database", "the person's name"): "the folder a download went to",
    ("settings file", "a site's user"): "the person has typed it there",
    ("settings file", "the person's name"): "the folder, and the cookie file's place",
}
"""What an output is for; none of it is a password, a cookie or a key of the person's."""

Outputs = Mapping[str, bytes]
_LEAKY = """
from yt_dlp.extractor.common import InfoExtractor
from yt_dlp.utils import ExtractorError

class LeakyIE(InfoExtractor):
    _VALID_URL = r'https?://(?:[^/@]+@)?127\\.0\\.0\\.1:\\d+/leaky.*'

    def _real_extract(self, url):
        told = [url, str(self.get_param('proxy')), str(self.get_param('username')),
                str(self.get_param('password')), 'Cookie: name={cookie}', 'token={detail}',
                'Film token={title}', '{home}/film.mp4', '/media/{person}/STICK',
                'API_TOKEN=' + __import__('os').environ['API_TOKEN']]
        self.report_warning(' '.join(told))
        raise ExtractorError('\\n'.join(told))
"""


def lay_plugins(home: Path) -> None:
    folder = home / "data/vidgrab/plugins/mine/yt_dlp_plugins/extractor"
    folder.mkdir(parents=True)
    words = {
        "cookie": planting.COOKIE,
        "detail": planting.DETAIL,
        "title": planting.TITLE_TOKEN,
        "home": str(home),
        "person": planting.PERSON,
    }
    text = _LEAKY
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    (folder / "leaky.py").write_text(text)
    (folder / "broken.py").write_text(f"raise RuntimeError('password={planting.PLUGIN}')\n")


def lay_settings(home: Path, proxy_port: int) -> None:
    cookies = home / "cookies.txt"
    cookies.write_text(
        "# Netscape HTTP Cookie File\n"
        f"127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tname\t{planting.COOKIE}\n"
    )
    (home / "Downloads").mkdir()
    network = Network(
        proxy=f"http://{PROXY_USER}@127.0.0.1:{proxy_port}",
        cookies_file=str(cookies),
        sites=(SiteRule("127.0.0.1", user=planting.SITE_USER),),
    )
    settings = Settings(folder=str(home / "Downloads"), network=network)
    save_settings(home / "config/vidgrab/settings.toml", settings)


def environment(home: Path) -> dict[str, str]:
    places = {"DATA": "data", "CONFIG": "config", "CACHE": "cache", "STATE": "state"}
    return os.environ | {
        "HOME": str(home),
        "USER": planting.PERSON,
        "LOGNAME": planting.PERSON,
        "API_TOKEN": planting.ENVIRONMENT,
        "QT_QPA_PLATFORM": "offscreen",
        **{f"XDG_{name}_HOME": str(home / place) for name, place in places.items()},
    }


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory, session_origin: Origin) -> Outputs:
    """Run the program once and return all it has put out."""
    home = tmp_path_factory.mktemp("homes") / planting.PERSON
    home.mkdir()
    lay_plugins(home)
    place = session_origin.url("/progressive.mp4").removeprefix("http://")
    link = (
        f"http://somebody:{planting.LINK_PASSWORD}@{place}"
        f"?token={planting.LINK_TOKEN}&x={planting.LINK_QUERY}"
    )
    told = home.parent / "told.json"
    with running(HttpProxy()) as proxy:
        lay_settings(home, proxy.server_address[1])
        done = subprocess.run(
            [sys.executable, "-m", "tests.planting", link, str(told)],
            capture_output=True,
            timeout=55,
            check=False,
            env=environment(home),
        )
        assert told.exists(), done.stderr.decode()
        assert proxy.passed, "nothing went through the proxy, so its password was never used"
    found = {name: text.encode() for name, text in json.loads(told.read_text()).items()}
    logs = sorted((home / "state").rglob("vidgrab.log*"))
    data = [path for path in (home / "data/vidgrab").glob("library*") if path.is_file()]
    found["log file"] = b"".join(path.read_bytes() for path in logs)
    found["database"] = b"".join(path.read_bytes() for path in data)
    found["settings file"] = (home / "config/vidgrab/settings.toml").read_bytes()
    found["standard error"] = done.stderr
    found["place"] = str(home).encode()
    return found


@pytest.mark.parametrize(
    ("output", "secret"),
    [(one, other) for one in OUTPUTS for other in SECRETS if (one, other) not in BELONGS],
)
def test_no_secret_is_in_any_output(outputs: Outputs, output: str, secret: str) -> None:
    for word in SECRETS[secret]:
        at = outputs[output].find(word.encode())
        assert at < 0, outputs[output][max(0, at - 200) : at + 100]


@pytest.mark.parametrize(("output", "secret"), BELONGS)
def test_what_belongs_to_an_output_is_there(outputs: Outputs, output: str, secret: str) -> None:
    assert SECRETS[secret][0].encode() in outputs[output], BELONGS[output, secret]


@pytest.mark.parametrize("output", [one for one in OUTPUTS if one != "standard error"])
def test_every_output_has_something_in_it(outputs: Outputs, output: str) -> None:
    assert len(outputs[output]) > 30


@pytest.mark.parametrize("record", ["one", "two", "three", "four", "five", "six", "seven", "eight"])
def test_what_was_planted_in_the_log_was_written_and_only_the_secret_hidden(
    outputs: Outputs, record: str
) -> None:
    lines = outputs["log file"].decode().splitlines()
    line = next(line for line in lines if f"record {record}" in line)
    assert "…" in line or record in ("eight", "two")
    assert f"record {record}" in outputs["log window"].decode()
    assert f"record {record}" in outputs["report"].decode()


def test_the_failures_details_are_the_plugins_words_without_secrets(outputs: Outputs) -> None:
    for output in ("details of the link", "details of the download"):
        text = outputs[output].decode()
        assert "http://…@127.0.0.1:" in text
        assert "Film token=…" in text
        assert "~/film.mp4" in text


def test_the_plugin_that_is_broken_is_in_the_log_and_on_the_page(outputs: Outputs) -> None:
    assert "plug-in skipped" in outputs["log file"].decode()
    assert "broken" in outputs["health page"].decode()
    assert "Could not be loaded and are skipped: 1" in outputs["report"].decode()


def test_the_report_says_what_is_chosen_and_not_what(outputs: Outputs) -> None:
    text = outputs["report"].decode()
    for line in ("folder: chosen", "network.proxy: chosen", "network.sites: 1"):
        assert line in text.splitlines()
    assert "Cookies: Good. They can be read: 1." in text
    assert "ValueError" in text, "what was unforeseen"
