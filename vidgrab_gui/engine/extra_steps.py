"""Which of yt-dlp's post-processors a finished file goes through for what is wished of it.

Pure: the wishes, the line and what the site tells of the link, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.wishes import ChapterWish, TagWish, Wishes
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.options import Parameters

COVER_PICTURE = "CoverPicture"
"""The key of our own processor that fetches the picture for ``EmbedThumbnail``."""
PARTS = "Parts"
"""The key of our own processor that lets ``FFmpegSplitChapters`` cut and then looks."""
TAGS = "Tags"
"""The key of our own processor that lets ``FFmpegMetadata`` write a few tags."""
SPONSOR_SITES = frozenset({"Youtube"})
"""The extractors whose videos SponsorBlock knows, as yt-dlp has it."""

_HOLDS_COVER = frozenset(
    {"mp3", "m4a", "mp4", "m4v", "mov", "mkv", "mka", "opus", "ogg", "flac"}
)  # yt-dlp's own list
_HOLDS_CHAPTERS = _HOLDS_COVER - {"flac"} | {"webm"}


@dataclass(frozen=True, slots=True)
class ExtraStep:
    """One extra and the processors that make it: each ``key`` with its parameters, in order."""

    extra: Extra
    phase: Phase
    processors: tuple[Parameters, ...]


def extra_steps(
    wishes: Wishes, quality: Quality, info: Info, container: str
) -> tuple[ExtraStep, ...]:
    """Return what is to be done to a finished file, in order.

    ``info`` is yt-dlp's dict of the link, ``container`` the file's extension. What the link does
    not offer, or no such file can hold, has no step.
    """
    return (
        *_timed(wishes, info, container),
        *_tags(wishes, quality),
        *_cover(wishes, quality, info, container),
    )


def _timed(wishes: Wishes, info: Info, container: str) -> Iterator[ExtraStep]:
    if wishes.sections:
        return  # What the site tells of times is about the whole; a part begins at its own.
    yield from _sponsors(wishes, info)
    yield from _chapters(wishes, info, container)
    yield from _parts(wishes, info)


def _sponsors(wishes: Wishes, info: Info) -> Iterator[ExtraStep]:
    wanted = {*wishes.marks, *wishes.removes}
    if not (wanted and _knows_sponsors(info)):
        return
    look = {
        "key": "SponsorBlock",
        "categories": sorted(str(category) for category in wanted),
        "api": wishes.sponsor_server,
    }
    change = {
        "key": "ModifyChapters",
        "remove_sponsor_segments": sorted(str(category) for category in wishes.removes),
    }
    yield ExtraStep(Extra.SPONSORS, Phase.CUTTING, (look, change))


def _chapters(wishes: Wishes, info: Info, container: str) -> Iterator[ExtraStep]:
    is_split = wishes.chapters is ChapterWish.SPLIT
    has_marks = bool(wishes.marks) and _knows_sponsors(info) and not is_split
    is_wanted = wishes.chapters is ChapterWish.EMBEDDED and bool(info.get("chapters"))
    if container in _HOLDS_CHAPTERS and (has_marks or is_wanted):
        write = {
            "key": "FFmpegMetadata",
            "add_metadata": False,
            "add_chapters": True,
            "add_infojson": False,
        }
        yield ExtraStep(Extra.CHAPTERS, Phase.ADDING, (write,))


def _parts(wishes: Wishes, info: Info) -> Iterator[ExtraStep]:
    if wishes.chapters is ChapterWish.SPLIT and len(info.get("chapters") or ()) > 1:
        yield ExtraStep(Extra.PARTS, Phase.SPLITTING, ({"key": PARTS},))


def _tags(wishes: Wishes, quality: Quality) -> Iterator[ExtraStep]:
    if _are_wanted(wishes.tags, quality):
        yield ExtraStep(Extra.TAGS, Phase.ADDING, ({"key": TAGS},))


def _cover(wishes: Wishes, quality: Quality, info: Info, container: str) -> Iterator[ExtraStep]:
    has_picture = bool(info.get("thumbnails") or info.get("thumbnail"))
    if _are_wanted(wishes.tags, quality) and has_picture and container in _HOLDS_COVER:
        embed = {"key": "EmbedThumbnail", "already_have_thumbnail": True}
        yield ExtraStep(Extra.COVER, Phase.ADDING, ({"key": COVER_PICTURE}, embed))


def _knows_sponsors(info: Info) -> bool:
    return info.get("extractor_key") in SPONSOR_SITES and not info.get("is_live")


def _are_wanted(tags: TagWish, quality: Quality) -> bool:
    return tags is TagWish.ALL or (tags is TagWish.SOUND and quality.is_audio)
