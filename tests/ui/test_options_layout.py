"""The options at every size, in both themes, with large type and from right to left."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Stand, StandMaker
from tests.ui.samples import LINK, SEVEN, completed, fetching, job
from tests.ui.test_layout import (
    SCHEMES,
    SIZES,
    STATES,
    complaints,
    large_type,  # noqa: F401 - a fixture
    resize,
    seen,
    show,
)
from tests.ui.test_options import RICH, open_options, press
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.wishes import (
    ChapterWish,
    Section,
    SoundWish,
    SponsorCategory,
    SubtitleWish,
    Wishes,
)
from vidgrab_gui.ui.quality_cells import Detail

MUCH = Wishes(
    sound=SoundWish.MP3_320,
    sound_language="fr",
    subtitles=SubtitleWish.EMBEDDED,
    subtitle_languages=("en", "fr"),
    takes_automatic=True,
    chapters=ChapterWish.SPLIT,
    removes=(SponsorCategory.SPONSOR,),
    sections=(Section(90, 165), Section(6000)),
    height_limit=144,
)


def panel_complaints(stand: Stand) -> list[str]:
    """Return what of the options does not fit, or lies on something else."""
    body, panel = stand.body, stand.window.listings.options.panel
    parts = {"panel": panel, "slot": body.shown, "downloads": body.downloads, "card": body.card}
    rects = {name: seen(stand, part) for name, part in parts.items() if part.isVisible()}
    found = [
        f"{one} lies on {other}"
        for (one, a), (other, b) in combinations(rects.items(), 2)
        if a.intersects(b)
    ]
    if panel.height() < panel.height_at(panel.width()):
        found.append(f"the panel is cut: {panel.height()}")
    found += [
        f"cut: {part.accessibleName()} {part.geometry()}"
        for part in panel.findChildren(QWidget)
        if part.isVisible() and not _holder(part).rect().contains(part.geometry())
    ]
    least_px = body.downloads.height_for_rows(body.downloads.width(), 1)
    if body.downloads.height() < least_px or not body.rect().contains(body.downloads.geometry()):
        found.append(f"no room for a download: {body.downloads.geometry()}")
    options = seen(stand, body.options)
    others = (body.save, body.card.best, body.card.audio, body.strip.stage)
    found += ["the button lies on one" for part in others if seen(stand, part).intersects(options)]
    return found + complaints(stand)


def _holder(part: QWidget) -> QWidget:
    holder = part.parentWidget()
    assert holder is not None
    return holder


def groups(stand: Stand) -> list[str]:
    shown = [g.header for g in stand.window.listings.options.panel.groups]
    return [header.accessibleName() for header in shown if header.isVisible()]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_is_cut_and_nothing_overlaps_at_any_size(
    make_stand: StandMaker, scheme: Qt.ColorScheme
) -> None:
    stand = make_stand(scheme=scheme)
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.window.listings.show_wishes(MUCH)
    open_options(stand)
    for width, height in SIZES:
        resize(stand, width, height)
        for state in STATES:
            show(stand, state)
            QApplication.sendPostedEvents()
            assert panel_complaints(stand) == [], (width, height, state)


@pytest.mark.parametrize(("width", "height"), [(480, 400), (640, 480), (1000, 860)])
def test_every_group_has_its_room(make_stand: StandMaker, width: int, height: int) -> None:
    stand = make_stand(width, height)
    stand.window.listings.show_wishes(MUCH)
    open_options(stand)
    for media in (RICH, replace(RICH, subtitles=(), languages=(), extractor="Vimeo")):
        stand.show(completed(media))
        for group in groups(stand):
            press(stand, group)
            assert panel_complaints(stand) == [], group
            press(stand, group)


@pytest.mark.parametrize("large_type", [1.5, 2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_every_group_has_its_room_in_large_type(make_stand: StandMaker) -> None:
    stand = make_stand()
    stand.window.listings.show_wishes(MUCH)
    open_options(stand)
    for width, height in [(640, 480), (1000, 860), (1920, 1080)]:
        resize(stand, width, height)
        for group in groups(stand):
            press(stand, group)
            assert panel_complaints(stand) == [], (width, height, group)
            press(stand, group)


def test_they_stand_beside_the_list_where_there_is_room(stand: Stand) -> None:
    panel = open_options(stand)
    place, qualities = seen(stand, panel), seen(stand, stand.body.qualities)
    assert place.left() - qualities.right() == 13
    assert (place.top(), place.right()) == (qualities.top(), 983)
    assert place.height() >= qualities.height()
    columns = stand.body.qualities.delegate.columns(qualities.width() - 2)
    assert columns.detail <= Detail.PLAIN, "the list still says how large the picture is"


@pytest.mark.parametrize(("width", "height"), [(480, 400), (640, 480), (800, 600)])
def test_they_take_the_list_s_place_where_there_is_none_and_give_it_back(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.show(completed(RICH))
    body = stand.body
    before = [seen(stand, part) for part in (body.qualities, body.downloads, body.card.best)]
    panel = open_options(stand)
    assert not body.qualities.isVisible()
    assert seen(stand, panel).topLeft() == before[0].topLeft()
    stand.show(fetching())
    assert not body.skeleton.isVisible()
    stand.show(completed(RICH))
    press(stand, "Close")
    assert body.qualities.isVisible()
    assert [seen(stand, p) for p in (body.qualities, body.downloads, body.card.best)] == before


@pytest.mark.parametrize(("width", "height"), [(800, 520), (1000, 520)])
def test_the_height_they_add_to_the_page_is_no_room_for_the_larger_form(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.show(completed(RICH))
    card = stand.body.card
    assert stand.body.is_compact
    before = seen(stand, card).height()
    open_options(stand, "File")
    assert stand.window._scroll.verticalScrollBar().maximum() > 0
    assert (stand.body.is_compact, seen(stand, card).height()) == (True, before)
    assert panel_complaints(stand) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_jumps_when_a_fetch_is_over(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.show(fetching())
    panel = open_options(stand, media=None)
    body = stand.body
    parts = (body.strip, body.card, body.card.best, body.save, body.options, body.downloads, panel)

    def places() -> list[QRect]:
        QApplication.sendPostedEvents()
        return [seen(stand, part) for part in parts]

    before = places()
    stand.show(completed(RICH))
    assert places() == before
    stand.show(completed(replace(RICH, qualities=SEVEN[3:])))
    assert places() == before


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_is_chosen_moves_nothing_but_its_own_words(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    stand.window.set_links(LINK)
    stand.show(completed(RICH))
    body = stand.body
    parts = (body.strip, body.card, body.card.best, body.card.audio, body.save, body.qualities)
    before = [seen(stand, part) for part in parts]
    ends_px = seen(stand, body.options).right()
    stand.window.listings.show_wishes(MUCH)
    QApplication.sendPostedEvents()
    assert [seen(stand, part) for part in parts] == before
    assert seen(stand, body.options).right() == ends_px
    assert complaints(stand) == []


@pytest.mark.parametrize(("width", "height"), [(640, 480), (1000, 860)])
def test_from_right_to_left_everything_is_mirrored(
    make_stand: StandMaker, width: int, height: int
) -> None:
    stand = make_stand(width, height)
    panel = open_options(stand, "Sound")
    chips = [part for part in panel.groups[0].page.stops if part.isVisible()]
    parts = [panel, stand.body.options, panel.reset, panel.close_button, *chips]
    before = [seen(stand, part) for part in parts]
    stand.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stand.body.arrange()
    QApplication.sendPostedEvents()
    for part, place in zip(parts, before, strict=True):
        mirrored = seen(stand, part)
        assert mirrored.left() == width - 1 - place.right(), part.accessibleName()
        assert mirrored.size() == place.size()
    assert panel_complaints(stand) == []


def test_a_group_that_opens_below_the_edge_comes_into_sight(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    panel = open_options(stand, "File")
    page = panel.groups[-1].page
    scroll = stand.window._scroll
    stand.hand.wait(lambda: scroll.verticalScrollBar().value() > 0, "the page moves")
    edge = seen(stand, scroll.viewport())
    assert edge.contains(seen(stand, panel.groups[-1].header))
    assert edge.contains(seen(stand, page))


@pytest.mark.parametrize("large_type", [2.0], indirect=True)
@pytest.mark.usefixtures("large_type")
def test_a_panel_that_opens_below_the_edge_comes_into_sight(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    panel = open_options(stand)
    scroll = stand.window._scroll
    stand.hand.wait(lambda: scroll.verticalScrollBar().value() > 0, "the page moves")
    edge = seen(stand, scroll.viewport())
    assert edge.contains(seen(stand, panel.heading))
    assert edge.contains(seen(stand, panel.groups[1].header))
