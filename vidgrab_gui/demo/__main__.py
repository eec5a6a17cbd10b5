"""``python -m vidgrab_gui.demo``: make the clips, serve the site until stdin ends."""

from __future__ import annotations

import argparse
import json
import os
import threading
from collections.abc import Sequence
from pathlib import Path

from vidgrab_gui.demo.clips import make_clips
from vidgrab_gui.demo.encoding import EncodingError, EncodingStopped
from vidgrab_gui.demo.site import DEFAULT_PACE_BPS, Site


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the demo site; return the exit code.

    Prints one line of JSON: ``{"url": …}`` when the site answers, or
    ``{"error": …}`` and exit code 1 when the clips cannot be made. Ends as
    soon as stdin reaches its end, also in the middle of making the clips.
    """
    wishes = _parser().parse_args(arguments)
    stop = threading.Event()
    threading.Thread(target=_set_at_end_of_input, args=(stop,), daemon=True).start()
    try:
        _serve(wishes, stop)
    except (EncodingStopped, KeyboardInterrupt):
        return 0
    except (EncodingError, OSError) as error:
        _say({"error": str(error)})
        return 1
    return 0


def _serve(wishes: argparse.Namespace, stop: threading.Event) -> None:
    clips = make_clips(wishes.ffmpeg, wishes.cache, stop=stop)
    with Site(clips, wishes.pace or None) as site:
        _say({"url": site.watch_url})
        stop.wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vidgrab_gui.demo", description=__doc__)
    parser.add_argument("--ffmpeg", required=True, metavar="PATH", help="the ffmpeg to use")
    parser.add_argument(
        "--cache", required=True, type=Path, metavar="DIR", help="where the clips are kept"
    )
    parser.add_argument(
        "--pace",
        type=int,
        default=DEFAULT_PACE_BPS,
        metavar="BYTES_PER_S",
        help="speed of each connection; 0 for no limit",
    )
    return parser


def _set_at_end_of_input(stop: threading.Event) -> None:
    # The plain descriptor: a thread waiting inside sys.stdin would block the interpreter's end.
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    stop.set()


def _say(message: dict[str, str]) -> None:
    print(json.dumps(message), flush=True)  # noqa: T201 - the line the parent waits for


if __name__ == "__main__":
    raise SystemExit(main())
