"""The extension in a real Chromium, used as a person uses it, in front of a stand-in door."""

from __future__ import annotations

import pytest

from tests.browser.chromium import wait_until
from tests.browser.conftest import Browser
from tests.browser.stand_in import TOKEN, StandIn
from tests.door import free_port

OTHER_TOKEN = "o" * 43


class TestSaving:
    @pytest.mark.parametrize("quality", ["best", "audio"])
    def test_a_button_saves_the_page(self, browser: Browser, door: StandIn, quality: str) -> None:
        popup = browser.press()
        popup.wait_for_text("#title", "Big Buck Bunny – the whole film")
        assert popup.text("#host").startswith("films.example")
        popup.click(f"#{quality}")
        wait_until(lambda: bool(door.posts()), "the order")
        url = browser.page.value("location.href")
        assert door.posts() == [{"url": url, "quality": quality, "start": True}]
        popup.wait_for_text("#orders", "Waiting")
        order = next(one for one in door.asked if one.method == "POST")
        assert order.headers["Authorization"] == f"Bearer {TOKEN}"
        assert order.headers["X-VidGrab-Client"] == "VidGrab extension (Chromium)"
        assert order.headers["Origin"] == f"chrome-extension://{browser.extension}"

    def test_the_rows_tell_how_it_goes_and_can_be_held(
        self, browser: Browser, door: StandIn
    ) -> None:
        popup = browser.press()
        popup.click("#best")
        popup.wait_for_text("#orders", "Waiting")
        door.change(state="downloading", progress=45.7, speed_bps=18_400_000, title="The film")
        popup.wait_for_text("#orders", "Downloading · 45% · 18 MB/s · Best Quality")
        assert popup.text("#orders .name") == "The film"
        assert popup.value("document.querySelector('#orders progress').value") == 45.7
        popup.click("[data-deed=pause]")
        popup.wait_for_text("#orders", "Paused")
        popup.click("[data-deed=resume]")
        popup.wait_for_text("#orders", "Downloading")
        # What was said aloud is the state, not each percent.
        assert popup.text("#news") == "The film: Downloading"
        popup.click("[data-deed=cancel]")
        popup.wait_for_text("#orders", "Cancelled")

    def test_a_second_click_is_no_second_order(self, browser: Browser, door: StandIn) -> None:
        popup = browser.press()
        popup.click("#best")
        popup.click("#best")
        popup.click("#audio")
        wait_until(lambda: len(door.posts()) == 2, "two orders")
        popup.wait_for("document.querySelectorAll('#orders li').length === 2")
        assert [one["quality"] for one in door.posts()] == ["best", "audio"]

    def test_it_is_done_with_the_keyboard_alone(self, browser: Browser, door: StandIn) -> None:
        popup = browser.press()
        popup.wait_for("document.hasFocus()")
        seen = []
        for _ in range(4):
            popup.press("Tab", 9)
            seen.append(popup.value("document.activeElement.id"))
        assert seen == ["best", "audio", "choose", "options"]
        popup.value("document.getElementById('best').focus(), 0")
        popup.press("Enter", 13)
        wait_until(lambda: bool(door.posts()), "the order")


