"""``python -m tests.origin``: print ``{"base": …}`` and serve until stdin ends."""

from __future__ import annotations

import json
import os
import threading

from tests.origin.media import make_media
from tests.origin.server import OriginServer


def main() -> None:
    """Serve; the threads are daemons, so the end of input ends everything at once."""
    threading.Thread(target=_exit_at_end_of_input, daemon=True).start()
    server = OriginServer(make_media())
    print(json.dumps({"base": server.base}), flush=True)  # noqa: T201 - read by the client
    server.serve_forever()


def _exit_at_end_of_input() -> None:
    while os.read(0, 4096):
        pass
    # Not sys.exit: this is not the main thread. ffmpeg, if at work, ends by itself in seconds.
    os._exit(0)


if __name__ == "__main__":
    main()
