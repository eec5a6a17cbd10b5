"""An update of the engine, carried out by a child with yt-dlp's own ways into the network."""

from __future__ import annotations

import errno
import hashlib
import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import yt_dlp.version
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, RequestError

from vidgrab_gui.core.engine_update import UpdateProblem, UpdateStep
from vidgrab_gui.core.engine_version import engine_version, is_newer
from vidgrab_gui.core.failures import clean_detail
from vidgrab_gui.engine import releases
from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.engine_store import EngineStore
from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.floors import is_too_new
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.protocol import (
    EngineOptions,
    Logged,
    Reply,
    Update,
    Updated,
    UpdateFailed,
    UpdateProgressed,
)
from vidgrab_gui.engine.responses import AnswerMemory, read_up_to
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.trial import loaded_handlers, try_engine
from vidgrab_gui.engine.unpacking import BadArchiveError, unpack

LARGEST_ARCHIVE_BYTES = 64_000_000
LARGEST_SUMS_BYTES = 1_000_000
BLOCK_BYTES = 1 << 16
TOLD_EVERY_PERCENT = 2

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


class UpdateError(Exception):
    """The engine stays the one it is, for a reason a person can be told."""

    def __init__(self, problem: UpdateProblem, detail: str) -> None:
        super().__init__(detail)
        self.problem = problem


