"""Whether subtitles are saved, where they go and in which of the link's languages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.wish_words import WishWords
from vidgrab_gui.core.wishes import SubtitleWish
from vidgrab_gui.ui.option_choices import OptionChoices
from vidgrab_gui.ui.option_page import OptionPage, say
from vidgrab_gui.ui.subtitle_list import SubtitleList
from vidgrab_gui.ui.theme import Theme


class SubtitlePage(OptionPage):
    """The place of subtitles, and their languages once there are some to choose from."""

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.place = OptionChoices(self.tr("Where subtitles go"), theme, parent=self)
        self.place.offer([(place, words.word(place)) for place in SubtitleWish])
        self.add_part(self.tr("Where"), self.place)
        self.languages = SubtitleList(theme, self)
        self.add_part(self.tr("Languages"), self.languages, self.languages.rows)
        self.automatic = OptionChoices(self.tr("Automatic"), theme, takes_several=True, parent=self)
        self.automatic.offer([(True, self.tr("Also those a machine has made"))])
        self.add_part(self.tr("Automatic"), self.automatic)
        self.note = self.add_sentence()
        self.place.chosen.connect(self._on_place_chosen)
        self.languages.toggled.connect(self._on_toggled)
        self.automatic.chosen.connect(self._on_automatic_chosen)

    def show_rest(self) -> None:
        """Offer the link's languages, and say what it does not have."""
        wishes = self.state.wishes
        is_wanted = wishes.subtitles is not SubtitleWish.NONE
        tracks = self._tracks(takes_automatic=wishes.takes_automatic)
        every = self._tracks(takes_automatic=True)
        self.place.show_chosen(wishes.subtitles)
        self.automatic.show_chosen(*([True] if wishes.takes_automatic else []))
        self.languages.show_tracks(tracks, self._checked(tracks))
        self.show_part(self.languages, is_shown=is_wanted and bool(tracks))
        has_automatic = self.state.media is None or any(track.is_automatic for track in every)
        self.show_part(self.automatic, is_shown=is_wanted and has_automatic)
        say(self.note, self._sentence(tracks, every) if is_wanted or not every else "")

    def _tracks(self, *, takes_automatic: bool) -> list[SubtitleTrack]:
        """Return the link's tracks; an automatic one only where nobody has made one."""
        media = self.state.media
        tracks = media.subtitles if media else ()
        made = {track.language for track in tracks if not track.is_automatic}
        return [
            track
            for track in tracks
            if not track.is_automatic or (takes_automatic and track.language not in made)
        ]

    def _checked(self, tracks: list[SubtitleTrack]) -> set[str]:
        wanted = self.state.wishes.subtitle_languages
        return {track.language for track in tracks if track.language in wanted}

    def _sentence(self, tracks: list[SubtitleTrack], every: list[SubtitleTrack]) -> str:
        wishes = self.state.wishes
        if self.state.media is None:
            names = ", ".join(map(self.words.language_name, wishes.subtitle_languages))
            waits = self.tr("Which languages there are is known once a link is looked at.")
            return self.tr("In: {languages}").format(languages=names) if names else waits
        if not every:
            return self.tr("This link has no subtitles.")
        if not tracks:
            return self.tr("This link only has subtitles a machine has made.")
        checked = self._checked(tracks)
        missing = [code for code in wishes.subtitle_languages if code not in checked]
        if missing:
            names = ", ".join(map(self.words.language_name, missing))
            return self.tr("This link has none in: {languages}").format(languages=names)
        return "" if checked else self.tr("Choose at least one language.")

    @Slot(object)
    def _on_place_chosen(self, place: SubtitleWish) -> None:
        languages = self.state.wishes.subtitle_languages
        tracks = self._tracks(takes_automatic=self.state.wishes.takes_automatic)
        if place is not SubtitleWish.NONE and not languages:
            languages = _likely(tracks)
        self.wish(subtitles=place, subtitle_languages=languages)

    @Slot(str)
    def _on_toggled(self, language: str) -> None:
        wanted = self.state.wishes.subtitle_languages
        without = tuple(code for code in wanted if code != language)
        self.wish(subtitle_languages=(*wanted, language) if without == wanted else without)

    @Slot(object)
    def _on_automatic_chosen(self, chosen: tuple[bool, ...]) -> None:
        self.wish(takes_automatic=bool(chosen))


def _likely(tracks: list[SubtitleTrack]) -> tuple[str, ...]:
    """Return the language of the person among the tracks, else the first."""
    mine = QLocale.system().bcp47Name().partition("-")[0]
    near = [track.language for track in tracks if track.language.partition("-")[0] == mine]
    return tuple((near or [track.language for track in tracks])[:1])
