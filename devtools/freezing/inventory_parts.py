"""What is inside bundled files: the programs are asked, lists that came along are read.

What neither says is in components.toml, with whose word it is.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from devtools.freezing.inventory_shapes import Component, Part
from devtools.freezing.inventory_table import PartRow, table
from devtools.stages import Failed

_LIMIT_S = 30
_ENABLED = re.compile(r"--enable-([\w-]+)")
_FFMPEG_VERSION = re.compile(r"version n?(\S+)")
_LATER = "version 3 of the License, or (at your option) any later version"
# Switches of ffmpeg's that bring nothing of somebody else's in.
_SWITCHES = frozenset(
    {
        *("gpl", "version3", "static", "runtime-cpudetect", "pic", "videotoolbox", "audiotoolbox"),
        *("cross-compile", "lto", "small", "pthreads", "w32threads", "optimizations"),
    }
)


def parts_of(
    component: Component, dist: Distribution | None, programs: Sequence[Path]
) -> list[Part]:
    """Return what is inside a component; for a program its version is set, too.

    ``programs`` are the component's own, to be asked.
    """
    rows = [row for row in table().parts if row.of == component.key and row.is_here]
    if component.key == "ffmpeg":
        return _in_ffmpeg(component, rows, programs)
    if component.key == "deno":
        said = _said_by(programs[0], "--version")
        return [_part(row, _after(row.version, said), "Deno itself") for row in rows]
    parts = [_part(row) for row in rows]
    return [*parts, *(_listed(dist) if dist else ())]


def _in_ffmpeg(component: Component, rows: list[PartRow], programs: Sequence[Path]) -> list[Part]:
    """Return ffmpeg's libraries, as it names them; both programs must be of one build."""
    said = [_said_by(program, "-version") for program in programs]
    enabled = set(_ENABLED.findall(said[0]))
    if any(enabled != set(_ENABLED.findall(other)) for other in said):
        raise Failed("ffmpeg and ffprobe are not of one build")
    if _LATER not in " ".join(_said_by(programs[0], "-L").split()):
        raise Failed(f"ffmpeg is not under {component.licence} any more; see `ffmpeg -L`")
    known = {row.flag for row in table().parts if row.of == component.key}
    unknown = sorted(enabled - known - _SWITCHES)
    if unknown:
        raise Failed(f"No licence is known of what is inside ffmpeg: {', '.join(unknown)}")
    version = _FFMPEG_VERSION.search(said[0])
    component.version = version[1] if version else ""
    component.purl = f"pkg:generic/ffmpeg@{component.version}"
    inside = [row for row in rows if not row.flag or row.flag in enabled]
    return [_part(row, said_by="ffmpeg's own configuration") for row in inside]


def _listed(dist: Distribution) -> list[Part]:
    """Return what a distribution's own software bills of materials name."""
    parts = []
    for file in dist.files or ():
        if ".dist-info/sboms/" in file.as_posix() and file.name.endswith(".json"):
            bill = json.loads(Path(str(dist.locate_file(file))).read_text(encoding="utf-8"))
            parts += [_from_bill(one, file.name) for one in bill.get("components", ())]
    return parts


def _from_bill(said: dict[str, Any], name: str) -> Part:
    choices = said.get("licenses") or ()
    named = (one["expression"] for one in choices if "expression" in one)
    ours = (one.licence for one in table().libraries if one.key == said["name"])
    licence = next(named, next(ours, ""))
    version = str(said.get("version", ""))
    return Part(str(said["name"]), licence, version, said_by=name, is_ours=False)


def _part(row: PartRow, version: str = "", said_by: str = "") -> Part:
    return Part(row.name, row.licence, version, row.home, row.said_by or said_by)


def _after(word: str, said: str) -> str:
    found = re.search(rf"^{re.escape(word)} (\S+)", said, re.MULTILINE) if word else None
    return found[1] if found else ""


def _said_by(program: Path, word: str) -> str:
    done = subprocess.run(
        [program, word], capture_output=True, text=True, check=False, timeout=_LIMIT_S
    )
    if done.returncode != 0:
        raise Failed(f"{program} does not run: {done.stderr}")
    return done.stdout
