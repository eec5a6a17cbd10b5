"""A browser with the extension in it, for all tests of this folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser import chromium
from tests.browser.chromium import Chromium, Tab, wait_until
from tests.browser.pages import Pages
from tests.browser.stand_in import TOKEN, StandIn

EXTENSION = Path(__file__).resolve().parents[2] / "resources" / "browser" / "extension"


@dataclass
class Browser:
    """A person's browser: the extension is loaded, and a page is in front."""

    chromium: Chromium
    extension: str
    page: Tab

    def press(self) -> Tab:
        """Press the toolbar button; return the popup."""
        return self.chromium.press_toolbar_button(self.extension, self.page)

    def options(self) -> Tab:
        """Open the settings."""
        tab = self.chromium.open(f"chrome-extension://{self.extension}/options.html")
        tab.wait_for("document.getElementById('port').value")
        return tab

    def set_up(self, port: int, token: str = TOKEN) -> None:
        """Put the token and the port into the settings, as the person does."""
        options = self.options()
        for field, words in (("token", token), ("port", str(port))):
            options.click(f"#{field}")
            options.value(f"document.getElementById('{field}').select(), 0")
            options.type_words(words)
        options.wait_for(f"chrome.storage.local.get().then(s => s.port === {port})")
        self.close(options)

    def close(self, tab: Tab) -> None:
        """Close a tab, so that the page is in front again."""
        self.chromium.ask("Target.closeTarget", targetId=tab.target)
        self.chromium.ask("Target.activateTarget", targetId=self.page.target)
        self.page.wait_for("document.visibilityState === 'visible' && document.hasFocus()")

    def remember(self, port: int) -> None:
        """Let the settings be what the person has put in some other day."""
        kept = json.dumps({"token": TOKEN, "port": port})
        self.chromium.worker(self.extension).value(f"chrome.storage.local.set({kept})")

    @property
    def badge(self) -> str:
        """Return what stands on the toolbar button."""
        words = self.chromium.worker(self.extension).value("chrome.action.getBadgeText({})")
        return str(words)

    def wait_for_badge(self, words: str, within_s: float = 10.0) -> None:
        """Return once that stands on the toolbar button."""
        wait_until(lambda: self.badge == words, f"the badge {words}", within_s)

    def choose_in_menu(self, entry: str, **info: str) -> None:
        """Choose an entry of the context menu: the listeners are called the browser's own way."""
        given = {"menuItemId": entry, "pageUrl": self.page.value("location.href"), **info}
        tab = {"title": self.page.value("document.title")}
        words = f"chrome.contextMenus.onClicked.dispatch({json.dumps(given)}, {json.dumps(tab)})"
        self.chromium.worker(self.extension).value(f"{words}, 0")


@pytest.fixture
def pages() -> Iterator[Pages]:
    with Pages() as served:
        yield served


@pytest.fixture
def door() -> Iterator[StandIn]:
    with StandIn() as listening:
        yield listening


@pytest.fixture
def fresh(tmp_path: Path, pages: Pages) -> Iterator[Browser]:
    """Give a browser that has just got the extension, with nothing set up."""
    if chromium.program() is None:
        pytest.skip("Chromium is not installed")
    with Chromium(tmp_path) as started:
        extension = started.load(EXTENSION)
        yield Browser(started, extension, started.open(pages.film))


@pytest.fixture
def browser(fresh: Browser, door: StandIn) -> Browser:
    """Give a browser whose extension knows the stand-in's token and port."""
    fresh.remember(door.port)
    return fresh
