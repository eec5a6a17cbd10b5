"""The whole program with secrets wherever there can be any: ``python -m tests.planting LINK FILE``.

It fetches, downloads, fails, logs and crashes in its own ways, has everything told and copied that
can be, and writes those texts to FILE as one JSON object, by output.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.door import free_port
from tests.origin.proxies import PASSWORD as PROXY_PASSWORD
from vidgrab_gui import app
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.core.fetch import FetchStatus
from vidgrab_gui.core.job import JobState
from vidgrab_gui.program import Program
from vidgrab_gui.ui.crash_page import CrashPage
from vidgrab_gui.ui.health_dialog import HealthDialog
from vidgrab_gui.ui.log_window import LogWindow

LOOK_EVERY_MS = 20
LIMIT_MS = 50_000
SITE_PASSWORD = "s1te-p4ssword"  # noqa: S105 - nobody's
SITE_USER = "s1te-us3r"
COOKIE = "c00kie-v4lue"
LINK_TOKEN = "l1nk-t0ken"  # noqa: S105 - nobody's
LINK_QUERY = "l1nk-qu3ry"
LINK_PASSWORD = "l1nk-p4ssword"  # noqa: S105 - nobody's
TITLE_TOKEN = "t1tle-t0ken"  # noqa: S105 - nobody's
ENVIRONMENT = "env1ronment-s3cret"
RECORD = "r3cord-s3cret"
EXCEPTION = "exc3ption-s3cret"
DETAIL = "d3tail-s3cret"
PLUGIN = "plug1n-s3cret"
DOOR_TOKEN = "d00r-t0ken-" + "x" * 32
PERSON = "pl4nted-p3rson"
"""The person's name on this system, and that of their home folder."""

logger = logging.getLogger("vidgrab_gui.planting")

_WORDS = f"Host: 127.0.0.1:%d\r\nAuthorization: Bearer {DOOR_TOKEN}\r\n"
_KNOCKS = (
    f"GET /api/downloads/ HTTP/1.1\r\n{_WORDS}X-VidGrab-Client: \x01\r\n\r\n",
    f"POST /api/downloads/ HTTP/1.1\r\n{_WORDS}Content-Length: {DOOR_TOKEN}\r\n\r\n",
    f"GET /api/downloads/ HTTP/1.1\r\n{_WORDS} {DOOR_TOKEN}\r\n\r\n",
    f"GET /api/downloads/?token={DOOR_TOKEN} HTTP/1.1\r\n{_WORDS}{DOOR_TOKEN}\r\n\r\n",
    f"GET /{DOOR_TOKEN} HTTP/9.{DOOR_TOKEN}\r\n{_WORDS}\r\n",
)


