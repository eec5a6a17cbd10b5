"""What a Python distribution says of its licence, its home and its source."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.utils import canonicalize_name

from devtools.freezing.inventory_table import Known
from devtools.stages import Failed

_STEMS = ("license", "licence", "copying", "notice", "authors")
_HOMES = ("homepage", "home", "home-page", "repository", "source", "source code", "code")
_SOURCES = ("source", "source code", "repository", "code", "github")


def licence_of(dist: Distribution, known: Known | None) -> str:
    """Return its licence as an SPDX expression: ours if we have one, else its own word.

    Raises Failed when neither is there: such a distribution is not bundled.
    """
    said = [known.licence] if known else []
    said += [_field(dist, name) for name in ("License-Expression", "License")]
    for words in said:
        try:
            return str(canonicalize_license_expression(words))
        except InvalidLicenseExpression:
            continue
    name = canonicalize_name(dist.metadata["Name"])
    raise Failed(
        f"{name} is bundled and does not say its licence as an SPDX expression.\n"
        f"Say it in resources/packaging/licences/components.toml: [distributions.{name}]"
    )


def licence_files_of(dist: Distribution) -> list[Path]:
    """Return the files with its terms that came with it."""
    files = [Path(str(dist.locate_file(file))) for file in dist.files or () if _is_terms(file)]
    return sorted(path for path in files if path.is_file())


def home_of(dist: Distribution) -> str:
    """Return its home page."""
    return _field(dist, "Home-page") or _address(dist, _HOMES)


def source_of(dist: Distribution) -> str:
    """Return where its source is."""
    return _address(dist, _SOURCES)


def _field(dist: Distribution, name: str) -> str:
    """Return what its metadata say, "" where they do not: Python's own would answer None."""
    return next(iter(dist.metadata.get_all(name) or ()), "")


def _address(dist: Distribution, labels: tuple[str, ...]) -> str:
    named = {}
    for line in dist.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        named[label.strip().lower()] = address.strip()
    return next((named[label] for label in labels if label in named), "")


def _is_terms(file: Path | object) -> bool:
    path = Path(str(file))
    is_metadata = any(part.endswith(".dist-info") for part in path.parts)
    return is_metadata and path.name.lower().startswith(_STEMS)