class TestBadge:
    def test_it_tells_the_percent_of_all_that_runs_and_then_that_it_is_done(
        self, browser: Browser, door: StandIn
    ) -> None:
        browser.choose_in_menu("best")
        browser.choose_in_menu("audio")
        browser.wait_for_badge("…")
        wait_until(lambda: len(door.jobs) == 2, "two jobs")
        first, second = door.jobs.values()
        first |= {"state": "downloading", "progress": 10.0, "total_bytes": 9_000}
        second |= {"state": "finishing", "progress": 100.0, "total_bytes": 1_000}
        browser.wait_for_badge("19%")
        door.change(state="done", progress=100.0)
        browser.wait_for_badge("✓")
        browser.wait_for_badge("")

    def test_a_failure_stays_until_it_is_seen(self, browser: Browser, door: StandIn) -> None:
        browser.choose_in_menu("best")
        wait_until(lambda: bool(door.jobs), "a job")
        door.change(state="failed", error="the site wants you to sign in first", title="The film")
        browser.wait_for_badge("!")
        popup = browser.press()
        popup.wait_for_text("#orders", "Failed: the site wants you to sign in first")
        browser.wait_for_badge("")
        popup.click("[data-deed=retry]")
        popup.wait_for_text("#orders", "Waiting")

    def test_what_ends_the_background_loses_nothing(self, browser: Browser, door: StandIn) -> None:
        browser.choose_in_menu("best")
        wait_until(lambda: bool(door.jobs), "a job")
        browser.wait_for_badge("…")
        worker = browser.chromium.worker(browser.extension)
        browser.chromium.ask("Target.closeTarget", targetId=worker.target)
        gone = f"chrome-extension://{browser.extension}/background.js"
        wait_until(
            lambda: all(one["url"] != gone for one in browser.chromium.targets("service_worker")),
            "the end of the background",
        )
        door.change(state="downloading", progress=30.0)
        popup = browser.press()
        popup.wait_for_text("#orders", "Downloading · 30%")
        browser.wait_for_badge("30%")


class TestChoosing:
    def test_the_stages_are_shown_as_they_come_then_the_qualities(
        self, browser: Browser, door: StandIn
    ) -> None:
        door.stage = 0
        popup = browser.press()
        popup.click("#choose")
        for stage, words, value in (
            (0, "Initializing…", 0),
            (1, "Extracting video metadata…", 25),
            (2, "Analyzing available formats…", 75),
            (3, "Video information ready", 100),
        ):
            door.stage = stage
            popup.wait_for_text("#stage", words)
            assert popup.value("document.getElementById('stageBar').value") == value
        rows = [popup.text(f"#qualities li:nth-child({place})") for place in (1, 2, 3)]
        assert [row.replace("\n", " ") for row in rows] == [
            "2160p 3840 × 2160 · MP4 about 643 MB",
            "1080p 1920 × 1080 · MP4 276 MB",
            "Audio Only M4A size unknown",
        ]
        popup.click("[data-quality='1080p']")
        wait_until(lambda: bool(door.posts()), "the order")
        assert door.posts()[0]["quality"] == "1080p"
        popup.wait_for_text("#orders .name", "Big Buck Bunny")

    def test_a_look_up_goes_on_where_the_popup_was_closed(
        self, browser: Browser, door: StandIn
    ) -> None:
        door.stage = 1
        popup = browser.press()
        popup.click("#choose")
        popup.wait_for_text("#stage", "Extracting")
        browser.chromium.ask("Target.closeTarget", targetId=popup.target)
        browser.page.wait_for("document.hasFocus()")
        door.stage = 3
        browser.press().wait_for_text("#qualities", "2160p")
        assert len(door.posts("/api/downloads/video-info-progress/")) == 1

    def test_a_link_that_cannot_be_read_is_told_of(self, browser: Browser, door: StandIn) -> None:
        door.fetch_error = "This site is not supported"
        popup = browser.press()
        popup.click("#choose")
        popup.wait_for_text("#sentence", "This site is not supported")
        assert not popup.text("#lookup")


