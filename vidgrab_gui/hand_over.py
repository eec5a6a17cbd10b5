"""One window for each data folder: a second start hands over what it was asked for, and ends.

The first holds a lock for as long as it lives and, once its window is there, answers at a
socket in the same folder (``desktop/doorbell.py``). No Qt is loaded here: a second start is over
before it would have been.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core import places
from vidgrab_gui.desktop.doorway import GREETING, MOST_MESSAGE_BYTES, TAKEN, address_of
from vidgrab_gui.store.lock_file import LockFile, take_lock

ANSWER_WITHIN_S = 8.0
"""The first may still be building its window, on a slow machine; beyond this it hangs."""
TRY_EVERY_S = 0.03
LOCK = "instance.lock"
LONGEST_TOKEN = 256
_ANYBODY = -1  # ASFW_ANY
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")

logger = logging.getLogger(__name__)


class Standing(NamedTuple):
    """What a start is to the data folder.

    ``lock`` is held by the first alone; the others have a window of their own because the
    first did not answer (``is_unanswered``) or because this folder knows no locks.
    """

    folder: Path
    lock: LockFile | None = None
    is_unanswered: bool = False

    def end(self) -> None:
        """Let the next start be the first."""
        if self.lock:
            self.lock.release()


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start hands over; ``token`` lets the first come to the front."""

    arguments: Arguments
    token: str = ""


def find_standing(arguments: Arguments) -> Standing | None:
    """Return what this start is; None when it has handed over all it was asked for."""
    folder = places.data_folder()
    deadline_s = time.monotonic() + ANSWER_WITHIN_S
    message = b""
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = take_lock(folder / LOCK)
        except OSError:
            return Standing(folder)  # nowhere to keep anything: the window says so itself
        if lock:
            return Standing(folder, lock)
        message = message or message_of(Call(arguments, _token()))
        left_s = deadline_s - time.monotonic()
        if left_s <= 0 or len(message) > MOST_MESSAGE_BYTES:
            return Standing(folder, is_unanswered=True)
        if _hand_over(folder, message, left_s):
            return None
        time.sleep(TRY_EVERY_S)


def message_of(call: Call) -> bytes:
    """Return a call as it is sent: one line."""
    import json  # noqa: PLC0415 - a first start needs none of it before its window is seen

    # Words that are no text are no links either.
    links = [word.encode(errors="replace").decode() for word in call.arguments.links]
    arguments = asdict(call.arguments) | {"links": links}
    return json.dumps({"arguments": arguments, "token": call.token}).encode() + b"\n"


def read_message(message: bytes) -> Call | None:
    """Return the call in a line, None for anything that :func:`message_of` would not make."""
    import msgspec  # noqa: PLC0415 - as above

    try:
        call = msgspec.json.decode(message, type=Call)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    output = call.arguments.output
    is_good = _is_wish(call.arguments.quality) and (not output or Path(output).is_absolute())
    return call if is_good and "\0" not in output and _is_token(call.token) else None


def _is_wish(word: str) -> bool:
    from vidgrab_gui.core.quality import is_wish  # noqa: PLC0415 - as above

    return is_wish(word)


def _is_token(token: str) -> bool:
    return len(token) <= LONGEST_TOKEN and token.isascii() and token.isprintable()


def _token() -> str:
    """Return what the desktop gave this start so that a window may come to the front."""
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    return token if _is_token(token) else ""


def _hand_over(folder: Path, message: bytes, within_s: float) -> bool:
    """Tell whether the first has taken the message.

    Only one that greets is told anything: one that hangs would else come back to links that
    were opened elsewhere meanwhile.
    """
    try:
        with address_of(folder) as address:
            if sys.platform == "win32":
                return _through_pipe(address, message)
            return _through_socket(address, message, within_s)
    except OSError:
        return False  # it is not there yet, or no more


def _through_socket(address: str, message: bytes, within_s: float) -> bool:
    import socket  # noqa: PLC0415 - as above

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(within_s)
        line.connect(address)
        with line.makefile("rb") as answers:
            if answers.readline(len(GREETING)) != GREETING:
                return False
            line.sendall(message)
            return answers.readline(len(TAKEN)) == TAKEN


def _through_pipe(address: str, message: bytes) -> bool:
    """Do the same through a pipe of Windows; written, not yet run there."""
    with Path(address).open("r+b", buffering=0) as line:
        if line.read(len(GREETING)) != GREETING:
            return False
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - as above

            # Only who was just started by the person may come to the front, or say who else may.
            ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
        line.write(message)
        return line.read(len(TAKEN)) == TAKEN
