"""A real Chromium without a screen, driven over its own debugging pipe.

What was found out with Chromium 156 of Debian 12:

* An extension is loaded by ``Extensions.loadUnpacked``, and its toolbar button is pressed by
  ``Extensions.triggerAction``: the true popup opens, without a screen too, has the focus, and the
  extension gets what a person's click gives it (``activeTab``). Both are to be had over
  ``--remote-debugging-pipe`` alone, with ``--enable-unsafe-extension-debugging``; over a port, and
  so through chromedriver's own session, they are "Method not available". Hence no chromedriver.
* ``triggerAction`` wants a target of the type ``tab``, not the ``page`` in it.
* A context menu cannot be opened without a screen; ``contextMenus.onClicked.dispatch`` in the
  worker calls the very listeners that the browser calls.
* Clicks and keys in the popup are the browser's own (``Input.dispatch…``).
"""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ANSWER_S = 20.0
END_S = 5.0
_BLOCK_BYTES = 65_536
_LOOK_EVERY_S = 0.03
# The wrapper around it in PATH reads flags of the person's and of the system's.
_PROGRAMS = ("/usr/lib/chromium/chromium", "chromium")
_FLAGS = (
    "--headless=new",
    "--no-sandbox",  # it refuses to run as root with one; only pages of the tests are shown
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-dev-shm-usage",
    "--password-store=basic",
    "--use-mock-keychain",
    "--remote-debugging-pipe",
    "--enable-unsafe-extension-debugging",
)
# Nothing but this machine can be reached; one name leads to it, for a page that is not "local".
_RULES = "MAP films.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
_ISOLATES = dict.fromkeys(range(8294, 8298))
# The browser reads from 3 and writes to 4; dash knows numbers of one digit only.
_WITH_PIPES = 'exec "$@" 3<&0 4>&1 0</dev/null 1>/dev/null'


def program() -> str | None:
    """Return the browser's path, None where there is none."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


class Chromium:
    """Runs while it is entered, with a fresh profile in ``folder``; all it starts ends with it."""

    def __init__(
        self, folder: Path, environ: Mapping[str, str] | None = None, *, language: str = "en-US"
    ) -> None:
        self._errors = folder / "chromium-errors.txt"
        # The path of its socket has room for a hundred letters.
        self._short = Path(tempfile.mkdtemp(prefix="vg", dir="/tmp"))
        self._rest = b""
        self._numbers = itertools.count(1)
        self._said: list[dict[str, Any]] = []
        found = program()
        assert found is not None
        flags = [*_FLAGS, f"--user-data-dir={folder / 'profile'}", f"--lang={language}"]
        command = [found, *flags, f"--host-resolver-rules={_RULES}", "about:blank"]
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _WITH_PIPES, "sh", *command],
                env={**(environ or os.environ), "TMPDIR": str(self._short), "LANGUAGE": language},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
                bufsize=0,
            )

    def __enter__(self) -> Self:
        try:
            self.ask("Target.setDiscoverTargets", discover=True)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError, AssertionError):
            self.ask("Browser.close")
        self._end()

    def _end(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(END_S)
        # Its own group, so nobody else's; what has ended properly is not there any more.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        shutil.rmtree(self._short)

    def ask(self, method: str, session: str = "", **params: object) -> dict[str, Any]:
        """Give the browser an order; return its answer. Raises AssertionError on a refusal."""
        number = next(self._numbers)
        order: dict[str, Any] = {"id": number, "method": method, "params": params}
        order |= {"sessionId": session} if session else {}
        assert self._process.stdin is not None
        view = memoryview(json.dumps(order).encode() + b"\0")
        while view:
            view = view[os.write(self._process.stdin.fileno(), view) :]
        deadline = time.monotonic() + ANSWER_S
        while (told := self._read(deadline)).get("id") != number:
            self._said.append(told)
        assert "error" not in told, f"{method}: {told['error']}"
        result: dict[str, Any] = told["result"]
        return result

    def _read(self, deadline: float) -> dict[str, Any]:
        assert self._process.stdout is not None
        place = self._process.stdout.fileno()
        while b"\0" not in self._rest:
            left_s = deadline - time.monotonic()
            assert left_s > 0, f"no answer\n{self._errors.read_text(errors='replace')[-2000:]}"
            if select.select([place], [], [], left_s)[0]:
                block = os.read(place, _BLOCK_BYTES)
                assert block, f"it ended\n{self._errors.read_text(errors='replace')[-2000:]}"
                self._rest += block
        line, _, self._rest = self._rest.partition(b"\0")
        told: dict[str, Any] = json.loads(line)
        return told

    def said(self, method: str) -> list[dict[str, Any]]:
        """Return what the browser has told of its own accord, by the name of the event."""
        self.ask("Browser.getVersion")  # whatever comes before the answer is read
        return [told["params"] for told in self._said if told.get("method") == method]

    def targets(self, kind: str) -> list[dict[str, Any]]:
        """Return the targets of one type: page, tab or service_worker."""
        told = self.ask("Target.getTargets", filter=[{"type": kind}])
        return list(told["targetInfos"])

    def load(self, extension: Path) -> str:
        """Load an unpacked extension; return its id."""
        return str(self.ask("Extensions.loadUnpacked", path=str(extension))["id"])

    def open(self, address: str) -> Tab:
        """Open an address in a new tab, in front; return it once it is loaded."""
        tab = Tab(self, self.ask("Target.createTarget", url=address)["targetId"])
        # It begins as an empty page, which is complete, too.
        tab.wait_for("location.href !== 'about:blank' && document.readyState === 'complete'")
        self.ask("Target.activateTarget", targetId=tab.target)
        tab.wait_for("document.visibilityState === 'visible' && document.hasFocus()")
        return tab

    def find(self, start: str, kind: str = "page", within_s: float = 10.0) -> Tab:
        """Return what shows an address that begins like this, as soon as there is one."""

        def found() -> list[dict[str, Any]]:
            return [one for one in self.targets(kind) if one["url"].startswith(start)]

        wait_until(lambda: bool(found()), start, within_s)
        return Tab(self, found()[-1]["targetId"])

    def press_toolbar_button(self, extension: str, over: Tab) -> Tab:
        """Press the extension's button while a page is in front; return its popup."""
        address = over.value("location.href")
        tab = next(one for one in self.targets("tab") if one["url"] == address)
        self.ask("Extensions.triggerAction", id=extension, targetId=tab["targetId"])
        popup = self.find(f"chrome-extension://{extension}/popup.html")
        popup.wait_for("document.readyState === 'complete' && document.documentElement.lang")
        return popup

    def worker(self, extension: str) -> Tab:
        """Return the extension's background, where only what the browser itself does is played."""
        start = f"chrome-extension://{extension}/background.js"
        found = self.find(start, "service_worker")
        found.wait_for("globalThis.chrome?.contextMenus?.onClicked.hasListeners()")
        return found


