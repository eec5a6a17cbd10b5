"""The groups of options that are mere choices: sound, chapters, what to skip, the file."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.languages import qualities_in, spoken_in
from vidgrab_gui.core.quality import best_within
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wish_words import HEIGHT_LIMITS, WishWords
from vidgrab_gui.core.wishes import (
    SPONSOR_SERVER,
    ChapterWish,
    ContainerWish,
    SoundWish,
    SponsorCategory,
    TagWish,
)
from vidgrab_gui.ui.option_choices import OptionChoices
from vidgrab_gui.ui.option_page import OptionPage, say
from vidgrab_gui.ui.theme import Look, Theme

_WEB = ("https://", "http://")


class SoundPage(OptionPage):
    """The format of a saved sound, and the language where the link has several."""

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.add_choice("sound", self.tr("Format"), list(SoundWish), self.tr("Sound format"))
        say(self.add_sentence(), self.tr("For Audio Only; a film keeps its sound as it is."))
        self.language = OptionChoices(self.tr("Sound language"), theme, parent=self)
        self.add_part(self.tr("Language"), self.language)
        self.note = self.add_sentence()
        self.language.chosen.connect(self._on_language_chosen)

    def show_rest(self) -> None:
        """Offer the link's languages, the original first."""
        media, wished = self.state.media, self.state.wishes.sound_language
        known = media.languages if media else ()
        options = [
            ("" if one.is_original else one.language, self._name(one.language, one.is_original))
            for one in known
        ]
        if self.language.offer(options):
            self.stops_changed.emit()
        found = spoken_in(media, wished) if media else None
        self.language.show_chosen(found.language if found and not found.is_original else "")
        self.show_part(self.language, is_shown=len(options) > 1)
        sentence = self.tr("This link has no {language} sound; its own is taken.")
        name = self.words.language_name(wished)
        misses = media is not None and bool(wished) and found is None
        say(self.note, sentence.format(language=name) if misses else "")

    def _name(self, code: str, is_original: bool) -> str:
        name = self.words.language_name(code)
        return self.tr("{language}, original").format(language=name) if is_original else name

    @Slot(object)
    def _on_language_chosen(self, code: str) -> None:
        self.wish(sound_language=code)


class ChapterPage(OptionPage):
    """What becomes of chapters."""

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.add_choice("chapters", self.tr("Save"), list(ChapterWish), self.tr("Chapters to save"))
        self.note = self.add_sentence()

    def show_rest(self) -> None:
        """Say how many the link has."""
        media = self.state.media
        if media is None:
            say(self.note, "")
        elif media.chapter_count:
            say(self.note, self.tr("This link has %n chapters.", "", media.chapter_count))
        else:
            say(self.note, self.tr("This link has no chapters."))


