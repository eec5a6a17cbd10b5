"""What the window shows of a link: derived anew from the last snapshot and the field's text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.languages import qualities_in
from vidgrab_gui.core.links import display, read_links
from vidgrab_gui.core.listing import Listing
from vidgrab_gui.core.media import Media, Quality
from vidgrab_gui.core.quality import best_within
from vidgrab_gui.core.wishes import NO_WISHES, SoundWish, Wishes
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.language import spoken_number, spoken_wishes
from vidgrab_gui.ui.artwork import Drawing
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.fetch_strip import stage_words
from vidgrab_gui.ui.link_row import LinkRow
from vidgrab_gui.ui.listing_view import ListingView, shows_listing
from vidgrab_gui.ui.thin_bar import Tone

_TONES = {FetchStatus.COMPLETED: Tone.GOOD, FetchStatus.ERROR: Tone.BAD}


class FetchView(QObject):
    """Shows strip, card and the slot of the list for a link, or for several, or for none.

    It holds the last snapshot and the field's links, and nothing that follows from them.
    """

    def __init__(
        self, link_row: LinkRow, body: Body, lists: ListingView, words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._link_row = link_row
        self._body = body
        self._lists = lists
        self._words = words
        self._snapshot: FetchSnapshot | None = None
        self._wishes = NO_WISHES
        self._links: Sequence[str] = read_links(link_row.text).links
        self._said = ""
        link_row.text_changed.connect(self._on_text_changed)
        lists.picked_changed.connect(self._on_picked_changed)
        self._show()

    @property
    def snapshot(self) -> FetchSnapshot | None:
        """Return the fetch that is shown."""
        return self._snapshot

    def show_fetch(self, snapshot: FetchSnapshot) -> str:
        """Show a fetch as it stands and return what is new to be said about it."""
        self._snapshot = snapshot
        self._show()
        before, self._said = self._said, self._to_say(snapshot)
        return "" if self._said == before else self._said

    def _to_say(self, snapshot: FetchSnapshot) -> str:
        """Return the stage, and once a list has come whole or in part how many it holds."""
        stage, listing = self._body.strip.stage.text(), snapshot.listing
        if listing is None or snapshot.status is FetchStatus.FETCHING or not listing.count:
            return stage
        return f"{stage}: {self._list_facts(snapshot, listing)}"

    def show_wishes(self, wishes: Wishes) -> None:
        """Show the lines and promises that follow from what is wanted."""
        if wishes != self._wishes:
            self._wishes = wishes
            self._show()

    def clear(self) -> None:
        """Show that nothing is fetched."""
        self._snapshot = None
        self._show()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._links = read_links(text).links
        self._show()

    def _show(self) -> None:
        body = self._body
        before, focused = body.shown, body.window().focusWidget()
        had_keyboard = focused is not None and before.isAncestorOf(focused)
        self._show_last()
        if had_keyboard and body.shown is not before:
            self._link_row.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_last(self) -> None:
        links = self._links
        snapshot = self._snapshot
        status = snapshot.status if snapshot else FetchStatus.STOPPED
        card = self._body.card
        for button in (card.best, card.audio):
            button.setEnabled(bool(links))
        self._link_row.set_fetching(status is FetchStatus.FETCHING)
        has_choice = snapshot is not None and len(links) <= 1
        self._lists.show_scope(snapshot if has_choice else None)
        if snapshot is not None and snapshot.listing and self._has_entries(links):
            self._show_listing(snapshot, snapshot.listing, links)
        elif snapshot is not None and status is FetchStatus.FETCHING:
            self._show_fetching(snapshot)
        elif snapshot is None or status is FetchStatus.STOPPED or len(links) > 1:
            self._show_no_fetch(links)
        elif snapshot.result is not None:
            self._show_media(snapshot, snapshot.result, links)
        else:
            self._show_failure(snapshot)

    def _show_no_fetch(self, links: Sequence[str]) -> None:
        self._forget_media()
        stopped = self._snapshot is not None and self._snapshot.status is FetchStatus.STOPPED
        stage = self.tr("Stopped") if stopped else ""
        if len(links) > 1:
            count = self.tr("%n links", "", len(links))
            offer = self.tr("Best Quality or Audio Only saves every one of them")
            self._body.invite(count, offer, stage=stage, links=links)
        elif links:
            offer = self.tr("Press Enter to see what it offers, or save it right away")
            self._body.invite(display(links[0]), offer, stage=stage)
        else:
            self._body.invite(stage=stage)

    def _show_fetching(self, snapshot: FetchSnapshot) -> None:
        body = self._body
        self._forget_media()
        self._show_stage(snapshot, stage_words(snapshot.message))
        body.card.show_waiting()
        body.show_in_slot(body.skeleton)

    def _show_media(self, snapshot: FetchSnapshot, media: Media, links: Sequence[str]) -> None:
        body = self._body
        body.failure.forget()
        self._show_stage(snapshot, stage_words(snapshot.message))
        is_sound = bool(media.qualities) and all(line.is_audio for line in media.qualities)
        body.card.show_picture(
            snapshot.thumbnail_jpeg,
            self._mark(media),
            Drawing.NOTE if is_sound else Drawing.FILM,
        )
        body.card.show_words(media.title, self._facts(media))
        is_shown_link = not links or links[0] in (snapshot.url, media.url, media.page_url)
        lines = qualities_in(media, self._wishes.sound_language)
        self._promise(lines if is_shown_link else ())
        body.qualities.show_qualities(lines)
        body.show_in_slot(body.qualities)

    def _has_entries(self, links: Sequence[str]) -> bool:
        return shows_listing(self._snapshot) and len(links) <= 1

    def _show_listing(
        self, snapshot: FetchSnapshot, listing: Listing, links: Sequence[str]
    ) -> None:
        body, card = self._body, self._body.card
        body.failure.forget()
        body.qualities.show_qualities(())
        self._show_stage(snapshot, self._list_stage(snapshot))
        card.picture.show_drawing(Drawing.MANY)
        card.show_words(listing.title, self._list_facts(snapshot, listing))
        self._lists.show_listing(snapshot, listing)
        self._promise_picked(links)

    def _list_stage(self, snapshot: FetchSnapshot) -> str:
        if snapshot.status is FetchStatus.STOPPED:
            return self.tr("Stopped")
        if snapshot.failure is not None:
            return self._words.failure_sentence(snapshot.failure)
        return stage_words(snapshot.message)

    def _list_facts(self, snapshot: FetchSnapshot, listing: Listing) -> str:
        many = listing.count
        count = spoken_number(many)
        facts = [_kept_together(listing.channel)] if listing.channel else []
        if snapshot.status is FetchStatus.FETCHING:
            words = self.tr("{count} so far", "", many)
            if listing.expected_count:
                words = self.tr("{count} of {expected} so far", "", many)
            expected = spoken_number(listing.expected_count or 0)
            facts.append(words.format(count=count, expected=expected))
        elif listing.is_cut:
            facts.append(self.tr("the first {count}", "", many).format(count=count))
        elif listing.is_whole:
            facts.append(self.tr("{count} in this list", "", many).format(count=count))
        else:
            words = self.tr("{count} came; there may be more", "", many)
            facts.append(words.format(count=count))
        return self._words.row(facts)

    @Slot()
    def _on_picked_changed(self) -> None:
        if self._has_entries(self._links):
            self._promise_picked(self._links)

    def _promise_picked(self, links: Sequence[str]) -> None:
        """Say below the quick buttons that they save what is picked, while the link is shown."""
        snapshot = self._snapshot
        is_shown_link = snapshot is None or not links or links[0] == snapshot.url
        count = self._lists.picked_count
        card = self._body.card
        for button in (card.best, card.audio):
            button.setEnabled(bool(links) and (count > 0 or not is_shown_link))
        said = self.tr("{count} selected", "", count).format(count=spoken_number(count))
        words = said if is_shown_link else ""
        card.promise(words, words)

    def _show_failure(self, snapshot: FetchSnapshot) -> None:
        body, failure = self._body, snapshot.failure
        self._forget_media()
        sentence = self._words.failure_sentence(failure) if failure else snapshot.message
        self._show_stage(snapshot, sentence)
        body.card.picture.show_drawing(Drawing.BROKEN)
        body.card.show_words(display(snapshot.url), "")
        if failure is not None:
            body.failure.show_failure(failure, snapshot.url, sentence)
            body.show_in_slot(body.failure)
        else:
            body.show_in_slot(body.empty)

    def _show_stage(self, snapshot: FetchSnapshot, words: str) -> None:
        tone = _TONES.get(snapshot.status, Tone.ACCENT)
        self._body.strip.show_fetch(snapshot.percent, tone, words)

    def _forget_media(self) -> None:
        """Let nothing of an earlier link stay in sight or usable."""
        self._body.qualities.show_qualities(())
        self._body.failure.forget()
        self._promise(())

    def _promise(self, qualities: tuple[Quality, ...]) -> None:
        best = best_within(qualities, self._wishes.height_limit)
        sound = next((quality for quality in qualities if quality.is_audio), None)
        self._body.card.promise(self._quick_line(best), self._quick_line(sound))

    def _quick_line(self, quality: Quality | None) -> str:
        if quality is None:
            return ""
        if quality.is_audio and self._wishes.sound is not SoundWish.AS_IS:
            return spoken_wishes().word(self._wishes.sound)
        return self._words.quick_line(quality)

    def _facts(self, media: Media) -> str:
        length = ""
        if media.duration_s:
            length = self._words.duration(media.duration_s)
        date = self._words.date(media.upload_date) if media.upload_date else ""
        return self._words.row([_kept_together(media.channel), date, length])

    def _mark(self, media: Media) -> str:
        if media.is_live:
            return self.tr("Live")
        return self._words.clock(media.duration_s) if media.duration_s else ""


def _kept_together(name: str) -> str:
    """Return a name that, written from right to left, does not mix with the words around it."""
    if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in name):
        return f"\u2068{name}\u2069"
    return name
