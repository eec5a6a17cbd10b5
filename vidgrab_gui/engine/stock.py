"""Takes stock of the engine: which of yt-dlp's parts are there, and whether they can be used."""

from __future__ import annotations

import importlib
import ssl
from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import TypeVar

import yt_dlp.version
from yt_dlp.dependencies import all_dependencies, available_dependencies
from yt_dlp.extractor import gen_extractor_classes
from yt_dlp.globals import LAZY_EXTRACTORS

from vidgrab_gui.core.failures import clean_detail
from vidgrab_gui.core.stock import HANDLERS, SCRIPTS, Stock
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.inheritance import handed_environ
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.protocol import StockTaken, TakeStock
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.token import StopToken

_Found = TypeVar("_Found")
_VERSION_NAMES = ("_yt_dlp__version", "__version__", "version", "version_string")


def take_stock(request: TakeStock, token: StopToken) -> StockTaken:
    """Look at everything; what cannot be looked at is a problem that has a name, not an end."""
    ydl = WatchedYoutubeDL(base_parameters(request.options), token, AnswerMemory())
    survey = _Survey()
    handlers: tuple[str, ...] = ()
    handlers = survey.of("handlers", lambda: _handlers(ydl), handlers)
    survey.explain(_modules_of(handlers))
    stock = Stock(
        parts=_parts(),
        handlers=handlers,
        target_count=survey.of("impersonation", lambda: _target_count(ydl), 0),
        extractor_count=survey.of("extractors", lambda: len(gen_extractor_classes()), 0),
        has_lazy_extractors=LAZY_EXTRACTORS.value is True,
        script_lengths=survey.of("scripts", _script_lengths, {}),
        certificate_count=survey.of("certificates", _certificate_count, 0),
        environ=survey.of("environ", lambda: handed_environ(tools.find_deno()), {}),
        problems=survey.problems,
    )
    return StockTaken(stock)


class _Survey:
    """Collects why something is not there."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}

    def of(self, name: str, look: Callable[[], _Found], nothing: _Found) -> _Found:
        """Return what a look finds, or nothing with the reason noted down."""
        try:
            return look()
        except Exception as error:  # noqa: BLE001 - whatever is wrong is what was asked for
            self.problems[name] = clean_detail(f"{type(error).__name__}: {error}")
            return nothing

    def explain(self, modules: Mapping[str, str]) -> None:
        """Note down why modules that yt-dlp passed over in silence cannot be imported."""
        for name, module in modules.items():
            self.of(name, partial(importlib.import_module, module), None)


def _parts() -> dict[str, str]:
    found = {name: _version_of(part) for name, part in available_dependencies.items()}
    return found | {"yt_dlp": yt_dlp.version.__version__}


def _version_of(part: ModuleType) -> str:
    versions = (getattr(part, name, "") for name in _VERSION_NAMES)
    return next((version for version in versions if isinstance(version, str) and version), "")


def _handlers(ydl: WatchedYoutubeDL) -> tuple[str, ...]:
    return tuple(sorted(ydl._request_director.handlers))  # noqa: SLF001 - yt-dlp has no public one yet


def _target_count(ydl: WatchedYoutubeDL) -> int:
    return len(ydl._get_available_impersonate_targets())  # noqa: SLF001 - as above


def _modules_of(handlers: tuple[str, ...]) -> dict[str, str]:
    """Return what to import to learn why something is missing, by its name."""
    libraries = {name: name for name in all_dependencies if name not in available_dependencies}
    ways = {name: f"yt_dlp.networking._{name.lower()}" for name in HANDLERS if name not in handlers}
    return libraries | ways


def _script_lengths() -> dict[str, int]:
    solver = importlib.import_module("yt_dlp_ejs.yt.solver")
    return {name: len(getattr(solver, name)()) for name in SCRIPTS}


def _certificate_count() -> int:
    certifi = importlib.import_module("certifi")
    return len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
