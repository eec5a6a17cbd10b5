"""Who is refused at the door, in which order, and with which words."""

from __future__ import annotations

import pytest

from tests.api.door import CLIENT, TOKEN, Door
from tests.conftest import ExpectedLogs
from vidgrab_gui.api.admission import MOST_ASKED

BASE = "/api/downloads/"
EXTENSION = "chrome-extension://" + "abcdefghijklmnop" * 2
FIREFOX = "moz-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


class TestHost:
    @pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
    def test_its_own_are_answered(self, door: Door, name: str) -> None:
        assert door.ask("GET", BASE, headers={"Host": f"{name}:{door.port}"}).status == 200

    @pytest.mark.parametrize(
        "host",
        ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost", "127.0.0.1:1",
         "localhost.:{port}", "127.0.0.1.nip.io:{port}", "127.1:{port}", "0.0.0.0:{port}",
         "127.0.0.1:{port}, 127.0.0.1:{port}", "user@127.0.0.1:{port}", "127.0.0.1:{port}/", ""],
    )  # fmt: skip
    def test_any_other_is_refused(self, door: Door, host: str) -> None:
        reply = door.ask("GET", BASE, headers={"Host": host.format(port=door.port)})
        assert (reply.status, reply.code) == (403, "foreign-host")

    def test_two_are_refused(self, door: Door) -> None:
        reply = door.send(door.head(f"GET {BASE} HTTP/1.1", f"Host: {door.host}"))
        assert (reply.status, reply.code) == (403, "foreign-host")

    @pytest.mark.parametrize("version", [" HTTP/1.0", " HTTP/1.1", ""])
    def test_none_is_refused(self, door: Door, version: str) -> None:
        reply = door.send(f"GET {BASE}{version}\r\n\r\n".encode())
        assert (reply.status, reply.code) == (403, "foreign-host")

    @pytest.mark.parametrize(
        "target", ["http://evil.example/api/downloads/", "http://{host}/api/downloads/", "*", "api"]
    )
    def test_a_target_that_is_no_path_is_refused(self, door: Door, target: str) -> None:
        reply = door.send(door.head(f"GET {target.format(host=door.host)} HTTP/1.1"))
        assert (reply.status, reply.code) == (403, "foreign-host")

    def test_forwarded_ones_count_for_nothing(self, door: Door) -> None:
        forwarded = {"Host": "evil.example", "X-Forwarded-Host": door.host, "Forwarded": door.host}
        assert door.ask("GET", BASE, headers=forwarded).code == "foreign-host"


class TestOrigin:
    @pytest.mark.parametrize("origin", [EXTENSION, FIREFOX, FIREFOX.replace("moz", "safari-web")])
    def test_an_extension_is_answered(self, door: Door, origin: str) -> None:
        reply = door.ask("GET", BASE, headers={"Origin": origin})
        assert reply.status == 200
        assert not [name for name in reply.headers if name.startswith("access-control")]

    @pytest.mark.parametrize(
        "origin",
        ["null", "", "http://evil.example", "https://evil.example", "http://{host}", "file://",
         "chrome-extension://short", f"{EXTENSION}/", f"{EXTENSION}.evil.example", "*",
         f"https://evil.example, {EXTENSION}", "moz-extension://evil.example"],
    )  # fmt: skip
    def test_any_other_is_refused(self, door: Door, origin: str) -> None:
        reply = door.ask("GET", BASE, headers={"Origin": origin.format(host=door.host)})
        assert (reply.status, reply.code) == (403, "foreign-origin")

    def test_a_preflight_gets_nothing(self, door: Door) -> None:
        reply = door.ask(
            "OPTIONS",
            BASE,
            headers={
                "Origin": "https://evil.example",
                "Access-Control-Request-Method": "POST",
                "Authorization": None,
            },
        )
        assert (reply.status, reply.code) == (403, "foreign-origin")
        assert not [name for name in reply.headers if name.startswith("access-control")]


class TestToken:
    @pytest.mark.parametrize(
        "given",
        [None, "", "Bearer", "Bearer ", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x",
         f"Bearer {TOKEN[:-1]}", f"Bearer {TOKEN.upper()}", f"Bearer {TOKEN}, Bearer {TOKEN}",
         "Bearer \xe4\xf6\xfc", f"Bearer {TOKEN} {TOKEN}"],
    )  # fmt: skip
    def test_without_it_nothing_is_said(self, door: Door, given: str | None) -> None:
        reply = door.ask("GET", "/nowhere", headers={"Authorization": given})
        assert (reply.status, reply.code) == (401, "wrong-token")
        assert reply.headers["www-authenticate"] == "Bearer"
        assert reply.headers["connection"] == "close"

    def test_it_does_not_count_in_the_query(self, door: Door) -> None:
        reply = door.ask("GET", f"{BASE}?token={TOKEN}", headers={"Authorization": None})
        assert reply.code == "wrong-token"

    def test_the_schemes_name_may_be_small(self, door: Door) -> None:
        assert door.ask("GET", BASE, headers={"Authorization": f"bearer {TOKEN}"}).status == 200


