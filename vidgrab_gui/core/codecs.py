"""Codecs and the files that hold them: names a person knows, containers without re-encoding."""

from __future__ import annotations

import re
from functools import lru_cache

from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.media import ABSENT

MP4 = "mp4"
WEBM = "webm"
MKV = "mkv"
M4A = "m4a"
MKA = "mka"

H264 = "H.264"
H265 = "H.265"
AV1 = "AV1"
VP8 = "VP8"
VP9 = "VP9"
AAC = "AAC"
MP3 = "MP3"
OPUS = "Opus"
VORBIS = "Vorbis"
FLAC = "FLAC"
ALAC = "ALAC"
PCM = "PCM"

MP4_EXTENSIONS = frozenset({"mp4", "m4v", "mov", "f4v", "ismv"})
MANIFEST_EXTENSIONS = frozenset({"", "m3u8", "m3u", "mpd", "ism", "f4m", "smil", "unknown_video"})
COVER_CODECS = frozenset({"mjpeg", "png", "jpeg", "bmp", "gif", "webp"})
SOUND_EXTENSION = late_pattern(
    r"mp3|m4[abr]|aac|opus|flac|wav|wma|alac|aiff?|ape|mka|weba|oga|spx|vorbis|e?ac3|ec3|dts|amr"
    r"|mp2|mpga|au|caf|wv|tta|f4[ab]|isma"
)
EITHER_EXTENSIONS = frozenset({"ogg", "ogx", "asf"})
"""Extensions of files that may hold a picture or sound alone."""

_VIDEO_NAMES = (
    (r"avc|[hx]\.?264|dva[1v]", H264),
    (r"he?vc|hev|[hx]\.?265|bytevc1|dvh[1e]", H265),
    (r"vvc|vvi|[hx]\.?266|bytevc2", "H.266"),
    (r"av0?1|dav1", AV1),
    (r"vp0?9", VP9),
    (r"vp0?8", VP8),
    (r"theora", "Theora"),
    (r"mp4v|mpeg-?4|divx|xvid", "MPEG-4"),
    (r"[hs]263", "H.263"),
    (r"mpeg-?2|mp2v|m2v", "MPEG-2"),
    (r"mpeg-?1|mp1v", "MPEG-1"),
    (r"vc-?1|wvc1|wmv", "WMV"),
    (r"flv", "Sorenson"),
    (r"prores|ap4[hx]|apc[hnso]", "ProRes"),
)
_AUDIO_NAMES = (
    (r"mp4a\.(?:6b|69|40\.34)|mp3", MP3),
    (r"mp4a\.a5|ac-?3", "AC-3"),
    (r"mp4a\.a6|e-?a?c-?3", "E-AC-3"),
    (r"ac-?4", "AC-4"),
    (r"mp4a|aac", AAC),
    (r"opus", OPUS),
    (r"vorbis|vrbs|ogg", VORBIS),
    (r"flac", FLAC),
    (r"alac", ALAC),
    (r"pcm|lpcm|wav|aiff|sowt|twos", PCM),
    (r"dts", "DTS"),
    (r"wma", "WMA"),
    (r"samr|amr", "AMR"),
    (r"speex|spx", "Speex"),
    (r"mp2", "MP2"),
)
_VIDEO_OF_EXTENSION = {"webm": VP9, "ogv": "Theora"}
_AUDIO_OF_EXTENSION = {
    "m4a": AAC, "m4b": AAC, "m4r": AAC, "aac": AAC, "mp3": MP3, "opus": OPUS, "weba": OPUS,
    "webm": OPUS, "ogg": VORBIS, "oga": VORBIS, "ogv": VORBIS, "flac": FLAC, "wav": PCM,
}  # fmt: skip
_MP4_VIDEO = frozenset({H264, H265, AV1, VP9, "MPEG-4", "H.266"})
_MP4_AUDIO = frozenset({AAC, MP3, ALAC, "AC-3", "E-AC-3"})
_WEBM_VIDEO = frozenset({VP8, VP9, AV1})
_WEBM_AUDIO = frozenset({OPUS, VORBIS})
_SOUND_FILES = {AAC: M4A, ALAC: M4A, MP3: "mp3", OPUS: "opus", VORBIS: "ogg", FLAC: "flac"}
_DOLBY_VISION = late_pattern(r"dvh[1e]|dva[1v]|dav1", re.IGNORECASE)
_TEN_BIT_HDR = late_pattern(r"vp0?9\.0?2|av0?1\.[^.]*\.[^.]*\.10", re.IGNORECASE)
# The transfer characteristics of ISO/IEC 23091-2, behind bit depth, subsampling and primaries.
_TRANSFER = late_pattern(
    r"(?:vp09(?:\.\d+){5}|av01\.\d+\.\w+\.\d+\.\d+\.\d+\.\d+)\.(\d\d)\.", re.IGNORECASE
)
_RANGE_OF_TRANSFER = {"16": "HDR10", "18": "HLG"}
_HDR_WORDS = (
    (late_pattern(r"dolby[ _-]?vision|\bdv\b|\bdovi\b", re.IGNORECASE), "DV"),
    (late_pattern(r"hdr[ _-]?10(?:\+|[ _-]?plus)", re.IGNORECASE), "HDR10+"),
    (late_pattern(r"hdr[ _-]?10(?!\d)|^10$|\bpq\b", re.IGNORECASE), "HDR10"),
    (late_pattern(r"\bhlg\b", re.IGNORECASE), "HLG"),
    (late_pattern(r"(?<![a-z])hdr(?![a-z])", re.IGNORECASE), "HDR"),
)


