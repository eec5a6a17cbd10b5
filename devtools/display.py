"""A display for machines that have none: an Xvfb of our own, gone when we are."""

from __future__ import annotations

import os
import secrets
import select
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from devtools.stages import Failed

START_LIMIT_S = 20.0
END_LIMIT_S = 5.0
SCREEN = "1280x1000x24"
ANY_ADDRESS = 0xFFFF
COOKIE_NAME = b"MIT-MAGIC-COOKIE-1"


def is_needed(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window needs a virtual display: Linux, none there, none made needless."""
    if not platform.startswith("linux"):
        return False
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return False
    return environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"", "xcb"}


@contextmanager
def virtual_display(
    environ: Mapping[str, str], *, is_for_one: bool = True
) -> Iterator[dict[str, str]]:
    """Start Xvfb; yield the variables that lead a program there; end it afterwards.

    Raises Failed when it does not start. Only who holds its cookie may connect.
    Should we be killed, a display for one program ends when that program leaves.
    """
    with tempfile.TemporaryDirectory(prefix="vidgrab-display-") as folder:
        authority = Path(folder, "authority")
        authority.write_bytes(cookie_file(secrets.token_bytes(16)))
        server, number = start_server(authority, "-terminate" if is_for_one else "-noreset")
        variables = {"DISPLAY": f":{number}", "XAUTHORITY": str(authority)}
        if "XDG_RUNTIME_DIR" not in environ:
            variables["XDG_RUNTIME_DIR"] = folder
        try:
            yield variables
        finally:
            end(server)


def cookie_file(cookie: bytes) -> bytes:
    """Return an X authority file whose one cookie holds for any address and any display."""
    fields = (b"", b"", COOKIE_NAME, cookie)
    counted = b"".join(struct.pack(">H", len(field)) + field for field in fields)
    return struct.pack(">H", ANY_ADDRESS) + counted


def start_server(authority: Path, ending: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start Xvfb and return it with the display number it chose.

    Its own session keeps Ctrl-C from it until the program has ended.
    """
    read_end, write_end = os.pipe()
    options = ["-screen", "0", SCREEN, "-nolisten", "tcp", ending, "-auth", str(authority)]
    with os.fdopen(read_end, "rb") as answers:
        try:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write_end), *options],
                pass_fds=(write_end,),
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(write_end)
        is_answered = select.select([answers], [], [], START_LIMIT_S)[0]
        number = answers.readline().strip() if is_answered else b""
    if not number.isdigit():
        end(server)
        raise Failed("The virtual display (Xvfb) did not start.")
    return server, int(number)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process of ours by asking, then by force."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
