"""What lupdate cannot read by itself: the core's words, and words that stand in tables.

Run with the project's Python it prints them all as calls of ``translate`` that lupdate reads.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from vidgrab_gui.core import quality
from vidgrab_gui.core.browsers import browser_name, caution, why_not
from vidgrab_gui.core.caveats import Caveat
from vidgrab_gui.core.engine_update import UpdateProblem, problem_sentence
from vidgrab_gui.core.failures import FailureAction, FailureKind, action_label, text_of
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.core.health import Check, Remedy, State, check_word, remedy_word, state_word
from vidgrab_gui.core.health_sentences import HealthSentence
from vidgrab_gui.core.language_names import NAMED_LANGUAGES
from vidgrab_gui.core.naming import SAMPLE, NamingProblem
from vidgrab_gui.core.network import Browser
from vidgrab_gui.core.notices import NoticeAction, notice_word
from vidgrab_gui.core.phrases import COUNTED, Phrase
from vidgrab_gui.core.setting_fields import SettingsPage, Shown, about
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wish_words import COUNTED_WISHES, WISH_CHOICES, WishPhrase, WishWords
from vidgrab_gui.store.condition import LibraryCondition, condition_sentence

HOUSE = Path(__file__).resolve().parent.parent / "vidgrab_gui"
SYSTEMS = ("linux", "darwin", "win32")


@dataclass(frozen=True, slots=True)
class Source:
    """One source string; ``is_counted`` where it has plural forms."""

    context: str
    text: str
    is_counted: bool = False


def all_sources() -> list[Source]:
    """Return everything, each once, in a lasting order."""
    counted = {phrase.value for phrase in (*COUNTED, *COUNTED_WISHES)}
    words = [Source("words", text, text in counted) for text in core_texts() if text]
    return list(dict.fromkeys([*words, *table_sources()]))


def core_texts() -> Iterator[str]:
    """Yield what ``translated`` is asked for: what the core and the store say, in English."""
    yield from (phrase.value for phrase in Phrase)
    yield from (caveat.value for caveat in Caveat)
    yield from (quality.AUDIO_ONLY, quality.BEST)
    yield from (stage.message for stage in FetchStage)
    for kind in FailureKind:
        yield from (text_of(kind).sentence, text_of(kind).cause)
    yield from map(action_label, FailureAction)
    yield from map(notice_word, NoticeAction)
    yield from map(condition_sentence, LibraryCondition)
    for browser in Browser:
        yield browser_name(browser)
        for system in SYSTEMS:
            yield from (why_not(browser, system), caution(browser, system))
    yield from (phrase.value for phrase in WishPhrase)
    yield from (WishWords().word(choice) for kind in WISH_CHOICES for choice in kind)
    yield from NAMED_LANGUAGES
    yield from map(problem_sentence, UpdateProblem)
    yield from (*map(check_word, Check), *map(state_word, State), *map(remedy_word, Remedy))
    yield from (sentence.value for sentence in HealthSentence)
    yield from (problem.value for problem in NamingProblem)
    yield SAMPLE.title
    yield from setting_texts()


def setting_texts() -> Iterator[str]:
    """Yield what the preferences say of themselves."""
    yield from (page.value for page in SettingsPage)
    for setting in fields(Settings):
        known = about(setting)
        yield known.label
        if isinstance(known, Shown):
            yield from (known.hint, known.unit, known.empty, *known.words.values())


def table_sources(folder: Path = HOUSE) -> Iterator[Source]:
    """Yield what modules hand to ``QCoreApplication.translate`` from a table or through ``_tr``."""
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "QCoreApplication.translate(" in text and path.name != "language.py":
            yield from _Module(ast.parse(text), path).sources()


class _Module:
    """One module whose words are to be found."""

    def __init__(self, tree: ast.Module, path: Path) -> None:
        self._tree = tree
        self._path = path
        self._values = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def sources(self) -> Iterator[Source]:
        for function in ast.walk(self._tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            for call in _calls(function, "translate"):
                if len(call.args) >= 2 and not isinstance(call.args[1], ast.Constant):
                    context = self._text(call.args[0])
                    for text in self._texts(call.args[1], function):
                        yield Source(context, text)

    def _text(self, node: ast.expr) -> str:
        value = self._values.get(node.id) if isinstance(node, ast.Name) else node
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
        raise SystemExit(f"{self._path}: the context of translate() is no plain text")

    def _texts(self, node: ast.expr, function: ast.FunctionDef) -> Iterator[str]:
        """Return the texts an expression may stand for: a table's, or those it is called with."""
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            yield from self._table(node.value.id)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from self._table(ast.unparse(node.func.value))
        elif isinstance(node, ast.Name) and node.id in {a.arg for a in function.args.args}:
            for call in _calls(self._tree, function.name):
                yield from (
                    arg.value
                    for arg in call.args[:1]
                    if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                )
        else:
            raise SystemExit(f"{self._path}:{node.lineno}: translate() of what nobody can find")

    def _table(self, name: str) -> Iterator[str]:
        value = self._values.get(name)
        if not isinstance(value, ast.Dict):
            raise SystemExit(f"{self._path}: {name} is no table of the module")
        yield from map(self._text, value.values)


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else ""
            if name in (called, function.id if isinstance(function, ast.Name) else ""):
                yield node


def written(sources: Iterable[Source]) -> str:
    """Return a module of calls that lupdate reads."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for source in sources:
        count = ', "", 1' if source.is_counted else ""
        text = _quoted(source.text)
        lines.append(f"QCoreApplication.translate({_quoted(source.context)}, {text}{count})")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = str(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    print(written(all_sources()))