class Tab:
    """A page, a popup or a worker."""

    def __init__(self, browser: Chromium, target: str) -> None:
        self._browser = browser
        self.target = target
        told = browser.ask("Target.attachToTarget", targetId=target, flatten=True)
        self.session = str(told["sessionId"])

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        """Give an order to this target."""
        return self._browser.ask(method, self.session, **params)

    def value(self, expression: str) -> Any:  # noqa: ANN401 - JSON of any shape
        """Return what an expression is worth there, waited for where it is a promise."""
        told = self.ask(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def wait_for(self, expression: str, within_s: float = 10.0) -> None:
        """Return once an expression holds."""
        # The page may be about to be replaced, and its world with it.
        wait_until(
            lambda: bool(self._quietly(f"(async () => Boolean(await ({expression})))()")),
            expression,
            within_s,
            self._told,
        )

    def _quietly(self, expression: str) -> object:
        try:
            return self.value(expression)
        except AssertionError:
            return None

    def _told(self) -> object:
        return self._quietly("globalThis.document?.body.innerText")

    def text(self, selector: str) -> str:
        """Return the words of an element as they are seen; nothing where it is hidden."""
        words = self.value(
            f"document.querySelector({json.dumps(selector)})?.checkVisibility()"
            f" ? document.querySelector({json.dumps(selector)}).innerText : ''"
        )
        return str(words).translate(_ISOLATES)

    def wait_for_text(self, selector: str, part: str, within_s: float = 10.0) -> None:
        """Return once an element is seen to say something."""
        wait_until(lambda: part in self.text(selector), part, within_s, self._told)

    def click(self, selector: str) -> None:
        """Click in the middle of an element with the mouse, once it can be seen and pressed."""
        place = f"document.querySelector({json.dumps(selector)})"
        self.wait_for(f"{place}?.checkVisibility() && !{place}.disabled")
        middle = self.value(
            f"(({place}.scrollIntoView({{block: 'nearest'}})), [{place}.getBoundingClientRect()]"
            ".map(r => [r.x + r.width / 2, r.y + r.height / 2])[0])"
        )
        x, y = middle
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key: str, code: int, modifiers: int = 0) -> None:
        """Press a key, as ``press("Tab", 9)``."""
        text = {"Enter": "\r", " ": " "}.get(key)
        for kind in ("keyDown", "keyUp"):
            more = {"text": text} if text and kind == "keyDown" else {}
            self.ask(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code={" ": "Space"}.get(key, key),
                windowsVirtualKeyCode=code,
                modifiers=modifiers,
                **more,
            )

    def type_words(self, words: str) -> None:
        """Type into what has the focus."""
        self.ask("Input.insertText", text=words)

    def picture(self, path: Path) -> None:
        """Keep what is seen as a PNG file."""
        told = self.ask("Page.captureScreenshot")
        path.write_bytes(base64.b64decode(told["data"]))


def wait_until(
    holds: Callable[[], bool],
    what: str,
    within_s: float = 10.0,
    told: Callable[[], object] = lambda: "",
) -> None:
    """Return once something holds; fail with what was to come, and what is there instead."""
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}\n{told()}"
        time.sleep(_LOOK_EVERY_S)
