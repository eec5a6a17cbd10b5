"""Plug-ins, from VidGrab's own folder and from no other place."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

import yt_dlp.globals
import yt_dlp.plugins

_broken: list[str] = []


def plugin_names() -> tuple[int, tuple[str, ...]]:
    """Return how many extractors and post-processors plug-ins have brought, and what is broken."""
    loaded = len(yt_dlp.globals.plugin_ies.value) + len(yt_dlp.globals.plugin_pps.value)
    return loaded, tuple(_broken)


def load_plugins(folder: Path, report: Callable[[str, str], None]) -> None:
    """Load every plug-in below ``folder``; ``report`` gets name and reason of each broken one.

    yt-dlp would search its own configuration folders and the whole of
    ``sys.path`` as well; naming one folder ends that. It skips a plug-in that
    raises while importing and writes the reason to its screen function, which
    is where we listen.
    """
    # A missing folder is an error to yt-dlp, an empty list means no plug-ins.
    yt_dlp.globals.plugin_dirs.value = [str(folder)] if folder.is_dir() else []

    def tell(name: str, text: str) -> None:
        _broken.append(name)
        report(name, text)

    screen = yt_dlp.plugins.write_string
    yt_dlp.plugins.write_string = lambda text, *_args, **_options: tell(_name(text), text.strip())
    try:
        yt_dlp.plugins.load_all_plugins()
    except (Exception, SystemExit):  # noqa: BLE001 - the boundary to code that is not ours
        tell("", traceback.format_exc(limit=-1))
        # What could not be loaded now must not be tried again by YoutubeDL().
        yt_dlp.globals.all_plugins_loaded.value = True
    finally:
        yt_dlp.plugins.write_string = screen


def _name(report: str) -> str:
    """Return the module a report is about, or an empty string when it does not say."""
    _, _, rest = report.partition("importing module '")
    return rest.partition("'")[0].rpartition(".")[2]
