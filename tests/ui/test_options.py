"""The options by keyboard and by what a screen reader hears: every change is asked for at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from tests.hand import Role, is_visible, name_of
from tests.ui.conftest import Stand, focused
from tests.ui.samples import LINK, MEDIA, OTHER_LINK, SEVEN, SOUND, completed, failed, fetching
from vidgrab_gui.core.media import Media, Quality, SoundLanguage, SubtitleTrack
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wishes import (
    FIRST_WISHES,
    NO_WISHES,
    ChapterWish,
    ContainerWish,
    CutWish,
    Section,
    SoundWish,
    SponsorCategory,
    SubtitleWish,
    TagWish,
    Wishes,
)
from vidgrab_gui.ui.options_panel import OptionsPanel

Key = Qt.Key
GROUPS = ["Sound", "Subtitles", "Chapters", "Skip", "Part", "File"]
TRACKS = (
    SubtitleTrack("en", "English"),
    SubtitleTrack("de", "Deutsch"),
    SubtitleTrack("de", "Deutsch", is_automatic=True),
    SubtitleTrack("ja", is_automatic=True),
)
RICH = replace(
    MEDIA,
    extractor="youtube",
    subtitles=TRACKS,
    languages=(SoundLanguage("en", is_original=True), SoundLanguage("de", qualities=SEVEN[2:])),
    chapter_count=3,
)


class Answers:
    """Lets the window be told what it asked for, as the program does."""

    def __init__(self, stand: Stand) -> None:
        self.wishes, self.rules = [NO_WISHES], [QualityRule.PLAYS_EVERYWHERE]
        self._stand = stand
        stand.notes.set_wishes = self.set_wishes  # type: ignore[method-assign]  # in this stand
        stand.notes.set_rule = self.set_rule  # type: ignore[method-assign]  # in this stand

    def languages(self) -> list[str]:
        """Return the subtitles that are wanted now."""
        return list(self.wishes[-1].subtitle_languages)

    def set_wishes(self, wishes: Wishes) -> None:
        self.wishes.append(wishes)
        self._stand.window.listings.show_wishes(wishes)

    def set_rule(self, rule: QualityRule) -> None:
        self.rules.append(rule)
        self._stand.window.listings.show_rule(rule)


def open_options(stand: Stand, group: str = "", media: Media | None = RICH) -> OptionsPanel:
    """Show a link, open the options and one of their groups, all by its name."""
    if media is not None:
        stand.window.set_links(LINK)
        stand.show(completed(media))
    press(stand, "Options")
    if group:
        press(stand, group)
    return stand.window.listings.options.panel


def control(stand: Stand, name: str) -> QAccessibleInterface:
    """Return the one visible thing of a name that can be pressed."""
    roles = {Role.CheckBox, Role.RadioButton, Role.Button}
    found = [
        i for i in stand.hand.tree() if i.role() in roles and name_of(i) == name and is_visible(i)
    ]
    assert len(found) == 1, (name, len(found))
    return found[0]


def press(stand: Stand, name: str) -> None:
    widget = control(stand, name).object()
    assert isinstance(widget, QWidget)
    widget.click()  # type: ignore[attr-defined]  # it is a button
    QApplication.sendPostedEvents()


def is_checked(stand: Stand, name: str) -> bool:
    return bool(control(stand, name).state().checked)


def described(stand: Stand, name: str) -> str:
    return control(stand, name).text(QAccessible.Text.Description)


def lines(stand: Stand) -> list[Quality]:
    return list(stand.body.qualities.model.qualities)


def write(stand: Stand, name: str, text: str) -> None:
    """Write into a field as a person does, key by key."""
    field = stand.hand.find(Role.EditableText, name).object()
    assert isinstance(field, QWidget)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]  # it is a line edit
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, text)


def test_keys_alone_open_choose_and_close(stand: Stand) -> None:
    answers = Answers(stand)
    stand.window.set_links(LINK)
    stand.show(completed(RICH))
    stand.body.save.setFocus()
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClick(focused(), Key.Key_Space)
    assert is_checked(stand, "Options")
    assert focused().accessibleName() == "Sound"
    QTest.keyClick(focused(), Key.Key_Space)
    QTest.keyClick(focused(), Key.Key_Tab)
    assert focused().accessibleName() == "As it is"
    for _ in range(3):
        QTest.keyClick(focused(), Key.Key_Right)
    assert answers.wishes[-1] == Wishes(sound=SoundWish.MP3_320)
    QTest.keyClick(focused(), Key.Key_Tab)
    assert focused().accessibleName() == "English, original"
    QTest.keyClick(focused(), Key.Key_Escape)
    assert not is_checked(stand, "Options")
    assert focused().accessibleName() == "Options"
    assert not stand.window.listings.options.panel.isVisible()


def test_tab_goes_through_the_panel_behind_the_list_and_on_to_the_downloads(stand: Stand) -> None:
    panel = open_options(stand, "Subtitles")
    press(stand, "Inside the film")
    stand.window.listings.show_wishes(Wishes(subtitles=SubtitleWish.EMBEDDED))
    stand.body.qualities.button.setFocus()
    names = []
    for _ in range(16):
        QTest.keyClick(focused(), Key.Key_Tab)
        names.append(focused().accessibleName())
    assert names == [
        "Network…", "Reset", "Close", "Sound", "Subtitles", "Inside the film", "Subtitle languages",
        "Automatic: Also those a machine has made", "Chapters", "Skip", "Part", "File",
        "Downloads", "Menu", "Video URL", "Paste",
    ]  # fmt: skip
    assert panel.isVisible()


def test_the_panel_is_built_when_it_is_first_opened(stand: Stand) -> None:
    assert stand.window.listings.options._panel is None
    open_options(stand)
    assert stand.hand.has(Role.CheckBox, "Sound")


def test_one_group_is_open_at_a_time_and_says_what_is_chosen_while_closed(stand: Stand) -> None:
    open_options(stand, "Sound")
    assert stand.hand.has(Role.RadioButton, "FLAC")
    press(stand, "File")
    assert not stand.hand.has(Role.RadioButton, "FLAC")
    assert stand.hand.has(Role.RadioButton, "MKV")
    said = [described(stand, group) for group in GROUPS]
    assert said == ["as it is", "none", "none", "nothing", "the whole", "plays everywhere"]
    stand.window.listings.show_wishes(Wishes(sound=SoundWish.OPUS, chapters=ChapterWish.SPLIT))
    assert described(stand, "Sound") == "Opus"
    assert described(stand, "Chapters") == "split by chapters"
    press(stand, "File")
    assert not stand.hand.has(Role.RadioButton, "MKV")


def test_what_differs_is_said_at_the_button(stand: Stand) -> None:
    options = control(stand, "Options")
    assert options.text(QAccessible.Text.Description) == ""
    wishes = Wishes(
        sound=SoundWish.MP3_320, subtitles=SubtitleWish.EMBEDDED, subtitle_languages=("en",)
    )
    stand.window.listings.show_wishes(wishes)
    assert options.text(QAccessible.Text.Description) == "MP3 320 · English subtitles"
    assert stand.body.options.summary == "MP3 320 · English subtitles"
    stand.window.listings.show_rule(QualityRule.BEST_PICTURE)
    assert stand.body.options.summary.endswith(" · Best picture")
    stand.window.listings.show_wishes(NO_WISHES)
    stand.window.listings.show_rule(QualityRule.PLAYS_EVERYWHERE)
    assert stand.body.options.summary == ""


def test_what_is_not_taken_is_not_shown(stand: Stand) -> None:
    open_options(stand, "File")
    press(stand, "MKV")
    assert ("set_wishes", Wishes(container=ContainerWish.MKV)) in stand.notes.taken
    assert is_checked(stand, "Automatic")
    assert not is_checked(stand, "MKV")
    press(stand, "Smallest file")
    assert is_checked(stand, "Plays everywhere")


@pytest.mark.parametrize(
    ("group", "name", "wanted"),
    [
        ("Sound", "FLAC", {"sound": SoundWish.FLAC}),
        ("Sound", "German", {"sound_language": "de"}),
        ("Chapters", "A file for each", {"chapters": ChapterWish.SPLIT}),
        ("Part", "Exact (re-encodes the edges)", {"cut": CutWish.EXACT}),
        ("File", "MKV", {"container": ContainerWish.MKV}),
        ("File", "For everything", {"tags": TagWish.ALL}),
        ("File", "720p", {"height_limit": 720}),
        ("Skip", "Cut out: Sponsors", {"removes": (SponsorCategory.SPONSOR,)}),
        ("Skip", "Mark: Intro", {"marks": (SponsorCategory.INTRO,)}),
    ],
)
def test_a_choice_is_asked_for_at_once_and_checked_when_it_is_told(
    stand: Stand, group: str, name: str, wanted: dict[str, object]
) -> None:
    answers = Answers(stand)
    open_options(stand, group)
    before = Wishes(height_limit=1080, tags=TagWish.SOUND)
    stand.window.listings.show_wishes(before)
    press(stand, name)
    assert answers.wishes[-1] == replace(before, **wanted)  # type: ignore[arg-type]  # by name
    assert is_checked(stand, name)


def test_the_original_language_comes_first_and_means_none(stand: Stand) -> None:
    answers = Answers(stand)
    panel = open_options(stand, "Sound")
    group = stand.hand.find(Role.Grouping, "Sound language")
    assert [name_of(group.child(k)) for k in range(2)] == ["English, original", "German"]
    assert is_checked(stand, "English, original")
    press(stand, "German")
    assert lines(stand) == list(SEVEN[2:])
    press(stand, "English, original")
    assert answers.wishes[-1] == NO_WISHES
    assert lines(stand) == list(SEVEN)
    stand.window.listings.show_wishes(Wishes(sound_language="fr"))
    assert "This link has no French sound; its own is taken." in stand.hand.texts()
    stand.show(completed(MEDIA))
    assert panel.isVisible()
    assert not stand.hand.has(Role.Grouping, "Sound language")


def test_subtitle_languages_are_checked_in_a_list(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Subtitles")
    press(stand, "Beside it, as .srt")
    wishes = answers.wishes[-1]
    assert wishes.subtitles is SubtitleWish.BESIDE
    assert answers.languages() == ["en"], "the language of this system"
    assert stand.hand.items("Subtitle languages") == ["English", "German"]
    rows = stand.hand.find(Role.List, "Subtitle languages")
    assert [bool(rows.child(k).state().checked) for k in range(2)] == [True, False]
    view = rows.object()
    assert isinstance(view, QWidget)
    view.setFocus()
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Space)
    assert answers.languages() == ["en", "de"]
    QTest.keyClick(view, Key.Key_Up)
    QTest.keyClick(view, Key.Key_Space)
    assert answers.languages() == ["de"]
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Space)
    assert "Choose at least one language." in stand.hand.texts()


def test_a_click_anywhere_on_a_row_checks_it(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Subtitles")
    press(stand, "Only subtitles")
    view = stand.hand.find(Role.List, "Subtitle languages").object()
    assert isinstance(view, QListView)
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert answers.languages() == ["en", "de"]


def test_automatic_subtitles_are_asked_for_and_marked_in_words(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Subtitles")
    press(stand, "Inside the film")
    press(stand, "Automatic: Also those a machine has made")
    assert answers.wishes[-1].takes_automatic
    heard = stand.hand.items("Subtitle languages")
    assert heard == ["English", "German", "Japanese, automatic"], "German needs no machine's"


@pytest.mark.parametrize(
    ("subtitles", "languages", "sentence"),
    [
        ((), ("en",), "This link has no subtitles."),
        (TRACKS[3:], ("ja",), "This link only has subtitles a machine has made."),
        (TRACKS, ("en", "fr"), "This link has none in: French"),
    ],
)
def test_subtitles_a_link_does_not_have_are_told(
    stand: Stand,
    subtitles: tuple[SubtitleTrack, ...],
    languages: tuple[str, ...],
    sentence: str,
) -> None:
    open_options(stand, "Subtitles", replace(RICH, subtitles=subtitles))
    wishes = Wishes(subtitles=SubtitleWish.EMBEDDED, subtitle_languages=languages)
    stand.window.listings.show_wishes(wishes)
    assert sentence in stand.hand.texts()


def test_chapters_a_link_has_or_has_not_are_told(stand: Stand) -> None:
    open_options(stand, "Chapters")
    assert any(text.startswith("This link has 3 chapter") for text in stand.hand.texts())
    stand.show(completed(MEDIA))
    assert "This link has no chapters." in stand.hand.texts()


def test_a_kind_is_either_cut_out_or_marked(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Skip")
    press(stand, "Mark: Sponsors")
    press(stand, "Cut out: Sponsors")
    assert answers.wishes[-1] == Wishes(removes=(SponsorCategory.SPONSOR,))
    assert not is_checked(stand, "Mark: Sponsors")
    press(stand, "Mark: Sponsors")
    assert answers.wishes[-1] == Wishes(marks=(SponsorCategory.SPONSOR,))
    press(stand, "Mark: Sponsors")
    assert answers.wishes[-1] == NO_WISHES


def test_the_server_of_what_to_skip(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Skip", replace(RICH, extractor="Vimeo"))
    assert not stand.hand.has(Role.EditableText, "SponsorBlock server")
    press(stand, "Cut out: Sponsors")
    assert any("this link is from elsewhere" in text for text in stand.hand.texts())
    write(stand, "SponsorBlock server", "ftp://x")
    assert any("starts with https://" in text for text in stand.hand.texts())
    assert answers.wishes[-1].sponsor_server == NO_WISHES.sponsor_server
    write(stand, "SponsorBlock server", "https://sponsors.example/")
    assert answers.wishes[-1].sponsor_server == "https://sponsors.example"
    assert not any("starts with https://" in text for text in stand.hand.texts())
    write(stand, "SponsorBlock server", "")
    assert answers.wishes[-1].sponsor_server == NO_WISHES.sponsor_server


def test_parts_are_typed(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "Part")
    write(stand, "Times", "1:30-2:45, 10:00-")
    assert answers.wishes[-1].sections == (Section(90, 165), Section(600))
    field = stand.hand.find(Role.EditableText, "Times")
    assert field.text(QAccessible.Text.Value) == "1:30-2:45, 10:00-", "not rewritten meanwhile"
    assert described(stand, "Part") == "2 parts"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0:10-0:20, 1:75-2:00", "“1:75-2:00” is no time: write 1:30-2:45."),
        ("0:10-0:20, 40", "“40” has no end: write 1:30-2:45."),
        ("0:20-0:10", "“0:20-0:10” ends before it starts."),
    ],
)
def test_bad_times_are_explained_and_save_the_whole(stand: Stand, text: str, sentence: str) -> None:
    answers = Answers(stand)
    open_options(stand, "Part")
    write(stand, "Times", text)
    assert f"{sentence} Until then the whole is saved." in stand.hand.texts()
    assert answers.wishes[-1].sections == ()
    assert stand.hand.find(Role.EditableText, "Times").text(QAccessible.Text.Value) == text


def test_times_beyond_the_end_are_told(stand: Stand) -> None:
    Answers(stand)
    open_options(stand, "Part")
    write(stand, "Times", "20:00-")
    assert "That is beyond the end: this link is 10:34 long." in stand.hand.texts()


def test_parts_of_what_is_live_are_told(stand: Stand) -> None:
    open_options(stand, "Part", replace(RICH, is_live=True))
    assert "This is live: parts are for what is over." in stand.hand.texts()


def test_a_container_that_cannot_hold_the_link_is_told(stand: Stand) -> None:
    open_options(stand, "File")
    said = "WebM cannot hold 2160p of this link; it is kept as MP4."
    assert said not in stand.hand.texts()
    stand.window.listings.show_wishes(Wishes(container=ContainerWish.WEBM))
    assert said in stand.hand.texts()
    fitting = tuple(replace(line, container="webm") for line in SEVEN[:2])
    stand.show(completed(replace(MEDIA, qualities=fitting)))
    assert said not in stand.hand.texts()


def test_parts_belong_to_a_link(stand: Stand) -> None:
    Answers(stand)
    open_options(stand, "Part")
    write(stand, "Times", "1:")
    other = replace(completed(replace(RICH, url=OTHER_LINK)), url=OTHER_LINK)
    stand.show(other)
    assert stand.hand.find(Role.EditableText, "Times").text(QAccessible.Text.Value) == ""
    stand.window.clear_fetch()
    QApplication.sendPostedEvents()
    assert not stand.hand.has(Role.CheckBox, "Part")
    stand.show(failed())
    assert not stand.hand.has(Role.CheckBox, "Part")


def test_a_link_looked_at_once_more_keeps_what_is_known_of_it(stand: Stand) -> None:
    open_options(stand, "Sound")
    stand.show(fetching())
    assert stand.hand.has(Role.RadioButton, "German")
    stand.show(replace(fetching(), url=OTHER_LINK))
    assert not stand.hand.has(Role.RadioButton, "German")


def test_before_a_fetch_only_what_needs_no_link_is_offered(stand: Stand) -> None:
    open_options(stand, media=None)
    assert [group for group in GROUPS if stand.hand.has(Role.CheckBox, group)] == [
        "Sound", "Subtitles", "Chapters", "Skip", "File",
    ]  # fmt: skip
    press(stand, "Sound")
    assert not stand.hand.has(Role.Grouping, "Sound language")


def test_the_rule_is_asked_for(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand, "File")
    press(stand, "Smallest file")
    assert answers.rules[-1] is QualityRule.SMALLEST
    assert is_checked(stand, "Smallest file")
    assert described(stand, "File") == "Smallest file"


def test_a_limit_changes_what_best_quality_promises_and_no_line(stand: Stand) -> None:
    open_options(stand, "File")
    best = stand.hand.find(Role.Button, "Best Quality")
    stand.window.listings.show_wishes(Wishes(height_limit=1080))
    assert best.text(QAccessible.Text.Description) == "1080p60 · 276 MB"
    assert lines(stand) == list(SEVEN)
    stand.show(completed(replace(MEDIA, qualities=(SEVEN[0], SOUND))))
    assert "The lowest this link has is 2160p; that is taken." in stand.hand.texts()
    assert best.text(QAccessible.Text.Description) == "2160p60 · about 643 MB"


def test_audio_only_promises_the_format_that_was_chosen(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.show(completed())
    audio = stand.hand.find(Role.Button, "Audio Only")
    assert audio.text(QAccessible.Text.Description) == "M4A · about 10 MB"
    stand.window.listings.show_wishes(Wishes(sound=SoundWish.MP3_V0))
    assert audio.text(QAccessible.Text.Description) == "MP3 V0"


def test_reset_gives_the_defaults_back(stand: Stand) -> None:
    answers = Answers(stand)
    open_options(stand)
    assert not stand.hand.is_enabled("Reset")
    answers.set_wishes(Wishes(sound=SoundWish.FLAC, sections=(Section(1, 2),)))
    answers.set_rule(QualityRule.SMALLEST)
    stand.hand.press("Reset")
    assert (answers.wishes[-1], answers.rules[-1]) == (FIRST_WISHES, QualityRule.PLAYS_EVERYWHERE)
    assert stand.body.options.summary == ""
    assert not stand.hand.is_enabled("Reset")


def test_open_or_not_is_remembered_and_shown(stand: Stand) -> None:
    open_options(stand)
    press(stand, "Close")
    opened = [note for note in stand.notes.taken if note[0] == "keep_options_open"]
    assert opened == [("keep_options_open", True), ("keep_options_open", False)]
    stand.window.listings.options.show_open(True)
    assert stand.hand.has(Role.CheckBox, "Sound")
    assert is_checked(stand, "Options")
    assert stand.notes.taken[-1] == ("keep_options_open", False), "who is told does not ask"


@pytest.mark.parametrize("group", GROUPS)
def test_no_control_in_the_panel_is_nameless_and_no_two_have_one_name(
    stand: Stand, group: str
) -> None:
    panel = open_options(stand, group)
    stand.window.listings.show_wishes(
        Wishes(subtitles=SubtitleWish.EMBEDDED, removes=(SponsorCategory.INTRO,))
    )
    names = []
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy():
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        assert name_of(heard), widget
        names.append((heard.role(), name_of(heard)))
    assert len(set(names)) == len(names)
