"""How a site serves in a process of its own: it says where it is, and ends with its input."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

from vidgrab_gui.demo.site import LoopbackServer


def serve_until_input_ends(server: LoopbackServer, scratch: Path | None = None) -> None:
    """Print ``{"base": …}`` and serve; at the end the folder ``scratch`` is removed.

    The threads are daemons, so the end of input ends everything at once.
    """
    threading.Thread(target=_exit_at_end_of_input, args=(scratch,), daemon=True).start()
    print(json.dumps({"base": server.base}), flush=True)  # noqa: T201 - read by the client
    server.serve_forever()


def _exit_at_end_of_input(scratch: Path | None) -> None:
    while os.read(0, 4096):
        pass
    if scratch:
        shutil.rmtree(scratch, ignore_errors=True)
    # Not sys.exit: this is not the main thread. ffmpeg, if at work, ends by itself in seconds.
    os._exit(0)
