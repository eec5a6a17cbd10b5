"""What a person reads about qualities and jobs, in whole phrases that can be translated."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vidgrab_gui.core.caveats import spoken_caveat
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, row_sentence, text_of
from vidgrab_gui.core.figures import Figures
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.links import display
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.phrases import Phrase
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.subtitles import track_word
from vidgrab_gui.core.tiers import picture_class, tier_of
from vidgrab_gui.core.wishes import ContainerWish, CutWish, SubtitleWish

MOST_TRACKS_NAMED = 3
"""More languages than these make no row."""

_TOGETHER = " + "

_BADGES = {
    4320: Phrase.BADGE_4320,
    2160: Phrase.BADGE_2160,
    1440: Phrase.BADGE_1440,
    1080: Phrase.BADGE_1080,
    720: Phrase.BADGE_720,
    480: Phrase.BADGE_480,
}
_CONTAINERS = {"webm": "WebM", "opus": "Opus", "ogg": "Ogg"}
_RANGES = {"SDR": "", "DV": "Dolby Vision"}
_STATES = {
    JobState.WAITING: Phrase.WAITING,
    JobState.FETCHING: Phrase.FETCHING,
    JobState.DOWNLOADING: Phrase.DOWNLOADING,
    JobState.FINISHING: Phrase.FINISHING,
    JobState.PAUSED: Phrase.PAUSED,
    JobState.DONE: Phrase.DONE,
    JobState.WARNED: Phrase.WARNED,
    JobState.FAILED: Phrase.FAILED,
    JobState.CANCELLED: Phrase.CANCELLED,
}
_TRANSFERS = {
    Phase.VIDEO: Phrase.DOWNLOADING_VIDEO,
    Phase.AUDIO: Phrase.DOWNLOADING_SOUND,
    Phase.SITE_WAIT: Phrase.SITE_WAIT,
    Phase.RECORDING: Phrase.RECORDING,
}
_STEPS = {
    Phase.JOINING: Phrase.JOINING,
    Phase.TAKING_SOUND: Phrase.TAKING_SOUND,
    Phase.REPAIRING: Phrase.REPAIRING,
    Phase.CHECKING: Phrase.CHECKING,
    Phase.CONVERTING: Phrase.CONVERTING,
    Phase.CUTTING: Phrase.CUTTING,
    Phase.SPLITTING: Phrase.SPLITTING,
    Phase.ADDING: Phrase.ADDING,
}
_HOLDS = {
    Hold.SITE: Phrase.HELD_SITE,
    Hold.NO_ROOM: Phrase.HELD_NO_ROOM,
    Hold.FOLDER_GONE: Phrase.HELD_FOLDER_GONE,
    Hold.FOLDER_REFUSED: Phrase.HELD_FOLDER_REFUSED,
    Hold.LAST_TIME: Phrase.HELD_LAST_TIME,
}
_MISSING = {
    Extra.SOUND_LANGUAGE: Phrase.MISSING_SOUND_LANGUAGE,
    Extra.SUBTITLES: Phrase.MISSING_SUBTITLES,
    Extra.SPONSORS: Phrase.MISSING_SPONSORS,
    Extra.CHAPTERS: Phrase.MISSING_CHAPTERS,
    Extra.PARTS: Phrase.MISSING_PARTS,
    Extra.TAGS: Phrase.MISSING_TAGS,
    Extra.COVER: Phrase.MISSING_COVER,
}
_HELD_STATES = frozenset({JobState.WAITING, JobState.PAUSED})
_TIER_WISH = late_pattern(r"(\d{2,5})\s?(?:p\d{0,3})?", re.ASCII | re.IGNORECASE)


class Words(Figures):
    """Says what qualities and jobs are; takes the same ``translate`` as :class:`Figures`."""

    def badge(self, quality: Quality) -> str:
        """Return ``4K``, ``Full HD`` … or nothing for small pictures and sound."""
        badge = _BADGES.get(quality.tier or 0)
        return self.say(badge) if badge else ""

    def quality_line(self, quality: Quality) -> str:
        """Return the file and what is in it: ``MP4 · H.264 + AAC``, ``M4A · AAC 128 kbit/s``."""
        return self.row(self._holds(quality))

    def quality_size(self, quality: Quality) -> str:
        """Return ``94 MB``, ``about 94 MB`` or ``size unknown``."""
        size = self.size(quality.size_bytes)
        if quality.size_bytes is None or quality.size_is_exact:
            return size
        return self.say(Phrase.ABOUT_SIZE, size=size)

    def quality_accessible(self, quality: Quality) -> str:
        """Return all about a quality, its label first, for people who listen."""
        parts = [
            self.translate(quality.label),
            self._pixels(quality),
            self.say(Phrase.FRAMES, fps=_rounded(quality.fps)) if _rounded(quality.fps) else "",
            _range_name(quality.dynamic_range),
            *self._holds(quality),
            self.quality_size(quality),
        ]
        return self.listed(parts)

    def quick_line(self, quality: Quality) -> str:
        """Return what one click will bring: ``2160p60 · about 643 MB``, ``M4A · about 10 MB``."""
        what = f"{quality.label}{_rounded(quality.fps)}" if quality.tier else ""
        size = "" if quality.size_bytes is None else self.quality_size(quality)
        return self.row([what or _container_name(quality.container), size])

    def wish_note(self, wish: str, quality: Quality | None) -> str:
        """Return what a wish cost: ``1440p was not offered; got 1080p``, or nothing."""
        wished = _TIER_WISH.fullmatch(wish.strip())
        if quality is None or wished is None or f"{wished[1]}p" == quality.label:
            return ""
        label = self.translate(quality.label)
        return self.say(Phrase.WISH_COST, wish=f"{wished[1]}p", label=label)

    def container_note(self, job: Job) -> str:
        """Return that a wished container was not possible, or nothing."""
        wish = job.wishes.container
        is_film = job.obtained is not None and bool(job.obtained.video_codec)
        if wish is ContainerWish.AUTO or job.obtained is None or not is_film:
            return ""
        kept = job.obtained.container
        if kept == wish.value:
            return ""
        names = {"wish": _container_name(wish.value), "container": _container_name(kept)}
        return self.say(Phrase.CONTAINER_KEPT, **names)

    def obtained_line(self, obtained: Obtained) -> str:
        """Return what a file really is: ``1080p24 H.264 + AAC, MP4, 186 MB``."""
        tier = tier_of(picture_class(obtained.width, obtained.height))
        lines = tier or obtained.height
        streams = [
            f"{lines}p{_rounded(obtained.fps)}" if lines else "",
            _range_name(obtained.dynamic_range),
            _joined(_TOGETHER, [obtained.video_codec, obtained.audio_codec]),
        ]
        container = _container_name(obtained.container)
        size = self.size(obtained.size_bytes)
        return self.listed([_joined(" ", streams), container, size])

    def job_state(self, job: Job) -> str:
        """Return the state in words: ``Downloading``, ``Paused``, ``Failed: the site wants …``."""
        if job.state is JobState.FAILED and job.failure:
            why = self._begin(job.failure) or row_sentence(job.failure, self.translate)
            return self.say(Phrase.FAILED_BECAUSE, why=why[0].lower() + why[1:])
        return self.say(_STATES[job.state])

    def failure_sentence(self, failure: Failure) -> str:
        """Return what went wrong, or when a broadcast that is yet to come begins."""
        return self._begin(failure) or self.translate(text_of(failure.kind).sentence)

    def _begin(self, failure: Failure) -> str:
        moment = "" if failure.begins_at_s is None else self.moment(failure.begins_at_s)
        return self.say(Phrase.BEGINS, moment=moment) if moment else ""

    def job_status(self, job: Job, now_s: float) -> str:
        """Return the one sentence of a job's row; ``now_s`` is seconds since the epoch."""
        parts = [self._doing(job), *self._facts(job)]
        if job.state in (JobState.DONE, JobState.WARNED) and job.ended_at_s is not None:
            parts.append(self.ago(now_s - job.ended_at_s))
        return self.row(parts)

    def job_accessible(self, job: Job) -> str:
        """Return all about a job for people who listen: ``<title>, <state>, <percent> %, …``."""
        percent = _percent(job)
        parts = [
            job.title or display(job.url),
            self.job_state(job),
            "" if percent is None else self.say(Phrase.PERCENT, percent=percent),
            self._step(job),
            self._reason(job),
            self.say(Phrase.RECORDING) if _is_recording(job) else "",
            *self._facts(job),
        ]
        return self.listed(parts)

    def job_news(self, job: Job) -> str:
        """Return what has become of a job, for people who listen: ``<title>, <state>``."""
        title = job.title or display(job.url)
        return self.listed([title, self.job_state(job), self._reason(job)])

    def _doing(self, job: Job) -> str:
        step, reason = self._step(job), self._reason(job)
        if step:
            return self.say(Phrase.FINISHING_STEP, step=step)
        if reason and job.state is JobState.WAITING:
            return self.say(Phrase.SITE_WAIT)
        if reason:
            return self.say(Phrase.PAUSED_BECAUSE, why=reason)
        if job.state is JobState.DOWNLOADING and job.progress.phase in _TRANSFERS:
            return self.say(_TRANSFERS[job.progress.phase])
        return self.job_state(job)

    def _step(self, job: Job) -> str:
        step = _STEPS.get(job.progress.phase)
        return self.say(step) if step and job.state is JobState.FINISHING else ""

    def _reason(self, job: Job) -> str:
        """Return why a job does not go on, where its state alone does not say it."""
        hold = _HOLDS.get(job.hold) if job.state in _HELD_STATES else None
        is_odd = (job.hold is Hold.SITE) is not (job.state is JobState.WAITING)
        return self.say(hold) if hold and not is_odd else ""

    def _facts(self, job: Job) -> list[str]:
        """Return what is worth knowing beside the state."""
        progress = job.progress
        pair = self.size_pair(progress.done_bytes, progress.total_bytes)
        if _is_recording(job):
            return [self.duration(progress.recorded_s), pair]
        if job.state is JobState.DOWNLOADING:
            return [pair, self.rate(progress.speed_bps), self.time_left(progress.eta_s)]
        if job.state is JobState.WAITING and job.hold is Hold.SITE:
            wait = self.duration(job.wait_s)
            return [self.say(Phrase.ABOUT_TIME, time=wait)] if wait else []
        if job.state in _HELD_STATES:
            return [pair] if progress.done_bytes else []
        if job.state in (JobState.DONE, JobState.WARNED):
            obtained = self.obtained_line(job.obtained) if job.obtained else ""
            is_words = job.wishes.subtitles is SubtitleWish.ONLY
            kind = self.say(Phrase.SUBTITLES_ONLY) if is_words else ""
            missing = [self._missing(extra, job) for extra in job.missing]
            cost = [
                self.wish_note(job.wish, job.quality),
                self.container_note(job),
                self._cut_note(job),
            ]
            trouble = row_sentence(job.failure, self.translate) if job.failure else ""
            odd = [spoken_caveat(one, self.translate) for one in job.warnings[:1]]
            return [kind, obtained, *cost, *missing, trouble, *odd]
        return []

    def _cut_note(self, job: Job) -> str:
        """Return how a part was cut out of a film; sound alone is cut anywhere."""
        if not job.wishes.sections or not (job.obtained and job.obtained.video_codec):
            return ""
        is_exact = job.wishes.cut is CutWish.EXACT
        return self.say(Phrase.CUT_EXACTLY if is_exact else Phrase.CUT_AT_KEY_FRAMES)

    def _missing(self, extra: Extra, job: Job) -> str:
        """Return what a file lacks; of subtitles, in which languages."""
        tracks = job.missing_subtitles if extra is Extra.SUBTITLES else ()
        if not tracks:
            return self.say(_MISSING[extra])
        languages = self.listed(map(track_word, tracks[:MOST_TRACKS_NAMED]))
        count = len(tracks) - MOST_TRACKS_NAMED
        if count > 0:
            return self.say(Phrase.MISSING_MORE_TRACKS, languages=languages, count=count)
        return self.say(Phrase.MISSING_TRACKS, languages=languages)

    def _holds(self, quality: Quality) -> list[str]:
        if quality.is_audio:
            rate = _rounded(quality.audio_kbps)
            kbps = self.say(Phrase.SOUND_RATE, kbps=rate) if rate else ""
            streams = _joined(" ", [quality.audio_codec, kbps])
        else:
            streams = _joined(_TOGETHER, [quality.video_codec, quality.audio_codec])
        is_silent = not quality.has_sound and not quality.is_audio
        silence = self.say(Phrase.NO_SOUND) if is_silent else ""
        return [_container_name(quality.container), streams, silence]

    def _pixels(self, quality: Quality) -> str:
        if not (quality.width and quality.height):
            return ""
        return self.say(Phrase.PIXELS, width=quality.width, height=quality.height)


def _is_recording(job: Job) -> bool:
    """Tell whether a broadcast is being recorded: nobody knows how much there will be."""
    return job.state is JobState.DOWNLOADING and job.progress.phase is Phase.RECORDING


def _joined(sign: str, parts: Iterable[str]) -> str:
    return sign.join(part for part in parts if part)


def _rounded(value: float | None) -> str:
    """Return a rate without its fraction, nothing when unknown or below one."""
    return f"{value:.0f}" if value and value >= 1 else ""


def _container_name(extension: str) -> str:
    return _CONTAINERS.get(extension, extension.upper())


def _range_name(dynamic_range: str) -> str:
    return _RANGES.get(dynamic_range, dynamic_range)


def _percent(job: Job) -> int | None:
    """Return whole percents: 100 for what is done and for nothing else."""
    if job.state in (JobState.DONE, JobState.WARNED):
        return 100
    percent = job.progress.percent
    return None if percent is None else min(int(percent), 99)
