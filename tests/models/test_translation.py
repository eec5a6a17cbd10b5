"""Which language the program speaks, and what that changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from devtools import translations
from vidgrab_gui.core.wishes import Section, Wishes
from vidgrab_gui.models.language import (
    language_name,
    spoken_number,
    spoken_wishes,
    spoken_words,
    translated,
)
from vidgrab_gui.models.translation import ENGLISH, LANGUAGES, best_tag, known_code, speak

MB = 1_000_000


@pytest.fixture(scope="module")
def qm_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    translations.release(qm_folder=folder)
    return folder


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH, tmp_path)
    for left in qapp.findChildren(QTranslator):
        left.setParent(None)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        *((code, code) for code in LANGUAGES),
        ("de-CH", "de"),
        ("de_AT", "de"),
        ("es-Latn-MX", "es"),
        ("zh-Hans-CN", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh-SG", "zh_CN"),
        ("zh-Hant-TW", ""),
        ("zh-TW", ""),
        ("zh_HK", ""),
        ("pt-BR", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_a_system_s_tag_means_one_of_the_languages(tag: str, code: str) -> None:
    assert known_code(tag) == code


@pytest.mark.parametrize(
    ("wished", "tag"),
    [
        (["de-CH", "de", "en-US"], "de-CH"),
        (["en-GB", "de"], "en-GB"),
        (["pt-PT", "pt", "fr-FR"], "fr-FR"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "ja-JP", "ja", "zh"], "ja-JP"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh-Hans-CN"),
        (["pt"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_a_person_lists_that_is_known_is_spoken(
    wished: list[str], tag: str
) -> None:
    assert best_tag(wished) == tag


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", ["Nur Ton", "276 MB", "18,4 MB/s", "412 von 1.180 MB", "10. November 2014"]),
        ("es", ["Solo audio", "276 MB", "18,4 MB/s", "412 de 1180 MB", "10 de noviembre de 2014"]),
        ("fr", ["Audio seul", "276 Mo", "18,4 Mo/s", "412 sur 1\u202f180 Mo", "10 novembre 2014"]),
        ("zh_CN", ["仅音频", "276 MB", "18.4 MB/秒", "412 / 1,180 MB", "2014年11月10日"]),
        ("ja", ["音声のみ", "276 MB", "18.4 MB/秒", "412 / 1,180 MB", "2014年11月10日"]),
        ("ar", ["الصوت فقط", "276 م.ب", "18.4 م.ب/ث", "412 من 1,180 م.ب", "10 نوفمبر 2014"]),
    ],
)
def test_words_and_figures_are_those_of_the_language(
    qapp: QApplication, qm_folder: Path, code: str, said: list[str]
) -> None:
    assert speak(qapp, code, qm_folder) == code
    words = spoken_words()
    assert [
        translated("Audio Only"),
        words.size(276 * MB),
        words.rate(18.4 * MB),
        words.size_pair(412 * MB, 1180 * MB),
        words.date("20141110"),
    ] == said


def test_qt_s_own_words_come_along(qapp: QApplication, qm_folder: Path) -> None:
    speak(qapp, "de", qm_folder)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    box.deleteLater()


def test_english_says_one_as_one(qapp: QApplication, qm_folder: Path) -> None:
    def left(count: int) -> str:
        return QCoreApplication.translate(
            "History", "Removed; %n file(s) stayed in place", "", count
        )

    assert left(1) == "Removed; 1 file(s) stayed in place"
    speak(qapp, ENGLISH, qm_folder)
    assert left(1) == "Removed; 1 file stayed in place"
    assert left(2) == "Removed; 2 files stayed in place"


def test_english_is_what_the_source_says(qapp: QApplication, qm_folder: Path) -> None:
    before = [spoken_words().size_pair(412 * MB, 1180 * MB), language_name("de-AT")]
    speak(qapp, ENGLISH, qm_folder)
    assert [spoken_words().size_pair(412 * MB, 1180 * MB), language_name("de-AT")] == before
    assert before == ["412 of 1,180 MB", "German (AT)"]
    assert translated("Audio Only") == "Audio Only"


def test_without_translations_the_english_words_stay(qapp: QApplication, tmp_path: Path) -> None:
    assert speak(qapp, "ja", tmp_path) == "ja"
    assert translated("Audio Only") == "Audio Only"


def test_another_language_takes_the_place_of_the_one_before(
    qapp: QApplication, qm_folder: Path
) -> None:
    for code in ("de", "ar", "fr"):
        speak(qapp, code, qm_folder)
    assert len(qapp.findChildren(QTranslator)) == 2
    assert translated("Audio Only") == "Audio seul"
    speak(qapp, ENGLISH, qm_folder)
    assert translated("Audio Only") == "Audio Only"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("de", ["Deutsch", "Französisch (CA)", "isiZulu", "xx"]),
        ("ja", ["ドイツ語", "フランス語 (CA)", "isiZulu", "xx"]),
    ],
)
def test_languages_have_their_names_in_the_person_s_language(
    qapp: QApplication, qm_folder: Path, code: str, names: list[str]
) -> None:
    speak(qapp, code, qm_folder)
    assert [language_name(one) for one in ("de", "fr-CA", "zu", "xx")] == names


def test_a_language_s_own_numbers_are_taken_but_arabic_keeps_those_of_1080p(
    qapp: QApplication, qm_folder: Path
) -> None:
    speak(qapp, "ar", qm_folder)
    assert spoken_number(1234.5, 1) == "1,234.5"
    speak(qapp, "fr", qm_folder)
    assert spoken_number(1234.5, 1) == "1\u202f234,5"


def test_counted_choices_have_their_plural(qapp: QApplication, qm_folder: Path) -> None:
    speak(qapp, "ar", qm_folder)
    said = [spoken_wishes().parts(Wishes(sections=(Section(1.0),) * n))[0] for n in (2, 3, 11)]
    assert said == ["جزءان", "3 أجزاء", "11 جزءًا"]
