"""The command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vidgrab_gui import __version__


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for on the command line."""

    links: tuple[str, ...] = ()
    quality: str = "best"
    start: bool = False
    output: str = ""
    demo: bool = False
    drive: bool = False
    self_check: bool = False
    report: str = ""
    register: bool = False


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read the command line; exits by itself for ``--help``, ``--version`` and mistakes."""
    if not words:
        return Arguments()  # as nearly always: there is nothing to read, and nothing to load for it
    import argparse  # noqa: PLC0415 - see above

    parser = argparse.ArgumentParser(
        prog="vidgrab", description="Save a video or its sound from a link, in one click."
    )
    parser.add_argument("links", nargs="*", metavar="LINK", help="links to open in the window")
    parser.add_argument(
        "--quality",
        default="best",
        type=_wish,
        help="with --start: best, audio, 1080p, … (default: best)",
    )
    parser.add_argument("--start", action="store_true", help="start the downloads at once")
    parser.add_argument("--output", default="", metavar="DIR", help="save in this folder")
    parser.add_argument("--demo", action="store_true", help="try everything on a built-in site")
    parser.add_argument("--drive", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--self-check", action="store_true", help="check the whole way to a file, without a window"
    )
    parser.add_argument(
        "--report", default="", metavar="FILE", help="with --self-check: write the result here, too"
    )
    parser.add_argument(
        "--register", action="store_true", help="make this program known to the desktop (Linux)"
    )
    parser.add_argument("--version", action="version", version=f"VidGrab {__version__}")
    found = parser.parse_intermixed_args(list(words))
    if found.output != found.output.encode(errors="replace").decode():
        parser.error("argument --output: the folder's name is no valid text")
    if found.report and not found.self_check:
        parser.error("argument --report: there is nothing to report without --self-check")
    return Arguments(
        links=tuple(map(_findable, found.links)),
        quality=found.quality,
        start=found.start,
        output=str(Path(found.output).absolute()) if found.output else "",
        demo=found.demo,
        drive=found.drive,
        self_check=found.self_check,
        report=str(Path(found.report).absolute()) if found.report else "",
        register=found.register,
    )


def _findable(word: str) -> str:
    """Return a file of links by an address that any process finds; anything else as it is."""
    from vidgrab_gui.core.link_files import may_hold_links  # noqa: PLC0415 - there is a word to read

    is_file = "://" not in word and may_hold_links(word) and Path(word).is_file()
    return Path(word).absolute().as_uri() if is_file else word


def _wish(word: str) -> str:
    from argparse import ArgumentTypeError  # noqa: PLC0415 - there is a word to read

    from vidgrab_gui.core.quality import is_wish  # noqa: PLC0415 - see above

    if not is_wish(word):
        raise ArgumentTypeError(f"{word!r} is not best, audio or a quality such as 1080p")
    return word
