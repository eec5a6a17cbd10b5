"""The translations as they are written down: whole, with every value and every plural form."""

from __future__ import annotations

import json
import os
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from devtools import commands, translations
from devtools.source_strings import all_sources, table_sources
from vidgrab_gui.models.translation import LANGUAGES

FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
LAST_FORMS = {"ar": (3, 4, 5), "ja": (0,), "zh_CN": (0,)}
"""The plural forms that go for several numbers, so that the number must be said."""
COPIES: dict[str, set[str]] = {
    "de": {
        *("Container", "Downloads", "Filter", "Format", "Hindi", "Limit", "Live", "Pause"),
        *("Playlist", "Proxy", "Server", "Tags", "Browser", "Port", "Token"),
        *("April", "August", "September", "November"),
        *("Details", "Engine {version} · {age}", "Cookies", "Plug-ins"),
    },
    "es": {"Proxy", "Token", "1 byte", "Cookies", "{language}, original"},
    "fr": {
        *("Format", "Menu", "Options", "Pause", "Playlist", "Port", "Proxy", "Site", "Sites"),
        *("Sponsors", "exact", "sponsors", "{language}, original"),
        *("Pages", "Notifications", "Cookies"),
    },
    "ja": set(),
    "zh_CN": set(),
    "ar": set(),
}
"""Words that are the same in a language as in English."""
NAMES = re.compile(
    r"VidGrab|yt-dlp|ffmpeg|ffprobe"
    r"|Firefox|Google Chrome|Chromium|Microsoft Edge|Brave|Opera|Vivaldi|Whale|Safari"
    r"|M4A|MP3|MP4|MKV|WebM|Opus|FLAC|WAV|V0|Full HD|HD|SD|[248]K|[KMGT]B|kbit|fps|min|[hs]\b"
    r"|\{\w+\}|%n|\W|\d"
)
"""What is called the same everywhere: programs, formats, units, values and signs."""
EDGES = "\u200e\u200f\u2068\u2069"
"""Marks of direction: what stands beside them stands at the edge still."""


@dataclass(frozen=True)
class Message:
    code: str
    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


def messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of our own
        for node in context.iter("message"):
            slot = node.find("translation")
            assert slot is not None
            forms = tuple(form.text or "" for form in slot.findall("numerusform"))
            yield Message(
                path.stem.removeprefix("vidgrab_"),
                context.findtext("name", ""),
                node.findtext("source", ""),
                forms or (slot.text or "",),
                node.get("numerus") == "yes",
                slot.get("type") is None,
            )


def all_messages() -> list[Message]:
    return [one for code in FORMS for one in messages(translations.ts_file(code))]


def values(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+[^{}]*\}|%n", text))


def wrong(check: str) -> list[str]:
    """Return the messages that a check of the table below complains about."""
    return [f"{one.code}: {one.source}" for one in all_messages() if not CHECKS[check](one)]


def has_all_forms(one: Message) -> bool:
    return len(one.forms) == (FORMS[one.code] if one.is_counted else 1) and all(one.forms)


def keeps_values(one: Message) -> bool:
    """Of several forms those for one number may leave the number out, and none has others."""
    wanted = values(one.source)
    if not one.is_counted:
        return values(one.forms[0]) == wanted
    many = [one.forms[k] for k in LAST_FORMS.get(one.code, (1,))]
    return all(values(form) == wanted for form in many) and all(
        set(values(form)) <= set(wanted) for form in one.forms
    )


def keeps_edges(one: Message) -> bool:
    source = (one.source[:1].isspace(), one.source[-1:].isspace(), one.source[-1:] == "…")
    for form in (text.strip(EDGES) for text in one.forms):
        if source != (form[:1].isspace(), form[-1:].isspace(), form[-1:] == "…"):
            # Three dots of the promised stages become one sign elsewhere.
            return one.source.endswith("...") and form.endswith("…")
    return True


def keeps_signs(one: Message) -> bool:
    return all(
        form.count("\n") == one.source.count("\n") and form.count("&") == one.source.count("&")
        for form in one.forms
    )


def is_another_word(one: Message) -> bool:
    if one.code == "en" or one.forms != (one.source,):
        return True
    return one.source in COPIES[one.code] or not NAMES.sub("", one.source)


CHECKS: dict[str, Callable[[Message], bool]] = {
    "is finished": lambda one: one.is_finished,
    "has every plural form": has_all_forms,
    "keeps its values": keeps_values,
    "keeps its edges": keeps_edges,
    "keeps its signs": keeps_signs,
    "is another word than the English one": is_another_word,
    "in English only plurals": lambda one: one.code != "en" or one.is_counted,
}


