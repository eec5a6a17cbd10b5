"""Whether a program can be run and answers: it is run within a limit, nothing of it is left."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vidgrab_gui.core.health import Check, Finding
from vidgrab_gui.core.health_rules import (
    program_broken,
    program_missing,
    program_passed_over,
    program_silent,
    program_works,
)
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.workers.process_group import ProcessGroup
from vidgrab_gui.workers.siblings import package_home

ANSWER_LIMIT_S = 5.0
MOST_BYTES = 65_536
_SUMS = "console.log('version', Deno.version.deno, 'says', 6 * 7)"
_COMMANDS: dict[Check, tuple[tuple[str, ...], str]] = {
    # What a version is asked for would be answered by a JavaScript runtime that can run nothing.
    Check.JAVASCRIPT: (
        ("eval", "--no-config", "--no-lock", "--ext=js", _SUMS),
        r"version (\S+) says 42",
    ),
    Check.FFMPEG: (("-hide_banner", "-version"), r"ffmpeg version (\S+)"),
    Check.FFPROBE: (("-hide_banner", "-version"), r"ffprobe version (\S+)"),
}
_PATTERNS = {check: late_pattern(pattern) for check, (_, pattern) in _COMMANDS.items()}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program has said; ``is_silent``: it was ended because it took too long."""

    text: str = ""
    is_silent: bool = False


class ProgramTrial:
    """Tries one program.

    ``find`` returns its path for a folder of the person's own; it looks on the disk, so it is
    called in the thread of :meth:`look`. :meth:`stop` may be called from any thread.
    """

    def __init__(
        self,
        check: Check,
        find: Callable[[str], str],
        own_folder: str = "",
        limit_s: float = ANSWER_LIMIT_S,
    ) -> None:
        self.check = check
        self._find = find
        self._own_folder = own_folder
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._group: ProcessGroup | None = None
        self._is_stopped = False

    def look(self) -> Finding:
        """Return what is found; returns soon after :meth:`stop`, whatever the program does."""
        path = self._find(self._own_folder)
        if not path:
            return program_missing(self.check)
        is_own = bool(self._own_folder) and path.startswith(os.path.abspath(self._own_folder))  # noqa: PTH100 - as the finder does
        arguments, _ = _COMMANDS[self.check]
        answer = self._ask([path, *arguments])
        if answer.is_silent:
            return program_silent(self.check, self._limit_s, is_own=is_own)
        version = _PATTERNS[self.check].search(answer.text)
        if version is None:
            return program_broken(self.check, is_own=is_own)
        if self._own_folder and not is_own:
            return program_passed_over(self.check)
        return program_works(self.check, version[1], is_own=is_own)

    def stop(self) -> None:
        """End the program, if it runs; none is started any more."""
        with self._lock:
            self._is_stopped = True
            if self._group is not None:
                self._group.kill()

    def _ask(self, command: Sequence[str]) -> Answer:
        """Run a command to its end or to the limit; nothing of it lives on."""
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a file without a place
            with self._lock:
                if self._is_stopped:
                    return Answer()
                try:
                    group = ProcessGroup(command, package_home(), nowhere)
                except OSError:
                    return Answer()  # no program, or one for another machine
                self._group = group
            expired = threading.Event()
            clock = threading.Timer(self._limit_s, self._expire, (expired,))
            clock.daemon = True
            clock.start()
            text = _read(group)
            clock.cancel()
            clock.join()
            with self._lock:
                self._group = None
                group.reap()
            return Answer(text, is_silent=expired.is_set())

    def _expire(self, expired: threading.Event) -> None:
        expired.set()
        with self._lock:
            if self._group is not None:
                self._group.kill()


def _read(group: ProcessGroup) -> str:
    """Return what a program says until it closes its output, or says too much."""
    said = b""
    while len(said) < MOST_BYTES:
        block = group.stdout.read(MOST_BYTES)
        if not block:
            break
        said += block
    return said.decode("utf-8", "replace")
