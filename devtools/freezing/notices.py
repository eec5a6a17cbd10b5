"""What a person gets to read of the licences: THIRD_PARTY.md and the texts beside it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from devtools.freezing.inventory_shapes import Component, Inventory, Part
from devtools.freezing.inventory_table import LICENCES, licences_in, table, text_of
from devtools.freezing.pruning import Entry

FOLDER = "licences"
"""Where they are in the bundle: a folder in ``_internal``."""

THIRD_PARTY = "THIRD_PARTY.md"
_COPYLEFT = ("GPL-", "LGPL-", "MPL-")
_SMALL_BYTES = 90_000
"""A longer text is none that a person reads; the system's packages have one or two of those."""

_TEMPLATE = LICENCES / "THIRD_PARTY.md.in"


def make_notices(inventory: Inventory, texts: dict[str, list[Path]], folder: Path) -> list[Entry]:
    """Lay out all there is to read; note in each component which texts are its; return the files.

    They are returned as entries of the bundle.
    """
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "texts").mkdir(parents=True)
    standard = _lay_standard(inventory, folder)
    for component in inventory.components:
        named = [standard[name] for name in _names(component) if name in standard]
        component.texts = list(dict.fromkeys(named))
        component.texts += _lay_own(component, texts.get(component.key, []), folder)
    ours = next(one for one in inventory.components if one.kind == "ours")
    shutil.copyfile(folder / ours.texts[-1], folder / "LICENSE")
    (folder / THIRD_PARTY).write_text(_document(inventory), encoding="utf-8")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        (f"{FOLDER}/{path.relative_to(folder).as_posix()}", str(path), "DATA") for path in files
    ]


def asks_for_source(licence: str) -> bool:
    """Tell whether a licence has the source given along, whichever of its choices is taken."""
    choices = licence.strip("()").split(" OR ")
    return all(
        any(name.startswith(_COPYLEFT) for name in licences_in(choice)) for choice in choices
    )


def _names(component: Component) -> list[str]:
    expressions = [component.licence, *(part.licence for part in component.parts)]
    return licences_in(" ".join(expressions))


def _lay_standard(inventory: Inventory, folder: Path) -> dict[str, str]:
    """Lay the text of every licence that is named; return its place by the licence."""
    named = {name for one in inventory.components for name in _names(one)}
    named |= set(licences_in(inventory.licence))
    laid = {}
    for name in sorted(named):
        text = text_of(name)
        if text.is_file():
            shutil.copyfile(text, folder / "texts" / text.name)
            laid[name] = f"texts/{text.name}"
    return laid


def _lay_own(component: Component, texts: list[Path], folder: Path) -> list[str]:
    """Lay the files with a component's own terms, but those that are a standard text."""
    known = {_digest(path) for path in (folder / "texts").glob("*.txt")}
    laid: list[str] = []
    for number, text in enumerate(texts):
        digest = _digest(text)
        if digest in known or text.stat().st_size > _SMALL_BYTES:
            continue
        known.add(digest)
        name = text.name if text.name not in laid else f"{number}-{text.name}"
        place = folder / "texts" / component.key / name
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(text, place)
        laid.append(name)
    return [f"texts/{component.key}/{name}" for name in laid]


def _digest(path: Path) -> str:
    return hashlib.sha256(b"".join(path.read_bytes().split())).hexdigest()


def _document(inventory: Inventory) -> str:
    by_key = {one.key: one for one in inventory.components}
    folders = sorted({place.rsplit("/", 1)[0] for place in by_key["qt"].files})
    offer = table().offer
    return _TEMPLATE.read_text(encoding="utf-8").format(
        product=inventory.product,
        version=inventory.version,
        licence=inventory.licence,
        system=inventory.system,
        years=offer.years,
        contact=offer.contact,
        sources="\n".join(_sources(inventory)),
        qt=by_key["qt"].version,
        python=by_key["python"].version,
        places="\n".join(f"   * `{folder}`" for folder in folders),
        components="\n".join(map(_paragraph, inventory.components)).rstrip(),
        parts="\n\n".join(_parts(one) for one in inventory.components if one.parts),
    )


def _sources(inventory: Inventory) -> Iterator[str]:
    for component in inventory.components:
        if asks_for_source(component.licence):
            where = component.source or component.home
            taken = f" (taken from {component.package})" if ", as " in component.package else ""
            yield f"* {_title(component)}: {component.licence}. Source: {where}{taken}"
        for part in component.parts:
            if part.licence and asks_for_source(part.licence):
                yield f"* {part.name}, in {component.name}: {part.licence}. Source: {part.home}"


def _paragraph(component: Component) -> str:
    lines = [
        ("Licence", component.licence),
        ("Copyright", component.copyright),
        ("Home", component.home),
        ("Source", component.source if component.source != component.home else ""),
        ("Taken from", component.package),
        ("Here", _extent(component)),
        ("Texts", ", ".join(f"[{text}]({text})" for text in component.texts)),
    ]
    said = "".join(f"* {label}: {words}\n" for label, words in lines if words)
    return f"### {_title(component)}\n\n{said}"


def _parts(component: Component) -> str:
    return "\n".join([f"### In {component.name}\n", *map(_part_line, component.parts)])


def _title(component: Component) -> str:
    return f"{component.name} {component.version}".strip()


def _extent(component: Component) -> str:
    files, modules = len(component.files), component.modules
    counted = [f"{files} file{'s' * (files > 1)}"] if files else []
    counted += [f"{modules} module{'s' * (modules > 1)} inside the programs"] if modules else []
    return " and ".join(counted)


def _part_line(part: Part) -> str:
    title = f"{part.name} {part.version}".strip()
    said_by = f" (said by {part.said_by})" if part.said_by else ""
    home = f", {part.home}" if part.home else ""
    return f"* {title}: {part.licence or 'no licence said there'}{home}{said_by}"