@lru_cache(maxsize=1024)
def video_codec_name(codec: str | None) -> str:
    """Return a person's name of a video codec; empty when unknown or absent."""
    return _name_of(codec, _VIDEO_NAMES)


@lru_cache(maxsize=1024)
def audio_codec_name(codec: str | None) -> str:
    """Return a person's name of an audio codec; empty when unknown or absent."""
    return _name_of(codec, _AUDIO_NAMES)


def likely_video_codec(ext: str) -> str:
    """Return the codec a picture of unknown codec most likely has in such a file, or empty."""
    is_mp4_like = ext in MP4_EXTENSIONS or ext in MANIFEST_EXTENSIONS
    return H264 if is_mp4_like else _VIDEO_OF_EXTENSION.get(ext, "")


def likely_audio_codec(ext: str) -> str:
    """Return the codec a sound of unknown codec most likely has in such a file, or empty."""
    is_mp4_like = ext in MP4_EXTENSIONS or ext in MANIFEST_EXTENSIONS
    return AAC if is_mp4_like else _AUDIO_OF_EXTENSION.get(ext, "")


def pair_container(video: str, audio: str) -> str:
    """Return the extension that holds both codecs (by name, empty unknown) as they are."""
    if fits_mp4(video, audio):
        return MP4
    return WEBM if fits_webm(video, audio) else MKV


def fits_mp4(video: str, audio: str | None) -> bool:
    """Tell whether an MP4 holds both codecs (by name) and plays; None is no sound at all."""
    return video in _MP4_VIDEO and (audio is None or audio in _MP4_AUDIO)


def fits_webm(video: str, audio: str | None) -> bool:
    """Tell whether a WebM may hold both codecs (by name); None is no sound at all."""
    return video in _WEBM_VIDEO and (audio is None or audio in _WEBM_AUDIO)


def whole_container(ext: str) -> str:
    """Return the extension of a file downloaded as it is; manifests and no name make an MP4."""
    return MP4 if ext in MANIFEST_EXTENSIONS else ext


def sound_container(ext: str, audio: str) -> str:
    """Return the extension for a lone sound stream, kept as it is where it has a good file.

    Video-like wrappings (an HLS or DASH row in ``mp4``) go to the codec's own
    file, and so does a codec an extension only pretends to hold (Opus in m4a).
    """
    is_sound_file = (
        ext == WEBM or ext in EITHER_EXTENSIONS or SOUND_EXTENSION.fullmatch(ext) is not None
    )
    is_pretence = ext == M4A and audio in (OPUS, VORBIS, FLAC, MP3)
    return ext if is_sound_file and not is_pretence else extracted_container(ext, audio)


def extracted_container(ext: str, audio: str) -> str:
    """Return the extension for sound taken out of a file without re-encoding."""
    return _SOUND_FILES.get(audio or likely_audio_codec(ext), MKA)


def dynamic_range_name(stated: str | None, codec: str | None, words: str) -> str:
    """Return ``HDR10``, ``HDR10+``, ``HLG``, ``DV`` or ``HDR``; empty for the standard range.

    The site's statement counts; without one the codec and the note tell. A plain ``HDR10`` may be
    yt-dlp's word for ten bits, so the colours in the codec come before it where it names them.
    """
    if stated is not None and (named := _hdr_in(stated)):
        colours = _TRANSFER.match(codec or "") if named == "HDR10" else None
        return _RANGE_OF_TRANSFER.get(colours[1], "") if colours else named
    if named := _hdr_in(words):
        return named
    return _range_of_codec(codec) if stated is None and codec else ""


def _range_of_codec(codec: str) -> str:
    if _DOLBY_VISION.match(codec):
        return "DV"
    if colours := _TRANSFER.match(codec):
        return _RANGE_OF_TRANSFER.get(colours[1], "")
    return "HDR10" if _TEN_BIT_HDR.match(codec) else ""


@lru_cache(maxsize=2048)
def _hdr_in(words: str) -> str:
    return next((name for pattern, name in _HDR_WORDS if pattern.search(words)), "")


def _name_of(codec: str | None, names: tuple[tuple[str, str], ...]) -> str:
    if codec is None or codec == ABSENT:
        return ""
    for pattern, name in names:
        if re.match(pattern, codec, re.IGNORECASE):
            return name
    return codec.partition(".")[0][:12].upper()