class TestContextMenu:
    def test_the_address_that_is_meant(self, browser: Browser, door: StandIn) -> None:
        page = browser.page.value("location.href")
        for info, expected in (
            ({}, page),
            ({"linkUrl": "https://films.example/other?v=2"}, "https://films.example/other?v=2"),
            ({"srcUrl": "https://films.example/a.mp4"}, "https://films.example/a.mp4"),
            ({"srcUrl": "blob:http://films.example/1"}, page),
            ({"linkUrl": "mailto:a@films.example"}, page),
        ):
            door.change(state="done")
            browser.wait_for_badge("✓" if door.jobs else "")
            count = len(door.posts())
            browser.choose_in_menu("audio", **info)
            self.wait_for_posts(door, count + 1)
            assert door.posts()[-1] == {"url": expected, "quality": "audio", "start": True}

    def wait_for_posts(self, door: StandIn, count: int) -> None:
        wait_until(lambda: len(door.posts()) == count, f"order {count}")

    def test_choosing_opens_a_window_of_its_own(self, browser: Browser, door: StandIn) -> None:
        browser.choose_in_menu("choose", linkUrl="https://films.example/other?v=2&x=3")
        window = browser.chromium.find(f"chrome-extension://{browser.extension}/popup.html?")
        window.wait_for_text("#host", "https://films.example/other?v=2&x=3")
        window.click("[data-quality=audio]")
        wait_until(lambda: bool(door.posts()), "the order")
        assert door.posts()[0]["url"] == "https://films.example/other?v=2&x=3"

    def test_its_entries(self, browser: Browser) -> None:
        # The browser does not list them, so we listen while they are made anew.
        worker = browser.chromium.worker(browser.extension)
        made = worker.value(
            """(async () => {
              const menus = (globalThis.browser ?? chrome).contextMenus;
              const create = menus.create;
              const made = [];
              menus.create = (entry) => { made.push(entry); return create.call(menus, entry); };
              chrome.runtime.onInstalled.dispatch({ reason: "update" });
              while (made.length < 4) await new Promise((done) => setTimeout(done, 20));
              menus.create = create;
              return made;
            })()"""
        )
        titles = ["Save with VidGrab", "Best Quality", "Audio Only", "Choose…"]
        assert [entry["title"] for entry in made] == titles
        assert [entry.get("parentId") for entry in made] == [None, "root", "root", "root"]
        assert all(entry["contexts"] == ["page", "link", "video", "audio"] for entry in made)


class TestWhatIsInTheWay:
    def test_vidgrab_is_not_running(self, browser: Browser, door: StandIn) -> None:
        door.__exit__(None, None, None)
        popup = browser.press()
        popup.wait_for_text("#sentence", "VidGrab does not answer")
        assert "page “Browser”" in popup.text("#advice")
        url = browser.page.value("encodeURIComponent(location.href)")
        assert popup.value("document.getElementById('deep').href") == f"vidgrab://open?url={url}"
        popup.click("#audio")
        popup.wait_for_text("#orders", "VidGrab does not answer")
        link = f"vidgrab://open?url={url}&quality=audio&start=1"
        assert popup.value("document.getElementById('deep').href") == link
        with StandIn(port=door.port) as again:
            popup.wait_for("document.getElementById('notice').hidden")
            popup.click("[data-deed=again]")
            popup.wait_for_text("#orders", "Waiting")
            assert [one["quality"] for one in again.posts()] == ["audio"]

    def test_out_of_the_menu_it_is_seen_on_the_badge(self, fresh: Browser) -> None:
        fresh.remember(free_port())
        fresh.choose_in_menu("best")
        fresh.wait_for_badge("!")

    def test_the_browser_is_asked_to_open_vidgrab(self, fresh: Browser) -> None:
        fresh.remember(free_port())
        popup = fresh.press()
        fresh.page.ask("Page.enable")
        popup.click("#deep")
        url = fresh.page.value("encodeURIComponent(location.href)")

        def asked() -> list[str]:
            told = fresh.chromium.said("Page.frameStartedNavigating")
            return [one["url"] for one in told]

        wait_until(lambda: f"vidgrab://open?url={url}" in asked(), "the link is followed")
        gone = f"chrome-extension://{fresh.extension}/popup.html"
        wait_until(
            lambda: all(one["url"] != gone for one in fresh.chromium.targets("page")),
            "the popup closes",
        )
        fresh.page.wait_for("document.title.startsWith('Big Buck Bunny')")

    def test_nothing_is_set_up_yet(self, fresh: Browser) -> None:
        popup = fresh.press()
        popup.wait_for_text("#sentence", "The token is missing")
        popup.click("#settings")
        fresh.chromium.find(f"chrome-extension://{fresh.extension}/options.html")

    def test_the_token_is_wrong(self, browser: Browser, door: StandIn) -> None:
        door.token = OTHER_TOKEN
        popup = browser.press()
        popup.wait_for_text("#sentence", "VidGrab does not know this token")
        assert popup.text("#settings") == "Settings"

    def test_the_person_is_asked_and_allows_it(self, browser: Browser, door: StandIn) -> None:
        door.refusal = (403, "asking")
        popup = browser.press()
        popup.wait_for_text("#sentence", "Answer the question in VidGrab’s window.")
        popup.click("#best")
        popup.wait_for_text("#orders", "Answer the question in VidGrab’s window.")
        browser.wait_for_badge("?")
        door.refusal = None
        popup.wait_for_text("#orders", "Waiting")
        popup.wait_for("document.getElementById('notice').hidden")
        assert len(door.jobs) == 1

    def test_choosing_waits_for_the_answer_too(self, browser: Browser, door: StandIn) -> None:
        door.refusal = (403, "asking")
        popup = browser.press()
        popup.click("#choose")
        popup.wait_for_text("#sentence", "Answer the question")
        door.refusal = None
        popup.wait_for_text("#qualities", "2160p")
        popup.wait_for("document.getElementById('notice').hidden")

    def test_it_is_refused(self, browser: Browser, door: StandIn) -> None:
        popup = browser.press()
        popup.wait_for("document.getElementById('notice').hidden")
        for quality, status, code, words in (
            ("best", 429, "full", "VidGrab has too much to do"),
            ("audio", 400, "bad-link", "Refused: bad-link."),
            ("best", 403, "refused", "You did not let this browser use VidGrab"),
        ):
            door.refusal = (status, code)
            popup.click(f"#{quality}")
            popup.wait_for_text("#sentence", words)
            popup.wait_for_text("#orders li", words)

    @pytest.mark.parametrize(
        "foreign", [(200, b"<p>Hello"), (404, b'{"detail": "no"}'), (200, b'{"downloads": 0}')]
    )
    def test_another_program_answers(
        self, browser: Browser, door: StandIn, foreign: tuple[int, bytes]
    ) -> None:
        door.foreign = foreign
        popup = browser.press()
        popup.wait_for_text("#sentence", "Another program answers there")
        popup.click("#best")
        popup.wait_for_text("#orders", "Another program answers there")

    def test_a_page_of_the_browsers_own(self, browser: Browser) -> None:
        browser.page = browser.chromium.open("chrome://version/")
        popup = browser.press()
        popup.wait_for_text("#sentence", "There is no web address here")
        assert popup.value("document.getElementById('best').disabled")


