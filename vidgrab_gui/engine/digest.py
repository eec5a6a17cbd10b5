"""yt-dlp's info dict, digested to what the window needs."""

from __future__ import annotations

import math
from collections.abc import Mapping

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.languages import sound_languages
from vidgrab_gui.core.media import Format, Media
from vidgrab_gui.core.quality import is_drm_only, is_images_only, offers
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.picture import thumbnail_address
from vidgrab_gui.engine.subtitle_tracks import tracks_of

MOST_FORMATS = 2_000
LONGEST_TEXT = 500


def media_of(info: Info, url: str, rule: QualityRule) -> Media:
    """Return the digest with its qualities; raises ``FailureError`` when nothing can be saved."""
    formats = formats_of(info)
    duration_s = _duration_s(info, formats)
    qualities = offers(formats, rule, duration_s=duration_s)
    if not qualities:
        raise FailureError(_nothing_to_save(formats))
    page_url = _text(info, "webpage_url") or url
    return Media(
        url=url,
        title=_text(info, "title") or _text(info, "id") or page_url,
        qualities=qualities,
        page_url=page_url,
        extractor=_text(info, "extractor_key"),
        media_id=_text(info, "id"),
        channel=_text(info, "channel") or _text(info, "uploader") or _text(info, "creator"),
        duration_s=duration_s,
        upload_date=_text(info, "upload_date"),
        is_live=bool(info.get("is_live")),
        subtitles=tracks_of(info),
        languages=sound_languages(formats, qualities, rule, duration_s=duration_s),
        chapter_count=len(info.get("chapters") or ()),
        thumbnail_url=thumbnail_address(info.get("thumbnail"), info.get("thumbnails")),
    )


def formats_of(info: Info) -> list[Format]:
    """Return the format table, worst first as yt-dlp sorts it; a lone file is its own table."""
    rows = info.get("formats") or ([info] if info.get("url") else [])
    return [Format.from_row(row, rank) for rank, row in enumerate(rows[-MOST_FORMATS:])]


def _nothing_to_save(formats: list[Format]) -> Failure:
    if is_drm_only(formats):
        return Failure(FailureKind.DRM, "every format is DRM protected")
    if is_images_only(formats):
        return Failure(FailureKind.IMAGES_ONLY, "only images are available")
    return Failure(FailureKind.NO_FORMATS, f"{len(formats)} formats, none with picture or sound")


def _duration_s(info: Info, formats: list[Format]) -> float | None:
    value = info.get("duration")
    if isinstance(value, (int, float)) and math.isfinite(value) and value > 0:
        return float(value)
    return max((f.duration_s for f in formats if f.duration_s), default=None)


def _text(info: Mapping[str, object], key: str) -> str:
    value = info.get(key)
    return value.strip()[:LONGEST_TEXT] if isinstance(value, str) else ""
