"""A new engine, tried: a child of its own imports it and looks at a link with it.

That is the last word on whether a release can be used here: what it needs and what of its inner
workings we rely on is nowhere written down. No network is needed; the link leads to this very
process.
"""

from __future__ import annotations

import os
import py_compile
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec

from vidgrab_gui.engine.overlay import TRIAL_OPTION, put_first

LIMIT_S = 120.0
LOOK_EVERY_S = 0.05
FILM_BYTES = 4_096
LARGEST_REPORT_BYTES = 60_000
"""What a pipe holds without anybody reading."""

_HANDLERS = "yt_dlp.networking._"


class TrialReport(msgspec.Struct, frozen=True):
    """What came of a trial: ``problem`` is "" when a link was looked at as it should be.

    ``lacks`` names a module that is not there; ``handlers`` are the ways of asking a server that
    came to work, ``ways`` those the release has files for. ``scripts_wanted`` and
    ``scripts_found`` are the versions of yt_dlp_ejs.
    """

    version: str = ""
    problem: str = ""
    lacks: str = ""
    handlers: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    scripts_wanted: str = ""
    scripts_found: str = ""

    def lacks_of(self, ours: tuple[str, ...]) -> str:
        """Return what keeps the release from being as good as ours here, "" for nothing.

        A way of asking that works for us, that the release has, and that does not come to work
        with it, needs a newer module than there is.
        """
        lost = set(ours) & set(self.ways) - set(self.handlers)
        if self.lacks or lost:
            return self.lacks or ", ".join(sorted(lost))
        wanted, found = self.scripts_wanted.split(".")[:2], self.scripts_found.split(".")[:2]
        return f"yt_dlp_ejs {self.scripts_wanted}" if wanted != found else ""


def try_engine(folder: Path, wait: Callable[[float], None]) -> TrialReport:
    """Return what came of trying an engine in a process of its own.

    ``wait`` waits so many seconds and raises when nobody wants to know any more.
    """
    command = [sys.executable, *_module(), TRIAL_OPTION, str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)  # noqa: S603 - our own interpreter and module
    try:
        waited_s = 0.0
        while process.poll() is None and waited_s < LIMIT_S:
            wait(LOOK_EVERY_S)
            waited_s += LOOK_EVERY_S
        if process.poll() is None:
            return TrialReport(problem=f"no answer within {LIMIT_S:.0f} s")
        return _report_in(process)
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def loaded_handlers() -> tuple[str, ...]:
    """Return yt-dlp's ways of asking a server that came to work in this process."""
    return tuple(sorted(name for name in list(sys.modules) if name.startswith(_HANDLERS)))


def run_trial(folder: str) -> int:
    """Try the engine in a folder, in this process, and print the report; for the child itself."""
    answer = os.dup(1)
    os.dup2(2, 1)  # whatever an engine prints is no report
    os.environ["no_proxy"] = "*"  # the link is in this process
    put_first(folder)
    try:
        report = _tried(Path(folder))
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the boundary to code that is not ours
        report = _broken(error)
    os.write(answer, msgspec.json.encode(report)[:LARGEST_REPORT_BYTES])
    return 0


def _module() -> list[str]:
    return [] if getattr(sys, "frozen", False) else ["-m", "vidgrab_gui.engine"]


def _report_in(process: subprocess.Popen[bytes]) -> TrialReport:
    said = process.stdout.read(LARGEST_REPORT_BYTES) if process.stdout else b""
    try:
        return msgspec.json.decode(said, type=TrialReport)
    except msgspec.MsgspecError:
        return TrialReport(problem=f"it ended with {process.returncode}")


def _broken(error: BaseException) -> TrialReport:
    # Its own modules are no module that we could bring.
    name = error.name or "" if isinstance(error, ModuleNotFoundError) else ""
    lacks = "" if name.split(".")[0] in {"yt_dlp", "vidgrab_gui"} else name
    return TrialReport(problem=traceback.format_exc(limit=-3)[-2_000:], lacks=lacks)


def _tried(folder: Path) -> TrialReport:
    # Not before the folder is the first on the path.
    import yt_dlp.version  # noqa: PLC0415 - see above
    from yt_dlp.dependencies import yt_dlp_ejs  # noqa: PLC0415 - see above

    from vidgrab_gui.engine.plugins import load_plugins  # noqa: PLC0415 - imports yt_dlp

    if Path(yt_dlp.version.__file__).parent.parent != folder:
        return TrialReport(problem=f"another engine came first: {yt_dlp.version.__file__}")
    load_plugins(folder / "no-plugins", lambda _name, _text: None)
    with _film() as url:
        problem = _look_at(url)
    _compile_loaded(folder)
    names = (folder / "yt_dlp" / "networking").glob("_*.py")
    return TrialReport(
        version=yt_dlp.version.__version__,
        problem=problem,
        handlers=loaded_handlers(),
        ways=tuple(sorted(_HANDLERS + path.stem[1:] for path in names if path.stem[1] != "_")),
        scripts_wanted=_scripts_wanted(),
        scripts_found=getattr(yt_dlp_ejs, "version", ""),
    )


def _look_at(url: str) -> str:
    """Have a link looked at as for a person; returns what is wrong, "" for nothing."""
    from vidgrab_gui.engine.protocol import Failed, Fetch, Fetched, Reply  # noqa: PLC0415 - see above
    from vidgrab_gui.engine.session import Session  # noqa: PLC0415 - imports yt_dlp
    from vidgrab_gui.engine.token import StopToken  # noqa: PLC0415 - imports yt_dlp
    from vidgrab_gui.engine.warmup import warm_up  # noqa: PLC0415 - imports yt_dlp

    token = StopToken(threading.Event())
    warm_up(token)
    heard: list[Reply] = []
    Session(token, heard.append).carry_out(Fetch(url))
    if any(isinstance(reply, Fetched) for reply in heard):
        return ""
    failures = [reply.failure for reply in heard if isinstance(reply, Failed)]
    return f"a link was not understood: {failures[0] if failures else heard}"


def _scripts_wanted() -> str:
    """Return which yt_dlp_ejs the engine wants, "" where it does not say (any more)."""
    try:
        from yt_dlp.extractor.youtube.jsc._builtin import vendor  # noqa: PLC0415 - see above
    except ImportError:
        return ""
    return str(getattr(vendor, "VERSION", ""))


def _compile_loaded(folder: Path) -> None:
    """Compile what each start loads, where Python does not do that by itself (frozen)."""
    if not sys.dont_write_bytecode:
        return
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    for file in files:
        if file and Path(file).is_relative_to(folder) and file.endswith(".py"):
            py_compile.compile(file, quiet=2)


@contextmanager
def _film() -> Iterator[str]:
    """Serve what looks like a film from outside; yields its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Film)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/film.mp4"
    finally:
        server.shutdown()
        server.server_close()


class _Film(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(FILM_BYTES))
        self.end_headers()

    def do_GET(self) -> None:
        self.do_HEAD()
        self.wfile.write(b"\0\0\0\x18ftypmp42".ljust(FILM_BYTES, b"\0"))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet."""
