"""The program's languages: Qt Linguist's .ts files, and the .qm made of them."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

from devtools import environment
from devtools.stages import BUILD, ROOT, Failed, stage

TS_FOLDER = ROOT / "resources" / "translations"
QM_FOLDER = ROOT / "vidgrab_gui" / "translations"
CODES = ("ar", "de", "en", "es", "fr", "ja", "zh_CN")
PLURALS_ONLY = ("en",)
"""What is written in this language already; only its plural forms are said."""
EXTRA_SOURCES = BUILD / "source_strings.py"

Translations = Mapping[str, "str | list[str]"]


def ts_file(code: str, folder: Path = TS_FOLDER) -> Path:
    """Return where a language's translations are written down."""
    return folder / f"vidgrab_{code}.ts"


def stale(ts_folder: Path = TS_FOLDER, qm_folder: Path = QM_FOLDER) -> list[Path]:
    """Return the .ts files whose .qm is missing or older."""
    found = []
    for source in sorted(ts_folder.glob("vidgrab_*.ts")):
        made = qm_folder / f"{source.stem}.qm"
        if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            found.append(source)
    return found


def release(ts_folder: Path = TS_FOLDER, qm_folder: Path = QM_FOLDER) -> None:
    """Make every .qm that is missing or older than its .ts."""
    sources = stale(ts_folder, qm_folder)
    if not sources:
        return
    qm_folder.mkdir(parents=True, exist_ok=True)
    with stage("Making the translations"):
        for source in sources:
            made = qm_folder / f"{source.stem}.qm"
            linguist("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))


def update(folder: Path = TS_FOLDER) -> None:
    """Bring every .ts up to the source: new strings come unfinished, old ones go."""
    write_extra_sources()
    files = [str(path) for path in sorted((ROOT / "vidgrab_gui").rglob("*.py"))]
    words = ("-locations", "none", "-no-obsolete", "-silent")
    guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    for code in CODES:
        kind = ("-pluralonly",) if code in PLURALS_ONLY else ()
        language = ("-source-language", "en", "-target-language", code)
        target = ("-ts", str(ts_file(code, folder)))
        linguist("lupdate", *words, *guesses, *kind, *language, *files, str(EXTRA_SOURCES), *target)


def write_extra_sources() -> None:
    """Write down, as calls lupdate understands, what the program says from tables and the core."""
    BUILD.mkdir(exist_ok=True)
    python = sys.executable if tool_folder_here() else str(environment.program("python"))
    done = subprocess.run(
        [python, "-m", "devtools.source_strings"],
        cwd=ROOT,
        env=environment.clean_environ(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise Failed(done.stderr)
    EXTRA_SOURCES.write_text(done.stdout, encoding="utf-8")


def fill(folder: Path) -> None:
    """Put translations from ``<code>.json`` files into the .ts files.

    Each file maps a source string to its translation, or to the list of its plural forms; a key
    ``Context|source`` goes for one context alone. A file may hold only what is new.
    """
    update()
    for code in CODES:
        path = folder / f"{code}.json"
        if path.exists():
            fill_one(ts_file(code), json.loads(path.read_text(encoding="utf-8")))
    update()  # writes the files as lupdate writes them


def open_ends() -> dict[str, list[str]]:
    """Return what is not translated yet, as ``Context|source``, for each language with some."""
    found = {code: unfinished(ts_file(code)) for code in CODES}
    return {code: rest for code, rest in found.items() if rest}


def fill_one(path: Path, translations: Translations) -> None:
    """Put translations into one .ts file."""
    tree = ET.parse(path)  # noqa: S314 - a file of our own
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            said = translations.get(f"{name}|{source}", translations.get(source))
            slot = message.find("translation")
            if said and slot is not None:
                _put(slot, said)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), encoding="unicode"), encoding="utf-8")


def unfinished(path: Path) -> list[str]:
    """Return ``Context|source`` of what is not translated yet."""
    return [
        f"{context.findtext('name')}|{message.findtext('source')}"
        for context in ET.parse(path).iter("context")  # noqa: S314 - a file of our own
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def linguist(name: str, *words: str) -> None:
    """Run one of Qt Linguist's tools, which come with PySide6; raise Failed where it fails."""
    folder = tool_folder_here() or tool_folder_in(environment.VENV)
    if folder is None:
        raise Failed(f"PySide6 brings no {name} here; run `python3 dev.py setup` first.")
    suffix = ".exe" if sys.platform == "win32" else ""
    done = subprocess.run(
        [str(folder / f"{name}{suffix}"), *words], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Failed(f"{name}: {done.stdout}{done.stderr}")


def tool_folder_here() -> Path | None:
    """Return where PySide6 is for the Python that runs this; None where it has none."""
    found = importlib.util.find_spec("PySide6")
    places = list(found.submodule_search_locations or []) if found else []
    return Path(places[0]) if places else None


def tool_folder_in(venv: Path) -> Path | None:
    """Return where PySide6 is in an environment; None where it has none."""
    patterns = ("lib/python3*/site-packages/PySide6", "Lib/site-packages/PySide6")
    return next((place for pattern in patterns for place in venv.glob(pattern)), None)


def _put(slot: ET.Element, said: str | list[str]) -> None:
    forms = slot.findall("numerusform")
    if forms and isinstance(said, str):
        said = [said] * len(forms)
    slot.attrib.pop("type", None)
    for form in forms:
        slot.remove(form)
    slot.text = said if isinstance(said, str) else None
    for text in said if isinstance(said, list) else []:
        ET.SubElement(slot, "numerusform").text = text