class TestOptions:
    def test_the_connection_is_tested(self, fresh: Browser, door: StandIn) -> None:
        options = fresh.options()
        assert options.value("document.getElementById('port').value") == "47625"
        assert options.text("#client") == "VidGrab extension (Chromium)"
        fresh.set_up(door.port)
        options = fresh.options()
        options.click("#test")
        options.wait_for_text("#answer", "All is well: VidGrab answers.")
        door.refusal = (403, "asking")
        options.click("#test")
        options.wait_for_text("#answer", "Answer the question in VidGrab’s window.")
        door.token = OTHER_TOKEN
        options.click("#test")
        options.wait_for_text("#answer", "VidGrab does not know this token")

    def test_half_a_token_and_a_wrong_port_are_seen_at_once(self, fresh: Browser) -> None:
        options = fresh.options()
        options.click("#token")
        options.type_words("half")
        options.click("#test")
        options.wait_for_text("#answer", "That is not a whole token")
        options.value("document.getElementById('token').select(), 0")
        options.type_words(TOKEN)
        options.value("document.getElementById('port').select(), 0")
        options.type_words("80")
        options.click("#test")
        options.wait_for_text("#answer", "A port is a number from 1024 to 65535")
        assert options.value("chrome.storage.local.get().then(s => s.port)") == 47_625

    def test_the_token_is_hidden_until_it_is_asked_for(self, fresh: Browser) -> None:
        options = fresh.options()
        assert options.value("document.getElementById('token').type") == "password"
        options.click("#show")
        assert options.value("document.getElementById('token').type") == "text"
        assert options.text("#show") == "Hide"