class SkipPage(OptionPage):
    """What to cut out or mark of what viewers have noted down at SponsorBlock."""

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.removes = self._kinds(self.tr("Cut out"))
        self.marks = self._kinds(self.tr("Mark"))
        self.server = self.add_field(self.tr("Server"))
        self.server.setAccessibleName(self.tr("SponsorBlock server"))
        self.server.setPlaceholderText(SPONSOR_SERVER)
        self.problem = self.add_sentence(Look.BAD)
        note = self.tr("Viewers note these down at SponsorBlock.")
        say(self.add_sentence(), note)
        self.note = self.add_sentence()
        self.removes.chosen.connect(self._on_removes_chosen)
        self.marks.chosen.connect(self._on_marks_chosen)
        self.server.textEdited.connect(self._on_server_edited)

    def show_rest(self) -> None:
        """Check what is chosen."""
        wishes, media = self.state.wishes, self.state.media
        asks = bool(wishes.removes or wishes.marks)
        self.show_part(self.server, is_shown=asks or wishes.sponsor_server != SPONSOR_SERVER)
        self.removes.show_chosen(*wishes.removes)
        self.marks.show_chosen(*wishes.marks)
        if self._read_server() != wishes.sponsor_server:
            is_usual = wishes.sponsor_server == SPONSOR_SERVER
            self.server.setText("" if is_usual else wishes.sponsor_server)
        self._show_problem()
        is_known = media is None or media.extractor.lower().startswith("youtube")
        elsewhere = self.tr("SponsorBlock knows YouTube only, and this link is from elsewhere.")
        say(self.note, elsewhere if asks and not is_known else "")

    def _kinds(self, caption: str) -> OptionChoices:
        choices = OptionChoices(caption, self.theme, takes_several=True, parent=self)
        choices.offer([(kind, self.words.word(kind)) for kind in SponsorCategory])
        self.add_part(caption, choices)
        return choices

    def _read_server(self) -> str:
        return self.server.text().strip().rstrip("/") or SPONSOR_SERVER

    def _is_address(self) -> bool:
        address = self._read_server()
        return any(address.startswith(start) and len(address) > len(start) for start in _WEB)

    def _show_problem(self) -> None:
        sentence = self.tr("An address starts with https://; the last good one is asked.")
        say(self.problem, "" if self._is_address() else sentence)

    @Slot(object)
    def _on_removes_chosen(self, kinds: tuple[SponsorCategory, ...]) -> None:
        left = tuple(kind for kind in self.state.wishes.marks if kind not in kinds)
        self.wish(removes=kinds, marks=left)

    @Slot(object)
    def _on_marks_chosen(self, kinds: tuple[SponsorCategory, ...]) -> None:
        left = tuple(kind for kind in self.state.wishes.removes if kind not in kinds)
        self.wish(marks=kinds, removes=left)

    @Slot()
    def _on_server_edited(self) -> None:
        if self._is_address():
            self.wish(sponsor_server=self._read_server())
        self._show_problem()


class FilePage(OptionPage):
    """Which of the lines, how high at most, in which container, with what written into it.

    Signals: ``rule_wished`` (QualityRule), besides those of every page.
    """

    rule_wished = Signal(object)

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.rule = OptionChoices(self.tr("What counts"), theme, parent=self)
        self.rule.offer([(rule, words.word(rule)) for rule in QualityRule])
        self.add_part(self.tr("Picture"), self.rule)
        self.limit = OptionChoices(self.tr("Highest picture"), theme, parent=self)
        self.limit.offer([(limit, words.limit(limit)) for limit in HEIGHT_LIMITS])
        self.add_part(self.tr("Limit"), self.limit)
        self.note = self.add_sentence()
        self.add_choice("container", self.tr("Container"), list(ContainerWish))
        self.webm_note = self.add_sentence()
        self.add_choice("tags", self.tr("Tags"), list(TagWish), self.tr("Tags and cover"))
        self.rule.chosen.connect(self.rule_wished)
        self.limit.chosen.connect(self._on_limit_chosen)

    def show_rest(self) -> None:
        """Check rule and limit."""
        wishes = self.state.wishes
        self.rule.show_chosen(self.state.rule)
        self.limit.show_chosen(wishes.height_limit)
        media, limit = self.state.media, wishes.height_limit
        lines = qualities_in(media, wishes.sound_language) if media else ()
        best = best_within(lines, limit)
        is_higher = bool(best and limit and (best.tier or 0) > limit)
        sentence = self.tr("The lowest this link has is {label}; that is taken.")
        say(self.note, sentence.format(label=best.label) if best and is_higher else "")
        is_webm = wishes.container is ContainerWish.WEBM
        says_no = bool(best and best.tier and best.container != ContainerWish.WEBM)
        sentence = self.tr("WebM cannot hold {label} of this link; it is kept as {container}.")
        names = {"label": best.label, "container": best.container.upper()} if best else {}
        say(self.webm_note, sentence.format(**names) if is_webm and says_no else "")

    @Slot(object)
    def _on_limit_chosen(self, limit: int | None) -> None:
        self.wish(height_limit=limit)