class EngineUpdate:
    """Asks for the newest release, brings it, looks it through, tries it, and only then uses it.

    Until the last step nothing has changed; what is left of a try that was cut off is swept
    by the next one, or by the program's next start.
    """

    def __init__(
        self,
        request: Update,
        token: StopToken,
        send: Callable[[Reply], None],
        store: EngineStore | None = None,
    ) -> None:
        self._request = request
        self._token = token
        self._send = send
        self._store = store or EngineStore()
        self._releases = releases.releases_of(request.channel, request.address)

    def run(self) -> Updated | UpdateFailed:
        """Carry it out; raises ``DownloadCancelled`` where stopping was asked for."""
        try:
            return self._run()
        except UpdateError as error:
            problem, detail = error.problem, str(error)
        except BadArchiveError as error:
            problem, detail = UpdateProblem.UNUSABLE, str(error)
        except HTTPError as error:
            is_missing = error.status in {404, 410}
            problem = UpdateProblem.NO_RELEASE if is_missing else UpdateProblem.UNREACHABLE
            detail = str(error)
        except RequestError as error:
            problem, detail = UpdateProblem.UNREACHABLE, f"{type(error).__name__}: {error}"
        except OSError as error:
            is_full = error.errno in _NO_ROOM
            problem = UpdateProblem.NO_ROOM if is_full else UpdateProblem.FOLDER_REFUSED
            detail = str(error)
        self._token.check()
        return UpdateFailed(problem, clean_detail(detail))

    def _run(self) -> Updated:
        if not releases.is_trusted(self._releases):
            raise UpdateError(UpdateProblem.ADDRESS_REFUSED, self._releases)
        self._store.folder.mkdir(parents=True, exist_ok=True)
        claim = Claim(self._store.folder)
        if not claim.take():
            raise UpdateError(UpdateProblem.ANOTHER_AT_IT, "the folder is claimed")
        try:
            self._store.sweep_claimed()
            if self._request.by_itself:
                self._store.note_check(time.time())  # also where nobody answers: once a day
            return self._bring()
        finally:
            claim.release()

    def _bring(self) -> Updated:
        self._send(UpdateProgressed(UpdateStep.ASKING))
        with self._asker() as ydl:
            tag = self._newest(ydl)
            before = self._in_use()
            is_refused = self._request.by_itself and tag in self._store.state().refused
            if is_refused or not is_newer(tag, before):
                return Updated(before, is_new=False)
            wanted_sum = self._sum(ydl, tag)
            place = self._store.unfinished_folder(tag)
            try:
                place.mkdir()
                self._download(ydl, tag, place / "archive", wanted_sum)
                self._make_ready(tag, place)
                self._take(tag, place / "engine")
            finally:
                shutil.rmtree(place, ignore_errors=True)
        return Updated(tag, is_new=True)

    def _newest(self, ydl: WatchedYoutubeDL) -> str:
        with _opened(ydl, Request(releases.newest_of(self._releases), method="HEAD")) as answer:
            tag = releases.tag_of(answer.url)
        if not tag:
            raise UpdateError(UpdateProblem.NO_RELEASE, f"no release at {answer.url}")
        return tag

    def _in_use(self) -> str:
        """Return the newest of what this process runs and what the next one would."""
        chosen, own = self._store.chosen().version, str(yt_dlp.version.__version__)
        return chosen if is_newer(chosen, own) else own

    def _sum(self, ydl: WatchedYoutubeDL, tag: str) -> str:
        url = releases.asset_of(self._releases, tag, releases.SUMS_NAME)
        with _opened(ydl, Request(url)) as answer:
            text = read_up_to(answer, LARGEST_SUMS_BYTES).decode("utf-8", "replace")
        found = releases.sum_of(text, releases.ARCHIVE_NAME)
        if not found:
            raise UpdateError(UpdateProblem.NO_RELEASE, "its sums do not name the archive")
        return found

    def _download(self, ydl: WatchedYoutubeDL, tag: str, path: Path, wanted_sum: str) -> None:
        url = releases.asset_of(self._releases, tag, releases.ARCHIVE_NAME)
        digest, done_bytes, told_percent = hashlib.sha256(), 0, -TOLD_EVERY_PERCENT
        with _opened(ydl, Request(url)) as answer, path.open("xb") as file:
            length = answer.headers.get("Content-Length") or ""
            total_bytes = int(length) if length.isascii() and length.isdigit() else 0
            while block := answer.read(BLOCK_BYTES):
                self._token.check()
                done_bytes += len(block)
                if done_bytes > LARGEST_ARCHIVE_BYTES:
                    raise UpdateError(UpdateProblem.UNUSABLE, "the archive is far too large")
                digest.update(block)
                file.write(block)
                percent = min(100, 100 * done_bytes // total_bytes) if total_bytes else 0
                if percent >= told_percent + TOLD_EVERY_PERCENT:
                    told_percent = percent
                    self._send(UpdateProgressed(UpdateStep.DOWNLOADING, percent))
        if digest.hexdigest() != wanted_sum:
            raise UpdateError(UpdateProblem.TAMPERED, f"its sum is {digest.hexdigest()}")

    def _make_ready(self, tag: str, place: Path) -> None:
        """Unpack and try a release; raises where it is not to be used."""
        self._send(UpdateProgressed(UpdateStep.TRYING))
        folder = place / "engine"
        unpack(place / "archive", folder, self._token.check)
        if is_too_new(folder):
            raise UpdateError(UpdateProblem.TOO_NEW, "it needs a newer Python")
        report = try_engine(folder, self._token.wait)
        lacks = report.lacks_of(loaded_handlers())
        if lacks:
            raise UpdateError(UpdateProblem.TOO_NEW, f"it needs what is not here: {lacks}")
        if report.problem:
            raise UpdateError(UpdateProblem.UNUSABLE, report.problem)
        if engine_version(report.version) != engine_version(tag):
            raise UpdateError(UpdateProblem.TAMPERED, f"it calls itself {report.version}")
        self._send(Logged(logging.INFO, f"engine {tag} was tried and works"))

    def _take(self, tag: str, folder: Path) -> None:
        self._token.check()
        target = self._store.folder / tag
        shutil.rmtree(target, ignore_errors=True)  # one that was gone back from
        folder.rename(target)
        self._store.adopt(tag)

    def _asker(self) -> WatchedYoutubeDL:
        options = EngineOptions(access=self._request.access)
        parameters = base_parameters(options) | {"logger": Logbook(self._send, self._token)}
        return WatchedYoutubeDL(parameters, self._token, AnswerMemory())


def _opened(ydl: WatchedYoutubeDL, request: Request) -> Response:
    """Ask for something, and insist on having been led to where programs may come from."""
    answer = ydl.urlopen(request)
    if not releases.is_trusted(answer.url):
        answer.close()
        raise UpdateError(UpdateProblem.ADDRESS_REFUSED, f"led to {answer.url}")
    return answer