@pytest.mark.parametrize("check", CHECKS)
def test_every_translation(check: str) -> None:
    assert wrong(check) == []


def test_there_is_one_for_every_language() -> None:
    assert set(LANGUAGES) == set(FORMS) == set(translations.CODES)
    counts = {code: len(list(messages(translations.ts_file(code)))) for code in FORMS}
    assert len(set(counts.values()) - {counts["en"]}) == 1
    assert counts["de"] > 500


@pytest.mark.parametrize(
    ("check", "source", "forms"),
    [
        ("keeps its values", "{count} of {total}", ("{count} von",)),
        ("keeps its values", "{count} of it", ("{anzahl} davon",)),
        ("keeps its edges", " KB/s", ("KB/s",)),
        ("keeps its edges", "Choose…", ("Wählen",)),
        ("keeps its signs", "a\nb", ("a b",)),
        ("is another word than the English one", "Download all", ("Download all",)),
        ("has every plural form", "Stay", ("",)),
    ],
)
def test_the_checks_bite(check: str, source: str, forms: tuple[str, ...]) -> None:
    assert not CHECKS[check](Message("de", "c", source, forms, False, True))


def test_counted_words_have_their_forms_and_their_number() -> None:
    assert not has_all_forms(Message("ar", "c", "%n", ("%n",) * 5, True, True))
    assert not keeps_values(Message("de", "c", "%n", ("einer", "mehrere"), True, True))
    assert keeps_values(Message("de", "c", "%n", ("einer", "%n"), True, True))


def test_nothing_the_source_says_is_missing(tmp_path: Path) -> None:
    """What ``dev.py translate`` would write is what is written down already."""
    for code in translations.CODES:
        shutil.copy(translations.ts_file(code), tmp_path)
    translations.update(tmp_path)
    for code in translations.CODES:
        written = translations.ts_file(code).read_text(encoding="utf-8")
        now = translations.ts_file(code, tmp_path).read_text(encoding="utf-8")
        assert now == written, f"run `python3 dev.py translate` ({code})"


def test_translations_are_filled_in_from_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "vidgrab_de.ts"
    text = translations.ts_file("de").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    said = {"Stay": "Hierbleiben", "FilterChips|All": "Sämtliche", "%n links": ["eins", "%n da"]}
    translations.fill_one(path, json.loads(json.dumps(said)))
    found = {(one.context, one.source): one.forms for one in messages(path)}
    assert found["QuitQuestion", "Stay"] == ("Hierbleiben",)
    assert found["FilterChips", "All"] == ("Sämtliche",)
    assert found["ListPanel", "All"] == ("Alle",)
    assert found["FetchView", "%n links"] == ("eins", "%n da")


def test_only_what_is_old_is_made_again(tmp_path: Path) -> None:
    ts_folder, qm_folder = tmp_path / "ts", tmp_path / "qm"
    ts_folder.mkdir()
    for code in ("de", "ja"):
        shutil.copy(translations.ts_file(code), ts_folder)
    assert len(translations.stale(ts_folder, qm_folder)) == 2
    translations.release(ts_folder, qm_folder)
    assert translations.stale(ts_folder, qm_folder) == []
    assert {path.name for path in qm_folder.iterdir()} == {"vidgrab_de.qm", "vidgrab_ja.qm"}
    os.utime(qm_folder / "vidgrab_ja.qm", (0, 0))
    assert [path.name for path in translations.stale(ts_folder, qm_folder)] == ["vidgrab_ja.ts"]
    translations.release(ts_folder, qm_folder)
    assert translations.stale(ts_folder, qm_folder) == []


def test_words_in_tables_and_behind_functions_are_found(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        "_CONTEXT = 'Here'\n_WORDS = {1: 'One', 2: 'Two'}\n"
        "def word(k):\n    return QCoreApplication.translate(_CONTEXT, _WORDS[k])\n"
        "def _tr(text):\n    return QCoreApplication.translate('There', text)\n"
        "def say():\n    return _tr('Three')\n",
        encoding="utf-8",
    )
    found = [(one.context, one.text) for one in table_sources(tmp_path)]
    assert found == [("Here", "One"), ("Here", "Two"), ("There", "Three")]
    (tmp_path / "two.py").write_text(
        "def word(k):\n    return QCoreApplication.translate('Here', k.words[3])\n",
        encoding="utf-8",
    )
    with pytest.raises(SystemExit, match="nobody can find"):
        list(table_sources(tmp_path))


def test_each_source_is_named_once() -> None:
    sources = all_sources()
    assert len({(one.context, one.text) for one in sources}) == len(sources)


def test_the_command_takes_a_folder_or_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["translate", "nonsense"], "") == 1
    assert "nonsense" in capsys.readouterr().err
