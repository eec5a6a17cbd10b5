"""Format tables for the quality tests: the real ones in tests/cases, and rows made in place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from vidgrab_gui.core.media import Format, Quality
from vidgrab_gui.core.quality import offers
from vidgrab_gui.core.quality_rule import QualityRule

CASES = Path(__file__).parents[1] / "cases"
EXPECTED: dict[str, dict[str, Any]] = json.loads((CASES / "expected.json").read_text("utf-8"))

PLAYS = QualityRule.PLAYS_EVERYWHERE
PICTURE = QualityRule.BEST_PICTURE
SMALLEST = QualityRule.SMALLEST

Row = Mapping[str, Any]


def formats_of(rows: Iterable[Row]) -> list[Format]:
    return [Format.from_row(row, rank) for rank, row in enumerate(rows)]


def case(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    return loaded


def rows_of_case(name: str) -> list[Row]:
    rows: list[Row] = case(name)["formats"]
    return rows


def lines_of(
    rows: Iterable[Row], rule: QualityRule = PLAYS, duration_s: float | None = None
) -> tuple[Quality, ...]:
    return offers(formats_of(rows), rule, duration_s=duration_s)


def lines_of_case(name: str, rule: QualityRule = PLAYS) -> tuple[Quality, ...]:
    table = case(name)
    return lines_of(table["formats"], rule, table.get("duration"))


def labels(lines: Iterable[Quality]) -> list[str]:
    return [line.label for line in lines]


def ids(lines: Iterable[Quality]) -> dict[str, str]:
    """Return what each line stands for, as ``{"1080p": "137+140"}``."""
    return {line.label: "+".join(line.format_ids) for line in lines}


def line(lines: Iterable[Quality], label: str) -> Quality:
    return next(line for line in lines if line.label == label)


def film(format_id: str, width: int | None, height: int | None, **more: object) -> Row:
    """Return a row with picture and sound in one, codecs known unless overridden."""
    codecs = {"vcodec": "avc1.640028", "acodec": "mp4a.40.2"}
    size = {"width": width, "height": height}
    return {"format_id": format_id, "ext": "mp4", "protocol": "https", **codecs, **size, **more}


def silent(format_id: str, width: int | None, height: int | None, **more: object) -> Row:
    return film(format_id, width, height, **{"acodec": "none", **more})


def sound(format_id: str, **more: object) -> Row:
    base = {"ext": "m4a", "protocol": "https", "vcodec": "none", "acodec": "mp4a.40.2"}
    return {"format_id": format_id, **base, **more}