class TestPath:
    @pytest.mark.parametrize(
        "path",
        ["/", "/api", "/api/", "/api/downloads", "/api/openapi.json/", "/api/downloads/../",
         "/api/downloads/%2e%2e/", "/api/downloads/..%2f..%2fetc%2fpasswd/", "/api//downloads/",
         "//api/downloads/", "/api/downloads//",
         "/api/downloads/progress/../../", "/api/downloads/progress/%00/", "/api/downloads/%2F/",
         "/api/downloads/%25/", "/api/downloads/a/cancel", "/api/downloads/a/open/",
         "/api/downloads/a/remove/", "/api/downloads/a/../cancel/", "/API/downloads/",
         "/api/downloads/;/x/", "/api\\downloads/",
         "/api/downloads/" + "a" * 65 + "/", "/api/downloads/" + "a" * 8_000 + "/",
         "/api/downloads/a/cancel/#", "/api/%64ownloads/", "/etc/passwd", "/favicon.ico"],
    )  # fmt: skip
    def test_what_is_none_of_ours_is_404(self, door: Door, path: str) -> None:
        for method in ("GET", "POST"):
            reply = door.send(door.head(f"{method} {path} HTTP/1.1"))
            assert reply.status == 404
            assert reply.code in {"no-such-path", "no-such-download"}
            assert "location" not in reply.headers

    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("DELETE", BASE, "GET, POST"),
            ("HEAD", BASE, "GET, POST"),
            ("OPTIONS", BASE, "GET, POST"),
            ("TRACE", BASE, "GET, POST"),
            ("BREW", BASE, "GET, POST"),
            ("GET", f"{BASE}video-info/", "POST"),
            ("PUT", f"{BASE}video-info-progress/", "GET, POST"),
            ("GET", f"{BASE}a/cancel/", "POST"),
            ("POST", f"{BASE}a/", "GET"),
            ("POST", f"{BASE}progress/a/", "GET"),
            ("HEAD", "/api/openapi.json", "GET"),
        ],
    )
    def test_another_method_is_405(self, door: Door, method: str, path: str, allow: str) -> None:
        reply = door.ask(method, path)
        assert reply.status == 405
        assert reply.headers["allow"] == allow
        assert reply.body == b"" if method == "HEAD" else reply.code == "wrong-method"

    def test_a_small_letter_method_is_no_request(self, door: Door) -> None:
        reply = door.send(door.head(f"get {BASE} HTTP/1.1"))
        assert (reply.status, reply.code) == (400, "malformed")


class TestClient:
    def test_a_new_one_is_asked_about_once(self, door: Door) -> None:
        for _ in range(3):
            reply = door.ask("GET", BASE, headers={"X-VidGrab-Client": "A new one"})
            assert (reply.status, reply.code) == (403, "asking")
            assert reply.headers["retry-after"] == "2"
        assert door.desk.asked == ["A new one"]

    def test_comes_in_once_allowed(self, door: Door) -> None:
        new = {"X-VidGrab-Client": "A new one"}
        assert door.ask("GET", BASE, headers=new).status == 403
        door.admissions.allow("A new one")
        assert door.ask("GET", BASE, headers=new).status == 200

    def test_stays_out_once_refused(self, door: Door) -> None:
        new = {"X-VidGrab-Client": "A new one"}
        assert door.ask("GET", BASE, headers=new).code == "asking"
        door.admissions.refuse("A new one")
        for _ in range(2):
            reply = door.ask("POST", BASE, {"url": "https://example.com"}, new)
            assert (reply.status, reply.code) == (403, "refused")
            assert "retry-after" not in reply.headers
        assert door.desk.asked == ["A new one"]
        assert not door.desk.jobs()

    def test_many_names_are_no_longer_asked_about(self, door: Door) -> None:
        codes = [
            door.ask("GET", BASE, headers={"X-VidGrab-Client": f"Name {number}"}).code
            for number in range(MOST_ASKED + 2)
        ]
        assert codes == ["asking"] * MOST_ASKED + ["refused"] * 2
        assert len(door.desk.asked) == MOST_ASKED

    @pytest.mark.parametrize(
        ("agent", "name"),
        [
            ("curl/8.5.0", "curl"),
            ("python-requests/2.31", "python-requests"),
            ("Mozilla/5.0 (X11; Linux)", "Mozilla"),
            ("(none)", "unknown program"),
            ("\xe4\xf6", "unknown program"),
            ("", "unknown program"),
            (None, "unknown program"),
            ("a" * 500, "a" * 60),
        ],
    )
    def test_is_called_by_its_agent_else(self, door: Door, agent: str | None, name: str) -> None:
        headers = {"X-VidGrab-Client": None, "User-Agent": agent}
        assert door.ask("GET", BASE, headers=headers).code == "asking"
        assert door.desk.asked == [name]

    @pytest.mark.parametrize("name", ["", "a" * 61, "t\xe4st", "a\tb", "\xe2\x80\xaeevil"])
    def test_a_name_nobody_can_read_is_refused(self, door: Door, name: str) -> None:
        reply = door.ask("GET", BASE, headers={"X-VidGrab-Client": name})
        assert (reply.status, reply.code) == (400, "bad-client")
        assert not door.desk.asked

    def test_is_not_asked_about_without_the_token(self, door: Door) -> None:
        door.ask("GET", BASE, headers={"X-VidGrab-Client": "New", "Authorization": "Bearer x"})
        door.ask("GET", "/nowhere", headers={"X-VidGrab-Client": "New"})
        assert not door.desk.asked


