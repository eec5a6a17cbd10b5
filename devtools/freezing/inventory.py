"""What is really bundled: every file and module, of which component, under which licence.

Made from what PyInstaller is about to put into the tree. A file nobody here knows the licence of
stops the build: nothing slips in.
"""

from __future__ import annotations

import hashlib
import posixpath
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from devtools.freezing.inventory_origins import Origins
from devtools.freezing.inventory_parts import parts_of
from devtools.freezing.inventory_shapes import Component, Inventory
from devtools.freezing.inventory_table import licences_in, table, text_of
from devtools.freezing.notices import FOLDER, make_notices
from devtools.freezing.pruning import Entry
from devtools.stages import BUILD, Failed
from vidgrab_gui import __version__

WHOLE = "GPL-3.0-or-later"
"""The licence of the bundle as a whole: mutagen and ffmpeg ask for it, all others allow it."""

INVENTORY = BUILD / "dist" / "inventory.json"
NOTICES = BUILD / "notices"
INTERNAL = "_internal"
BOOT_LOADER = "pyinstaller"


def write(modules: Iterable[Entry], files: Iterable[Entry], programs: Sequence[str]) -> list[Entry]:
    """Write down what is bundled and what is to be said of it; return that as entries of the tree.

    ``files`` are PyInstaller's, with their place in ``_internal``; ``programs`` are the files that
    its boot loader becomes. Raises Failed with all that has no licence.
    """
    inventory, texts = taken(modules, files, programs)
    notices = make_notices(inventory, texts, NOTICES)
    ours = next(one for one in inventory.components if one.kind == "ours")
    ours.files = sorted([*ours.files, *(f"{INTERNAL}/{place}" for place, _, _ in notices)])
    INVENTORY.parent.mkdir(parents=True, exist_ok=True)
    INVENTORY.write_bytes(msgspec.json.format(msgspec.json.encode(inventory), indent=1))
    return notices


def read(path: Path = INVENTORY) -> Inventory:
    """Return what was written down when the tree was built."""
    return msgspec.json.decode(path.read_bytes(), type=Inventory)


def taken(
    modules: Iterable[Entry], files: Iterable[Entry], programs: Sequence[str]
) -> tuple[Inventory, dict[str, list[Path]]]:
    """Return what is bundled, and each component's own licence files."""
    files = list(dict.fromkeys(files))
    origins = Origins(table(), [source for _, source, kind in files if kind != "SYMLINK"])
    unknown = _place_modules(origins, modules) + _place_files(origins, files)
    if unknown:
        raise Failed(_refusal(unknown))
    origins.by_key(BOOT_LOADER).files += programs
    components = sorted(origins.components(), key=lambda one: one.key)
    for component in components:
        component.files.sort()
        asked = [Path(source) for _, source, _ in files if _is_of(component, source, origins)]
        component.parts = parts_of(component, origins.distribution(component.key), asked)
        component.source = component.source.replace("{version}", component.version)
    without = [problem for component in components for problem in _lacks(component)]
    if without:
        raise Failed(_refusal(without))
    return Inventory("VidGrab", __version__, WHOLE, sys.platform, components), origins.texts()


def _place_modules(origins: Origins, modules: Iterable[Entry]) -> list[str]:
    unknown = []
    for name, source in sorted({(name, source) for name, source, _ in modules}):
        if not source or source == "-":  # a namespace package has no file
            continue
        component = origins.of(source)
        if component is None:
            unknown.append(f"{name} ({source})")
        else:
            component.modules += 1
    return unknown


def _place_files(origins: Origins, files: Iterable[Entry]) -> list[str]:
    unknown = []
    owners: dict[str, Component] = {}
    links = []
    for place, source, kind in files:
        if kind == "SYMLINK":
            links.append((_slashed(place), _slashed(source)))
            continue
        component = origins.of(source)
        if component is None:
            unknown.append(f"{place} ({source})")
            continue
        owners[_slashed(place)] = component
        component.files.append(f"{INTERNAL}/{_slashed(place)}")
        if component.kind == "program" and sys.platform != "darwin":  # there they are signed anew
            component.hashes[f"{INTERNAL}/{_slashed(place)}"] = _sha256(Path(source))
    for place, target in links:
        owner = _owner_of_link(place, target, owners)
        if owner is None:
            unknown.append(f"{place} -> {target}")
        else:
            owner.files.append(f"{INTERNAL}/{place}")
    return unknown


def _owner_of_link(place: str, target: str, owners: dict[str, Component]) -> Component | None:
    """Return whose a link is: of what it leads to, or of the folder that both are in.

    macOS's frameworks have links to folders, and links that lead through those.
    """
    path = posixpath.normpath(posixpath.join(posixpath.dirname(place), target))
    if path in owners:
        return owners[path]
    while folder := posixpath.dirname(path):
        for name, owner in owners.items():
            if name.startswith((f"{path}/", f"{folder}/")):
                return owner
        path = folder
    return None


def _is_of(component: Component, source: str, origins: Origins) -> bool:
    return component.kind == "program" and origins.of(source) is component


def _lacks(component: Component) -> list[str]:
    expressions = [component.licence, *(part.licence for part in component.parts if part.is_ours)]
    names = {name for expression in expressions for name in licences_in(expression)}
    lacking = sorted(name for name in names if not text_of(name).is_file())
    return [f"{component.name}: no text of {name} in {text_of(name).parent}" for name in lacking]


def _refusal(unknown: list[str]) -> str:
    said = "\n".join(f"  {line}" for line in unknown)
    where = f"{FOLDER}: resources/packaging/licences/components.toml"
    return f"No licence is known of what was to be bundled:\n{said}\nSay it in {where}"


def _slashed(path: str) -> str:
    return path.replace("\\", "/")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
