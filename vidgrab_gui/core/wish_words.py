"""What the choices of the Options panel are called, and what differs from the defaults in short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, StrEnum

from vidgrab_gui.core.phrases import Phrase
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.sections import write_section
from vidgrab_gui.core.wishes import (
    FIRST_WISHES,
    NO_WISHES,
    ChapterWish,
    ContainerWish,
    CutWish,
    SoundWish,
    SponsorCategory,
    SubtitleWish,
    TagWish,
    Wishes,
)


class WishPhrase(StrEnum):
    """What differs from the defaults, in few words; names in braces stand for values."""

    NO_LIMIT = "No limit"
    SOUND_LANGUAGE = "{language} sound"
    SUBTITLES_IN = "{languages} subtitles"
    ONLY_SUBTITLES_IN = "only {languages} subtitles"
    SUBTITLES_IN_MANY = "subtitles in {count} languages"
    SUBTITLES = "subtitles"
    ONLY_SUBTITLES = "only subtitles"
    CHAPTERS = "chapters"
    SPLIT = "split by chapters"
    REMOVED = "no {kinds}"
    MARKED = "{kinds} marked"
    KINDS = "{count} kinds"
    PARTS = "{count} parts"
    EXACT = "exact"
    LIMIT = "up to {limit}"
    TAGS = "tags and cover"
    SPONSORS = "sponsors"
    SELF_PROMOTION = "self-promotion"
    REMINDERS = "reminders"
    INTRO = "intro"
    OUTRO = "outro"
    PREVIEW = "preview"
    HOOK = "hook"
    FILLER = "filler"
    NON_MUSIC = "non-music"


COUNTED_WISHES = frozenset({WishPhrase.SUBTITLES_IN_MANY, WishPhrase.KINDS, WishPhrase.PARTS})
"""The phrases whose wording depends on how many."""
WISH_CHOICES: tuple[type[Enum], ...] = (
    SoundWish, SubtitleWish, ChapterWish, TagWish, ContainerWish, CutWish, QualityRule,
    SponsorCategory,
)  # fmt: skip
"""The choices that have words."""
HEIGHT_LIMITS = (None, 2160, 1440, 1080, 720, 480, 360)
_MOST_NAMED = 2

# By type first: choices of two types may be the same text, and then are the same key.
_WORDS: dict[type[Enum], dict[Enum, str]] = {
    SoundWish: {
        SoundWish.AS_IS: "As it is",
        SoundWish.M4A: "M4A",
        SoundWish.MP3_V0: "MP3 V0",
        SoundWish.MP3_320: "MP3 320",
        SoundWish.MP3_192: "MP3 192",
        SoundWish.MP3_128: "MP3 128",
        SoundWish.OPUS: "Opus",
        SoundWish.FLAC: "FLAC",
        SoundWish.WAV: "WAV",
    },
    SubtitleWish: {
        SubtitleWish.NONE: "No subtitles",
        SubtitleWish.EMBEDDED: "Inside the film",
        SubtitleWish.BESIDE: "Beside it, as .srt",
        SubtitleWish.ONLY: "Only subtitles",
    },
    ChapterWish: {
        ChapterWish.NONE: "No chapters",
        ChapterWish.EMBEDDED: "Chapter marks",
        ChapterWish.SPLIT: "A file for each",
    },
    TagWish: {
        TagWish.NONE: "No tags",
        TagWish.SOUND: "For sound",
        TagWish.ALL: "For everything",
    },
    ContainerWish: {
        ContainerWish.AUTO: "Automatic",
        ContainerWish.MP4: "MP4",
        ContainerWish.MKV: "MKV",
        ContainerWish.WEBM: "WebM",
    },
    CutWish: {
        CutWish.KEY_FRAMES: "At key frames (fast)",
        CutWish.EXACT: "Exact (re-encodes the edges)",
    },
    QualityRule: {
        QualityRule.PLAYS_EVERYWHERE: "Plays everywhere",
        QualityRule.BEST_PICTURE: "Best picture",
        QualityRule.SMALLEST: "Smallest file",
    },
    SponsorCategory: {
        SponsorCategory.SPONSOR: "Sponsors",
        SponsorCategory.SELF_PROMOTION: "Self-promotion",
        SponsorCategory.INTERACTION: "Reminders",
        SponsorCategory.INTRO: "Intro",
        SponsorCategory.OUTRO: "Outro",
        SponsorCategory.PREVIEW: "Preview",
        SponsorCategory.HOOK: "Hook",
        SponsorCategory.FILLER: "Filler",
        SponsorCategory.OFF_TOPIC: "Non-music",
    },
}
_KINDS = {
    SponsorCategory.SPONSOR: WishPhrase.SPONSORS,
    SponsorCategory.SELF_PROMOTION: WishPhrase.SELF_PROMOTION,
    SponsorCategory.INTERACTION: WishPhrase.REMINDERS,
    SponsorCategory.INTRO: WishPhrase.INTRO,
    SponsorCategory.OUTRO: WishPhrase.OUTRO,
    SponsorCategory.PREVIEW: WishPhrase.PREVIEW,
    SponsorCategory.HOOK: WishPhrase.HOOK,
    SponsorCategory.FILLER: WishPhrase.FILLER,
    SponsorCategory.OFF_TOPIC: WishPhrase.NON_MUSIC,
}
"""The kinds as they are called in the middle of a sentence."""


class WishWords:
    """Says what is wanted.

    ``translate`` turns a source string into the person's language, ``language_name`` a
    language's code into its name; ``translate_count`` as in :class:`Figures`.
    """

    def __init__(
        self,
        translate: Callable[[str], str] = str,
        language_name: Callable[[str], str] = str,
        translate_count: Callable[[str, int], str] | None = None,
    ) -> None:
        self._translate = translate
        self._translate_count = translate_count
        self.language_name = language_name

    def word(self, choice: Enum) -> str:
        """Return what a choice is called."""
        return self._translate(_WORDS[type(choice)][choice])

    def limit(self, height_limit: int | None) -> str:
        """Return what a limit is called."""
        return self._say(WishPhrase.NO_LIMIT) if height_limit is None else f"{height_limit}p"

    def sound(self, wishes: Wishes) -> list[str]:
        """Return what differs about the sound."""
        said = [] if wishes.sound is SoundWish.AS_IS else [self.word(wishes.sound)]
        if wishes.sound_language:
            name = self.language_name(wishes.sound_language)
            said.append(self._say(WishPhrase.SOUND_LANGUAGE, language=name))
        return said

    def subtitles(self, wishes: Wishes) -> list[str]:
        """Return what differs about the subtitles."""
        if wishes.subtitles is SubtitleWish.NONE:
            return []
        names = [self.language_name(code) for code in wishes.subtitle_languages]
        some = " + ".join(names) if len(names) <= _MOST_NAMED else ""
        is_only = wishes.subtitles is SubtitleWish.ONLY
        if some:
            phrase = WishPhrase.ONLY_SUBTITLES_IN if is_only else WishPhrase.SUBTITLES_IN
            return [self._say(phrase, languages=some)]
        if names:
            return [self._say(WishPhrase.SUBTITLES_IN_MANY, count=len(names))]
        return [self._say(WishPhrase.ONLY_SUBTITLES if is_only else WishPhrase.SUBTITLES)]

    def chapters(self, wishes: Wishes) -> list[str]:
        """Return what differs about the chapters."""
        words = {ChapterWish.EMBEDDED: WishPhrase.CHAPTERS, ChapterWish.SPLIT: WishPhrase.SPLIT}
        return self._said(words.get(wishes.chapters))

    def skips(self, wishes: Wishes) -> list[str]:
        """Return what is cut out and what is marked."""
        pairs = ((WishPhrase.REMOVED, wishes.removes), (WishPhrase.MARKED, wishes.marks))
        return [self._say(phrase, kinds=self._kinds(kinds)) for phrase, kinds in pairs if kinds]

    def parts(self, wishes: Wishes) -> list[str]:
        """Return which parts are saved, and whether to the frame."""
        if not wishes.sections:
            return []
        several = self._say(WishPhrase.PARTS, count=len(wishes.sections))
        only = write_section(wishes.sections[0])
        said = [only if len(wishes.sections) == 1 else several]
        return said + self._said(WishPhrase.EXACT if wishes.cut is CutWish.EXACT else None)

    def file(self, wishes: Wishes, rule: QualityRule) -> list[str]:
        """Return what differs about the file."""
        limit, container = wishes.height_limit, wishes.container
        has_all_tags = wishes.tags is TagWish.ALL  # sounds have theirs unless somebody minds
        return [
            *([] if rule is QualityRule.PLAYS_EVERYWHERE else [self.word(rule)]),
            *([] if limit is None else [self._say(WishPhrase.LIMIT, limit=f"{limit}p")]),
            *([] if container is ContainerWish.AUTO else [self.word(container)]),
            *self._said(WishPhrase.TAGS if has_all_tags else None),
        ]

    def differences(self, wishes: Wishes, rule: QualityRule) -> list[str]:
        """Return all that differs from the defaults, in few words each."""
        return [
            *self.sound(wishes),
            *self.subtitles(wishes),
            *self.chapters(wishes),
            *self.skips(wishes),
            *self.parts(wishes),
            *self.file(wishes, rule),
        ]

    def _kinds(self, kinds: Iterable[SponsorCategory]) -> str:
        names = [self._say(_KINDS[kind]) for kind in kinds]
        if len(names) <= _MOST_NAMED:
            return self._listed(names)
        return self._say(WishPhrase.KINDS, count=len(names))

    def _listed(self, names: Sequence[str]) -> str:
        first, *others = names
        if not others:
            return first
        pattern = self._translate(Phrase.IN_A_LIST.value)
        return pattern.format(first=first, rest=self._listed(others))

    def _said(self, phrase: WishPhrase | None) -> list[str]:
        return [self._say(phrase)] if phrase else []

    def _say(self, phrase: WishPhrase, **values: object) -> str:
        count = values.get("count")
        if phrase in COUNTED_WISHES and self._translate_count and isinstance(count, int):
            return self._translate_count(phrase.value, count).format(**values)
        return self._translate(phrase.value).format(**values)


def are_default(wishes: Wishes, rule: QualityRule) -> bool:
    """Tell whether nothing was chosen, or nothing is wanted at all."""
    return wishes in (FIRST_WISHES, NO_WISHES) and rule is QualityRule.PLAYS_EVERYWHERE