class TestOrder:
    """Each call has everything wrong that comes after what it is refused for."""

    def test_of_refusals(self, door: Door) -> None:
        wrong: dict[str, str | None] = {
            "Host": "evil.example",
            "Origin": "https://evil.example",
            "Authorization": "Bearer x",
            "X-VidGrab-Client": "New",
            "Content-Type": "text/plain",
        }
        codes = []
        for right in ("", "Host", "Origin", "Authorization"):
            wrong.pop(right, None)
            codes.append(door.ask("PUT", "/nowhere", b"{", wrong).code)
        codes.append(door.ask("PUT", BASE, b"{", wrong).code)
        codes.append(door.ask("POST", BASE, b"{" * 70_000, wrong).code)
        wrong["X-VidGrab-Client"] = CLIENT
        codes.append(door.ask("POST", BASE, b"{" * 70_000, wrong).code)
        codes.append(door.ask("POST", BASE, b"{", wrong).code)
        del wrong["Content-Type"]
        codes.append(door.ask("POST", BASE, b"{", wrong).code)
        assert codes == [
            "foreign-host", "foreign-origin", "wrong-token", "no-such-path", "wrong-method",
            "asking", "too-large", "not-json-type", "not-json",
        ]  # fmt: skip


class TestTrouble:
    def test_a_busy_window_is_503(self, door: Door) -> None:
        door.desk.is_busy = True
        for method, path, body in (
            ("GET", BASE, None),
            ("POST", BASE, {"url": "https://example.com/a"}),
            ("POST", f"{BASE}video-info/", {"url": "https://example.com/a"}),
            ("POST", f"{BASE}a/cancel/", None),
        ):
            reply = door.ask(method, path, body)
            assert (reply.status, reply.code) == (503, "busy")
            assert int(reply.headers["retry-after"]) > 0

    def test_a_busy_window_can_be_asked_again(self, door: Door) -> None:
        door.desk.is_busy = True
        new = {"X-VidGrab-Client": "New"}
        assert door.ask("GET", BASE, headers=new).code == "busy"
        door.desk.is_busy = False
        assert door.ask("GET", BASE, headers=new).code == "asking"
        assert door.desk.asked == ["New"]

    def test_a_fault_of_ours_tells_nothing_of_the_call(
        self, door: Door, caplog: pytest.LogCaptureFixture, expected_logs: ExpectedLogs
    ) -> None:
        expected_logs.expect("a call failed: RuntimeError")
        door.desk.breaks = True
        reply = door.ask("GET", f"{BASE}?secret=1")
        assert (reply.status, reply.code) == (500, "broken")
        assert "TestDesk._check" in caplog.text
        for part in ("secret", TOKEN, CLIENT):
            assert part not in caplog.text
            assert part not in reply.body.decode()

    def test_says_nothing_of_itself(self, door: Door) -> None:
        for path in (BASE, "/nowhere"):
            headers = door.ask("GET", path).headers
            assert not {"server", "via", "x-powered-by"} & set(headers)
            assert headers["content-type"] == "application/json"
            assert headers["cache-control"] == "no-store"
            assert headers["x-content-type-options"] == "nosniff"
