"""yt-dlp's parameters. Its API defaults are not those of its command line (facts, section 1)."""

from __future__ import annotations

from typing import Any

from vidgrab_gui.core import places
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.engine.reach import cookies_text_of, network_parameters

RETRIES = 10
FRAGMENT_RETRIES = 3  # for answers such as 404; servers that stumble count as RETRIES
LONGEST_RETRY_WAIT_S = 4.0
BLOCK_BYTES = 65_536
EXTRA_SILENCE_LIMIT_S = 8.0
PART_TEMPLATE = "part-%(section_number)04d.%(ext)s"
"""The parts of a split file: plain names in the current folder, where no title comes near."""

Parameters = dict[str, Any]  # yt-dlp's own, untyped: the one place where Any is the truth


def base_parameters(options: EngineOptions) -> Parameters:
    """Return fresh parameters for one YoutubeDL, which changes the dict it is given."""
    deno = tools.find_deno()
    return {
        "quiet": True,
        "noprogress": True,  # quiet alone still prints progress
        "color": "never",
        "no_warnings": False,
        "socket_timeout": options.silence_limit_s,
        "retries": RETRIES,
        "fragment_retries": FRAGMENT_RETRIES,
        "extractor_retries": 2,
        "file_access_retries": 3,
        "retry_sleep_functions": dict.fromkeys(("http", "fragment", "extractor"), retry_wait_s),
        "noplaylist": True,
        "extract_flat": "in_playlist",
        "cachedir": str(places.cache_folder() / "engine"),
        "ffmpeg_location": tools.find_ffmpeg(options.tools_folder) or None,
        "js_runtimes": {"deno": {"path": deno}} if deno else {},
        "remote_components": (),
        "allowed_extractors": ["default"],
        "enable_file_urls": False,
        "ignoreerrors": False,
        "ignore_no_formats_error": False,
        "postprocessors": [],
    } | network_parameters(options.access, cookies_text_of(options.access))


def transfer_parameters(options: EngineOptions) -> Parameters:
    """Return parameters for a download into the current folder, under a fixed plain name.

    No title and no folder name reaches yt-dlp's templates: it would expand
    ``$HOME`` and ``~`` in them (facts, section 11).
    """
    return base_parameters(options) | {
        "outtmpl": {"default": "media.%(ext)s"},
        # Bounded blocks bound the time between two hooks; report_progress costs more than reading.
        "buffersize": BLOCK_BYTES,
        "noresizebuffer": True,
        "progress_delta": 0.5,
        "skip_unavailable_fragments": False,  # fail instead of leaving a hole
        "concurrent_fragment_downloads": options.connections,
        # What lies in the job's folder stays: a volume without hard links has it only once.
        "keepvideo": True,
        "_no_ytdl_file": True,
        "continuedl": True,
        "overwrites": True,  # in the job's own folder
        "updatetime": False,
        "fixup": "detect_or_warn",
        "writesubtitles": False,
        "writethumbnail": False,
    }


def extras_parameters(options: EngineOptions) -> Parameters:
    """Return parameters for what is added to a finished file: nobody waits long for an extra."""
    return base_parameters(options) | {
        "socket_timeout": min(options.silence_limit_s, EXTRA_SILENCE_LIMIT_S),
        "extractor_retries": 1,
        "outtmpl": {"default": "media.%(ext)s", "chapter": PART_TEMPLATE},
    }


def retry_wait_s(n: int) -> float:
    """Return how many seconds to wait before try ``n`` (from 0)."""
    return float(min(0.25 * 2**n, LONGEST_RETRY_WAIT_S))