class Planter(QObject):
    """Goes from step to step as each has come true."""

    def __init__(self, program: Program, link: str, file: str) -> None:
        super().__init__(program)
        self._program = program
        self._link = link
        self._file = file
        self._texts: dict[str, str] = {}
        self._steps = self._plant()
        self._holds: Callable[[], bool] = lambda: True
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._go_on)
        self._clock.start()

    @Slot()
    def _go_on(self) -> None:
        if not self._holds():
            return
        step = next(self._steps, None)
        if step is not None:
            self._holds = step
            return
        self._clock.stop()
        Path(self._file).write_text(json.dumps(self._texts), encoding="utf-8")
        self._program.controller.quit(remember=False)

    def _plant(self) -> Iterator[Callable[[], bool]]:
        """Do one thing after the other; each yields what must hold before the next."""
        window = self._program.window
        pages = window.listings.dialogs.help
        self._program.vault.keep({"proxy": PROXY_PASSWORD, "127.0.0.1": SITE_PASSWORD})
        self._log()
        yield from self._knock()
        yield from self._fail()
        yield from self._save()
        QTimer.singleShot(0, self, self._raise)
        yield lambda: bool(self._shown(CrashPage))
        self._texts["crash page"] = self._shown(CrashPage)[0].details.toPlainText()
        threading.Thread(target=self._raise).start()
        pages.show_health()
        (health,) = self._shown(HealthDialog)
        yield health.again.isEnabled
        self._texts["health page"] = "\n".join(row.words for row in health.rows.values())
        pages.copy_report()
        yield lambda: self._clip().startswith("VidGrab report")
        self._texts["report"] = self._clip()
        pages.show_log()
        yield lambda: "CRITICAL" in self._shown(LogWindow)[0].text.toPlainText()
        self._texts["log window"] = self._shown(LogWindow)[0].text.toPlainText()
        self._shown(LogWindow)[0].copy.click()
        self._texts["log copied"] = self._clip()

    def _log(self) -> None:
        home, secrets = Path.home(), "; ".join([PROXY_PASSWORD, SITE_PASSWORD])
        logger.info("record one: Authorization: Bearer %s", RECORD)
        logger.info("record two: %s and /media/%s/STICK", home / "Videos/x.mp4", PERSON)
        logger.warning("record three: saved A Film token=%s", TITLE_TOKEN)
        logger.warning("record four: %s", self._link)
        logger.warning("record five: %s", secrets)
        logger.warning("record six: API_TOKEN=%s", os.environ["API_TOKEN"])
        logger.warning("record seven: Cookie: name=%s", COOKIE)
        try:
            self._raise()
        except ValueError:
            logger.exception("record eight", stack_info=True)

    def _knock(self) -> Iterator[Callable[[], bool]]:
        """Call at the door with its token, in ways that are complained about."""
        program, port = self._program, free_port()
        program.vault.keep({TOKEN_SECRET: DOOR_TOKEN})
        settings = replace(program.settings, answers_browser=True, browser_port=port)
        program.controller.change_settings(settings)
        yield lambda: program.porter.reception.is_open
        answers: list[bytes] = []
        threading.Thread(target=_knock, args=(port, answers)).start()
        yield lambda: len(answers) == len(_KNOCKS)
        if not all(answer.startswith(b"HTTP/1.") for answer in answers):
            raise AssertionError(answers)

    def _fail(self) -> Iterator[Callable[[], bool]]:
        window, controller = self._program.window, self._program.controller
        leaky = self._link.replace("/progressive.mp4", "/leaky")
        window.set_links(leaky)
        controller.fetch(leaky)
        yield lambda: controller.shown is not None and controller.shown.status is FetchStatus.ERROR
        window.body.failure.copy_button.click()
        self._texts["details of the link"] = self._clip()
        controller.download(leaky, "best")
        yield lambda: bool(self._jobs(JobState.FAILED))
        window.body.downloads.list.details_copy_asked.emit(self._jobs(JobState.FAILED)[0])
        self._texts["details of the download"] = self._clip()

    def _save(self) -> Iterator[Callable[[], bool]]:
        self._program.controller.download(self._link, "best")
        yield lambda: bool(self._jobs(JobState.DONE) + self._jobs(JobState.WARNED))

    def _jobs(self, state: JobState) -> list[object]:
        return [job for job in self._program.library if job.state is state]

    def _shown(self, kind: type) -> list:  # type: ignore[type-arg] # of that kind
        windows = QApplication.topLevelWidgets()
        return [one for one in windows if isinstance(one, kind) and one.isVisible()]

    def _clip(self) -> str:
        return QGuiApplication.clipboard().text()

    @Slot()
    def _raise(self) -> None:
        secret = f"password={EXCEPTION}; {Path.home()}/film; {self._link}; {PROXY_PASSWORD}"
        raise ValueError(secret)


class PlantingErrand(app.Errand):
    """The start's errand, after which everything is planted."""

    @Slot()
    def run(self) -> None:
        """Do what the program does, and begin."""
        super().run()
        self._planter = Planter(self._start.program, sys.argv[1], sys.argv[2])
        QTimer.singleShot(LIMIT_MS, QApplication.quit)


def _knock(port: int, answers: list[bytes]) -> None:
    for words in _KNOCKS:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall(words.replace("%d", str(port)).encode())
            answers.append(line.recv(1000))


if __name__ == "__main__":
    app.Errand = PlantingErrand  # type: ignore[misc] # with this one behind it
    sys.exit(app.run_app(Arguments()))
